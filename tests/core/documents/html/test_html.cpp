#include "core/documents/html/html.h"

#include "core/documents/paginator.h"
#include "core/documents/papers.h"
#include "tests/core/documents/office/officereading.h"
#include "tests/core/documents/papersources.h"
#include "tests/support/examples.h"
#include "tests/support/printing.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray pageOf(const Document& document)
{
    const auto made = writeHtml(document, PageStyle::forLanguage(document.language));
    REQUIRE(made);
    return *made;
}

QString textPageOf(const Document& document)
{
    return QString::fromUtf8(pageOf(document));
}

Document paperOf(const QString& paper, const Project& project, Language language = Language::Japanese,
                 bool blank = false)
{
    PaperRequest wanted;
    wanted.paper = paper;
    wanted.language = language;
    wanted.blank = blank;
    wanted.today = QDate(2026, 4, 1);
    const auto made = makePaper(wanted, project, paperSources());
    REQUIRE(made);
    return *made;
}

/// What an XML reader finds: our HTML closes every element, but for those that have no content.
struct ReadPage {
    QList<ReadElement> elements;
    QString text; ///< of the main part
    QString problem;
};

ReadPage read(const QByteArray& html)
{
    static const QRegularExpression single(u"<(meta|img|hr|br)([^>]*)>"_s);
    QString xml = QString::fromUtf8(html);
    xml.remove(u"<!DOCTYPE html>\n"_s);
    xml.replace(single, u"<\\1\\2/>"_s);
    ReadPage page;
    QStringList open;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            ReadElement element;
            element.name = reader.name().toString();
            element.inside = open;
            for (const QXmlStreamAttribute& attribute : reader.attributes())
                element.attributes.insert(attribute.name().toString(), attribute.value().toString());
            page.elements.append(element);
            open.append(element.name);
        } else if (token == QXmlStreamReader::EndElement) {
            open.removeLast();
        } else if (token == QXmlStreamReader::Characters && open.contains(u"main"_s)) {
            page.text += reader.text();
        }
    }
    page.problem = reader.hasError() ? reader.errorString() : QString();
    return page;
}

Document small(const QList<Block>& blocks)
{
    Document document;
    document.title = u"題"_s;
    document.blocks = blocks;
    return document;
}

} // namespace

TEST_CASE("every paper becomes a page that says what the paper says", "[documents][html]")
{
    const Language language = GENERATE(Language::Japanese, Language::English);
    const bool blank = GENERATE(false, true);
    const Project project = exampleProject(u"kodomo-shokudo"_s);
    for (const PaperInfo& info : papersFor(project)) {
        INFO(info.id.toStdString());
        const Document document = paperOf(info.id, project, language, blank);
        const ReadPage page = read(pageOf(document));
        REQUIRE(page.problem == QString());
        const Pages pages = paginate(document, PageStyle::forLanguage(document.language));
        QString expected = bareText(pages.text());
        QString told = bareText(page.text);
        if (!document.watermark.isEmpty())
            told.remove(0, bareText(document.watermark).size());
        if (pages.shortened.isEmpty() && info.id != u"agreement")
            CHECK(told == expected);
        else
            CHECK(told.size() >= expected.size() * 9 / 10);
    }
}

