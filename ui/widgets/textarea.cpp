#include "ui/widgets/textarea.h"

#include "ui/support/spacedtext.h"
#include "ui/widgets/scrollcolumn.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace kyodo {

namespace {

constexpr int kFewestLines = 2;
constexpr int kMostLines = 14;

} // namespace

TextArea::TextArea(QWidget* parent)
    : QTextEdit(parent)
    , m_height(heightOf(kFewestLines))
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    connect(document(), &QTextDocument::contentsChanged, this, &TextArea::spaceLines);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextArea::fit);
    connect(this, &QTextEdit::cursorPositionChanged, this, &TextArea::followCursor);
    spaceLines();
}

/// Blocks that were typed take their format from the one before; those set from outside come without.
void TextArea::spaceLines()
{
    const auto isBare = [](const QTextBlock& block) {
        return block.blockFormat().lineHeightType() != QTextBlockFormat::LineDistanceHeight;
    };
    bool bare = false;
    for (QTextBlock block = document()->begin(); block.isValid() && !bare; block = block.next())
        bare = isBare(block);
    if (m_spacing || !bare)
        return;
    const QScopedValueRollback once(m_spacing, true);
    // Never a step of its own to undo.
    const bool fresh = document()->isUndoRedoEnabled() && !document()->isUndoAvailable();
    if (fresh)
        document()->setUndoRedoEnabled(false);
    QTextCursor whole(document());
    whole.joinPreviousEditBlock();
    whole.select(QTextCursor::Document);
    QTextBlockFormat format;
    setLinePitch(format, font());
    whole.mergeBlockFormat(format);
    whole.endEditBlock();
    if (fresh)
        document()->setUndoRedoEnabled(true);
}

int TextArea::heightOf(int lines) const
{
    // The padding and the border of the style sheet, and the margins of the document.
    return linePitch(font()) * lines + fontMetrics().height() * 2 / 5 + 10;
}

void TextArea::fit()
{
    const int pitch = linePitch(font());
    const int lines = static_cast<int>(std::floor(document()->size().height() / pitch));
    const int wanted = heightOf(std::clamp(lines, kFewestLines, kMostLines));
    if (wanted == m_height)
        return;
    m_height = wanted;
    updateGeometry();
    followCursor();
}

/// What is written grows downwards; the page follows.
void TextArea::followCursor()
{
    if (hasFocus())
        bringIntoColumn(*viewport(), [this] { return cursorRect(); });
}

QSize TextArea::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, m_height};
}

QSize TextArea::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

void TextArea::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void TextArea::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT editingFinished();
}

void TextArea::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT editingFinished();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void TextArea::wheelEvent(QWheelEvent* event)
{
    // The page scrolls on where there is nothing to scroll here.
    if (!verticalScrollBar()->isVisible() || !hasFocus())
        event->ignore();
    else
        QTextEdit::wheelEvent(event);
}

} // namespace kyodo
