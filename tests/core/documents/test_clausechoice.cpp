#include "core/documents/clauseedits.h"

#include "core/documents/agreementfacts.h"
#include "core/documents/agreementtext.h"
#include "core/documents/annexchoice.h"
#include "core/documents/numbering.h"
#include "tests/core/documents/papersources.h"
#include "tests/support/examples.h"
#include "tests/support/printing.h"
#include "tests/support/tempproject.h"

#include <algorithm>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// A project whose clauses are changed step by step.
struct Desk {
    CountingIds ids{500000};
    Project project = exampleProject(u"kodomo-shokudo"_s);

    Desk() { project.clauses.clear(); } // the example has changed some of its own

    [[nodiscard]] QList<ChosenClause> clauses() const
    {
        return allClauses(project, paperSources().clauses, clauseFacts(project));
    }
    [[nodiscard]] ChosenClause clause(const QString& key) const
    {
        const QList<ChosenClause> all = clauses();
        const auto found =
            std::find_if(all.begin(), all.end(), [&key](const ChosenClause& one) { return one.key == key; });
        REQUIRE(found != all.end());
        return *found;
    }
    [[nodiscard]] qsizetype place(const QString& key) const
    {
        const QList<ChosenClause> all = clauses();
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all.at(i).key == key)
                return i;
        }
        return -1;
    }
    [[nodiscard]] Numbering numbering() const { return {project.agreement.ladder, words()}; }
    [[nodiscard]] AgreementText text() const
    {
        AgreementText text = composeAgreement(project, paperSources().clauses, words());
        CHECK(openInAgreement(project, paperSources().clauses, words()) == text.open);
        return text;
    }
    [[nodiscard]] const AgreementArticle article(const QString& key) const
    {
        const AgreementText all = text();
        const auto found = std::find_if(all.articles.begin(), all.articles.end(),
                                        [&key](const AgreementArticle& one) { return one.key == key; });
        REQUIRE(found != all.articles.end());
        return *found;
    }
};

} // namespace

TEST_CASE("A typed text becomes paragraphs, items and sub-items by its tabs", "[documents][clauses]")
{
    const auto paragraphs = typedParagraphs(u"一項\n\t一号\n\t\t細分\n\t二号\n\n二項\n\t\t深すぎる"_s);
    REQUIRE(paragraphs.size() == 2);
    REQUIRE(paragraphs.at(0).items.size() == 2);
    CHECK(paragraphs.at(0).items.at(0).items.at(0).text.ja == u"細分"_s);
    // What hangs too deep hangs as deep as it can.
    REQUIRE(paragraphs.at(1).items.size() == 1);
    CHECK(paragraphs.at(1).items.at(0).text.ja == u"深すぎる"_s);
    CHECK(paragraphs.at(1).number == 2);
    // The first line is a paragraph whatever stands before it, and nothing is lost.
    CHECK(typedParagraphs(u"\t\tはじめ"_s).at(0).text.ja == u"はじめ"_s);
    CHECK(typedParagraphs(u"\n \n"_s).isEmpty());
}

TEST_CASE("The numbers beside the lines are those that are printed", "[documents][clauses]")
{
    Desk desk;
    const QString text = u"一\n\tア号\n\tイ号\n\t\t細\n\t\t分\n二\n\tひとつだけ\n"_s;
    CHECK(lineNumbers(text, desk.numbering(), u"第9条"_s) ==
          QStringList{u"第9条"_s, u"(1)"_s, u"(2)"_s, u"ア"_s, u"イ"_s, u"2"_s, QString(), QString()});
    desk.project.agreement.ladder = Ladder::Figures;
    CHECK(lineNumbers(u"一\n\t甲\n\t乙\n二"_s, desk.numbering(), u"9"_s) ==
          QStringList{u"(1)"_s, u"ア"_s, u"イ"_s, u"(2)"_s});
}

TEST_CASE("The library's own text, typed back, prints the same", "[documents][clauses]")
{
    Desk desk;
    for (const Ladder ladder : allOf<Ladder>()) {
        desk.project.agreement.ladder = ladder;
        const AgreementText before = desk.text();
        for (const ChosenClause& clause : desk.clauses()) {
            INFO(clause.key.toStdString());
            Desk changed = desk;
            const QString text = clauseText(changed.project, clause, changed.numbering());
            ClauseEdit& edit = appendRow(changed.project.clauses, changed.ids);
            edit.key = clause.key;
            edit.state = ClauseState::Changed;
            edit.text = text;
            const AgreementText after = changed.text();
            REQUIRE(after.articles.size() == before.articles.size());
            for (qsizetype i = 0; i < after.articles.size(); ++i) {
                const auto& a = after.articles.at(i).paragraphs;
                const auto& b = before.articles.at(i).paragraphs;
                REQUIRE(a.size() == b.size());
                for (qsizetype p = 0; p < a.size(); ++p) {
                    CHECK(a.at(p).number == b.at(p).number);
                    CHECK(a.at(p).text.text() == b.at(p).text.text());
                    CHECK(a.at(p).points.size() == b.at(p).points.size());
                }
            }
        }
    }
}

