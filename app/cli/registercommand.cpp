#include "app/cli/commands.h"
#include "app/cli/dataoutput.h"

#include "core/base/filewriter.h"
#include "core/base/fiscalyear.h"
#include "core/documents/agreementcheck.h"
#include "core/documents/casecollection.h"
#include "core/guideline/catalogue.h"
#include "core/register/yearlyreport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace kyodo::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::cli)
};

/// What a scan gave, in the order of the files.
struct Scanned {
    QList<RegisterRow> rows;
    QList<RegisterProblem> problems;
    RegisterLinks links;
};

Result<std::optional<int>> askedYear(const Call& call)
{
    const auto text = call.arguments.option(QStringLiteral("--year"));
    if (!text)
        return std::optional<int>();
    bool ok = false;
    const int year = text->toInt(&ok);
    if (ok && year >= 1868 && year <= 2999)
        return std::optional(year);
    //: --year には、年度の始まる年を西暦で指定してください（例: 2026）。
    return Error{
        ErrorCode::Usage, Tr::tr("--year takes the year in which a fiscal year begins, such as 2026."), {}};
}

int presentYear(const Call& call)
{
    return FiscalYear(call.environment.clock.today()).startYear();
}

QList<RegisterColumn> allColumns()
{
    const auto all = allOf<RegisterColumn>();
    return {all.begin(), all.end()};
}

/// The columns by their keys, in the order wanted.
Result<QList<RegisterColumn>> askedColumns(const Call& call, const QList<RegisterColumn>& usual)
{
    const auto text = call.arguments.option(QStringLiteral("--columns"));
    if (!text)
        return usual;
    QList<RegisterColumn> columns;
    for (const QString& name : text->split(u',', Qt::SkipEmptyParts)) {
        const auto column = fromKey<RegisterColumn>(name.trimmed());
        if (!column) {
            QStringList keys;
            for (const RegisterColumn each : allOf<RegisterColumn>())
                keys.append(key(each));
            //: 「%1」という列はありません。あるのは: %2
            return Error{ErrorCode::Usage,
                         Tr::tr("There is no column \"%1\". Those there are: %2")
                             .arg(name, keys.join(QStringLiteral(", "))),
                         {}};
        }
        if (!columns.contains(*column))
            columns.append(*column);
    }
    return columns.isEmpty() ? usual : columns;
}

Result<void> checkFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (!info.exists()) {
        //: フォルダー「%1」が見つかりません。
        return Error{ErrorCode::FileMissing, Tr::tr("The folder \"%1\" was not found.").arg(folder), folder};
    }
    if (!info.isDir() || !info.isReadable()) {
        //: 「%1」は読めるフォルダーではありません。
        return Error{ErrorCode::FileUnreadable,
                     Tr::tr("\"%1\" is not a folder that can be read.").arg(folder), folder};
    }
    return {};
}

Scanned scanned(const Call& call, const QString& folder, const ClauseLibrary& clauses)
{
    ScanRequest request;
    request.folders = {folder};
    request.today = call.environment.clock.today();
    request.findings = [&clauses, today = request.today, language = call.language](const Project& project) {
        return findingsWithAgreement(project, today, clauses, language);
    };
    Scanned result;
    ScanHooks hooks;
    hooks.report = [&](const ScanBatch& batch) {
        result.rows += batch.rows;
        result.problems += batch.problems;
    };
    RegisterIndex index(call.environment.registerIndex);
    scanRegister(request, index, hooks);
    for (const RegisterRow& row : std::as_const(result.rows))
        result.links.add(row.entry);
    std::sort(result.rows.begin(), result.rows.end(),
              [](const RegisterRow& a, const RegisterRow& b) { return a.entry.file < b.entry.file; });
    std::sort(result.problems.begin(), result.problems.end(),
              [](const RegisterProblem& a, const RegisterProblem& b) { return a.file < b.file; });
    return result;
}

QJsonValue jsonOf(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue::Null;
}

QJsonValue jsonOf(const std::optional<qint64>& amount)
{
    return amount ? QJsonValue(*amount) : QJsonValue::Null;
}

QJsonArray stepsOf(const RegisterEntry& entry)
{
    QJsonArray steps;
    for (const Step step : allOf<Step>()) {
        const StepState state = entry.states.at(static_cast<std::size_t>(step));
        steps.append(QJsonObject{{QStringLiteral("id"), key(step)}, {QStringLiteral("state"), key(state)}});
    }
    return steps;
}

