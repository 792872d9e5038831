#pragma once

#include "core/directory/importmapping.h"
#include "core/directory/organisation.h"
#include "ui/support/appcontext.h"

namespace kyodo {

/// What a text of an organisation is called, by its key; also the other targets of an import.
[[nodiscard]] QString organisationLabel(const QString& key);
/// The kind of party, as people say it.
[[nodiscard]] QString kindText(const AppContext& context, PartyKind kind);
/// The labels of the fields of activity, with 、 between.
[[nodiscard]] QString fieldsText(const AppContext& context, quint32 fields);
/// Whether a body is certified, and whether it still exists.
[[nodiscard]] QString stateText(bool certified, bool active);

} // namespace kyodo
