#pragma once

#include "core/base/clock.h"
#include "core/store/contents.h"
#include "core/store/filelock.h"
#include "core/store/history.h"
#include "core/store/mishap.h"
#include "core/store/past.h"
#include "core/store/rows.h"
#include "core/store/schema.h"

#include "core/project/project.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace kyodo {

/// What the store needs to know of the world: passed in, kept by the caller for as long as the file is open.
struct StoreContext {
    const Clock& clock;
    IdSource& ids;
    QString author; ///< who the history names
    /// How long, in milliseconds, to wait for others who hold the file just now. A window waits shortly, and
    /// tries again by itself.
    int patience = Database::kPatience;
};

enum class Access { Edit, Read };

/// A project file that is open: holds the present value, and is the only one who changes it.
///
/// Every change is one named edit, one durable transaction with its changeset in the history, then a new
/// value, then changed(). Opening never modifies the file, but for taking back a write that was cut off; it
/// is opened for writing at the first edit. Works on the thread it was made on.
class ProjectFile final : public QObject {
    Q_OBJECT

public:
    /// Works on a copy of the present value; an Error leaves everything as it was.
    using Change = std::function<Result<void>(Project&)>;

    /// Makes a new file with this content, whole or not at all. Refused when the file exists, and
    /// InvalidData when the project is not sound. `label` names the first line of the history; `contents` is
    /// asked for what the attachments hold.
    [[nodiscard]] static Result<std::unique_ptr<ProjectFile>>
    create(const QString& path, const Project& project, const QString& label, const StoreContext& context,
           const ContentSource& contents = {});
    /// Opens in the order that reliability asks for. Errors: FileMissing, FileUnreadable, FileForeign,
    /// FileDamaged, FileNewer, FileLocked. A file whose content does not match its digest is refused for
    /// editing but may be read: see warning(). One of an older schema is read as it is, and brought up, with
    /// a copy kept beside it, before the first change.
    [[nodiscard]] static Result<std::unique_ptr<ProjectFile>> open(const QString& path, Access access,
                                                                   const StoreContext& context);
    ~ProjectFile() override;

    [[nodiscard]] const Project& project() const { return m_project; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_access == Access::Read; }
    /// What is wrong with a file that could only be read, for the user; usually empty.
    [[nodiscard]] QString warning() const { return m_warning; }
    [[nodiscard]] IdSource& ids() const { return m_context.ids; }
    [[nodiscard]] const Clock& clock() const { return m_context.clock; }
    [[nodiscard]] QString author() const { return m_context.author; }

    /// Carries out a named edit. An edit that changes nothing leaves no trace. The value must stay sound
    /// (see validate()); places in lists are settled here. `draft`: a content that comes with the edit.
    Result<void> edit(const QString& label, const Change& change, const ContentDraft* draft = nullptr);

    /// Writes the next part of a content, at most Contents::kPart bytes, in a short transaction of its own.
    /// InvalidData when it would get larger than kLargestAttachment.
    Result<void> takeIn(ContentDraft& draft, const QByteArray& part);
    /// Removes what was taken in of a content that is not wanted after all.
    Result<void> drop(const ContentDraft& draft);
    /// A content on its way out; used up before this object goes. FileDamaged when it is not there.
    [[nodiscard]] Result<ContentReader> content(const QString& hash);
    /// Gives contents as a whole, for as long as this object lives.
    [[nodiscard]] ContentSource contents();

    /// What befell the file at the last change, or was found by examine(). Every change before that is safe
    /// in the value, and those that were acknowledged are in the file that was open.
    [[nodiscard]] Mishap mishap() const { return m_mishap; }
    /// Looks whether the path still leads to the file that is open and may be written to.
    Result<void> examine();
    /// Takes hold of the file at the path once more, after it was gone or another stood in its place. Refused
    /// unless its last change is the last that we know and its content is ours.
    Result<void> reattach();
    /// Goes on in another file, which ProjectCopy has just made of this one: from now on that is the one that
    /// is edited.
    Result<void> continueIn(const QString& path);

    Result<void> undo();
    Result<void> redo();
    /// The name of what would be undone or redone; nothing when there is none.
    [[nodiscard]] std::optional<QString> undoLabel() const;
    [[nodiscard]] std::optional<QString> redoLabel() const;

    [[nodiscard]] const QList<HistoryEntry>& history() const { return m_history; }
    /// Field by field what an entry changed.
    [[nodiscard]] Result<QList<FieldChange>> changesOf(const Id& entry);
    /// The value as it stood after an entry; FileDamaged when the history does not lead there.
    [[nodiscard]] Result<Project> valueAfter(const Id& entry);
    /// Takes the project back to how it stood after an entry, as one edit that can itself be undone.
    Result<void> goBackTo(const Id& entry, const QString& label);

Q_SIGNALS:
    /// A new value is there and safely on disk.
    void changed(const kyodo::Project& before);
    /// It is another file now: see continueIn().
    void moved();

private:
    friend class ProjectCopy;

    ProjectFile(QString path, Access access, const StoreContext& context);

    Result<void> load();
    Result<void> loadHistory();
    Result<void> beginEditing();
    /// Opens for writing what was read, and lets go of what was open for reading.
    Result<void> openForWriting();
    Result<void> bringUp();
    Result<void> checkUntouched(Database& database);
    Result<void> checkStanding();
    Result<void> checkLock();
    /// Passes the result on; what befell the file stands in mishap() from now on.
    Result<void> noted(const Result<void>& result);
    [[nodiscard]] Mishap mishapBehind(ErrorCode code) const;
    /// After a transaction of our own: one that was rolled back changes the version too.
    void settleVersion();
    Result<void> checkContents(const QList<RowWrite>& writes);
    Result<void> step(HistoryKind kind, const HistoryEntry& target);
    /// One transaction: what `change` does to these rows, its changeset in the history, the digest of both.
    Result<void> write(const HistoryEntry& entry, const QSet<RowName>& rows,
                       const std::function<Result<QByteArray>()>& change);
    Result<void> writeOnce(const HistoryEntry& entry, const QSet<RowName>& rows,
                           const std::function<Result<QByteArray>()>& change);
    Result<void> takeInOnce(ContentDraft& draft, const QByteArray& part);
    Result<void> commit(Transaction& transaction, const HistoryEntry& entry);
    [[nodiscard]] HistoryEntry newEntry(HistoryKind kind, const QString& label, const Id& target) const;
    void accept(const HistoryEntry& entry, Project next);
    [[nodiscard]] Result<QList<RowChange>> rowChangesOf(const Id& entry);

    QString m_path;
    Access m_access;
    StoreContext m_context;
    std::optional<FileLock> m_lock;
    std::optional<Database> m_database;
    bool m_writable = false; ///< the connection may write
    bool m_swept = false;    ///< nothing is left of contents that were broken off
    int m_version = kSchemaVersion;
    /// Of the connection, when we last knew what the file holds; nothing where it could not be read.
    std::optional<qint64> m_dataVersion;
    Mishap m_mishap = Mishap::None;
    Project m_project;
    QList<HistoryEntry> m_history;
    UndoStack m_undo;
    Past m_past;
    QString m_warning;
};

} // namespace kyodo