TEST_CASE("A wording is changed, taken back and leaves nothing behind", "[documents][clauses]")
{
    Desk desk;
    const ChosenClause insurance = desk.clause(u"insurance"_s);
    const QString text = clauseText(desk.project, insurance, desk.numbering());
    REQUIRE_FALSE(text.isEmpty());
    writeClause(desk.project, insurance, desk.numbering(), insurance.title.ja, text, desk.ids);
    CHECK(desk.project.clauses.isEmpty()); // the library's own words are no change

    writeClause(desk.project, insurance, desk.numbering(), u"保険の加入"_s, u"甲が加入する。"_s, desk.ids);
    REQUIRE(desk.project.clauses.size() == 1);
    CHECK(desk.clause(u"insurance"_s).state == ClauseState::Changed);
    CHECK(desk.article(u"insurance"_s).title == u"保険の加入"_s);
    CHECK(desk.article(u"insurance"_s).paragraphs.at(0).text.text() == u"甲が加入する。"_s);

    restoreClause(desk.project, desk.clause(u"insurance"_s));
    CHECK(desk.project.clauses.isEmpty());
    CHECK(desk.clause(u"insurance"_s).state == ClauseState::Library);
}

TEST_CASE("A clause that is left out keeps its wording for later", "[documents][clauses]")
{
    Desk desk;
    writeClause(desk.project, desk.clause(u"safety"_s), desk.numbering(), u"安全"_s, u"気を付ける。"_s,
                desk.ids);
    leaveOut(desk.project, desk.clause(u"safety"_s), true, desk.ids);
    CHECK(desk.clause(u"safety"_s).state == ClauseState::Off);
    const AgreementText without = desk.text();
    CHECK(std::none_of(without.articles.begin(), without.articles.end(),
                       [](const AgreementArticle& article) { return article.key == u"safety"; }));
    leaveOut(desk.project, desk.clause(u"safety"_s), false, desk.ids);
    CHECK(desk.clause(u"safety"_s).state == ClauseState::Changed);
    CHECK(desk.article(u"safety"_s).title == u"安全"_s);
    // The one on organised crime has a switch of its own among the terms.
    leaveOut(desk.project, desk.clause(u"organised-crime"_s), true, desk.ids);
    CHECK_FALSE(desk.project.agreement.excludeOrganisedCrime);
    leaveOut(desk.project, desk.clause(u"organised-crime"_s), false, desk.ids);
    CHECK(desk.project.agreement.excludeOrganisedCrime);
    CHECK(desk.clause(u"organised-crime"_s).state == ClauseState::Library);
}

TEST_CASE("Clauses move, and references follow their numbers", "[documents][clauses]")
{
    Desk desk;
    const qsizetype costs = desk.place(u"costs"_s);
    const QString before = desk.article(u"costs"_s).number;
    REQUIRE(moveClause(desk.project, desk.clauses(), costs, -1, desk.ids));
    CHECK(desk.place(u"costs"_s) == costs - 1);
    CHECK(desk.article(u"costs"_s).number != before);
    REQUIRE(moveClause(desk.project, desk.clauses(), costs - 1, 1, desk.ids));
    CHECK(desk.article(u"costs"_s).number == before);
    CHECK_FALSE(moveClause(desk.project, desk.clauses(), 0, -1, desk.ids));
    CHECK_FALSE(moveClause(desk.project, desk.clauses(), desk.clauses().size() - 1, 1, desk.ids));
    // To the very top, step by step.
    while (desk.place(u"costs"_s) > 0)
        REQUIRE(moveClause(desk.project, desk.clauses(), desk.place(u"costs"_s), -1, desk.ids));
    CHECK(desk.article(u"costs"_s).number == u"第1条"_s);
}

