#pragma once

#include "core/register/registerquery.h"

namespace kyodo {

/// How often something is named in a register, and the money of the projects that name it.
struct RegisterCount {
    QString name;
    int projects = 0;
    qint64 cost = 0;          ///< whole yen, of those that have a budget
    qint64 authorityCost = 0; ///< what the authorities bear of it

    friend bool operator==(const RegisterCount&, const RegisterCount&) = default;
};

/// What is counted by one column. A project with two forms is mentioned under both, one that names nothing
/// once, under that: the mentions are the sum of all lines and never fewer than the projects, and costs must
/// not be added up over them.
struct RegisterStatistics {
    QList<RegisterCount> counts; ///< the guideline's order for forms, fields and kinds, else by name
    RegisterCount notGiven;      ///< projects that name nothing
    int projects = 0;            ///< each once
    int mentions = 0;
    qint64 cost = 0; ///< of the projects, each once
    qint64 authorityCost = 0;
};

/// Whether a project counts where endorsements (後援) are left out: only with a form besides, or with none
/// given. Some municipalities leave them out, for they ask so little.
[[nodiscard]] bool isMoreThanEndorsed(const RegisterEntry& entry);

/// Of each project the file that changed last, in the order in which a list is read: copies of a file are no
/// more projects.
[[nodiscard]] QList<RegisterRow> eachOnce(const QList<RegisterRow>& rows);

/// Columns by which counting makes sense.
[[nodiscard]] const QList<RegisterColumn>& countedColumns();

/// Counts projects. Without `endorsements` only those that are more than endorsed count, and that form is not
/// mentioned.
[[nodiscard]] RegisterStatistics countRows(const QList<RegisterRow>& rows, RegisterColumn by,
                                           bool endorsements, const RegisterWords& words);
/// Counts the projects that fit, each once.
[[nodiscard]] RegisterStatistics registerStatistics(const RegisterTable& table, const RegisterFilter& filter,
                                                    RegisterColumn by, bool endorsements,
                                                    const RegisterWords& words);

} // namespace kyodo
