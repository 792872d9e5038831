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
constexpr int kFewest = 3; ///< letters on the last line of a paragraph
constexpr int kShort = 16; ///< letters of a name or a title
constexpr int kSpared = 3; ///< letters, at most, that the lines above spare for it

/// Where a short text with one pause in it, a space or a comma, is broken if it has to be.
qsizetype pauseIn(const QString& text)
{
    qsizetype found = -1;
    for (qsizetype i = 1; i + 1 < text.size() && text.size() <= kShort; ++i) {
        if (text.at(i) != u' ' && text.at(i) != u'、')
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

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
    lay(m_width);
    if (!breakAtPause())
        sparePart();
}

bool SpacedText::breakAtPause()
{
    const QString text = m_layout.text();
    const qsizetype pause = m_lines == 2 ? pauseIn(text) : -1;
    if (pause < 0)
        return false;
    m_layout.setText(text.left(pause + 1) + QChar::LineSeparator + text.mid(pause + 1));
    lay(m_width);
    if (m_lines == 2)
        return true;
    m_layout.setText(text);
    lay(m_width);
    return false;
}

void SpacedText::sparePart()
{
    int missing = missingLetters();
    if (missing == 0)
        return;
    const int lines = m_lines;
    double best = m_width;
    for (int spared = 1; spared <= kSpared && missing > 0; ++spared) {
        const double shorter = m_width - spared * QFontInfo(m_layout.font()).pixelSize();
        lay(shorter);
        if (m_lines == lines && missingLetters() < missing) {
            missing = missingLetters();
            best = shorter;
        }
    }
    lay(best);
}

void SpacedText::lay(double width)
{
    m_lines = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
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

/// How many letters the last lines of paragraphs would need more, so as not to look forgotten.
int SpacedText::missingLetters() const
{
    const QString text = m_layout.text();
    int missing = 0;
    for (int i = 1; i < m_lines; ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const qsizetype end = line.textStart() + line.textLength();
        const bool begins = text.at(line.textStart() - 1) == QChar::LineSeparator;
        const bool ends = end == text.size() || text.at(end - 1) == QChar::LineSeparator;
        const auto letters = QStringView(text).sliced(line.textStart(), line.textLength()).trimmed().size();
        if (!begins && ends)
            missing += std::max(0, kFewest - int(letters));
    }
    return missing;
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
