#pragma once

#include "ui/support/session.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace kyodo {

/// What the guideline says to the page that is open: purpose, questions, advice for the kinds of party
/// present, their pitfalls and the principles at stake. Plain text only.
class GuidePanel final : public QWidget {
    Q_OBJECT

public:
    explicit GuidePanel(ProjectSession& session, QWidget* parent = nullptr);

    /// Nothing for the basics.
    void showStep(std::optional<Step> step);

private:
    void rebuild();
    void addStep(Step step);
    void addBasics();
    void addTips(Step step);
    void addPitfalls();
    void addAgreementItems();
    void addPrinciples(Step step);
    void addHeading(const QString& text);
    void addSubheading(const QString& text);
    void addText(const QString& text, const QString& tone = {});
    void addPoint(const QString& text);
    [[nodiscard]] QString in(const Text& text) const { return text.in(m_session.context().language); }

    ProjectSession& m_session;
    std::optional<Step> m_step;
    QList<PartyKind> m_kinds;
    QScrollArea* m_scroll;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_layout = nullptr;
    bool m_queued = false;
};

} // namespace kyodo
