#pragma once

#include "core/guideline/catalogue.h"
#include "core/project/project.h"

namespace kyodo {

/// A question as it is put to people in a round.
struct AskedText {
    QString text;
    QString hint; ///< empty for an own question
};

/// How a question is worded: its own words first, else the guideline's, which has others for a round at the
/// start, when it is asked what is expected. Empty for a question without words of a guideline unknown here.
[[nodiscard]] AskedText askedText(const Question& question, const Round* round, const Catalogue& catalogue,
                                  Language language);

/// The same for one of the guideline's questions that no row of the project stands for yet.
[[nodiscard]] AskedText askedText(const guide::ReviewQuestion& question, const Round* round,
                                  Language language);

/// Joins one of the guideline's questions to a round, as the last one.
Question& addGuidelineQuestion(Project& project, const Id& round, const guide::ReviewQuestion& question,
                               IdSource& ids);

} // namespace kyodo
