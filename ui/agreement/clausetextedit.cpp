#include "ui/agreement/clausetextedit.h"

#include "ui/support/spacedtext.h"
#include "ui/support/spoken.h"
#include "ui/support/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kDeepest = 3;
constexpr int kDepth = QTextFormat::UserProperty + 2;
/// Longer values are cut on their chip: the page beside shows them whole.
constexpr int kLettersOnChip = 18;
constexpr int kFewestLines = 8;

QTextCharFormat chipFormat(const QString& placeholder)
{
    QTextCharFormat format;
    format.setObjectType(ChipPainter::kType);
    format.setProperty(ChipPainter::kPlaceholder, placeholder);
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    return format;
}

int depthOf(const QTextBlock& block)
{
    return block.blockFormat().intProperty(kDepth);
}

/// The text of a part of a block, chips as the placeholders they stand for.
QString sourceOf(const QTextBlock& block, int from, int to)
{
    QString text;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int first = std::max(from, fragment.position());
        const int end = std::min(to, fragment.position() + fragment.length());
        if (first >= end)
            continue;
        const QString placeholder = fragment.charFormat().stringProperty(ChipPainter::kPlaceholder);
        if (placeholder.isEmpty())
            text += fragment.text().mid(first - fragment.position(), end - first);
        else
            text += placeholder.repeated(end - first);
    }
    return text.replace(QChar::LineSeparator, u' ');
}

} // namespace

// Chips -------------------------------------------------------------------------------------------------

ChipLabel ChipPainter::label(const QTextFormat& format) const
{
    const QString placeholder = format.stringProperty(kPlaceholder);
    const QList<TemplatePart> parts = scanTemplate(placeholder);
    if (parts.size() != 1 || !m_labels)
        return {placeholder, true};
    return m_labels(parts.first());
}

QSizeF ChipPainter::intrinsicSize(QTextDocument* document, int position, const QTextFormat& format)
{
    const QFontMetricsF metrics(document->defaultFont());
    // A chip is never broken; one wider than its line would be cut at the edge.
    const double indent = document->findBlock(position).blockFormat().leftMargin();
    const double room =
        document->textWidth() - indent - 2 * document->documentMargin() - metrics.height() * 1.5;
    const double line = room > 0 ? room : metrics.height() * 999;
    const double most = std::min(metrics.height() * kLettersOnChip, line);
    const double width = std::min(most, metrics.horizontalAdvance(label(format).text));
    return {width + metrics.height() * 0.7, metrics.height() * 1.1};
}

void ChipPainter::drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int,
                             const QTextFormat& format)
{
    const ThemeColours& colours = Theme::colours();
    const ChipLabel shown = label(format);
    const QFontMetricsF metrics(document->defaultFont());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // What is open has another edge, not another colour alone.
    painter->setPen(
        QPen(shown.open ? colours.warning : colours.accent, 1, shown.open ? Qt::DashLine : Qt::SolidLine));
    painter->setBrush(shown.open ? colours.warningSoft : colours.accentSoft);
    const double radius = rect.height() / 4;
    painter->drawRoundedRect(rect.adjusted(1.5, 0.5, -1.5, -0.5), radius, radius);
    painter->setFont(document->defaultFont());
    painter->setPen(shown.open ? colours.warning : colours.onAccentSoft);
    const QRectF room = rect.adjusted(metrics.height() * 0.35, 0, -metrics.height() * 0.35, 0);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(shown.text, Qt::ElideRight, room.width() + 1));
    painter->restore();
}

// The text ----------------------------------------------------------------------------------------------

ClauseTextEdit::ClauseTextEdit(QWidget* parent)
    : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    auto* painter = new ChipPainter(m_labels, this);
    document()->documentLayout()->registerHandler(ChipPainter::kType, painter);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &QWidget::updateGeometry);
    connect(this, &QTextEdit::cursorPositionChanged, this, &ClauseTextEdit::sayChip);
    connect(document(), &QTextDocument::contentsChanged, this, [this] {
        if (!m_filling)
            viewport()->update(); // the numbers of other lines may have changed
    });
}

/// To a screen reader a chip is one letter without a sound.
void ClauseTextEdit::sayChip()
{
    QTextCursor next = textCursor();
    if (!hasFocus() || next.hasSelection() || !next.movePosition(QTextCursor::NextCharacter))
        return;
    const QList<TemplatePart> parts =
        scanTemplate(next.charFormat().stringProperty(ChipPainter::kPlaceholder));
    if (parts.size() == 1 && m_labels)
        announce(*this, m_labels(parts.first()).text);
}

