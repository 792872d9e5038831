#include "core/documents/office/docxparts.h"

#include "core/documents/office/docxtext.h"

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace kyodo::office::docx {

namespace {

constexpr auto kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/"_L1;
constexpr auto kPackage = "http://schemas.openxmlformats.org/package/2006/"_L1;
constexpr auto kWord = "application/vnd.openxmlformats-officedocument.wordprocessingml."_L1;

struct Relation {
    QString id;
    QString type;
    QString target;
};

QByteArray relations(const QList<Relation>& all)
{
    Xml xml;
    xml.declaration();
    {
        const Element root(xml, u"Relationships"_s, {{u"xmlns"_s, kPackage + u"relationships"_s}});
        for (const Relation& relation : all)
            xml.empty(u"Relationship"_s,
                      {{u"Id"_s, relation.id}, {u"Type"_s, relation.type}, {u"Target"_s, relation.target}});
    }
    return xml.bytes();
}

QString languageTag(const Flow& flow)
{
    return flow.language.startsWith("ja"_L1) ? u"ja-JP"_s : u"en-US"_s;
}

void writeDefaults(Xml& xml, const Flow& flow)
{
    const Look& body = flow.style(StyleId::Body).look;
    const Element defaults(xml, u"w:docDefaults"_s);
    {
        const Element runs(xml, u"w:rPrDefault"_s);
        const Element properties(xml, u"w:rPr"_s);
        xml.empty(u"w:rFonts"_s, fontsOf(flow.bodyFamilies));
        xml.empty(u"w:sz"_s, {{u"w:val"_s, halves(body.size)}});
        xml.empty(u"w:szCs"_s, {{u"w:val"_s, halves(body.size)}});
        // Latin letters are English whatever the paper is in: as Japanese they would break inside words.
        xml.empty(u"w:lang"_s, {{u"w:val"_s, u"en-US"_s}, {u"w:eastAsia"_s, u"ja-JP"_s}});
    }
    xml.empty(u"w:pPrDefault"_s);
}

/// Lines break as they do on the pages: no punctuation beyond the margin, no room let in beside Latin
/// letters.
void writeLineBreaking(Xml& xml)
{
    xml.empty(u"w:kinsoku"_s);
    for (const QString& name :
         {u"w:overflowPunct"_s, u"w:autoSpaceDE"_s, u"w:autoSpaceDN"_s, u"w:snapToGrid"_s})
        xml.empty(name, {{u"w:val"_s, u"0"_s}});
}

bool knownToWord(StyleId id)
{
    switch (id) {
    case StyleId::Body:
    case StyleId::Title:
    case StyleId::Heading1:
    case StyleId::Heading2:
    case StyleId::Heading3:
    case StyleId::Head:
    case StyleId::Foot:
        return true;
    default:
        return false;
    }
}

void writeStyle(Xml& xml, const Flow& flow, const NamedStyle& style)
{
    const bool isBody = style.id == StyleId::Body;
    Attributes attributes{{u"w:type"_s, u"paragraph"_s}};
    if (isBody)
        attributes.append({u"w:default"_s, u"1"_s});
    if (!knownToWord(style.id))
        attributes.append({u"w:customStyle"_s, u"1"_s});
    attributes.append({u"w:styleId"_s, style.key});
    const Element element(xml, u"w:style"_s, attributes);
    xml.empty(u"w:name"_s, {{u"w:val"_s, style.name}});
    // Sizes of their own are in every style; the body's are those of the document.
    Look base = isBody ? Look() : flow.style(StyleId::Body).look;
    base.size = flow.style(StyleId::Body).look.size;
    if (!isBody)
        xml.empty(u"w:basedOn"_s, {{u"w:val"_s, flow.style(StyleId::Body).key}});
    if (style.look.keepWithNext)
        xml.empty(u"w:next"_s, {{u"w:val"_s, flow.style(StyleId::Body).key}});
    xml.empty(u"w:qFormat"_s);
    {
        const Element properties(xml, u"w:pPr"_s);
        if (isBody) {
            xml.empty(u"w:widowControl"_s);
            writeLineBreaking(xml);
        }
        writeParagraphLook(xml, style.look, base);
    }
    const Element properties(xml, u"w:rPr"_s);
    writeLetters(xml, flow, style.look, base);
}

void writeCharacterStyles(Xml& xml, const Flow& flow)
{
    const auto open = [&](const QString& key, const QString& name, bool own) {
        Attributes attributes{{u"w:type"_s, u"character"_s}};
        if (own)
            attributes.append({u"w:customStyle"_s, u"1"_s});
        attributes.append({u"w:styleId"_s, key});
        auto element = std::make_unique<Element>(xml, u"w:style"_s, attributes);
        xml.empty(u"w:name"_s, {{u"w:val"_s, name}});
        xml.empty(u"w:qFormat"_s);
        return element;
    };
    {
        const auto style = open(u"Strong"_s, u"Strong"_s, false);
        const Element properties(xml, u"w:rPr"_s);
        Look strong = flow.style(StyleId::Body).look;
        strong.strong = true;
        writeLetters(xml, flow, strong, flow.style(StyleId::Body).look);
    }
    const auto mark = [&](Mark kind, const QString& name, const QString& element, const QString& value) {
        const auto style = open(markStyle(kind), name, true);
        const Element properties(xml, u"w:rPr"_s);
        xml.empty(element, {{u"w:val"_s, value}});
    };
    mark(Mark::Changed, u"Changed text"_s, u"w:u"_s, u"single"_s);
    mark(Mark::Inserted, u"Inserted text"_s, u"w:u"_s, u"double"_s);
    mark(Mark::Deleted, u"Deleted text"_s, u"w:strike"_s, u"1"_s);
    const auto style = open(u"Unresolved"_s, u"Not entered"_s, true);
    const Element properties(xml, u"w:rPr"_s);
    xml.empty(u"w:u"_s, {{u"w:val"_s, u"single"_s}, {u"w:color"_s, hexOf(kOpenLine)}});
    xml.empty(u"w:shd"_s,
              {{u"w:val"_s, u"clear"_s}, {u"w:color"_s, u"auto"_s}, {u"w:fill"_s, hexOf(kOpenGround)}});
}

/// Text drawn into a frame: the kind of shape that a watermark is.
void writeTextShapeType(Xml& xml)
{
    const Element type(xml, u"v:shapetype"_s,
                       {{u"id"_s, u"_x0000_t136"_s},
                        {u"coordsize"_s, u"21600,21600"_s},
                        {u"o:spt"_s, u"136"_s},
                        {u"adj"_s, u"10800"_s},
                        {u"path"_s, u"m@7,l@8,m@5,21600l@6,21600e"_s}});
    {
        const Element formulas(xml, u"v:formulas"_s);
        for (const QString& formula :
             {u"sum #0 0 10800"_s, u"prod #0 2 1"_s, u"sum 21600 0 @1"_s, u"sum 0 0 @2"_s,
              u"sum 21600 0 @3"_s, u"if @0 @3 0"_s, u"if @0 21600 @1"_s, u"if @0 0 @2"_s, u"if @0 @4 21600"_s,
              u"mid @5 @6"_s, u"mid @8 @5"_s, u"mid @7 @8"_s, u"mid @6 @7"_s, u"sum @6 0 @5"_s})
            xml.empty(u"v:f"_s, {{u"eqn"_s, formula}});
    }
    xml.empty(u"v:path"_s, {{u"textpathok"_s, u"t"_s}, {u"o:connecttype"_s, u"rect"_s}});
    xml.empty(u"v:textpath"_s, {{u"on"_s, u"t"_s}, {u"fitshape"_s, u"t"_s}});
}

/// The shape that word processors know as a watermark, and can take away as such.
void writeWatermark(Xml& xml, const Flow& flow)
{
    const Watermark& mark = *flow.watermark;
    const Element run(xml, u"w:r"_s);
    const Element picture(xml, u"w:pict"_s);
    writeTextShapeType(xml);
    // Both measured from the sheet; the slant as a turn to the right.
    const double top = mark.middle - mark.size.height() / 2;
    const QString place =
        u"position:absolute;margin-left:0;margin-top:%1pt;width:%2pt;height:%3pt;rotation:%4;"
        "z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:page;"
        "mso-position-vertical-relative:page"_s.arg(top, 0, 'f', 1)
            .arg(mark.size.width(), 0, 'f', 1)
            .arg(mark.size.height(), 0, 'f', 1)
            .arg(std::lround(std::fmod(mark.slant + 360, 360)));
    const Element shape(xml, u"v:shape"_s,
                        {{u"id"_s, u"PowerPlusWaterMarkObject1"_s},
                         {u"o:spid"_s, u"_x0000_s2049"_s},
                         {u"type"_s, u"#_x0000_t136"_s},
                         {u"style"_s, place},
                         {u"o:allowincell"_s, u"f"_s},
                         {u"fillcolor"_s, kWatermarkGrey.name()},
                         {u"stroked"_s, u"f"_s}});
    xml.empty(u"v:textpath"_s,
              {{u"style"_s, u"font-family:%1;font-size:1pt"_s.arg(flow.strongFamilies.value(0))},
               {u"string"_s, plainText(mark.text)}});
    xml.empty(u"w10:wrap"_s, {{u"anchorx"_s, u"page"_s}, {u"anchory"_s, u"page"_s}});
}

void writeEdgeLook(Xml& xml, const Flow& flow, StyleId id)
{
    const Element properties(xml, u"w:pPr"_s);
    xml.empty(u"w:pStyle"_s, {{u"w:val"_s, flow.style(id).key}});
    if (id != StyleId::Head)
        return;
    const Element tabs(xml, u"w:tabs"_s);
    xml.empty(u"w:tab"_s, {{u"w:val"_s, u"right"_s}, {u"w:pos"_s, twips(flow.sheet.body.width())}});
}

void writeWords(Xml& xml, const QString& words)
{
    if (words.isEmpty())
        return;
    const Element run(xml, u"w:r"_s);
    writeText(xml, words);
}

} // namespace

Attributes textNamespaces()
{
    return {{u"xmlns:w"_s, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s},
            {u"xmlns:r"_s, kOffice + u"relationships"_s},
            {u"xmlns:v"_s, u"urn:schemas-microsoft-com:vml"_s},
            {u"xmlns:o"_s, u"urn:schemas-microsoft-com:office:office"_s},
            {u"xmlns:w10"_s, u"urn:schemas-microsoft-com:office:word"_s},
            {u"xmlns:wp"_s, u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s}};
}

QByteArray contentTypes(const Flow& flow)
{
    Xml xml;
    xml.declaration();
    {
        const Element root(xml, u"Types"_s, {{u"xmlns"_s, kPackage + u"content-types"_s}});
        const auto kind = [&](const QString& extension, const QString& type) {
            xml.empty(u"Default"_s, {{u"Extension"_s, extension}, {u"ContentType"_s, type}});
        };
        const auto part = [&](const QString& name, const QString& type) {
            xml.empty(u"Override"_s, {{u"PartName"_s, name}, {u"ContentType"_s, type}});
        };
        kind(u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
        kind(u"xml"_s, u"application/xml"_s);
        if (!flow.pictures.isEmpty()) {
            kind(u"png"_s, u"image/png"_s);
            kind(u"jpeg"_s, u"image/jpeg"_s);
        }
        part(u"/word/document.xml"_s, kWord + u"document.main+xml"_s);
        part(u"/word/styles.xml"_s, kWord + u"styles+xml"_s);
        part(u"/word/settings.xml"_s, kWord + u"settings+xml"_s);
        part(u"/word/fontTable.xml"_s, kWord + u"fontTable+xml"_s);
        if (flow.hasHead())
            part(u"/word/header1.xml"_s, kWord + u"header+xml"_s);
        if (flow.hasFoot())
            part(u"/word/footer1.xml"_s, kWord + u"footer+xml"_s);
        part(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
        part(u"/docProps/app.xml"_s,
             u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s);
    }
    return xml.bytes();
}

QByteArray packageRelations()
{
    return relations(
        {{u"rId1"_s, kOffice + u"relationships/officeDocument"_s, u"word/document.xml"_s},
         {u"rId2"_s, kPackage + u"relationships/metadata/core-properties"_s, u"docProps/core.xml"_s},
         {u"rId3"_s, kOffice + u"relationships/extended-properties"_s, u"docProps/app.xml"_s}});
}

QByteArray documentRelations(const Flow& flow)
{
    QList<Relation> all{{u"rId1"_s, kOffice + u"relationships/styles"_s, u"styles.xml"_s},
                        {u"rId2"_s, kOffice + u"relationships/settings"_s, u"settings.xml"_s},
                        {u"rId3"_s, kOffice + u"relationships/fontTable"_s, u"fontTable.xml"_s}};
    if (flow.hasHead())
        all.append({QString(kHeadRelation), kOffice + u"relationships/header"_s, u"header1.xml"_s});
    if (flow.hasFoot())
        all.append({QString(kFootRelation), kOffice + u"relationships/footer"_s, u"footer1.xml"_s});
    for (qsizetype i = 0; i < flow.pictures.size(); ++i)
        all.append({pictureRelation(i), kOffice + u"relationships/image"_s,
                    u"media/"_s + flow.pictures.at(i).fileName(i)});
    return relations(all);
}

QByteArray styleSheet(const Flow& flow)
{
    Xml xml;
    xml.declaration();
    {
        const Element root(xml, u"w:styles"_s, textNamespaces());
        writeDefaults(xml, flow);
        for (const NamedStyle& style : flow.styles)
            writeStyle(xml, flow, style);
        writeCharacterStyles(xml, flow);
    }
    return xml.bytes();
}

QByteArray settingsPart(const Flow& flow)
{
    Xml xml;
    xml.declaration();
    {
        const Element root(xml, u"w:settings"_s, textNamespaces());
        // A tab typed in a text is as wide as a character of it, or less.
        xml.empty(u"w:defaultTabStop"_s, {{u"w:val"_s, twips(flow.sheet.em)}});
        xml.empty(u"w:characterSpacingControl"_s, {{u"w:val"_s, u"doNotCompress"_s}});
        {
            const Element compatibility(xml, u"w:compat"_s);
            xml.empty(u"w:doNotExpandShiftReturn"_s);
            xml.empty(u"w:compatSetting"_s, {{u"w:name"_s, u"compatibilityMode"_s},
                                             {u"w:uri"_s, u"http://schemas.microsoft.com/office/word"_s},
                                             {u"w:val"_s, u"15"_s}});
        }
        xml.empty(u"w:themeFontLang"_s, {{u"w:val"_s, languageTag(flow)}, {u"w:eastAsia"_s, u"ja-JP"_s}});
    }
    return xml.bytes();
}

QByteArray fontTable(const Flow& flow)
{
    Xml xml;
    xml.declaration();
    {
        const Element root(xml, u"w:fonts"_s, textNamespaces());
        const auto font = [&](const QStringList& families, const QString& kind) {
            if (families.isEmpty())
                return;
            const Element element(xml, u"w:font"_s, {{u"w:name"_s, plainText(families.first())}});
            if (families.size() > 1)
                xml.empty(u"w:altName"_s, {{u"w:val"_s, plainText(families.mid(1).join(u','))}});
            xml.empty(u"w:charset"_s, {{u"w:val"_s, u"80"_s}}); // Japanese
            xml.empty(u"w:family"_s, {{u"w:val"_s, kind}});
        };
        font(flow.bodyFamilies, u"roman"_s);
        if (flow.strongFamilies.value(0) != flow.bodyFamilies.value(0))
            font(flow.strongFamilies, u"modern"_s);
    }
    return xml.bytes();
}

QByteArray headPart(const Flow& flow)
{
    Xml xml;
    xml.declaration();
    {
        const Element root(xml, u"w:hdr"_s, textNamespaces());
        const Element paragraph(xml, u"w:p"_s);
        writeEdgeLook(xml, flow, StyleId::Head);
        writeWords(xml, flow.headLeft);
        if (!flow.headRight.isEmpty()) {
            {
                const Element run(xml, u"w:r"_s);
                xml.empty(u"w:tab"_s);
            }
            writeWords(xml, flow.headRight);
        }
        if (flow.watermark)
            writeWatermark(xml, flow);
    }
    return xml.bytes();
}

QByteArray footPart(const Flow& flow)
{
    Xml xml;
    xml.declaration();
    {
        const Element root(xml, u"w:ftr"_s, textNamespaces());
        const Element paragraph(xml, u"w:p"_s);
        writeEdgeLook(xml, flow, StyleId::Foot);
        for (const FootPart& part : flow.foot) {
            if (part.kind == FootPart::Kind::Words) {
                writeWords(xml, part.text);
                continue;
            }
            const QString field = part.kind == FootPart::Kind::Page ? u" PAGE "_s : u" NUMPAGES "_s;
            const Element element(xml, u"w:fldSimple"_s, {{u"w:instr"_s, field}});
            writeWords(xml, u"1"_s); // until the word processor has counted
        }
    }
    return xml.bytes();
}

QByteArray coreProperties(const Flow& flow)
{
    Xml xml;
    xml.declaration();
    {
        const Element root(xml, u"cp:coreProperties"_s,
                           {{u"xmlns:cp"_s, kPackage + u"metadata/core-properties"_s},
                            {u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s}});
        xml.simple(u"dc:title"_s, plainText(flow.title));
        xml.simple(u"dc:language"_s, languageTag(flow));
    }
    return xml.bytes();
}

QByteArray appProperties()
{
    Xml xml;
    xml.declaration();
    {
        const Element root(xml, u"Properties"_s, {{u"xmlns"_s, kOffice + u"extended-properties"_s}});
        xml.simple(u"Application"_s, u"Kyodo Techo"_s);
    }
    return xml.bytes();
}

} // namespace kyodo::office::docx
