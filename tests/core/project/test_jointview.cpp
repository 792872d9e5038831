#include "core/project/jointview.h"
#include "core/project/nextcycle.h"
#include "core/project/privacy.h"
#include "tests/support/examples.h"
#include "tests/support/printing.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

struct Review {
    CountingIds ids;
    Project project = Project::blank(ids);
    Id round = newRound();

    Id newRound(Scale scale = Scale::Four)
    {
        Round& row = appendRow(project.rounds, ids);
        row.scale = scale;
        return row.id;
    }
    Id party() { return appendRow(project.parties, ids).id; }
    Id question(const Id& of, const QString& origin = u"review.equality"_s, const QString& text = {})
    {
        Question& row = appendRow(project.questions, ids);
        row.round = of;
        row.origin = origin;
        row.text = text;
        row.principle = Principle::Equality;
        return row.id;
    }
    Sheet& sheet(const Id& of, const Id& party, bool filled = true, bool released = true)
    {
        Sheet& row = appendRow(project.sheets, ids);
        row.round = of;
        row.party = party;
        row.released = released;
        if (filled)
            row.filledOn = QDate(2026, 4, 1);
        return row;
    }
    Answer& answer(const Id& sheet, const Id& question, std::optional<int> score)
    {
        Answer& row = appendRow(project.answers, ids);
        row.sheet = sheet;
        row.question = question;
        row.score = score;
        return row;
    }
};

} // namespace

TEST_CASE("A joint view shows nothing of a sheet that is not released", "[project][review]")
{
    Review review;
    const Id a = review.party();
    const Id b = review.party();
    const Id question = review.question(review.round);
    const Id shown = review.sheet(review.round, a).id;
    Sheet& kept = review.sheet(review.round, b, true, false);
    kept.different = u"言えないこと"_s;
    const Id keptId = kept.id;
    review.answer(shown, question, 4).reason = u"話せた"_s;
    Answer& secret = review.answer(keptId, question, 1);
    secret.reason = u"こわい"_s;
    secret.remark = u"ないしょ"_s;

    JointView view = jointView(review.project, review.round);
    REQUIRE(view.parties.size() == 2);
    CHECK(view.parties.at(0).state == SheetState::Released);
    CHECK(view.parties.at(1).state == SheetState::Filled);
    CHECK(view.parties.at(1).different.isEmpty());
    REQUIRE(view.rows.size() == 1);
    CHECK(view.rows.at(0).cells.at(0).reason == u"話せた"_s);
    CHECK(view.rows.at(0).cells.at(1) == JointCell{});
    CHECK(view.rows.at(0).gap == 0);
    CHECK(view.rows.at(0).average == 4.0);
    CHECK(view.count(SheetState::Filled) == 1);

    findRow(review.project.sheets, keptId)->released = true;
    view = jointView(review.project, review.round);
    CHECK(view.rows.at(0).cells.at(1).remark == u"ないしょ"_s);
    CHECK(view.parties.at(1).different == u"言えないこと"_s);
    CHECK(view.rows.at(0).gap == 3);
    CHECK(view.rows.at(0).average == 2.5);
}

TEST_CASE("How far a sheet is", "[project][review]")
{
    Review review;
    const Id party = review.party();
    const Id question = review.question(review.round);
    const auto state = [&review, &party] {
        return sheetState(review.project, sheetOf(review.project, review.round, party));
    };
    CHECK(state() == SheetState::Missing);
    const Id sheet = review.sheet(review.round, party, false, true).id;
    CHECK(state() == SheetState::Missing); // nothing in it: there is nothing to show either
    review.answer(sheet, question, {});
    CHECK(state() == SheetState::Missing);
    review.project.answers[0].remark = u"あとで"_s;
    findRow(review.project.sheets, sheet)->released = false;
    CHECK(state() == SheetState::Begun);
    // Every question answered is as good as a day, and a day without an answer is nothing.
    review.project.answers[0].score = 3;
    CHECK(state() == SheetState::Filled);
    review.project.answers.clear();
    findRow(review.project.sheets, sheet)->filledOn = QDate(2026, 4, 1);
    CHECK(state() == SheetState::Missing);
    findRow(review.project.sheets, sheet)->shared = u"分担"_s;
    CHECK(state() == SheetState::Filled);
    findRow(review.project.sheets, sheet)->released = true;
    CHECK(state() == SheetState::Released);
}

