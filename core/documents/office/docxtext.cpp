#include "core/documents/office/docxtext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kyodo::office::docx {

namespace {

QString onOff(bool on)
{
    return on ? u"1"_s : u"0"_s;
}

constexpr double kFrameRoom = 4; ///< points, at each side of a place for a seal

Attributes border(const QString& kind, int space, const QString& colour)
{
    return {{u"w:val"_s, kind},
            {u"w:sz"_s, u"4"_s}, // half a point
            {u"w:space"_s, QString::number(space)},
            {u"w:color"_s, colour}};
}

void writeRule(Xml& xml, Rule rule)
{
    const Element borders(xml, u"w:pBdr"_s);
    if (rule == Rule::Below) {
        const Attributes line = border(u"single"_s, 0, hexOf(kPaleRule));
        xml.empty(u"w:bottom"_s, line);
        // Without it two such lines one below the other would be taken for one box.
        xml.empty(u"w:between"_s, line);
        return;
    }
    const Attributes across = border(u"dashed"_s, static_cast<int>(kFramePadding), hexOf(kPaleRule));
    const Attributes beside = border(u"dashed"_s, 0, hexOf(kPaleRule));
    xml.empty(u"w:top"_s, across);
    xml.empty(u"w:left"_s, beside);
    xml.empty(u"w:bottom"_s, across);
    xml.empty(u"w:right"_s, beside);
}

void writeSpacing(Xml& xml, const Look& look, const Look& base)
{
    Attributes spacing;
    if (look.before != base.before)
        spacing.append({u"w:before"_s, twips(look.before)});
    if (look.after != base.after)
        spacing.append({u"w:after"_s, twips(look.after)});
    if (look.lineHeight != base.lineHeight || look.exact != base.exact) {
        spacing.append({u"w:line"_s, twips(look.lineHeight)});
        spacing.append({u"w:lineRule"_s, look.exact ? u"exact"_s : u"atLeast"_s});
    }
    if (!spacing.isEmpty())
        xml.empty(u"w:spacing"_s, spacing);
    if (look.rule == Rule::Dashed && base.rule != Rule::Dashed) {
        // A frame is drawn outside the text: without room within the cell its sides are not seen.
        xml.empty(u"w:ind"_s, {{u"w:left"_s, twips(kFrameRoom)}, {u"w:right"_s, twips(kFrameRoom)}});
        return;
    }
    if (look.left == base.left && look.first == base.first)
        return;
    const bool hangs = look.first < 0;
    xml.empty(u"w:ind"_s, {{u"w:left"_s, twips(look.left)},
                           {hangs ? u"w:hanging"_s : u"w:firstLine"_s, twips(std::abs(look.first))}});
}

QString justification(const Look& look)
{
    switch (look.alignment) {
    case Alignment::Centre:
        return u"center"_s;
    case Alignment::End:
        return u"right"_s;
    case Alignment::Start:
        break;
    }
    return look.justified ? u"both"_s : u"left"_s;
}

/// How a run differs from its paragraph.
void writeRunLook(Xml& xml, const Flow& flow, const TextRun& run, const FlowParagraph& paragraph)
{
    const Look& base = flow.style(paragraph.style).look;
    const bool strong = run.strong && !base.strong;
    const bool marked = run.mark != Mark::None;
    if (!strong && !run.unresolved && !marked && paragraph.look == base)
        return;
    const Element properties(xml, u"w:rPr"_s);
    if (marked)
        xml.empty(u"w:rStyle"_s, {{u"w:val"_s, markStyle(run.mark)}});
    else if (run.unresolved)
        xml.empty(u"w:rStyle"_s, {{u"w:val"_s, u"Unresolved"_s}});
    else if (strong)
        xml.empty(u"w:rStyle"_s, {{u"w:val"_s, u"Strong"_s}});
    Look look = paragraph.look;
    // A run has one style only.
    look.strong = base.strong || (strong && (run.unresolved || marked));
    writeLetters(xml, flow, look, base);
}

void writeRun(Xml& xml, const Flow& flow, const TextRun& run, const FlowParagraph& paragraph)
{
    const Element element(xml, u"w:r"_s);
    writeRunLook(xml, flow, run, paragraph);
    writeText(xml, run.text);
}

/// A picture in the line. Word measures drawings in 12,700ths of a point.
void writePicture(Xml& xml, const Flow& flow, int number)
{
    constexpr double kUnits = 12700;
    const FlowPicture& picture = flow.pictures.at(number);
    const QString width = QString::number(std::lround(picture.size.width() * kUnits));
    const QString height = QString::number(std::lround(picture.size.height() * kUnits));
    const Attributes name{{u"id"_s, QString::number(number + 1)},
                          {u"name"_s, picture.fileName(number)},
                          {u"descr"_s, plainText(picture.alternative)}};
    const QString drawingMain = u"http://schemas.openxmlformats.org/drawingml/2006/main"_s;
    const QString drawingPicture = u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s;
    const Element run(xml, u"w:r"_s);
    const Element drawing(xml, u"w:drawing"_s);
    const Element inLine(
        xml, u"wp:inline"_s,
        {{u"distT"_s, u"0"_s}, {u"distB"_s, u"0"_s}, {u"distL"_s, u"0"_s}, {u"distR"_s, u"0"_s}});
    xml.empty(u"wp:extent"_s, {{u"cx"_s, width}, {u"cy"_s, height}});
    xml.empty(u"wp:docPr"_s, name);
    const Element graphic(xml, u"a:graphic"_s, {{u"xmlns:a"_s, drawingMain}});
    const Element data(xml, u"a:graphicData"_s, {{u"uri"_s, drawingPicture}});
    const Element pic(xml, u"pic:pic"_s, {{u"xmlns:pic"_s, drawingPicture}});
    {
        const Element properties(xml, u"pic:nvPicPr"_s);
        xml.empty(u"pic:cNvPr"_s, name);
        xml.empty(u"pic:cNvPicPr"_s);
    }
    {
        const Element fill(xml, u"pic:blipFill"_s);
        xml.empty(u"a:blip"_s, {{u"r:embed"_s, pictureRelation(number)}});
        const Element stretch(xml, u"a:stretch"_s);
        xml.empty(u"a:fillRect"_s);
    }
    const Element shape(xml, u"pic:spPr"_s);
    {
        const Element place(xml, u"a:xfrm"_s);
        xml.empty(u"a:off"_s, {{u"x"_s, u"0"_s}, {u"y"_s, u"0"_s}});
        xml.empty(u"a:ext"_s, {{u"cx"_s, width}, {u"cy"_s, height}});
    }
    const Element geometry(xml, u"a:prstGeom"_s, {{u"prst"_s, u"rect"_s}});
    xml.empty(u"a:avLst"_s);
}

void writeCellBorders(Xml& xml, const FlowCell& cell, const FlowRow& row)
{
    const bool ruled = cell.edges == AllEdges;
    if (cell.edges == NoEdge || (ruled && !row.doubleTop))
        return;
    const Element borders(xml, u"w:tcBorders"_s);
    const Attributes line = border(u"single"_s, 0, hexOf(kRule));
    if (row.doubleTop)
        xml.empty(u"w:top"_s, border(u"double"_s, 0, hexOf(kRule)));
    else if (cell.edges & TopEdge)
        xml.empty(u"w:top"_s, line);
    if (cell.edges & LeftEdge)
        xml.empty(u"w:left"_s, line);
    if (cell.edges & BottomEdge)
        xml.empty(u"w:bottom"_s, line);
    if (cell.edges & RightEdge)
        xml.empty(u"w:right"_s, line);
}

void writeCell(Xml& xml, const Flow& flow, const FlowCell& cell, const FlowRow& row, double width)
{
    const Element element(xml, u"w:tc"_s);
    {
        const Element properties(xml, u"w:tcPr"_s);
        xml.empty(u"w:tcW"_s, {{u"w:w"_s, twips(width)}, {u"w:type"_s, u"dxa"_s}});
        if (cell.span > 1)
            xml.empty(u"w:gridSpan"_s, {{u"w:val"_s, QString::number(cell.span)}});
        writeCellBorders(xml, cell, row);
        if (cell.fill.isValid())
            xml.empty(u"w:shd"_s,
                      {{u"w:val"_s, u"clear"_s}, {u"w:color"_s, u"auto"_s}, {u"w:fill"_s, hexOf(cell.fill)}});
        if (cell.side) {
            const Element margins(xml, u"w:tcMar"_s);
            for (const QString& side : {u"w:left"_s, u"w:right"_s})
                xml.empty(side, {{u"w:w"_s, twips(*cell.side)}, {u"w:type"_s, u"dxa"_s}});
        }
        if (cell.place != FlowCell::Place::Top)
            xml.empty(u"w:vAlign"_s,
                      {{u"w:val"_s, cell.place == FlowCell::Place::Middle ? u"center"_s : u"bottom"_s}});
    }
    for (FlowParagraph paragraph : cell.paragraphs) {
        paragraph.look.keepWithNext = row.keepWithNext;
        writeParagraph(xml, flow, paragraph);
    }
}

void writeRow(Xml& xml, const Flow& flow, const FlowTable& table, const FlowRow& row)
{
    const Element element(xml, u"w:tr"_s);
    if (row.whole || row.head || row.height > 0) {
        const Element properties(xml, u"w:trPr"_s);
        if (row.whole)
            xml.empty(u"w:cantSplit"_s);
        if (row.height > 0)
            xml.empty(u"w:trHeight"_s, {{u"w:val"_s, twips(row.height)}, {u"w:hRule"_s, u"atLeast"_s}});
        if (row.head)
            xml.empty(u"w:tblHeader"_s);
    }
    qsizetype column = 0;
    for (const FlowCell& cell : row.cells) {
        double width = 0;
        for (int i = 0; i < cell.span; ++i)
            width += table.widths.at(column++);
        writeCell(xml, flow, cell, row, width);
    }
}

void writeTableLook(Xml& xml, const FlowTable& table)
{
    const Element properties(xml, u"w:tblPr"_s);
    double width = 0;
    for (const double column : table.widths)
        width += column;
    xml.empty(u"w:tblW"_s, {{u"w:w"_s, twips(width)}, {u"w:type"_s, u"dxa"_s}});
    xml.empty(u"w:tblInd"_s, {{u"w:w"_s, u"0"_s}, {u"w:type"_s, u"dxa"_s}});
    if (table.rows.front().cells.front().edges == AllEdges) {
        const Element borders(xml, u"w:tblBorders"_s);
        for (const QString& edge :
             {u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s, u"w:insideH"_s, u"w:insideV"_s})
            xml.empty(edge, border(u"single"_s, 0, hexOf(kRule)));
    }
    xml.empty(u"w:tblLayout"_s, {{u"w:type"_s, u"fixed"_s}});
    const Element margins(xml, u"w:tblCellMar"_s);
    const auto margin = [&](const QString& side, double points) {
        xml.empty(side, {{u"w:w"_s, twips(points)}, {u"w:type"_s, u"dxa"_s}});
    };
    margin(u"w:top"_s, table.top);
    margin(u"w:left"_s, table.side);
    margin(u"w:bottom"_s, table.top);
    margin(u"w:right"_s, table.side);
}

} // namespace

