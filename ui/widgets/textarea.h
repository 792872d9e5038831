#pragma once

#include <QTextEdit>

namespace kyodo {

/// Plain text over several lines that grows with what is in it. Tab leaves it; Ctrl+Enter hands the text in.
class TextArea final : public QTextEdit {
    Q_OBJECT

public:
    explicit TextArea(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Input has ended: the focus left, or Ctrl+Enter was pressed.
    void editingFinished();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void spaceLines();
    void fit();
    void followCursor();
    [[nodiscard]] int heightOf(int lines) const;

    int m_height;
    bool m_spacing = false;
};

} // namespace kyodo
