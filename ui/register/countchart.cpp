#include "ui/register/countchart.h"

#include "core/base/text.h"
#include "ui/support/spacedtext.h"
#include "ui/support/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

CountChart::CountChart(Language language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CountChart::setStatistics(const RegisterStatistics& statistics)
{
    m_counts = statistics.counts;
    if (statistics.notGiven.projects > 0) {
        RegisterCount none = statistics.notGiven;
        //: （記入なし）
        none.name = tr("(not given)");
        m_counts.append(none);
    }
    QStringList lines;
    for (const RegisterCount& count : std::as_const(m_counts))
        lines.append(count.name + u": "_s + numbersOf(count));
    setAccessibleDescription(lines.join(u'\n'));
    updateGeometry();
    update();
}

QString CountChart::numbersOf(const RegisterCount& count) const
{
    //: %n 件
    const QString projects = tr("%n project(s)", nullptr, count.projects);
    return count.cost > 0 ? projects + u"  "_s + formatYen(count.cost, m_language) : projects;
}

int CountChart::lineHeight() const
{
    return linePitch(font()) + fontMetrics().height() / 3;
}

QSize CountChart::sizeHint() const
{
    return {fontMetrics().height() * 24, lineHeight() * int(std::max<qsizetype>(1, m_counts.size()))};
}

QSize CountChart::minimumSizeHint() const
{
    return {fontMetrics().height() * 14, sizeHint().height()};
}

void CountChart::paintEvent(QPaintEvent*)
{
    const ThemeColours& colours = Theme::colours();
    QPainter painter(this);
    const QFontMetrics metrics = fontMetrics();
    const int gap = metrics.height() / 2;
    int names = 0;
    int numbers = 0;
    int most = 1;
    for (const RegisterCount& count : std::as_const(m_counts)) {
        names = std::max(names, metrics.horizontalAdvance(count.name));
        numbers = std::max(numbers, metrics.horizontalAdvance(numbersOf(count)));
        most = std::max(most, count.projects);
    }
    names = std::min(names, width() * 2 / 5);
    const int room = std::max(gap, width() - names - numbers - 3 * gap);
    int top = 0;
    for (const RegisterCount& count : std::as_const(m_counts)) {
        const QRect line(0, top, width(), lineHeight());
        painter.setPen(colours.text);
        painter.drawText(QRect(0, top, names, line.height()), int(Qt::AlignLeft | Qt::AlignVCenter),
                         metrics.elidedText(count.name, Qt::ElideRight, names));
        const int length = std::max(2, room * count.projects / most);
        const QRect bar(names + gap, top + line.height() / 5, length, line.height() * 3 / 5);
        painter.fillRect(bar, colours.accent);
        painter.drawText(QRect(bar.right() + gap, top, width() - bar.right() - gap, line.height()),
                         int(Qt::AlignLeft | Qt::AlignVCenter), numbersOf(count));
        top += line.height();
    }
}

} // namespace kyodo
