#include "core/store/projectfile.h"

#include "core/project/changes.h"
#include "core/project/versions.h"
#include "core/store/backup.h"
#include "core/store/digest.h"
#include "core/store/newfile.h"
#include "core/store/projectreading.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QScopeGuard>

#include <sqlite3.h>

#include <algorithm>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::store)
};

/// A journal beside the file means a write that was cut off; only a writer may finish or take it back.
bool hasUnfinishedWrite(const QString& path)
{
    // SQLite keeps it beside the real file, whatever link led there.
    return QFileInfo(QFileInfo(path).canonicalFilePath() + QStringLiteral("-journal")).size() > 0;
}

bool hasWriteAheadLog(const QString& path)
{
    const auto database = Database::open(path, OpenMode::Untouched);
    return !database && database.error().code == ErrorCode::FileUnreadable;
}

/// Takes back a write that was cut off, on behalf of somebody who only wants to read. FileLocked while
/// another holds the file: the write may be his, and going on.
Result<void> finishWrite(const QString& path)
{
    const auto lock = FileLock::take(path);
    if (!lock)
        return lock.error();
    auto database = Database::open(path, OpenMode::ReadWrite);
    if (!database)
        return database.error();
    // SQLite plays the journal back before the first read.
    const auto read = database->number("PRAGMA user_version");
    return read ? Result<void>() : read.error();
}

QSet<RowName> namesOf(const QList<RowWrite>& writes)
{
    QSet<RowName> names;
    for (const RowWrite& write : writes)
        names.insert({QString(write.table->name()), write.row.text()});
    return names;
}

QSet<RowName> namesOf(const QList<RowChange>& changes)
{
    QSet<RowName> names;
    for (const RowChange& change : changes)
        names.insert({change.table, change.row});
    return names;
}

} // namespace

ProjectFile::ProjectFile(QString path, Access access, const StoreContext& context)
    : m_path(std::move(path))
    , m_access(access)
    , m_context(context)
    , m_past([this](const Id& entry) { return rowChangesOf(entry); })
{
}

ProjectFile::~ProjectFile() = default;

Result<std::unique_ptr<ProjectFile>> ProjectFile::create(const QString& path, const Project& project,
                                                         const QString& label, const StoreContext& context,
                                                         const ContentSource& contents)
{
    const HistoryEntry entry{context.ids.next(),  1,   context.clock.now(), context.author, label,
                             HistoryKind::Create, Id()};
    if (const auto made = writeNewFile(path, project, entry, contents); !made)
        return made.error();
    return open(path, Access::Edit, context);
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString& path, Access access,
                                                       const StoreContext& context)
{
    if (const auto there = checkPlace(path); !there)
        return there.error();
    std::unique_ptr<ProjectFile> file(new ProjectFile(path, access, context));
    if (access == Access::Edit) {
        auto lock = FileLock::take(path);
        if (!lock)
            return lock.error();
        file->m_lock.emplace(std::move(*lock));
    }
    Result<void> ready;
    if (access == Access::Read && hasUnfinishedWrite(path))
        ready = finishWrite(path);
    if (const auto loaded = file->load(); !loaded)
        return !ready && ready.error().code == ErrorCode::FileLocked ? ready.error() : loaded.error();
    return file;
}

Result<void> ProjectFile::load()
{
    // Only the holder of the lock may let SQLite finish a write that was cut off, or take a write-ahead log
    // away: while a connection reads it, that cannot be done.
    const bool recover = m_access == Access::Edit && (hasUnfinishedWrite(m_path) || hasWriteAheadLog(m_path));
    auto database =
        Database::open(m_path, recover ? OpenMode::ReadWrite : OpenMode::ReadOnly, m_context.patience);
    if (!database)
        return database.error();
    auto read = readChecked(*database);
    if (!read)
        return read.error();
    m_database.emplace(std::move(*database));
    m_writable = recover;
    m_version = read->version;
    const auto dataVersion = m_database->version();
    if (!dataVersion)
        return dataVersion.error();
    m_dataVersion = *dataVersion;
    if (!read->intact) {
        if (m_access == Access::Edit)
            return read->intact;
        m_warning = read->intact.error().message;
    }
    m_project = std::move(read->project);
    return loadHistory();
}

