#include "core/documents/office/odtstyles.h"

#include "core/documents/office/odtcontent.h"

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace kyodo::office::odt {

namespace {

/// An attribute that is told for each kind of script by itself.
void forAllScripts(Attributes& to, const QString& western, const QString& others, const QString& value)
{
    to.append({western, value});
    to.append({others + u"-asian"_s, value});
    to.append({others + u"-complex"_s, value});
}

QString alignmentOf(const Look& look)
{
    switch (look.alignment) {
    case Alignment::Centre:
        return u"center"_s;
    case Alignment::End:
        return u"end"_s;
    case Alignment::Start:
        break;
    }
    return look.justified ? u"justify"_s : u"start"_s;
}

Attributes ruleOf(Rule rule)
{
    const QString dashed = u"0.5pt dashed "_s + kPaleRule.name();
    const QString solid = u"0.5pt solid "_s + kPaleRule.name();
    switch (rule) {
    case Rule::None:
        return {{u"fo:border"_s, u"none"_s}};
    case Rule::Below:
        return {{u"fo:border-bottom"_s, solid},
                {u"fo:padding"_s, u"0pt"_s},
                {u"style:join-border"_s, u"false"_s}};
    case Rule::Dashed:
        break;
    }
    return {{u"fo:border"_s, dashed},
            {u"fo:padding-top"_s, points(kFramePadding)},
            {u"fo:padding-bottom"_s, points(kFramePadding)},
            {u"fo:padding-left"_s, u"0pt"_s},
            {u"fo:padding-right"_s, u"0pt"_s}};
}

Attributes paragraphAttributes(const Look& look, const Look& base)
{
    Attributes all;
    // Always both: LibreOffice takes the one that is left out for 0, whatever the parent has.
    if (look.before != base.before || look.after != base.after)
        all += {{u"fo:margin-top"_s, points(look.before)}, {u"fo:margin-bottom"_s, points(look.after)}};
    if (look.left != base.left || look.first != base.first)
        all += {{u"fo:margin-left"_s, points(look.left)}, {u"fo:text-indent"_s, points(look.first)}};
    if (look.lineHeight != base.lineHeight || look.exact != base.exact)
        all.append(
            {look.exact ? u"fo:line-height"_s : u"style:line-height-at-least"_s, points(look.lineHeight)});
    if (alignmentOf(look) != alignmentOf(base))
        all.append({u"fo:text-align"_s, alignmentOf(look)});
    if (look.keepWithNext != base.keepWithNext)
        all.append({u"fo:keep-with-next"_s, look.keepWithNext ? u"always"_s : u"auto"_s});
    if (look.newPage != base.newPage)
        all.append({u"fo:break-before"_s, look.newPage ? u"page"_s : u"auto"_s});
    if (look.rule != base.rule)
        all += ruleOf(look.rule);
    return all;
}

Attributes letterAttributes(const Look& look, const Look& base)
{
    Attributes all;
    if (look.size != base.size)
        forAllScripts(all, u"fo:font-size"_s, u"style:font-size"_s, points(look.size));
    if (look.strong && !base.strong) {
        forAllScripts(all, u"style:font-name"_s, u"style:font-name"_s, u"Strong"_s);
        forAllScripts(all, u"fo:font-weight"_s, u"style:font-weight"_s, u"bold"_s);
    }
    if (look.colour != base.colour)
        all.append({u"fo:color"_s, look.colour.name()});
    return all;
}

void writeDefaults(Xml& xml, const Flow& flow)
{
    const Look& body = flow.style(StyleId::Body).look;
    {
        const Element style(xml, u"style:default-style"_s, {{u"style:family"_s, u"paragraph"_s}});
        // As the pages break lines: no punctuation beyond the margin, no room let in beside Latin letters.
        xml.empty(u"style:paragraph-properties"_s, {{u"fo:orphans"_s, u"2"_s},
                                                    {u"fo:widows"_s, u"2"_s},
                                                    {u"style:text-autospace"_s, u"none"_s},
                                                    {u"style:punctuation-wrap"_s, u"simple"_s},
                                                    {u"style:line-break"_s, u"strict"_s},
                                                    {u"style:tab-stop-distance"_s, points(body.size)},
                                                    {u"style:writing-mode"_s, u"lr-tb"_s}});
        Attributes letters;
        forAllScripts(letters, u"style:font-name"_s, u"style:font-name"_s, u"Body"_s);
        forAllScripts(letters, u"fo:font-size"_s, u"style:font-size"_s, points(body.size));
        // Latin letters are English whatever the paper is in: as Japanese they would break inside words.
        letters += {{u"fo:language"_s, u"en"_s},
                    {u"fo:country"_s, u"US"_s},
                    {u"style:language-asian"_s, u"ja"_s},
                    {u"style:country-asian"_s, u"JP"_s}};
        xml.empty(u"style:text-properties"_s, letters);
    }
    {
        const Element style(xml, u"style:default-style"_s, {{u"style:family"_s, u"table"_s}});
        xml.empty(u"style:table-properties"_s, {{u"table:border-model"_s, u"collapsing"_s}});
    }
    const Element style(xml, u"style:default-style"_s, {{u"style:family"_s, u"table-row"_s}});
    xml.empty(u"style:table-row-properties"_s, {{u"fo:keep-together"_s, u"auto"_s}});
}

void writeNamedStyle(Xml& xml, const Flow& flow, const NamedStyle& style)
{
    const bool isBody = style.id == StyleId::Body;
    const NamedStyle& body = flow.style(StyleId::Body);
    Attributes attributes{{u"style:name"_s, nameOf(style)},
                          {u"style:display-name"_s, isBody ? nameOf(style) : style.name},
                          {u"style:family"_s, u"paragraph"_s}};
    if (!isBody)
        attributes.append({u"style:parent-style-name"_s, nameOf(body)});
    if (style.look.keepWithNext)
        attributes.append({u"style:next-style-name"_s, nameOf(body)});
    if (style.look.outline > 0)
        attributes.append({u"style:default-outline-level"_s, QString::number(style.look.outline)});
    const Element element(xml, u"style:style"_s, attributes);
    if (style.id == StyleId::Head) {
        const Element properties(xml, u"style:paragraph-properties"_s,
                                 paragraphAttributes(style.look, body.look));
        const Element tabs(xml, u"style:tab-stops"_s);
        xml.empty(u"style:tab-stop"_s,
                  {{u"style:position"_s, points(flow.sheet.body.width())}, {u"style:type"_s, u"right"_s}});
    }
    Look base = isBody ? Look() : body.look;
    if (style.id == StyleId::Head)
        base = {.size = base.size, .lineHeight = style.look.lineHeight};
    writeLook(xml, style.look, base);
}

void writeCharacterStyles(Xml& xml)
{
    const auto write = [&](const QString& key, const QString& name, const Attributes& letters) {
        const Element style(
            xml, u"style:style"_s,
            {{u"style:name"_s, key}, {u"style:display-name"_s, name}, {u"style:family"_s, u"text"_s}});
        xml.empty(u"style:text-properties"_s, letters);
    };
    Look strong;
    strong.strong = true;
    write(u"Strong"_s, u"Strong"_s, letterAttributes(strong, Look()));
    const auto underline = [](const QString& type) {
        return Attributes{{u"style:text-underline-style"_s, u"solid"_s},
                          {u"style:text-underline-type"_s, type}};
    };
    write(markStyle(Mark::Changed), u"Changed text"_s, underline(u"single"_s));
    write(markStyle(Mark::Inserted), u"Inserted text"_s, underline(u"double"_s));
    write(
        markStyle(Mark::Deleted), u"Deleted text"_s,
        {{u"style:text-line-through-style"_s, u"solid"_s}, {u"style:text-line-through-type"_s, u"single"_s}});
    write(u"Unresolved"_s, u"Not entered"_s,
          {{u"fo:background-color"_s, kOpenGround.name()},
           {u"style:text-underline-style"_s, u"solid"_s},
           {u"style:text-underline-width"_s, u"auto"_s},
           {u"style:text-underline-color"_s, kOpenLine.name()}});
}

void writeSheet(Xml& xml, const Flow& flow)
{
    const PaperSheet& sheet = flow.sheet;
    const bool head = flow.hasHead();
    const bool foot = flow.hasFoot();
    const double top = head ? flow.headTop : sheet.body.top();
    const double below = sheet.size.height() - sheet.body.bottom();
    const double bottom = foot ? flow.footRoom : below;
    const Element layout(xml, u"style:page-layout"_s, {{u"style:name"_s, u"Sheet"_s}});
    xml.empty(u"style:page-layout-properties"_s,
              {{u"fo:page-width"_s, points(sheet.size.width())},
               {u"fo:page-height"_s, points(sheet.size.height())},
               {u"style:print-orientation"_s, flow.landscape ? u"landscape"_s : u"portrait"_s},
               {u"fo:margin-top"_s, points(top)},
               {u"fo:margin-bottom"_s, points(bottom)},
               {u"fo:margin-left"_s, points(sheet.body.left())},
               {u"fo:margin-right"_s, points(sheet.size.width() - sheet.body.right())},
               {u"style:writing-mode"_s, u"lr-tb"_s}});
    if (head) {
        const Element style(xml, u"style:header-style"_s);
        xml.empty(u"style:header-footer-properties"_s,
                  {{u"fo:min-height"_s, points(sheet.body.top() - top)}, {u"fo:margin-bottom"_s, u"0pt"_s}});
    }
    if (foot) {
        const Element style(xml, u"style:footer-style"_s);
        xml.empty(u"style:header-footer-properties"_s,
                  {{u"fo:min-height"_s, points(below - bottom)}, {u"fo:margin-top"_s, u"0pt"_s}});
    }
}

void writeWatermarkStyle(Xml& xml)
{
    const Element style(xml, u"style:style"_s,
                        {{u"style:name"_s, u"Watermark"_s}, {u"style:family"_s, u"graphic"_s}});
    Look strong;
    strong.strong = true;
    xml.empty(u"style:graphic-properties"_s, {{u"draw:stroke"_s, u"none"_s},
                                              {u"draw:fill"_s, u"solid"_s},
                                              {u"draw:fill-color"_s, kWatermarkGrey.name()},
                                              {u"draw:auto-grow-height"_s, u"false"_s},
                                              {u"draw:auto-grow-width"_s, u"false"_s},
                                              {u"style:wrap"_s, u"run-through"_s},
                                              {u"style:run-through"_s, u"background"_s},
                                              {u"style:vertical-pos"_s, u"from-top"_s},
                                              {u"style:vertical-rel"_s, u"page"_s},
                                              {u"style:horizontal-pos"_s, u"from-left"_s},
                                              {u"style:horizontal-rel"_s, u"page"_s},
                                              {u"style:flow-with-text"_s, u"false"_s}});
    xml.empty(u"style:text-properties"_s, letterAttributes(strong, Look()));
}

/// The shape that LibreOffice knows as a watermark: a text drawn into a frame, turned around its middle.
void writeWatermark(Xml& xml, const Flow& flow)
{
    const Watermark& mark = *flow.watermark;
    // Turned first around its upper left corner, then moved; the format turns to the left.
    const double turn = -mark.slant * std::numbers::pi / 180;
    const double width = mark.size.width();
    const double height = mark.size.height();
    const double x = flow.sheet.size.width() / 2 - (width * std::cos(turn) + height * std::sin(turn)) / 2;
    const double y = mark.middle - (height * std::cos(turn) - width * std::sin(turn)) / 2;
    const Element shape(xml, u"draw:custom-shape"_s,
                        {{u"text:anchor-type"_s, u"paragraph"_s},
                         {u"draw:z-index"_s, u"0"_s},
                         {u"draw:name"_s, u"PowerPlusWaterMarkObject"_s},
                         {u"draw:style-name"_s, u"Watermark"_s},
                         {u"svg:width"_s, points(width)},
                         {u"svg:height"_s, points(height)},
                         {u"draw:transform"_s,
                          u"rotate(%1) translate(%2 %3)"_s.arg(turn, 0, 'f', 6).arg(points(x), points(y))}});
    {
        const Element paragraph(xml, u"text:p"_s);
        const Element letters(xml, u"text:span"_s, {{u"text:style-name"_s, u"Strong"_s}});
        writeText(xml, plainText(mark.text));
    }
    const Element geometry(xml, u"draw:enhanced-geometry"_s,
                           {{u"svg:viewBox"_s, u"0 0 21600 21600"_s},
                            {u"draw:type"_s, u"fontwork-plain-text"_s},
                            {u"draw:text-path"_s, u"true"_s},
                            {u"draw:text-path-mode"_s, u"shape"_s},
                            {u"draw:modifiers"_s, u"10800"_s},
                            {u"draw:enhanced-path"_s, u"M 0 0 L 21600 0 N M 0 21600 L 21600 21600 N"_s}});
}

void writeEdges(Xml& xml, const Flow& flow)
{
    const Element master(xml, u"style:master-page"_s,
                         {{u"style:name"_s, u"Standard"_s}, {u"style:page-layout-name"_s, u"Sheet"_s}});
    if (flow.hasHead()) {
        const Element head(xml, u"style:header"_s);
        const Element paragraph(xml, u"text:p"_s, {{u"text:style-name"_s, u"Header"_s}});
        if (flow.watermark)
            writeWatermark(xml, flow);
        writeText(xml, flow.headLeft);
        if (!flow.headRight.isEmpty()) {
            xml.empty(u"text:tab"_s);
            writeText(xml, flow.headRight);
        }
    }
    if (!flow.hasFoot())
        return;
    const Element foot(xml, u"style:footer"_s);
    const Element paragraph(xml, u"text:p"_s, {{u"text:style-name"_s, u"Foot"_s}});
    for (const FootPart& part : flow.foot) {
        // The numbers stand there until the word processor has counted.
        if (part.kind == FootPart::Kind::Words)
            writeText(xml, part.text);
        else if (part.kind == FootPart::Kind::Page)
            xml.simple(u"text:page-number"_s, u"1"_s, {{u"text:select-page"_s, u"current"_s}});
        else
            xml.simple(u"text:page-count"_s, u"1"_s);
    }
}

/// The foot's line stands at the foot of its room.
void writeFootStyle(Xml& xml, const Flow& flow)
{
    const Look& base = flow.style(StyleId::Foot).look;
    Look look = base;
    look.before =
        std::max(flow.sheet.size.height() - flow.sheet.body.bottom() - flow.footRoom - look.lineHeight, 0.0);
    const Element style(xml, u"style:style"_s,
                        {{u"style:name"_s, u"Foot"_s},
                         {u"style:family"_s, u"paragraph"_s},
                         {u"style:parent-style-name"_s, u"Footer"_s}});
    writeLook(xml, look, base);
}

} // namespace

QString points(double length)
{
    QString number = QString::number(length, 'f', 2);
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(u'.'))
        number.chop(1);
    return (number == u"-0" ? u"0"_s : number) + u"pt"_s;
}

