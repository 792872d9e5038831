#include "core/documents/papers.h"

#include "core/documents/agreement.h"
#include "core/documents/agreementversion.h"
#include "core/documents/amendment.h"
#include "core/documents/candidatespaper.h"
#include "core/documents/casesheet.h"
#include "core/documents/keptpaper.h"
#include "core/documents/paperparts.h"
#include "core/documents/projectplan.h"
#include "core/documents/records.h"
#include "core/documents/reviewreport.h"
#include "core/documents/reviewsheet.h"
#include "core/project/versions.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::documents)
};

Text text(const char16_t* ja, const char16_t* en)
{
    return {QString::fromUtf16(ja), QString::fromUtf16(en)};
}

QList<PaperInfo> listPapers()
{
    return {
        {QStringLiteral("candidates"), text(u"パートナー候補比較表", u"Comparison of candidates"),
         Step::FindPartner},
        {QStringLiteral("project-plan"), text(u"事業計画書", u"Project plan"), Step::Method},
        {QStringLiteral("agreement"), text(u"協定書", u"Agreement"), Step::Agreement},
        {QStringLiteral("agreement-compare"), text(u"協定書 新旧対照", u"Agreement: changes marked"),
         Step::Agreement, false, false, false, true},
        {QStringLiteral("amendment"), text(u"変更協定書", u"Amendment"), Step::Agreement, false, false, false,
         false, true},
        {QStringLiteral("roles"), text(u"役割分担表", u"Roles"), Step::Agreement},
        {QStringLiteral("budget"), text(u"収支予算及び費用の負担", u"Budget and sharing of costs"),
         Step::Agreement},
        {QStringLiteral("schedule"), text(u"日程表", u"Schedule"), Step::Agreement},
        {QStringLiteral("negotiation-record"), text(u"協議記録", u"Record of negotiations"), Step::Agreement},
        {QStringLiteral("minutes"), text(u"議事録", u"Minutes"), Step::Execution, false, false, true},
        {QStringLiteral("review-sheet"), text(u"ふりかえりシート", u"Review sheet"), Step::Review, true,
         true},
        {.id = QStringLiteral("review-report"),
         .title = text(u"ふりかえり報告書", u"Review report"),
         .step = Step::Review,
         .perRound = true,
         .twoEditions = true},
        {QStringLiteral("case-sheet"), text(u"事例シート", u"Case sheet"), Step::Reuse},
    };
}

Error unknown(const QString& message, const QString& detail)
{
    return {ErrorCode::Usage, message, detail};
}

/// The round that was asked for, else the latest; null where there is none.
Result<const Round*> roundWanted(const PaperRequest& request, const Project& project)
{
    if (request.round.isNull())
        return project.rounds.isEmpty() ? nullptr : &project.rounds.last();
    const Round* round = findRow(project.rounds, request.round);
    if (!round) {
        //: そのふりかえりの回はありません。
        return unknown(Tr::tr("There is no such review round."), request.round.text());
    }
    return round;
}

Result<Document> reviewReport(const PaperRequest& request, const Project& project,
                              const PaperSources& sources, const Words& words)
{
    const auto round = roundWanted(request, project);
    if (!round)
        return round.error();
    return reviewReportDocument(*round, request.edition, request.blank, project, sources.catalogue, words,
                                request.today);
}

Result<Document> reviewSheet(const PaperRequest& request, const Project& project, const PaperSources& sources,
                             const Words& words)
{
    QList<const Party*> parties;
    if (!request.party.isNull()) {
        const Party* party = findRow(project.parties, request.party);
        if (!party) {
            //: その団体はこの事業に入っていません。
            return unknown(Tr::tr("That party does not take part in this project."), request.party.text());
        }
        parties.append(party);
    } else {
        for (const Party& party : project.parties)
            parties.append(&party);
    }
    const auto round = roundWanted(request, project);
    if (!round)
        return round.error();
    return reviewSheetDocument(*round, parties, request.blank, project, sources.catalogue, words,
                               request.today);
}

Result<Document> minutes(const PaperRequest& request, const Project& project, const Words& words)
{
    QList<const Meeting*> meetings;
    if (!request.meeting.isNull()) {
        const Meeting* meeting = findRow(project.meetings, request.meeting);
        if (!meeting) {
            //: その会議は記録にありません。
            return unknown(Tr::tr("There is no such meeting."), request.meeting.text());
        }
        meetings.append(meeting);
    } else if (!request.blank) {
        // An empty form is wanted once, not for each meeting.
        for (const Meeting& meeting : project.meetings)
            meetings.append(&meeting);
    }
    return minutesDocument(meetings, request.blank, project, words, request.today);
}

