// What a project file does where the world does not stand still around it, and the attachments' contents.
#include "core/store/backup.h"
#include "core/store/digest.h"
#include "core/store/projectfile.h"

#include "core/project/tables.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QScopeGuard>

#include <sqlite3.h>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::store)
};

Error changedElsewhere(const QString& detail)
{
    return {
        ErrorCode::Refused,
        //: ファイルがほかで書き換えられています。この変更は保存していません。ファイルを開き直してください。
        Tr::tr("The file was changed elsewhere. This change was not saved. Please open the file again."),
        detail};
}

Error tooLarge()
{
    //: 資料は1件50MBまでです。小さくするか、別の場所に置いてください。
    return {ErrorCode::InvalidData,
            Tr::tr("An attachment may have at most 50 MB. Please make it smaller or keep it elsewhere."),
            QStringLiteral("more than %1 bytes").arg(kLargestAttachment)};
}

} // namespace

/// Another program, or a sync service, may have put another state of the file in our place.
Result<void> ProjectFile::checkUntouched(Database& database)
{
    const auto last = History::lastId(database);
    if (!last)
        return last.error();
    const Id expected = m_history.isEmpty() ? Id() : m_history.last().id;
    if (*last == expected)
        return {};
    m_mishap = Mishap::Changed;
    return changedElsewhere(QStringLiteral("last entry %1, expected %2").arg(last->text(), expected.text()));
}

/// On some systems an open file can lose its name, and what is written to it then is lost in silence: so the
/// path is looked at before and after each change.
Result<void> ProjectFile::checkStanding()
{
    const QFileInfo info(m_path);
    if (!info.exists()) {
        m_mishap = Mishap::Gone;
        return sqliteError(SQLITE_READONLY_DBMOVED, m_path, QStringLiteral("nothing bears its name"));
    }
    if (m_database->hasMoved()) {
        m_mishap = Mishap::Moved;
        return sqliteError(SQLITE_READONLY_DBMOVED, m_path, QStringLiteral("another file bears its name"));
    }
    if (!info.isWritable()) {
        m_mishap = Mishap::ReadOnly;
        return sqliteError(SQLITE_READONLY, m_path, QStringLiteral("not writable any more"));
    }
    if (const auto held = checkLock(); !held)
        return held;
    const auto version = m_database->version();
    if (!version)
        return version.error();
    if (m_dataVersion && *version != *m_dataVersion) {
        m_mishap = Mishap::Changed;
        return changedElsewhere(
            QStringLiteral("data version %1, expected %2").arg(*version).arg(*m_dataVersion));
    }
    m_dataVersion = *version;
    return {};
}

/// A lock that somebody swept away is taken once more; one that is another's by now is not.
Result<void> ProjectFile::checkLock()
{
    if (m_lock && m_lock->isHeld())
        return {};
    m_lock.reset();
    auto lock = FileLock::take(m_path);
    if (!lock) {
        m_mishap = lock.error().code == ErrorCode::FileLocked ? Mishap::LockLost : Mishap::ReadOnly;
        return lock.error();
    }
    m_lock.emplace(std::move(*lock));
    return {};
}

Mishap ProjectFile::mishapBehind(ErrorCode code) const
{
    if (!QFileInfo::exists(m_path))
        return Mishap::Gone;
    switch (code) {
    case ErrorCode::DiskFull:
        return Mishap::Full;
    case ErrorCode::FileLocked:
        return Mishap::Busy;
    case ErrorCode::FileDamaged:
    case ErrorCode::FileForeign:
        return Mishap::Damaged;
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileMissing:
        return QFileInfo(QFileInfo(m_path).absolutePath()).isWritable() ? Mishap::Device : Mishap::ReadOnly;
    case ErrorCode::Refused:
        return m_database->hasMoved() ? Mishap::Moved : Mishap::None;
    default:
        return Mishap::None;
    }
}

Result<void> ProjectFile::noted(const Result<void>& result)
{
    if (isReadOnly() || m_mishap != Mishap::None)
        return result;
    if (!result)
        m_mishap = mishapBehind(result.error().code);
    else if (!QFileInfo::exists(m_path))
        m_mishap = Mishap::Gone;
    else if (m_database->hasMoved())
        m_mishap = Mishap::Moved;
    return result;
}

void ProjectFile::settleVersion()
{
    const auto version = m_database->version();
    m_dataVersion = version ? std::optional(*version) : std::nullopt;
}

Result<void> ProjectFile::examine()
{
    if (isReadOnly())
        return {};
    m_mishap = Mishap::None;
    return noted(checkStanding());
}

