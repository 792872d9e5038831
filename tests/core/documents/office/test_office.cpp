#include "tests/core/documents/office/officereading.h"
#include "tests/core/documents/samplepapers.h"
#include "tests/support/printing.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

OfficeFormat eachFormat()
{
    return GENERATE(OfficeFormat::Docx, OfficeFormat::Odt);
}

/// Names of the properties around each element of that name that hold in the text: w:keepNext in w:tr …
qsizetype countIn(const QList<ReadElement>& all, const QString& name, const QString& around)
{
    return std::count_if(all.cbegin(), all.cend(), [&](const ReadElement& element) {
        return element.name == name && (around.isEmpty() || element.inside.contains(around));
    });
}

Document paperOf(QList<Block> blocks)
{
    Document paper;
    paper.title = u"見本"_s;
    paper.blocks = std::move(blocks);
    return paper;
}

Table sampleTable(int rows)
{
    Table table;
    table.columns = {{2}, {1}};
    table.header = {{{u"すること"_s, u"担当"_s}}};
    for (int i = 0; i < rows; ++i)
        table.rows.append({{u"準備%1"_s.arg(i), u"甲"_s}});
    return table;
}

/// Attributes of the automatic style that an element of an ODT names.
QHash<QString, QString> styleOf(const OfficeFile& odt, const QString& name)
{
    QHash<QString, QString> all;
    for (const ReadElement& element : elements(odt.content())) {
        if (element.name == u"style:style" && element["style:name"] == name)
            all.insert(u"parent"_s, element["style:parent-style-name"]);
    }
    bool inside = false;
    for (const ReadElement& element : elements(odt.content())) {
        if (element.name == u"style:style")
            inside = element["style:name"] == name;
        else if (inside && element.inside.contains(u"office:automatic-styles"_s))
            all.insert(element.attributes);
    }
    return all;
}

} // namespace

TEST_CASE("the format is taken from the file's name", "[documents][office]")
{
    CHECK(officeFormatOf(u"書類.docx"_s) == OfficeFormat::Docx);
    CHECK(officeFormatOf(u"a.b.ODT"_s) == OfficeFormat::Odt);
    CHECK_FALSE(officeFormatOf(u"書類.doc"_s));
    CHECK_FALSE(officeFormatOf(u"odt"_s));
}

TEST_CASE("packages hold well-formed parts in the order that readers want", "[documents][office]")
{
    const Document paper = sampleAgreement(3, 2);
    const OfficeFile odt = officeFile(OfficeFormat::Odt, paper);
    CHECK(odt.parts.names.first() == u"mimetype"_s);
    CHECK(odt.parts.stored.value(u"mimetype"_s));
    // Where programs look that do not open archives.
    CHECK(odt.bytes.mid(30, 8) == "mimetype");
    CHECK(odt.bytes.mid(38, 39) == "application/vnd.oasis.opendocument.text");
    const OfficeFile docx = officeFile(OfficeFormat::Docx, paper);
    CHECK(docx.parts.names.first() == u"[Content_Types].xml"_s);
    for (const OfficeFile& file : {odt, docx}) {
        for (const QString& name : file.parts.names) {
            INFO(name.toStdString());
            if (name != u"mimetype")
                CHECK_FALSE(elements(file.parts.files.value(name)).isEmpty());
        }
    }
    // Every part is told of, and nothing that is not there.
    QStringList told;
    for (const ReadElement& part : named(docx.parts.files.value(u"[Content_Types].xml"_s), u"Override"_s))
        told.append(part["PartName"].mid(1));
    for (const QString& name : docx.parts.names) {
        if (!name.endsWith(u".rels"_s) && !name.startsWith(u'['))
            CHECK(told.removeAll(name) == 1);
    }
    CHECK(told.isEmpty());
    for (const ReadElement& entry :
         named(odt.parts.files.value(u"META-INF/manifest.xml"_s), u"manifest:file-entry"_s))
        CHECK((entry["manifest:full-path"] == u"/" || odt.parts.names.contains(entry["manifest:full-path"])));
}

TEST_CASE("the same paper gives the same bytes", "[documents][office]")
{
    const OfficeFormat format = eachFormat();
    const Document paper = sampleAgreement(5, 3);
    const bool same = officeFile(format, paper).bytes == officeFile(format, paper).bytes;
    CHECK(same);
}

TEST_CASE("whatever blocks a paper has, its text stands there in reading order", "[documents][office]")
{
    const OfficeFormat format = eachFormat();
    const unsigned seed = GENERATE(1U, 2U, 3U, 4U, 5U, 6U);
    std::mt19937 random(seed);
    QString text;
    const Document paper = randomDocument(random, 40, text);
    CHECK(bareText(officeFile(format, paper).text()) == bareText(text));
}

