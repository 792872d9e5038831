#include "core/register/registerindex.h"

#include "core/register/entrybytes.h"
#include "core/register/folderwalk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <thread>
#include <vector>

namespace kyodo {

namespace {

/// "KyIx": tells the index from anything else.
constexpr qint64 kApplicationId = 0x4B794978;
/// Of the table below; the form of the entries counts as well.
constexpr int kIndexForm = 2;
constexpr int kPatience = 200;

/// Entries hold what the rules of this program said: another version reads anew.
QString versionMark()
{
    return QStringLiteral("%1.%2 %3")
        .arg(kIndexForm)
        .arg(kEntryForm)
        .arg(QCoreApplication::applicationVersion());
}

void removeIndex(const QString& path)
{
    for (const char* ending : {"", "-journal", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(ending));
}

/// A row of the index as it stands there, and what it says.
struct StoredFile {
    QString path;
    QString problem;
    QByteArray bytes;
    KnownFile known;
    bool isSound = false;
};

void understand(StoredFile& file)
{
    if (file.bytes.isEmpty()) {
        const auto problem = fromKey<ProblemKind>(file.problem);
        file.isSound = problem.has_value();
        file.known.problem = problem.value_or(ProblemKind{});
        return;
    }
    file.known.entry = entryFromBytes(std::exchange(file.bytes, {}));
    file.isSound = file.known.entry.has_value();
    if (file.isSound) {
        file.known.entry->file = file.path;
        file.known.entry->stamp = file.known.stamp;
    }
}

/// On all processors: entries are many small texts, and the first line of the register waits for them.
void understandAll(std::vector<StoredFile>& files)
{
    constexpr std::size_t kWorthAThread = 500;
    const std::size_t most = std::max(1U, std::min(4U, std::thread::hardware_concurrency()));
    const std::size_t parts = std::clamp<std::size_t>(files.size() / kWorthAThread, 1, most);
    const auto part = [&](std::size_t number) {
        const std::size_t end = files.size() * (number + 1) / parts;
        for (std::size_t i = files.size() * number / parts; i < end; ++i)
            understand(files[i]);
    };
    std::vector<std::jthread> others;
    for (std::size_t number = 1; number < parts; ++number)
        others.emplace_back(part, number);
    part(0);
}

/// All paths that begin with the folder's own: '0' is what follows '/'.
void bindFolder(Statement& statement, const QString& folder)
{
    const QString base = folder.endsWith(u'/') ? folder.chopped(1) : folder;
    statement.bind(1, base + u'/');
    statement.bind(2, base + u'0');
}

} // namespace

RegisterIndex::RegisterIndex(const QString& path)
    : m_path(path)
{
    if (path.isEmpty() || !QDir().mkpath(QFileInfo(path).absolutePath()))
        return;
    if (!open())
        startAnew();
}

void RegisterIndex::startAnew()
{
    m_database.reset();
    m_files.clear();
    m_places.clear();
    removeIndex(m_path);
    if (!open())
        m_database.reset();
}

bool RegisterIndex::open()
{
    auto database = Database::open(m_path, OpenMode::Create, kPatience);
    if (!database) {
        // Another window has it just now: it is not broken, and this one does without.
        return database.error().code == ErrorCode::FileLocked;
    }
    m_database.emplace(std::move(*database));
    const auto ready = prepare();
    if (!ready && ready.error().code == ErrorCode::FileLocked)
        m_database.reset();
    return ready.ok() || !m_database;
}

void RegisterIndex::cover(const QStringList& folders)
{
    for (const QString& folder : folders) {
        if (m_covered.contains(folder))
            continue;
        m_covered.append(folder);
        const auto loaded = m_database ? load(folder) : Result<void>();
        if (loaded)
            continue;
        if (loaded.error().code == ErrorCode::FileLocked)
            m_database.reset();
        else
            startAnew();
    }
}

void RegisterIndex::dropFolder(const QString& folder)
{
    const QStringList known = m_files.keys();
    for (const QString& file : known) {
        if (isWithin(file, folder))
            remove(file);
    }
    if (!m_database)
        return;
    auto drop = Statement::prepare(*m_database, "DELETE FROM files WHERE path>=? AND path<?");
    if (!drop)
        return; // it stays, and nobody asks for it
    bindFolder(*drop, folder);
    static_cast<void>(drop->finish());
}

Result<void> RegisterIndex::prepare()
{
    // What is lost when the power fails is read again.
    if (const auto quick = m_database->run("PRAGMA synchronous=OFF"); !quick)
        return quick;
    const auto id = m_database->number("PRAGMA application_id");
    const auto tables = m_database->number("SELECT count(*) FROM sqlite_schema");
    if (!id || !tables)
        return id ? tables.error() : id.error();
    if (*tables == 0) {
        // Large pages, for entries of some kilobytes, and these in the order of their paths, for they are
        // asked for by folder: then they are read in one go.
        return m_database->run(
            "PRAGMA page_size=32768;PRAGMA application_id=" + QByteArray::number(kApplicationId) +
            ";CREATE TABLE about (version TEXT NOT NULL);"
            "INSERT INTO about VALUES ('" +
            versionMark().toUtf8().replace('\'', "''") +
            "');CREATE TABLE files (path TEXT NOT NULL PRIMARY KEY, size INTEGER NOT NULL,"
            "modified INTEGER NOT NULL, problem TEXT NOT NULL, entry BLOB NOT NULL) WITHOUT ROWID");
    }
    const auto version = m_database->text("SELECT version FROM about");
    if (!version)
        return version.error();
    if (*id == kApplicationId && *version == versionMark())
        return {};
    return Error{ErrorCode::FileForeign, {}, QStringLiteral("an index of another version")};
}

Result<void> RegisterIndex::load(const QString& folder)
{
    auto rows = Statement::prepare(*m_database, "SELECT path,size,modified,problem,entry FROM files "
                                                "WHERE path>=? AND path<?");
    if (!rows)
        return rows.error();
    bindFolder(*rows, folder);
    std::vector<StoredFile> files;
    for (;;) {
        const auto more = rows->step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        StoredFile& file = files.emplace_back();
        file.path = rows->text(0);
        file.known.stamp = {rows->number(1), rows->number(2)};
        file.problem = rows->text(3);
        file.bytes = rows->blob(4);
    }
    understandAll(files);
    for (StoredFile& file : files) {
        // What was put there since this began is newer.
        if (file.isSound && !m_files.contains(file.path))
            keep(file.path, std::move(file.known));
    }
    return {};
}

void RegisterIndex::keep(const QString& file, KnownFile known)
{
    if (known.entry)
        m_places.insert(known.entry->identity, file);
    m_files.emplace(file, std::move(known));
}

void RegisterIndex::forget(const QString& file)
{
    const auto known = m_files.constFind(file);
    if (known == m_files.constEnd())
        return;
    if (known->entry)
        m_places.remove(known->entry->identity, file);
    m_files.erase(known);
}

void RegisterIndex::put(const QString& file, const KnownFile& known)
{
    forget(file);
    keep(file, known);
    m_unsaved.insert(file);
}

void RegisterIndex::remove(const QString& file)
{
    forget(file);
    m_unsaved.insert(file);
}

void RegisterIndex::clear()
{
    m_files.clear();
    m_places.clear();
    m_unsaved.clear();
    m_cleared = true;
}

void RegisterIndex::save()
{
    if (m_unsaved.isEmpty() && !m_cleared)
        return;
    // A full disk, or another window: what is not kept is read again the next time.
    if (m_database && write().ok())
        m_cleared = false;
    m_unsaved.clear();
}

Result<void> RegisterIndex::write()
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    if (m_cleared) {
        if (const auto emptied = m_database->run("DELETE FROM files"); !emptied)
            return emptied;
    }
    auto put = Statement::prepare(*m_database, "INSERT OR REPLACE INTO files VALUES (?,?,?,?,?)");
    auto drop = Statement::prepare(*m_database, "DELETE FROM files WHERE path=?");
    if (!put || !drop)
        return put ? drop.error() : put.error();
    for (const QString& file : std::as_const(m_unsaved)) {
        const auto known = m_files.constFind(file);
        Statement& statement = known == m_files.constEnd() ? *drop : *put;
        statement.bind(1, file);
        if (known != m_files.constEnd()) {
            statement.bind(2, known->stamp.size);
            statement.bind(3, known->stamp.modified);
            statement.bind(4, known->entry ? QString() : key(known->problem));
            statement.bind(5, known->entry ? entryBytes(*known->entry) : QByteArray());
        }
        if (const auto done = statement.finish(); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace kyodo
