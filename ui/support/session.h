#pragma once

#include "core/rules/stepstate.h"
#include "core/store/projectcopy.h"
#include "ui/support/appcontext.h"
#include "ui/support/newrows.h"
#include "ui/support/unsaved.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace kyodo {

/// A row as a place to write: one that is there or, with a null id, one that comes into being with the first
/// value written, carrying its presets.
struct RowPlace {
    QString table;
    Id id{};
    Presets presets{};

    friend bool operator==(const RowPlace&, const RowPlace&) = default;
};

/// A value for a field of one of a list of places.
struct CellWrite {
    qsizetype place = 0; ///< index into the list
    const FieldInfo* field = nullptr;
    QVariant value{};
};

/// An open project as the window works on it: the file, what the rules say of its present value, and the one
/// way to change it. Failures are told through failed(), never thrown away.
class ProjectSession final : public QObject {
    Q_OBJECT

public:
    /// `readOnlyReason`: why a file could only be opened for reading, for the user.
    ProjectSession(std::unique_ptr<ProjectFile> file, const AppContext& context,
                   const QString& readOnlyReason = {});

    [[nodiscard]] const AppContext& context() const { return m_context; }
    [[nodiscard]] const ProjectFile& file() const { return *m_file; }
    [[nodiscard]] const Project& project() const { return m_file->project(); }
    [[nodiscard]] bool isReadOnly() const { return m_file->isReadOnly(); }
    [[nodiscard]] QString readOnlyReason() const { return m_readOnlyReason; }
    [[nodiscard]] QDate today() const { return m_context.clock.today(); }
    [[nodiscard]] FieldWords words() const
    {
        return {m_context.catalogue, m_context.language, today(), project().info.termStart,
                project().info.termEnd};
    }
    /// Of the present value and day.
    [[nodiscard]] const QList<Finding>& findings() const { return m_findings; }
    /// Those that speak of this row, in their order; they live until findingsChanged().
    [[nodiscard]] QList<const Finding*> findingsOf(const Id& row) const { return m_findingsOf.value(row); }
    [[nodiscard]] const QList<StepStatus>& statuses() const { return m_statuses; }
    [[nodiscard]] const StepStatus& status(Step step) const
    {
        return m_statuses.at(static_cast<qsizetype>(step));
    }

    /// The row behind a place, or null while there is none.
    [[nodiscard]] const Row* row(const RowPlace& place) const;

    /// One named edit. False when it failed, after failed() or troubleChanged() has said why. `draft`: a
    /// content that comes with it.
    bool edit(const QString& label, const ProjectFile::Change& change, const ContentDraft* draft = nullptr);
    /// Writes one field; the edit carries the field's name. The place gets its id if the row is new.
    bool writeField(RowPlace& place, const FieldInfo& field, const QVariant& value);
    /// The new row's id; null when nothing could be added.
    Id addRow(const QString& table, qsizetype index, const Presets& presets);
    Id duplicate(const QString& table, const Id& id);
    bool remove(const QString& table, const Id& id);
    /// Puts a row before or after another of the same table.
    bool moveRow(const QString& table, const Id& id, const Id& neighbour, bool after);

    /// The contents of attachments: see ProjectFile.
    Result<void> takeIn(ContentDraft& draft, const QByteArray& part);
    void drop(const ContentDraft& draft);
    [[nodiscard]] Result<ContentReader> content(const QString& hash) { return m_file->content(hash); }

    /// Begins a paper of the project, or of another value of it, with the pictures that the file holds.
    [[nodiscard]] Result<Pagination> paper(const Project& project, const PaperRequest& request) const
    {
        return m_context.papers(project, request, m_file->contents());
    }

    /// What befell the file, so that a change could not be stored; None while all is well. What was typed
    /// meanwhile stays where it was typed.
    [[nodiscard]] Mishap trouble() const { return m_trouble; }
    /// Looks whether the file still is where it was.
    void examine();
    /// Tries once more to hand in what was typed. True when there is no trouble any more.
    bool retry();
    /// The whole project on its way to another place.
    [[nodiscard]] Result<ProjectCopy> copyTo(const QString& path)
    {
        return ProjectCopy::begin(*m_file, path);
    }
    /// Goes on in the copy that was made there, and hands in what was typed.
    Result<void> continueIn(const QString& path);
    // Several rows of a table as one edit (sessionrows.cpp).
    /// The copies stand together after the last of the rows; their ids, empty when nothing was copied.
    QList<Id> duplicateRows(const QString& table, const QList<Id>& ids);
    bool removeRows(const QString& table, const QList<Id>& ids);
    /// Moves rows by one place up (-1) or down (1) among `order`, all rows that are shown together in their
    /// stored order. A row that has no room, or whose neighbour has none, stays. False when none moved.
    bool moveRows(const QString& table, const QList<Id>& order, const QSet<Id>& ids, int delta);
    /// Stores these rows in this order, on the places that they have among all rows.
    bool orderRows(const QString& table, const QList<Id>& order);
    /// Writes values into rows. Places without an id become rows at the end of the table, in their order, and
    /// get their ids.
    bool writeCells(const QString& label, QList<RowPlace>& places, const QList<CellWrite>& writes);

    void undo();
    void redo();
    /// What an entry of the history did, and the value after it; see ProjectFile.
    [[nodiscard]] Result<QList<FieldChange>> changesOf(const Id& entry) { return m_file->changesOf(entry); }
    [[nodiscard]] Result<Project> valueAfter(const Id& entry) { return m_file->valueAfter(entry); }
    /// Takes the project back to how it stood after an entry, as an edit named after that moment.
    bool goBackTo(const HistoryEntry& entry);
    /// What was written and could not be stored yet.
    [[nodiscard]] UnsavedTexts& unsaved() { return m_unsaved; }
    /// Keeps what was typed into a field: unreadable, for the reason given, or readable but refused by the
    /// file, with an empty reason and its value.
    void keepUnsaved(const RowPlace& place, const FieldInfo& field, const QString& typed,
                     const QString& problem, const QVariant& value = {});
    /// Under which key a field's text is kept.
    [[nodiscard]] static QString unsavedKey(const RowPlace& place, QAnyStringView field);
    /// Asks every editor to hand in what was typed but not yet stored, and tries what was kept.
    void commitPending();
    /// Somebody is typing into a field. Before long what stands there is stored, finished or not: a crash or
    /// a power cut takes the last half minute at most.
    void noteTyping();
    /// Asks the editors to store what stands in them now and can be read, and to go on as if nothing
    /// happened.
    void keepTyped();
    void passStep(Step step, const QString& reason);
    void withdrawPass(Step step);
    /// The rules once more, for a day may have passed.
    void recheck();

Q_SIGNALS:
    /// A new value is there; `before` is what it was.
    void changed(const kyodo::Project& before);
    void findingsChanged();
    /// Something could not be done, while nothing is wrong with the file.
    void failed(const kyodo::Error& error);
    void troubleChanged();
    /// The project lies in another file now.
    void moved();
    void commitRequested();
    void keepRequested();

private:
    void report(const Result<void>& result);
    void noteTrouble();

    const AppContext& m_context;
    std::unique_ptr<ProjectFile> m_file;
    QString m_readOnlyReason;
    QList<Finding> m_findings;
    QHash<Id, QList<const Finding*>> m_findingsOf; ///< by row, within m_findings
    QList<StepStatus> m_statuses;
    Mishap m_trouble = Mishap::None;
    UnsavedTexts m_unsaved;
    QTimer m_again;  ///< while another program holds the file
    QTimer m_typing; ///< while somebody types
};

} // namespace kyodo