Result<void> ProjectFile::loadHistory()
{
    auto entries = History::read(*m_database);
    if (!entries)
        return entries.error();
    m_history = std::move(*entries);
    m_undo = UndoStack();
    for (const HistoryEntry& entry : std::as_const(m_history))
        m_undo.take(entry);
    return {};
}

Result<void> ProjectFile::beginEditing()
{
    if (isReadOnly()) {
        return Error{ErrorCode::Refused,
                     //: このファイルは読むだけで開いているため、変更できません。
                     Tr::tr("This file is open for reading only and cannot be changed."), m_path};
    }
    if (const auto standing = checkStanding(); !standing)
        return standing;
    if (!m_writable) {
        if (const auto opened = openForWriting(); !opened)
            return opened;
    }
    return m_version < kSchemaVersion ? bringUp() : Result<void>();
}

Result<void> ProjectFile::bringUp()
{
    const Id last = m_history.isEmpty() ? Id() : m_history.last().id;
    if (const auto kept = backUpBeside(*m_database, m_version, last); !kept)
        return kept;
    const auto migrated = migrateSchema(*m_database, m_version);
    settleVersion();
    if (migrated)
        m_version = kSchemaVersion;
    return migrated;
}

HistoryEntry ProjectFile::newEntry(HistoryKind kind, const QString& label, const Id& target) const
{
    const qint64 sequence = m_history.isEmpty() ? 1 : m_history.last().sequence + 1;
    return {m_context.ids.next(), sequence, m_context.clock.now(), m_context.author, label, kind, target};
}

Result<void> ProjectFile::edit(const QString& label, const Change& change, const ContentDraft* draft)
{
    if (isReadOnly())
        return beginEditing();
    Project next = m_project;
    if (const auto changed = change(next); !changed)
        return changed;
    settlePositions(next);
    if (next == m_project)
        return {};
    if (const auto valid = validate(next, &m_project); !valid)
        return valid;
    if (const auto kept = keepVersions(m_project, next); !kept)
        return kept;
    const HistoryEntry entry = newEntry(HistoryKind::Edit, label, Id());
    const QList<RowWrite> writes = difference(m_project, next);
    const auto written = write(entry, namesOf(writes), [&]() -> Result<QByteArray> {
        const auto recording = Recording::start(*m_database, recordedTables());
        if (!recording)
            return recording.error();
        if (draft) {
            if (const auto entered = Contents::enter(*m_database, *draft); !entered)
                return entered.error();
        }
        if (const auto known = checkContents(writes); !known)
            return known.error();
        if (const auto done = writeRows(*m_database, writes); !done)
            return done.error();
        return recording->changeset();
    });
    if (!written)
        return written;
    accept(entry, std::move(next));
    return {};
}

Result<void> ProjectFile::write(const HistoryEntry& entry, const QSet<RowName>& rows,
                                const std::function<Result<QByteArray>()>& change)
{
    m_mishap = Mishap::None;
    return noted(writeOnce(entry, rows, change));
}

Result<void> ProjectFile::writeOnce(const HistoryEntry& entry, const QSet<RowName>& rows,
                                    const std::function<Result<QByteArray>()>& change)
{
    if (const auto ready = beginEditing(); !ready)
        return ready;
    bool begun = false;
    const auto settled = qScopeGuard([&] {
        if (begun)
            settleVersion();
    });
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    begun = true;
    if (const auto untouched = checkUntouched(*m_database); !untouched)
        return untouched;
    Digest digest;
    if (const auto forgotten = digest.forget(*m_database, rows); !forgotten)
        return forgotten;
    const auto changes = change();
    if (!changes)
        return changes.error();
    if (const auto appended = History::append(*m_database, entry, *changes); !appended)
        return appended;
    if (const auto learned =
            digest.learn(*m_database, rows + QSet<RowName>{{QStringLiteral("history"), entry.id.text()}});
        !learned)
        return learned;
    if (const auto stored = digest.store(*m_database); !stored)
        return stored;
    return commit(*transaction, entry);
}

/// An error from COMMIT does not always mean that nothing was saved: look, before saying so.
Result<void> ProjectFile::commit(Transaction& transaction, const HistoryEntry& entry)
{
    const auto committed = transaction.commit();
    if (committed)
        return committed;
    if (sqlite3_get_autocommit(m_database->handle()) != 0) {
        const auto last = History::lastId(*m_database);
        if (last && *last == entry.id)
            return {};
    }
    return committed;
}