TEST_CASE("hostile text stands as it was typed", "[documents][office]")
{
    const OfficeFormat format = eachFormat();
    const QStringList typed{u"<b>太字</b> & &amp; ]]> <!-- {{purpose}} %1"_s, u" 前に空白、  二つ\tタブ "_s,
                            u"𠮷野家 葛\U000E0100城市 👨\u200D👩\u200D👧"_s,     u"改行\nその後\n"_s,
                            u"file:///etc/passwd ../../x <w:p/> </text:p>"_s, u"長"_s.repeated(100'000)};
    QList<Block> blocks;
    QString expected;
    for (const QString& text : typed) {
        blocks.append(Paragraph{.text = text});
        Table table;
        table.rows = {{{text}}};
        blocks.append(table);
        expected += text + u'\n' + text + u'\n';
    }
    Document paper = paperOf(blocks);
    paper.title = typed.first();
    paper.head = {typed.first(), u"]]>"_s};
    const OfficeFile file = officeFile(format, paper);
    const QString text = file.text();
    // Spacers between tables and text are empty paragraphs; nothing else is added.
    CHECK(QString(text).remove(u'\n') == QString(expected).remove(u'\n'));
    for (const QString& line : typed.mid(0, 3))
        CHECK(text.split(u'\n').count(line) == 2);
    const QString head = format == OfficeFormat::Docx ? u"word/header1.xml"_s : u"styles.xml"_s;
    CHECK(textOf(format, file.parts.files.value(head)).contains(typed.first() + u"\t]]>"_s));
}

TEST_CASE("control characters and half characters leave a sign in place", "[documents][office]")
{
    const OfficeFormat format = eachFormat();
    const QString typed = u"a"_s + QChar(0) + QChar(0x1B) + u'b' + QChar(0xD842) + u'c' + QChar(0xFFFF);
    const OfficeFile file = officeFile(format, paperOf({Paragraph{.text = typed}}));
    CHECK(file.text().startsWith(u"a\uFFFD\uFFFDb\uFFFDc\uFFFD\n"_s));
}

TEST_CASE("sheet and margins are those of the pages, also on their side", "[documents][office]")
{
    PageStyle style = PageStyle::forLanguage(u"ja"_s);
    style.paper = {148, 210};
    style.margins = {30, 20, 15, 10};
    Document paper = paperOf({Paragraph{.text = u"見本"_s}});
    paper.head = {u"左"_s, u"右"_s};
    const auto section = [&](const QString& name) {
        return named(officeFile(OfficeFormat::Docx, paper, style).content(), name).value(0);
    };
    CHECK(section(u"w:pgSz"_s)["w:w"] == u"8391"_s); // 148 mm
    CHECK(section(u"w:pgSz"_s)["w:h"] == u"11906"_s);
    CHECK(section(u"w:pgMar"_s)["w:left"] == u"1701"_s); // 30 mm
    CHECK(section(u"w:pgMar"_s)["w:top"] == u"1134"_s);
    CHECK(section(u"w:pgMar"_s)["w:right"] == u"850"_s);
    CHECK(section(u"w:pgMar"_s)["w:bottom"] == u"567"_s);
    const auto layout = [&](const QString& name) {
        return named(officeFile(OfficeFormat::Odt, paper, style).styles(), name).value(0);
    };
    CHECK(layout(u"style:page-layout-properties"_s)["fo:page-width"] == u"419.53pt"_s);
    CHECK(layout(u"style:page-layout-properties"_s)["fo:margin-left"] == u"85.04pt"_s);
    const auto points = [](QString length) { return length.remove(u"pt"_s).toDouble(); };
    // The head's room and the margin above it make up the margin.
    CHECK(points(layout(u"style:page-layout-properties"_s)["fo:margin-top"]) +
              points(layout(u"style:header-footer-properties"_s)["fo:min-height"]) ==
          Approx(56.69).margin(0.02));

    paper.landscape = true;
    CHECK(section(u"w:pgSz"_s)["w:w"] == u"11906"_s);
    CHECK(section(u"w:pgSz"_s)["w:orient"] == u"landscape"_s);
    CHECK(section(u"w:pgMar"_s)["w:top"] == u"1701"_s); // the edge for the binding
    CHECK(layout(u"style:page-layout-properties"_s)["style:print-orientation"] == u"landscape"_s);
}

TEST_CASE("head, foot and watermark stand on every page, or not at all", "[documents][office]")
{
    Document paper = sampleAgreement(2, 2);
    const OfficeFile docx = officeFile(OfficeFormat::Docx, paper);
    const QByteArray head = docx.parts.files.value(u"word/header1.xml"_s);
    CHECK(textOf(OfficeFormat::Docx, head) == u"見本の事業に関する協定書\t案 第2版\n"_s);
    QStringList marks;
    for (const ReadElement& path : named(head, u"v:textpath"_s))
        marks.append(path["string"]);
    CHECK(marks.contains(u"案"_s));
    QStringList fields;
    for (const ReadElement& field : named(docx.parts.files.value(u"word/footer1.xml"_s), u"w:fldSimple"_s))
        fields.append(field["w:instr"].trimmed());
    CHECK(fields == QStringList{u"PAGE"_s, u"NUMPAGES"_s});
    const OfficeFile odt = officeFile(OfficeFormat::Odt, paper);
    CHECK(named(odt.styles(), u"text:page-number"_s).size() == 1);
    CHECK(named(odt.styles(), u"text:page-count"_s).size() == 1);
    CHECK(named(odt.styles(), u"draw:custom-shape"_s).size() == 1);

    paper.watermark.clear();
    paper.head = {};
    paper.pageNumber.clear();
    const OfficeFile bare = officeFile(OfficeFormat::Docx, paper);
    CHECK_FALSE(bare.parts.names.contains(u"word/header1.xml"_s));
    CHECK_FALSE(bare.parts.names.contains(u"word/footer1.xml"_s));
    CHECK(named(officeFile(OfficeFormat::Odt, paper).styles(), u"style:header"_s).isEmpty());
}

TEST_CASE("a long running head is cut to its line", "[documents][office]")
{
    Document paper = paperOf({Paragraph{.text = u"見本"_s}});
    paper.head = {u"題"_s.repeated(2000), u"案"_s};
    const OfficeFile docx = officeFile(OfficeFormat::Docx, paper);
    const QString head = textOf(OfficeFormat::Docx, docx.parts.files.value(u"word/header1.xml"_s));
    CHECK(head.size() < 100);
    CHECK(head.contains(u"…\t案"_s));
}

TEST_CASE("headings have their levels and stay with what follows", "[documents][office]")
{
    const Document paper = paperOf({Title{u"協定書"_s}, Heading{1, u"一"_s}, Heading{2, u"二"_s},
                                    Heading{3, u"三"_s}, Caption{u"（目的）"_s},
                                    Item{.label = u"第1条"_s, .text = u"本文"_s, .outline = u"第1条"_s}});
    const OfficeFile docx = officeFile(OfficeFormat::Docx, paper);
    QStringList used;
    for (const ReadElement& style : named(docx.content(), u"w:pStyle"_s))
        used.append(style["w:val"]);
    CHECK(used.mid(0, 6) == QStringList{u"Title"_s, u"Heading1"_s, u"Heading2"_s, u"Heading3"_s,
                                        u"ArticleName"_s, u"Article"_s});
    QString style;
    QHash<QString, QStringList> properties;
    for (const ReadElement& element : elements(docx.styles())) {
        if (element.name == u"w:style")
            style = element["w:styleId"];
        properties[style].append(element.name + element["w:val"]);
    }
    for (const QString& key : used.mid(0, 5))
        CHECK(properties.value(key).contains(u"w:keepNext1"_s));
    CHECK(properties.value(u"Heading2"_s).contains(u"w:outlineLvl1"_s));
    CHECK(properties.value(u"ArticleName"_s).contains(u"w:outlineLvl1"_s));

    const OfficeFile odt = officeFile(OfficeFormat::Odt, paper);
    QStringList levels;
    for (const ReadElement& heading : named(odt.content(), u"text:h"_s))
        levels.append(heading["text:outline-level"]);
    CHECK(levels == QStringList{u"1"_s, u"2"_s, u"3"_s, u"2"_s});
    CHECK(odt.text().contains(u"第1条　本文"_s));
}

TEST_CASE("table heads come again and rows are never split", "[documents][office]")
{
    const Document paper = paperOf({sampleTable(50)});
    const auto docx = elements(officeFile(OfficeFormat::Docx, paper).content());
    CHECK(countIn(docx, u"w:tr"_s, {}) == 51);
    CHECK(countIn(docx, u"w:cantSplit"_s, u"w:tr"_s) == 51);
    CHECK(countIn(docx, u"w:tblHeader"_s, {}) == 1);
    const OfficeFile odt = officeFile(OfficeFormat::Odt, paper);
    const auto all = elements(odt.content());
    CHECK(countIn(all, u"table:table-row"_s, u"table:table-header-rows"_s) == 1);
    for (const ReadElement& row : named(odt.content(), u"table:table-row"_s))
        CHECK(styleOf(odt, row["table:style-name"]).value(u"fo:keep-together"_s) == u"always"_s);
}

TEST_CASE("a row taller than a page may be split, a head that fills it comes once", "[documents][office]")
{
    Table table = sampleTable(2);
    table.rows[0].cells[0] = TableCell(u"とても長い説明。"_s.repeated(400));
    auto docx = elements(officeFile(OfficeFormat::Docx, paperOf({table})).content());
    CHECK(countIn(docx, u"w:cantSplit"_s, {}) == 2);
    CHECK(countIn(docx, u"w:tblHeader"_s, {}) == 1);
    table = sampleTable(2);
    table.header[0].cells[0] = TableCell(u"とても長い見出し。"_s.repeated(200));
    docx = elements(officeFile(OfficeFormat::Docx, paperOf({table})).content());
    CHECK(countIn(docx, u"w:tblHeader"_s, {}) == 0);
}

TEST_CASE("spans, sums and shades are kept", "[documents][office]")
{
    Table table = sampleTable(1);
    TableRow wide;
    wide.cells = {TableCell(u"全体"_s)};
    wide.cells.first().columnSpan = 2;
    wide.cells.first().shaded = true;
    wide.cells.first().strong = true;
    TableRow sum{{u"合計"_s, u"100"_s}, true};
    table.rows += {wide, sum};
    const OfficeFile docx = officeFile(OfficeFormat::Docx, paperOf({table}));
    CHECK(named(docx.content(), u"w:gridSpan"_s).value(0)["w:val"] == u"2"_s);
    CHECK(named(docx.content(), u"w:shd"_s).size() == 3); // two heads and the wide one
    CHECK(named(docx.content(), u"w:rStyle"_s).value(0)["w:val"] == u"Strong"_s);
    qsizetype doubled = 0;
    for (const ReadElement& border : named(docx.content(), u"w:top"_s))
        doubled += border["w:val"] == u"double" ? 1 : 0;
    CHECK(doubled == 2);
    const OfficeFile odt = officeFile(OfficeFormat::Odt, paperOf({table}));
    CHECK(named(odt.content(), u"table:covered-table-cell"_s).size() == 1);
    // The sum stays with the row above it.
    const auto rows = named(docx.content(), u"w:tr"_s).size();
    CHECK(rows == 4);
    CHECK(countIn(elements(docx.content()), u"w:keepNext"_s, u"w:tr"_s) ==
          3); // head twice, row before the sum
}

TEST_CASE("the signature block stays together, with a place for each seal", "[documents][office]")
{
    SignatureBlock block = sampleSignatures(3);
    block.parties[2].seal = false;
    const OfficeFile docx = officeFile(OfficeFormat::Docx, paperOf({block}));
    const auto all = elements(docx.content());
    CHECK(countIn(all, u"w:cantSplit"_s, {}) == 3);
    // Closing and date, and all rows but the last: one label, three lines, a margin and a seal each.
    CHECK(countIn(all, u"w:keepNext"_s, u"w:tr"_s) == 2 * 6);
    CHECK(countIn(all, u"w:keepNext"_s, {}) == 2 * 6 + 2);
    CHECK(docx.text().count(u'印') - block.closing.text().count(u'印') == 2);
    QStringList used;
    for (const ReadElement& style : named(docx.content(), u"w:pStyle"_s))
        used.append(style["w:val"]);
    CHECK(used.count(u"Seal"_s) == 2);
}

TEST_CASE("a group is kept together in both formats", "[documents][office]")
{
    const Document paper =
        paperOf({KeepTogether{{Paragraph{.text = u"一"_s}, sampleTable(2), Paragraph{.text = u"二"_s}}}});
    CHECK(countIn(elements(officeFile(OfficeFormat::Docx, paper).content()), u"w:keepNext"_s, {}) ==
          1 + 3 * 2);
    const OfficeFile odt = officeFile(OfficeFormat::Odt, paper);
    int kept = 0;
    for (const ReadElement& paragraph : named(odt.content(), u"text:p"_s))
        kept += styleOf(odt, paragraph["text:style-name"]).value(u"fo:keep-with-next"_s) == u"always" ? 1 : 0;
    CHECK(kept == 1 + 3 * 2);
    // Without it rows of an ODT do not stay with the next one.
    CHECK(
        odt.parts.files.value(u"settings.xml"_s).contains("\"TableRowKeep\" config:type=\"boolean\">true<"));
}

TEST_CASE("a page break begins a page once, and never an empty one", "[documents][office]")
{
    const Document paper = paperOf(
        {PageBreak{}, Paragraph{.text = u"一"_s}, PageBreak{}, PageBreak{}, sampleTable(1), PageBreak{}});
    const OfficeFile docx = officeFile(OfficeFormat::Docx, paper);
    CHECK(named(docx.content(), u"w:pageBreakBefore"_s).size() == 1);
}

TEST_CASE("missing values are marked, as a style that can be searched for", "[documents][office]")
{
    const Inline text(QList<TextRun>{{u"代表者 "_s}, {u"【未入力：代表者】"_s, true, true}, {u" は"_s}});
    const OfficeFile docx = officeFile(OfficeFormat::Docx, paperOf({Paragraph{.text = text}}));
    CHECK(named(docx.content(), u"w:rStyle"_s).value(0)["w:val"] == u"Unresolved"_s);
    CHECK(named(docx.content(), u"w:b"_s).size() == 1);
    const OfficeFile odt = officeFile(OfficeFormat::Odt, paperOf({Paragraph{.text = text}}));
    QStringList spans;
    for (const ReadElement& span : named(odt.content(), u"text:span"_s))
        spans.append(span["text:style-name"]);
    CHECK(spans == QStringList{u"Strong"_s, u"Unresolved"_s});
    CHECK(odt.text() == docx.text());
    CHECK(odt.text() == u"代表者 【未入力：代表者】 は\n"_s);
}

TEST_CASE("ticks and charts say in signs what the pages draw", "[documents][office]")
{
    ScaleRow row;
    row.text = u"問い"_s;
    row.labels = {u"はい"_s, u"いいえ"_s};
    row.chosen = 1;
    MonthChart chart;
    chart.taskHead = u"すること"_s;
    chart.periodHead = u"時期"_s;
    chart.years = {{u"令和8年"_s, 3}};
    chart.columns = {u"4"_s, u"5"_s, u"6"_s};
    chart.bars = {{u"準備"_s, u"4月～5月"_s, 0, 2, false}, {u"開催"_s, u"6月1日"_s, 2, 2.1, true}};
    const OfficeFile docx = officeFile(OfficeFormat::Docx, paperOf({row, chart}));
    CHECK(docx.text().contains(u"□ はい　☑ いいえ"_s));
    CHECK(docx.text().count(u'◆') == 1);
    CHECK(docx.text().contains(u"4月～5月"_s));
    qsizetype bars = 0;
    for (const ReadElement& shade : named(docx.content(), u"w:shd"_s))
        bars += shade["w:fill"] == u"B8C2CB" ? 1 : 0;
    CHECK(bars == 2);
}

TEST_CASE("the language, the title and the fonts are told", "[documents][office]")
{
    Document paper = paperOf({Paragraph{.text = u"見本"_s}});
    paper.title = u"題 <1>"_s;
    const OfficeFile docx = officeFile(OfficeFormat::Docx, paper);
    CHECK(docx.parts.files.value(u"docProps/core.xml"_s).contains("題 &lt;1&gt;"));
    const ReadElement fonts = named(docx.styles(), u"w:rFonts"_s).value(0);
    for (const char* script : {"w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"})
        CHECK(fonts[script] == u"BIZ UDMincho"_s);
    CHECK(named(docx.styles(), u"w:lang"_s).value(0)["w:val"] == u"en-US"_s); // of Latin letters
    CHECK(named(docx.parts.files.value(u"word/fontTable.xml"_s), u"w:altName"_s)
              .value(0)["w:val"]
              .contains(u"IPAexMincho"_s));
    paper.language = u"en"_s;
    const OfficeFile odt = officeFile(OfficeFormat::Odt, paper);
    CHECK(odt.parts.files.value(u"meta.xml"_s).contains("<dc:language>en-US</dc:language>"));
    CHECK(named(odt.styles(), u"style:font-face"_s)
              .value(0)["svg:font-family"]
              .startsWith(u"'BIZ UDPMincho', 'BIZ UDMincho', "_s));
}

TEST_CASE("an empty paper is a document with one empty paragraph", "[documents][office]")
{
    const OfficeFormat format = eachFormat();
    CHECK(bareText(officeFile(format, Document()).text()).isEmpty());
    CHECK(bareText(officeFile(format, paperOf({Table{}, MonthChart{}, FormField{}, ScaleRow{}})).text())
              .isEmpty());
    CHECK(
        bareText(officeFile(format, paperOf({SignatureBlock{}, KeepTogether{}, Spacer{}})).text()).isEmpty());
}
