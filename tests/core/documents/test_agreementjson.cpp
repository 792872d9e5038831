#include "core/documents/agreementjson.h"

#include "core/documents/agreement.h"
#include "tests/support/examples.h"
#include "tests/support/printing.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

AgreementText frozen(const Project& project, Language language = Language::Japanese)
{
    const auto library = ClauseLibrary::load();
    const auto words = Words::load(language);
    REQUIRE(library);
    REQUIRE(words);
    return frozenAgreement(project, *library, *words);
}

/// Every kind of thing an agreement may hold, with texts that JSON has to escape.
AgreementText everything()
{
    const AgreementPoint deepest{u"ア"_s, u"深い点"_s, {}};
    const AgreementPoint point{u"(1)"_s, u"引用符 \" と \\ と改行\n、𠮷、葛\U000E0100"_s, {deepest}};
    const Inline mixed(
        QList<TextRun>{{u"甲は、"_s}, {u"【未入力：目的】"_s, false, true}, {u"強く"_s, true}});
    AgreementText text;
    text.language = Language::English;
    text.title = u"</script>{{ref:change}} %1"_s;
    text.titleOpen = true;
    text.preamble = mixed;
    text.articles = {
        {u"purpose"_s, u"第1条"_s, u"目的"_s, Principle{}, AgreementItem{}, {{{}, mixed, {point}}}},
        {u"own-1"_s, u"第2条"_s, {}, std::nullopt, std::nullopt, {}}};
    text.closing = Inline(QList<TextRun>{{QString()}});
    text.annexes = {{u"roles"_s, u"別紙1"_s, u"役割分担表"_s, u"第4条"_s}};
    text.personalProvisions = {text.articles.first()};
    text.open = {{u"purpose"_s, u"目的"_s, u"/scope/sharedPurpose"_s}};
    text.annexContents = {{u"roles"_s, u"別紙1"_s, u"役割分担表"_s, {u"受付｜主担当"_s, QString()}}};
    return text;
}

Error refused(const QString& json)
{
    INFO(json.left(200).toStdString());
    const auto read = agreementFromJson(json);
    REQUIRE_FALSE(read);
    CHECK_FALSE(read.error().message.isEmpty());
    CHECK_FALSE(read.error().detail.isEmpty());
    return read.error();
}

} // namespace

TEST_CASE("an agreement comes back from JSON as it was", "[documents][json]")
{
    for (const QString& name : exampleNames()) {
        for (const Language language : allOf<Language>()) {
            const AgreementText text = frozen(exampleProject(name), language);
            const auto read = agreementFromJson(agreementToJson(text));
            REQUIRE(read);
            CHECK(*read == text);
            CHECK(read->language == language);
        }
    }
    CountingIds ids;
    for (const AgreementText& text : {everything(), frozen(Project::blank(ids)), AgreementText()}) {
        const auto read = agreementFromJson(agreementToJson(text));
        REQUIRE(read);
        CHECK(*read == text);
    }
}

TEST_CASE("the same agreement gives the same JSON and hash", "[documents][json]")
{
    const Project project = exampleProject(u"kodomo-shokudo"_s);
    const QString json = agreementToJson(frozen(project));
    CHECK(json == agreementToJson(frozen(project)));
    CHECK(json == agreementToJson(*agreementFromJson(json)));
    CHECK_FALSE(json.contains(u'\n'));
    CHECK(agreementHash(json).size() == 64);
    CHECK(agreementHash(u"協定書"_s) ==
          u"27e5b06cc7bdab8a30ed8d904094b264e789fbd65396c38761cdc812fc5c11a3"_s);
    AgreementText other = frozen(project);
    other.articles.first().paragraphs.first().text.runs.first().text += u'。';
    CHECK(agreementHash(agreementToJson(other)) != agreementHash(json));
}

