#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace kyodo::test {

/// The 60 columns of the national NPO portal's file, in their order and with its mixed bracket widths.
[[nodiscard]] QStringList portalHeader();

/// One invented organisation of the portal's file, always the same for its number; texts of its 60 columns.
/// One in eight has no address, one in four is dissolved, one in thirty certified, some fields hold line
/// breaks.
[[nodiscard]] QStringList portalRow(int number);

/// A valid 法人番号 made of a number.
[[nodiscard]] QString corporateNumber(int number);

/// A row of CSV: cells quoted where they need it, CRLF at the end.
[[nodiscard]] QString csvLine(const QStringList& cells);

/// The portal's file with so many organisations.
[[nodiscard]] QString portalText(int count, int first = 0);
/// In the portal's encoding; it has 吉 alone for 𠮷.
[[nodiscard]] QByteArray inCp932(const QString& text);

} // namespace kyodo::test
