#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QVarLengthArray>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace kyodo {

/// How a database is opened.
enum class OpenMode {
    ReadOnly,  ///< never writes, not even a journal
    Untouched, ///< the same, and refuses a file with a write-ahead log, which would leave files beside it
    ReadWrite, ///< the file must exist
    Create,    ///< made when missing
    Memory,    ///< no file
};

/// One SQLite connection, closed when it goes. Opened the careful way of files that come from strangers:
/// limits lowered, DEFENSIVE, untrusted schema, no triggers, no views, no extensions, no memory map,
/// rollback journal, synchronous FULL, foreign keys on. See core/store/DECISIONS.md for why it stands on
/// SQLite's own interface. Not thread-safe: one thread, one connection.
class Database {
public:
    /// How long others are waited for who hold the file just now, where nobody looks on: milliseconds.
    static constexpr int kPatience = 2000;

    [[nodiscard]] static Result<Database> open(const QString& path, OpenMode mode, int patience = kPatience);

    [[nodiscard]] sqlite3* handle() const { return m_handle.get(); }
    [[nodiscard]] QString path() const { return m_path; }

    /// Runs every statement of a script, one after the other.
    Result<void> run(const QByteArray& script);
    /// The first column of the first row as a number.
    [[nodiscard]] Result<qint64> number(const QByteArray& query);
    [[nodiscard]] Result<QString> text(const QByteArray& query);

    /// Whether the file that is open has lost its name, to nothing or to another file. Always false where the
    /// system does not let that happen to an open file.
    [[nodiscard]] bool hasMoved() const;
    /// Changes when another connection writes.
    [[nodiscard]] Result<qint64> version() { return number("PRAGMA data_version"); }

    /// What SQLite says of the last failure, as an Error naming this file.
    [[nodiscard]] Error lastError(const QString& doing) const;

private:
    struct Closer {
        void operator()(sqlite3* handle) const;
    };
    Database(sqlite3* handle, QString path)
        : m_handle(handle)
        , m_path(std::move(path))
    {
    }
    Result<void> harden(OpenMode mode, int patience);
    [[nodiscard]] bool hasWriteAheadLog() const;

    std::unique_ptr<sqlite3, Closer> m_handle;
    QString m_path;
};

/// An Error for a SQLite result code: the sentence names the file and says what to do.
[[nodiscard]] Error sqliteError(int code, const QString& path, const QString& detail);

/// One value of a row as it lies in the file: a text, a blob or a number as text; until the next step.
struct Cell {
    int type = 0; ///< SQLITE_INTEGER, SQLITE_FLOAT, SQLITE_TEXT, SQLITE_BLOB or SQLITE_NULL
    QByteArrayView bytes;

    [[nodiscard]] bool isNull() const;
    [[nodiscard]] QString text() const { return QString::fromUtf8(bytes); }
};
using RowCells = QVarLengthArray<Cell, 48>;

/// A prepared statement. Bind from 1, read from column 0; the text of a bound value is copied.
class Statement {
public:
    [[nodiscard]] static Result<Statement> prepare(Database& database, const QByteArray& sql);

    void bind(int index, const QString& text);
    void bind(int index, qint64 number);
    void bind(int index, double number);
    void bind(int index, const QByteArray& blob);
    void bindNull(int index);

    /// True: a row stands ready; false: done.
    [[nodiscard]] Result<bool> step();
    /// Runs to the end and makes it ready to be bound anew.
    Result<void> finish();
    void reset();

    /// All values of the row it stands on: asked for once where more than one looks at them.
    [[nodiscard]] RowCells cells() const;
    [[nodiscard]] QString text(int index) const;
    [[nodiscard]] qint64 number(int index) const;
    [[nodiscard]] double decimal(int index) const;
    [[nodiscard]] QByteArray blob(int index) const;
    /// The bytes of a text, a blob or a number as text, without a copy: until the next step.
    [[nodiscard]] QByteArrayView bytes(int index) const;

private:
    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const;
    };
    Statement(Database& database, sqlite3_stmt* statement)
        : m_database(&database)
        , m_statement(statement)
    {
    }

    Database* m_database;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

/// What is read while this stands is of one moment, whoever writes meanwhile; and the file is locked for
/// reading once, not for each statement.
class Snapshot {
public:
    [[nodiscard]] static Result<Snapshot> begin(Database& database);
    Snapshot(Snapshot&& other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }
    Snapshot& operator=(Snapshot&&) = delete;
    ~Snapshot();

private:
    explicit Snapshot(Database& database)
        : m_database(&database)
    {
    }

    Database* m_database;
};

/// A write transaction (BEGIN IMMEDIATE); rolled back when it goes without commit().
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(Database& database)
        : m_database(&database)
    {
    }

    Database* m_database;
};

} // namespace kyodo
