#pragma once

#include "core/documents/pages.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace kyodo::test {

/// What another program makes of a PDF: poppler's pdftotext, in the order of the content.
[[nodiscard]] QString textByPoppler(const QByteArray& pdf);
/// The text as the file's own maps give it, white space and all, without any guessing from positions.
[[nodiscard]] QString textByMaps(const QByteArray& pdf);
/// What `qpdf --check` complains of; empty if nothing.
[[nodiscard]] QString qpdfComplaints(const QByteArray& pdf);
/// Fonts that the file names but does not bring along.
[[nodiscard]] QStringList fontsNotEmbedded(const QByteArray& pdf);
/// The catalog's /Lang, the title from the document information, and the bookmarks' titles in order.
[[nodiscard]] QString languageOf(const QByteArray& pdf);
[[nodiscard]] QString titleOf(const QByteArray& pdf);
[[nodiscard]] QStringList bookmarksOf(const QByteArray& pdf);

/// Everything drawn as text on all pages, running heads and feet among it, one after the other.
[[nodiscard]] QString drawnText(const Pages& pages);
[[nodiscard]] QString withoutSpace(const QString& text);
/// Code points U+2E80–2FDF in a text.
[[nodiscard]] QString radicalsIn(const QString& text);

/// A fault of the pages' making, in words; empty if everything stands inside the margins of its page.
[[nodiscard]] QString outsideMargins(const Pages& pages);

} // namespace kyodo::test
