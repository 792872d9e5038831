#include "core/exchange/replyfile.h"

#include "tests/support/printing.h"
#include "tests/support/replies.h"
#include "tests/support/tempproject.h"

#include <functional>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// The refusal of a reply as a file; fails the test when it is read.
Error refusal(const QByteArray& json)
{
    const auto read = readReply(json);
    INFO(json.left(300).toStdString());
    REQUIRE_FALSE(read);
    CHECK_FALSE(read.error().message.isEmpty());
    return read.error();
}

/// The place at which a reply with one text put in place of another is refused.
QString refusedAt(const QByteArray& before, const QByteArray& after)
{
    QByteArray json = replyToJson(WaitingProject().reply());
    REQUIRE(json.contains(before));
    json.replace(json.indexOf(before), before.size(), after);
    const Error error = refusal(json);
    CHECK(error.code == ErrorCode::InvalidData);
    return error.detail;
}

/// The place at which a reply is refused that was changed as a value.
QString refusedChanged(const std::function<void(Reply&)>& change)
{
    Reply reply = WaitingProject().reply();
    change(reply);
    const Error error = refusal(replyToJson(resealed(reply)));
    CHECK(error.code == ErrorCode::InvalidData);
    CHECK(error.message.contains(error.detail));
    return error.detail;
}

} // namespace

TEST_CASE("A reply comes back as it was saved", "[exchange][reply]")
{
    const Reply reply = WaitingProject().reply();
    const auto read = readReply(replyToJson(reply));
    REQUIRE(read);
    const bool same = *read == reply;
    CHECK(same);
    CHECK(read->answers.size() == 9);
    CHECK(read->check == replyCheck(*read));
    CHECK(readReply("\xEF\xBB\xBF" + replyToJson(reply)));

    Bench bench;
    const QString path = bench.path(u"返信_𠮷.kyodo-reply"_s);
    Bench::writeBytes(path, replyToJson(reply));
    CHECK(readReplyFile(path));
    Bench::writeBytes(path, "{");
    const auto broken = readReplyFile(path);
    REQUIRE_FALSE(broken);
    CHECK(broken.error().message.contains(u"返信_𠮷.kyodo-reply"_s));
    CHECK_FALSE(readReplyFile(bench.path(u"ない.kyodo-reply"_s)));
}

TEST_CASE("The check value of a reply is the one that the form computes", "[exchange][reply]")
{
    // Computed by replyCheck() of resources/replyform/replyfile.js.
    Reply reply;
    reply.project = *Id::parse(u"11111111-1111-4111-8111-111111111111");
    reply.round = *Id::parse(u"22222222-2222-4222-8222-222222222222");
    reply.party = *Id::parse(u"33333333-3333-4333-8333-333333333333");
    reply.projectTitle = u"</script>子ども食堂"_s;
    reply.roundTitle = u"終了時"_s;
    reply.partyName = u"𠮷田会"_s;
    reply.questions = u"0"_s.repeated(64);
    reply.form = QDate(2026, 11, 1);
    reply.respondent = u"葛\U000E0100"_s;
    reply.filledOn = QDate(2026, 11, 20);
    ReplyAnswer low;
    low.question = *Id::parse(u"44444444-4444-4444-8444-444444444444");
    low.score = 1;
    low.reason = u"一行目\n二行目"_s;
    low.asked = u"a"_s.repeated(64);
    ReplyAnswer none;
    none.question = *Id::parse(u"55555555-5555-4555-8555-555555555555");
    none.notApplicable = true;
    none.remark = u"👨‍👩‍👧"_s;
    ReplyAnswer open;
    open.question = *Id::parse(u"66666666-6666-4666-8666-666666666666");
    reply.answers = {low, none, open};
    reply.improve = u"1:a\n"_s;
    CHECK(replyCheck(reply) == u"766072409730c70edbd2cfc5840a52b317f098f9530642feca2846f3164e84b4"_s);
}

