#include "core/store/projectreading.h"

#include "core/project/changes.h"
#include "core/store/digest.h"
#include "core/store/rows.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::store)
};

Result<void> quickCheck(Database& database, const QByteArray& what)
{
    const auto verdict = database.text("PRAGMA quick_check(" + what + ')');
    if (!verdict)
        return verdict.error();
    if (*verdict != u"ok")
        return sqliteError(SQLITE_CORRUPT, database.path(), *verdict);
    return {};
}

/// The whole file where it is small. Where much is attached, all but the attachments' contents, which would
/// have to be read from end to end: those are held against their hash when they are given out.
Result<void> checkPages(Database& database, int version)
{
    constexpr qint64 kSmall = 8 * 1024 * 1024;
    if (QFileInfo(database.path()).size() <= kSmall || !isInSchema("attachments", version))
        return quickCheck(database, "1");
    for (const QByteArray& table :
         recordedTables(version) + QList<QByteArray>{"history", "digest", "contents"}) {
        if (const auto sound = quickCheck(database, '"' + table + '"'); !sound)
            return sound;
    }
    return {};
}

/// SQLite rounds a file's length up to whole pages, so a last page that was cut short goes unnoticed there.
Result<void> checkLength(Database& database)
{
    const auto pages = database.number("PRAGMA page_count");
    const auto pageSize = database.number("PRAGMA page_size");
    if (!pages || !pageSize)
        return pages ? pageSize.error() : pages.error();
    const qint64 expected = *pages * *pageSize;
    const qint64 found = QFileInfo(database.path()).size();
    if (found != expected) {
        return sqliteError(SQLITE_CORRUPT, database.path(),
                           QStringLiteral("%1 bytes instead of %2").arg(found).arg(expected));
    }
    return {};
}

QDateTime lastChange(Database& database)
{
    const auto at = database.text("SELECT \"at\" FROM \"history\" ORDER BY \"sequence\" DESC LIMIT 1");
    return at ? QDateTime::fromString(*at, Qt::ISODateWithMs).toUTC() : QDateTime();
}

} // namespace

Result<void> checkPlace(const QString& path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists()) {
        //: 「%1」が見つかりません。場所と名前をお確かめください。
        return Error{ErrorCode::FileMissing,
                     Tr::tr("\"%1\" was not found. Please check its place and name.").arg(path), path};
    }
    if (info.isDir()) {
        //: 「%1」はフォルダーです。ファイルを指定してください。
        return Error{ErrorCode::FileUnreadable, Tr::tr("\"%1\" is a folder. Please name a file.").arg(name),
                     path};
    }
    if (!info.isReadable()) {
        //: 「%1」を読む権限がありません。
        return Error{ErrorCode::FileUnreadable, Tr::tr("You may not read \"%1\".").arg(name), path};
    }
    if (info.size() == 0) {
        //: 「%1」は中身が空です。協働手帳のファイルではありません。
        return Error{ErrorCode::FileForeign,
                     Tr::tr("\"%1\" is empty; it is not a Kyodo Techo file.").arg(name), path};
    }
    return {};
}

Result<CheckedValue> readChecked(Database& database)
{
    const auto snapshot = Snapshot::begin(database);
    if (!snapshot)
        return snapshot.error();
    const auto version = recogniseSchema(database);
    if (!version)
        return version.error();
    if (const auto whole = checkLength(database); !whole)
        return whole.error();
    if (const auto sound = checkPages(database, *version); !sound)
        return sound.error();
    Digest digest;
    auto project = readProject(database, *version, [&digest](QLatin1StringView table, const RowCells& row) {
        digest.see(table, row);
    });
    if (!project)
        return project.error();
    CheckedValue read{*version, std::move(*project), digest.compare(database, *version),
                      lastChange(database)};
    // The program keeps only sound values; anything else was put there by somebody, digest and all.
    if (const auto sound = validate(read.project); read.intact && !sound)
        read.intact = sqliteError(SQLITE_CORRUPT, database.path(), sound.error().detail);
    return read;
}

Result<SeenProject> readUntouched(const QString& path, int patience)
{
    if (const auto there = checkPlace(path); !there)
        return there.error();
    auto database = Database::open(path, OpenMode::Untouched, patience);
    if (!database)
        return database.error();
    auto read = readChecked(*database);
    if (!read)
        return read.error();
    if (!read->intact)
        return read->intact.error();
    return SeenProject{std::move(read->project), read->changedAt};
}

} // namespace kyodo
