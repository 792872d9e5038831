#include "core/documents/reviewsheet.h"
#include "core/documents/words.h"

#include "core/documents/agreementcompare.h"
#include "tests/support/paths.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

QJsonObject wordsFile()
{
    QFile file(u":/documents/words.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString sources()
{
    QString all;
    QDir folder(kyodo::test::sourceRoot() + u"/core/documents"_s);
    for (const QString& name : folder.entryList({u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        all += QString::fromUtf8(file.readAll());
    }
    return all;
}

/// Whole keys that the sources ask for, and the beginnings of those that they put together.
struct Asked {
    QSet<QString> keys;
    QSet<QString> beginnings;
};

Asked askedBy(const QString& source)
{
    static const QRegularExpression whole(
        u"(?:[wW]ords\\(QStringLiteral\\(|\\b(?:word|field|box|heading)\\(|, )\"([a-z][a-z-]*(?:\\.[a-z0-9-]+)*)\""_s);
    static const QRegularExpression built(
        u"[wW]ords\\(QStringLiteral\\(\"([a-z-]+(?:\\.[a-z-]+)*\\.)(?:%1|\"\\) \\+)"_s);
    static const QRegularExpression direct(u"[wW]ords\\(QStringLiteral\\(\"([^\"%]+)\"\\)\\)"_s);
    static const QRegularExpression byName(u"\\b(?:word|field|box|heading)\\(\"([^\"]+)\""_s);
    static const QRegularExpression missing(u"\"(missing\\.[a-z]+)\""_s);
    Asked asked;
    for (const auto& expression : {direct, byName, missing}) {
        auto matches = expression.globalMatch(source);
        while (matches.hasNext())
            asked.keys.insert(matches.next().captured(1));
    }
    // The choice of one of two keys in place.
    static const QRegularExpression choice(
        u"[wW]ords\\([^;]*\\? QStringLiteral\\(\"([^\"]+)\"\\) : QStringLiteral\\(\"([^\"]+)\"\\)"_s);
    auto choices = choice.globalMatch(source);
    while (choices.hasNext()) {
        const auto match = choices.next();
        asked.keys += {match.captured(1), match.captured(2)};
    }
    auto matches = built.globalMatch(source);
    while (matches.hasNext())
        asked.beginnings.insert(matches.next().captured(1));
    return asked;
}

template<class E>
QSet<QString> family(const QString& beginning)
{
    QSet<QString> keys;
    for (const E value : allOf<E>())
        keys.insert(beginning + key(value));
    return keys;
}

/// What the beginnings grow into.
QSet<QString> grown()
{
    QSet<QString> keys = family<TitleWord>(u"word."_s) + family<TitleWord>(u"title."_s) +
                         family<RoleKind>(u"role."_s) + family<BudgetCategory>(u"category."_s) +
                         family<Ownership>(u"deliverable."_s) + family<RoundKind>(u"review.round."_s) +
                         family<Scale>(u"low."_s) + family<Judgement>(u"judgement."_s) +
                         family<CandidateDecision>(u"decision."_s) +
                         family<CompareState>(u"compare.state."_s) + family<Ladder>(u"article."_s) +
                         family<Ladder>(u"article.named."_s) + family<Ladder>(u"article.paragraph."_s) +
                         family<VersionState>(u"head.version."_s) + family<Fate>(u"fate."_s) +
                         family<TitleWord>(u"amendment.paper."_s) + family<TitleWord>(u"conclude."_s) +
                         family<Ladder>(u"article.related."_s);
    keys.insert(u"amendment.paper.ending"_s); // in which nobody concludes anything
    keys.remove(u"title.own"_s);              // an own title stands as it was typed
    for (const QString& beginning :
         {u"amendment.title."_s, u"amendment.preamble."_s, u"amendment.reason."_s, u"amendment.why."_s}) {
        keys += family<VersionKind>(beginning);
        keys.remove(beginning + key(VersionKind::Agreement));
    }
    for (const QString& scale : {u"four.4"_s, u"three.3"_s, u"five.5"_s, u"abc.3"_s}) {
        for (int score = 1; score <= scale.back().digitValue(); ++score) {
            keys.insert(u"scale."_s + scale.chopped(1) + QString::number(score));
            keys.insert(u"scale.planning-"_s + scale.chopped(1) + QString::number(score));
        }
    }
    // As sheetWord() asks for them.
    for (const QString& name :
         {u"process"_s, u"attainment"_s, u"shared"_s, u"different"_s, u"improve"_s, u"reason"_s})
        keys += {u"review."_s + name, u"review.planning."_s + name};
    // By the key of an annex or of a list.
    return keys + QSet<QString>{u"roles.title"_s,  u"budget.title"_s,  u"schedule.title"_s,
                                u"content.none"_s, u"payments.none"_s, u"deliverables.none"_s};
}

} // namespace

TEST_CASE("every word that the papers ask for is there, and none is there for nothing", "[documents][words]")
{
    const QJsonObject words = wordsFile();
    const Asked asked = askedBy(sources());
    REQUIRE(asked.keys.size() > 60);
    const QSet<QString> wanted = asked.keys + grown();
    for (const QString& key : wanted) {
        INFO(key.toStdString());
        CHECK(words.contains(key));
    }
    for (const QString& key : words.keys()) {
        INFO(key.toStdString());
        CHECK(wanted.contains(key));
    }
    const QSet<QString> known{u"word."_s,
                              u"conclude."_s,
                              u"title."_s,
                              u"role."_s,
                              u"category."_s,
                              u"deliverable."_s,
                              u"review."_s,
                              u"review.round."_s,
                              u"low."_s,
                              u"scale."_s,
                              u"judgement."_s,
                              u"decision."_s,
                              u"compare.state."_s,
                              u"article."_s,
                              u"article.named."_s,
                              u"article.related."_s,
                              u"article.paragraph."_s,
                              u"head.version."_s,
                              u"amendment.title."_s,
                              u"amendment.paper."_s,
                              u"amendment.preamble."_s,
                              u"amendment.reason."_s,
                              u"amendment.why."_s,
                              u"fate."_s};
    CHECK(asked.beginnings == known);
}

TEST_CASE("the reader of the sources sees a word that is missing", "[documents][words]")
{
    const Asked asked =
        askedBy(u"a = words(QStringLiteral(\"no.such\")); m_words(QStringLiteral(\"x.\") + key(y));"
                "b = field(\"review.nothing\", c); words(d ? QStringLiteral(\"e.f\") : "
                "QStringLiteral(\"g\"));"_s);
    CHECK(asked.keys == QSet<QString>{u"no.such"_s, u"review.nothing"_s, u"e.f"_s, u"g"_s});
    CHECK(asked.beginnings == QSet<QString>{u"x."_s});
}

TEST_CASE("words have the same places to fill in both languages", "[documents][words]")
{
    const QJsonObject words = wordsFile();
    for (auto it = words.begin(); it != words.end(); ++it) {
        INFO(it.key().toStdString());
        for (const QString& place : {u"%1"_s, u"%2"_s, u"%3"_s})
            CHECK(it.value()[u"ja"].toString().contains(place) ==
                  it.value()[u"en"].toString().contains(place));
    }
}

TEST_CASE("words that are sentences of an agreement have a polite form, the others stay",
          "[documents][words]")
{
    const auto plain = Words::load(Language::Japanese);
    const auto english = Words::load(Language::English);
    REQUIRE(plain);
    REQUIRE(english);
    const Words polite = plain->in(SentenceStyle::Polite);
    const QJsonObject words = wordsFile();
    int different = 0;
    for (auto it = words.begin(); it != words.end(); ++it) {
        INFO(it.key().toStdString());
        const QString own = it.value()[u"ja-polite"].toString();
        CHECK((*plain)(it.key()) == it.value()[u"ja"].toString());
        CHECK(polite(it.key()) == (own.isEmpty() ? (*plain)(it.key()) : own));
        CHECK(english->in(SentenceStyle::Polite)(it.key()) == it.value()[u"en"].toString());
        different += own.isEmpty() ? 0 : 1;
        // Whatever ends in する or いう inside an agreement.
        const bool agreement = it.key().startsWith(u"deliverable.") || it.key().startsWith(u"party.") ||
                               it.key().startsWith(u"budget.") || it.key().startsWith(u"schedule.") ||
                               it.key().startsWith(u"amendment.");
        if (agreement)
            CHECK((*plain)(it.key()).contains(u'。') == !own.isEmpty());
        for (const QString& place : {u"%1"_s, u"%2"_s}) {
            if (!own.isEmpty())
                CHECK(own.count(place) == (*plain)(it.key()).count(place));
        }
    }
    CHECK(different == 37);
    CHECK(polite.in(SentenceStyle::Plain)(u"deliverable.joint"_s) == (*plain)(u"deliverable.joint"_s));
}

TEST_CASE("a file of words with a gap is refused", "[documents][words]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"words.json"_s);
    for (const QByteArray& content :
         {QByteArray("{\"a\": {\"ja\": \"あ\"}}"), QByteArray("{\"a\": {\"en\": \"a\"}}"),
          QByteArray("{\"a\": "), QByteArray("[]")}) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto loaded = Words::read(Language::Japanese, path);
        REQUIRE_FALSE(loaded);
        CHECK(loaded.error().code == ErrorCode::Internal);
    }
    CHECK_FALSE(Words::read(Language::Japanese, folder.filePath(u"none.json"_s)));
}
