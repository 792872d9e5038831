#include "app/cli/commands.h"

#include "core/base/eradate.h"
#include "core/base/filewriter.h"
#include "core/documents/agreementcheck.h"
#include "core/exchange/icalendar.h"
#include "core/exchange/projectjson.h"
#include "core/exchange/unknowncodes.h"
#include "core/guideline/catalogue.h"
#include "core/project/privacy.h"
#include "core/rules/rules.h"
#include "core/rules/stepstate.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kyodo::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::cli)
};

Result<QList<Finding>> findingsOf(const Call& call, const Project& project)
{
    const auto clauses = ClauseLibrary::load();
    if (!clauses)
        return clauses.error();
    return findingsWithAgreement(project, call.environment.clock.today(), *clauses, call.language);
}

Result<Project> exampleProject(const QString& name, IdSource& ids)
{
    QFile file(QStringLiteral(":/examples/%1.json").arg(name));
    if (name.contains(u'/') || !file.open(QIODevice::ReadOnly)) {
        //: 「%1」という例はありません。kodomo-shokudo、machizukuri-event、chiiki-anzen から選んでください。
        return Error{
            ErrorCode::Usage,
            Tr::tr("There is no example \"%1\"; choose kodomo-shokudo, machizukuri-event or chiiki-anzen.")
                .arg(name),
            {}};
    }
    return importJson(file.readAll(), ids);
}

Result<Project> startingProject(const Call& call)
{
    IdSource& ids = call.environment.ids;
    const auto example = call.arguments.option(QStringLiteral("--example"));
    auto project = example ? exampleProject(*example, ids) : Result<Project>(Project::blank(ids));
    if (!project)
        return project;
    if (!example) {
        const auto catalogue = Catalogue::load();
        const auto clauses = ClauseLibrary::load();
        if (!catalogue || !clauses)
            return catalogue ? clauses.error() : catalogue.error();
        project->info.guidelineVersion = catalogue->version().id;
        project->info.clauseVersion = clauses->version();
    }
    if (const auto title = call.arguments.option(QStringLiteral("--title")))
        project->info.title = *title;
    return project;
}

QJsonObject jsonOf(const Finding& finding)
{
    return {{QStringLiteral("id"), finding.id},
            {QStringLiteral("step"), key(finding.step)},
            {QStringLiteral("principle"),
             finding.principle ? QJsonValue(key(*finding.principle)) : QJsonValue::Null},
            {QStringLiteral("severity"), key(finding.severity)},
            {QStringLiteral("path"), finding.path.text()},
            {QStringLiteral("message"), finding.message},
            {QStringLiteral("why"), finding.why}};
}

QString severityMark(Severity severity)
{
    switch (severity) {
    case Severity::Problem:
        //: 問題
        return Tr::tr("problem");
    case Severity::Warning:
        //: 注意
        return Tr::tr("warning");
    case Severity::Hint:
        break;
    }
    //: 参考
    return Tr::tr("hint");
}

QString stateWord(StepState state)
{
    switch (state) {
    case StepState::NotStarted:
        //: これから
        return Tr::tr("not started");
    case StepState::UnderWay:
        //: 進行中
        return Tr::tr("under way");
    case StepState::Ready:
        //: 準備完了
        return Tr::tr("ready");
    case StepState::Passed:
        //: 済
        return Tr::tr("passed");
    case StepState::PassedWithReason:
        break;
    }
    //: 理由つきで通過
    return Tr::tr("passed with a reason");
}

Result<ExitCode> step(const Call& call, Result<void> (ProjectFile::*move)(),
                      std::optional<QString> (ProjectFile::*label)() const)
{
    const auto file = ProjectFile::open(call.arguments.name(0), Access::Edit, storeContext(call));
    if (!file)
        return file.error();
    const QString name = ((**file).*label)().value_or(QString());
    if (const auto moved = ((**file).*move)(); !moved)
        return moved.error();
    call.print(name);
    return Done;
}

QString kindWord(RowChange::Kind kind)
{
    switch (kind) {
    case RowChange::Kind::Inserted:
        return QStringLiteral("added");
    case RowChange::Kind::Removed:
        return QStringLiteral("removed");
    case RowChange::Kind::Changed:
        break;
    }
    return QStringLiteral("changed");
}

/// By the names that the JSON form uses: they stay the same in every language.
QString placeOf(const FieldChange& change)
{
    return QStringLiteral("/%1/%2/%3").arg(change.table, change.row.text(), change.field);
}

QString plainValue(const QVariant& value)
{
    const QJsonArray wrapped{QJsonValue::fromVariant(value)};
    return QString::fromUtf8(QJsonDocument(wrapped).toJson(QJsonDocument::Compact)).chopped(1).mid(1);
}

QJsonArray jsonOf(const QList<FieldChange>& changes)
{
    QJsonArray list;
    for (const FieldChange& change : changes) {
        list.append(QJsonObject{{QStringLiteral("path"), placeOf(change)},
                                {QStringLiteral("kind"), kindWord(change.kind)},
                                {QStringLiteral("before"), QJsonValue::fromVariant(change.before)},
                                {QStringLiteral("after"), QJsonValue::fromVariant(change.after)}});
    }
    return list;
}