void ClauseTextEdit::setLabels(Labels labels)
{
    m_labels = std::move(labels);
}

void ClauseTextEdit::setNumbers(Numbers numbers)
{
    m_numbers = std::move(numbers);
}

void ClauseTextEdit::refresh()
{
    document()->markContentsDirty(0, document()->characterCount());
    viewport()->update();
}

/// As wide as the number of the article, which is the widest.
void ClauseTextEdit::fitGutter(const QString& text)
{
    const int em = fontMetrics().height();
    const QString article = m_numbers ? m_numbers(text).value(0) : QString();
    m_gutter = std::max(em * 3, fontMetrics().horizontalAdvance(article) + em);
}

int ClauseTextEdit::gutter(int depth) const
{
    return m_gutter + depth * fontMetrics().height() * 3 / 2;
}

void ClauseTextEdit::setDepth(QTextCursor& cursor, int depth)
{
    QTextBlockFormat format = cursor.blockFormat();
    format.setProperty(kDepth, depth);
    format.setLeftMargin(gutter(depth));
    setLinePitch(format, font());
    format.setBottomMargin(fontMetrics().height() * 0.25);
    cursor.setBlockFormat(format);
}

/// Lines of a text, tabs as depth, placeholders as chips.
void ClauseTextEdit::insertText(QTextCursor& cursor, const QString& text)
{
    bool first = true;
    for (const QString& line : text.split(u'\n')) {
        qsizetype tabs = 0;
        while (tabs < line.size() && line.at(tabs) == u'\t')
            ++tabs;
        if (!first)
            cursor.insertBlock();
        if (!first || tabs > 0 || cursor.block().length() <= 1)
            setDepth(cursor, tabs > 0 || !first ? std::min(int(tabs), kDeepest) : depthOf(cursor.block()));
        first = false;
        for (const TemplatePart& part : scanTemplate(QStringView(line).sliced(tabs))) {
            if (part.kind == TemplatePart::Kind::Literal)
                cursor.insertText(part.text, QTextCharFormat());
            else
                cursor.insertText(QString(QChar::ObjectReplacementCharacter),
                                  chipFormat(joinTemplate({part})));
        }
    }
}

void ClauseTextEdit::setSource(const QString& text)
{
    const QScopedValueRollback filling(m_filling, true);
    document()->setUndoRedoEnabled(false);
    clear();
    fitGutter(text);
    QTextCursor cursor(document());
    insertText(cursor, text);
    document()->setUndoRedoEnabled(true);
    document()->setModified(false);
    moveCursor(QTextCursor::Start);
    updateGeometry();
}

QString ClauseTextEdit::source() const
{
    QStringList lines;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int start = block.position();
        lines.append(QString(depthOf(block), u'\t') + sourceOf(block, start, start + block.length()));
    }
    return lines.join(u'\n');
}

void ClauseTextEdit::insertPlaceholder(const QString& placeholder)
{
    QTextCursor cursor = textCursor();
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), chipFormat(placeholder));
    cursor.setCharFormat(QTextCharFormat());
    setTextCursor(cursor);
}

void ClauseTextEdit::moveLines(int by)
{
    QTextCursor cursor = textCursor();
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    QTextCursor at(document()->findBlock(cursor.selectionStart()));
    at.beginEditBlock();
    while (true) {
        // A line hangs at most one rung below the one above it; the first is a paragraph.
        const QTextBlock above = at.block().previous();
        const int most = above.isValid() ? std::min(kDeepest, depthOf(above) + 1) : 0;
        setDepth(at, std::clamp(depthOf(at.block()) + by, 0, most));
        if (at.block() == last || !at.movePosition(QTextCursor::NextBlock))
            break;
    }
    at.endEditBlock();
}

QSize ClauseTextEdit::sizeHint() const
{
    const int lines = linePitch(font()) * kFewestLines;
    const int wanted = int(document()->size().height()) + fontMetrics().height();
    return {fontMetrics().height() * 24, std::clamp(wanted, lines, lines * 3)};
}

QSize ClauseTextEdit::minimumSizeHint() const
{
    return {fontMetrics().height() * 12, sizeHint().height()};
}

void ClauseTextEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT editingFinished();
        return;
    }
    if (event->modifiers() == Qt::AltModifier &&
        (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left)) {
        if (!isReadOnly())
            moveLines(event->key() == Qt::Key_Right ? 1 : -1);
        return;
    }
    QTextEdit::keyPressEvent(event);
    if (event->text().endsWith(u'}'))
        chipTyped();
}

