#include "core/base/zipwriter.h"
#include "core/documents/office/docxparts.h"
#include "core/documents/office/docxtext.h"
#include "core/documents/office/office.h"

using namespace Qt::StringLiterals;

namespace kyodo {

namespace office::docx {

namespace {

void writeSection(Xml& xml, const Flow& flow)
{
    const Element section(xml, u"w:sectPr"_s);
    if (flow.hasHead())
        xml.empty(u"w:headerReference"_s, {{u"w:type"_s, u"default"_s}, {u"r:id"_s, QString(kHeadRelation)}});
    if (flow.hasFoot())
        xml.empty(u"w:footerReference"_s, {{u"w:type"_s, u"default"_s}, {u"r:id"_s, QString(kFootRelation)}});
    const PaperSheet& sheet = flow.sheet;
    Attributes size{{u"w:w"_s, twips(sheet.size.width())}, {u"w:h"_s, twips(sheet.size.height())}};
    if (flow.landscape)
        size.append({u"w:orient"_s, u"landscape"_s});
    xml.empty(u"w:pgSz"_s, size);
    xml.empty(u"w:pgMar"_s, {{u"w:top"_s, twips(sheet.body.top())},
                             {u"w:right"_s, twips(sheet.size.width() - sheet.body.right())},
                             {u"w:bottom"_s, twips(sheet.size.height() - sheet.body.bottom())},
                             {u"w:left"_s, twips(sheet.body.left())},
                             {u"w:header"_s, twips(flow.headTop)},
                             {u"w:footer"_s, twips(flow.footRoom)},
                             {u"w:gutter"_s, u"0"_s}});
}

QByteArray documentPart(const Flow& flow)
{
    Xml xml;
    xml.declaration();
    {
        const Element root(xml, u"w:document"_s, textNamespaces());
        const Element body(xml, u"w:body"_s);
        for (const FlowBlock& block : flow.blocks) {
            if (const auto* paragraph = std::get_if<FlowParagraph>(&block))
                writeParagraph(xml, flow, *paragraph);
            else
                writeTable(xml, flow, std::get<FlowTable>(block));
        }
        writeSection(xml, flow);
    }
    return xml.bytes();
}

} // namespace

} // namespace office::docx

Result<QByteArray> writeDocx(const Document& document, const PageStyle& style)
{
    using namespace office::docx;
    const office::Flow flow = office::makeFlow(document, style);
    QList<ZipPart> parts{{u"[Content_Types].xml"_s, contentTypes(flow)},
                         {u"_rels/.rels"_s, packageRelations()},
                         {u"word/document.xml"_s, documentPart(flow)},
                         {u"word/_rels/document.xml.rels"_s, documentRelations(flow)},
                         {u"word/styles.xml"_s, styleSheet(flow)},
                         {u"word/settings.xml"_s, settingsPart(flow)},
                         {u"word/fontTable.xml"_s, fontTable(flow)}};
    if (flow.hasHead())
        parts.append({u"word/header1.xml"_s, headPart(flow)});
    if (flow.hasFoot())
        parts.append({u"word/footer1.xml"_s, footPart(flow)});
    for (qsizetype i = 0; i < flow.pictures.size(); ++i)
        parts.append({u"word/media/"_s + flow.pictures.at(i).fileName(i), flow.pictures.at(i).bytes});
    parts += {{u"docProps/core.xml"_s, coreProperties(flow)}, {u"docProps/app.xml"_s, appProperties()}};
    return zipped(parts);
}

} // namespace kyodo
