#include "tests/core/documents/office/officereading.h"

#include "tests/core/documents/pdfreading.h"
#include "tests/support/printing.h"

#include <QXmlStreamReader>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace kyodo::test {

Unzipped unzipped(const QByteArray& archive)
{
    Unzipped all;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(archive.constData(), static_cast<zip_uint64_t>(archive.size()), 0, &error);
    REQUIRE(source != nullptr);
    zip_t* zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    REQUIRE(zip != nullptr);
    const zip_int64_t count = zip_get_num_entries(zip, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t about;
        REQUIRE(zip_stat_index(zip, static_cast<zip_uint64_t>(i), 0, &about) == 0);
        const QString name = QString::fromUtf8(about.name);
        QByteArray content(static_cast<qsizetype>(about.size), '\0');
        zip_file_t* file = zip_fopen_index(zip, static_cast<zip_uint64_t>(i), 0);
        REQUIRE(file != nullptr);
        CHECK(zip_fread(file, content.data(), about.size) == static_cast<zip_int64_t>(about.size));
        zip_fclose(file);
        all.names.append(name);
        all.files.insert(name, content);
        all.stored.insert(name, about.comp_method == ZIP_CM_STORE);
    }
    zip_discard(zip);
    return all;
}

QList<ReadElement> elements(const QByteArray& xml)
{
    QList<ReadElement> all;
    QStringList open;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            ReadElement element{reader.qualifiedName().toString(), {}, open};
            const auto attributes = reader.attributes();
            for (const QXmlStreamAttribute& attribute : attributes)
                element.attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
            all.append(element);
            open.append(element.name);
        } else if (token == QXmlStreamReader::EndElement) {
            open.removeLast();
        }
    }
    INFO(reader.errorString().toStdString());
    CHECK_FALSE(reader.hasError());
    return all;
}

QList<ReadElement> named(const QByteArray& xml, const QString& name)
{
    QList<ReadElement> found;
    for (const ReadElement& element : elements(xml)) {
        if (element.name == name)
            found.append(element);
    }
    return found;
}

QString textOf(OfficeFormat format, const QByteArray& xml)
{
    const bool docx = format == OfficeFormat::Docx;
    QString text;
    QStringList open;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        const QString name = reader.qualifiedName().toString();
        if (token == QXmlStreamReader::StartElement) {
            open.append(name);
            if ((docx && name == u"w:tab" && open.contains(u"w:r"_s)) || name == u"text:tab")
                text += u'\t';
            else if (name == u"w:br" || name == u"text:line-break")
                text += u'\n';
            else if (name == u"text:s")
                text += QString(reader.attributes().value(u"text:c"_s).toInt(), u' ');
        } else if (token == QXmlStreamReader::EndElement) {
            if (name == u"w:p" || name == u"text:p" || name == u"text:h")
                text += u'\n';
            open.removeLast();
        } else if (token == QXmlStreamReader::Characters && !open.isEmpty()) {
            const bool counts = docx ? open.last() == u"w:t"
                                     : open.last() != u"svg:desc" &&
                                           (open.contains(u"text:p"_s) || open.contains(u"text:h"_s));
            text += counts ? reader.text().toString() : QString();
        }
    }
    return text;
}

QByteArray OfficeFile::content() const
{
    return parts.files.value(format == OfficeFormat::Docx ? u"word/document.xml"_s : u"content.xml"_s);
}

QByteArray OfficeFile::styles() const
{
    return parts.files.value(format == OfficeFormat::Docx ? u"word/styles.xml"_s : u"styles.xml"_s);
}

QString OfficeFile::text() const
{
    return textOf(format, content());
}

OfficeFile officeFile(OfficeFormat format, const Document& document, const PageStyle& style)
{
    const auto bytes = writeOffice(format, document, style);
    REQUIRE(bytes);
    return {format, *bytes, unzipped(*bytes)};
}

OfficeFile officeFile(OfficeFormat format, const Document& document)
{
    return officeFile(format, document, PageStyle::forLanguage(document.language));
}

QString bareText(QString text)
{
    for (const QChar mark : u"□☑◆"_s)
        text.remove(mark);
    return withoutSpace(text);
}

} // namespace kyodo::test
