#pragma once

#include "ui/support/session.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace kyodo {

class ComboBox;
class WrapLayout;

/// Which paper is wanted: its kind and, where it has them, party, round, meeting, versions of the agreement
/// and how they are told apart, edition, language and whether it is to be filled in by hand.
class PaperChoice final : public QWidget {
    Q_OBJECT

public:
    explicit PaperChoice(ProjectSession& session, QWidget* parent = nullptr);

    /// Of today.
    [[nodiscard]] PaperRequest request() const;
    /// What does not exist is passed over. Does not emit chosen().
    void setRequest(const PaperRequest& request);
    /// What a file of it may be called: the project's name, the paper's and the party's.
    [[nodiscard]] QString fileTitle() const;
    /// Parties, rounds, meetings and versions as they are now; what was chosen stays chosen while it is
    /// there.
    void followProject();

Q_SIGNALS:
    void chosen();

private:
    struct Field {
        QLabel* label = nullptr;
        ComboBox* combo = nullptr;
    };

    Field addField(WrapLayout& layout, const QString& text, const QString& name);
    QCheckBox* addTick(WrapLayout& layout, const QString& text, const QString& name);
    void addVersions(WrapLayout& layout);
    void fillPapers();
    void fillLanguages();
    void fillParties();
    void fillRounds();
    void fillMeetings();
    void fillVersions();
    void fillAmendments();
    void addVersion(ComboBox& combo, const AgreementVersion& version);
    void showWhatApplies();

    ProjectSession& m_session;
    Field m_paper;
    Field m_party;
    Field m_round;
    Field m_meeting;
    Field m_before;
    Field m_after;
    Field m_comparison;
    QCheckBox* m_folded = nullptr;
    Field m_amendment;
    Field m_language;
    QCheckBox* m_public = nullptr;
    QCheckBox* m_blank = nullptr;
};

} // namespace kyodo
