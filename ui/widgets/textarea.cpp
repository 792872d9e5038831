#include "ui/widgets/textarea.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace kyodo {

namespace {

constexpr int kFewestLines = 2;
constexpr int kMostLines = 14;

} // namespace

TextArea::TextArea(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_lines(kFewestLines)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextArea::fit);
}

void TextArea::fit()
{
    // QPlainTextEdit measures its document in lines.
    const int lines = int(std::ceil(document()->size().height()));
    const int wanted = std::clamp(lines, kFewestLines, kMostLines);
    if (wanted == m_lines)
        return;
    m_lines = wanted;
    updateGeometry();
}

QSize TextArea::sizeHint() const
{
    const int room = fontMetrics().lineSpacing() * m_lines + int(document()->documentMargin() * 2);
    return {fontMetrics().averageCharWidth() * 30, room + fontMetrics().height() * 2 / 3};
}

QSize TextArea::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

void TextArea::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void TextArea::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
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
    QPlainTextEdit::keyPressEvent(event);
}

void TextArea::wheelEvent(QWheelEvent* event)
{
    // The page scrolls on where there is nothing to scroll here.
    if (!verticalScrollBar()->isVisible() || !hasFocus())
        event->ignore();
    else
        QPlainTextEdit::wheelEvent(event);
}

} // namespace kyodo
