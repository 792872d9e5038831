#include "core/documents/agreementtext.h"
#include "tests/core/documents/clausetexts.h"
#include "tests/support/examples.h"
#include "tests/support/printing.h"

#include <QRegularExpression>

#include <algorithm>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// The sentences of a text, without their full stops. Those in brackets count as well: 「（…に限る。）」.
QStringList sentencesOf(const QString& text)
{
    QStringList sentences = text.split(u'。');
    sentences.removeLast(); // what follows the last full stop is none
    return sentences;
}

/// A verb or an adjective as である ends in it; とき, こと, か and nouns do not.
bool endsPlainly(const QString& sentence)
{
    static const QRegularExpression plain(u"([うくぐつぬぶむる]|(?<![まで])す|ない|同じ)\\z"_s);
    return plain.match(sentence).hasMatch();
}

bool endsPolitely(const QString& sentence)
{
    static const QRegularExpression polite(u"(ます|ません|です)\\z"_s);
    return polite.match(sentence).hasMatch();
}

/// Everything that must not change with the style: numbers, punctuation, brackets and fields, in order.
QString skeletonOf(const QString& text)
{
    QString skeleton;
    for (const TemplatePart& part : scanTemplate(text)) {
        if (part.kind != TemplatePart::Kind::Literal) {
            skeleton += joinTemplate({part});
            continue;
        }
        for (const QChar c : part.text) {
            if (c.isDigit() || u"、。（）「」　"_s.contains(c))
                skeleton += c;
        }
    }
    return skeleton;
}

AgreementText composed(const Project& project, SentenceStyle style)
{
    static const auto words = Words::load(Language::Japanese);
    REQUIRE(words);
    return composeAgreement(project, shippedClauses(), *words, MissingAs::Mark, style);
}

void append(QStringList& texts, const QList<AgreementPoint>& points)
{
    for (const AgreementPoint& point : points) {
        texts.append(point.text.text());
        append(texts, point.points);
    }
}

QStringList textsOf(const AgreementText& agreement)
{
    QStringList texts{agreement.preamble.text()};
    for (const AgreementArticle& article : agreement.articles + agreement.personalProvisions) {
        for (const AgreementParagraph& paragraph : article.paragraphs) {
            texts.append(paragraph.text.text());
            append(texts, paragraph.points);
        }
    }
    return texts + QStringList{agreement.closing.text()};
}

} // namespace

TEST_CASE("each sentence of the library can be said in both styles", "[clauses][style]")
{
    int sentences = 0;
    for (const ClausePlace& place : textsOf(shippedClauses())) {
        INFO(place.where.toStdString() << ": " << place.text.ja.toStdString());
        const QStringList plain = sentencesOf(place.text.ja);
        const bool predicate = std::any_of(plain.cbegin(), plain.cend(), endsPlainly);
        CHECK(predicate == !place.text.polite.isEmpty());
        CHECK(std::none_of(plain.cbegin(), plain.cend(), endsPolitely));
        if (place.text.polite.isEmpty())
            continue;
        const QStringList polite = sentencesOf(place.text.polite);
        REQUIRE(polite.size() == plain.size());
        for (qsizetype i = 0; i < plain.size(); ++i) {
            INFO(polite.at(i).toStdString());
            CHECK(endsPolitely(polite.at(i)) == endsPlainly(plain.at(i)));
            CHECK_FALSE(endsPlainly(polite.at(i)));
            // Only the end of a sentence differs, never what it says.
            const qsizetype kept = std::max<qsizetype>(plain.at(i).size() - 4, 0);
            CHECK(polite.at(i).first(kept) == plain.at(i).first(kept));
        }
        sentences += static_cast<int>(plain.size());
    }
    CHECK(sentences > 300);
}

TEST_CASE("numbers, punctuation and fields are the same in both styles", "[clauses][style]")
{
    for (const ClausePlace& place : textsOf(shippedClauses())) {
        if (!place.text.polite.isEmpty()) {
            INFO(place.where.toStdString());
            CHECK(skeletonOf(place.text.polite) == skeletonOf(place.text.ja));
        }
    }
}

TEST_CASE("a text is given in the style and the language that are asked for", "[clauses][style]")
{
    const ClauseText both{u"甲とする。"_s, u"甲とします。"_s, u"It is A."_s};
    CHECK(both.in(Language::Japanese) == both.ja);
    CHECK(both.in(Language::Japanese, SentenceStyle::Polite) == both.polite);
    CHECK(both.in(Language::English, SentenceStyle::Polite) == both.en);
    const ClauseText noun{u"秘密情報"_s, {}, u"Confidential Information"_s};
    CHECK(noun.in(Language::Japanese, SentenceStyle::Polite) == noun.ja);
}

TEST_CASE("an agreement holds to one style from the first line to the last", "[documents][agreement][style]")
{
    for (const QString& name : exampleNames()) {
        INFO(name.toStdString());
        Project project = exampleProject(name);
        // What was typed stays as typed, and the style of that is its writer's.
        project.clauses.clear();
        project.agreement.responsibility.clear();
        project.agreement.deliverables.clear();
        project.agreement.disclosure.clear();
        project.agreement.content.clear();
        for (Deliverable& deliverable : project.deliverables)
            deliverable.use.clear();
        const QStringList plain = textsOf(composed(project, SentenceStyle::Plain));
        const QStringList polite = textsOf(composed(project, SentenceStyle::Polite));
        REQUIRE(polite.size() == plain.size());
        int differing = 0;
        for (qsizetype i = 0; i < plain.size(); ++i) {
            const bool typed = plain.at(i).contains(u'　') && polite.at(i) == plain.at(i);
            if (typed)
                continue;
            INFO(polite.at(i).toStdString());
            const QStringList said = sentencesOf(polite.at(i));
            CHECK(std::none_of(said.cbegin(), said.cend(), endsPlainly));
            const QStringList written = sentencesOf(plain.at(i));
            CHECK(std::none_of(written.cbegin(), written.cend(), endsPolitely));
            differing += polite.at(i) != plain.at(i) ? 1 : 0;
        }
        CHECK(differing > 100);
        CHECK(polite.first().contains(u"といいます。）"));
        CHECK(polite.first().endsWith(u"締結します。"));
        CHECK(polite.last().endsWith(u"保有します。"));
    }
}

TEST_CASE("the lines made from the list of deliverables follow the style", "[documents][agreement][style]")
{
    CountingIds ids;
    Project project = Project::blank(ids);
    const Id owner = appendRow(project.parties, ids).id;
    for (const Ownership ownership : allOf<Ownership>()) {
        Deliverable& deliverable = appendRow(project.deliverables, ids);
        deliverable.title = u"写真集"_s;
        deliverable.ownership = ownership;
        deliverable.owner = owner;
    }
    CHECK(textsOf(composed(project, SentenceStyle::Plain)).filter(u"写真集"_s) ==
          QStringList{u"写真集　当事者の共有とする。"_s, u"写真集　甲に帰属する。"_s,
                      u"写真集　広く公共の利用に供する。"_s});
    CHECK(textsOf(composed(project, SentenceStyle::Polite)).filter(u"写真集"_s) ==
          QStringList{u"写真集　当事者の共有とします。"_s, u"写真集　甲に帰属します。"_s,
                      u"写真集　広く公共の利用に供します。"_s});
}
