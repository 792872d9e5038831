#include "app/cli/commands.h"

#include "core/directory/directoryimport.h"
#include "core/guideline/fieldtexts.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kyodo::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::cli)
};

void printReport(const Call& call, const ImportReport& report, bool dry)
{
    const ImportCounts& counts = report.counts;
    //: 読んだ行: %1
    call.print(Tr::tr("Rows read: %1").arg(counts.rows));
    //: 新しい団体: %1
    call.print(Tr::tr("New: %1").arg(counts.added));
    //: 変わった団体: %1
    call.print(Tr::tr("Changed: %1").arg(counts.changed));
    //: 同じ団体: %1
    call.print(Tr::tr("The same: %1").arg(counts.same));
    //: うち解散した団体: %1
    call.print(Tr::tr("Of these dissolved: %1").arg(counts.dissolved));
    //: 取り込めない行: %1
    call.print(Tr::tr("Rows that cannot be taken: %1").arg(counts.faulty));
    if (counts.remarked > 0) {
        //: 取り込むが、気になる点のある行: %1
        call.print(Tr::tr("Rows that are taken, with something to look at: %1").arg(counts.remarked));
    }
    if (dry) {
        //: 数えただけです。名簿は変わっていません。
        call.print(Tr::tr("This was only counted; the directory is as it was."));
    }
    for (const ImportFault& fault : report.faults) {
        //: %1行目: %2
        const QString passed = Tr::tr("line %1: %2");
        //: %1行目（取り込みます）: %2
        const QString taken = Tr::tr("line %1 (it is taken in): %2");
        call.remark((fault.taken ? taken : passed).arg(fault.line).arg(fault.reason));
    }
}

QJsonObject jsonOf(const DirectoryRow& row, const Catalogue& catalogue)
{
    QJsonArray fields;
    for (qsizetype i = 0; i < catalogue.fields().size(); ++i) {
        if (row.fields & (1U << i))
            fields.append(catalogue.fields().at(i).id);
    }
    return {{u"name"_s, row.name},      {u"kana"_s, row.kana},           {u"number"_s, row.number},
            {u"kind"_s, key(row.kind)}, {u"address"_s, row.address},     {u"place"_s, row.place},
            {u"fields"_s, fields},      {u"certified"_s, row.certified}, {u"active"_s, row.active}};
}

/// Of bodies whose row says none.
Result<std::optional<PartyKind>> askedKind(const Call& call)
{
    const auto text = call.arguments.option(u"--kind"_s);
    if (!text)
        return std::optional<PartyKind>();
    if (const auto kind = fromKey<PartyKind>(*text))
        return kind;
    QStringList keys;
    for (const PartyKind kind : allOf<PartyKind>())
        keys.append(key(kind));
    //: --kind には、次のどれかを指定してください: %1
    return Error{ErrorCode::Usage, Tr::tr("--kind takes one of these: %1").arg(keys.join(u", "_s)), {}};
}

/// Nobody is typing meanwhile: all of it at once. What fails here is tried again the next time.
void tidyUp(Directory& directory)
{
    auto more = directory.tidy();
    while (more && *more)
        more = directory.tidy();
}

} // namespace

Result<ExitCode> importDirectory(const Call& call)
{
    const auto kind = askedKind(call);
    if (!kind)
        return kind.error();
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return catalogue.error();
    auto directory = Directory::open(call.environment.directory, fieldTexts(*catalogue));
    if (!directory)
        return directory.error();
    const QString path = call.arguments.name(0);
    const auto preview = previewImport(path, *directory);
    if (!preview)
        return preview.error();
    if (const auto readable = checkMapping(preview->header, preview->mapping); !readable) {
        Error error = readable.error();
        //: 列の行き先は、画面の団体名簿の「一覧を取り込む」で選べます。同じ列の一覧には、次からもそれを使います。
        error.message +=
            u' ' + Tr::tr("Where columns go is chosen in the window, in the directory under \"Take in a "
                          "list\"; it is kept for the next list with the same columns.");
        return error;
    }
    ImportRequest request{path, preview->mapping, fieldTexts(*catalogue)};
    request.dry = call.arguments.has(u"--dry-run"_s);
    request.kind = *kind ? *kind : preview->kind;
    const auto report = importOrganisations(*directory, request, call.environment.clock);
    if (!report)
        return report.error();
    if (!request.dry)
        tidyUp(*directory);
    printReport(call, *report, request.dry);
    return report->counts.faulty == 0 ? Done : FindingsOrRefused;
}

Result<ExitCode> searchDirectory(const Call& call)
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return catalogue.error();
    auto directory = Directory::open(call.environment.directory, fieldTexts(*catalogue));
    if (!directory)
        return directory.error();
    const auto hits = directory->search({call.arguments.name(0)});
    if (!hits)
        return hits.error();
    if (call.arguments.has(u"--json"_s)) {
        QJsonArray results;
        for (const DirectoryRow& row : hits->rows)
            results.append(jsonOf(row, *catalogue));
        call.print(QJsonObject{{u"total"_s, hits->total}, {u"results"_s, results}});
        return Done;
    }
    for (const DirectoryRow& row : hits->rows)
        call.print(row.address.isEmpty() ? row.name : row.name + u"  "_s + row.address);
    //: 団体 %1 件
    call.print(Tr::tr("Organisations: %1").arg(hits->total));
    return Done;
}

} // namespace kyodo::cli
