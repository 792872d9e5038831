#include "ui/guide/guidewidgets.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace kyodo {

namespace {

constexpr int kTextFlags = Qt::TextWordWrap | Qt::AlignTop;

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
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    const QRect room(0, 0, qMax(1, width - indent()), 1 << 20);
    const QFontMetrics metrics(boldFont());
    return metrics.boundingRect(room, kTextFlags, text()).height() + fontMetrics().height() / 2;
}

QSize SectionHead::sizeHint() const
{
    const int width = QFontMetrics(boldFont()).horizontalAdvance(text()) + indent();
    return {width, fontMetrics().height() * 3 / 2};
}

QSize SectionHead::minimumSizeHint() const
{
    return {fontMetrics().height() * 5, fontMetrics().height() * 3 / 2};
}

void SectionHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours& colours = Theme::colours();
    const double em = fontMetrics().height();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.guideHead);
    const QPointF centre(em * 0.35, em * 0.75);
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
    painter.setFont(boldFont());
    painter.setPen(colours.guideHead);
    const QRect room = rect().adjusted(indent(), fontMetrics().height() / 4, 0, 0);
    painter.drawText(room, kTextFlags, text());
    if (hasFocus())
        paintFocus(painter, rect());
}

GuideText::GuideText(const QString& text, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus);
    setMargin(2); // room for the frame that shows the focus
}

void GuideText::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFocus(painter, rect());
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
    return {em * 3 / 4, em + 4};
}

void GuideMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours& colours = Theme::colours();
    const QPointF centre = QRectF(rect()).center();
    const double em = fontMetrics().height();
    if (m_kind == GuideLineKind::Point) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.muted);
        painter.drawEllipse(centre, em * 0.09, em * 0.09);
        return;
    }
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
    for (double y = sheet.top() + margin; y < sheet.bottom() - margin / 2; y += margin) {
        painter.drawLine(QPointF(sheet.left() + margin, std::round(y) + 0.5),
                         QPointF(sheet.right() - margin, std::round(y) + 0.5));
    }
}

} // namespace kyodo
