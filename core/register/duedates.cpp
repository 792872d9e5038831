#include "core/register/duedates.h"

#include "core/base/groupednumber.h"
#include "core/base/week.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::registers)
};

constexpr QChar kOverdue = u'！'; ///< before what is overdue, in a cell
constexpr qsizetype kInCell = 3;  ///< lines for the dates of a day; the list below has all of them

DataTable datesTable(const QString& title)
{
    DataTable table;
    table.title = title;
    //: 期日
    const QString date = Tr::tr("Date due");
    //: その日までに行うこと、又はその日にあることの日付です。
    const QString dateMeaning =
        Tr::tr("The day by which something is to be done, or on which it takes place.");
    //: 内容
    const QString what = Tr::tr("What is due");
    //: その日に何があるかです。
    const QString whatMeaning = Tr::tr("What that day is about.");
    table.columns = {{date, dateMeaning, CellKind::Date, 10},
                     {what, whatMeaning, CellKind::Text, 24},
                     dataColumn(RegisterColumn::Title),
                     dataColumn(RegisterColumn::Section)};
    table.columns[2].names = false; // the day comes first, and all find room on a sheet
    return table;
}

QVariantList datesRow(const DueDate& due, const QList<RegisterRow>& rows, const RegisterWords& words)
{
    const RegisterRow& row = rows.at(due.row);
    return {due.date.on, dueText(due.date, words.today), row.entry.title,
            cellValue(RegisterColumn::Section, row, words)};
}

QString lineOf(const DueDate& due, const QList<RegisterRow>& rows, const QString& what)
{
    //: %1：%2
    return Tr::tr("%1: %2", "a project and what is due in it").arg(rows.at(due.row).entry.title, what);
}

/// A day of the month as a cell: its number, then what is due.
QString dayCell(QDate day, const QList<DueDate>& dates, const QList<RegisterRow>& rows,
                const RegisterWords& words)
{
    QStringList lines{QString::number(day.day())};
    const qsizetype shown = dates.size() <= kInCell ? dates.size() : kInCell - 1;
    for (const DueDate& due : dates.mid(0, shown))
        lines.append(dueMark(due, rows, words.today));
    if (dates.size() > shown) {
        //: ほか%1件
        lines.append(Tr::tr("%1 more", "dates of a day").arg(dates.size() - shown));
    }
    return lines.join(u'\n');
}

DataTable grid(QDate first, const QHash<QDate, QList<DueDate>>& days, const QList<RegisterRow>& rows,
               const RegisterWords& words)
{
    const QLocale locale(words.language == Language::Japanese ? QLocale::Japanese : QLocale::English);
    DataTable table;
    table.grid = true;
    table.title = formatYearMonth(first, words.dates, words.language);
    const QDate start = startOfWeek(first, words.language);
    for (int i = 0; i < kDaysOfWeek; ++i) {
        const QString name = locale.standaloneDayName(start.addDays(i).dayOfWeek(), QLocale::LongFormat);
        table.columns.append(DataColumn{name, {}, CellKind::Text, 10});
    }
    for (QDate week = start; week < first.addMonths(1); week = week.addDays(kDaysOfWeek)) {
        QVariantList cells;
        for (int i = 0; i < kDaysOfWeek; ++i) {
            const QDate day = week.addDays(i);
            cells.append(day.month() == first.month() ? dayCell(day, days.value(day), rows, words)
                                                      : QString());
        }
        table.rows.append(cells);
    }
    return table;
}

} // namespace

QList<DueDate> dueDates(const QList<RegisterRow>& rows, QDate today)
{
    QList<DueDate> dates;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (const RegisterDate& date : rows.at(row).entry.dates) {
            if (!date.isOver(today))
                dates.append({row, date});
        }
    }
    std::stable_sort(dates.begin(), dates.end(),
                     [](const DueDate& a, const DueDate& b) { return a.date.on < b.date.on; });
    return dates;
}

QString dueLine(const DueDate& due, const QList<RegisterRow>& rows, QDate today)
{
    return lineOf(due, rows, dueText(due.date, today));
}

QString dueMark(const DueDate& due, const QList<RegisterRow>& rows, QDate today)
{
    const QString line = lineOf(due, rows, dueText(due.date));
    return due.date.isOverdue(today) ? kOverdue + line : line;
}

QString dueHeading(const RegisterDate& date, const RegisterWords& words)
{
    if (date.isOverdue(words.today)) {
        //: 期限を過ぎているもの
        return Tr::tr("Overdue", "dates");
    }
    return formatYearMonth(date.on, words.dates, words.language);
}

DataReport dueData(const QList<RegisterRow>& rows, const RegisterWords& words)
{
    const QList<DueDate> dates = dueDates(rows, words.today);
    DataReport report;
    //: 期日の一覧
    report.title = Tr::tr("What is due", "a paper");
    //: %1 件の事業の、期日 %2 件です。
    report.notes = {
        Tr::tr("%2 dates of %1 projects.").arg(groupedNumber(rows.size())).arg(groupedNumber(dates.size()))};
    for (const DueDate& due : dates) {
        const QString heading = dueHeading(due.date, words);
        if (report.tables.isEmpty() || report.tables.last().title != heading)
            report.tables.append(datesTable(heading));
        report.tables.last().rows.append(datesRow(due, rows, words));
    }
    return report;
}

DataReport calendarData(const QList<RegisterRow>& rows, QDate month, const RegisterWords& words)
{
    const QDate first(month.year(), month.month(), 1);
    QHash<QDate, QList<DueDate>> days;
    bool late = false;
    //: この月の期日
    DataTable list = datesTable(Tr::tr("Dates of this month"));
    for (const DueDate& due : dueDates(rows, words.today)) {
        if (due.date.on < first || due.date.on >= first.addMonths(1))
            continue;
        late = late || due.date.isOverdue(words.today);
        days[due.date.on].append(due);
        list.rows.append(datesRow(due, rows, words));
    }
    DataReport report;
    //: 期日のカレンダー %1
    report.title =
        Tr::tr("Calendar of what is due, %1").arg(formatYearMonth(first, words.dates, words.language));
    //: %1 件の事業の、この月の期日 %2 件です。
    report.notes = {Tr::tr("%2 dates in this month, of %1 projects.")
                        .arg(groupedNumber(rows.size()))
                        .arg(groupedNumber(list.rows.size()))};
    if (late) {
        //: 「%1」の付いたものは、期限を過ぎています。
        report.notes.append(Tr::tr("What has a \"%1\" is overdue.").arg(kOverdue));
    }
    report.tables = {grid(first, days, rows, words), list};
    return report;
}

} // namespace kyodo