TEST_CASE("a page names its language, has one order of headings and needs nothing else", "[documents][html]")
{
    const Project project = exampleProject(u"machizukuri-event"_s);
    for (const PaperInfo& info : papersFor(project)) {
        INFO(info.id.toStdString());
        const QByteArray html = pageOf(paperOf(info.id, project, Language::English));
        CHECK(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
        CHECK_FALSE(html.contains("<script"));
        CHECK_FALSE(html.contains("http://"));
        CHECK_FALSE(html.contains("https://"));
        CHECK_FALSE(html.contains(" style="));
        CHECK_FALSE(html.contains("<link"));
        int before = 0;
        for (const ReadElement& element : read(html).elements) {
            if (element.name.size() == 2 && element.name.startsWith(u'h') && element.name.at(1).isDigit()) {
                const int level = element.name.at(1).digitValue();
                CHECK(level <= before + 1);
                before = level;
            }
            if (element.name == u"img") {
                CHECK_FALSE(element["alt"].isEmpty());
                CHECK(element["src"].startsWith(u"data:image/"));
            }
            if (element.name == u"th")
                CHECK_FALSE(element["scope"].isEmpty());
        }
        CHECK(before > 0);
    }
}

TEST_CASE("whatever is typed is text on the page", "[documents][html]")
{
    const QString typed = u"<script>alert(1)</script> & \"q\" 'a' <!-- --> &lt; ]]> </main> \u0001 a  b"_s;
    Table table;
    table.columns = {{1}, {1}};
    table.caption = typed;
    table.header = {{{typed, typed}}};
    table.rows = {{{typed, typed}}};
    FormField field;
    field.label = typed;
    field.value = typed;
    ScaleRow scale;
    scale.text = typed;
    scale.hint = typed;
    scale.labels = {typed};
    scale.reasonLabel = typed;
    scale.reason = typed;
    RadarChart radar;
    radar.axes = {u"あ"_s, u"い"_s, u"う"_s};
    radar.alternative = typed;
    SignatureBlock signatures;
    signatures.closing = typed;
    signatures.parties = {{typed, {typed}}};
    Document document =
        small({Title{typed}, Heading{1, typed}, Paragraph{.text = typed}, Caption{typed},
               Item{.label = typed, .text = typed}, Item{.label = typed, .text = typed, .depth = 1}, table,
               field, scale, radar, signatures, KeepTogether{{Paragraph{.text = typed}}}});
    document.title = typed;
    document.head = {typed, typed};
    document.watermark = typed;
    const QByteArray html = pageOf(document);
    CHECK_FALSE(html.contains("<script"));
    CHECK_FALSE(html.contains("<!-- "));
    CHECK_FALSE(html.contains('\x01'));
    const ReadPage page = read(html);
    CHECK(page.problem == QString());
    QString kept = typed;
    kept.replace(QChar(1), QChar(0xFFFD));
    CHECK(page.text.count(kept) >= 16);
    for (const ReadElement& element : page.elements) {
        if (element.name == u"img")
            CHECK(element["alt"] == kept);
    }
}

TEST_CASE("forms are lists of terms, points are lists, tables have heads", "[documents][html]")
{
    FormField one;
    one.label = u"名"_s;
    one.value = u"値"_s;
    const QString form = textPageOf(small({one, one, Paragraph{.text = u"後"_s}}));
    CHECK(form.count(u"<dl>"_s) == 1);
    CHECK(form.count(u"<dt>名</dt>"_s) == 2);
    CHECK(form.count(u"<dd>値</dd>"_s) == 2);
    const QString items = textPageOf(small(
        {Item{.label = u"第1条"_s, .text = u"文"_s}, Item{.label = u"(1)"_s, .text = u"一"_s, .depth = 1},
         Item{.label = u"ア"_s, .text = u"亜"_s, .depth = 2},
         Item{.label = u"(2)"_s, .text = u"二"_s, .depth = 1}, Item{.label = u"2"_s, .text = u"項"_s}}));
    CHECK(items.count(u"<ul class=\"points\">"_s) == 2);
    CHECK(items.count(u"<li>"_s) == 3);
    Table table;
    table.columns = {{1}, {1}};
    table.header = {{{u"問い"_s, u"答え"_s}}};
    TableCell group(u"原則"_s);
    group.columnSpan = 2;
    group.shaded = true;
    table.rows = {{{u"一"_s, u"二"_s}}, {{group}}, {{u"三"_s, u"四"_s}}};
    const QString rows = textPageOf(small({table}));
    CHECK(rows.contains(u"<th scope=\"col\" class=\"centre\">問い</th>"));
    CHECK(rows.contains(u"<th scope=\"row\">一</th>"));
    CHECK(rows.contains(u"<th scope=\"rowgroup\" colspan=\"2\">原則</th>"));
    CHECK(rows.count(u"<tbody>"_s) == 2);
    CHECK(rows.contains(u"<td>四</td>"));
}

TEST_CASE("in a grid no cell names its row", "[documents][html]")
{
    Document document;
    document.language = u"ja"_s;
    Table table;
    table.columns = {TableColumn(), TableColumn()};
    table.header = {{{u"日曜日"_s, u"月曜日"_s}}};
    table.rows = {{{u"1"_s, u"2"_s}}};
    document.blocks = {table};
    CHECK(textPageOf(document).contains(u"<th scope=\"row\">1</th>"));
    table.grid = true;
    document.blocks = {table};
    const QString page = textPageOf(document);
    CHECK(page.contains(u"<table class=\"grid\">"));
    CHECK(page.contains(u"<td>1</td>"));
}

TEST_CASE("the same paper gives the same page", "[documents][html]")
{
    const Document document = paperOf(u"review-report"_s, exampleProject(u"chiiki-anzen"_s));
    const bool same = pageOf(document) == pageOf(document);
    CHECK(same);
    CHECK(isHtmlName(u"事例.HTML"_s));
    CHECK(isHtmlName(u"a.htm"_s));
    CHECK_FALSE(isHtmlName(u"html"_s));
}
