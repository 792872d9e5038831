#pragma once

#include "core/directory/directoryimport.h"
#include "core/directory/directoryrows.h"
#include "core/register/registerindex.h"
#include "ui/directory/participations.h"
#include "ui/support/appcontext.h"

#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>

namespace kyodo {

/// The user's directory as the window works on it: the file, the one way to change it, and what takes longer
/// (imports, taking them back) on a thread of its own. Lives as long as the window.
class DirectorySource final : public QObject {
    Q_OBJECT

public:
    explicit DirectorySource(AppContext& context, QObject* parent = nullptr);
    ~DirectorySource() override;

    /// Null while it cannot be opened; failed() has said why.
    [[nodiscard]] Directory* directory();
    [[nodiscard]] const QStringList& fields() const { return m_fields; }

    using Change = std::function<Result<void>(DirectoryEdit& edit)>;
    /// One named edit. False when it failed, after failed() has said why.
    bool edit(const QString& label, const Change& change);
    /// Writes a body that is there already. Nothing happens where it is as it was.
    bool write(const QString& label, const Organisation& now);
    /// Takes the last change back, or does it again; ends with changed().
    void undo();
    void redo();
    /// What undo() and redo() would do; empty for nothing.
    [[nodiscard]] QString undoLabel();
    [[nodiscard]] QString redoLabel();

    /// Counts or takes in a file; ends with importEnded(). What is just being counted is given up for it.
    void startImport(ImportRequest request);
    void cancel();
    /// While it is, the file is not to be touched.
    [[nodiscard]] bool isBusy() const { return m_thread != nullptr; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 all() const { return m_all; }

    /// Who takes part in the projects of the register.
    [[nodiscard]] const Participations& participations() const { return m_participations; }
    /// Reads the register's index in the background; ends with projectsRead().
    void readProjects();

Q_SIGNALS:
    void changed();
    void progressed();
    /// `dry`: it was only counted.
    void importEnded(const kyodo::ImportReport& report, bool dry);
    void failed(const kyodo::Error& error);
    void projectsRead();

private:
    using Job = std::function<Result<void>(Directory& directory)>;
    void start(const Job& job, const std::function<void()>& then);
    void end(const Result<void>& result, const std::function<void()>& then);
    [[nodiscard]] QString label(Result<std::optional<DirectoryChange>> (Directory::*which)());
    /// Clears away, bit by bit, what changes kept and nobody can get at any more.
    void tidy();

    AppContext& m_context;
    QStringList m_fields;
    std::optional<Directory> m_directory;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancel = false;
    bool m_counts = false;               ///< what runs writes nothing
    std::optional<ImportRequest> m_next; ///< asked for while something else was counted
    qint64 m_done = 0;
    qint64 m_all = 0;
    Participations m_participations;
    std::unique_ptr<QThread> m_reader;
    QTimer m_tidying;
};

} // namespace kyodo
