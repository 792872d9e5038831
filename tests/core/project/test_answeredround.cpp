#include "core/project/answeredround.h"

#include "core/project/changes.h"
#include "core/project/jointview.h"
#include "tests/support/examples.h"
#include "tests/support/printing.h"

#include <algorithm>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// An example with a round that everybody has answered.
struct Answered {
    CountingIds ids{9'000'000};
    Project project = exampleProject(u"kodomo-shokudo"_s);
    Id round = project.rounds.last().id;

    [[nodiscard]] RoundUse use() const { return roundUse(project, round); }
    [[nodiscard]] QList<Answer> answers() const
    {
        QList<Answer> found;
        for (const Answer& answer : project.answers) {
            const Sheet* sheet = findRow(project.sheets, answer.sheet);
            if (sheet && sheet->round == round)
                found.append(answer);
        }
        return found;
    }
};

QList<Question> questionsIn(const Project& project, const Id& round)
{
    QList<Question> found;
    for (const Question& question : project.questions) {
        if (question.round == round)
            found.append(question);
    }
    return found;
}

} // namespace

TEST_CASE("What rests on a round is counted, and nothing rests on one that is new", "[project][review]")
{
    Answered here;
    const RoundUse use = here.use();
    CHECK(use.parties == here.project.parties.size());
    CHECK(use.released > 0);
    CHECK(use.scores > 0);
    CHECK(use.isAnswered());
    CHECK(use.isScored());
    const Id made = addRoundLike(here.project, here.round, u"二回目"_s, here.ids);
    CHECK_FALSE(roundUse(here.project, made).isAnswered());
    // A form that was handed out is an answer to nothing yet.
    Sheet& sheet = appendRow(here.project.sheets, here.ids);
    sheet.round = made;
    sheet.party = here.project.parties.first().id;
    sheet.formMadeOn = QDate(2026, 11, 1);
    CHECK(roundUse(here.project, made).forms == 1);
    CHECK_FALSE(roundUse(here.project, made).isAnswered());
    CHECK_FALSE(roundUse(here.project, Id()).isAnswered());
}

TEST_CASE("A question is answered once somebody has said something to it", "[project][review]")
{
    Answered here;
    const Id question = questionsIn(here.project, here.round).first().id;
    CHECK(isAnswered(here.project, question));
    here.project.answers.removeIf([&](const Answer& answer) { return answer.question == question; });
    here.project.jointConclusions.removeIf(
        [&](const JointConclusion& row) { return row.question == question; });
    CHECK_FALSE(isAnswered(here.project, question));
    Answer& empty = appendRow(here.project.answers, here.ids);
    empty.question = question;
    empty.reason = u"　"_s;
    CHECK_FALSE(isAnswered(here.project, question));
    here.project.answers.last().notApplicable = true;
    CHECK(isAnswered(here.project, question));
    here.project.answers.removeLast();
    JointConclusion& conclusion = appendRow(here.project.jointConclusions, here.ids);
    conclusion.question = question;
    conclusion.text = u"続ける。"_s;
    CHECK(isAnswered(here.project, question));
}

TEST_CASE("A round like another asks the same on the same scale, and is neither dated nor answered",
          "[project][review]")
{
    Answered here;
    findRow(here.project.rounds, here.round)->scaleWords = {u"一"_s, u"二"_s, u"三"_s, u"四"_s};
    const Project before = here.project;
    const Id made = addRoundLike(here.project, here.round, u"二回目"_s, here.ids);
    REQUIRE(here.project.rounds.last().id == made);
    const Round& round = here.project.rounds.last();
    const Round& there = *findRow(before.rounds, here.round);
    CHECK(round.title == u"二回目"_s);
    CHECK(haveSameScale(round, there));
    CHECK(round.kind == there.kind);
    CHECK_FALSE(round.due.isValid());
    CHECK_FALSE(round.heldOn.isValid());
    const QList<Question> former = questionsIn(before, here.round);
    const QList<Question> copies = questionsIn(here.project, made);
    REQUIRE(copies.size() == former.size());
    for (qsizetype i = 0; i < copies.size(); ++i) {
        CHECK(asksTheSame(copies.at(i), former.at(i)));
        CHECK(copies.at(i).id != former.at(i).id);
        CHECK(copies.at(i).group == former.at(i).group);
    }
    CHECK(validate(here.project));
    // Nothing of the round itself has changed.
    CHECK(here.project.answers == before.answers);
    CHECK(here.project.sheets == before.sheets);
    CHECK(questionsIn(here.project, here.round) == former);
    CHECK(addRoundLike(here.project, Id(), u"無い"_s, here.ids).isNull());
}

TEST_CASE("Scores taken back leave every word, and no sheet that lost one is shown", "[project][review]")
{
    Answered here;
    const Id other = here.project.rounds.first().id;
    REQUIRE(other != here.round);
    const RoundUse others = roundUse(here.project, other);
    const QList<Answer> before = here.answers();
    withdrawScores(here.project, here.round);
    const QList<Answer> after = here.answers();
    REQUIRE(after.size() == before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        CHECK_FALSE(after.at(i).score);
        CHECK(after.at(i).notApplicable == before.at(i).notApplicable);
        CHECK(after.at(i).reason == before.at(i).reason);
        CHECK(after.at(i).remark == before.at(i).remark);
    }
    CHECK_FALSE(here.use().isScored());
    CHECK(here.use().released == 0);
    for (const Sheet& sheet : here.project.sheets) {
        if (sheet.round == here.round)
            CHECK(sheet.takenReply.isEmpty());
    }
    CHECK(roundUse(here.project, other).scores == others.scores);
    CHECK(roundUse(here.project, other).released == others.released);
    // What a party has not scored stays as finished as it was.
    Answered quiet;
    for (Answer& answer : quiet.project.answers)
        answer.score.reset();
    const int released = quiet.use().released;
    withdrawScores(quiet.project, quiet.round);
    CHECK(quiet.use().released == released);
}
