#include "tests/app/cli/clibench.h"

#include "core/project/jointview.h"
#include "tests/support/printing.h"
#include "tests/support/replies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// The waiting project as a file, and a reply to it.
struct Mail : CliBench {
    WaitingProject waiting;
    QString file = path(u"事業.kyodo"_s);
    QString letter = path(u"返信.kyodo-reply"_s);

    Mail()
    {
        REQUIRE(ProjectFile::create(file, waiting.project, u"作成"_s, context()));
        write(waiting.reply());
    }
    void write(const Reply& reply) const { writeBytes(letter, replyToJson(reply)); }
    [[nodiscard]] Project stored()
    {
        return ProjectFile::open(file, Access::Read, context()).value()->project();
    }
    QJsonObject json(const QStringList& switches, int code)
    {
        const Ran ran = run(QStringList{u"reply"_s, file, letter, u"--json"_s} + switches);
        CHECK(ran.err == QString());
        CHECK(ran.code == code);
        return QJsonDocument::fromJson(ran.out.toUtf8()).object();
    }
};

} // namespace

TEST_CASE("a reply form is made for one party, in the latest round unless told otherwise", "[cli][reply]")
{
    Mail mail;
    const QString out = mail.path(u"フォーム.html"_s);
    CHECK(mail.done({u"render"_s, u"reply-form"_s, mail.file, u"--party"_s, u"みどり大学"_s, u"-o"_s, out}) ==
          QString());
    const QString latest = QString::fromUtf8(Bench::bytes(out));
    CHECK(latest.contains(mail.waiting.round.text()));
    CHECK(latest.contains(mail.waiting.party.text()));
    CHECK(latest.startsWith(u"<!doctype html>\n<html lang=\"ja\">"_s));
    CHECK(latest.contains(u"\"form\":\"2026-04-01\""_s));
    mail.done({u"render"_s, u"reply-form"_s, mail.file, u"--party"_s, u"3"_s, u"--round"_s, u"planning"_s,
               u"--reply-to"_s, u"office@example.jp"_s, u"-o"_s, out, u"--lang"_s, u"en"_s});
    const QString planning = QString::fromUtf8(Bench::bytes(out));
    CHECK(planning.contains(mail.waiting.project.rounds.first().id.text()));
    CHECK(planning.contains(u"<html lang=\"en\">"_s));
    CHECK(planning.contains(u"office@example.jp"_s));
}

TEST_CASE("what a reply form cannot be is refused, and nothing is written", "[cli][reply]")
{
    Mail mail;
    const QString out = mail.path(u"フォーム.html"_s);
    const auto before = mail.everything();
    const auto refused = [&](const QStringList& more, const QString& word, int code = cli::WrongUsage) {
        const Ran ran = mail.run(QStringList{u"render"_s} + more);
        INFO(ran.err.toStdString());
        CHECK(ran.code == code);
        CHECK(ran.err.contains(word));
        CHECK(ran.err.count(u'\n') == 1);
        CHECK(mail.everything() == before);
    };
    const QStringList form{u"reply-form"_s, mail.file};
    const QStringList toFile{u"-o"_s, out, u"--party"_s, u"1"_s};
    refused(form, u"-o"_s);
    refused(form + QStringList{u"-o"_s, out}, u"--party"_s);
    refused(form + QStringList{u"-o"_s, mail.path(u"フォーム.pdf"_s), u"--party"_s, u"1"_s}, u".html"_s);
    refused(form + QStringList{u"-o"_s, out, u"--party"_s, u"寅"_s}, u"みどり大学"_s);
    refused(form + toFile + QStringList{u"--round"_s, u"9"_s}, u"計画時のふりかえり"_s);
    refused(form + toFile + QStringList{u"--blank"_s}, u"--blank"_s);
    refused(form + toFile + QStringList{u"--meeting"_s, u"1"_s}, u"--meeting"_s);
    refused(form + toFile + QStringList{u"--draft"_s, u"1"_s}, u"--draft"_s);
    refused({u"review-sheet"_s, mail.file, u"-o"_s, mail.path(u"x.pdf"_s), u"--reply-to"_s, u"a@b.jp"_s},
            u"--reply-to"_s);
    refused({u"reply-form"_s, mail.path(u"無い.kyodo"_s), u"-o"_s, out, u"--party"_s, u"1"_s},
            u"無い.kyodo"_s, cli::FileProblem);
}

