#include "core/exchange/replytaking.h"

#include "core/base/text.h"
#include "core/project/changes.h"
#include "core/project/jointview.h"
#include "tests/support/printing.h"
#include "tests/support/replies.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk : WaitingProject {
    CountingIds ids{7'000'000};

    [[nodiscard]] ReplyLook look(const Reply& reply) const { return checkReply(reply, project, asked()); }
    [[nodiscard]] ReplyStanding standing(const Reply& reply) const
    {
        const ReplyLook seen = look(reply);
        CHECK_FALSE(seen.sentence.isEmpty());
        return seen.standing;
    }
    Result<void> take(const Reply& reply, bool overwrite = false)
    {
        return takeReply(project, reply, asked(), overwrite, ids);
    }
    /// Demands that it is refused, with and without leave to overwrite, and that nothing changes.
    void refuses(const Reply& reply, ReplyStanding why)
    {
        const Project before = project;
        CHECK(standing(reply) == why);
        CHECK_FALSE(look(reply).takeable());
        CHECK(look(reply).differences.isEmpty());
        for (const bool overwrite : {false, true}) {
            const auto taken = take(reply, overwrite);
            REQUIRE_FALSE(taken);
            CHECK(taken.error().code == ErrorCode::Refused);
            CHECK(taken.error().message == look(reply).sentence);
        }
        const bool untouched = project == before;
        CHECK(untouched);
    }
    [[nodiscard]] const Sheet& sheet() const
    {
        const Sheet* found = sheetOf(project, round, party);
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QList<Answer> answers() const
    {
        QList<Answer> found;
        for (const Answer& answer : project.answers) {
            if (answer.sheet == sheet().id)
                found.append(answer);
        }
        return found;
    }
};

} // namespace

TEST_CASE("A new reply becomes its party's sheet, and nobody else's", "[exchange][reply]")
{
    Desk desk;
    const Project before = desk.project;
    Reply reply = desk.reply();
    reply.answers[0].score.reset();
    reply.answers[0].notApplicable = true;
    reply.answers[1] = {};
    reply.answers[1].question = desk.reply().answers.at(1).question;
    reply.answers[1].asked = desk.reply().answers.at(1).asked;
    reply = resealed(reply);
    CHECK(desk.standing(reply) == ReplyStanding::Fresh);
    CHECK_FALSE(desk.look(reply).overwrites);
    REQUIRE(desk.take(reply));

    const Sheet& sheet = desk.sheet();
    CHECK(sheet.source == SheetSource::Form);
    CHECK(sheet.takenReply == reply.check);
    CHECK(sheet.respondent == reply.respondent);
    CHECK(sheet.filledOn == reply.filledOn);
    CHECK(sheet.shared == reply.shared);
    CHECK(sheet.different == reply.different);
    CHECK(sheet.improve == reply.improve);
    CHECK_FALSE(sheet.released);
    CHECK(sheetState(desk.project, &sheet) == SheetState::Filled);
    // The question left open gets no row.
    const QList<Answer> answers = desk.answers();
    REQUIRE(answers.size() == 8);
    CHECK(answers.at(0).notApplicable);
    CHECK_FALSE(answers.at(0).score);
    CHECK(answers.at(1).question == reply.answers.at(2).question);
    CHECK(answers.at(1).score == 3);
    CHECK(answers.at(1).reason == reply.answers.at(2).reason);
    CHECK(answers.at(1).remark == reply.answers.at(2).remark);
    CHECK(desk.project.sheets.size() == before.sheets.size() + 1);
    const bool others = desk.project.sheets.first(before.sheets.size()) == before.sheets &&
                        desk.project.answers.first(before.answers.size()) == before.answers;
    CHECK(others);
    const auto sound = validate(desk.project, &before);
    CHECK(sound);
}

