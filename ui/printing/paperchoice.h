#pragma once

#include "ui/support/session.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace kyodo {

class ComboBox;
class WrapLayout;

/// Which paper is wanted: its kind and, where it has them, party, round, meeting, language and whether it is
/// to be filled in by hand.
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
    /// Parties, rounds and meetings as they are now; what was chosen stays chosen while it is there.
    void followProject();

Q_SIGNALS:
    void chosen();

private:
    struct Field {
        QLabel* label = nullptr;
        ComboBox* combo = nullptr;
    };

    Field addField(WrapLayout& layout, const QString& text, const QString& name);
    void fillPapers();
    void fillLanguages();
    void fillParties();
    void fillRounds();
    void fillMeetings();
    void showWhatApplies();

    ProjectSession& m_session;
    Field m_paper;
    Field m_party;
    Field m_round;
    Field m_meeting;
    Field m_language;
    QCheckBox* m_blank = nullptr;
};

} // namespace kyodo
