#pragma once

#include "ui/support/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kyodo {

class TextArea;
class WrapLayout;

/// Going on from a step: at once when nothing is open, with a written reason otherwise, also where nothing
/// was written at all. The reason stays visible, and the pass can be taken back.
class PassArea final : public QWidget {
    Q_OBJECT

public:
    PassArea(ProjectSession& session, Step step, QWidget* parent = nullptr);

    /// Sets another button beside its own.
    void addButton(QPushButton* button);
Q_SIGNALS:
    void nextStepWanted();

private:
    void buildReason();
    void refresh();
    [[nodiscard]] QString passWords() const;
    void press();
    void showReason(bool shows);
    void showAsPrimary(bool primary);
    [[nodiscard]] QString passedText(const StepPass& pass) const;
    [[nodiscard]] bool asksForReason() const { return m_session.status(m_step).asksForReason(); }
    [[nodiscard]] bool isLast() const { return m_step == Step::Reuse; }

    ProjectSession& m_session;
    Step m_step;
    QLabel* m_state;
    QWidget* m_reasonBox;
    QLabel* m_reasonLabel = nullptr;
    QLabel* m_problem = nullptr;
    TextArea* m_reason = nullptr;
    WrapLayout* m_buttons = nullptr;
    QPushButton* m_pass;
    QPushButton* m_cancel; ///< while the reason is asked for
    QPushButton* m_next;
    QPushButton* m_withdraw;
};

} // namespace kyodo
