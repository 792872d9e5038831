#pragma once

#include "core/documents/office/flow.h"
#include "core/documents/office/xml.h"

/// The parts of a package beside the text itself.
namespace kyodo::office::docx {

[[nodiscard]] QByteArray contentTypes(const Flow& flow);
[[nodiscard]] QByteArray packageRelations();
[[nodiscard]] QByteArray documentRelations(const Flow& flow);
[[nodiscard]] QByteArray styleSheet(const Flow& flow);
[[nodiscard]] QByteArray settingsPart(const Flow& flow);
[[nodiscard]] QByteArray fontTable(const Flow& flow);
[[nodiscard]] QByteArray headPart(const Flow& flow);
[[nodiscard]] QByteArray footPart(const Flow& flow);
[[nodiscard]] QByteArray coreProperties(const Flow& flow);
[[nodiscard]] QByteArray appProperties();

/// Ids of the parts that the text refers to.
inline constexpr QLatin1String kHeadRelation{"rId4"};
inline constexpr QLatin1String kFootRelation{"rId5"};

/// The namespaces that the parts of the text use.
[[nodiscard]] Attributes textNamespaces();

} // namespace kyodo::office::docx
