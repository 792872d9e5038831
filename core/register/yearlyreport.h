#pragma once

#include "core/register/registerstatistics.h"

namespace kyodo {

/// What a yearly report (年次報告) is about.
struct YearlyChoice {
    int year = 0; ///< results of this fiscal year, plans of the next
    bool endorsements = true;
    int unreadable = 0; ///< files that could not be read: it says how many it does not know of
};

/// The two halves of a yearly report: a project that goes on over a 31 March is in both.
enum class ReportPart { Results, Plans };

/// How both halves count by one column.
struct YearlyCounts {
    RegisterColumn by = RegisterColumn{};
    QStringList names; ///< everything that occurs, in the order of the guideline, else by name
    RegisterStatistics results;
    RegisterStatistics plans;
};

/// What was done in a fiscal year and what is planned for the next.
struct YearlyReport {
    YearlyChoice choice;
    QList<RegisterRow> results; ///< each project once, by department, section and title
    QList<RegisterRow> plans;
    QList<YearlyCounts> counts; ///< by field, form, kind of party and section
    int endorsedOnly = 0;       ///< projects that the choice left out
    int copies = 0;             ///< further files of projects that were counted
    int openEnded = 0;          ///< projects counted whose end nobody wrote down
    QStringList undated{};      ///< titles of projects that have no term and belong nowhere
};

/// Makes the report of all projects of a register. A project belongs to the fiscal years that its term
/// touches; one that is over is no plan. Of several files with the same project the one changed last
/// counts. Pure.
[[nodiscard]] YearlyReport yearlyReport(const QList<RegisterRow>& rows, const YearlyChoice& choice,
                                        const RegisterWords& words);

/// The columns of its list where nobody chose others: in a spreadsheet, and on paper, where they are to find
/// room side by side.
[[nodiscard]] const QList<RegisterColumn>& yearlyColumns();
[[nodiscard]] const QList<RegisterColumn>& yearlyPaperColumns();
[[nodiscard]] QString reportPartText(ReportPart part);

/// The report as tables: the list with results and plans, then how they count by field, form, kind of party
/// and section.
[[nodiscard]] DataReport yearlyData(const YearlyReport& report, const QList<RegisterColumn>& columns,
                                    const RegisterWords& words);

/// How projects count by one column, as one table.
[[nodiscard]] DataReport countsData(const RegisterStatistics& statistics, RegisterColumn by,
                                    bool endorsements);

/// What a report does not know of: `unreadable` files and folders, more than none.
[[nodiscard]] QString unreadableNote(qsizetype unreadable);

/// Any lines of a register as one table, in their order.
[[nodiscard]] DataReport registerData(const QList<RegisterRow>& rows, const QList<RegisterColumn>& columns,
                                      const RegisterWords& words);

/// The same as a board: a table for each step at which there are projects.
[[nodiscard]] DataReport boardData(const QList<RegisterRow>& rows, const RegisterWords& words);

} // namespace kyodo
