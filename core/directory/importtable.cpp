#include "core/directory/importtable.h"

#include "core/base/codes.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::directory)
};

constexpr qsizetype kBatch = 200;
constexpr qsizetype kAhead = 8; ///< batches that are prepared before the first of them is taken

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

Error withoutHeader(const QString& path)
{
    return {ErrorCode::InvalidData,
            //: 「%1」の1行目に列の名前がありません。CSVファイルをお選びください。
            Tr::tr("The first line of \"%1\" holds no names of columns. Please choose a CSV file.")
                .arg(QFileInfo(path).fileName()),
            path};
}

Error otherEncoding(const QString& path)
{
    return {
        ErrorCode::InvalidData,
        //: 「%1」の1行目に読めない文字があります。文字コードが違うかもしれません。表計算ソフトで「CSV
        //: UTF-8」として保存し直してください。
        Tr::tr("The first line of \"%1\" has characters that cannot be read; its encoding may be another. "
               "Please save it once more as \"CSV UTF-8\".")
            .arg(QFileInfo(path).fileName()),
        path};
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

} // namespace

Result<ImportTable> ImportTable::open(const QString& path)
{
    auto source = openImport(path);
    if (!source)
        return source.error();
    ImportTable table;
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
    if (!*there || record.fault != CsvFault::None)
        return withoutHeader(path);
    const auto header = table.texts(record, nullptr);
    if (!header)
        return otherEncoding(path);
    if (header->join(QString()).trimmed().isEmpty())
        return withoutHeader(path);
    table.header = *header;
    return table;
}

std::optional<QStringList> ImportTable::texts(const CsvRecord& record, const RowReader* reader)
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

std::optional<QStringList> RowPreparer::cellsOf(const CsvRecord& record, QString& reason)
{
    if (record.fault != CsvFault::None) {
        reason = reasonOf(record.fault);
        return std::nullopt;
    }
    if (record.cells.size() != m_table.header.size()) {
        //: 列の数が%2ではなく%1です
        reason = Tr::tr("it has %1 cells instead of %2").arg(record.cells.size()).arg(m_table.header.size());
        return std::nullopt;
    }
    auto cells = m_table.texts(record, &m_reader);
    if (!cells) {
        //: 読めない文字があります(文字コードが違うかもしれません)
        reason = Tr::tr("it has characters that cannot be read; the encoding may be another");
    }
    return cells;
}

QString RowPreparer::whyNot(const Organisation& read, qint64 line)
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

Result<bool> RowPreparer::next(PreparedRow& row)
{
    const auto more = m_table.records->next(m_record);
    if (!more || !*more)
        return more;
    row = {};
    row.line = m_record.line;
    auto cells = cellsOf(m_record, row.reason);
    if (!cells)
        return true;
    row.cells = std::move(*cells);
    row.read = m_reader.read(row.cells, {});
    row.reason = whyNot(row.read, row.line);
    if (!row.reason.isEmpty())
        return true;
    row.remark = m_reader.remarkOn(row.cells);
    if (m_columns)
        row.columns = m_columns->columns(row.read);
    return true;
}

PreparingThread::PreparingThread(ImportTable& table, RowPreparer& preparer)
    : m_table(table)
    , m_preparer(preparer)
    , m_thread([this] { work(); })
{
}

PreparingThread::~PreparingThread()
{
    {
        const std::lock_guard lock(m_guard);
        m_stop = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void PreparingThread::work()
{
    for (;;) {
        auto batch = prepare();
        const bool last = !batch || batch->rows.isEmpty();
        if (!give(std::move(batch)) || last)
            return;
    }
}

Result<PreparedBatch> PreparingThread::prepare()
{
    PreparedBatch batch;
    while (batch.rows.size() < kBatch) {
        PreparedRow row;
        const auto more = m_preparer.next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        batch.rows.append(std::move(row));
    }
    batch.done = m_table.records->done();
    return batch;
}

bool PreparingThread::give(Result<PreparedBatch> batch)
{
    std::unique_lock lock(m_guard);
    m_changed.wait(lock, [this] { return m_stop || m_ready.size() < kAhead; });
    if (m_stop)
        return false;
    m_ready.append(std::move(batch));
    lock.unlock();
    m_changed.notify_all();
    return true;
}

Result<PreparedBatch> PreparingThread::take()
{
    std::unique_lock lock(m_guard);
    m_changed.wait(lock, [this] { return !m_ready.isEmpty(); });
    auto batch = m_ready.takeFirst();
    lock.unlock();
    m_changed.notify_all();
    return batch;
}

} // namespace kyodo
