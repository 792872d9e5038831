#pragma once

#include "ui/help/helptopic.h"

namespace kyodo {

/// How the program itself is used, and what it is. The topic of the keys has no lines: they are shown as a
/// table.
[[nodiscard]] QList<HelpTopic> howToTopics(const Catalogue& catalogue, Language language);

} // namespace kyodo