QString labelOf(const HistoryEntry& entry)
{
    if (entry.kind == HistoryKind::Undo) {
        //: 元に戻す: %1
        return Tr::tr("Undo: %1").arg(entry.label);
    }
    if (entry.kind == HistoryKind::Redo) {
        //: やり直す: %1
        return Tr::tr("Redo: %1").arg(entry.label);
    }
    return entry.label;
}

QJsonObject jsonOf(const HistoryEntry& entry)
{
    return {{QStringLiteral("id"), entry.id.text()},
            {QStringLiteral("at"), entry.at.toString(Qt::ISODateWithMs)},
            {QStringLiteral("author"), entry.author},
            {QStringLiteral("kind"), key(entry.kind)},
            {QStringLiteral("label"), entry.label}};
}

void printEntry(const Call& call, const HistoryEntry& entry, const QList<FieldChange>& changes)
{
    call.print(QStringLiteral("%1  %2  %3")
                   .arg(entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), entry.author,
                        labelOf(entry)));
    for (const FieldChange& change : changes)
        call.print(QStringLiteral("    %1: %2 -> %3")
                       .arg(placeOf(change), plainValue(change.before), plainValue(change.after)));
}

} // namespace

StoreContext storeContext(const Call& call)
{
    return {call.environment.clock, call.environment.ids, call.environment.author};
}

Result<QString> requiredOutput(const Call& call)
{
    const auto output = call.arguments.option(QStringLiteral("-o"));
    if (output && !output->isEmpty())
        return *output;
    //: -o の後に、書き出すファイルの名前を指定してください。
    return Error{ErrorCode::Usage, Tr::tr("Please give the file to write after -o."), {}};
}

Result<std::unique_ptr<ProjectFile>> openForReading(const Call& call, const QString& path)
{
    auto file = ProjectFile::open(path, Access::Read, storeContext(call));
    if (file && !(*file)->warning().isEmpty()) {
        const Error damaged{ErrorCode::FileDamaged, (*file)->warning(), path};
        return damaged;
    }
    return file;
}

Result<void> checkApart(const QString& output, const QString& path)
{
    const QString real = QFileInfo(output).canonicalFilePath();
    if (real.isEmpty() || real != QFileInfo(path).canonicalFilePath())
        return {};
    return Error{ErrorCode::Usage,
                 //: 「%1」は事業のファイルそのものです。-o には別の名前を指定してください。
                 Tr::tr("\"%1\" is the project file itself; please give another name after -o.").arg(output),
                 {}};
}

Result<ExitCode> newFile(const Call& call)
{
    const auto project = startingProject(call);
    if (!project)
        return project.error();
    //: 事業を新しく作成
    const QString label = Tr::tr("Made the project");
    const auto file = ProjectFile::create(call.arguments.name(0), *project, label, storeContext(call));
    if (!file)
        return file.error();
    return Done;
}

Result<ExitCode> status(const Call& call)
{
    const auto file = openForReading(call, call.arguments.name(0));
    const auto catalogue = Catalogue::load();
    if (!file || !catalogue)
        return file ? catalogue.error() : file.error();
    const Project& project = (*file)->project();
    const auto found = findingsOf(call, project);
    if (!found)
        return found.error();
    const QList<StepStatus> steps = stepStatuses(project, *found);
    if (call.arguments.has(QStringLiteral("--json"))) {
        QJsonArray list;
        for (const StepStatus& step : steps) {
            list.append(
                QJsonObject{{QStringLiteral("id"), key(step.step)},
                            {QStringLiteral("state"), key(step.state)},
                            {QStringLiteral("findings"), step.problems + step.warnings + step.hints}});
        }
        call.print(QJsonObject{{QStringLiteral("title"), project.info.title},
                               {QStringLiteral("step"), key(currentStep(steps))},
                               {QStringLiteral("steps"), list}});
        return Done;
    }
    call.print(project.info.title);
    for (const StepStatus& step : steps) {
        const int count = step.problems + step.warnings + step.hints;
        //: %1 %2: %3、確かめること %4
        call.print(Tr::tr("%1 %2: %3, findings %4")
                       .arg(number(step.step))
                       .arg(catalogue->step(step.step).shortTitle.in(call.language), stateWord(step.state))
                       .arg(count));
    }
    return Done;
}

Result<ExitCode> check(const Call& call)
{
    const auto file = openForReading(call, call.arguments.name(0));
    if (!file)
        return file.error();
    const auto found = findingsOf(call, (*file)->project());
    if (!found)
        return found.error();
    if (call.arguments.has(QStringLiteral("--json"))) {
        QJsonArray list;
        for (const Finding& finding : *found)
            list.append(jsonOf(finding));
        call.print(QJsonObject{{QStringLiteral("findings"), list}});
    } else {
        for (const Finding& finding : *found)
            call.print(QStringLiteral("%1 [%2] %3  (%4)")
                           .arg(number(finding.step))
                           .arg(severityMark(finding.severity), finding.message, finding.path.text()));
        if (found->isEmpty()) {
            //: 確かめることはありません。
            call.print(Tr::tr("There are no findings."));
        }
    }
    return found->isEmpty() ? Done : FindingsOrRefused;
}

