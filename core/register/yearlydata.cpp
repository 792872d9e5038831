#include "core/register/yearlyreport.h"

#include "core/base/groupednumber.h"
#include <QCoreApplication>

#include <algorithm>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::registers)
};

constexpr qsizetype kNamed = 10; ///< projects without a term that are named one by one

DataColumn partColumn()
{
    //: 区分
    return {
        Tr::tr("Part"),
        //: 実績は報告する年度に行った事業、予定はその次の年度に行う事業です。年度をまたぐ事業は両方に載ります。
        Tr::tr("Results: projects of the year reported on. Plans: projects of the year after. One that "
               "goes over the end of the year is in both."),
        CellKind::Text, 7, true};
}

QString residentsNote()
{
    //: 個人として参加した住民は、名前でなく種別で載せます。
    return Tr::tr(" A resident who takes part as a person stands here by kind, not by name.");
}

DataTable listTable(const YearlyReport& report, const QList<RegisterColumn>& columns,
                    const RegisterWords& words)
{
    DataTable table;
    //: 事業の一覧
    table.title = Tr::tr("List of projects");
    table.columns = {partColumn()};
    for (const RegisterColumn column : columns) {
        table.columns.append(dataColumn(column));
        if (column == RegisterColumn::Parties)
            table.columns.last().meaning += residentsNote();
    }
    RegisterWords forEverybody = words;
    forEverybody.namesResidents = false;
    const auto add = [&](ReportPart part, const QList<RegisterRow>& rows) {
        const int year = report.choice.year + (part == ReportPart::Plans ? 1 : 0);
        forEverybody.year = year;
        for (const RegisterRow& row : rows) {
            QVariantList cells{reportPartText(part) + u' ' + yearText(year, words)};
            for (const RegisterColumn column : columns) {
                // What a project brought about so far is no plan.
                const bool ahead = part == ReportPart::Plans && column == RegisterColumn::Results;
                cells.append(ahead ? QVariant() : cellValue(column, row, forEverybody));
            }
            table.rows.append(cells);
        }
    };
    add(ReportPart::Results, report.results);
    add(ReportPart::Plans, report.plans);
    return table;
}

/// Of one part of a report, or of all projects where none is named.
DataColumn projectsColumn(const QString& part = {})
{
    if (part.isEmpty()) {
        //: 事業数
        return {Tr::tr("Projects", "how many"),
                //: これに当てはまる事業の数です。
                Tr::tr("How many projects belong here."), CellKind::Number, 6};
    }
    //: %1の事業数
    return {Tr::tr("%1: projects").arg(part),
            //: %1のうち、これに当てはまる事業の数です。
            Tr::tr("How many projects of \"%1\" belong here.").arg(part), CellKind::Number, 6};
}

DataColumn costColumn(const QString& part = {})
{
    //: 事業費
    const QString all = Tr::tr("Cost", "of projects");
    //: %1の事業費
    const QString ofPart = Tr::tr("%1: cost").arg(part);
    return {
        part.isEmpty() ? all : ofPart,
        //: それらの事業の予算の支出の合計（円）です。複数に当てはまる事業の分は、それぞれに入っています。
        Tr::tr("The sum of the cost of those projects' budgets, in yen. That of a project that belongs to "
               "several is in each of them."),
        CellKind::Money, 9};
}

DataColumn authorityColumn(const QString& part = {})
{
    //: 行政負担
    const QString all = Tr::tr("Borne by the authority", "of the cost of projects");
    //: %1の行政負担
    const QString ofPart = Tr::tr("%1: borne by the authority").arg(part);
    return {part.isEmpty() ? all : ofPart,
            //: そのうち、行政がお金で負担する額（円）です。
            Tr::tr("What the authorities bear of it in money, in yen."), CellKind::Money, 9};
}

QVariantList cellsOf(const RegisterCount& count)
{
    return {QVariant(static_cast<qlonglong>(count.projects)), QVariant(static_cast<qlonglong>(count.cost)),
            QVariant(static_cast<qlonglong>(count.authorityCost))};
}

/// Nothing is named so: a zero is a number as well.
RegisterCount countOf(const RegisterStatistics& statistics, const QString& name)
{
    const auto found = std::find_if(statistics.counts.begin(), statistics.counts.end(),
                                    [&](const RegisterCount& count) { return count.name == name; });
    return found == statistics.counts.end() ? RegisterCount() : *found;
}

/// Mentions may be more than projects, and what they cost must not be added up.
void addTotals(DataTable& table, const YearlyCounts& counts)
{
    const auto mentioned = [](const RegisterStatistics& statistics) {
        return QVariantList{QVariant(static_cast<qlonglong>(statistics.mentions)), {}, {}};
    };
    const auto once = [](const RegisterStatistics& statistics) {
        return cellsOf({{}, statistics.projects, statistics.cost, statistics.authorityCost});
    };
    table.totals = {//: のべ件数
                    QVariantList{Tr::tr("Mentions")} + mentioned(counts.results) + mentioned(counts.plans),
                    //: 事業数（それぞれ1回）
                    QVariantList{Tr::tr("Projects, each once")} + once(counts.results) + once(counts.plans)};
}