TEST_CASE("The same reply once more changes nothing", "[exchange][reply]")
{
    Desk desk;
    const Reply reply = desk.reply();
    REQUIRE(desk.take(reply));
    CHECK(desk.standing(reply) == ReplyStanding::SameAgain);
    const Project taken = desk.project;
    REQUIRE(desk.take(reply));
    const bool same = desk.project == taken;
    CHECK(same);

    // The same said in a reply saved once more.
    Reply again = reply;
    again.form = again.form.addDays(1);
    CHECK(desk.standing(resealed(again)) == ReplyStanding::SameAgain);

    // Somebody has written into the sheet since: taking it in again would undo that.
    findRow(desk.project.sheets, desk.sheet().id)->shared = u"事務局が書き足した。"_s;
    CHECK(desk.standing(reply) == ReplyStanding::SameAgain);
    CHECK(desk.look(reply).overwrites);
    CHECK_FALSE(desk.take(reply));
    REQUIRE(desk.take(reply, true));
    CHECK(desk.sheet().shared == reply.shared);
}

TEST_CASE("Another reply of the same party is shown beside the sheet and taken in only when told to",
          "[exchange][reply]")
{
    Desk desk;
    REQUIRE(desk.take(desk.reply()));
    findRow(desk.project.sheets, desk.sheet().id)->released = true;
    Reply second = desk.reply();
    second.answers[4].score = 1;
    second.answers[4].reason = u"考え直した。"_s;
    second.improve.clear();
    second = resealed(second);

    const ReplyLook look = desk.look(second);
    CHECK(look.standing == ReplyStanding::Different);
    CHECK(look.overwrites);
    REQUIRE(look.differences.size() == 3);
    const Id question = second.answers.at(4).question;
    CHECK(look.differences.at(0) == ReplyDifference{Id(), u"improve"_s, desk.reply().improve, QString()});
    CHECK(look.differences.at(1) == ReplyDifference{question, u"score"_s, 3, 1});
    CHECK(look.differences.at(2).field == u"reason");
    CHECK(look.differences.at(2).after == second.answers.at(4).reason);

    const Project before = desk.project;
    const auto refused = desk.take(second);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Refused);
    const bool untouched = desk.project == before;
    CHECK(untouched);

    REQUIRE(desk.take(second, true));
    // What it says anew is not shown before the party has agreed to that.
    CHECK_FALSE(desk.sheet().released);
    CHECK(desk.sheet().improve == QString());
    CHECK(desk.answers().size() == 9);
    CHECK(desk.answers().at(4).score == 1);
    CHECK(desk.standing(second) == ReplyStanding::SameAgain);
    // The first one has not become unknown: taking it would replace what is there.
    CHECK(desk.standing(desk.reply()) == ReplyStanding::Different);
}

TEST_CASE("A sheet in which a form was noted, or a few words begun, loses nothing", "[exchange][reply]")
{
    Desk desk;
    noteFormsMade(desk.project, desk.round, {desk.party}, QDate(2026, 11, 1), desk.ids);
    CHECK(desk.standing(desk.reply()) == ReplyStanding::Fresh);
    findRow(desk.project.sheets, desk.sheet().id)->respondent = desk.reply().respondent + u' ';
    CHECK(desk.standing(desk.reply()) == ReplyStanding::Fresh);
    findRow(desk.project.sheets, desk.sheet().id)->respondent = u"別の人"_s;
    CHECK(desk.standing(desk.reply()) == ReplyStanding::Different);
    REQUIRE(desk.take(desk.reply(), true));
    CHECK(desk.sheet().formMadeOn == QDate(2026, 11, 1));
}

TEST_CASE("A reply to questions that have changed since gives what still fits", "[exchange][reply]")
{
    Desk desk;
    const Reply reply = desk.reply(4);
    const Id gone = reply.answers.at(3).question;
    removeRow(desk.project, "questions", gone);
    Question& added = appendRow(desk.project.questions, desk.ids);
    added.round = desk.round;
    added.text = u"後から加えた問い"_s;

    const ReplyLook look = desk.look(reply);
    CHECK(look.standing == ReplyStanding::OtherQuestions);
    CHECK(look.takeable());
    CHECK(look.left == QList<qsizetype>{3});
    CHECK(look.sentence.contains(u'1'));
    REQUIRE(desk.take(reply));
    CHECK(desk.answers().size() == 8);
    CHECK(desk.standing(reply) == ReplyStanding::SameAgain);
    const auto sound = validate(desk.project);
    CHECK(sound);
}