QString pictureRelation(qsizetype number)
{
    return u"rIdPicture%1"_s.arg(number + 1);
}

QString twips(double points)
{
    return QString::number(std::lround(points * 20));
}

QString halves(double points)
{
    return QString::number(std::max(std::lround(points * 2), 2L));
}

QString hexOf(const QColor& colour)
{
    return colour.name().mid(1).toUpper();
}

Attributes fontsOf(const QStringList& families)
{
    const QString family = plainText(families.value(0));
    return {{u"w:ascii"_s, family}, {u"w:hAnsi"_s, family}, {u"w:eastAsia"_s, family}, {u"w:cs"_s, family}};
}

void writeParagraphLook(Xml& xml, const Look& look, const Look& base)
{
    if (look.keepWithNext != base.keepWithNext)
        xml.empty(u"w:keepNext"_s, {{u"w:val"_s, onOff(look.keepWithNext)}});
    if (look.newPage != base.newPage)
        xml.empty(u"w:pageBreakBefore"_s, {{u"w:val"_s, onOff(look.newPage)}});
    if (look.rule != base.rule)
        writeRule(xml, look.rule);
    writeSpacing(xml, look, base);
    if (justification(look) != justification(base))
        xml.empty(u"w:jc"_s, {{u"w:val"_s, justification(look)}});
    // The format counts from 0; 9 is running text.
    constexpr int kRunningText = 9;
    if (look.outline != base.outline)
        xml.empty(u"w:outlineLvl"_s,
                  {{u"w:val"_s, QString::number(look.outline > 0 ? look.outline - 1 : kRunningText)}});
}