QJsonArray partiesOf(const RegisterEntry& entry)
{
    QJsonArray parties;
    for (const RegisterParty& party : entry.parties)
        parties.append(QJsonObject{{QStringLiteral("name"), party.name},
                                   {QStringLiteral("kind"), key(party.kind)},
                                   {QStringLiteral("corporateNumber"), party.number}});
    return parties;
}

QJsonValue nextOf(const RegisterEntry& entry, QDate today)
{
    const RegisterDate* next = entry.nextDate(today);
    if (!next)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("on"), jsonOf(next->on)},
                       {QStringLiteral("kind"), key(next->kind)},
                       {QStringLiteral("title"), next->title},
                       {QStringLiteral("overdue"), next->isOverdue(today)}};
}

/// What the project is.
QJsonObject descriptionOf(const RegisterEntry& entry, QDate today)
{
    QJsonArray years;
    for (const int year : entry.fiscalYears(today))
        years.append(year);
    return {{QStringLiteral("file"), entry.file},
            {QStringLiteral("id"), entry.identity.text()},
            {QStringLiteral("title"), entry.title},
            {QStringLiteral("status"), key(entry.status)},
            {QStringLiteral("fiscalYears"), years},
            {QStringLiteral("department"), entry.department},
            {QStringLiteral("section"), entry.section},
            {QStringLiteral("summary"), entry.summary},
            {QStringLiteral("challenge"), entry.challenge},
            {QStringLiteral("municipality"), entry.municipality},
            {QStringLiteral("area"), entry.area},
            {QStringLiteral("parties"), partiesOf(entry)},
            {QStringLiteral("forms"), QJsonArray::fromStringList(entry.forms)},
            {QStringLiteral("fields"), QJsonArray::fromStringList(entry.fields)},
            {QStringLiteral("tags"), QJsonArray::fromStringList(entry.tags)},
            {QStringLiteral("termStart"), jsonOf(entry.termStart)},
            {QStringLiteral("termEnd"), jsonOf(entry.termEnd)},
            {QStringLiteral("cycle"), entry.cycle},
            {QStringLiteral("continued"), entry.isContinued(FiscalYear(today).startYear())},
            {QStringLiteral("firstFiscalYear"),
             entry.firstFiscalYear ? QJsonValue(*entry.firstFiscalYear) : QJsonValue::Null},
            {QStringLiteral("cost"), jsonOf(entry.cost)},
            {QStringLiteral("authorityCost"), jsonOf(entry.authorityCost)},
            {QStringLiteral("roles"), entry.roles},
            {QStringLiteral("results"), entry.results},
            {QStringLiteral("issues"), entry.issues}};
}

/// And where it stands.
QJsonObject jsonOf(const RegisterRow& row, const RegisterLinks& links, QDate today)
{
    const RegisterEntry& entry = row.entry;
    QJsonObject json = descriptionOf(entry, today);
    json.insert(QStringLiteral("step"), key(entry.step));
    json.insert(QStringLiteral("steps"), stepsOf(entry));
    json.insert(QStringLiteral("findings"), QJsonObject{{QStringLiteral("problem"), entry.problems},
                                                        {QStringLiteral("warning"), entry.warnings},
                                                        {QStringLiteral("hint"), entry.hints}});
    json.insert(QStringLiteral("findingsAsOf"), jsonOf(entry.readOn));
    json.insert(QStringLiteral("agreement"), key(entry.agreement));
    json.insert(QStringLiteral("agreementChanged"), entry.changedSinceConcluded);
    json.insert(QStringLiteral("review"), key(entry.review));
    json.insert(QStringLiteral("next"), nextOf(entry, today));
    json.insert(QStringLiteral("stillSince"), jsonOf(entry.stillSince));
    const auto days = daysStill(entry, today);
    json.insert(QStringLiteral("stillDays"), days ? QJsonValue(*days) : QJsonValue::Null);
    json.insert(QStringLiteral("standsStill"), standsStill(entry, today));
    json.insert(QStringLiteral("successorKnown"), links.hasSuccessor(entry));
    json.insert(QStringLiteral("endsWithoutSuccessor"), endsWithoutSuccessor(entry, links, today));
    json.insert(QStringLiteral("copies"), QJsonArray::fromStringList(links.copiesOf(entry)));
    json.insert(QStringLiteral("change"), key(row.change));
    json.insert(QStringLiteral("movedFrom"), row.movedFrom);
    json.insert(QStringLiteral("inUse"), row.inUse);
    return json;
}