TEST_CASE("a reply is looked at, taken in once, and known again", "[cli][reply]")
{
    Mail mail;
    const auto before = mail.everything();
    const QString seen = mail.done({u"reply"_s, mail.file, mail.letter});
    CHECK(seen.contains(u"みどり大学"_s));
    CHECK(seen.contains(u"記入 花子"_s));
    CHECK(mail.everything() == before);

    CHECK(mail.json({}, cli::Done)[u"standing"].toString() == u"fresh");
    const QJsonObject taken = mail.json({u"--take"_s}, cli::Done);
    CHECK(taken[u"taken"].toBool());
    const Project project = mail.stored();
    const Sheet* sheet = sheetOf(project, mail.waiting.round, mail.waiting.party);
    REQUIRE(sheet);
    CHECK(sheet->takenReply == mail.waiting.reply().check);
    CHECK(mail.done({u"history"_s, mail.file}).contains(u"返信の取り込み：みどり大学"_s));

    const auto after = mail.everything();
    const QJsonObject again = mail.json({u"--take"_s}, cli::Done);
    CHECK(again[u"standing"].toString() == u"same-again");
    CHECK_FALSE(again[u"taken"].toBool());
    CHECK(mail.everything() == after);
    mail.done({u"undo"_s, mail.file});
    CHECK_FALSE(sheetOf(mail.stored(), mail.waiting.round, mail.waiting.party));
}

TEST_CASE("a second reply of a party replaces the first only when told to", "[cli][reply]")
{
    Mail mail;
    mail.json({u"--take"_s}, cli::Done);
    Reply second = mail.waiting.reply();
    second.answers[0].score = 4;
    mail.write(resealed(second));
    const auto before = mail.everything();
    const QJsonObject look = mail.json({u"--take"_s}, cli::FindingsOrRefused);
    CHECK(look[u"standing"].toString() == u"different");
    CHECK(look[u"overwrites"].toBool());
    REQUIRE(look[u"differences"].toArray().size() == 1);
    const QJsonObject difference = look[u"differences"][0].toObject();
    CHECK(difference[u"question"].toString() == second.answers.first().question.text());
    CHECK(difference[u"field"].toString() == u"score");
    CHECK(difference[u"before"].toInt() == 3);
    CHECK(difference[u"after"].toInt() == 4);
    CHECK(mail.everything() == before);
    const Ran plain = mail.run({u"reply"_s, mail.file, mail.letter});
    CHECK(plain.code == cli::FindingsOrRefused);
    CHECK(plain.out.contains(u"上書き"_s));
    CHECK(mail.json({u"--take"_s, u"--overwrite"_s}, cli::Done)[u"taken"].toBool());
}

TEST_CASE("a reply of another project, or one that was changed, is told and left", "[cli][reply]")
{
    Mail mail;
    const auto before = mail.everything();
    const QString other = mail.example(u"chiiki-anzen"_s);
    const Ran foreign = mail.run({u"reply"_s, other, mail.letter, u"--take"_s});
    CHECK(foreign.code == cli::FindingsOrRefused);
    CHECK(foreign.out.contains(u"別の事業"_s));
    Reply altered = mail.waiting.reply();
    altered.improve += u"!"_s;
    mail.write(altered);
    const QJsonObject look = mail.json({u"--take"_s, u"--overwrite"_s}, cli::FindingsOrRefused);
    CHECK(look[u"standing"].toString() == u"altered");
    CHECK(mail.everything().value(mail.file) == before.value(mail.file));
}

TEST_CASE("what is no reply is refused with its name", "[cli][reply]")
{
    Mail mail;
    Bench::writeBytes(mail.letter, "{\"format\": \"kyodo-reply\", \"version\": 1}");
    const auto before = mail.everything();
    const auto refused = [&](const QStringList& arguments, int code, const QString& word) {
        const Ran ran = mail.run(QStringList{u"reply"_s} + arguments);
        INFO(ran.err.toStdString());
        CHECK(ran.code == code);
        CHECK(ran.out == QString());
        CHECK(ran.err.contains(word));
        CHECK(ran.err.count(u'\n') == 1);
        CHECK(mail.everything() == before);
    };
    refused({mail.file, mail.letter}, cli::FileProblem, u"返信.kyodo-reply"_s);
    refused({mail.file, mail.file, u"--take"_s}, cli::FileProblem, u"事業.kyodo"_s);
    refused({mail.file, mail.path(u"無い.kyodo-reply"_s)}, cli::FileProblem, u"無い"_s);
    refused({mail.path(u"無い.kyodo"_s), mail.letter}, cli::FileProblem, u"返信.kyodo-reply"_s);
    refused({mail.file, mail.letter, u"--overwrite"_s}, cli::WrongUsage, u"--take"_s);
    refused({mail.file}, cli::WrongUsage, u"REPLY"_s);
}