DataTable countTable(const YearlyCounts& counts)
{
    DataTable table;
    DataColumn name = dataColumn(counts.by);
    name.width = 18;
    name.names = true;
    //: %1ごとの数
    table.title = Tr::tr("Counts by %1").arg(name.title);
    table.columns = {name};
    for (const ReportPart part : {ReportPart::Results, ReportPart::Plans}) {
        const QString text = reportPartText(part);
        table.columns += {projectsColumn(text), costColumn(text), authorityColumn(text)};
    }
    for (const QString& each : counts.names)
        table.rows.append(QVariantList{each} + cellsOf(countOf(counts.results, each)) +
                          cellsOf(countOf(counts.plans, each)));
    if (counts.results.notGiven.projects + counts.plans.notGiven.projects > 0) {
        //: （記入なし）
        table.rows.append(QVariantList{Tr::tr("(not given)")} + cellsOf(counts.results.notGiven) +
                          cellsOf(counts.plans.notGiven));
    }
    addTotals(table, counts);
    return table;
}

QString mentionsNote()
{
    //: 一つの事業が複数の分野や形態に当てはまるときは、それぞれに数えています。記入のない事業は（記入なし）に1件と数えています。のべ件数はそれらの合計で、事業数より多いことがあります。
    return Tr::tr(
        "A project that belongs to several fields or forms is counted in each of them, one that names none "
        "once as not given. The mentions are the sum of those and may be more than the projects.");
}

QString endorsementNote(const YearlyReport& report)
{
    //: 後援を含めて数えています。
    const QString with = Tr::tr("Endorsements are counted.");
    //: 後援は数えていません。後援だけの事業 %1 件は載せていません。
    const QString without =
        Tr::tr("Endorsements are not counted; %1 projects that were only endorsed are left "
               "out.")
            .arg(groupedNumber(report.endorsedOnly));
    return report.choice.endorsements ? with : without;
}

/// What the report does not know of.
QStringList gaps(const YearlyReport& report, const RegisterWords& words)
{
    QStringList notes;
    if (!report.undated.isEmpty()) {
        const QString comma =
            words.language == Language::Japanese ? QStringLiteral("、") : QStringLiteral(", ");
        //: 期間が入っていないため、どの年度にも入らない事業が %1 件あります: %2
        notes.append(Tr::tr("%1 projects have no term and belong to no year: %2")
                         .arg(groupedNumber(report.undated.size()))
                         .arg(report.undated.mid(0, kNamed).join(comma)) +
                     (report.undated.size() > kNamed ? QStringLiteral("…") : QString()));
    }
    if (report.openEnded > 0) {
        //: 終わりの日が入っていない事業が %1
        //: 件入っています。実施中のものは毎年度続くものとして、終了・中止したものは最後の動きがあった年度まで数えています。
        notes.append(Tr::tr("%1 projects counted have no last day: one under way counts in each year, one "
                            "finished or stopped up to the year of its last move.")
                         .arg(groupedNumber(report.openEnded)));
    }
    if (report.copies > 0) {
        //: 同じ事業のファイルがほかに %1 件ありました。いちばん新しいものだけを数えています。
        notes.append(Tr::tr("%1 further files hold the same projects; of each the latest counts.")
                         .arg(groupedNumber(report.copies)));
    }
    if (report.choice.unreadable > 0)
        notes.append(unreadableNote(report.choice.unreadable));
    return notes;
}

DataTable rowsTable(const QString& title, const QList<RegisterRow>& rows,
                    const QList<RegisterColumn>& columns, const RegisterWords& words)
{
    DataTable table;
    table.title = title;
    for (const RegisterColumn column : columns)
        table.columns.append(dataColumn(column));
    for (const RegisterRow& row : rows) {
        QVariantList cells;
        for (const RegisterColumn column : columns)
            cells.append(cellValue(column, row, words));
        table.rows.append(cells);
    }
    return table;
}

} // namespace

const QList<RegisterColumn>& yearlyColumns()
{
    static const QList<RegisterColumn> columns{
        RegisterColumn::Department, RegisterColumn::Section,       RegisterColumn::Title,
        RegisterColumn::Summary,    RegisterColumn::Parties,       RegisterColumn::PartyKinds,
        RegisterColumn::Fields,     RegisterColumn::Forms,         RegisterColumn::TermStart,
        RegisterColumn::TermEnd,    RegisterColumn::Beginning,     RegisterColumn::FirstYear,
        RegisterColumn::Cost,       RegisterColumn::AuthorityCost, RegisterColumn::Roles,
        RegisterColumn::Results,    RegisterColumn::Issues,        RegisterColumn::Agreement,
        RegisterColumn::Review};
    return columns;
}

