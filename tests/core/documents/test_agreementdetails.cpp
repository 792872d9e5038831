#include "core/documents/agreementdetails.h"

#include "core/documents/agreementtext.h"
#include "tests/core/documents/papersources.h"
#include "tests/support/examples.h"
#include "tests/support/printing.h"

#include <algorithm>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

AgreementText composed(const Project& project, Language language = Language::Japanese)
{
    return composeAgreement(project, paperSources().clauses, words(language));
}

QString pointsOf(const QList<AgreementPoint>& points)
{
    QString text;
    for (const AgreementPoint& point : points)
        text += point.number + u' ' + point.text.text() + u'\n' + pointsOf(point.points);
    return text;
}

QString articleText(const AgreementText& text, QStringView key)
{
    QString all;
    for (const AgreementArticle& article : text.articles) {
        if (article.key != key)
            continue;
        for (const AgreementParagraph& paragraph : article.paragraphs)
            all += paragraph.number + u' ' + paragraph.text.text() + u'\n' + pointsOf(paragraph.points);
    }
    return all;
}

QString articleNumber(const AgreementText& text, QStringView key)
{
    for (const AgreementArticle& article : text.articles) {
        if (article.key == key)
            return article.number;
    }
    return {};
}

} // namespace

TEST_CASE("the content is printed as the sentence, as the list or as both", "[documents][agreement]")
{
    Project project = exampleProject(u"kodomo-shokudo"_s);
    const QString sentence = project.agreement.content;
    const QString item = project.contentItems.first().text;
    const QString both = articleText(composed(project), u"content");
    CHECK(both.startsWith(u' ' + sentence + u"\n2 前項の事業として行うことは、次のとおりとする。\n(1) "_s +
                          item));
    project.contentItems.clear();
    CHECK(articleText(composed(project), u"content").startsWith(u' ' + sentence + u"\n2 本事業の実施"_s));
    CHECK(composed(project).open.isEmpty());
    project = exampleProject(u"kodomo-shokudo"_s);
    project.agreement.content.clear();
    CHECK(articleText(composed(project), u"content")
              .startsWith(u" 本事業の内容は、次のとおりとする。\n(1) "_s + item));
}

TEST_CASE("the closing says who keeps how many originals", "[documents][agreement]")
{
    Project project = exampleProject(u"kodomo-shokudo"_s);
    const auto closing = [&](int copies) {
        project.agreement.copies = copies;
        return composed(project).closing.text();
    };
    CHECK(closing(5).endsWith(u"本書を5通作成し、当事者が記名押印の上、各自その1通を保有する。"_s));
    CHECK(closing(1).endsWith(u"当事者が協議して定めた者が保有し、ほかの当事者は、その写しを保有する。"_s));
    CHECK(closing(6).endsWith(u"各自その1通以上を保有する。"_s));
    project.agreement.sentences = SentenceStyle::Polite;
    CHECK(closing(1).endsWith(u"その写しを保有します。"_s));
}

TEST_CASE("parties that agree do not conclude an agreement to agree", "[documents][agreement]")
{
    Project project = exampleProject(u"kodomo-shokudo"_s);
    project.agreement.titleWord = TitleWord::Accord;
    CHECK(composed(project).preamble.text().endsWith(u"次のとおり合意する。"_s));
    project.agreement.titleWord = TitleWord::Memorandum;
    CHECK(composed(project).preamble.text().endsWith(u"次のとおり覚書を締結する。"_s));
}

TEST_CASE("the committee bears the name that the title gives it, else what it is", "[documents][agreement]")
{
    Project project = exampleProject(u"machizukuri-event"_s);
    CHECK(committeeName(project, words()) == u"本事業の実行委員会"_s);
    CHECK(articleText(composed(project), u"committee-organisation")
              .contains(u"本事業の実行委員会（以下「委員会」という。）を置く。"));
    project.agreement.ownTitle = u"里山協議会の設置及び運営に関する覚書"_s;
    CHECK(committeeName(project, words()) == u"里山協議会"_s);
    CHECK(committeeName(project, words(Language::English)) == u"a council for the Project"_s);
    // A party's own name is none, nor are several bodies.
    project.agreement.ownTitle = u"ひいらぎ地区まちづくり協議会との覚書"_s;
    CHECK(committeeName(project, words()) == u"本事業の実行委員会"_s);
    project.agreement.ownTitle = u"東町と西町の協議会に関する覚書"_s;
    CHECK(committeeName(project, words()) == u"本事業の実行委員会"_s);
}

