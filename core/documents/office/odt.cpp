#include "core/base/zipwriter.h"
#include "core/documents/office/odtcontent.h"
#include "core/documents/office/odtstyles.h"
#include "core/documents/office/office.h"

using namespace Qt::StringLiterals;

namespace kyodo {

namespace office::odt {

namespace {

constexpr auto kMediaType = "application/vnd.oasis.opendocument.text"_L1;

QByteArray metaPart(const Flow& flow)
{
    Xml xml;
    xml.declaration();
    {
        Attributes attributes = namespaces();
        attributes.append({u"xmlns:meta"_s, u"urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_s});
        attributes.append({u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s});
        const Element root(xml, u"office:document-meta"_s, attributes);
        const Element meta(xml, u"office:meta"_s);
        xml.simple(u"meta:generator"_s, u"Kyodo Techo"_s);
        xml.simple(u"dc:title"_s, plainText(flow.title));
        xml.simple(u"dc:language"_s, flow.language.startsWith("ja"_L1) ? u"ja-JP"_s : u"en-US"_s);
    }
    return xml.bytes();
}

/// What OpenDocument has no words for and LibreOffice keeps here: rows that stay with the next one, and lines
/// ended by hand that are not stretched. It takes what is left out for the ways of its first versions, so
/// those that matter are told as well.
QByteArray settingsPart()
{
    Xml xml;
    xml.declaration();
    {
        Attributes attributes = namespaces();
        attributes.append({u"xmlns:config"_s, u"urn:oasis:names:tc:opendocument:xmlns:config:1.0"_s});
        attributes.append({u"xmlns:ooo"_s, u"http://openoffice.org/2004/office"_s});
        const Element root(xml, u"office:document-settings"_s, attributes);
        const Element settings(xml, u"office:settings"_s);
        const Element set(xml, u"config:config-item-set"_s,
                          {{u"config:name"_s, u"ooo:configuration-settings"_s}});
        const auto option = [&](const QString& name, const QString& value) {
            xml.simple(u"config:config-item"_s, value,
                       {{u"config:name"_s, name}, {u"config:type"_s, u"boolean"_s}});
        };
        for (const QString& name :
             {u"TableRowKeep"_s, u"DoNotJustifyLinesWithManualBreak"_s, u"AddExternalLeading"_s,
              u"AddParaSpacingToTableCells"_s, u"AddParaLineSpacingToTableCells"_s})
            option(name, u"true"_s);
        for (const QString& name :
             {u"UseFormerLineSpacing"_s, u"UseFormerObjectPositioning"_s, u"UseFormerTextWrapping"_s})
            option(name, u"false"_s);
    }
    return xml.bytes();
}

QByteArray manifest(const Flow& flow)
{
    Xml xml;
    xml.declaration();
    {
        const Element root(xml, u"manifest:manifest"_s,
                           {{u"xmlns:manifest"_s, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s},
                            {u"manifest:version"_s, u"1.3"_s}});
        const auto file = [&](const QString& path, const QString& type) {
            xml.empty(u"manifest:file-entry"_s,
                      {{u"manifest:full-path"_s, path}, {u"manifest:media-type"_s, type}});
        };
        file(u"/"_s, kMediaType);
        for (const QString& part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"settings.xml"_s})
            file(part, u"text/xml"_s);
        for (qsizetype i = 0; i < flow.pictures.size(); ++i)
            file(u"Pictures/"_s + flow.pictures.at(i).fileName(i), flow.pictures.at(i).mediaType);
    }
    return xml.bytes();
}

} // namespace

} // namespace office::odt

Result<QByteArray> writeOdt(const Document& document, const PageStyle& style)
{
    using namespace office::odt;
    const office::Flow flow = office::makeFlow(document, style);
    QList<ZipPart> parts{{u"mimetype"_s, QByteArray(kMediaType.data(), kMediaType.size()), true},
                         {u"content.xml"_s, contentPart(flow)},
                         {u"styles.xml"_s, stylesPart(flow)},
                         {u"meta.xml"_s, metaPart(flow)},
                         {u"settings.xml"_s, settingsPart()}};
    for (qsizetype i = 0; i < flow.pictures.size(); ++i)
        parts.append({u"Pictures/"_s + flow.pictures.at(i).fileName(i), flow.pictures.at(i).bytes});
    parts.append({u"META-INF/manifest.xml"_s, manifest(flow)});
    return zipped(parts);
}

} // namespace kyodo
