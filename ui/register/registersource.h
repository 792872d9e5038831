#pragma once

#include "core/register/registerquery.h"
#include "ui/support/appcontext.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>

namespace kyodo {

/// The projects in the user's folders as they are now: scans in the background, watches the folders, and
/// tells when there is something new. What no system tells of (a file written over in place, a share that
/// comes and goes) it finds by looking again from time to time, without a word where nothing has changed.
/// Lives as long as the window, so that coming back to the register costs nothing.
class RegisterSource final : public QObject {
    Q_OBJECT

public:
    explicit RegisterSource(AppContext& context, QObject* parent = nullptr);
    ~RegisterSource() override;

    [[nodiscard]] const RegisterTable& table() const { return m_table; }
    [[nodiscard]] const QList<RegisterProblem>& problems() const { return m_problems; }
    [[nodiscard]] QStringList folders() const;
    void addFolder(const QString& folder);
    void removeFolder(const QString& folder);

    /// Looks through the folders; what is going on already is begun anew afterwards.
    void scan();
    /// The same where nobody waits for it, as it happens by itself from time to time: nothing is said unless
    /// there is something new.
    void lookQuietly();
    /// As scan(), reading every file again: findings are as of the day a file was read.
    void readAllAgain();
    void cancel();
    [[nodiscard]] bool isScanning() const { return m_thread && !m_quiet; }
    /// Files looked at and found so far, while it scans.
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int found() const { return m_found; }
    [[nodiscard]] bool wasCancelled() const { return m_wasCancelled; }

    /// The file that was opened last from here, and the day one was at in the calendar: where one goes on
    /// when one comes back.
    [[nodiscard]] QString lastOpened() const { return m_lastOpened; }
    [[nodiscard]] QDate lastDay() const { return m_lastDay; }
    void setLastOpened(const QString& file, QDate day)
    {
        m_lastOpened = file;
        m_lastDay = day;
    }

Q_SIGNALS:
    /// Lines or problems came, changed or went.
    void changed();
    void progressed();
    void finished();

private:
    enum class Look { Quiet, Again, AllFiles };
    void start(Look look);
    void work(const ScanRequest& request, Look look, const QStringList& dropped);
    void take(const ScanBatch& batch);
    [[nodiscard]] bool takeRow(RegisterRow row);
    void end(const ScanSummary& summary);
    [[nodiscard]] bool takeEnd(const ScanSummary& summary);
    void watch();
    bool dropOutside();

    AppContext& m_context;
    RegisterTable m_table;
    QList<RegisterProblem> m_problems;
    QList<RegisterProblem> m_foundProblems; ///< by the scan that is going on
    std::unique_ptr<RegisterIndex> m_index; ///< belongs to the thread while there is one
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancel = false;
    std::optional<Look> m_again; ///< scan once more afterwards
    bool m_quiet = false;        ///< the scan that is going on was asked for by nobody
    bool m_wasCancelled = false;
    int m_done = 0;
    int m_found = 0;
    QString m_lastOpened;
    QDate m_lastDay;
    QStringList m_dropped; ///< folders that the index is to forget
    QStringList m_fresh;   ///< folders that were never looked at before: there everything would be new
    QHash<QString, RegisterRow> m_news; ///< what was new or changed since the program was started
    QFileSystemWatcher m_watcher;
    QTimer m_calm; ///< from the last change of a folder until it is looked at
    QTimer m_look; ///< until the next look that nobody asked for
    QElapsedTimer m_scanning;
};

} // namespace kyodo