TEST_CASE("An own clause stands where it was made, serves what one says, and goes with its remarks",
          "[documents][clauses]")
{
    Desk desk;
    const QList<ChosenClause> clauses = desk.clauses();
    const ChosenClause after = desk.clause(u"roles"_s);
    const Id id = addOwnClause(desk.project, clauses, &after, u"当番"_s, desk.ids);
    const QString key = findRow(desk.project.clauses, id)->key;
    CHECK(desk.place(key) == desk.place(u"roles"_s) + 1);
    // Without a text there is nothing to print yet.
    CHECK(desk.text().articles.size() ==
          printedClauses(desk.project, paperSources().clauses, clauseFacts(desk.project)).size());
    writeClause(desk.project, desk.clause(key), desk.numbering(), u"当番"_s,
                u"当番は{{ref:roles}}による。\n\t月曜\n\t{{project.title}}"_s, desk.ids);
    serveClause(desk.project, desk.clause(key), Principle::RoleSharing, AgreementItem::Roles);
    const AgreementArticle article = desk.article(key);
    CHECK(article.paragraphs.at(0).text.text() == u"当番は%1による。"_s.arg(desk.article(u"roles"_s).number));
    CHECK(article.paragraphs.at(0).points.at(1).text.text() == desk.project.info.title);
    CHECK(article.principle == Principle::RoleSharing);
    ClauseComment& comment = appendRow(desk.project.clauseComments, desk.ids);
    comment.clause = key;
    leaveOut(desk.project, desk.clause(key), true, desk.ids);
    CHECK(desk.clause(key).state == ClauseState::Off);
    leaveOut(desk.project, desk.clause(key), false, desk.ids);
    CHECK(desk.clause(key).state == ClauseState::Own);
    removeClause(desk.project, desk.clause(key));
    CHECK(desk.place(key) == -1);
    CHECK(desk.project.clauseComments.isEmpty());
}

TEST_CASE("A clause that would not apply is added from the library", "[documents][clauses]")
{
    Desk desk;
    REQUIRE(desk.place(u"endorsement"_s) == -1);
    addLibraryClause(desk.project, u"endorsement"_s, desk.ids);
    REQUIRE(desk.place(u"endorsement"_s) >= 0);
    CHECK_FALSE(desk.article(u"endorsement"_s).paragraphs.isEmpty());
    removeClause(desk.project, desk.clause(u"endorsement"_s));
    CHECK(desk.place(u"endorsement"_s) == -1);
}

TEST_CASE("Markup and unknown placeholders are printed as typed, or marked", "[documents][clauses]")
{
    Desk desk;
    writeClause(desk.project, desk.clause(u"safety"_s), desk.numbering(), u"<b>安全</b>"_s,
                u"<img src=\"file:///etc/passwd\">{{ と {{nothing.known}} と {{ref:safety}}"_s, desk.ids);
    const AgreementArticle article = desk.article(u"safety"_s);
    CHECK(article.title == u"<b>安全</b>"_s);
    const QString text = article.paragraphs.at(0).text.text();
    CHECK(text.startsWith(u"<img src=\"file:///etc/passwd\">{{ と {{nothing.known}} と "_s));
    CHECK(text.endsWith(article.number)); // a clause may name itself
    const AgreementText all = desk.text();
    CHECK(std::any_of(all.open.begin(), all.open.end(),
                      [](const OpenPlaceholder& open) { return open.name == u"nothing.known"; }));
}

TEST_CASE("Annexes are ordered, left out and added", "[documents][annexes]")
{
    Desk desk;
    const auto annexes = [&desk] {
        return allAnnexes(desk.project, paperSources().clauses, clauseFacts(desk.project));
    };
    const auto keys = [&annexes] {
        QStringList all;
        for (const ChosenAnnex& annex : annexes())
            all.append(annex.key);
        return all;
    };
    const QStringList usual = keys();
    REQUIRE(usual.size() >= 3);
    REQUIRE(moveAnnex(desk.project, annexes(), 0, 1, desk.ids));
    CHECK(keys().first() == usual.at(1));
    CHECK_FALSE(moveAnnex(desk.project, annexes(), 0, -1, desk.ids));
    leaveOutAnnex(desk.project, annexes(), 0, true, desk.ids);
    CHECK(annexes().first().state == AnnexState::Off);
    const AgreementText without = desk.text();
    CHECK(without.annexes.size() == usual.size() - 1);
    CHECK(without.annexes.first().key == usual.first());
    // A clause that names it says that it is not there.
    CHECK(std::any_of(without.open.begin(), without.open.end(),
                      [&](const OpenPlaceholder& open) { return open.name == u"annex:"_s + usual.at(1); }));
    const Id own = addOwnAnnex(desk.project, annexes(), u"会場図"_s, desk.ids);
    CHECK(annexes().last().choice == own);
    CHECK(desk.text().annexes.last().title == u"会場図"_s);
    leaveOutAnnex(desk.project, annexes(), 0, false, desk.ids);
    CHECK(desk.text().annexes.size() == usual.size() + 1);
}
