#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace kyodo {

/// A page that takes the place of the steps for a while: papers, the history. The button on top and Escape
/// lead back to where one was; the workspace knows where that is.
class VisitPage final : public QWidget {
    Q_OBJECT

public:
    /// `id` names the page ("<id>.back" is the button).
    VisitPage(const QString& id, QWidget* parent);

    /// What the page shows below the way back; it gets the focus when the page does.
    void setBody(QWidget* body, QWidget* focus);
    void focusBody();
    /// What one goes back to: "the step", "the history".
    void setBackText(const QString& text);

Q_SIGNALS:
    void left();

private:
    QPushButton* m_back;
    QVBoxLayout* m_layout;
    QWidget* m_focus = nullptr;
};

} // namespace kyodo
