#include "core/store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

#include <array>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::store)
};

struct Limit {
    int id;
    int value;
};
// Far above what a project needs, far below what a hostile file would like.
constexpr Limit kLimits[] = {
    {SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024},
    {SQLITE_LIMIT_SQL_LENGTH, 256 * 1024},
    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 50},
    {SQLITE_LIMIT_COMPOUND_SELECT, 4},
    {SQLITE_LIMIT_VDBE_OP, 100000},
    {SQLITE_LIMIT_FUNCTION_ARG, 16},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 2},
};

/// SQLite counts its memory under one lock for the whole process, which makes two threads that read files
/// slower than one. Takes effect only before SQLite is used at all.
void stopCountingMemory()
{
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(done)
}

int openFlags(OpenMode mode)
{
    switch (mode) {
    case OpenMode::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case OpenMode::Untouched:
        // Read once, on one thread: SQLite need not lock at each value that is asked for.
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX;
    case OpenMode::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case OpenMode::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case OpenMode::Memory:
        break;
    }
    return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY;
}

Error moved(const QString& name, const QString& log)
{
    return {
        ErrorCode::Refused,
        //: 「%1」は、開いている間に移動、名前の変更または削除がされました。この変更は保存していません。今ある場所から開き直してください。
        Tr::tr("\"%1\" was moved, renamed or deleted while it was open. This change was not saved. Please "
               "open the file again where it is now.")
            .arg(name),
        log};
}

Error cutOff(const QString& name, const QString& log)
{
    return {ErrorCode::FileUnreadable,
            //: 「%1」への前回の書き込みが途中で切れています。編集用に一度開くと、書き込む前の状態に戻ります。
            Tr::tr("The last write to \"%1\" was cut off. Please open it once for editing: that brings back "
                   "what was saved before.")
                .arg(name),
            log};
}

Error hasLog(const QString& name, const QString& log)
{
    return {
        ErrorCode::FileUnreadable,
        //: 「%1」は、ほかのプログラムが変えた形で保存されています。この画面で一度編集用に開くと、元の形に戻ります。
        Tr::tr("\"%1\" was changed by another program to a form that cannot merely be looked at. Please "
               "open it once for editing: that brings it back.")
            .arg(name),
        log};
}

Error pathTooLong(const QString& path)
{
    return {ErrorCode::FileUnreadable,
            //: 「%1」までのフォルダーの名前が長すぎます。もっと浅い場所に置いてください。
            Tr::tr("The path of \"%1\" is too long. Please keep it in a folder nearer to the top.")
                .arg(QFileInfo(path).fileName()),
            path};
}

} // namespace

Error sqliteError(int code, const QString& path, const QString& detail)
{
    const QString name = QFileInfo(path).fileName();
    const QString log = QStringLiteral("%1: sqlite %2: %3").arg(path, QString::number(code), detail);
    if (code == SQLITE_READONLY_DBMOVED)
        return moved(name, log);
    if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY)
        return cutOff(name, log);
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {
            ErrorCode::DiskFull,
            //: 保存先がいっぱいのため、「%1」に書き込めませんでした。これまでの内容は無事です。空きを作ってから、もう一度お試しください。
            Tr::tr("There is no room left to write \"%1\". What was saved before is safe. Please free some "
                   "space "
                   "and try again.")
                .arg(name),
            log};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::FileLocked,
                //: 「%1」は別のところで使われています。そちらを閉じてから、もう一度お試しください。
                Tr::tr("\"%1\" is in use elsewhere. Please close it there and try again.").arg(name), log};
    case SQLITE_NOTADB:
        return {ErrorCode::FileForeign,
                //: 「%1」は協働手帳のファイルではありません。
                Tr::tr("\"%1\" is not a Kyodo Techo file.").arg(name), log};
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return {ErrorCode::FileDamaged,
                //: 「%1」は壊れているため開けません。控えのファイルをお使いください。
                Tr::tr("\"%1\" is damaged and cannot be opened. Please use a copy of it.").arg(name), log};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::FileUnreadable,
                //: 「%1」に書き込む権限がありません。書き込める場所に写してからお使いください。
                Tr::tr("You may not write to \"%1\". Please copy it to a folder of your own.").arg(name),
                log};
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return {
            ErrorCode::FileUnreadable,
            //: 「%1」を読み書きできませんでした。ディスクやUSBメモリーがつながっているか、お確かめください。
            Tr::tr(
                "\"%1\" could not be read or written. Please check that the disk or USB stick is connected.")
                .arg(name),
            log};
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
        return {ErrorCode::InvalidData,
                //: この変更は「%1」に保存できない内容を含んでいるため、取りやめました。
                Tr::tr("This change holds something that cannot be kept in \"%1\"; nothing was changed.")
                    .arg(name),
                log};
    default:
        return {ErrorCode::Internal,
                //: 「%1」の処理中に思わぬ問題が起きました。内容は変わっていません。
                Tr::tr("Something unexpected happened with \"%1\". Its content is unchanged.").arg(name),
                log};
    }
}