QString versionName(const AgreementVersion& version, const Project& project, const Words& words)
{
    const QString number = QString::number(version.number);
    return version.madeOn.isValid() ? words(QStringLiteral("compare.version"))
                                          .arg(number, paperDate(version.madeOn, project, words))
                                    : words(QStringLiteral("compare.version.undated")).arg(number);
}

Result<const AgreementVersion*> versionNamed(const Id& id, const Project& project)
{
    const AgreementVersion* found = id.isNull() ? nullptr : findRow(project.versions, id);
    if (id.isNull()) {
        for (const AgreementVersion& version : project.versions) {
            if (!version.content.isEmpty())
                found = &version;
        }
        if (!found) {
            return unknown(
                //: 協定書の版がまだないため、比べられません。版を残すと、その後の変更を比べられます。
                Tr::tr("No version of the agreement has been kept yet, so there is nothing to compare with."),
                {});
        }
    }
    if (!found) {
        //: 協定書のその版はありません。
        return unknown(Tr::tr("There is no such version of the agreement."), id.text());
    }
    return found;
}

Result<Document> comparison(const PaperRequest& request, const Project& project, const PaperSources& sources)
{
    const auto old = versionNamed(request.before, project);
    if (!old)
        return old.error();
    const auto before = keptText(**old);
    if (!before)
        return before.error();
    // In the language of the versions: words are compared, not their translations.
    const auto loaded = Words::load(before->language);
    if (!loaded)
        return loaded.error();
    const Words& words = *loaded;
    const auto document = [&](const AgreementText& after, const QString& name) {
        const QString oldName = versionName(**old, project, words);
        return comparisonDocument(*before, request.beforeName.isEmpty() ? oldName : request.beforeName, after,
                                  request.afterName.isEmpty() ? name : request.afterName, request.comparison,
                                  project, words, request.today);
    };
    if (request.after.isNull()) {
        const QString present =
            words(QStringLiteral("compare.version.present")).arg(paperDate(request.today, project, words));
        const auto now = signedAgreement(project, sources.clauses, languagesOf(*before));
        return now ? Result<Document>(document(*now, present)) : now.error();
    }
    const auto next = versionNamed(request.after, project);
    if (!next)
        return next.error();
    const auto after = keptText(**next);
    if (!after)
        return after.error();
    if (after->language != before->language) {
        return unknown(
            //: 2つの版は言語が違うため、比べられません。
            Tr::tr("The two versions are in different languages and cannot be compared."), {});
    }
    return document(*after, versionName(**next, project, words));
}

/// The amendment that was asked for; else the latest version if it is one; else what has changed since the
/// agreement in force was concluded, not put down yet.
Result<Document> amendment(const PaperRequest& request, const Project& project, const PaperSources& sources)
{
    if (!request.after.isNull()) {
        const auto version = versionNamed(request.after, project);
        return version ? amendmentDocument(**version, project, request.today) : version.error();
    }
    if (!project.versions.isEmpty() && project.versions.last().kind != VersionKind::Agreement &&
        project.versions.last().state != VersionState::Concluded)
        return amendmentDocument(project.versions.last(), project, request.today);
    Project planned = project;
    RandomIds ids;
    const auto id = takeAmendment(planned, {}, sources.clauses, request.today, ids);
    if (!id)
        return id.error();
    AgreementVersion version = *findRow(planned.versions, *id);
    version.number = 0;
    return amendmentDocument(version, project, request.today);
}

/// The rows of tables are left out of a blank form; parties and titles stay, they are what the form is for.
Project withoutRows(Project project)
{
    project.tasks.clear();
    project.roles.clear();
    project.budgetLines.clear();
    project.shares.clear();
    return project;
}

} // namespace

const QList<PaperInfo>& papers()
{
    static const QList<PaperInfo> list = listPapers();
    return list;
}

const PaperInfo* paperInfo(QStringView id)
{
    for (const PaperInfo& info : papers()) {
        if (info.id == id)
            return &info;
    }
    return nullptr;
}

bool canBeMade(const PaperInfo& paper, const Project& project)
{
    if (paper.perAmendment)
        return inForce(project) || std::any_of(project.versions.cbegin(), project.versions.cend(),
                                               [](const AgreementVersion& version) {
                                                   return version.kind != VersionKind::Agreement;
                                               });
    return !paper.perVersion ||
           std::any_of(project.versions.cbegin(), project.versions.cend(),
                       [](const AgreementVersion& version) { return !version.content.isEmpty(); });
}

