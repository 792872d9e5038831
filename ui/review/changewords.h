#pragma once

#include "core/project/jointview.h"

namespace kyodo {

class JointModel;

/// How a question's answers have changed since the round before, for a cell: a figure, or in a word why there
/// is none.
[[nodiscard]] QString changeText(const JointRow& row);

/// The same in sentences: which round it is compared with, what each party answered then, whom the figure
/// leaves out, or why nothing is compared. Empty where nobody has answered.
[[nodiscard]] QString changeSentence(const JointModel& model, const JointRow& row);

} // namespace kyodo