void Database::Closer::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Result<Database> Database::open(const QString& path, OpenMode mode, int patience)
{
    stopCountingMemory();
    sqlite3* handle = nullptr;
    const QByteArray name = mode == OpenMode::Memory
                                ? QByteArray(":memory:")
                                : QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()).toUtf8();
    // SQLite wants room for "-journal" and would only say that it cannot open.
    if (const sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr); vfs && name.size() + 8 > vfs->mxPathname)
        return pathTooLong(path);
    const int opened = sqlite3_open_v2(name.constData(), &handle, openFlags(mode), nullptr);
    Database database(handle, path);
    if (opened != SQLITE_OK)
        return sqliteError(opened, path,
                           QString::fromUtf8(handle ? sqlite3_errmsg(handle) : "out of memory"));
    if (mode == OpenMode::Untouched && database.hasWriteAheadLog())
        return hasLog(QFileInfo(path).fileName(), path);
    if (const auto hardened = database.harden(mode, patience); !hardened)
        return hardened.error();
    return database;
}

Result<void> Database::harden(OpenMode mode, int patience)
{
    sqlite3* db = handle();
    sqlite3_extended_result_codes(db, 1);
    sqlite3_busy_timeout(db, patience);
    for (const Limit& limit : kLimits)
        sqlite3_limit(db, limit.id, limit.value);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    const auto set = run("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY;");
    if (!set || mode == OpenMode::ReadOnly || mode == OpenMode::Untouched)
        return set;
    if (const auto lasting = run("PRAGMA synchronous=FULL; PRAGMA secure_delete=OFF;"); !lasting)
        return lasting;
    // A write-ahead log does not survive being mailed or put on a share: bring such a file back.
    return run("PRAGMA journal_mode=DELETE;");
}

Result<void> Database::run(const QByteArray& script)
{
    const char* next = script.constData();
    while (next && *next) {
        sqlite3_stmt* raw = nullptr;
        const int prepared = sqlite3_prepare_v2(handle(), next, -1, &raw, &next);
        const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> statement(raw, sqlite3_finalize);
        if (prepared != SQLITE_OK)
            return lastError(QStringLiteral("prepare"));
        if (!raw)
            continue; // white space or a comment
        int stepped = SQLITE_ROW;
        while (stepped == SQLITE_ROW)
            stepped = sqlite3_step(raw);
        if (stepped != SQLITE_DONE)
            return lastError(QString::fromUtf8(sqlite3_sql(raw)));
    }
    return {};
}

Result<qint64> Database::number(const QByteArray& query)
{
    auto statement = Statement::prepare(*this, query);
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->number(0) : 0;
}

Result<QString> Database::text(const QByteArray& query)
{
    auto statement = Statement::prepare(*this, query);
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->text(0) : QString();
}

