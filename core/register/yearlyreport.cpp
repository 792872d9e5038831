#include "core/register/yearlyreport.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace kyodo {

namespace {

/// Of each project the file that changed last, in the order in which a list is read.
QList<RegisterRow> eachOnce(const QList<RegisterRow>& rows, int& copies)
{
    QHash<Id, qsizetype> places;
    QList<RegisterRow> once;
    for (const RegisterRow& row : rows) {
        const auto place = places.constFind(row.entry.identity);
        if (place == places.constEnd()) {
            places.insert(row.entry.identity, once.size());
            once.append(row);
            continue;
        }
        ++copies;
        const auto age = [](const RegisterEntry& entry) {
            return std::tuple(entry.stillSince, entry.stamp.modified, entry.file);
        };
        if (age(once.at(*place).entry) < age(row.entry))
            once[*place] = row;
    }
    std::sort(once.begin(), once.end(), [](const RegisterRow& a, const RegisterRow& b) {
        const auto place = [](const RegisterEntry& entry) {
            return std::tie(entry.department, entry.section, entry.title, entry.file);
        };
        return place(a.entry) < place(b.entry);
    });
    return once;
}

YearlyCounts counted(const YearlyReport& report, RegisterColumn by, const RegisterWords& words)
{
    const bool endorsements = report.choice.endorsements;
    YearlyCounts counts{by,
                        {},
                        countRows(report.results, by, endorsements, words),
                        countRows(report.plans, by, endorsements, words)};
    for (const RegisterCount& count :
         countRows(report.results + report.plans, by, endorsements, words).counts)
        counts.names.append(count.name);
    return counts;
}

} // namespace

YearlyReport yearlyReport(const QList<RegisterRow>& rows, const YearlyChoice& choice,
                          const RegisterWords& words)
{
    YearlyReport report;
    report.choice = choice;
    for (const RegisterRow& row : eachOnce(rows, report.copies)) {
        const QList<int> years = row.entry.fiscalYears();
        const bool done = years.contains(choice.year);
        const bool planned = years.contains(choice.year + 1) && row.entry.status != ProjectStatus::Stopped;
        if (years.isEmpty())
            report.undated.append(row.entry.title);
        if (!done && !planned)
            continue;
        if (!choice.endorsements && !isMoreThanEndorsed(row.entry)) {
            ++report.endorsedOnly;
            continue;
        }
        if (done)
            report.results.append(row);
        if (planned)
            report.plans.append(row);
    }
    for (const RegisterColumn by :
         {RegisterColumn::Fields, RegisterColumn::Forms, RegisterColumn::PartyKinds, RegisterColumn::Section})
        report.counts.append(counted(report, by, words));
    return report;
}

} // namespace kyodo
