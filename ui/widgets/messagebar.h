#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace kyodo {

/// What the program has to say, in the window itself: it never stops anybody. Announced to screen readers.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    /// `Good` for what was done as asked.
    enum class Tone { Problem, Notice, Good };

    /// A bar that may be closed, or one that stays as long as what it says is true.
    explicit MessageBar(bool closable, QWidget* parent = nullptr);

    void showMessage(const QString& text, Tone tone);
    void clear();
    [[nodiscard]] QString text() const;

private:
    QLabel* m_sign;
    QLabel* m_shown;
    QString m_text;
    QPushButton* m_close = nullptr;
};

} // namespace kyodo