void writeLetters(Xml& xml, const Flow& flow, const Look& look, const Look& base)
{
    if (look.strong && !base.strong) {
        xml.empty(u"w:rFonts"_s, fontsOf(flow.strongFamilies));
        xml.empty(u"w:b"_s);
        xml.empty(u"w:bCs"_s);
    }
    if (look.colour != base.colour)
        xml.empty(u"w:color"_s, {{u"w:val"_s, hexOf(look.colour)}});
    if (halves(look.size) == halves(base.size))
        return;
    xml.empty(u"w:sz"_s, {{u"w:val"_s, halves(look.size)}});
    xml.empty(u"w:szCs"_s, {{u"w:val"_s, halves(look.size)}});
}

void writeText(Xml& xml, const QString& text)
{
    const QList<TextPart> parts = textParts(text);
    for (const TextPart& part : parts) {
        switch (part.kind) {
        case TextPart::Kind::Plain:
        case TextPart::Kind::Spaces:
            xml.simple(u"w:t"_s, part.text, {{u"xml:space"_s, u"preserve"_s}});
            break;
        case TextPart::Kind::Tab:
            xml.empty(u"w:tab"_s);
            break;
        case TextPart::Kind::Break:
            xml.empty(u"w:br"_s);
            break;
        }
    }
}