void ProjectFile::accept(const HistoryEntry& entry, Project next)
{
    const Project before = std::exchange(m_project, std::move(next));
    m_history.append(entry);
    m_undo.take(entry);
    Q_EMIT changed(before);
}

Result<void> ProjectFile::undo()
{
    const auto target = m_undo.undoable();
    if (!target) {
        //: 元に戻せる変更がありません。
        return Error{ErrorCode::Refused, Tr::tr("There is nothing to undo."), m_path};
    }
    return step(HistoryKind::Undo, *target);
}

Result<void> ProjectFile::redo()
{
    const auto target = m_undo.redoable();
    if (!target) {
        //: やり直せる変更がありません。
        return Error{ErrorCode::Refused, Tr::tr("There is nothing to redo."), m_path};
    }
    return step(HistoryKind::Redo, *target);
}

Result<void> ProjectFile::step(HistoryKind kind, const HistoryEntry& target)
{
    m_mishap = Mishap::None;
    auto changes = History::changesOf(*m_database, target.id);
    if (!changes)
        return noted(changes.error());
    const auto rowChanges = readChangeset(*changes);
    if (!rowChanges)
        return sqliteError(SQLITE_CORRUPT, m_path, rowChanges.error().detail);
    QHash<const ProjectTable*, QSet<Id>> touched;
    for (const RowChange& change : *rowChanges) {
        const ProjectTable* table = projectTable(change.table);
        const auto id = Id::parse(change.row);
        if (!table || !id)
            return sqliteError(SQLITE_CORRUPT, m_path,
                               QStringLiteral("a change of ") + change.table + u' ' + change.row);
        touched[table].insert(*id);
    }
    if (kind == HistoryKind::Undo)
        changes = inverted(*changes);
    if (!changes)
        return changes.error();
    const QSet<RowName> rows = namesOf(*rowChanges);
    const HistoryEntry entry = newEntry(kind, target.label, target.id);
    Project next = m_project;
    const auto written = write(entry, rows, [&]() -> Result<QByteArray> {
        if (const auto applied = applyChangeset(*m_database, *changes); !applied)
            return applied.error();
        for (auto it = touched.cbegin(); it != touched.cend(); ++it) {
            if (const auto read = readRows(*m_database, *it.key(), it.value(), next, m_version); !read)
                return read.error();
        }
        if (const auto valid = validate(next, &m_project); !valid)
            return valid.error();
        return *changes;
    });
    if (!written)
        return written;
    accept(entry, std::move(next));
    return {};
}

std::optional<QString> ProjectFile::undoLabel() const
{
    const auto entry = m_undo.undoable();
    return entry ? std::optional(entry->label) : std::nullopt;
}

std::optional<QString> ProjectFile::redoLabel() const
{
    const auto entry = m_undo.redoable();
    return entry ? std::optional(entry->label) : std::nullopt;
}

Result<QList<FieldChange>> ProjectFile::changesOf(const Id& entry)
{
    const auto changes = History::changesOf(*m_database, entry);
    if (!changes)
        return changes.error();
    auto fields = History::fieldChanges(*changes);
    if (!fields)
        return sqliteError(SQLITE_CORRUPT, m_path, fields.error().detail);
    return fields;
}

Result<QList<RowChange>> ProjectFile::rowChangesOf(const Id& entry)
{
    const auto changes = History::changesOf(*m_database, entry);
    if (!changes)
        return changes.error();
    return readChangeset(*changes);
}

Result<Project> ProjectFile::valueAfter(const Id& entry)
{
    const auto found = std::find_if(m_history.cbegin(), m_history.cend(),
                                    [&](const HistoryEntry& each) { return each.id == entry; });
    auto value =
        m_past.valueAfter(m_history, m_project, found == m_history.cend() ? -1 : found - m_history.cbegin());
    if (!value && value.error().code == ErrorCode::FileDamaged)
        return sqliteError(SQLITE_CORRUPT, m_path, value.error().detail);
    return value;
}

Result<void> ProjectFile::goBackTo(const Id& entry, const QString& label)
{
    const auto value = valueAfter(entry);
    if (!value)
        return value.error();
    return edit(label, [&](Project& project) -> Result<void> {
        project = *value;
        return {};
    });
}

} // namespace kyodo
