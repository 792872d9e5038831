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

/// What is counted by one column. A project with two forms is mentioned under both: the mentions may be more
/// than the projects, and costs must not be added up over them.
struct RegisterStatistics {
    QList<RegisterCount> counts; ///< the guideline's order for forms, fields and kinds, else by name
    RegisterCount notGiven;      ///< projects that name nothing
    int projects = 0;            ///< each once
    int mentions = 0;
    qint64 cost = 0; ///< of the projects, each once
    qint64 authorityCost = 0;
};

/// Columns by which counting makes sense.
[[nodiscard]] const QList<RegisterColumn>& countedColumns();

/// Counts the projects that fit. Without `endorsements` a project counts only if it has a form besides 後援
/// (endorsement), and that form is not counted: some municipalities leave it out, for it asks so little.
[[nodiscard]] RegisterStatistics registerStatistics(const RegisterTable& table, const RegisterFilter& filter,
                                                    RegisterColumn by, bool endorsements,
                                                    const RegisterWords& words);

} // namespace kyodo
