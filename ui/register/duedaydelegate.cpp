#include "ui/register/duedaydelegate.h"

#include "ui/register/duemonthmodel.h"
#include "ui/support/listitem.h"
#include "ui/support/spacedtext.h"
#include "ui/support/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kLines = 4; ///< the head, and three dates

QRect roomOf(const QRect& cell, const QFontMetrics& metrics)
{
    const int margin = listitem::margin(metrics);
    return cell.adjusted(margin, margin / 2, -margin, -margin / 2);
}

/// The number, in letters that stand out in the month itself, with the word for today; at the right how many
/// dates, where there is room: they stand below.
void drawHead(QPainter& painter, const QRect& line, const QFont& font, const QColor& colour,
              const QModelIndex& index)
{
    const bool today = index.data(CalendarModel::TodayRole).toBool();
    QFont bold = font;
    bold.setBold(!index.data(CalendarModel::OtherMonthRole).toBool());
    //: 今日
    const QString number = index.data().toString() + (today ? u' ' + DueMonthModel::tr("today") : QString());
    listitem::drawLine(painter, line, bold, colour, number);
    const QString count = index.data(DueMonthModel::CountRole).toString();
    const int taken = QFontMetrics(bold).horizontalAdvance(number + u' ');
    if (taken + QFontMetrics(font).horizontalAdvance(count) > line.width())
        return;
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(line, int(Qt::AlignRight | Qt::AlignVCenter), count);
}

void drawDates(QPainter& painter, const QRect& room, const QFont& font, const QColor& colour,
               const QStringList& dates)
{
    const int pitch = linePitch(font);
    const int fitting = room.height() / pitch;
    // The last line says how many there are more.
    const qsizetype shown = dates.size() <= fitting ? dates.size() : std::max(0, fitting - 1);
    QStringList lines = dates.mid(0, shown);
    if (shown < dates.size() && fitting > 0) {
        //: ほか%n件
        lines.append(DueMonthModel::tr("%n more", "dates of a day", int(dates.size() - shown)));
    }
    QRect line(room.left(), room.top(), room.width(), pitch);
    for (const QString& text : std::as_const(lines)) {
        listitem::drawLine(painter, line, font, colour, text);
        line.translate(0, pitch);
    }
}

} // namespace

int DueDayDelegate::leastHeight(const QFont& font)
{
    return kLines * linePitch(font) + listitem::margin(QFontMetrics(font));
}

void DueDayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const ThemeColours& colours = Theme::colours();
    const bool other = index.data(CalendarModel::OtherMonthRole).toBool();
    const bool today = index.data(CalendarModel::TodayRole).toBool();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QColor text = chosen ? colours.onAccentSoft : other ? colours.muted : colours.text;
    painter->save();
    painter->fillRect(option.rect, chosen ? colours.accentSoft : other ? colours.ground : colours.surface);
    const QRect room = roomOf(option.rect, option.fontMetrics);
    const int pitch = linePitch(option.font);
    drawHead(*painter, QRect(room.left(), room.top(), room.width(), pitch), option.font, text, index);
    drawDates(*painter, room.adjusted(0, pitch, 0, 0), option.font, text,
              index.data(DueMonthModel::LinesRole).toStringList());
    painter->setBrush(Qt::NoBrush);
    if (today) {
        painter->setPen(QPen(colours.text, 1));
        painter->drawRect(option.rect.adjusted(2, 2, -3, -3));
    }
    listitem::paintFocus(*painter, option);
    painter->restore();
}

} // namespace kyodo