TEST_CASE("The check value changes with everything that a reply holds", "[exchange][reply]")
{
    const Reply reply = WaitingProject().reply();
    const std::function<void(Reply&)> changes[] = {
        [](Reply& r) { r.project = r.round; },
        [](Reply& r) { r.round = r.party; },
        [](Reply& r) { r.party = r.round; },
        [](Reply& r) { r.projectTitle += u'x'; },
        [](Reply& r) { r.roundTitle += u'x'; },
        [](Reply& r) { r.partyName += u'x'; },
        [](Reply& r) { r.questions = u"0"_s.repeated(64); },
        [](Reply& r) { r.form = r.form.addDays(1); },
        [](Reply& r) { r.respondent += u'x'; },
        [](Reply& r) { r.filledOn = r.filledOn.addDays(1); },
        [](Reply& r) { r.answers.removeLast(); },
        [](Reply& r) { r.answers.swapItemsAt(0, 1); },
        [](Reply& r) { r.answers[0].question = r.answers.at(1).question; },
        [](Reply& r) { r.answers[0].score = 4; },
        [](Reply& r) { r.answers[0].score.reset(); },
        [](Reply& r) { r.answers[0].notApplicable = true; },
        [](Reply& r) { r.answers[0].reason += u'x'; },
        [](Reply& r) { r.answers[0].remark += u'x'; },
        [](Reply& r) { r.answers[0].asked = u"0"_s.repeated(64); },
        [](Reply& r) { r.shared += u'x'; },
        [](Reply& r) { r.different += u'x'; },
        [](Reply& r) { r.improve += u'x'; },
    };
    int number = 0;
    for (const auto& change : changes) {
        Reply other = reply;
        change(other);
        INFO(number++);
        CHECK(replyCheck(other) != reply.check);
    }
}

