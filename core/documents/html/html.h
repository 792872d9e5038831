#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/documents/pagestyle.h"

#include <QByteArray>

namespace kyodo {

/// Whether a file's name asks for a web page by its ending.
[[nodiscard]] bool isHtmlName(const QString& fileName);

/// A paper as one web page (HTML5, UTF-8) that needs nothing else: headings, lists and tables as what they
/// are, its few styles and its pictures within, no script and nothing from any other place. Every text is
/// taken literally. Its words are those of the pages; charts are pictures with a text in their place. A paper
/// of one page holds everything. What lies across the pages (案) stands above the text.
///
/// The same paper gives the same bytes. Needs a QGuiApplication; fails with ErrorCode::Internal only.
[[nodiscard]] Result<QByteArray> writeHtml(const Document& document, const PageStyle& style);

} // namespace kyodo