void ClauseTextEdit::inputMethodEvent(QInputMethodEvent* event)
{
    QTextEdit::inputMethodEvent(event);
    if (event->commitString().endsWith(u'}'))
        chipTyped();
}

/// What was typed as {{purpose}} is a chip from its last letter on, as it is when the clause is opened again.
void ClauseTextEdit::chipTyped()
{
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().first(cursor.positionInBlock());
    const QList<TemplatePart> parts = scanTemplate(before);
    if (isReadOnly() || parts.isEmpty() || parts.last().kind == TemplatePart::Kind::Literal)
        return;
    const QString typed = joinTemplate({parts.last()});
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(typed.size()));
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), chipFormat(typed));
    cursor.setCharFormat(QTextCharFormat());
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void ClauseTextEdit::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT editingFinished();
}

QString ClauseTextEdit::chipAt(const QPoint& where) const
{
    const double x = where.x() + horizontalScrollBar()->value();
    const double y = where.y() + verticalScrollBar()->value();
    const int position = document()->documentLayout()->hitTest(QPointF(x, y), Qt::ExactHit);
    if (position < 0)
        return {};
    // The hit is before or behind the letter, whichever edge is nearer.
    for (const int begin : {position, position - 1}) {
        if (begin < 0)
            continue;
        QTextCursor before(document());
        before.setPosition(begin);
        QTextCursor after(document());
        after.setPosition(std::min(begin + 1, document()->characterCount() - 1));
        const QString placeholder = after.charFormat().stringProperty(ChipPainter::kPlaceholder);
        const QRect from = cursorRect(before);
        const QRect to = cursorRect(after);
        if (!placeholder.isEmpty() && from.top() == to.top() && where.x() >= from.left() &&
            where.x() <= to.left())
            return placeholder;
    }
    return {};
}

void ClauseTextEdit::mouseReleaseEvent(QMouseEvent* event)
{
    QTextEdit::mouseReleaseEvent(event);
    const QString placeholder = chipAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && !placeholder.isEmpty() && !textCursor().hasSelection())
        Q_EMIT chipActivated(placeholder);
}

void ClauseTextEdit::mouseMoveEvent(QMouseEvent* event)
{
    QTextEdit::mouseMoveEvent(event);
    const QString placeholder = chipAt(event->position().toPoint());
    viewport()->setCursor(placeholder.isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
}

void ClauseTextEdit::paintEvent(QPaintEvent* event)
{
    QTextEdit::paintEvent(event);
    if (!m_numbers)
        return;
    const QStringList numbers = m_numbers(source());
    QPainter painter(viewport());
    painter.setPen(Theme::colours().muted);
    painter.setFont(font());
    const double down = verticalScrollBar()->value();
    int line = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next(), ++line) {
        const QRectF rect = document()->documentLayout()->blockBoundingRect(block).translated(0, -down);
        if (rect.top() > viewport()->height())
            break;
        if (rect.bottom() < 0 || block.layout()->lineCount() == 0)
            continue;
        const QTextLine first = block.layout()->lineAt(0);
        const double gap = fontMetrics().height() * 0.4;
        const double right = gutter(depthOf(block)) + document()->documentMargin() - gap;
        const QRectF room(0, rect.top() + first.y(), right, first.height());
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, numbers.value(line));
    }
}

void ClauseTextEdit::wheelEvent(QWheelEvent* event)
{
    // The page scrolls on where there is nothing to scroll here.
    if (!verticalScrollBar()->isVisible() || !hasFocus())
        event->ignore();
    else
        QTextEdit::wheelEvent(event);
}

QMimeData* ClauseTextEdit::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    QStringList lines;
    for (QTextBlock block = document()->findBlock(cursor.selectionStart()); block.isValid();
         block = block.next()) {
        const QString text = sourceOf(block, cursor.selectionStart(), cursor.selectionEnd());
        const bool whole = cursor.selectionStart() <= block.position();
        lines.append(whole ? QString(depthOf(block), u'\t') + text : text);
        if (block == last)
            break;
    }
    auto* copy = new QMimeData;
    copy->setText(lines.join(u'\n'));
    return copy;
}

bool ClauseTextEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText();
}

void ClauseTextEdit::insertFromMimeData(const QMimeData* source)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    insertText(cursor, source->text().remove(u'\r'));
    cursor.endEditBlock();
    setTextCursor(cursor);
}

} // namespace kyodo
