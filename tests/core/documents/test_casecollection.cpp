#include "core/documents/casecollection.h"
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
