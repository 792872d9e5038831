#pragma once

#include "core/documents/clauselibrary.h"
#include "core/project/project.h"

namespace kyodo {

/// A clause or annex that goes into a template set as it was typed, with what it says of this project alone.
struct SetFacts {
    QString title;
    QStringList found; ///< amounts, dates, names and labels of parties, each once, as they stand there
};

/// What whoever makes a set of this project should look at first: typed texts are the set's, word for word.
[[nodiscard]] QList<SetFacts> projectFactsInSet(const Project& project, const ClauseLibrary& library,
                                                Language language);

} // namespace kyodo
