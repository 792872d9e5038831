#pragma once

#include "core/store/rows.h"
#include "core/store/schema.h"

#include <QSet>

namespace kyodo {

/// Keeps the stored content digest in step with the rows. SQLite's pages carry no checksum, and a flipped bit
/// in a text would otherwise go unseen. It finds accidents; it does not stop a forger.
///
/// Per table it holds the number of rows and the sum (modulo 2^64, twice) of a hash of each row, so an edit
/// costs as much as the rows it touches.
class Digest {
public:
    /// Takes the rows' present content out of the sums: to be called before they are changed.
    Result<void> forget(Database& database, const QSet<RowName>& rows);
    /// Puts their content in: to be called after. Rows that are gone count for nothing.
    Result<void> learn(Database& database, const QSet<RowName>& rows);
    /// Writes what forget() and learn() added up to.
    Result<void> store(Database& database) const;

    /// Takes the tables' content as it stands now: for a migration that changed how rows look, not what they
    /// say. Inside the caller's transaction.
    static Result<void> renew(Database& database, const QList<QByteArray>& tables);

    /// Takes in a row of the file that somebody reads anyway: all the columns of the table in their
    /// order.
    void see(QLatin1StringView table, const RowCells& row);
    /// Compares what was seen, and the history, with the stored digest; FileDamaged, naming the table in the
    /// detail, when they differ.
    Result<void> compare(Database& database, int version) const;

    /// Compares every table with its digest; FileDamaged, naming the table in the detail, when they differ.
    static Result<void> verify(Database& database, int version = kSchemaVersion);

private:
    struct Sum {
        qint64 rows = 0;
        quint64 low = 0;
        quint64 high = 0;
        void add(const Sum& other, bool subtract);
        friend bool operator==(const Sum&, const Sum&) = default;
    };
    static Sum readSum(const Statement& statement, int column);
    static Sum hashRow(const RowCells& cells);
    static Result<Sum> tableSum(Database& database, const QByteArray& table);
    static Result<QHash<QByteArray, Sum>> stored(Database& database);
    static Result<void> write(Database& database, const QHash<QByteArray, Sum>& sums);
    Result<void> account(Database& database, const QSet<RowName>& rows, bool subtract);

    static Result<void> differs(const Database& database, const QByteArray& table);

    QHash<QByteArray, Sum> m_changes; ///< by table: to be added to what is stored, or what was seen
};

} // namespace kyodo
