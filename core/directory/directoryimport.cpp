#include "core/directory/directoryimport.h"

#include "core/directory/directoryrows.h"
#include "core/directory/importtable.h"

#include <QCoreApplication>
#include <QFileInfo>

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
            fault(row.line, row.reason);
            return {};
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

    void fault(qint64 line, const QString& reason)
    {
        ++m_report.counts.faulty;
        if (m_report.faults.size() < ImportReport::kMostFaults)
            m_report.faults.append({line, reason});
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

Error withoutName(const QString& path)
{
    return {ErrorCode::InvalidData,
            //: 「%1」の名称の列が分かりません。どの列が団体の名称かをお選びください。
            Tr::tr("It is not clear which column of \"%1\" holds the name. Please choose it.")
                .arg(QFileInfo(path).fileName()),
            path};
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

} // namespace

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
    const auto kept = directory.kept(mappingName(table->header));
    if (!kept)
        return kept.error();
    preview.mapping = kept->split(u'\n');
    if (preview.mapping.size() != preview.header.size())
        preview.mapping = mappingOf(preview.header);
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
    const RowReader reader(table->header, request.mapping, request.fieldTexts, clock.today());
    if (request.mapping.size() != table->header.size() || !reader.hasName())
        return withoutName(request.path);
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
    const auto kept = directory.keep(mappingName(table->header), request.mapping.join(u'\n'));
    if (!kept)
        return kept.error();
    const ImportCounts& counts = importer.report().counts;
    if (counts.added + counts.changed == 0)
        return importer.report(); // nothing to take back
    if (const auto committed = edit->commit(); !committed)
        return committed.error();
    return importer.report();
}

} // namespace kyodo