TEST_CASE("an annex belongs to the article on its matter, not to the first that names it",
          "[documents][agreement]")
{
    const AgreementText text = composed(exampleProject(u"machizukuri-event"_s));
    const auto budget = std::find_if(text.annexes.cbegin(), text.annexes.cend(),
                                     [](const AgreementAnnex& annex) { return annex.key == u"budget"; });
    REQUIRE(budget != text.annexes.cend());
    CHECK(articleText(text, u"committee-accounts").contains(budget->name));
    CHECK(budget->article == articleNumber(text, u"costs"));
}

TEST_CASE("what outlasts the end is listed from the articles that are there", "[documents][agreement]")
{
    Project project = exampleProject(u"kodomo-shokudo"_s);
    const QString all = articleText(composed(project), u"after-end");
    for (const char16_t* part : {u"補助金に係る実績の報告及び精算（第", u"合意管轄（第", u"秘密の保持（第"})
        CHECK(all.contains(QString::fromUtf16(part)));
    CHECK_FALSE(all.contains(u"残余財産"));
    project.agreement.court.clear();
    CHECK_FALSE(articleText(composed(project), u"after-end").contains(u"合意管轄"));
    CHECK(articleText(composed(exampleProject(u"machizukuri-event"_s)), u"after-end").contains(u"残余財産"));
    // One that was switched off is not named in vain.
    CountingIds ids(1000);
    ClauseEdit& edit = appendRow(project.clauses, ids);
    edit.key = u"damages"_s;
    edit.state = ClauseState::Off;
    CHECK_FALSE(articleText(composed(project), u"after-end").contains(u"損害"));
}

TEST_CASE("later budgets and yearly reports are spoken of where the term has later years",
          "[documents][agreement]")
{
    Project project = exampleProject(u"kodomo-shokudo"_s);
    CHECK_FALSE(runsOverFiscalYears(project));
    CHECK_FALSE(articleText(composed(project), u"term").contains(u"翌会計年度"));
    CHECK_FALSE(articleText(composed(project), u"subsidy-settlement").contains(u"各会計年度"));
    project.info.termEnd = QDate(2027, 4, 1);
    CHECK(runsOverFiscalYears(project));
    CHECK(articleText(composed(project), u"term").contains(u"丁の翌会計年度以降の歳出予算"));
    CHECK(articleText(composed(project), u"subsidy-settlement").contains(u"各会計年度"));
    // Without public money there is no budget to wait for.
    Party* city = nullptr;
    for (Party& party : project.parties) {
        if (party.kind == PartyKind::Government)
            city = &party;
    }
    REQUIRE(city);
    city->kind = PartyKind::Company;
    CHECK_FALSE(articleText(composed(project), u"term").contains(u"翌会計年度"));
}

TEST_CASE("below a single paragraph items take the rung that paragraphs leave", "[documents][agreement]")
{
    Project project = exampleProject(u"kodomo-shokudo"_s);
    project.parties.resize(2);
    const auto definitions = [&](Ladder ladder) {
        project.agreement.ladder = ladder;
        return articleText(composed(project), u"definitions").section(u'\n', 1, 1);
    };
    CHECK(definitions(Ladder::Articles).startsWith(u"(1) 別紙"));
    CHECK(definitions(Ladder::Figures).startsWith(u"(1) 別紙"));
    CHECK(definitions(Ladder::Official).startsWith(u"1 別紙"));
    project.agreement.ladder = Ladder::Figures;
    CHECK(composed(project).annexes.first().article == u"本文5"_s);
}

TEST_CASE("a section that begins a sentence has a capital letter", "[documents][agreement]")
{
    Project project = exampleProject(u"kodomo-shokudo"_s);
    project.agreement.ladder = Ladder::Figures;
    const AgreementText text = composed(project, Language::English);
    for (const AgreementArticle& article : text.articles) {
        for (const AgreementParagraph& paragraph : article.paragraphs) {
            CHECK_FALSE(paragraph.text.text().startsWith(u"section"));
            CHECK_FALSE(paragraph.text.text().contains(u". section "));
        }
    }
}