TEST_CASE("Answers that do not apply, or are not on the scale, count for nothing", "[project][review]")
{
    Review review;
    const Id question = review.question(review.round);
    const Id first = review.sheet(review.round, review.party()).id;
    const Id second = review.sheet(review.round, review.party()).id;
    const Id third = review.sheet(review.round, review.party()).id;
    review.answer(first, question, 2);
    review.answer(second, question, 9);
    review.answer(third, question, 4).notApplicable = true;
    const JointView view = jointView(review.project, review.round);
    CHECK(view.rows.at(0).gap == 0);
    CHECK(view.rows.at(0).average == 2.0);
    CHECK_FALSE(view.rows.at(0).cells.at(1).score);
    CHECK(view.rows.at(0).cells.at(2).notApplicable);
}

TEST_CASE("The widest gaps come first, everything else as it was asked", "[project][review]")
{
    JointView view;
    for (const int gap : {0, 1, 2, 1, 3, 2})
        view.rows.append({Id(), {}, gap, {}, {}, {}, {}});
    CHECK(view.byGap() == QList<qsizetype>{4, 2, 5, 0, 1, 3});
}

TEST_CASE("A question is compared with the round before it, or it is told why not", "[project][review]")
{
    Review review;
    const Id party = review.party();
    const Id other = review.newRound(Scale::Five);
    const Id last = review.newRound(Scale::Five);
    const auto ask = [&](const Id& round, std::optional<int> score, const QString& own = {}) {
        const Id question = review.question(round, u"review.equality"_s, own);
        const Sheet* sheet = sheetOf(review.project, round, party);
        const Id id = sheet ? sheet->id : review.sheet(round, party).id;
        review.answer(id, question, score);
    };
    const auto changes = [&](const Id& round) {
        QList<RoundChange> all;
        for (const JointRow& row : jointView(review.project, round).rows)
            all.append(row.change);
        return all;
    };
    ask(review.round, 2);
    ask(other, 5);
    ask(other, {}, u"答えのない問い"_s);
    ask(last, 3);
    ask(last, 1, u"自分たちの問い"_s); // the same origin, but other words
    ask(last, 4, u"答えのない問い"_s);

    CHECK(changes(review.round).first() == RoundChange{});
    // The round just before had another scale: that is said, and no older one taken instead.
    CHECK(changes(other).first() == RoundChange{Comparison::OtherScale, review.round});
    CHECK(changes(last).at(0) == RoundChange{Comparison::EveryParty, other, -2.0, {5}, 1});
    CHECK(changes(last).at(1) == RoundChange{Comparison::NotAsked});
    CHECK(changes(last).at(2) == RoundChange{Comparison::Unanswered, other});
    // Other words for the steps are another scale, too.
    findRow(review.project.rounds, last)->scaleWords =
        QStringList{u"い"_s, u"ろ"_s, u"は"_s, u"に"_s, u"ほ"_s};
    CHECK(changes(last).at(0) == RoundChange{Comparison::OtherScale, other});
    findRow(review.project.rounds, last)->scaleWords.removeLast(); // not used while one is missing
    CHECK(changes(last).at(0).value == -2.0);
    CHECK(jointView(review.project, Id()).rows.isEmpty());
}

TEST_CASE("Only the parties that answered both times are compared", "[project][review]")
{
    Review review;
    const QList<Id> parties{review.party(), review.party(), review.party()};
    const Id last = review.newRound();
    const Id before = review.question(review.round);
    const Id now = review.question(last);
    const auto answer = [&](const Id& round, qsizetype party, int score, bool released = true) {
        const Id sheet = review.sheet(round, parties.at(party), true, released).id;
        review.answer(sheet, round == last ? now : before, score);
    };
    answer(review.round, 0, 2);
    answer(review.round, 1, 4);
    answer(last, 2, 1);
    const auto change = [&] { return jointView(review.project, last).rows.first().change; };
    CHECK(change() == RoundChange{Comparison::NoPartyTwice, review.round, {}, {2, 4, {}}, 0});
    // The averages alone would say -1: the party that answered both times says +1.
    answer(last, 0, 3);
    CHECK(change() == RoundChange{Comparison::SomeParties, review.round, 1.0, {2, 4, {}}, 1});
    answer(last, 1, 4, false);
    CHECK(change().parties == 1); // what is not released is compared with nothing
    review.project.sheets.last().released = true;
    CHECK(change().value == 0.5);
    CHECK(change().parties == 2);
}

