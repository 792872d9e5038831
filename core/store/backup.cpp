#include "core/store/backup.h"

#include "core/store/digest.h"
#include "core/store/history.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::store)
};

Result<void> verify(const QString& path, const Id& last)
{
    auto database = Database::open(path, OpenMode::ReadOnly);
    if (!database)
        return database.error();
    const auto version = recogniseSchema(*database);
    if (!version)
        return version.error();
    const auto sound = database->text("PRAGMA quick_check(1)");
    if (!sound)
        return sound.error();
    if (*sound != u"ok")
        return sqliteError(SQLITE_CORRUPT, path, *sound);
    if (const auto intact = Digest::verify(*database, *version); !intact)
        return intact;
    const auto found = History::lastId(*database);
    if (!found)
        return found.error();
    if (*found != last)
        return sqliteError(SQLITE_CORRUPT, path, QStringLiteral("a copy of another state"));
    return {};
}

} // namespace

void DatabaseCopy::Finisher::operator()(sqlite3_backup* backup) const
{
    sqlite3_backup_finish(backup);
}

Result<DatabaseCopy> DatabaseCopy::begin(Database& source, const QString& path)
{
    auto target = Database::open(path, OpenMode::Create);
    if (!target)
        return target.error();
    sqlite3_backup* backup = sqlite3_backup_init(target->handle(), "main", source.handle(), "main");
    if (!backup)
        return target->lastError(QStringLiteral("backup_init"));
    return DatabaseCopy(std::move(*target), backup);
}

DatabaseCopy::~DatabaseCopy()
{
    m_backup.reset();
    m_target.reset();
    if (m_kept || m_path.isEmpty()) // it may have been moved from
        return;
    QFile::remove(m_path);
    QFile::remove(m_path + QStringLiteral("-journal"));
}

Result<bool> DatabaseCopy::step(int pages)
{
    switch (const int code = sqlite3_backup_step(m_backup.get(), pages)) {
    case SQLITE_DONE:
        return true;
    case SQLITE_OK:
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return false;
    default:
        return sqliteError(code, m_path, QStringLiteral("backup_step"));
    }
}

double DatabaseCopy::progress() const
{
    const int all = sqlite3_backup_pagecount(m_backup.get());
    return all > 0 ? 1.0 - double(sqlite3_backup_remaining(m_backup.get())) / all : 0.0;
}

Result<void> DatabaseCopy::finish(const Id& last)
{
    const int code = sqlite3_backup_finish(m_backup.release());
    m_target.reset();
    if (code != SQLITE_OK)
        return sqliteError(code, m_path, QStringLiteral("backup_finish"));
    if (const auto whole = verify(m_path, last); !whole)
        return whole;
    m_kept = true;
    return {};
}

Result<void> backUpBeside(Database& source, int version, const Id& last)
{
    const QFileInfo info(source.path());
    const QString stem =
        info.absolutePath() + u'/' + info.completeBaseName() + QStringLiteral(".schema-%1").arg(version);
    QString path = stem + QStringLiteral(".kyodo");
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1-%2.kyodo").arg(stem).arg(number);
    const auto copied = [&]() -> Result<void> {
        auto copy = DatabaseCopy::begin(source, path);
        if (!copy)
            return copy.error();
        const auto done = copy->step(-1);
        if (!done)
            return done.error();
        if (!*done)
            return sqliteError(SQLITE_BUSY, source.path(), QStringLiteral("backup"));
        return copy->finish(last);
    }();
    if (copied || copied.error().code == ErrorCode::DiskFull || copied.error().code == ErrorCode::FileLocked)
        return copied;
    return Error{
        copied.error().code,
        //: 「%1」は前の版の形式です。変更する前に隣に控えを作りますが、作れませんでした。フォルダーに書き込めるか、お確かめください。
        Tr::tr("\"%1\" has the form of an earlier version. Before the first change a copy is kept "
               "beside it, but that could not be made. Please check that the folder can be written "
               "to.")
            .arg(info.fileName()),
        copied.error().detail};
}

} // namespace kyodo
