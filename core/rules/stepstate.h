#pragma once

#include "core/base/result.h"
#include "core/rules/rules.h"

#include <QDateTime>

namespace kyodo {

enum class StepState {
    NotStarted, ///< nothing entered that belongs to it
    UnderWay,
    Ready,  ///< its own result is there and no problem or warning is open
    Passed, ///< passed without a reason: nothing was open
    PassedWithReason
};
template<>
struct EnumKeys<StepState> {
    static constexpr std::array<std::string_view, 5> keys{"not-started", "under-way", "ready", "passed",
                                                          "passed-with-reason"};
};

/// Where a step stands.
struct StepStatus {
    Step step = Step{};
    StepState state = StepState::NotStarted;
    int problems = 0;
    int warnings = 0;
    int hints = 0;
    bool begun = false; ///< something was entered that belongs to it
    /// Passed, but a problem or warning is open now that was not open then.
    bool needsAnotherLook = false;
    std::optional<StepPass> pass;

    [[nodiscard]] int open() const { return problems + warnings; }
    /// Going on needs a written reason: something is open, or nothing was done here at all.
    [[nodiscard]] bool asksForReason() const { return open() > 0 || !begun; }
};

/// The seven steps in order. `findings` are those of the whole project.
[[nodiscard]] QList<StepStatus> stepStatuses(const Project& project, const QList<Finding>& findings);

/// The first step that is not passed; the last one when all are.
[[nodiscard]] Step currentStep(const Project& project);
[[nodiscard]] Step currentStep(const QList<StepStatus>& statuses);

/// Marks the step as passed and keeps the keys of its open findings; a step that is passed already gets the
/// new reason, name and time. Never refuses for what is open, but asks for a reason then: InvalidData when
/// problems or warnings are open, or nothing was entered at the step, and the reason is blank. `findings` are
/// those of the whole project.
Result<void> passStep(Project& project, Step step, const QString& reason, const QString& by,
                      const QDateTime& at, const QList<Finding>& findings, IdSource& ids);

/// Takes the pass back; everything entered stays, here and in later steps. False when it was not passed.
bool withdrawPass(Project& project, Step step);

} // namespace kyodo
