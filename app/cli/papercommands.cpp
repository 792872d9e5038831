#include "app/cli/commands.h"

#include "core/base/filewriter.h"
#include "core/documents/html/html.h"
#include "core/documents/office/office.h"
#include "core/documents/paginator.h"
#include "core/documents/papers.h"
#include "core/documents/partylabels.h"
#include "core/documents/pdfwriter.h"

#include <QCoreApplication>

namespace kyodo::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::cli)
};

Error usage(const QString& message)
{
    return {ErrorCode::Usage, message, {}};
}

/// A meeting by its title, day (2026-04-18), place (1, 2 …) or id.
Result<Id> findMeeting(const Project& project, const QString& wanted)
{
    for (qsizetype i = 0; i < project.meetings.size(); ++i) {
        const Meeting& meeting = project.meetings.at(i);
        const QStringList names{meeting.title, meeting.on.toString(Qt::ISODate), meeting.id.text(),
                                QString::number(i + 1)};
        if (!wanted.isEmpty() && names.contains(wanted))
            return meeting.id;
    }
    QStringList titles;
    for (const Meeting& meeting : project.meetings)
        titles.append(meeting.title.isEmpty() ? meeting.on.toString(Qt::ISODate) : meeting.title);
    //: 「%1」という会議はありません。あるのは: %2
    return usage(Tr::tr("There is no meeting \"%1\". Those there are: %2")
                     .arg(wanted, titles.join(QStringLiteral(", "))));
}

/// A version of the agreement by its number or id.
Result<Id> findVersion(const Project& project, const QString& wanted)
{
    QStringList numbers;
    for (const AgreementVersion& version : project.versions) {
        if (wanted == QString::number(version.number) || wanted == version.id.text())
            return version.id;
        numbers.append(QString::number(version.number));
    }
    //: 協定書の「%1」版はありません。あるのは: %2
    return usage(Tr::tr("There is no version \"%1\" of the agreement. Those there are: %2")
                     .arg(wanted, numbers.join(QStringLiteral(", "))));
}

/// The id that an option asks for; null without the option.
template<class Find>
Result<Id> wantedId(const Call& call, const char* option, bool applies, const QString& refusal,
                    const Find& find)
{
    const auto wanted = call.arguments.option(QString::fromLatin1(option));
    if (!wanted)
        return Id();
    if (!applies)
        return usage(refusal.arg(call.arguments.name(0)));
    return find(*wanted);
}

Result<PaperRequest> paperRequest(const Call& call, const Project& project)
{
    PaperRequest request;
    request.paper = call.arguments.name(0);
    request.language = paperLanguage(request.paper, project, call.language);
    request.blank = call.arguments.has(QStringLiteral("--blank"));
    request.today = call.environment.clock.today();
    const PaperInfo& info = *paperInfo(request.paper);
    if (call.arguments.has(QStringLiteral("--public"))) {
        if (!info.twoEditions) {
            //: 「%1」に公開用の版はありません。--public を外してください。
            return usage(Tr::tr("There is no public edition of \"%1\"; please leave out --public.")
                             .arg(request.paper));
        }
        request.edition = Edition::Public;
    }
    const bool agreement = request.paper == u"agreement";
    const auto version = [&](const QString& wanted) { return findVersion(project, wanted); };
    //: 「%1」は協定書の版を比べる書類ではありません。--draft と --against を外してください。
    const QString noVersions =
        Tr::tr("\"%1\" does not compare versions; please leave out --draft and --against.");
    const std::pair<Id*, Result<Id>> wishes[] = {
        {&request.party,
         wantedId(call, "--party", info.perParty,
                  //: 「%1」は団体ごとの書類ではありません。--party を外してください。
                  Tr::tr("\"%1\" is not made for each party; please leave out --party."),
                  [&](const QString& wanted) { return findParty(project, wanted, call.language); })},
        {&request.round,
         wantedId(call, "--round", info.perRound,
                  //: 「%1」はふりかえりの回ごとの書類ではありません。--round を外してください。
                  Tr::tr("\"%1\" is not made for each round; please leave out --round."),
                  [&](const QString& wanted) { return findRound(project, wanted); })},
        {&request.meeting,
         wantedId(call, "--meeting", info.perMeeting,
                  //: 「%1」は会議ごとの書類ではありません。--meeting を外してください。
                  Tr::tr("\"%1\" is not made for each meeting; please leave out --meeting."),
                  [&](const QString& wanted) { return findMeeting(project, wanted); })},
        {&request.after, wantedId(call, "--against", info.perVersion, noVersions, version)},
        {agreement           ? &request.kept
         : info.perAmendment ? &request.after
                             : &request.before,
         wantedId(call, "--draft", info.perVersion || info.perAmendment || agreement, noVersions, version)},
    };
    for (const auto& [field, found] : wishes) {
        if (!found)
            return found.error();
        *field = *found;
    }
    return request;
}

/// The file to write; a name that ends in .pdf, .docx, .odt or .html.
Result<QString> paperOutput(const Call& call)
{
    const auto output = call.arguments.option(QStringLiteral("-o"));
    if (!output || output->isEmpty()) {
        //: -o の後に、書き出すファイルの名前を指定してください。
        return usage(Tr::tr("Please give the file to write after -o."));
    }
    if (!output->endsWith(u".pdf", Qt::CaseInsensitive) && !officeFormatOf(*output) && !isHtmlName(*output)) {
        //: 「%1」の種類には書き出せません。.pdf、.docx、.odt、.html のどれかで終わる名前にしてください。
        return usage(
            Tr::tr("\"%1\" is not a kind that can be written; the name must end in .pdf, .docx, .odt "
                   "or .html.")
                .arg(*output));
    }
    return *output;
}

} // namespace

