#pragma once

#include "core/rules/rules.h"
#include "tests/core/rules/cleanproject.h"

#include <functional>

namespace kyodo::test {

/// One thing broken in a clean project, and the finding that must come of it.
struct BreakCase {
    QString id; ///< kind of finding expected
    Step at;    ///< which clean project is broken
    Step step;  ///< step of the finding
    Severity severity;
    QString
        path; ///< table, or table and field: "tasks", "tasks.title"; a dash for the row as a whole: "tasks.-"
    std::function<void(Clean&)> breakIt;
    QStringList also; ///< kinds that cannot but come with it
};

[[nodiscard]] QList<BreakCase> generalCases();
[[nodiscard]] QList<BreakCase> partnerCases();
[[nodiscard]] QList<BreakCase> scopeCases();
[[nodiscard]] QList<BreakCase> methodCases();
[[nodiscard]] QList<BreakCase> agreementCases();
[[nodiscard]] QList<BreakCase> moneyCases();
[[nodiscard]] QList<BreakCase> paperCases();
[[nodiscard]] QList<BreakCase> executionCases();
[[nodiscard]] QList<BreakCase> reviewCases();
[[nodiscard]] QList<BreakCase> reuseCases();
/// All of them.
[[nodiscard]] QList<BreakCase> allCases();

} // namespace kyodo::test
