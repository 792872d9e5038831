#include "ui/support/spacedtext.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlockFormat>

#include <algorithm>
#include <cmath>

namespace kyodo {

namespace {

constexpr double kPitch = 1.5;

QString inLines(const QString& text)
{
    QString made = text;
    return made.replace(u'\n', QChar::LineSeparator);
}

} // namespace

int linePitch(const QFont& font)
{
    const double wanted = QFontInfo(font).pixelSize() * kPitch;
    return static_cast<int>(std::ceil(std::max(wanted, QFontMetricsF(font).height())));
}

void setLinePitch(QTextBlockFormat& format, const QFont& font)
{
    const double own = std::ceil(QFontMetricsF(font).height());
    format.setLineHeight(std::max(0.0, linePitch(font) - own), QTextBlockFormat::LineDistanceHeight);
}

SpacedText::SpacedText(const QString& text, const QFont& font, int width, Qt::Alignment alignment)
    : m_layout(inLines(text), font)
    , m_width(std::max(1, width))
    , m_alignment(alignment)
    , m_pitch(linePitch(font))
{
    if (text.isEmpty())
        return;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(m_width);
        const double spare = m_width - line.naturalTextWidth();
        const double x = m_alignment.testFlag(Qt::AlignHCenter) ? spare / 2
                         : m_alignment.testFlag(Qt::AlignRight) ? spare
                                                                : 0;
        const double y = m_lines * m_pitch + (m_pitch - line.height()) / 2;
        line.setPosition(QPointF(std::max(0.0, x), std::round(y)));
        ++m_lines;
    }
    m_layout.endLayout();
}

int SpacedText::naturalWidth() const
{
    double widest = 0;
    for (int i = 0; i < m_lines; ++i)
        widest = std::max(widest, m_layout.lineAt(i).naturalTextWidth());
    return static_cast<int>(std::ceil(widest));
}

void SpacedText::draw(QPainter& painter, const QRect& where) const
{
    const int fitting = std::clamp(where.height() / m_pitch, 1, std::max(1, m_lines));
    const int spare = where.height() - std::min(fitting, m_lines) * m_pitch;
    const int down = m_alignment.testFlag(Qt::AlignVCenter)  ? spare / 2
                     : m_alignment.testFlag(Qt::AlignBottom) ? spare
                                                             : 0;
    const QPointF origin(where.left(), where.top() + down);
    if (fitting < m_lines)
        drawCut(painter, origin, fitting);
    else if (m_lines > 0)
        m_layout.draw(&painter, origin);
}

void SpacedText::drawCut(QPainter& painter, const QPointF& origin, int fitting) const
{
    for (int i = 0; i + 1 < fitting; ++i)
        m_layout.lineAt(i).draw(&painter, origin);
    const QTextLine last = m_layout.lineAt(fitting - 1);
    const QFontMetricsF metrics(m_layout.font());
    QString rest = m_layout.text().mid(last.textStart());
    rest.replace(QChar::LineSeparator, u' ');
    painter.setFont(m_layout.font());
    painter.drawText(origin + QPointF(last.x(), last.y() + last.ascent()),
                     metrics.elidedText(rest, Qt::ElideRight, m_width));
}

} // namespace kyodo