TEST_CASE("annexes and signatures are frozen as lines", "[documents][json]")
{
    const AgreementText text = frozen(exampleProject(u"kodomo-shokudo"_s));
    QStringList keys;
    for (const AnnexContent& content : text.annexContents) {
        keys.append(content.key);
        CHECK_FALSE(content.lines.isEmpty());
    }
    CHECK(keys ==
          QStringList{u"roles"_s, u"budget"_s, u"schedule"_s, u"personal-information"_s, u"signatures"_s});
    const QStringList& roles = text.annexContents.first().lines;
    CHECK(roles.first().startsWith(u"すること｜"));
    CHECK(roles.last().contains(u"｜主担当"));
    CHECK(text.annexContents.last().lines.first().startsWith(u"甲｜"));
    CHECK(text.annexContents.last().lines.first().contains(u"特定非営利活動法人あさがお"));
    CountingIds ids;
    // What is still to be filled in is no content.
    for (const AnnexContent& content : frozen(Project::blank(ids)).annexContents) {
        for (const QString& line : content.lines)
            CHECK_FALSE(line.isEmpty());
    }
}

TEST_CASE("what is not an agreement of ours is refused with a sentence", "[documents][json]")
{
    for (const QString& foreign :
         {QString(), u"x"_s, u"[]"_s, u"{}"_s, u"null"_s, u"{\"format\":\"kyodo\",\"version\":1}"_s,
          u"<html>"_s, u"{\"format\":\"kyodo-agreement\"}"_s,
          u"{\"format\":\"kyodo-agreement\",\"version\":0}"_s,
          u"{\"format\":\"kyodo-agreement\",\"version\":1}"_s})
        CHECK(refused(foreign).code == ErrorCode::InvalidData);
    CHECK(refused(u"{\"format\":\"kyodo-agreement\",\"version\":2}"_s).code == ErrorCode::FileNewer);
    CHECK(refused(QString(kLargestAgreement + 1, u'[')).code == ErrorCode::InvalidData);
    refused(QString(100000, u'['));

    const QString good = agreementToJson(everything());
    REQUIRE(agreementFromJson(good));
    for (qsizetype length = 0; length < good.size(); length += 7)
        refused(good.left(length));
}

TEST_CASE("every field of an agreement has to be there in its type, and no other", "[documents][json]")
{
    const QJsonObject good = QJsonDocument::fromJson(agreementToJson(everything()).toUtf8()).object();
    const auto written = [](const QJsonObject& object) {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    for (const QString& field : good.keys()) {
        INFO(field.toStdString());
        QJsonObject changed = good;
        changed.remove(field);
        refused(written(changed));
        changed[field] = 7;
        refused(written(changed));
    }
    QJsonObject more = good;
    more[u"script"_s] = u"x"_s;
    CHECK(refused(written(more)).detail == u"/"_s);
    const auto replaced = [&](const QString& from, const QString& to) {
        QString json = written(good);
        REQUIRE(json.contains(from));
        return refused(json.replace(from, to)).detail;
    };
    CHECK(replaced(u"\"title\":\"目的\""_s, u"\"title\":[]"_s) == u"/articles/0/title"_s);
    CHECK(replaced(u"\"item\":null"_s, u"\"item\":\"treaty\""_s) == u"/articles/1/item"_s);
    CHECK(replaced(u"\"unresolved\":true"_s, u"\"unresolved\":1"_s) == u"/preamble/1/unresolved"_s);
    // Half a character, and one that ends a text in other programs.
    CHECK(replaced(u"役割分担表"_s, u"\\ud842"_s) == u"/annexes/0/title"_s);
    CHECK(replaced(u"役割分担表"_s, u"\\u0000"_s) == u"/annexes/0/title"_s);
}

TEST_CASE("points nested without end are refused", "[documents][json]")
{
    const auto nested = [](int depth) {
        AgreementPoint point{u"(1)"_s, u"点"_s, {}};
        for (int i = 1; i < depth; ++i)
            point = {u"(1)"_s, u"点"_s, {point}};
        AgreementText text;
        text.articles = {{u"x"_s, {}, {}, std::nullopt, std::nullopt, {{{}, Inline(), {point}}}}};
        return agreementToJson(text);
    };
    CHECK(agreementFromJson(nested(8)));
    refused(nested(9));
    refused(nested(300));
    refused(nested(900));
}
