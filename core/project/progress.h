#pragma once

#include "core/guideline/terms.h"
#include "core/project/record.h"

namespace kyodo {

/// What was decided at a step.
struct StepNote : Row {
    Step step = Step{};
    QString decided;
    QString by;
    QDate on;

    friend bool operator==(const StepNote&, const StepNote&) = default;
    static RecordInfo describe();
};

/// That a step was passed.
struct StepPass : Row {
    Step step = Step{};
    QString reason;       ///< required when findings were open
    QStringList findings; ///< ids of the findings open at that time
    QString by;
    QDateTime at;

    friend bool operator==(const StepPass&, const StepPass&) = default;
    static RecordInfo describe();
};

} // namespace kyodo
