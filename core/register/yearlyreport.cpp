#include "core/register/yearlyreport.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace kyodo {

namespace {

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
    const QList<RegisterRow> projects = eachOnce(rows);
    report.copies = static_cast<int>(rows.size() - projects.size());
    for (const RegisterRow& row : projects) {
        const bool done = row.entry.isIn(choice.year);
        const bool planned = row.entry.isIn(choice.year + 1) && row.entry.status == ProjectStatus::Active;
        if (row.entry.fiscalYears(words.today).isEmpty())
            report.undated.append(row.entry.title);
        if (!done && !planned)
            continue;
        if (!choice.endorsements && !isMoreThanEndorsed(row.entry)) {
            ++report.endorsedOnly;
            continue;
        }
        if (row.entry.isOpenEnded())
            ++report.openEnded;
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
