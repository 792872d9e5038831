#pragma once

#include "core/documents/office/flow.h"
#include "core/documents/office/xml.h"

namespace kyodo::office::odt {

/// The text in parts as words, text:s, text:tab and text:line-break.
void writeText(Xml& xml, const QString& text);

/// content.xml: the text and what its paragraphs and tables have beyond the named styles.
[[nodiscard]] QByteArray contentPart(const Flow& flow);

} // namespace kyodo::office::odt