QJsonObject jsonOf(const RegisterProblem& problem)
{
    return {{QStringLiteral("file"), problem.file},
            {QStringLiteral("problem"), key(problem.kind)},
            {QStringLiteral("message"), problem.message}};
}

void printPlain(const Call& call, const Scanned& scan, const RegisterWords& words, std::optional<int> year)
{
    int shown = 0;
    for (const RegisterRow& row : eachOnce(scan.rows)) {
        if (year && !row.entry.isIn(*year))
            continue;
        ++shown;
        call.print(QStringLiteral("%1  [%2]  %3")
                       .arg(row.entry.title, cellText(RegisterColumn::Step, row, words), row.entry.file));
    }
    //: 事業 %1 件
    call.print(Tr::tr("Projects: %1").arg(shown));
}

QJsonObject jsonOf(const RegisterStatistics& statistics)
{
    return {{QStringLiteral("projects"), statistics.projects},
            {QStringLiteral("mentions"), statistics.mentions},
            {QStringLiteral("cost"), statistics.cost},
            {QStringLiteral("authorityCost"), statistics.authorityCost}};
}

/// How the fiscal year and the one after it count.
QJsonObject jsonOf(const YearlyReport& report)
{
    QJsonObject counts;
    for (const YearlyCounts& by : report.counts) {
        QJsonArray lines;
        for (const QString& name : by.names) {
            const auto projects = [&name](const RegisterStatistics& statistics) {
                for (const RegisterCount& count : statistics.counts) {
                    if (count.name == name)
                        return count.projects;
                }
                return 0;
            };
            lines.append(QJsonObject{{QStringLiteral("name"), name},
                                     {QStringLiteral("results"), projects(by.results)},
                                     {QStringLiteral("plans"), projects(by.plans)}});
        }
        counts.insert(key(by.by), QJsonObject{{QStringLiteral("counts"), lines},
                                              {QStringLiteral("results"), jsonOf(by.results)},
                                              {QStringLiteral("plans"), jsonOf(by.plans)}});
    }
    return {{QStringLiteral("fiscalYear"), report.choice.year},
            {QStringLiteral("endorsements"), report.choice.endorsements},
            {QStringLiteral("results"), report.results.size()},
            {QStringLiteral("plans"), report.plans.size()},
            {QStringLiteral("leftOut"), report.endorsedOnly},
            {QStringLiteral("undated"), QJsonArray::fromStringList(report.undated)},
            {QStringLiteral("copies"), report.copies},
            {QStringLiteral("by"), counts}};
}

/// The projects of the year where one was asked for, else all.
void printJson(const Call& call, const Scanned& scan, const RegisterWords& words,
               const std::optional<YearlyReport>& report)
{
    QJsonArray projects;
    for (const RegisterRow& row : scan.rows) {
        if (!report || row.entry.isIn(report->choice.year))
            projects.append(jsonOf(row, scan.links, words.today));
    }
    QJsonArray problems;
    for (const RegisterProblem& problem : scan.problems)
        problems.append(jsonOf(problem));
    QJsonObject json{{QStringLiteral("projects"), projects}, {QStringLiteral("problems"), problems}};
    if (report)
        json.insert(QStringLiteral("report"), jsonOf(*report));
    call.print(json);
}

Result<ExitCode> workOn(const Call& call, const QString& folder, std::optional<int> year)
{
    if (const auto there = checkFolder(folder); !there)
        return there.error();
    const auto output = call.arguments.option(QStringLiteral("-o"));
    const bool paper = output && !isTableName(*output);
    const auto columns = askedColumns(call, paper  ? yearlyPaperColumns()
                                            : year ? yearlyColumns()
                                                   : allColumns());
    const auto catalogue = Catalogue::load();
    const auto clauses = ClauseLibrary::load();
    if (!columns || !catalogue || !clauses)
        return !columns ? columns.error() : catalogue ? clauses.error() : catalogue.error();
    const Scanned scan = scanned(call, folder, *clauses);
    const RegisterWords words{*catalogue, call.language, DateStyle::Era, call.environment.clock.today(),
                              scan.links};
    std::optional<YearlyReport> report;
    if (year) {
        const bool endorsements = !call.arguments.has(QStringLiteral("--no-endorsements"));
        report = yearlyReport(scan.rows, {*year, endorsements, int(scan.problems.size())}, words);
    }
    if (output) {
        DataReport data =
            report ? yearlyData(*report, *columns, words) : registerData(scan.rows, *columns, words);
        if (!report && !scan.problems.isEmpty())
            data.notes.append(unreadableNote(scan.problems.size()));
        if (const auto written = writeData(call, data, *output); !written)
            return written.error();
    }
    const bool json = call.arguments.has(QStringLiteral("--json"));
    if (json)
        printJson(call, scan, words, report);
    else if (!output)
        printPlain(call, scan, words, year);
    for (const RegisterProblem& problem : json ? QList<RegisterProblem>() : scan.problems)
        call.remark(problem.file + QStringLiteral(": ") + problem.message);
    return scan.problems.isEmpty() ? Done : FindingsOrRefused;
}

