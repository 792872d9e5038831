#pragma once

#include "core/directory/csvrecords.h"
#include "core/directory/importmapping.h"
#include "core/directory/searchcolumns.h"

#include <QHash>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace kyodo {

/// A file opened, its header read.
struct ImportTable {
    std::unique_ptr<ImportSource> source;
    std::unique_ptr<CsvRecords> records;
    std::optional<CellDecoder> decoder;
    QStringList header;

    [[nodiscard]] static Result<ImportTable> open(const QString& path);
    /// Nothing where a cell that is read cannot be decoded. `reader`: whose columns alone are wanted.
    [[nodiscard]] std::optional<QStringList> texts(const CsvRecord& record, const RowReader* reader);
};

/// A row on its way into the directory, as far as that can be told without looking there.
struct PreparedRow {
    qint64 line = 0;
    QString reason; ///< why it cannot be taken; empty for one that can
    QString remark; ///< what is odd about one that can
    QStringList cells;
    Organisation read;
    SearchColumns columns; ///< only where they were asked for
};

/// Reads and judges the rows of a table, one by one.
class RowPreparer {
public:
    /// `columns`: null where nothing is indexed.
    RowPreparer(ImportTable& table, const RowReader& reader, const ColumnMaker* columns)
        : m_table(table)
        , m_reader(reader)
        , m_columns(columns)
    {
    }
    /// False at the end.
    [[nodiscard]] Result<bool> next(PreparedRow& row);

private:
    [[nodiscard]] std::optional<QStringList> cellsOf(const CsvRecord& record, QString& reason);
    [[nodiscard]] QString whyNot(const Organisation& read, qint64 line);

    ImportTable& m_table;
    const RowReader& m_reader;
    const ColumnMaker* m_columns;
    CsvRecord m_record;
    QHash<quint64, qint64> m_seen; ///< lines by what tells bodies apart: small, for a file may have millions
};

/// Some rows, and how many bytes of the table they end at.
struct PreparedBatch {
    QList<PreparedRow> rows;
    qint64 done = 0;
};

/// Prepares rows on a thread of its own, while those before are written. The thread goes with this object.
class PreparingThread {
public:
    PreparingThread(ImportTable& table, RowPreparer& preparer);
    ~PreparingThread();
    Q_DISABLE_COPY_MOVE(PreparingThread)

    /// The next rows, waited for; none at the end.
    [[nodiscard]] Result<PreparedBatch> take();

private:
    void work();
    [[nodiscard]] Result<PreparedBatch> prepare();
    /// False when nobody wants more.
    [[nodiscard]] bool give(Result<PreparedBatch> batch);

    ImportTable& m_table;
    RowPreparer& m_preparer;
    std::mutex m_guard;
    std::condition_variable m_changed;
    QList<Result<PreparedBatch>> m_ready;
    bool m_stop = false;
    std::thread m_thread; ///< begins when all else is there
};

} // namespace kyodo
