#include "core/directory/directoryimport.h"

#include "core/base/codes.h"
#include "core/base/text.h"
#include "core/directory/directoryrows.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::directory)
};

constexpr qsizetype kPreviewRows = 5;
constexpr int kLookUpEvery = 200; ///< rows between two looks at progress and cancel

QString reasonOf(CsvFault fault)
{
    switch (fault) {
    case CsvFault::OpenQuote:
        //: 引用符(")が閉じていません
        return Tr::tr("a quotation mark is not closed");
    case CsvFault::AfterQuote:
        //: 引用符(")の後に余分な文字があります
        return Tr::tr("there is something behind a closing quotation mark");
    case CsvFault::TooLong:
        //: 行が長すぎます
        return Tr::tr("the row is too long");
    case CsvFault::None:
        break;
    }
    return {};
}

/// A file opened, its header read.
struct OpenTable {
    std::unique_ptr<ImportSource> source;
    std::unique_ptr<CsvRecords> records;
    std::optional<CellDecoder> decoder;
    QStringList header;

    /// Nothing where a cell that is read cannot be decoded.
    std::optional<QStringList> texts(const CsvRecord& record, const RowReader* reader)
    {
        QStringList cells(record.cells.size());
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (record.cells.at(i).isEmpty() || (reader && !reader->isRead(i)))
                continue;
            auto text = decoder->decoded(record.cells.at(i));
            if (!text)
                return std::nullopt;
            cells[i] = std::move(*text);
        }
        return cells;
    }
};

Error withoutHeader(const QString& path)
{
    return {ErrorCode::InvalidData,
            //: 「%1」の1行目に列の名前がありません。CSVファイルをお選びください。
            Tr::tr("The first line of \"%1\" holds no names of columns. Please choose a CSV file.")
                .arg(QFileInfo(path).fileName()),
            path};
}

Result<OpenTable> openTable(const QString& path)
{
    auto source = openImport(path);
    if (!source)
        return source.error();
    OpenTable table;
    table.source = std::move(*source);
    table.records = std::make_unique<CsvRecords>(*table.source);
    const auto beginning = table.records->peek();
    if (!beginning)
        return beginning.error();
    qsizetype bom = 0;
    auto decoder = CellDecoder::detect(*beginning, bom);
    if (!decoder)
        return decoder.error();
    table.records->skip(bom);
    table.decoder.emplace(std::move(*decoder));
    CsvRecord record;
    const auto there = table.records->next(record);
    if (!there)
        return there.error();
    const auto header =
        *there && record.fault == CsvFault::None ? table.texts(record, nullptr) : std::nullopt;
    if (!header || header->join(QString()).trimmed().isEmpty())
        return withoutHeader(path);
    table.header = *header;
    return table;
}

/// The same for the same body; for two bodies the same in less than one case in 10^12.
quint64 identityOf(const Organisation& organisation)
{
    if (!organisation.number.isEmpty())
        return organisation.number.toULongLong();
    const QByteArray text = (organisation.name + u'\n' + organisation.address).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha1);
    return qFromBigEndian<quint64>(hash.constData()) | (quint64{1} << 63);
}

/// Takes rows one by one, and counts what became of them.
class Importer {
public:
    Importer(OpenTable& table, const ImportRequest& request, QDate today, bool someNumberless)
        : m_table(table)
        , m_reader(table.header, request.mapping, request.fieldTexts, today)
        , m_someNumberless(someNumberless)
    {
    }
    [[nodiscard]] const RowReader& reader() const { return m_reader; }
    [[nodiscard]] ImportReport& report() { return m_report; }

    /// `edit` is null while it is only counted.
    Result<void> take(const CsvRecord& record, DirectoryRows& rows, DirectoryEdit* edit)
    {
        ++m_report.counts.rows;
        QString reason;
        const auto cells = cellsOf(record, reason);
        if (!cells) {
            fault(record.line, reason);
            return {};
        }
        const Organisation read = m_reader.read(*cells, {});
        reason = whyNot(read, record.line);
        if (!reason.isEmpty()) {
            fault(record.line, reason);
            return {};
        }
        const auto known = find(read, rows);
        if (!known)
            return known.error();
        const Organisation now = *known ? m_reader.read(*cells, **known) : read;
        m_report.counts.dissolved += now.isActive() ? 0 : 1;
        return put(*known, now, edit);
    }

private:
    std::optional<QStringList> cellsOf(const CsvRecord& record, QString& reason)
    {
        if (record.fault != CsvFault::None) {
            reason = reasonOf(record.fault);
            return std::nullopt;
        }
        if (record.cells.size() != m_table.header.size()) {
            //: 列の数が%2ではなく%1です
            reason =
                Tr::tr("it has %1 cells instead of %2").arg(record.cells.size()).arg(m_table.header.size());
            return std::nullopt;
        }
        auto cells = m_table.texts(record, &m_reader);
        if (!cells) {
            //: 読めない文字があります(文字コードが違うかもしれません)
            reason = Tr::tr("it has characters that cannot be read; the encoding may be another");
        }
        return cells;
    }

