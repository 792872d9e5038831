#pragma once

#include "core/documents/document.h"
#include "core/documents/office/office.h"

#include <QHash>
#include <QMap>

/// Reads what was written by ways of its own: libzip and an XML reader.
namespace kyodo::test {

/// The files of an archive by name, in their order.
struct Unzipped {
    QStringList names;
    QMap<QString, QByteArray> files;
    QMap<QString, bool> stored;
};
[[nodiscard]] Unzipped unzipped(const QByteArray& archive);

/// An element without what it holds.
struct ReadElement {
    QString name;
    QHash<QString, QString> attributes;
    QStringList inside; ///< the elements around it, from the root
    [[nodiscard]] QString operator[](const char* attribute) const
    {
        return attributes.value(QString::fromLatin1(attribute));
    }
};
/// All elements in their order; fails the test where the XML is not well formed.
[[nodiscard]] QList<ReadElement> elements(const QByteArray& xml);
[[nodiscard]] QList<ReadElement> named(const QByteArray& xml, const QString& name);

/// A paper in one format, taken apart again.
struct OfficeFile {
    OfficeFormat format = OfficeFormat::Docx;
    QByteArray bytes;
    Unzipped parts;

    [[nodiscard]] QByteArray content() const;
    [[nodiscard]] QByteArray styles() const;
    /// The text as a reader has it, a line for each paragraph.
    [[nodiscard]] QString text() const;
};
/// The text of a part of either format.
[[nodiscard]] QString textOf(OfficeFormat format, const QByteArray& xml);

[[nodiscard]] OfficeFile officeFile(OfficeFormat format, const Document& document, const PageStyle& style);
[[nodiscard]] OfficeFile officeFile(OfficeFormat format, const Document& document);

/// Without spaces, and without the marks that stand for drawings.
[[nodiscard]] QString bareText(QString text);

} // namespace kyodo::test
