#pragma once

#include "ui/help/helptopic.h"

namespace kyodo {

/// A topic for each of the seven steps: what it is for, what to decide, hints, papers. Hints for one kind of
/// party are left out when the reader is of another.
[[nodiscard]] QList<HelpTopic> stepTopics(const Catalogue& catalogue, Language language,
                                          std::optional<PartyKind> reader);

/// A topic for each section of the guideline that is not about the steps, in its order, and one for the
/// fields of activity and forms. Together with the steps they hold every entry of the catalogue.
[[nodiscard]] QList<HelpTopic> guidelineTopics(const Catalogue& catalogue, Language language);

} // namespace kyodo
