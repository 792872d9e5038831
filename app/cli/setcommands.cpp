#include "app/cli/commands.h"

#include "core/documents/clausesetfolder.h"
#include "core/documents/clausesetuse.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

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

/// The fields of a set's layout, by the labels that they bear in the window.
struct StyleLabel {
    const char* field;
    const char* label;
};
constexpr std::array kStyleLabels{
    //: 書面の種類
    StyleLabel{"titleWord", QT_TRANSLATE_NOOP("kyodo::fields", "Kind of paper")},
    //: 協定書の言語
    StyleLabel{"languages", QT_TRANSLATE_NOOP("kyodo::fields", "Language of the agreement")},
    //: 当事者の呼び方
    StyleLabel{"labels", QT_TRANSLATE_NOOP("kyodo::fields", "What the parties are called")},
    //: 番号のつけ方
    StyleLabel{"ladder", QT_TRANSLATE_NOOP("kyodo::fields", "Numbering")},
    //: 文末
    StyleLabel{"sentences", QT_TRANSLATE_NOOP("kyodo::fields", "Style of sentences")},
    //: 書類の日付
    StyleLabel{"dates", QT_TRANSLATE_NOOP("kyodo::fields", "Dates in papers")},
    //: 押印か署名か
    StyleLabel{"execution", QT_TRANSLATE_NOOP("kyodo::fields", "Seal or signature")},
    //: とじ方
    StyleLabel{"binding", QT_TRANSLATE_NOOP("kyodo::fields", "Binding")},
    //: 本文の書体
    StyleLabel{"font", QT_TRANSLATE_NOOP("kyodo::fields", "Font of the text")},
    //: 文字の大きさ（ポイント）
    StyleLabel{"fontSize", QT_TRANSLATE_NOOP("kyodo::fields", "Letter size (points)")},
    //: 上の余白（mm）
    StyleLabel{"marginTop", QT_TRANSLATE_NOOP("kyodo::fields", "Top margin (mm)")},
    //: 下の余白（mm）
    StyleLabel{"marginBottom", QT_TRANSLATE_NOOP("kyodo::fields", "Bottom margin (mm)")},
    //: 左の余白（mm、とじしろを含む）
    StyleLabel{"marginLeft",
               QT_TRANSLATE_NOOP("kyodo::fields", "Left margin (mm, with room for the binding)")},
    //: 右の余白（mm）
    StyleLabel{"marginRight", QT_TRANSLATE_NOOP("kyodo::fields", "Right margin (mm)")},
    //: 暴力団等の排除を入れる
    StyleLabel{"excludeOrganisedCrime", QT_TRANSLATE_NOOP("kyodo::fields", "Organised crime excluded")},
};

QString styleLabel(const QString& field)
{
    const auto found = std::find_if(kStyleLabels.begin(), kStyleLabels.end(), [&](const StyleLabel& one) {
        return field == QLatin1StringView(one.field);
    });
    return found == kStyleLabels.end() ? field : QCoreApplication::translate("kyodo::fields", found->label);
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
        call.print(setChangeInWords(change, styleLabel(change.key), call.language));
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