/// Asked of the header, before SQLite reads anything: reading such a file makes files beside it, even where
/// it was opened for reading alone.
bool Database::hasWriteAheadLog() const
{
    constexpr QByteArrayView kMagic("SQLite format 3\0", 16);
    sqlite3_file* file = nullptr;
    const int asked = sqlite3_file_control(handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    std::array<char, 20> header{}; // the versions of the format for writing and reading are its last bytes
    if (asked != SQLITE_OK || !file || !file->pMethods ||
        file->pMethods->xRead(file, header.data(), int(header.size()), 0) != SQLITE_OK)
        return false;
    return QByteArrayView(header).first(kMagic.size()) == kMagic && (header[18] == 2 || header[19] == 2);
}

bool Database::hasMoved() const
{
    int moved = 0;
    const int asked = sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return asked == SQLITE_OK && moved != 0;
}

Error Database::lastError(const QString& doing) const
{
    const QString detail = doing + QStringLiteral(": ") + QString::fromUtf8(sqlite3_errmsg(handle()));
    return sqliteError(sqlite3_extended_errcode(handle()), m_path, detail);
}

namespace {

QByteArrayView bytesOf(sqlite3_value* value)
{
    // Their number first: that makes UTF-8 of a text in another encoding. Then the bytes as they lie there;
    // sqlite3_value_text() would copy each to put a zero behind it.
    const int size = sqlite3_value_bytes(value);
    return QByteArrayView(static_cast<const char*>(sqlite3_value_blob(value)), size);
}

} // namespace

void Statement::Finalizer::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Result<Statement> Statement::prepare(Database& database, const QByteArray& sql)
{
    sqlite3_stmt* raw = nullptr;
    const int prepared =
        sqlite3_prepare_v2(database.handle(), sql.constData(), static_cast<int>(sql.size()), &raw, nullptr);
    if (prepared != SQLITE_OK)
        return database.lastError(QString::fromUtf8(sql));
    return Statement(database, raw);
}

void Statement::bind(int index, const QString& text)
{
    if (text.isEmpty()) { // many columns mostly are
        sqlite3_bind_text(m_statement.get(), index, "", 0, SQLITE_STATIC);
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text64(m_statement.get(), index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bind(int index, qint64 number)
{
    sqlite3_bind_int64(m_statement.get(), index, number);
}

void Statement::bind(int index, double number)
{
    sqlite3_bind_double(m_statement.get(), index, number);
}

void Statement::bind(int index, const QByteArray& blob)
{
    sqlite3_bind_blob64(m_statement.get(), index, blob.isNull() ? "" : blob.constData(),
                        static_cast<sqlite3_uint64>(blob.size()), SQLITE_TRANSIENT);
}

void Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement.get(), index);
}

Result<bool> Statement::step()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return m_database->lastError(QString::fromUtf8(sqlite3_sql(m_statement.get())));
    }
}

Result<void> Statement::finish()
{
    for (;;) {
        const auto row = step();
        if (!row) {
            reset();
            return row.error();
        }
        if (!*row)
            break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

bool Cell::isNull() const
{
    return type == SQLITE_NULL;
}

RowCells Statement::cells() const
{
    RowCells cells(sqlite3_column_count(m_statement.get()));
    int column = 0;
    for (Cell& cell : cells) {
        // Of the value itself, which is allowed where a connection has one thread, as each of ours: every
        // question to the column would look for it anew.
        sqlite3_value* value = sqlite3_column_value(m_statement.get(), column++);
        cell.type = sqlite3_value_type(value); // first: asking for the bytes of a number makes a text of it
        if (!cell.isNull())
            cell.bytes = bytesOf(value);
    }
    return cells;
}

QString Statement::text(int index) const
{
    return QString::fromUtf8(bytes(index));
}

qint64 Statement::number(int index) const
{
    return sqlite3_column_int64(m_statement.get(), index);
}

double Statement::decimal(int index) const
{
    return sqlite3_column_double(m_statement.get(), index);
}

QByteArray Statement::blob(int index) const
{
    return bytes(index).toByteArray();
}

QByteArrayView Statement::bytes(int index) const
{
    return bytesOf(sqlite3_column_value(m_statement.get(), index));
}

Result<Snapshot> Snapshot::begin(Database& database)
{
    if (const auto begun = database.run("BEGIN"); !begun)
        return begun.error();
    return Snapshot(database);
}

Snapshot::~Snapshot()
{
    if (m_database && sqlite3_get_autocommit(m_database->handle()) == 0)
        static_cast<void>(m_database->run("ROLLBACK"));
}

Result<Transaction> Transaction::begin(Database& database)
{
    if (const auto begun = database.run("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database && sqlite3_get_autocommit(m_database->handle()) == 0)
        static_cast<void>(m_database->run("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    const auto committed = m_database->run("COMMIT");
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace kyodo
