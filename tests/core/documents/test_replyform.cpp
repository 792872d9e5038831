#include "core/documents/replyform.h"

#include "core/project/changes.h"
#include "core/project/jointview.h"
#include "tests/support/printing.h"
#include "tests/support/replies.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

QString formOf(const Project& project, const ReplyFormRequest& request)
{
    const auto form = replyForm(project, request, formWords());
    REQUIRE(form);
    return QString::fromUtf8(*form);
}

ReplyFormRequest requestFor(const WaitingProject& waiting)
{
    return {waiting.round, waiting.party, QDate(2026, 11, 1)};
}

QString between(const QString& html, const QString& begin, const QString& end)
{
    const auto from = html.indexOf(begin);
    REQUIRE(from >= 0);
    const auto to = html.indexOf(end, from + begin.size());
    REQUIRE(to >= 0);
    return html.mid(from + begin.size(), to - from - begin.size());
}

/// What the form's script reads.
QJsonObject dataOf(const QString& html)
{
    const QString json = between(html, u"<script type=\"application/json\" id=\"data\">"_s, u"</script>"_s);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &problem);
    CHECK(problem.error == QJsonParseError::NoError);
    return document.object();
}

QString hashOf(const QString& text)
{
    return u"'sha256-"_s +
           QString::fromLatin1(
               QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toBase64()) +
           u'\'';
}

} // namespace

TEST_CASE("A reply form asks one party in both languages and loads nothing", "[documents][replyform]")
{
    const WaitingProject waiting;
    const QString html = formOf(waiting.project, requestFor(waiting));
    const QJsonObject data = dataOf(html);
    CHECK(data[u"project"].toString() == waiting.project.info.id.text());
    CHECK(data[u"round"].toString() == waiting.round.text());
    CHECK(data[u"party"].toString() == waiting.party.text());
    CHECK(data[u"questionsDigest"].toString() == waiting.digest());
    CHECK(data[u"form"].toString() == u"2026-11-01");
    CHECK(data[u"low"].toInt() == 2);
    CHECK(data[u"questions"].toArray().size() == 9);
    for (const QString& language : {u"ja"_s, u"en"_s}) {
        const QJsonObject texts = data[u"texts"][language].toObject();
        CHECK(texts[u"questions"].toArray().size() == 9);
        CHECK(texts[u"scale"].toArray().size() == 4);
        for (const auto& label : texts[u"scale"].toArray())
            CHECK_FALSE(label.toString().contains(u'\n'));
    }
    CHECK(data[u"texts"][u"ja"][u"file"].toString() == u"返信_完了時のふりかえり_みどり大学.kyodo-reply");
    CHECK(data[u"texts"][u"en"][u"file"].toString().startsWith(u"reply_"));

    CHECK_FALSE(html.contains(u"{{"_s));
    CHECK(html.startsWith(u"<!doctype html>\n<html lang=\"ja\">"_s));
    const QString policy = between(html, u"Content-Security-Policy\" content=\""_s, u"\""_s);
    CHECK(policy.startsWith(u"default-src 'none';"_s));
    CHECK_FALSE(policy.contains(u"unsafe"_s));
    CHECK(policy.contains(u"style-src "_s + hashOf(between(html, u"<style>"_s, u"</style>"_s))));
    CHECK(policy.contains(u"script-src "_s + hashOf(between(html, u"<script>"_s, u"</script>"_s))));
    static const QRegularExpression outside(u"https?:|url\\(|\\bsrc=|@import|<link|<iframe|<object"_s);
    CHECK_FALSE(html.contains(outside));
}

TEST_CASE("A reply form holds nothing that anybody wrote into a sheet, and no other party",
          "[documents][replyform]")
{
    WaitingProject waiting;
    const Sheet* own = sheetOf(waiting.project, waiting.project.rounds.first().id, waiting.party);
    REQUIRE(own);
    const QString html = formOf(waiting.project, requestFor(waiting));
    int looked = 0;
    const auto absent = [&](const QString& text) {
        if (text.trimmed().size() < 4)
            return;
        ++looked;
        INFO(text.toStdString());
        CHECK_FALSE(html.contains(text));
    };
    for (const Sheet& sheet : waiting.project.sheets) {
        for (const QString& text : {sheet.respondent, sheet.shared, sheet.different, sheet.improve})
            absent(text);
    }
    for (const Answer& answer : waiting.project.answers) {
        absent(answer.reason);
        absent(answer.remark);
    }
    for (const Party& party : waiting.project.parties) {
        if (party.id == waiting.party)
            continue;
        absent(party.id.text());
        absent(party.name);
        absent(party.representativeName);
    }
    for (const Contact& contact : waiting.project.contacts) {
        absent(contact.name);
        absent(contact.email);
    }
    CHECK(looked > 70);
}

