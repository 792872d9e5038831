#pragma once

#include "core/documents/clauselibrary.h"

#include <QTextEdit>
#include <QTextObjectInterface>

#include <functional>

namespace kyodo {

/// What a placeholder stands for now, to be shown on its chip.
struct ChipLabel {
    QString text;
    bool open = false; ///< nothing was entered yet
};

/// The text of a clause: each line a paragraph, moved in for items and sub-items, with its number beside it.
/// Placeholders stand as chips that show their value; they are moved, copied and deleted like letters. Tab
/// leaves the field; Alt+Right and Alt+Left move lines in and out; Ctrl+Enter hands the text in.
class ClauseTextEdit final : public QTextEdit {
    Q_OBJECT

public:
    using Labels = std::function<ChipLabel(const TemplatePart&)>;
    using Numbers = std::function<QStringList(const QString&)>;

    explicit ClauseTextEdit(QWidget* parent = nullptr);

    /// What chips say, and the numbers of the lines of a text; both are asked again by refresh().
    void setLabels(Labels labels);
    void setNumbers(Numbers numbers);
    void refresh();

    /// The text as typedParagraphs() reads it.
    void setSource(const QString& text);
    [[nodiscard]] QString source() const;

    /// Puts a placeholder ("{{project.title}}") in at the cursor.
    void insertPlaceholder(const QString& placeholder);
    /// Moves the lines of the selection one rung in (1) or out (-1).
    void moveLines(int by);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void editingFinished();
    /// A chip was clicked: the template text of its placeholder.
    void chipActivated(const QString& placeholder);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void sayChip();
    void insertText(QTextCursor& cursor, const QString& text);
    void setDepth(QTextCursor& cursor, int depth);
    [[nodiscard]] QString chipAt(const QPoint& where) const;
    void chipTyped();
    void fitGutter(const QString& text);
    [[nodiscard]] int gutter(int depth) const;

    Labels m_labels;
    Numbers m_numbers;
    int m_gutter = 0;
    bool m_filling = false;
};

/// Draws the chips of a text; asks the chip's own label.
class ChipPainter final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int kType = QTextFormat::UserObject + 1;
    static constexpr int kPlaceholder = QTextFormat::UserProperty + 1;

    ChipPainter(const ClauseTextEdit::Labels& labels, QObject* parent)
        : QObject(parent)
        , m_labels(labels)
    {
    }

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    [[nodiscard]] ChipLabel label(const QTextFormat& format) const;

    const ClauseTextEdit::Labels& m_labels;
};

} // namespace kyodo
