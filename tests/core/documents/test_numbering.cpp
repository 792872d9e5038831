#include "core/documents/numbering.h"
#include "tests/support/printing.h"

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

const Words& words(Language language)
{
    static const auto ja = Words::load(Language::Japanese);
    static const auto en = Words::load(Language::English);
    REQUIRE(ja);
    REQUIRE(en);
    return language == Language::Japanese ? *ja : *en;
}

Numbering numbering(Ladder ladder, Language language = Language::Japanese)
{
    return {ladder, words(language)};
}

QStringList rungs(const Numbering& numbering, int number)
{
    QStringList all;
    for (int level = 0; level < 4; ++level)
        all.append(numbering.point(number, level));
    return all;
}

} // namespace

TEST_CASE("Each ladder numbers articles, paragraphs and items its own way", "[documents][numbering]")
{
    const Numbering articles = numbering(Ladder::Articles);
    CHECK(articles.article(4) == u"第4条"_s);
    CHECK(articles.paragraph(1, 3) == QString());
    CHECK(articles.paragraph(2, 3) == u"2"_s);
    CHECK(rungs(articles, 2) == QStringList{u"(2)"_s, u"イ"_s, u"(イ)"_s, u"b"_s});
    CHECK(articles.paragraphNamed(4, 2) == u"第4条第2項"_s);

    const Numbering figures = numbering(Ladder::Figures);
    CHECK(figures.article(4) == u"4"_s);
    CHECK(figures.paragraph(1, 1) == QString());
    CHECK(figures.paragraph(1, 3) == u"(1)"_s);
    CHECK(rungs(figures, 2) == QStringList{u"イ"_s, u"(イ)"_s, u"b"_s, u"(b)"_s});
    CHECK(figures.paragraphNamed(4, 2) == u"4(2)"_s);

    const Numbering official = numbering(Ladder::Official);
    CHECK(official.article(4) == u"第4"_s);
    CHECK(official.paragraph(1, 2) == u"1"_s);
    CHECK(rungs(official, 1) == QStringList{u"(1)"_s, u"ア"_s, u"(ア)"_s, u"a"_s});
    CHECK(official.paragraphNamed(4, 2) == u"第4の2"_s);

    const Numbering english = numbering(Ladder::Articles, Language::English);
    CHECK(english.articleNamed(4) == u"Article 4"_s);
    CHECK(rungs(english, 2) == QStringList{u"(2)"_s, u"(b)"_s, u"(ii)"_s, u"(B)"_s});
}

TEST_CASE("Where the signs of a rung run out, figures go on", "[documents][numbering]")
{
    CHECK(numbering(Ladder::Articles).point(60, 1) == u"(60)"_s);
    CHECK(numbering(Ladder::Articles).point(27, 3) == u"(27)"_s);
    CHECK(numbering(Ladder::Articles, Language::English).point(40, 1) == u"(40)"_s);
}

TEST_CASE("Sentences name the paragraphs of their article as they are numbered", "[documents][numbering]")
{
    const QString before = u"前項の規定にかかわらず、前2項の費用は、この条の定めによる。"_s;
    CHECK(numbering(Ladder::Articles).worded(before, 3) == before);
    CHECK(numbering(Ladder::Figures).worded(before, 3) ==
          u"(2)の規定にかかわらず、(1)及び(2)の費用は、この項目の定めによる。"_s);
    CHECK(numbering(Ladder::Official).worded(u"前3項に定めるもののほか"_s, 5) ==
          u"2から4までに定めるもののほか"_s);
    // All before it: one, two or more.
    const QString all = u"前各項の規定は、次項の請求を妨げない。"_s;
    CHECK(numbering(Ladder::Articles).worded(all, 3) == all);
    CHECK(numbering(Ladder::Articles).worded(all, 2) == u"前項の規定は、次項の請求を妨げない。"_s);
    CHECK(numbering(Ladder::Figures).worded(all, 2) == u"(1)の規定は、(3)の請求を妨げない。"_s);
    CHECK(numbering(Ladder::Official).worded(all, 3) == u"1及び2の規定は、4の請求を妨げない。"_s);
    CHECK(numbering(Ladder::Official).worded(all, 5) == u"1から4までの規定は、6の請求を妨げない。"_s);
    CHECK(numbering(Ladder::Articles).paragraphHere(2, 3) == u"前項"_s);
    CHECK(numbering(Ladder::Articles).paragraphHere(1, 3) == u"第1項"_s);
    CHECK(numbering(Ladder::Official).paragraphHere(1, 3) == u"1"_s);
}