namespace {

/// Names what the guideline's catalogue does not have; true for none. A newer catalogue may have it: it is no
/// reason to lose it.
Result<bool> nameUnknownCodes(const Call& call, const QByteArray& json)
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return catalogue.error();
    const QList<UnknownCode> unknown = unknownCodes(json, *catalogue);
    for (const UnknownCode& each : unknown) {
        //: %1: 「%2」は指針にない値です。そのまま取り込みましたが、画面や書類には出ません。
        call.remark(
            Tr::tr("%1: the guideline has no \"%2\". It was taken in as it is, but no page and no paper "
                   "shows it.")
                .arg(each.pointer, each.code));
    }
    return unknown.isEmpty();
}

} // namespace

Result<ExitCode> importFile(const Call& call)
{
    const auto output = requiredOutput(call);
    if (!output)
        return output.error();
    const auto json = readWhole(call.arguments.name(0), kLargestJson);
    if (!json)
        return json.error();
    ImportedContents contents;
    auto project = importJson(*json, call.environment.ids, &contents);
    if (!project) {
        Error error = project.error();
        error.message = QStringLiteral("%1: %2").arg(call.arguments.name(0), error.message);
        return error;
    }
    //: JSONから取り込み
    const auto file =
        ProjectFile::create(*output, *project, Tr::tr("Imported from JSON"), storeContext(call),
                            [&](const QString& hash) -> Result<QByteArray> { return contents.value(hash); });
    if (!file)
        return file.error();
    const auto known = nameUnknownCodes(call, *json);
    if (!known)
        return known.error();
    return *known ? Done : FindingsOrRefused;
}

Result<ExitCode> exportFile(const Call& call)
{
    const auto output = requiredOutput(call);
    if (!output)
        return output.error();
    const bool calendar = output->endsWith(u".ics", Qt::CaseInsensitive);
    if (!calendar && !output->endsWith(u".json", Qt::CaseInsensitive)) {
        //: 「%1」の種類には書き出せません。.json か .ics で終わる名前にしてください。
        return Error{ErrorCode::Usage,
                     Tr::tr("\"%1\" is not a kind that can be written; the name must end in .json or .ics.")
                         .arg(*output),
                     {}};
    }
    if (const auto apart = checkApart(*output, call.arguments.name(0)); !apart)
        return apart.error();
    const auto file = openForReading(call, call.arguments.name(0));
    if (!file)
        return file.error();
    const Project& whole = (*file)->project();
    const Clock& clock = call.environment.clock;
    const bool shares = !calendar && !call.arguments.has(QStringLiteral("--with-private"));
    const Shareable shared = shares ? withoutPrivate(whole) : Shareable{whole, 0};
    const Result<QByteArray> content =
        calendar ? exportCalendar(whole, reminders(whole, clock.today()), clock.now())
                 : exportJson(shared.project, (*file)->contents());
    if (!content)
        return content.error();
    if (const auto written = writeWhole(*output, *content); !written)
        return written.error();
    if (shared.withheld > 0) {
        //: 公開していないふりかえりシート（%1枚）の中身は書き出していません。全部を書き出すには
        //: --with-private を付けます。
        call.remark(Tr::tr("What is in review sheets that are not released (%1) was left out; --with-private "
                           "writes it, too.")
                        .arg(shared.withheld));
    }
    return Done;
}

Result<ExitCode> history(const Call& call)
{
    const auto file = openForReading(call, call.arguments.name(0));
    if (!file)
        return file.error();
    QJsonArray list;
    const bool json = call.arguments.has(QStringLiteral("--json"));
    const bool details = call.arguments.has(QStringLiteral("--details"));
    for (const HistoryEntry& entry : (*file)->history()) {
        const auto changes =
            details ? (*file)->changesOf(entry.id) : Result<QList<FieldChange>>(QList<FieldChange>());
        if (!changes)
            return changes.error();
        if (!json) {
            printEntry(call, entry, *changes);
            continue;
        }
        QJsonObject object = jsonOf(entry);
        if (details)
            object.insert(QStringLiteral("changes"), jsonOf(*changes));
        list.append(object);
    }
    if (json)
        call.print(QJsonObject{{QStringLiteral("history"), list}});
    return Done;
}

Result<ExitCode> undo(const Call& call)
{
    return step(call, &ProjectFile::undo, &ProjectFile::undoLabel);
}

Result<ExitCode> redo(const Call& call)
{
    return step(call, &ProjectFile::redo, &ProjectFile::redoLabel);
}

} // namespace kyodo::cli
