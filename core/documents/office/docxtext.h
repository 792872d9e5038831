#pragma once

#include "core/documents/office/flow.h"
#include "core/documents/office/xml.h"

/// Paragraphs, runs and tables in WordprocessingML (ISO/IEC 29500-1, clause 17). The schema wants elements in
/// its own order, which is why they stand as they do.
namespace kyodo::office::docx {

/// Points as the format counts: twentieths, and halves for letters.
[[nodiscard]] QString twips(double points);
[[nodiscard]] QString halves(double points);
[[nodiscard]] QString hexOf(const QColor& colour);
/// By which the text names the picture with this number.
[[nodiscard]] QString pictureRelation(qsizetype number);

/// One family for every script: digits and Latin letters are of the same cut as the characters around them.
[[nodiscard]] Attributes fontsOf(const QStringList& families);

/// What a look has that its base has not.
void writeParagraphLook(Xml& xml, const Look& look, const Look& base);
void writeLetters(Xml& xml, const Flow& flow, const Look& look, const Look& base);

/// The text in parts as w:t, w:tab, w:br inside a run.
void writeText(Xml& xml, const QString& text);
void writeParagraph(Xml& xml, const Flow& flow, const FlowParagraph& paragraph);
void writeTable(Xml& xml, const Flow& flow, const FlowTable& table);

} // namespace kyodo::office::docx