TEST_CASE("A reply that is cut, foreign, newer or oversized is refused", "[exchange][reply]")
{
    const QByteArray json = replyToJson(WaitingProject().reply());
    CHECK(refusal(json.chopped(20)).code == ErrorCode::FileDamaged);
    CHECK(refusal({}).code == ErrorCode::FileDamaged);
    CHECK(refusal("<html></html>").code == ErrorCode::FileDamaged);
    CHECK(refusal("[1]").code == ErrorCode::FileForeign);
    CHECK(refusal("{\"format\": \"kyodo-set\", \"version\": 1}").code == ErrorCode::FileForeign);
    CHECK(refusal("{\"format\": \"kyodo-reply\", \"version\": 2}").code == ErrorCode::FileNewer);
    CHECK(refusal("{\"format\": \"kyodo-reply\"}").detail == u"/version"_s);
    CHECK(refusal(QByteArray(kLargestReply + 1, ' ')).code == ErrorCode::InvalidData);
    CHECK(refusal(QByteArray(500'000, '[')).code == ErrorCode::FileDamaged);
    CHECK(refusal(QByteArray(400'000, '[') + QByteArray(400'000, ']')).code == ErrorCode::FileDamaged);
    CHECK(refusal(QByteArray("{\"a\":").repeated(100'000)).code == ErrorCode::FileDamaged);
}

TEST_CASE("A reply edited by hand is refused at the place", "[exchange][reply]")
{
    CHECK(refusedAt("\"score\": 3", "\"score\": \"3\"") == u"/answers/0/score"_s);
    CHECK(refusedAt("\"score\": 3", "\"score\": 3.5") == u"/answers/0/score"_s);
    CHECK(refusedAt("\"score\": 3", "\"score\": 0") == u"/answers/0/score"_s);
    CHECK(refusedAt("\"score\": 3", "\"score\": -1") == u"/answers/0/score"_s);
    CHECK(refusedAt("\"score\": 3", "\"score\": 6") == u"/answers/0/score"_s);
    CHECK(refusedAt("\"score\": 3", "\"score\": 1e300") == u"/answers/0/score"_s);
    CHECK(refusedAt("\"score\": 3", "\"score\": 9223372036854775807") == u"/answers/0/score"_s);
    CHECK(refusedAt("\"score\": 3", "\"score\": [3]") == u"/answers/0/score"_s);
    CHECK(refusedAt("\"notApplicable\": false", "\"notApplicable\": 0") == u"/answers/0/notApplicable"_s);
    CHECK(refusedAt("\"notApplicable\": false", "\"notApplicable\": true") == u"/answers/0/score"_s);
    CHECK(refusedAt("\"remark\"", "\"opinion\"") == u"/answers/0/remark"_s);
    CHECK(refusedAt("\"remark\"", "\"extra\": 1, \"remark\"") == u"/answers/0/extra"_s);
    CHECK(refusedAt("\"remark\"", "\"reason\"") == u"/reason"_s); // twice in one answer
    CHECK(refusedAt("\"form\"", "\"extra\": {}, \"form\"") == u"/extra"_s);
    CHECK(refusedAt("\"form\"", "\"format\": \"kyodo-reply\", \"form\"") == u"/format"_s);
    CHECK(refusedAt("2026-11-20", "2026-02-30") == u"/filledOn"_s);
    CHECK(refusedAt("2026-11-20", "20/11/2026") == u"/filledOn"_s);
    CHECK(refusedAt("\"2026-11-20\"", "null") == u"/filledOn"_s);
    CHECK(refusedAt("\"2026-11-01\"", "null") == u"/form"_s);
    CHECK(refusedAt("\"shared\": \"", "\"shared\": \"\\u0000") == u"/shared"_s);
    CHECK(refusedAt("\"shared\": \"", "\"shared\": \"\\u001b[31m") == u"/shared"_s);
    CHECK(refusedAt("\"check\": \"", "\"check\": \"0") == u"/check"_s);
    // What JSON does not know at all.
    QByteArray json = replyToJson(WaitingProject().reply());
    CHECK(refusal(json.replace("\"score\": 3", "\"score\": NaN")).code == ErrorCode::FileDamaged);
}

TEST_CASE("A reply with values that no form saves is refused at the place", "[exchange][reply]")
{
    CHECK(refusedChanged([](Reply& r) { r.project = Id(); }) == u"/project"_s);
    CHECK(refusedChanged([](Reply& r) { r.party = Id(); }) == u"/party"_s);
    CHECK(refusedChanged([](Reply& r) { r.questions = u"ABC"_s; }) == u"/questions"_s);
    CHECK(refusedChanged([](Reply& r) { r.questions = u"G"_s.repeated(64); }) == u"/questions"_s);
    CHECK(refusedChanged([](Reply& r) { r.answers.clear(); }) == u"/answers"_s);
    CHECK(refusedChanged([](Reply& r) { r.answers.resize(61); }) == u"/answers"_s);
    CHECK(refusedChanged([](Reply& r) { r.answers[2].question = Id(); }) == u"/answers/2/question"_s);
    CHECK(refusedChanged([](Reply& r) { r.answers.append(r.answers.first()); }) == u"/answers/9/question"_s);
    CHECK(refusedChanged([](Reply& r) { r.answers[1].reason = u"長"_s.repeated(2001); }) ==
          u"/answers/1/reason"_s);
    CHECK(refusedChanged([](Reply& r) { r.answers[1].remark = u"長"_s.repeated(2001); }) ==
          u"/answers/1/remark"_s);
    CHECK(refusedChanged([](Reply& r) { r.shared = u"長"_s.repeated(4001); }) == u"/shared"_s);
    CHECK(refusedChanged([](Reply& r) { r.respondent = u"長"_s.repeated(201); }) == u"/respondent"_s);
    CHECK(refusedChanged([](Reply& r) { r.improve = QString(QChar(0xfffe)); }) == u"/improve"_s);

    // As long as the form lets it be: read, for the file is no larger than a reply may be.
    Reply longest = WaitingProject().reply();
    for (ReplyAnswer& answer : longest.answers) {
        answer.reason = u"長"_s.repeated(kLongestFormAnswer);
        answer.remark = u"長"_s.repeated(kLongestFormAnswer);
    }
    while (longest.answers.size() < kMostFormQuestions) {
        longest.answers.append(longest.answers.first());
        longest.answers.last().question = Id::random();
    }
    longest.respondent = u"長"_s.repeated(kLongestFormLine);
    for (QString* text : {&longest.shared, &longest.different, &longest.improve})
        *text = u"長"_s.repeated(kLongestFormText);
    CHECK(readReply(replyToJson(resealed(longest))));
}
