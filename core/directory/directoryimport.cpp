#include "core/directory/directoryimport.h"

#include "core/directory/directoryrows.h"
#include "core/directory/importtable.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::directory)
};

constexpr qsizetype kPreviewRows = 5;

/// Takes rows one by one, and counts what became of them.
class Importer {
public:
    Importer(const RowReader& reader, bool someNumberless)
        : m_reader(reader)
        , m_someNumberless(someNumberless)
    {
    }
    [[nodiscard]] ImportReport& report() { return m_report; }

    /// `edit` is null while it is only counted.
    Result<void> take(const PreparedRow& row, DirectoryRows& rows, DirectoryEdit* edit)
    {
        ++m_report.counts.rows;
        if (!row.reason.isEmpty()) {
            ++m_report.counts.faulty;
            note({row.line, row.reason, false});
            return {};
        }
        if (!row.remark.isEmpty()) {
            ++m_report.counts.remarked;
            note({row.line, row.remark, true});
        }
        const auto known = find(row.read, rows);
        if (!known)
            return known.error();
        if (!*known)
            return add(row, edit);
        const Organisation now = m_reader.read(row.cells, **known);
        m_report.counts.dissolved += now.isActive() ? 0 : 1;
        if (**known == now) {
            ++m_report.counts.same;
            return {};
        }
        ++m_report.counts.changed;
        return edit ? edit->change(**known, now) : Result<void>();
    }

private:
    Result<std::optional<Organisation>> find(const Organisation& read, DirectoryRows& rows)
    {
        if (read.number.isEmpty())
            return rows.findNumberless(read.name, read.address);
        auto known = rows.findNumber(read.number);
        if (!known || *known || !m_someNumberless)
            return known;
        return rows.findNumberless(read.name, read.address);
    }

    Result<void> add(const PreparedRow& row, DirectoryEdit* edit)
    {
        ++m_report.counts.added;
        m_report.counts.dissolved += row.read.isActive() ? 0 : 1;
        m_someNumberless = m_someNumberless || row.read.number.isEmpty();
        const auto added = edit ? edit->add(row.read, &row.columns) : Result<qint64>(0);
        return added ? Result<void>() : added.error();
    }

    void note(const ImportFault& fault)
    {
        if (m_report.faults.size() < ImportReport::kMostFaults)
            m_report.faults.append(fault);
    }

    const RowReader& m_reader;
    ImportReport m_report;
    bool m_someNumberless; ///< of those in the directory
};

Error cancelled()
{
    //: 取り込みをやめました。名簿は変わっていません。
    return {ErrorCode::Cancelled, Tr::tr("The import was stopped; the directory is as it was."), {}};
}

Result<void> takeAll(ImportTable& table, RowPreparer& preparer, Importer& importer, DirectoryRows& rows,
                     DirectoryEdit* edit, const ImportHooks& hooks)
{
    const qint64 all = table.source->size(); // asked before the thread has the source for itself
    PreparingThread ahead(table, preparer);
    qint64 done = 0;
    for (;;) {
        if (hooks.cancelled && hooks.cancelled())
            return cancelled();
        if (hooks.progress)
            hooks.progress(done, all);
        const auto batch = ahead.take();
        if (!batch)
            return batch.error();
        if (batch->rows.isEmpty())
            return {};
        for (const PreparedRow& row : batch->rows) {
            if (const auto taken = importer.take(row, rows, edit); !taken)
                return taken;
        }
        done = batch->done;
    }
}

QString labelOf(const QString& path)
{
    //: 「%1」の取り込み
    return Tr::tr("Import of \"%1\"").arg(QFileInfo(path).fileName());
}

QString kindName(const QStringList& header)
{
    return mappingName(header) + u" kind"_s;
}

/// For the next file with this header.
Result<void> keepChoices(Directory& directory, const QStringList& header, const ImportRequest& request)
{
    const auto kept = directory.keep(mappingName(header), request.mapping.join(u'\n'));
    return kept ? directory.keep(kindName(header), request.kind ? key(*request.kind) : QString()) : kept;
}

Result<void> takeUpChoices(Directory& directory, ImportPreview& preview)
{
    const auto mapping = directory.kept(mappingName(preview.header));
    const auto kind = directory.kept(kindName(preview.header));
    if (!mapping || !kind)
        return mapping ? kind.error() : mapping.error();
    preview.kind = preview.portal ? PartyKind::Npo : fromKey<PartyKind>(*kind);
    preview.mapping = mapping->split(u'\n');
    if (preview.mapping.size() != preview.header.size())
        preview.mapping = mappingOf(preview.header);
    return {};
}

} // namespace

