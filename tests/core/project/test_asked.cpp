#include "core/project/asked.h"

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

const Catalogue& catalogue()
{
    static const auto loaded = Catalogue::load();
    REQUIRE(loaded);
    return *loaded;
}

QString japanese(const QString& written)
{
    const OwnWord word = ownWord(written, Language::Japanese);
    CHECK(word.language == Language::Japanese);
    return word.text;
}

QString english(const QString& written, Language language)
{
    const OwnWord word = ownWord(written, Language::English);
    CHECK(word.language == language);
    return word.text;
}

} // namespace

TEST_CASE("An own word brings its English counterpart along behind a stroke", "[project][review]")
{
    for (const QString& written : {u"よい／Good"_s, u"よい/Good"_s, u" よい ／ Good "_s}) {
        CHECK(japanese(written) == u"よい"_s);
        CHECK(english(written, Language::English) == u"Good"_s);
    }
    // Without one, the word itself is shown and known to be Japanese.
    CHECK(english(u"よい"_s, Language::Japanese) == u"よい"_s);
    // A stroke between two Japanese, or two English words, is a part of them.
    CHECK(japanese(u"はい／いいえ"_s) == u"はい／いいえ"_s);
    CHECK(english(u"はい／いいえ"_s, Language::Japanese) == u"はい／いいえ"_s);
    CHECK(english(u"yes/no"_s, Language::English) == u"yes/no"_s);
    CHECK(japanese(u"／Good"_s) == u"／Good"_s);
    CHECK(japanese(u"よい／"_s) == u"よい／"_s);
    CHECK(japanese(u"OK"_s) == u"OK"_s); // no foreign word on a Japanese paper
    CHECK(english(u"OK"_s, Language::English) == u"OK"_s);
    CHECK(english(u"100 %"_s, Language::English) == u"100 %"_s);
    CHECK(japanese(QString()).isEmpty());
}

TEST_CASE("Own words are used while there is one for each step", "[project][review]")
{
    Round round;
    round.scale = Scale::Abc;
    CHECK_FALSE(hasOwnWords(round));
    round.scaleWords = {u"まだ"_s, u"ほぼ"_s, u"十分"_s};
    CHECK(hasOwnWords(round));
    round.scale = Scale::Four;
    CHECK_FALSE(hasOwnWords(round));
    CHECK(stepSign(Scale::Abc, 1) == u"C"_s);
    CHECK(stepSign(Scale::Abc, 3) == u"A"_s);
    CHECK(stepSign(Scale::Abc, 4) == u"4"_s); // no such step: as it is
    CHECK(stepSign(Scale::Five, 5) == u"5"_s);
}

TEST_CASE("A round at the start asks and hints at nothing that is past", "[project][review]")
{
    Round planning;
    planning.kind = RoundKind::Planning;
    QList<guide::ReviewQuestion> all = catalogue().reviewQuestions();
    all += catalogue().stepQuestions();
    for (const guide::ReviewQuestion& question : std::as_const(all)) {
        const AskedText text = askedText(question, &planning, Language::Japanese);
        INFO(question.id.toStdString());
        for (const QString& past : {u"でしたか"_s, u"ましたか"_s, u"なかったか"_s, u"思い出し"_s, u"かった"_s,
                                    u"していたか"_s, u"られたか"_s, u"しまった"_s}) {
            CHECK_FALSE(text.text.contains(past));
            CHECK_FALSE(text.hint.contains(past));
        }
        const AskedText foreign = askedText(question, &planning, Language::English);
        for (const QString& past : {u"Did "_s, u"did "_s, u"Was "_s, u"Were "_s, u"Could "_s, u"Had "_s}) {
            CHECK_FALSE(foreign.text.contains(past));
            CHECK_FALSE(foreign.hint.startsWith(past));
            CHECK_FALSE(foreign.hint.contains(u' ' + past));
        }
        // Any other round looks back.
        CHECK(askedText(question, nullptr, Language::Japanese).hint == question.hint.ja);
    }
}

TEST_CASE("An own question without an English wording is known to be Japanese", "[project][review]")
{
    Question question;
    question.text = u"楽しかったですか。"_s;
    const auto asked = [&](Language language) { return askedText(question, nullptr, catalogue(), language); };
    CHECK(asked(Language::Japanese).language == Language::Japanese);
    CHECK(asked(Language::English).text == question.text);
    CHECK(asked(Language::English).language == Language::Japanese);
    question.textEn = u"Did you enjoy it?"_s;
    CHECK(asked(Language::English).text == question.textEn);
    CHECK(asked(Language::English).language == Language::English);
    // With nothing but an English wording, that is what a Japanese paper shows, and says so.
    question.text.clear();
    CHECK(asked(Language::Japanese).text == question.textEn);
    CHECK(asked(Language::Japanese).language == Language::English);
}
