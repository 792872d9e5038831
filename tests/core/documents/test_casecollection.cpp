#include "core/documents/casecollection.h"
#include "core/documents/html/html.h"
#include "core/documents/paginator.h"
#include "tests/core/documents/papersources.h"
#include "tests/support/printing.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

Project project(const QString& title, bool released)
{
    Project made;
    made.info.title = title;
    made.caseSheet.publishable = released;
    made.caseSheet.background = title + u"の背景"_s;
    return made;
}

} // namespace

TEST_CASE("a booklet names no resident, and its cases bear the numbers of its list",
          "[documents][casecollection]")
{
    const auto words = Words::load(Language::Japanese);
    REQUIRE(words);
    CaseCollection cases(paperSources().catalogue, *words, QDate(2026, 11, 28));
    Project open = project(u"食堂"_s, true);
    open.caseSheet.headline = u"朝ごはん"_s;
    open.parties.resize(2);
    open.parties[0].name = u"あさがお"_s;
    open.parties[1].name = u"住民の名前"_s;
    open.parties[1].kind = PartyKind::Resident;
    CHECK(cases.add(project(u"見守り"_s, true)));
    CHECK(cases.add(open));
    const Pages pages = paginate(cases.document(), PageStyle::forLanguage(u"ja"_s));
    CHECK(pages.text().contains(u"あさがお"));
    CHECK_FALSE(pages.text().contains(u"住民の名前"));
    CHECK(pages.pages.at(2).text().startsWith(u"2　朝ごはん"));
}

TEST_CASE("the list at the front of a booklet tells the page of each case, as its foot has it",
          "[documents][casecollection]")
{
    const auto words = Words::load(Language::Japanese);
    REQUIRE(words);
    CaseCollection cases(paperSources().catalogue, *words, QDate(2026, 11, 28));
    constexpr int kCases = 60; // the list takes more than a page
    for (int i = 1; i <= kCases; ++i) {
        Project each = project(u"事業%1号"_s.arg(i), true);
        if (i == 2)
            each.caseSheet.background = u"長い背景。\n"_s.repeated(80);
        REQUIRE(cases.add(each));
    }
    const Document document = cases.document();
    const Pages pages = paginate(document, PageStyle::forLanguage(document.language));
    QStringList starts;
    for (qsizetype page = 0; page < pages.pages.size(); ++page) {
        if (pages.pages.at(page).text().startsWith(u"%1　"_s.arg(starts.size() + 1)))
            starts.append(QString::number(page + 1));
    }
    REQUIRE(starts.size() == kCases);
    CHECK(starts.at(2).toInt() > starts.at(1).toInt() + 1);
    QString front;
    for (qsizetype page = 0; page + 1 < starts.first().toInt(); ++page)
        front += pages.pages.at(page).text();
    const QStringList cells = front.split(u'\n');
    QStringList told;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells.at(i).startsWith(u"事業") && cells.at(i).endsWith(u"号"))
            told.append(cells.value(i + 2));
    }
    CHECK(told == starts);
    CHECK(pages.pages.at(starts.last().toInt() - 1).lines().last().text.startsWith(starts.last()));
}

TEST_CASE("as a web page the booklet's list leads to its cases by links, and has no pages",
          "[documents][casecollection]")
{
    const auto words = Words::load(Language::Japanese);
    REQUIRE(words);
    CaseCollection cases(paperSources().catalogue, *words, QDate(2026, 11, 28));
    REQUIRE(cases.add(project(u"食堂"_s, true)));
    const auto html = writeHtml(cases.document(), PageStyle::forLanguage(u"ja"_s));
    REQUIRE(html);
    CHECK(html->contains("<a href=\"#case-1\">食堂</a>"));
    CHECK(html->contains("id=\"case-1\""));
    CHECK_FALSE(html->contains("ページ"));
}

TEST_CASE("a booklet lists its cases, begins a page for each and leaves out what is not released",
          "[documents][casecollection]")
{
    const auto words = Words::load(Language::Japanese);
    REQUIRE(words);
    CaseCollection cases(paperSources().catalogue, *words, QDate(2026, 11, 28));
    CHECK(cases.add(project(u"食堂"_s, true)));
    CHECK_FALSE(cases.add(project(u"内緒"_s, false)));
    CHECK(cases.add(project(u"見守り"_s, true)));
    CHECK(cases.cases() == 2);
    const Document document = cases.document();
    const Pages pages = paginate(document, PageStyle::forLanguage(document.language));
    REQUIRE(pages.pages.size() == 3);
    CHECK(pages.pages.at(0).text().contains(u"食堂"));
    CHECK(pages.pages.at(0).text().contains(u"見守り"));
    CHECK(pages.pages.at(1).text().contains(u"食堂の背景"));
    CHECK(pages.pages.at(2).text().contains(u"見守りの背景"));
    CHECK_FALSE(pages.text().contains(u"内緒"));
    CHECK(document.watermark.isEmpty());
}