TEST_CASE("A hostile title stays text", "[documents][replyform]")
{
    WaitingProject waiting;
    const QString evil = u"</script><img src=x onerror=\"alert(1)\"><!-- {{script}} \u2028 & <b>"_s;
    waiting.project.info.title = evil;
    findRow(waiting.project.parties, waiting.party)->name = evil;
    findRow(waiting.project.rounds, waiting.round)->title = evil;
    findRow(waiting.project.questions, waiting.reply().answers.first().question)->text = evil;
    const QString html = formOf(waiting.project, requestFor(waiting));
    CHECK_FALSE(html.contains(u"<img"_s));
    CHECK_FALSE(html.contains(u'\u2028'));
    const QJsonObject data = dataOf(html);
    CHECK(data[u"partyName"].toString().startsWith(u"</script><img src=x"_s));
    CHECK(data[u"texts"][u"ja"][u"questions"][0][u"text"].toString() == evil);
    CHECK(between(html, u"<title>"_s, u"</title>"_s).contains(u"&lt;/script&gt;"_s));
    CHECK(html.count(u"</script>"_s) == 2);
    const QString file = data[u"texts"][u"ja"][u"file"].toString();
    CHECK(file.endsWith(u".kyodo-reply"_s));
    CHECK_FALSE(file.contains(QRegularExpression(u"[<>:\"/\\\\|?*]"_s)));
}

TEST_CASE("Scales are shown as people know them", "[documents][replyform]")
{
    WaitingProject waiting;
    Round& round = *findRow(waiting.project.rounds, waiting.round);
    const auto data = [&] { return dataOf(formOf(waiting.project, requestFor(waiting))); };
    round.scale = Scale::Abc;
    CHECK(data()[u"scores"].toArray() == QJsonArray{3, 2, 1});
    CHECK(data()[u"low"].toInt() == 1);
    round.scale = Scale::Five;
    CHECK(data()[u"scores"].toArray() == QJsonArray{1, 2, 3, 4, 5});
    round.scale = Scale::Three;
    round.scaleWords = {u"まだまだ"_s, u"ほぼ／Nearly"_s, u"十分"_s};
    const QJsonValue ja = data()[u"texts"][u"ja"];
    CHECK(ja[u"scale"].toArray() == QJsonArray{u"1 まだまだ"_s, u"2 ほぼ"_s, u"3 十分"_s});
    CHECK(ja[u"scaleNote"].toString().isEmpty());
    // What has no English counterpart stays, marked as the Japanese that it is, and a note says so.
    const QJsonValue en = data()[u"texts"][u"en"];
    CHECK(en[u"scale"].toArray() == QJsonArray{u"1 まだまだ"_s, u"2 Nearly"_s, u"3 十分"_s});
    CHECK(en[u"scaleLangs"].toArray() == QJsonArray{u"ja"_s, u"en"_s, u"ja"_s});
    CHECK(en[u"scaleNote"].toString().contains(u"1 or C is the lowest"_s));
    round.scaleWords.clear();
    CHECK(data()[u"texts"][u"en"][u"scaleNote"].toString().isEmpty());
}

TEST_CASE("A form asks and hints in words that fit its round", "[documents][replyform]")
{
    WaitingProject waiting;
    Round& round = *findRow(waiting.project.rounds, waiting.round);
    const auto texts = [&](const QString& language) {
        return dataOf(formOf(waiting.project, requestFor(waiting)))[u"texts"][language];
    };
    const QString past = texts(u"ja"_s)[u"questions"][1][u"hint"].toString();
    round.kind = RoundKind::Planning;
    const QJsonValue planned = texts(u"ja"_s);
    CHECK(planned[u"questions"][1][u"hint"].toString() != past);
    CHECK(planned[u"words"][u"improve"].toString() == u"始める前によくしておきたいこと");
    // An own question without an English wording says so in place of a hint.
    findRow(waiting.project.questions, waiting.reply().answers.first().question)->text = u"楽しみか。"_s;
    const QJsonValue own = texts(u"en"_s)[u"questions"][0];
    CHECK(own[u"text"].toString() == u"楽しみか。");
    CHECK(own[u"lang"].toString() == u"ja");
    CHECK(own[u"hint"].toString().contains(u"no English wording"_s));
    CHECK(own[u"asked"].toString().size() == 64);
}