Result<QByteArray> documentAs(const QString& output, const Document& document, const PageStyle& style,
                              const Call& call)
{
    if (const auto format = officeFormatOf(output))
        return writeOffice(*format, document, style);
    if (isHtmlName(output))
        return writeHtml(document, style);
    const Pages pages = paginate(document, style);
    PdfOptions options;
    options.author = call.environment.author;
    options.created = call.environment.clock.now();
    call.remark(shortenedNotice(pages));
    return toPdf(pages, options);
}

Result<Id> findParty(const Project& project, const QString& wanted, Language language)
{
    const auto words = Words::load(language);
    if (!words)
        return words.error();
    const QStringList labels = partyLabels(project, *words);
    for (qsizetype i = 0; i < project.parties.size(); ++i) {
        const Party& party = project.parties.at(i);
        const QStringList names{labels.at(i),    party.label,     party.name,
                                party.shortName, party.id.text(), QString::number(i + 1)};
        if (!wanted.isEmpty() && names.contains(wanted))
            return party.id;
    }
    QStringList names;
    for (const Party& party : project.parties)
        names.append(party.name);
    //: 「%1」という団体はこの事業に入っていません。入っているのは: %2
    return usage(Tr::tr("No party \"%1\" takes part in this project. Those who do: %2")
                     .arg(wanted, names.join(QStringLiteral(", "))));
}

Result<Id> findRound(const Project& project, const QString& wanted)
{
    for (qsizetype i = 0; i < project.rounds.size(); ++i) {
        const Round& round = project.rounds.at(i);
        const QStringList names{round.title, key(round.kind), round.id.text(), QString::number(i + 1)};
        if (!wanted.isEmpty() && names.contains(wanted))
            return round.id;
    }
    QStringList titles;
    for (const Round& round : project.rounds)
        titles.append(round.title.isEmpty() ? key(round.kind) : round.title);
    //: 「%1」というふりかえりの回はありません。あるのは: %2
    return usage(Tr::tr("There is no review round \"%1\". Those there are: %2")
                     .arg(wanted, titles.join(QStringLiteral(", "))));
}

Result<ExitCode> listPapers(const Call& call)
{
    for (const PaperInfo& info : papers())
        call.print(QStringLiteral("%1  %2").arg(info.id.leftJustified(20), info.title.in(call.language)));
    call.print(QStringLiteral("%1  %2").arg(kReplyForm.leftJustified(20), replyFormTitle()));
    //: 年次報告（フォルダーの事業から）
    const QString yearly = Tr::tr("Yearly report (of a folder of projects)");
    //: 事例集（フォルダーの事業から）
    const QString cases = Tr::tr("Case collection (of a folder of projects)");
    call.print(QStringLiteral("%1  %2").arg(kYearlyReport.leftJustified(20), yearly));
    call.print(QStringLiteral("%1  %2").arg(kCaseCollection.leftJustified(20), cases));
    return Done;
}

Result<ExitCode> render(const Call& call)
{
    if (call.arguments.name(0) == kReplyForm)
        return renderReplyForm(call);
    if (call.arguments.name(0) == kYearlyReport)
        return renderYearlyReport(call);
    if (call.arguments.name(0) == kCaseCollection)
        return renderCaseCollection(call);
    if (call.arguments.option(QStringLiteral("--reply-to"))) {
        //: --reply-to は返信フォーム（reply-form）だけのものです。
        return usage(Tr::tr("--reply-to is for the reply form (reply-form) alone."));
    }
    for (const QString& option : {QStringLiteral("--year"), QStringLiteral("--columns"),
                                  QStringLiteral("--encoding"), QStringLiteral("--no-endorsements")}) {
        if (call.arguments.option(option) || call.arguments.has(option)) {
            //: %1 は年次報告（yearly-report）と事例集（case-collection）だけのものです。
            return usage(Tr::tr("%1 is for the yearly report (yearly-report) and the case collection "
                                "(case-collection) alone.")
                             .arg(option));
        }
    }
    if (!paperInfo(call.arguments.name(0))) {
        //: 「%1」という書類はありません。papers で一覧を表示します。
        return usage(Tr::tr("There is no paper \"%1\"; \"papers\" lists them.").arg(call.arguments.name(0)));
    }
    const auto output = paperOutput(call);
    if (!output)
        return output.error();
    if (const auto apart = checkApart(*output, call.arguments.name(1)); !apart)
        return apart.error();
    const auto file = openForReading(call, call.arguments.name(1));
    const auto catalogue = Catalogue::load();
    const auto clauses = ClauseLibrary::load();
    if (!file)
        return file.error();
    if (!catalogue || !clauses)
        return catalogue ? clauses.error() : catalogue.error();
    const auto request = paperRequest(call, (*file)->project());
    if (!request)
        return request.error();
    const auto document =
        makePaper(*request, (*file)->project(), {*catalogue, *clauses, (*file)->contents()});
    if (!document)
        return document.error();
    const auto made = documentAs(*output, *document, paperStyle(*request, (*file)->project()), call);
    if (!made)
        return made.error();
    if (const auto written = writeWhole(*output, *made); !written)
        return written.error();
    return Done;
}

} // namespace kyodo::cli