Result<void> checkMapping(const QStringList& header, const ImportMapping& mapping)
{
    for (const DoubledColumn& doubled : remarksOn(header).doubled) {
        const bool open = std::any_of(doubled.columns.begin(), doubled.columns.end(),
                                      [&](qsizetype column) { return mapping.value(column) == kUndecided; });
        if (open) {
            //: 「%1」という名前の列が2つ以上あります（%2列目）。どの列を使うかをお選びください。
            return Error{
                ErrorCode::Refused,
                Tr::tr("Several columns are called \"%1\" (columns %2). Please choose the one that is meant.")
                    .arg(doubled.name, columnNumbers(doubled.columns)),
                {}};
        }
    }
    if (const auto collision = collisionIn(mapping)) {
        //: 同じ行き先の列が2つ以上あります（%1列目）。使う列を1つにしてください。
        return Error{ErrorCode::Refused,
                     Tr::tr("Several columns go to the same place (columns %1). Please keep one of them.")
                         .arg(columnNumbers(collision->columns)),
                     collision->target};
    }
    if (mapping.size() == header.size() && mapping.contains(u"name"_s))
        return {};
    //: どの列が団体の名称かが分かりません。どの列かをお選びください。
    QString sentence = Tr::tr("It is not clear which column holds the name. Please choose it.");
    if (header.size() == 1) {
        //: 列が1つしかありません。コンマで区切ったCSVでなければ、表計算ソフトで「CSV
        //: UTF-8」として保存し直してください。
        sentence +=
            u' ' + Tr::tr("There is one column alone; unless commas part the cells, please save the table "
                          "once more as \"CSV UTF-8\".");
    }
    return Error{ErrorCode::InvalidData, sentence, {}};
}

Result<ImportPreview> previewImport(const QString& path, Directory& directory)
{
    auto table = ImportTable::open(path);
    if (!table)
        return table.error();
    ImportPreview preview;
    preview.encoding = table->decoder->encoding();
    preview.bytes = table->source->size();
    preview.header = table->header;
    preview.portal = isPortalHeader(table->header);
    preview.remarks = remarksOn(table->header);
    if (const auto taken = takeUpChoices(directory, preview); !taken)
        return taken.error();
    CsvRecord record;
    while (preview.rows.size() < kPreviewRows) {
        const auto more = table->records->next(record);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (record.fault != CsvFault::None || record.cells.size() != preview.header.size())
            continue;
        if (const auto cells = table->texts(record, nullptr))
            preview.rows.append(*cells);
    }
    return preview;
}

Result<ImportReport> importOrganisations(Directory& directory, const ImportRequest& request,
                                         const Clock& clock, const ImportHooks& hooks)
{
    auto table = ImportTable::open(request.path);
    if (!table)
        return table.error();
    const auto numberless =
        directory.database().number("SELECT EXISTS (SELECT 1 FROM organisations WHERE length(number)=0)");
    if (!numberless)
        return numberless.error();
    if (const auto readable = checkMapping(table->header, request.mapping); !readable)
        return readable.error();
    const auto kind = isPortalHeader(table->header) ? PartyKind::Npo : request.kind;
    const RowReader reader(table->header, request.mapping, request.fieldTexts, clock.today(), kind);
    RowPreparer preparer(*table, reader, request.dry ? nullptr : &directory.columns());
    Importer importer(reader, *numberless != 0);
    if (request.dry) {
        const auto snapshot = Snapshot::begin(directory.database());
        auto rows = DirectoryRows::prepare(directory);
        if (!snapshot || !rows)
            return snapshot ? rows.error() : snapshot.error();
        const auto counted = takeAll(*table, preparer, importer, *rows, nullptr, hooks);
        return counted ? Result<ImportReport>(importer.report()) : counted.error();
    }
    auto edit = DirectoryEdit::begin(directory, labelOf(request.path), clock);
    if (!edit)
        return edit.error();
    if (const auto taken = takeAll(*table, preparer, importer, edit->rows(), &*edit, hooks); !taken)
        return taken.error();
    if (const auto kept = keepChoices(directory, table->header, request); !kept)
        return kept.error();
    const ImportCounts& counts = importer.report().counts;
    if (counts.added + counts.changed == 0)
        return importer.report(); // nothing to take back
    if (const auto committed = edit->commit(); !committed)
        return committed.error();
    return importer.report();
}

} // namespace kyodo