TEST_CASE("Other words or another scale make other questions", "[exchange][reply]")
{
    const auto change = GENERATE(0, 1, 2, 3);
    Desk desk;
    const Reply reply = desk.reply(4);
    Round& round = *findRow(desk.project.rounds, desk.round);
    Question& question = *findRow(desk.project.questions, reply.answers.first().question);
    if (change == 0)
        question.text = u"言い換えた問い"_s;
    if (change == 1)
        question.textEn = u"In other words"_s;
    if (change == 2)
        round.scaleWords = {u"いいえ"_s, u"あまり"_s, u"ほぼ"_s, u"はい"_s};
    if (change == 3)
        round.scale = Scale::Three;
    INFO(change);
    CHECK(desk.standing(reply) == ReplyStanding::OtherQuestions);
    // Nothing is taken for an answer to what was not asked: neither to other words nor on another scale. The
    // wording of the other language was not read.
    const QList<qsizetype> left{1, 0, 9, 9};
    CHECK(desk.look(reply).left.size() == left.at(change));
    REQUIRE(desk.take(reply));
    CHECK(desk.answers().size() == 9 - left.at(change));
}

TEST_CASE("A reply of another project, cycle, round or party is refused", "[exchange][reply]")
{
    Desk desk;
    Reply reply = desk.reply();
    reply.project = Id::random();
    reply = resealed(reply);
    desk.refuses(reply, ReplyStanding::OtherProject);
    const QString other = desk.look(reply).sentence;
    desk.project.info.continues = reply.project.text();
    desk.refuses(reply, ReplyStanding::OtherProject);
    CHECK(desk.look(reply).sentence != other);
    CHECK(other.contains(elided(reply.projectTitle, 40)));

    reply = desk.reply();
    reply.round = Id::random();
    desk.refuses(resealed(reply), ReplyStanding::OtherRound);
    reply = desk.reply();
    reply.party = Id::random();
    desk.refuses(resealed(reply), ReplyStanding::OtherParty);
    reply = desk.reply();
    removeRow(desk.project, "rounds", desk.round);
    desk.refuses(reply, ReplyStanding::OtherRound);
}

TEST_CASE("A reply that is not as the form saved it is refused", "[exchange][reply]")
{
    Desk desk;
    Reply reply = desk.reply();
    reply.answers[0].score = 4;
    desk.refuses(reply, ReplyStanding::Altered);
    reply = desk.reply();
    reply.party = desk.project.parties.first().id;
    desk.refuses(reply, ReplyStanding::Altered);
    // Sealed anew, but no form of these questions saves that.
    reply = desk.reply();
    reply.answers[0].score = 5;
    desk.refuses(resealed(reply), ReplyStanding::Altered);
    reply = desk.reply();
    reply.answers[0].question = desk.project.questions.first().id; // of another round
    desk.refuses(resealed(reply), ReplyStanding::Altered);
}

TEST_CASE("A reply that leaves questions open says how many", "[exchange][reply]")
{
    Desk desk;
    Reply reply = desk.reply();
    const QString whole = desk.look(reply).sentence;
    CHECK_FALSE(whole.contains(u'2'));
    reply.answers[0].score.reset();
    reply.answers[3].score.reset();
    reply = resealed(reply);
    CHECK(desk.standing(reply) == ReplyStanding::Fresh);
    CHECK(desk.look(reply).sentence.startsWith(whole));
    CHECK(desk.look(reply).sentence.contains(u'2'));
    // One that wants words alone is not left open by saying nothing.
    for (Question& question : desk.project.questions) {
        if (question.id == reply.answers.at(3).question)
            question.group = QuestionGroup::Free;
    }
    CHECK(desk.look(reply).sentence.contains(u'1'));
}