QString nameOf(const NamedStyle& style)
{
    switch (style.id) {
    case StyleId::Body:
        return u"Standard"_s;
    case StyleId::Heading1:
        return u"Heading_20_1"_s;
    case StyleId::Heading2:
        return u"Heading_20_2"_s;
    case StyleId::Heading3:
        return u"Heading_20_3"_s;
    default:
        return style.key;
    }
}

void writeLook(Xml& xml, const Look& look, const Look& base)
{
    const Attributes paragraph = paragraphAttributes(look, base);
    if (!paragraph.isEmpty())
        xml.empty(u"style:paragraph-properties"_s, paragraph);
    const Attributes letters = letterAttributes(look, base);
    if (!letters.isEmpty())
        xml.empty(u"style:text-properties"_s, letters);
}

void writeFontFaces(Xml& xml, const Flow& flow)
{
    const Element faces(xml, u"office:font-face-decls"_s);
    const auto face = [&](const QString& name, const QStringList& families, const QString& generic) {
        QStringList quoted;
        for (const QString& family : families)
            quoted.append(u'\'' + plainText(family).remove(u'\'') + u'\'');
        xml.empty(u"style:font-face"_s, {{u"style:name"_s, name},
                                         {u"svg:font-family"_s, quoted.join(u", "_s)},
                                         {u"style:font-family-generic"_s, generic}});
    };
    face(u"Body"_s, flow.bodyFamilies, u"roman"_s);
    face(u"Strong"_s, flow.strongFamilies, u"swiss"_s);
}