TEST_CASE("A form opens in the language that is asked for and names an address only if told to",
          "[documents][replyform]")
{
    const WaitingProject waiting;
    ReplyFormRequest request = requestFor(waiting);
    CHECK(dataOf(formOf(waiting.project, request))[u"answerTo"].toString() == QString());
    request.language = Language::English;
    request.answerTo = u"office@example.jp"_s;
    const QString html = formOf(waiting.project, request);
    CHECK(html.startsWith(u"<!doctype html>\n<html lang=\"en\">"_s));
    CHECK(dataOf(html)[u"language"].toString() == u"en");
    CHECK(dataOf(html)[u"answerTo"].toString() == u"office@example.jp");
    CHECK(replyFormName(waiting.project, request, formWords()).endsWith(u".html"_s));
}

TEST_CASE("Where there is nothing to ask, no form is made", "[documents][replyform]")
{
    WaitingProject waiting;
    const auto refusal = [&](const ReplyFormRequest& request) {
        const auto form = replyForm(waiting.project, request, formWords());
        REQUIRE_FALSE(form);
        CHECK_FALSE(form.error().message.isEmpty());
        return form.error().code;
    };
    ReplyFormRequest request = requestFor(waiting);
    request.round = Id();
    CHECK(refusal(request) == ErrorCode::Usage);
    request = requestFor(waiting);
    request.party = Id();
    CHECK(refusal(request) == ErrorCode::Usage);

    CountingIds ids{8'000'000};
    request = requestFor(waiting);
    for (qsizetype i = 0; i <= kMostFormQuestions; ++i)
        appendRow(waiting.project.questions, ids).round = waiting.round;
    CHECK(refusal(request) == ErrorCode::InvalidData);
    waiting.project.questions.removeIf([&](const Question& each) { return each.round == waiting.round; });
    CHECK(refusal(request) == ErrorCode::InvalidData);
    CHECK(questionsDigest(waiting.project, Id(), formWords()) == QString());
}

TEST_CASE("Every word of the form is there in both languages, and none for nothing", "[documents][replyform]")
{
    const auto text = [](const QString& name) {
        QFile file(u":/replyform/"_s + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    };
    const QJsonObject words = QJsonDocument::fromJson(text(u"words.json"_s).toUtf8()).object();
    REQUIRE(words.size() > 30);
    const QString sources = text(u"form.html"_s) + text(u"form.js"_s);
    for (auto it = words.begin(); it != words.end(); ++it) {
        INFO(it.key().toStdString());
        const QString ja = it.value()[u"ja"].toString();
        const QString en = it.value()[u"en"].toString();
        CHECK_FALSE(ja.isEmpty());
        CHECK_FALSE(en.isEmpty());
        for (int place = 1; place <= 4; ++place)
            CHECK(ja.contains(u'%' + QString::number(place)) == en.contains(u'%' + QString::number(place)));
        const bool named = sources.contains(u'\'' + it.key() + u'\'') ||
                           sources.contains(u"data-say=\""_s + it.key() + u'"') || it.key() == u"reply.file";
        CHECK(named);
    }
    const QJsonObject all =
        dataOf(formOf(WaitingProject().project, requestFor(WaitingProject())))[u"texts"][u"ja"][u"words"]
            .toObject();
    static const QRegularExpression said(u"data-say=\"([^\"]+)\"|\\bword\\('([^']+)'"_s);
    int found = 0;
    for (auto matches = said.globalMatch(sources); matches.hasNext(); ++found) {
        const auto match = matches.next();
        const QString name = match.captured(1) + match.captured(2);
        INFO(name.toStdString());
        CHECK(all.contains(name));
    }
    CHECK(found > 40);
}

TEST_CASE("That forms were handed out is remembered in the sheets", "[documents][replyform]")
{
    WaitingProject waiting;
    CountingIds ids{9'000'000};
    const auto before = waiting.project.sheets.size();
    const Id other = waiting.project.parties.first().id;
    noteFormsMade(waiting.project, waiting.round, {waiting.party, other}, QDate(2026, 11, 1), ids);
    CHECK(waiting.project.sheets.size() == before + 1);
    const Sheet* fresh = sheetOf(waiting.project, waiting.round, waiting.party);
    REQUIRE(fresh);
    CHECK(fresh->formMadeOn == QDate(2026, 11, 1));
    CHECK(sheetState(waiting.project, fresh) == SheetState::Missing);
    const Sheet* there = sheetOf(waiting.project, waiting.round, other);
    CHECK(there->formMadeOn == QDate(2026, 11, 1));
    CHECK(there->filledOn.isValid());
    const auto sound = validate(waiting.project);
    CHECK(sound);
}