TEST_CASE("The next cycle remembers what earlier ones came to, without any party's own answer",
          "[project][review][nextcycle]")
{
    const Project former = exampleProject(u"kodomo-shokudo"_s);
    CountingIds ids(2'000'000);
    const auto first = nextCycle(former, {CarryPart::Results, CarryPart::Improvements}, {}, ids);
    REQUIRE(first);
    const auto asked = std::count_if(first->pastScores.begin(), first->pastScores.end(),
                                     [](const PastScore& row) { return row.cycle == 1; });
    CHECK(asked == first->pastScores.size());
    CHECK(asked > 20);
    CHECK(first->answers.isEmpty());
    CHECK(first->sheets.isEmpty());
    CHECK_FALSE(first->pastIndicators.isEmpty());
    CHECK(first->pastIndicators.first().result == former.indicators.first().result);
    for (const Improvement& row : first->improvements)
        CHECK(row.fromCycle == former.info.cycle);

    // What is remembered goes on from cycle to cycle.
    const auto second = nextCycle(*first, {CarryPart::Results}, {}, ids);
    REQUIRE(second);
    CHECK(second->pastScores.size() == first->pastScores.size());
    CHECK(second->pastScores.first().cycle == 1);
    const auto without = nextCycle(former, {}, {}, ids);
    REQUIRE(without);
    CHECK(without->pastScores.isEmpty());
}

TEST_CASE("What is not released does not leave with the project", "[project][review][privacy]")
{
    Review review;
    const Id question = review.question(review.round);
    const Id open = review.sheet(review.round, review.party()).id;
    Sheet& kept = review.sheet(review.round, review.party(), true, false);
    kept.improve = u"言えないこと"_s;
    kept.respondent = u"係"_s;
    const Id keptId = kept.id;
    const Id empty = review.sheet(review.round, review.party(), false, false).id;
    review.answer(open, question, 3).remark = u"見せてよい"_s;
    review.answer(keptId, question, 1).reason = u"こわい"_s;

    const Shareable shared = withoutPrivate(review.project);
    CHECK(shared.withheld == 1);
    REQUIRE(shared.project.answers.size() == 1);
    CHECK(shared.project.answers.first().remark == u"見せてよい"_s);
    REQUIRE(shared.project.sheets.size() == 3);
    CHECK(findRow(shared.project.sheets, keptId)->improve.isEmpty());
    CHECK(findRow(shared.project.sheets, keptId)->respondent == u"係"_s);
    CHECK(findRow(shared.project.sheets, empty) != nullptr);
    CHECK(review.project.answers.size() == 2); // the project itself stays as it is
}

TEST_CASE("A question in words has no score, and a sheet is whole without an answer to it",
          "[project][review]")
{
    Review review;
    const Id party = review.party();
    const Id scored = review.question(review.round);
    const Id open = review.question(review.round, {}, u"一番大切なこと"_s);
    review.project.questions.last().group = QuestionGroup::Free;
    const Id sheet = review.sheet(review.round, party, false, false).id;
    CHECK(sheetState(review.project, &review.project.sheets.first()) == SheetState::Missing);
    review.answer(sheet, open, 4).reason = u"静けさ"_s;
    CHECK(sheetState(review.project, &review.project.sheets.first()) == SheetState::Begun);
    review.answer(sheet, scored, 3);
    CHECK(sheetState(review.project, &review.project.sheets.first()) == SheetState::Filled);
    review.project.sheets.first().released = true;
    const JointView view = jointView(review.project, review.round);
    REQUIRE(view.rows.size() == 2);
    CHECK(view.rows.at(0).average == 3.0);
    CHECK_FALSE(view.rows.at(1).average);
    CHECK_FALSE(view.rows.at(1).cells.first().score);
    CHECK(view.rows.at(1).cells.first().reason == u"静けさ"_s);
}
