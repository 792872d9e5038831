#include "app/cli/commands.h"

#include "core/base/filewriter.h"
#include "core/documents/agreementcheck.h"
#include "core/exchange/csv.h"
#include "core/guideline/catalogue.h"
#include "core/register/registercolumns.h"

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

Scanned scanned(const Call& call, const ClauseLibrary& clauses, std::optional<int> year)
{
    ScanRequest request;
    request.folders = {call.arguments.name(0)};
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
    if (year) {
        result.rows.removeIf(
            [&](const RegisterRow& row) { return !row.entry.fiscalYears().contains(*year); });
    }
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
        parties.append(
            QJsonObject{{QStringLiteral("name"), party.name}, {QStringLiteral("kind"), key(party.kind)}});
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
QJsonObject descriptionOf(const RegisterEntry& entry)
{
    QJsonArray years;
    for (const int year : entry.fiscalYears())
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
            {QStringLiteral("continued"), entry.isContinued()},
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
    QJsonObject json = descriptionOf(entry);
    json.insert(QStringLiteral("step"), key(entry.step));
    json.insert(QStringLiteral("steps"), stepsOf(entry));
    json.insert(QStringLiteral("findings"), QJsonObject{{QStringLiteral("problem"), entry.problems},
                                                        {QStringLiteral("warning"), entry.warnings},
                                                        {QStringLiteral("hint"), entry.hints}});
    json.insert(QStringLiteral("findingsAsOf"), jsonOf(entry.readOn));
    json.insert(QStringLiteral("agreement"), key(entry.agreement));
    json.insert(QStringLiteral("review"), key(entry.review));
    json.insert(QStringLiteral("next"), nextOf(entry, today));
    json.insert(QStringLiteral("stillSince"), jsonOf(entry.stillSince));
    json.insert(QStringLiteral("successorKnown"), links.hasSuccessor(entry));
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

QByteArray csvOf(const Scanned& scan, const RegisterWords& words)
{
    QList<QVariantList> rows;
    QVariantList head;
    for (const RegisterColumn column : allOf<RegisterColumn>())
        head.append(columnTitle(column));
    rows.append(head);
    for (const RegisterRow& row : scan.rows) {
        QVariantList cells;
        for (const RegisterColumn column : allOf<RegisterColumn>())
            cells.append(cellValue(column, row, words));
        rows.append(cells);
    }
    rows.append(QVariantList{});
    //: 列の意味
    rows.append({Tr::tr("What the columns mean")});
    for (const RegisterColumn column : allOf<RegisterColumn>())
        rows.append({columnTitle(column), columnMeaning(column)});
    return writeCsv(rows);
}

void printPlain(const Call& call, const Scanned& scan, const RegisterWords& words)
{
    for (const RegisterRow& row : scan.rows)
        call.print(QStringLiteral("%1  [%2]  %3")
                       .arg(row.entry.title, cellText(RegisterColumn::Step, row, words), row.entry.file));
    //: 事業 %1 件
    call.print(Tr::tr("Projects: %1").arg(scan.rows.size()));
}

Result<void> checkOutput(const Call& call)
{
    const auto output = call.arguments.option(QStringLiteral("-o"));
    if (!output || output->endsWith(u".csv", Qt::CaseInsensitive))
        return {};
    //: 「%1」の種類には書き出せません。.csv で終わる名前にしてください。
    return Error{ErrorCode::Usage,
                 Tr::tr("\"%1\" is not a kind that can be written; the name must end in .csv.").arg(*output),
                 {}};
}

void printJson(const Call& call, const Scanned& scan, QDate today)
{
    QJsonArray projects;
    for (const RegisterRow& row : scan.rows)
        projects.append(jsonOf(row, scan.links, today));
    QJsonArray problems;
    for (const RegisterProblem& problem : scan.problems)
        problems.append(jsonOf(problem));
    call.print(QJsonObject{{QStringLiteral("projects"), projects}, {QStringLiteral("problems"), problems}});
}

} // namespace

Result<ExitCode> registerFolder(const Call& call)
{
    if (const auto writable = checkOutput(call); !writable)
        return writable.error();
    const auto year = askedYear(call);
    if (!year)
        return year.error();
    if (const auto there = checkFolder(call.arguments.name(0)); !there)
        return there.error();
    const auto catalogue = Catalogue::load();
    const auto clauses = ClauseLibrary::load();
    if (!catalogue || !clauses)
        return catalogue ? clauses.error() : catalogue.error();
    const Scanned scan = scanned(call, *clauses, *year);
    const QDate today = call.environment.clock.today();
    const RegisterWords words{*catalogue, call.language, DateStyle::Era, today, scan.links};
    const auto output = call.arguments.option(QStringLiteral("-o"));
    if (output) {
        if (const auto written = writeWhole(*output, csvOf(scan, words)); !written)
            return written.error();
    }
    const bool json = call.arguments.has(QStringLiteral("--json"));
    if (json)
        printJson(call, scan, today);
    else if (!output)
        printPlain(call, scan, words);
    for (const RegisterProblem& problem : json ? QList<RegisterProblem>() : scan.problems)
        call.remark(problem.file + QStringLiteral(": ") + problem.message);
    return scan.problems.isEmpty() ? Done : FindingsOrRefused;
}

} // namespace kyodo::cli