    QString whyNot(const Organisation& read, qint64 line)
    {
        if (read.name.isEmpty()) {
            //: 名称がありません
            return Tr::tr("there is no name");
        }
        if (!read.number.isEmpty() && !CorporateNumber::parse(read.number)) {
            //: 法人番号「%1」が正しくありません
            return Tr::tr("the corporate number \"%1\" is not right").arg(read.number);
        }
        const quint64 key = identityOf(read);
        const auto before = m_seen.constFind(key);
        if (before != m_seen.constEnd()) {
            //: %1行目と同じ団体です
            return Tr::tr("it is the same body as in line %1").arg(*before);
        }
        m_seen.insert(key, line);
        return {};
    }

    Result<std::optional<Organisation>> find(const Organisation& read, DirectoryRows& rows)
    {
        if (read.number.isEmpty())
            return rows.findNumberless(read.name, read.address);
        auto known = rows.findNumber(read.number);
        if (!known || *known || !m_someNumberless)
            return known;
        return rows.findNumberless(read.name, read.address);
    }

    Result<void> put(const std::optional<Organisation>& known, const Organisation& now, DirectoryEdit* edit)
    {
        if (!known) {
            ++m_report.counts.added;
            m_someNumberless = m_someNumberless || now.number.isEmpty();
            const auto added = edit ? edit->add(now) : Result<qint64>(0);
            return added ? Result<void>() : added.error();
        }
        if (*known == now) {
            ++m_report.counts.same;
            return {};
        }
        ++m_report.counts.changed;
        return edit ? edit->change(*known, now) : Result<void>();
    }

    void fault(qint64 line, const QString& reason)
    {
        ++m_report.counts.faulty;
        if (m_report.faults.size() < ImportReport::kMostFaults)
            m_report.faults.append({line, reason});
    }

    OpenTable& m_table;
    RowReader m_reader;
    ImportReport m_report;
    bool m_someNumberless;         ///< of those in the directory
    QHash<quint64, qint64> m_seen; ///< lines by what tells bodies apart: small, for a file may have millions
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

Result<void> takeAll(OpenTable& table, Importer& importer, DirectoryRows& rows, DirectoryEdit* edit,
                     const ImportHooks& hooks)
{
    CsvRecord record;
    for (int i = 0;; ++i) {
        if (i % kLookUpEvery == 0) {
            if (hooks.cancelled && hooks.cancelled())
                return cancelled();
            if (hooks.progress)
                hooks.progress(table.records->done(), table.source->size());
        }
        const auto more = table.records->next(record);
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if (const auto taken = importer.take(record, rows, edit); !taken)
            return taken;
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
    auto table = openTable(path);
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
    auto table = openTable(request.path);
    if (!table)
        return table.error();
    const auto numberless =
        directory.database().number("SELECT EXISTS (SELECT 1 FROM organisations WHERE length(number)=0)");
    if (!numberless)
        return numberless.error();
    Importer importer(*table, request, clock.today(), *numberless != 0);
    if (request.mapping.size() != table->header.size() || !importer.reader().hasName())
        return withoutName(request.path);
    if (request.dry) {
        const auto snapshot = Snapshot::begin(directory.database());
        auto rows = DirectoryRows::prepare(directory);
        if (!snapshot || !rows)
            return snapshot ? rows.error() : snapshot.error();
        const auto counted = takeAll(*table, importer, *rows, nullptr, hooks);
        return counted ? Result<ImportReport>(importer.report()) : counted.error();
    }
    auto edit = DirectoryEdit::begin(directory, labelOf(request.path), clock);
    if (!edit)
        return edit.error();
    if (const auto taken = takeAll(*table, importer, edit->rows(), &*edit, hooks); !taken)
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
