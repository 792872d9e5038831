#pragma once

#include "core/register/registerquery.h"
#include "ui/support/appcontext.h"

#include <QFileSystemWatcher>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>

namespace kyodo {

/// The projects in the user's folders as they are now: scans in the background, watches the folders, and
/// tells when there is something new. Lives as long as the window, so that coming back to the register costs
/// nothing.
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
    /// The same, reading every file again: findings are as of the day a file was read.
    void readAllAgain();
    void cancel();
    [[nodiscard]] bool isScanning() const { return m_thread != nullptr; }
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
    void start(bool everything);
    void work(const ScanRequest& request, bool everything);
    void take(const ScanBatch& batch);
    void takeRow(RegisterRow row);
    void end(const ScanSummary& summary);
    void watch();
    void dropOutside();

    AppContext& m_context;
    RegisterTable m_table;
    QList<RegisterProblem> m_problems;
    QList<RegisterProblem> m_foundProblems; ///< by the scan that is going on
    std::unique_ptr<RegisterIndex> m_index; ///< belongs to the thread while there is one
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancel = false;
    bool m_again = false;    ///< scan once more afterwards
    bool m_againAll = false; ///< and read every file
    bool m_wasCancelled = false;
    int m_done = 0;
    int m_found = 0;
    QString m_lastOpened;
    QDate m_lastDay;
    QStringList m_fresh; ///< folders that were never looked at before: there everything would be new
    QHash<QString, RegisterRow> m_news; ///< what was new or changed since the program was started
    QFileSystemWatcher m_watcher;
    QTimer m_calm; ///< from the last change of a folder until it is looked at
};

} // namespace kyodo