Result<void> ProjectFile::openForWriting()
{
    auto database = Database::open(m_path, OpenMode::ReadWrite, m_context.patience);
    if (!database)
        return database.error();
    // The path may lead to another file by now: then the one that was read stays the one we know.
    if (const auto same = checkUntouched(*database); !same)
        return same;
    const auto version = database->version();
    if (!version)
        return version.error();
    m_database.emplace(std::move(*database));
    m_dataVersion = *version;
    m_writable = true;
    m_swept = false;
    return {};
}

Result<void> ProjectFile::reattach()
{
    m_mishap = Mishap::None;
    const auto attach = [this]() -> Result<void> {
        if (!QFileInfo::exists(m_path)) {
            m_mishap = Mishap::Gone;
            return sqliteError(SQLITE_READONLY_DBMOVED, m_path, QStringLiteral("still gone"));
        }
        auto database = Database::open(m_path, OpenMode::ReadOnly, m_context.patience);
        if (!database)
            return database.error();
        const auto version = recogniseSchema(*database);
        if (!version)
            return version.error();
        if (const auto same = checkUntouched(*database); !same)
            return same;
        const auto project = readProject(*database, *version);
        if (!project)
            return project.error();
        if (*project != m_project) {
            m_mishap = Mishap::Changed;
            return changedElsewhere(QStringLiteral("another content"));
        }
        if (const auto held = checkLock(); !held)
            return held;
        m_version = *version;
        return openForWriting();
    };
    return noted(attach());
}

Result<void> ProjectFile::continueIn(const QString& path)
{
    auto lock = FileLock::take(path);
    if (!lock)
        return lock.error();
    // Everything is read anew, as when a file is opened; the present one stays as it is should that fail.
    std::unique_ptr<ProjectFile> next(new ProjectFile(path, Access::Edit, m_context));
    if (const auto loaded = next->load(); !loaded)
        return loaded;
    m_lock.emplace(std::move(*lock));
    m_path = path;
    m_access = Access::Edit;
    m_database.emplace(std::move(*next->m_database));
    m_writable = next->m_writable;
    m_swept = false;
    m_version = next->m_version;
    m_dataVersion = next->m_dataVersion;
    m_warning = next->m_warning;
    m_history = next->m_history;
    m_undo = next->m_undo;
    m_mishap = Mishap::None;
    const Project before = std::exchange(m_project, next->m_project);
    Q_EMIT moved();
    Q_EMIT changed(before);
    return {};
}

/// A row must not name a content that is not there.
Result<void> ProjectFile::checkContents(const QList<RowWrite>& writes)
{
    for (const RowWrite& write : writes) {
        if (write.table->record != &recordInfo<Attachment>() || write.kind == RowWrite::Kind::Remove)
            continue;
        const auto& attachment = static_cast<const Attachment&>(*write.value);
        const auto known = Contents::has(*m_database, attachment.contentHash);
        if (!known)
            return known.error();
        if (!*known) {
            return sqliteError(SQLITE_CONSTRAINT, m_path,
                               QStringLiteral("no content %1").arg(attachment.contentHash));
        }
    }
    return {};
}

Result<void> ProjectFile::takeIn(ContentDraft& draft, const QByteArray& part)
{
    Q_ASSERT(!part.isEmpty() && part.size() <= Contents::kPart);
    if (draft.size() + part.size() > kLargestAttachment)
        return tooLarge();
    m_mishap = Mishap::None;
    return noted(takeInOnce(draft, part));
}

Result<void> ProjectFile::takeInOnce(ContentDraft& draft, const QByteArray& part)
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
    if (!m_swept) {
        if (const auto swept = Contents::sweep(*m_database); !swept)
            return swept;
    }
    if (const auto written = Contents::write(*m_database, draft, part); !written)
        return written;
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    m_swept = true;
    draft.add(part);
    return {};
}

Result<void> ProjectFile::drop(const ContentDraft& draft)
{
    if (draft.parts() == 0)
        return {};
    if (const auto ready = beginEditing(); !ready)
        return ready;
    const auto dropped = [&]() -> Result<void> {
        auto transaction = Transaction::begin(*m_database);
        if (!transaction)
            return transaction.error();
        if (const auto gone = Contents::drop(*m_database, draft); !gone)
            return gone;
        return transaction->commit();
    }();
    settleVersion();
    return dropped;
}

Result<ContentReader> ProjectFile::content(const QString& hash)
{
    return ContentReader::open(*m_database, hash);
}

ContentSource ProjectFile::contents()
{
    return [this](const QString& hash) { return readContent(*m_database, hash); };
}

} // namespace kyodo
