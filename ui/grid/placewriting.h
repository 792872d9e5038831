#pragma once

#include "ui/support/session.h"

namespace kyodo {

/// Writes one field inside an edit that may write several. A place without a row yet takes the row that has
/// all its presets, so that two values of one place never make two rows, else a new one at the end.
/// The row's id, or why it cannot be.
[[nodiscard]] Result<Id> writePlace(Project& project, const ProjectSession& session, const RowPlace& place,
                                    const FieldInfo& field, const QVariant& value);

} // namespace kyodo
