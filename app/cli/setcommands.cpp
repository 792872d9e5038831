#include "app/cli/commands.h"

#include "core/documents/clausesetfolder.h"
#include "core/documents/clausesetuse.h"

#include <QCoreApplication>

namespace kyodo::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::cli)
};

QString titleOf(const ClauseSet& set)
{
    //: %1 第%2版
    const QString title = Tr::tr("%1, edition %2").arg(set.name).arg(set.number);
    //: %1（%2）
    return set.issuer.isEmpty() ? title : Tr::tr("%1 (%2)").arg(title, set.issuer);
}

/// What the options say of the set to be made.
ClauseSet headingFor(const Call& call, const Project& project)
{
    const QDate today = call.environment.clock.today();
    ClauseSet heading = nextEdition(project, today);
    if (call.arguments.has(QStringLiteral("--new"))) {
        heading.id = Id();
        heading.number = 1;
    }
    heading.name = call.arguments.option(QStringLiteral("--name")).value_or(heading.name);
    heading.issuer = call.arguments.option(QStringLiteral("--issuer")).value_or(heading.issuer);
    heading.note = call.arguments.option(QStringLiteral("--note")).value_or(heading.note);
    return heading;
}

/// Goes on with the set that is named first, and the library that it was checked against.
template<class Then>
Result<ExitCode> withSet(const Call& call, Then then)
{
    const auto library = ClauseLibrary::load();
    if (!library)
        return library.error();
    const auto set = readClauseSet(call.arguments.name(0), *library);
    return set ? then(*library, *set) : set.error();
}

Result<ExitCode> applyTo(const QString& path, const Call& call, const ClauseLibrary& library,
                         const ClauseSet& set)
{
    const auto file = ProjectFile::open(path, Access::Edit, storeContext(call));
    if (!file)
        return file.error();
    QList<SetChange> changes;
    //: ひな形「%1」の使用
    const QString label = Tr::tr("Use of the template set \"%1\"").arg(titleOf(set));
    const auto done = (*file)->edit(label, [&](Project& project) -> Result<void> {
        changes = takeClauseSet(project, set, library, call.environment.clock.today(), call.environment.ids);
        return {};
    });
    if (!done)
        return done.error();
    for (const SetChange& change : std::as_const(changes))
        call.print(setChangeInWords(change, change.key, call.language));
    return Done;
}

} // namespace

Result<ExitCode> makeSet(const Call& call)
{
    const auto output = requiredOutput(call);
    if (!output)
        return output.error();
    if (const auto apart = checkApart(*output, call.arguments.name(0)); !apart)
        return apart.error();
    const auto file = openForReading(call, call.arguments.name(0));
    if (!file)
        return file.error();
    const auto library = ClauseLibrary::load();
    if (!library)
        return library.error();
    const Project& project = (*file)->project();
    const ClauseSet heading = headingFor(call, project);
    if (heading.name.trimmed().isEmpty()) {
        //: --name の後に、ひな形の名前を指定してください。
        return Error{ErrorCode::Usage, Tr::tr("Please give the name of the set after --name."), {}};
    }
    const auto set = makeClauseSet(project, *library, heading, call.environment.ids);
    if (!set)
        return set.error();
    if (const auto written = writeClauseSet(*output, *set); !written)
        return written.error();
    call.print(titleOf(*set));
    return Done;
}

Result<ExitCode> checkSet(const Call& call)
{
    return withSet(call, [&](const ClauseLibrary&, const ClauseSet& set) -> Result<ExitCode> {
        call.print(titleOf(set));
        return Done;
    });
}

Result<ExitCode> applySet(const Call& call)
{
    return withSet(call, [&](const ClauseLibrary& library, const ClauseSet& set) -> Result<ExitCode> {
        return applyTo(call.arguments.name(1), call, library, set);
    });
}

} // namespace kyodo::cli
