#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/documents/pagestyle.h"

#include <QByteArray>

#include <optional>

namespace kyodo {

/// The kinds of text that word processors go on writing in.
enum class OfficeFormat {
    Docx, ///< Office Open XML (ISO/IEC 29500), transitional
    Odt,  ///< OpenDocument (ISO/IEC 26300) 1.3
};

/// The format that a file's name asks for by its ending.
[[nodiscard]] std::optional<OfficeFormat> officeFormatOf(const QString& fileName);

/// A paper as editable text, in memory. Its words are those of the pages, and so are sheet, margins, letters
/// and what stays together; where its lines and pages end is for the word processor to say. Numbers of
/// articles are text. A paper of one page holds everything, be it cut on the page, in letters of the same
/// size. What the pages draw is written: boxes to tick as □ and ☑, a chart of months as a table of shaded
/// cells with ◆ for a milestone, other charts as pictures with a text in their place. Characters that XML
/// cannot carry stand as U+FFFD.
///
/// The same paper gives the same bytes. Needs a QGuiApplication; fails with ErrorCode::Internal only.
[[nodiscard]] Result<QByteArray> writeDocx(const Document& document, const PageStyle& style);
[[nodiscard]] Result<QByteArray> writeOdt(const Document& document, const PageStyle& style);
[[nodiscard]] Result<QByteArray> writeOffice(OfficeFormat format, const Document& document,
                                             const PageStyle& style);

} // namespace kyodo
