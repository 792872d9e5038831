#pragma once

#include "core/guideline/catalogue.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kyodo {

/// A code in a project's JSON that the guideline's catalogue does not have.
struct UnknownCode {
    QString pointer; ///< where it stands in the file, as a JSON pointer
    QString code;
};

/// The codes of fields, forms, methods and the like that are not the catalogue's, in the order of the file's
/// tables. They are taken in all the same, for a newer catalogue may have them, but nothing shows them by a
/// name. `json`: what importJson() has read without an error.
[[nodiscard]] QList<UnknownCode> unknownCodes(const QByteArray& json, const Catalogue& catalogue);

} // namespace kyodo
