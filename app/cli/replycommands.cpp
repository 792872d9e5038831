#include "app/cli/commands.h"

#include "core/base/filewriter.h"
#include "core/base/text.h"
#include "core/documents/replyform.h"
#include "core/exchange/replyfile.h"
#include "core/exchange/replytaking.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kyodo::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::cli)
};

Error usage(const QString& message)
{
    return {ErrorCode::Usage, message, {}};
}

/// Options of render that say nothing about a form.
Result<void> checkFormOptions(const Call& call)
{
    for (const QString& option :
         {QStringLiteral("--meeting"), QStringLiteral("--draft"), QStringLiteral("--against")}) {
        if (call.arguments.option(option)) {
            //: 返信フォームに %1 は付けられません。
            return usage(Tr::tr("%1 does not go with a reply form.").arg(option));
        }
    }
    if (call.arguments.has(QStringLiteral("--blank"))) {
        //: 返信フォームに %1 は付けられません。
        return usage(Tr::tr("%1 does not go with a reply form.").arg(QStringLiteral("--blank")));
    }
    return {};
}

Result<QString> htmlOutput(const Call& call)
{
    const auto output = requiredOutput(call);
    if (output && !output->endsWith(u".html", Qt::CaseInsensitive)) {
        //: 「%1」の種類には書き出せません。返信フォームは .html で終わる名前にしてください。
        return usage(Tr::tr("\"%1\" is not a kind that can be written; the name of a reply form must end in "
                            ".html.")
                         .arg(*output));
    }
    return output;
}

Result<ReplyFormRequest> formRequest(const Call& call, const Project& project)
{
    ReplyFormRequest request;
    request.madeOn = call.environment.clock.today();
    request.language = call.language;
    request.answerTo = call.arguments.option(QStringLiteral("--reply-to")).value_or(QString());
    const auto party = call.arguments.option(QStringLiteral("--party"));
    if (!party) {
        //: 返信フォームは団体ごとに作ります。--party の後に団体を指定してください。
        return usage(Tr::tr("A reply form is made for one party; please give it after --party."));
    }
    const auto id = findParty(project, *party, call.language);
    if (!id)
        return id.error();
    request.party = *id;
    if (const auto round = call.arguments.option(QStringLiteral("--round"))) {
        const auto found = findRound(project, *round);
        if (!found)
            return found.error();
        request.round = *found;
    } else if (!project.rounds.isEmpty()) {
        request.round = project.rounds.last().id;
    }
    return request;
}

QJsonObject jsonOf(const ReplyLook& look, const Reply& reply, bool taken)
{
    QJsonArray differences;
    for (const ReplyDifference& each : look.differences) {
        differences.append(
            QJsonObject{{QStringLiteral("question"),
                         each.question.isNull() ? QJsonValue() : QJsonValue(each.question.text())},
                        {QStringLiteral("field"), each.field},
                        {QStringLiteral("before"), QJsonValue::fromVariant(each.before)},
                        {QStringLiteral("after"), QJsonValue::fromVariant(each.after)}});
    }
    QJsonArray left;
    for (const qsizetype place : look.left)
        left.append(reply.answers.at(place).question.text());
    return {{QStringLiteral("standing"), key(look.standing)},
            {QStringLiteral("message"), look.sentence},
            {QStringLiteral("project"), reply.projectTitle},
            {QStringLiteral("round"), reply.roundTitle},
            {QStringLiteral("party"), reply.partyName},
            {QStringLiteral("respondent"), reply.respondent},
            {QStringLiteral("filledOn"), reply.filledOn.toString(Qt::ISODate)},
            {QStringLiteral("differences"), differences},
            {QStringLiteral("left"), left},
            {QStringLiteral("overwrites"), look.overwrites},
            {QStringLiteral("taken"), taken}};
}

void print(const Call& call, const ReplyLook& look, const Reply& reply, bool taken)
{
    if (call.arguments.has(QStringLiteral("--json"))) {
        call.print(jsonOf(look, reply, taken));
        return;
    }
    //: %1、%2、%3（記入した人：%4、記入した日：%5）
    call.print(Tr::tr("%1, %2, %3 (filled in by %4 on %5)")
                   .arg(simplifiedLine(reply.projectTitle), simplifiedLine(reply.roundTitle),
                        simplifiedLine(reply.partyName), simplifiedLine(reply.respondent),
                        formatDate(reply.filledOn, DateStyle::Western, call.language)));
    call.print(look.sentence);
    if (taken) {
        //: 取り込みました。
        call.print(Tr::tr("It was taken in."));
    }
}

/// Whether taking it in would change anything.
bool changesSomething(const ReplyLook& look)
{
    return look.standing != ReplyStanding::SameAgain || !look.differences.isEmpty();
}

} // namespace

QString replyFormTitle()
{
    //: 返信フォーム（HTML。団体ごと）
    return Tr::tr("Reply form (HTML, for one party)");
}

Result<ExitCode> renderReplyForm(const Call& call)
{
    const auto output = htmlOutput(call);
    if (!output)
        return output.error();
    if (const auto good = checkFormOptions(call); !good)
        return good.error();
    if (const auto apart = checkApart(*output, call.arguments.name(1)); !apart)
        return apart.error();
    const auto file = openForReading(call, call.arguments.name(1));
    const auto catalogue = Catalogue::load();
    if (!file || !catalogue)
        return file ? catalogue.error() : file.error();
    const auto words = FormWords::load(*catalogue);
    if (!words)
        return words.error();
    const auto request = formRequest(call, (*file)->project());
    if (!request)
        return request.error();
    const auto form = replyForm((*file)->project(), *request, *words);
    if (!form)
        return form.error();
    if (const auto written = writeWhole(*output, *form); !written)
        return written.error();
    return Done;
}

Result<ExitCode> reply(const Call& call)
{
    const bool take = call.arguments.has(QStringLiteral("--take"));
    const bool overwrite = call.arguments.has(QStringLiteral("--overwrite"));
    if (overwrite && !take) {
        //: --overwrite は --take と一緒に使います。
        return usage(Tr::tr("--overwrite goes with --take."));
    }
    const auto reply = readReplyFile(call.arguments.name(1));
    const auto catalogue = Catalogue::load();
    if (!reply || !catalogue)
        return reply ? catalogue.error() : reply.error();
    const auto words = FormWords::load(*catalogue);
    if (!words)
        return words.error();
    const QString& path = call.arguments.name(0);
    const auto file =
        take ? ProjectFile::open(path, Access::Edit, storeContext(call)) : openForReading(call, path);
    if (!file)
        return file.error();
    const AskedDigests asked = askedDigests((*file)->project(), reply->round, *words);
    const ReplyLook look = checkReply(*reply, (*file)->project(), asked);
    const bool taken = take && look.takeable() && changesSomething(look) && (overwrite || !look.overwrites);
    if (taken) {
        //: 返信の取り込み：%1
        const QString label = Tr::tr("Reply taken in: %1").arg(elided(simplifiedLine(reply->partyName), 60));
        const auto done = (*file)->edit(label, [&](Project& project) {
            return takeReply(project, *reply, asked, overwrite, call.environment.ids);
        });
        if (!done)
            return done.error();
    }
    print(call, look, *reply, taken);
    const bool fine = look.standing == ReplyStanding::Fresh ||
                      (look.standing == ReplyStanding::SameAgain && !look.overwrites);
    return taken || fine ? Done : FindingsOrRefused;
}

} // namespace kyodo::cli
