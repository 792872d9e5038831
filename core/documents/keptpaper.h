#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/project/project.h"

#include <QDate>

namespace kyodo {

/// The agreement as a version keeps it, whatever has become of the project since: its text, with the annexes
/// as the lines that were kept of them. A draft stays marked as one. InvalidData where the kept text cannot
/// be read; Usage for an ending, which has no text of its own.
[[nodiscard]] Result<Document> keptDocument(const AgreementVersion& version, const Project& project,
                                            QDate today);

} // namespace kyodo
