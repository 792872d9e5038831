#include "ui/register/countchart.h"

#include "core/base/groupednumber.h"
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
    //: %1 件
    const QString projects = tr("%1 project(s)", nullptr, count.projects).arg(groupedNumber(count.projects));
    return count.cost > 0 ? projects + u"  "_s + formatYen(count.cost, m_language) : projects;
}

int CountChart::lineHeight(const QFont& font)
{
    return linePitch(font) + QFontMetrics(font).height() / 3;
}

QSize CountChart::sizeHint() const
{
    return {fontMetrics().height() * 24, lineHeight(font()) * int(std::max<qsizetype>(1, m_counts.size()))};
}

QSize CountChart::minimumSizeHint() const
{
    return {fontMetrics().height() * 14, sizeHint().height()};
}

void CountChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    draw(painter, font(), width(), Theme::colours().text, Theme::colours().accent);
}

QImage CountChart::image() const
{
    constexpr int kWidth = 1800;
    constexpr int kLetters = 30;
    QFont large = font();
    large.setPixelSize(kLetters);
    const int lines = std::max(1, int(m_counts.size()));
    QImage image(kWidth, lines * lineHeight(large), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter, large, kWidth, Qt::black, Qt::darkGray);
    return image;
}

void CountChart::draw(QPainter& painter, const QFont& font, int width, const QColor& ink,
                      const QColor& bars) const
{
    const QFontMetrics metrics(font);
    const int gap = metrics.height() / 2;
    int names = 0;
    int numbers = 0;
    int most = 1;
    for (const RegisterCount& count : m_counts) {
        names = std::max(names, metrics.horizontalAdvance(count.name));
        numbers = std::max(numbers, metrics.horizontalAdvance(numbersOf(count)));
        most = std::max(most, count.projects);
    }
    names = std::min(names + gap / 2, width * 2 / 5); // widths are rounded: the longest must not be cut
    const int room = std::max(gap, width - names - numbers - 3 * gap);
    const int height = lineHeight(font);
    painter.setFont(font);
    painter.setPen(ink);
    int top = 0;
    for (const RegisterCount& count : m_counts) {
        painter.drawText(QRect(0, top, names, height), int(Qt::AlignLeft | Qt::AlignVCenter),
                         metrics.elidedText(count.name, Qt::ElideRight, names));
        const int length = std::max(2, room * count.projects / most);
        const QRect bar(names + gap, top + height / 5, length, height * 3 / 5);
        painter.fillRect(bar, bars);
        painter.drawText(QRect(bar.right() + gap, top, width - bar.right() - gap, height),
                         int(Qt::AlignLeft | Qt::AlignVCenter), numbersOf(count));
        top += height;
    }
}

} // namespace kyodo