Attributes namespaces()
{
    const auto oasis = [](const QString& name) {
        return u"urn:oasis:names:tc:opendocument:xmlns:%1:1.0"_s.arg(name);
    };
    return {{u"xmlns:office"_s, oasis(u"office"_s)},
            {u"xmlns:style"_s, oasis(u"style"_s)},
            {u"xmlns:text"_s, oasis(u"text"_s)},
            {u"xmlns:table"_s, oasis(u"table"_s)},
            {u"xmlns:draw"_s, oasis(u"drawing"_s)},
            {u"xmlns:fo"_s, oasis(u"xsl-fo-compatible"_s)},
            {u"xmlns:svg"_s, oasis(u"svg-compatible"_s)},
            {u"xmlns:xlink"_s, u"http://www.w3.org/1999/xlink"_s},
            {u"office:version"_s, u"1.3"_s}};
}

QByteArray stylesPart(const Flow& flow)
{
    Xml xml;
    xml.declaration();
    {
        const Element root(xml, u"office:document-styles"_s, namespaces());
        writeFontFaces(xml, flow);
        {
            const Element styles(xml, u"office:styles"_s);
            writeDefaults(xml, flow);
            for (const NamedStyle& style : flow.styles)
                writeNamedStyle(xml, flow, style);
            writeCharacterStyles(xml);
        }
        {
            const Element styles(xml, u"office:automatic-styles"_s);
            writeFootStyle(xml, flow);
            if (flow.watermark)
                writeWatermarkStyle(xml);
            writeSheet(xml, flow);
        }
        const Element masters(xml, u"office:master-styles"_s);
        writeEdges(xml, flow);
    }
    return xml.bytes();
}

} // namespace kyodo::office::odt
