#include "core/exchange/questionset.h"
#include "core/project/changes.h"
#include "tests/support/examples.h"
#include "tests/support/printing.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

struct Kept {
    CountingIds ids{5'000'000};
    Project project = exampleProject(u"kodomo-shokudo"_s);
    QuestionSet set;

    Kept()
    {
        Round& round = project.rounds[0];
        round.scale = Scale::Three;
        round.scaleWords = {u"まだまだ"_s, u"ほぼ"_s, u"十分"_s};
        for (Question& question : project.questions) {
            if (question.round == round.id) {
                question.text = u"自分たちの<b>問い</b> 𠮷"_s;
                question.textEn = u"A question of our own"_s;
                question.step = Step::Method;
                break;
            }
        }
        set = questionSetOf(project, round, u"みどり市の設問"_s, u"市民協働課"_s);
    }
    [[nodiscard]] QByteArray json() const { return questionSetToJson(set); }
    /// The file with one text put in place of another, which must be there.
    [[nodiscard]] QByteArray changed(const QByteArray& before, const QByteArray& after) const
    {
        QByteArray bytes = json();
        REQUIRE(bytes.contains(before));
        return bytes.replace(before, after);
    }
};

} // namespace

TEST_CASE("A set of questions comes back as it was kept", "[exchange][questionset]")
{
    const Kept kept;
    const auto read = questionSetFromJson(kept.json());
    REQUIRE(read);
    const bool same = *read == kept.set;
    CHECK(same);
    CHECK(read->questions.size() == 9);
    CHECK(read->questions.first().round.isNull());
    CHECK(questionSetFromJson("\xEF\xBB\xBF" + kept.json()));
}

TEST_CASE("A set replaces the questions of a round, but never of one that somebody answered",
          "[exchange][questionset]")
{
    Kept kept;
    Project& project = kept.project;
    const Project before = project;
    const auto refused = takeQuestionSet(project, project.rounds.first().id, kept.set, kept.ids);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidData);
    const bool untouched = project == before;
    CHECK(untouched);
    CHECK_FALSE(takeQuestionSet(project, Id(), kept.set, kept.ids));

    const Id fresh = appendRow(project.rounds, kept.ids).id;
    Question& old = appendRow(project.questions, kept.ids);
    old.round = fresh;
    old.text = u"前の問い"_s;
    REQUIRE(takeQuestionSet(project, fresh, kept.set, kept.ids));
    const Round& round = project.rounds.last();
    CHECK(round.scale == Scale::Three);
    CHECK(round.scaleWords.size() == 3);
    CHECK(round.questionSet == u"みどり市の設問"_s);
    const QuestionSet again = questionSetOf(project, round, kept.set.name, kept.set.issuer);
    const bool same = again == kept.set;
    CHECK(same);
    const auto sound = validate(project);
    CHECK(sound);
}

TEST_CASE("A set that is cut, foreign, newer or wrong is refused with the place", "[exchange][questionset]")
{
    const Kept kept;
    const auto refusal = [](const QByteArray& json) {
        const auto read = questionSetFromJson(json);
        REQUIRE_FALSE(read);
        CHECK_FALSE(read.error().message.isEmpty());
        return read.error();
    };
    CHECK(refusal(kept.json().chopped(20)).code == ErrorCode::FileDamaged);
    CHECK(refusal({}).code == ErrorCode::FileDamaged);
    CHECK(refusal("{\"format\": \"kyodo-set\"}").code == ErrorCode::FileForeign);
    CHECK(refusal(kept.changed("\"version\": 1", "\"version\": 2")).code == ErrorCode::FileNewer);
    CHECK(refusal(kept.changed("\"scale\": \"three\"", "\"scale\": \"nine\"")).detail == u"/scale"_s);
    CHECK(refusal(kept.changed("\"scale\": \"three\"", "\"scale\": \"four\"")).detail == u"/scaleWords"_s);
    CHECK(refusal(kept.changed("\"issuer\"", "\"publisher\"")).detail == u"/issuer"_s);
    CHECK(refusal(kept.changed("\"step\": \"method\"", "\"step\": 3")).detail == u"/questions/0/step"_s);
    CHECK(refusal(kept.changed("\"name\"", "\"issuer\"")).code == ErrorCode::InvalidData);
    CHECK(refusal(QByteArray(kLargestQuestionSet + 1, ' ')).code == ErrorCode::InvalidData);

    QuestionSet none = kept.set;
    none.questions.clear();
    CHECK(refusal(questionSetToJson(none)).detail == u"/questions"_s);
    QuestionSet wordless = kept.set;
    wordless.questions[2].origin.clear();
    wordless.questions[2].text = u"　"_s;
    CHECK(refusal(questionSetToJson(wordless)).detail == u"/questions/2/text"_s);
}
