#include "ui/guide/guidewidgets.h"

#include "ui/support/spacedtext.h"
#include "ui/support/spoken.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextList>
#include <QWheelEvent>

#include <cmath>
#include <memory>

namespace kyodo {

namespace {

void paintFocus(QPainter& painter, const QRectF& where)
{
    painter.setPen(QPen(Theme::colours().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(where.adjusted(1, 1, -1, -1), 3, 3);
}

} // namespace

SectionHead::SectionHead(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setChecked(true);
    speakAs(*this, QAccessible::Button);
    //: 開きました
    const QString open = tr("expanded");
    //: 閉じました
    const QString closed = tr("collapsed");
    connect(this, &QAbstractButton::clicked, this,
            [this, open, closed](bool on) { announce(*this, on ? open : closed); });
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont SectionHead::boldFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

int SectionHead::indent() const
{
    return fontMetrics().height();
}

int SectionHead::heightForWidth(int width) const
{
    return SpacedText(text(), boldFont(), width - indent()).height() + fontMetrics().height() / 4;
}

QSize SectionHead::sizeHint() const
{
    const int width = QFontMetrics(boldFont()).horizontalAdvance(text()) + indent();
    return {width, heightForWidth(width)};
}

QSize SectionHead::minimumSizeHint() const
{
    return {fontMetrics().height() * 5, linePitch(boldFont())};
}

void SectionHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours& colours = Theme::colours();
    const double em = fontMetrics().height();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.guideHead);
    const QPointF centre(em * 0.4, em / 8 + linePitch(boldFont()) / 2.0);
    const double r = em * 0.24;
    QPolygonF arrow;
    if (isChecked()) {
        arrow << centre + QPointF(-r, -r * 0.6) << centre + QPointF(r, -r * 0.6)
              << centre + QPointF(0, r * 0.8);
    } else {
        arrow << centre + QPointF(-r * 0.6, -r) << centre + QPointF(-r * 0.6, r)
              << centre + QPointF(r * 0.8, 0);
    }
    painter.drawPolygon(arrow);
    painter.setPen(colours.guideHead);
    const QRect room = rect().adjusted(indent(), fontMetrics().height() / 8, 0, 0);
    SpacedText(text(), boldFont(), room.width()).draw(painter, room);
    if (hasFocus())
        paintFocus(painter, rect());
}

GuideText::GuideText(const QList<GuideLine>& lines, QWidget* parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    ensurePolished();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    document()->setDocumentMargin(2); // room for the frame that shows the focus
    document()->setIndentWidth(fontMetrics().height());
    write(lines);
    moveCursor(QTextCursor::Start);
}

void GuideText::write(const QList<GuideLine>& lines)
{
    const double em = fontMetrics().height();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const GuideLine& line = lines.at(i);
        const bool point = line.kind == GuideLineKind::Point;
        const bool head = line.kind == GuideLineKind::Subhead;
        QTextBlockFormat block;
        setLinePitch(block, font());
        block.setTopMargin(i == 0 ? 0 : em * (head ? 0.5 : 0.2));
        QTextCharFormat letters;
        letters.setForeground(head ? Theme::colours().muted : Theme::colours().text);
        if (i == 0) {
            cursor.setBlockFormat(block);
            cursor.setCharFormat(letters);
        } else {
            cursor.insertBlock(block, letters);
        }
        if (point)
            cursor.createList(QTextListFormat::ListDisc);
        else if (cursor.currentList())
            cursor.currentList()->remove(cursor.block());
        // A block that left a list keeps its indent, one that joined it its margins.
        block.setIndent(0);
        if (!point)
            cursor.setBlockFormat(block);
        cursor.insertText(line.text, letters);
    }
    cursor.endEditBlock();
}

int GuideText::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> measured(document()->clone());
    measured->setTextWidth(width);
    return static_cast<int>(std::ceil(measured->size().height()));
}

QSize GuideText::sizeHint() const
{
    const int width = fontMetrics().height() * 16;
    return {width, heightForWidth(width)};
}

QSize GuideText::minimumSizeHint() const
{
    return {fontMetrics().height() * 6, fontMetrics().height()};
}

bool GuideText::canMove(bool down) const
{
    return textCursor().movePosition(down ? QTextCursor::Down : QTextCursor::Up);
}

void GuideText::paintEvent(QPaintEvent* event)
{
    QTextEdit::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintFocus(painter, viewport()->rect());
}

/// It has nothing to scroll by itself: the panel scrolls.
void GuideText::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

GuideMark::GuideMark(GuideLineKind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize GuideMark::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 3 / 4, linePitch(font())};
}

void GuideMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours& colours = Theme::colours();
    const QPointF centre = QRectF(rect()).center();
    const double em = fontMetrics().height();
    const bool done = m_kind == GuideLineKind::Done;
    QPen pen(done ? colours.good : colours.problem, em * 0.11);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (done) {
        painter.drawPolyline(
            QPolygonF({centre + QPointF(-em * 0.25, 0), centre + QPointF(-em * 0.07, em * 0.2),
                       centre + QPointF(em * 0.27, -em * 0.22)}));
    } else {
        painter.drawEllipse(centre, em * 0.24, em * 0.24);
    }
}

PaperSign::PaperSign(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PaperSign::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 2, em * 14 / 5};
}

void PaperSign::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColours& colours = Theme::colours();
    painter.setPen(QPen(colours.edge, 1));
    painter.setBrush(colours.surface);
    const QRectF sheet = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRect(sheet);
    const double margin = sheet.width() * 0.18;
    const int lines = static_cast<int>((sheet.height() - margin / 2) / margin);
    for (int line = 1; line <= lines; ++line) {
        const double y = std::round(sheet.top() + line * margin) + 0.5;
        painter.drawLine(QPointF(sheet.left() + margin, y), QPointF(sheet.right() - margin, y));
    }
}

} // namespace kyodo