/// Takes the released sheets in; says which projects were left out.
Result<CaseCollection> collected(const Call& call, const Scanned& scan, std::optional<int> year,
                                 const Catalogue& catalogue, const Words& words)
{
    CaseCollection cases(catalogue, words, call.environment.clock.today());
    for (const RegisterRow& row : scan.rows) {
        if (year && !row.entry.isIn(*year))
            continue;
        const auto file = openForReading(call, row.entry.file);
        if (!file)
            return file.error();
        if (!cases.add((*file)->project(), (*file)->contents())) {
            //: %1: 事例シートを公開することになっていないため、載せていません。
            call.remark(Tr::tr("%1: left out, for its case sheet is not released.").arg(row.entry.title));
        }
    }
    if (cases.cases() > 0)
        return cases;
    //: 公開することになっている事例シートがありません。
    return Error{ErrorCode::Refused, Tr::tr("No case sheet is released."), call.arguments.name(1)};
}

} // namespace

Result<ExitCode> renderCaseCollection(const Call& call)
{
    const auto year = askedYear(call);
    const auto output = requiredOutput(call);
    if (!year || !output)
        return year ? output.error() : year.error();
    if (const auto writable = checkDataOutput(*output); !writable)
        return writable.error();
    if (isTableName(*output)) {
        //: 事例集は表にできません。.pdf、.docx、.odt、.html のどれかで終わる名前にしてください。
        return Error{
            ErrorCode::Usage,
            Tr::tr("A case collection is no table; the name must end in .pdf, .docx, .odt or .html."),
            {}};
    }
    if (const auto there = checkFolder(call.arguments.name(1)); !there)
        return there.error();
    const auto catalogue = Catalogue::load();
    const auto clauses = ClauseLibrary::load();
    const auto words = Words::load(call.language);
    if (!catalogue || !clauses || !words)
        return !catalogue ? catalogue.error() : clauses ? words.error() : clauses.error();
    const Scanned scan = scanned(call, call.arguments.name(1), *clauses);
    const auto cases = collected(call, scan, *year, *catalogue, *words);
    if (!cases)
        return cases.error();
    const Document document = cases->document();
    const auto bytes = documentAs(*output, document, PageStyle::forLanguage(document.language), call);
    if (!bytes)
        return bytes.error();
    if (const auto written = writeWhole(*output, *bytes); !written)
        return written.error();
    for (const RegisterProblem& problem : scan.problems)
        call.remark(problem.file + QStringLiteral(": ") + problem.message);
    return scan.problems.isEmpty() ? Done : FindingsOrRefused;
}

Result<ExitCode> registerFolder(const Call& call)
{
    const auto year = askedYear(call);
    if (!year)
        return year.error();
    const auto output = call.arguments.option(QStringLiteral("-o"));
    if (output) {
        if (const auto writable = checkDataOutput(*output); !writable)
            return writable.error();
    }
    // A paper is always of a year.
    const bool paper = output && !isTableName(*output);
    return workOn(call, call.arguments.name(0), paper ? (*year).value_or(presentYear(call)) : *year);
}

Result<ExitCode> renderYearlyReport(const Call& call)
{
    const auto year = askedYear(call);
    if (!year)
        return year.error();
    const auto output = requiredOutput(call);
    if (!output)
        return output.error();
    if (const auto writable = checkDataOutput(*output); !writable)
        return writable.error();
    return workOn(call, call.arguments.name(1), (*year).value_or(presentYear(call)));
}

} // namespace kyodo::cli