QList<PaperInfo> papersFor(const Project& project)
{
    QList<PaperInfo> list = papers();
    list.removeIf([&](const PaperInfo& paper) { return !canBeMade(paper, project); });
    return list;
}

Result<Document> makePaper(const PaperRequest& request, const Project& project, const PaperSources& sources)
{
    if (!paperInfo(request.paper)) {
        //: 「%1」という書類はありません。
        return unknown(Tr::tr("There is no paper \"%1\".").arg(request.paper), request.paper);
    }
    if (request.paper == u"agreement-compare")
        return comparison(request, project, sources);
    if (request.paper == u"amendment")
        return amendment(request, project, sources);
    if (request.paper == u"agreement" && !request.kept.isNull()) {
        const auto version = versionNamed(request.kept, project);
        return version ? keptDocument(**version, project, request.today) : version.error();
    }
    const auto words = Words::load(request.language);
    if (!words)
        return words.error();
    if (request.paper == u"review-sheet")
        return reviewSheet(request, project, sources, *words);
    if (request.paper == u"review-report")
        return reviewReport(request, project, sources, *words);
    if (request.paper == u"case-sheet")
        return caseSheetDocument(project, request.blank, sources.contents, sources.catalogue, *words,
                                 request.today);
    if (request.paper == u"minutes")
        return minutes(request, project, *words);
    if (request.paper == u"candidates")
        return candidatesDocument(project, request.blank, sources.catalogue, *words, request.today);
    if (request.paper == u"negotiation-record")
        return negotiationDocument(project, request.blank, *words, request.today);
    if (request.paper == u"project-plan")
        return projectPlanDocument(project, request.blank, *words, request.today);
    if (request.paper == u"agreement") {
        const MissingAs missing = request.blank ? MissingAs::Line : MissingAs::Mark;
        return agreementDocument(project, sources.clauses, *words, request.today, missing);
    }
    return annexDocument(request.paper, request.blank ? withoutRows(project) : project, *words,
                         request.today);
}

Language paperLanguage(QStringView paper, const Project& project, Language reader)
{
    if (paper != u"agreement" || project.agreement.languages == Languages::Japanese)
        return reader;
    return project.agreement.languages == Languages::English ? Language::English : Language::Japanese;
}

PageStyle paperStyle(const PaperRequest& request, const Project& project, const PaperDefaults& defaults)
{
    const QString language = key(request.language);
    static const QStringList own{QStringLiteral("agreement"), QStringLiteral("amendment"),
                                 QStringLiteral("roles"), QStringLiteral("budget"),
                                 QStringLiteral("schedule")};
    if (!own.contains(request.paper))
        return pageStyle(language, defaults);
    const AgreementTerms& terms = project.agreement;
    PaperDefaults wanted = defaults;
    if (!terms.font.isEmpty())
        wanted.bodyFont = terms.font;
    QMarginsF margins = pageStyle(language, wanted).margins;
    margins.setLeft(terms.marginLeft.value_or(margins.left()));
    margins.setTop(terms.marginTop.value_or(margins.top()));
    margins.setRight(terms.marginRight.value_or(margins.right()));
    margins.setBottom(terms.marginBottom.value_or(margins.bottom()));
    wanted.margins = margins;
    PageStyle style = pageStyle(language, wanted);
    style.fontSize = terms.fontSize.value_or(style.fontSize);
    // English beside Japanese wants letters of their own width; digits keep one.
    if (request.paper == u"agreement" && terms.languages == Languages::Both && terms.font.isEmpty()) {
        const PageStyle english = pageStyle(key(Language::English), wanted);
        style.bodyFamilies = english.bodyFamilies;
        style.strongFamilies = english.strongFamilies;
    }
    return style;
}

QString shortenedNotice(const Pages& pages)
{
    if (pages.shortened.isEmpty())
        return {};
    const bool japanese = pages.language == key(Language::Japanese);
    const QString names = pages.shortened.join(japanese ? QStringLiteral("、") : QStringLiteral(", "));
    //: 1ページに収まらないため、次の欄の終わりを「…」にして省きました: %1。文を短くすると、すべて載ります。
    return Tr::tr(
               "Not everything fits one page; these were cut off with \"…\": %1. Shorter texts fit in full.")
        .arg(names);
}

Result<QList<OpenPlaceholder>> openPlaceholders(const Project& project, const ClauseLibrary& clauses,
                                                Language language)
{
    const auto words = Words::load(language);
    if (!words)
        return words.error();
    return openInAgreement(project, clauses, *words);
}

} // namespace kyodo