const QList<RegisterColumn>& yearlyPaperColumns()
{
    static const QList<RegisterColumn> columns{RegisterColumn::Section, RegisterColumn::Title,
                                               RegisterColumn::Parties, RegisterColumn::Fields,
                                               RegisterColumn::Forms,   RegisterColumn::Cost};
    return columns;
}

QString reportPartText(ReportPart part)
{
    //: 実績
    const QString results = Tr::tr("Results", "of a year");
    //: 予定
    return part == ReportPart::Results ? results : Tr::tr("Plans", "for a year");
}

DataReport yearlyData(const YearlyReport& report, const QList<RegisterColumn>& columns,
                      const RegisterWords& words)
{
    const QString year = yearText(report.choice.year, words);
    const QString next = yearText(report.choice.year + 1, words);
    DataReport data;
    //: 協働事業 年次報告 %1
    data.title = Tr::tr("Collaboration projects: yearly report %1").arg(year);
    //: %1の実績 %2 件、%3の予定 %4 件です。
    data.notes = {
        Tr::tr("Results of %1: %2 projects; plans for %3: %4 projects.")
            .arg(year, groupedNumber(report.results.size()), next, groupedNumber(report.plans.size())),
        endorsementNote(report), mentionsNote()};
    data.notes += gaps(report, words);
    data.tables = {listTable(report, columns, words)};
    for (const YearlyCounts& counts : report.counts)
        data.tables.append(countTable(counts));
    return data;
}

DataReport countsData(const RegisterStatistics& statistics, RegisterColumn by, bool endorsements)
{
    DataColumn name = dataColumn(by);
    name.width = 24;
    name.names = true;
    DataTable table;
    //: %1ごとの数
    table.title = Tr::tr("Counts by %1").arg(name.title);
    table.columns = {name, projectsColumn(), costColumn(), authorityColumn()};
    for (const RegisterCount& count : statistics.counts)
        table.rows.append(QVariantList{count.name} + cellsOf(count));
    if (statistics.notGiven.projects > 0) {
        //: （記入なし）
        table.rows.append(QVariantList{Tr::tr("(not given)")} + cellsOf(statistics.notGiven));
    }
    const QVariant mentioned(static_cast<qlonglong>(statistics.mentions));
    //: のべ件数
    const QVariantList mentions{Tr::tr("Mentions"), mentioned, {}, {}};
    //: 事業数（それぞれ1回）
    const QVariantList once{Tr::tr("Projects, each once")};
    table.totals = {mentions,
                    once + cellsOf({{}, statistics.projects, statistics.cost, statistics.authorityCost})};
    QStringList notes{mentionsNote()};
    if (!endorsements) {
        //: 後援は数えていません。
        notes.append(Tr::tr("Endorsements are not counted."));
    }
    return {table.title, notes, {table}};
}

QString unreadableNote(qsizetype unreadable)
{
    //: 読めなかったファイルやフォルダーが %1 件あり、その中の事業は入っていません。
    return Tr::tr("%1 files or folders could not be read; the projects in them are missing.")
        .arg(groupedNumber(unreadable));
}

DataReport registerData(const QList<RegisterRow>& rows, const QList<RegisterColumn>& columns,
                        const RegisterWords& words)
{
    //: 台帳
    const DataTable table = rowsTable(Tr::tr("Register"), rows, columns, words);
    //: %1 件の事業です。
    return {table.title, {Tr::tr("%1 projects.").arg(groupedNumber(rows.size()))}, {table}};
}

DataReport boardData(const QList<RegisterRow>& rows, const RegisterWords& words)
{
    static const QList<RegisterColumn> columns{RegisterColumn::Title, RegisterColumn::Section,
                                               RegisterColumn::Parties, RegisterColumn::NextDate,
                                               RegisterColumn::NextWhat};
    DataReport report;
    //: 手順ごとの事業
    report.title = Tr::tr("Projects by step");
    //: %1 件の事業です。
    report.notes = {Tr::tr("%1 projects.").arg(groupedNumber(rows.size()))};
    for (const Step step : allOf<Step>()) {
        QList<RegisterRow> here = rows;
        here.removeIf([step](const RegisterRow& row) { return row.entry.step != step; });
        //: %1（%2 件）
        const QString title = Tr::tr("%1 (%2)").arg(stepText(step, words)).arg(groupedNumber(here.size()));
        if (!here.isEmpty())
            report.tables.append(rowsTable(title, here, columns, words));
    }
    return report;
}

} // namespace kyodo