void writeParagraph(Xml& xml, const Flow& flow, const FlowParagraph& paragraph)
{
    const Element element(xml, u"w:p"_s);
    const NamedStyle& style = flow.style(paragraph.style);
    if (style.id != StyleId::Body || paragraph.look != style.look) {
        const Element properties(xml, u"w:pPr"_s);
        if (style.id != StyleId::Body)
            xml.empty(u"w:pStyle"_s, {{u"w:val"_s, style.key}});
        writeParagraphLook(xml, paragraph.look, style.look);
        if (paragraph.look.size != style.look.size) {
            const Element mark(xml, u"w:rPr"_s);
            writeLetters(xml, flow, paragraph.look, style.look);
        }
    }
    for (const TextRun& run : paragraph.runs)
        writeRun(xml, flow, run, paragraph);
    if (paragraph.picture >= 0)
        writePicture(xml, flow, paragraph.picture);
}

void writeTable(Xml& xml, const Flow& flow, const FlowTable& table)
{
    const Element element(xml, u"w:tbl"_s);
    writeTableLook(xml, table);
    {
        const Element grid(xml, u"w:tblGrid"_s);
        for (const double width : table.widths)
            xml.empty(u"w:gridCol"_s, {{u"w:w"_s, twips(width)}});
    }
    for (const FlowRow& row : table.rows)
        writeRow(xml, flow, table, row);
}

} // namespace kyodo::office::docx
