#pragma once

#include "core/project/project.h"
#include "core/rules/finding.h"
#include "core/store/history.h"

#include <functional>

namespace kyodo {

/// The one place to look at in order to see what changes did: a changed field before a row that came back,
/// and that before one that went (of which the neighbour is shown, or else the row it belonged to). Nothing
/// when none of it is shown anywhere. The changes led from `before` to `after`.
[[nodiscard]] std::optional<FieldPath>
changedPlace(const QList<FieldChange>& changes, const Project& before, const Project& after,
             const std::function<bool(const QString& table, const QString& field)>& isShown);

} // namespace kyodo
