#pragma once

#include "core/documents/office/flow.h"
#include "core/documents/office/xml.h"

/// Styles of OpenDocument text (OASIS OpenDocument 1.3, part 3, chapters 16 to 20).
namespace kyodo::office::odt {

[[nodiscard]] QString points(double length);
/// The name of a named style; that of LibreOffice for those it knows.
[[nodiscard]] QString nameOf(const NamedStyle& style);

/// What a look has that its base has not.
void writeLook(Xml& xml, const Look& look, const Look& base);
/// The families as lists, the first one that is there is taken.
void writeFontFaces(Xml& xml, const Flow& flow);
[[nodiscard]] Attributes namespaces();

/// styles.xml: named styles, the sheet, running head and foot.
[[nodiscard]] QByteArray stylesPart(const Flow& flow);

} // namespace kyodo::office::odt
