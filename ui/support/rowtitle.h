#pragma once

#include "ui/support/fieldoptions.h"

namespace kyodo {

/// What a row is called where it stands for itself, outside its table: by the rows it belongs to and its own
/// first words ("甲 あさがお / 山田"). Empty for a row that is not there or says nothing; of a table with a
/// single row always.
[[nodiscard]] QString rowTitle(const FieldWords& words, const Project& project, const QString& table,
                               const Id& row);

} // namespace kyodo
