#pragma once

#include <QPlainTextEdit>

namespace kyodo {

/// Text over several lines that grows with what is in it. Tab leaves it; Ctrl+Enter hands the text in.
class TextArea final : public QPlainTextEdit {
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
    void fit();
    int m_lines = 0;
};

} // namespace kyodo
