#include "core/register/registerscan.h"

#include "core/register/folderwalk.h"
#include "core/register/scanworkers.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace kyodo {

namespace {

/// Milliseconds between two reports: often enough to see it move, seldom enough to cost nothing.
constexpr qint64 kReportEvery = 40;
constexpr qsizetype kLargestBatch = 500;
/// Some file systems tell times by two seconds: what changes within them would look the same.
constexpr qint64 kCoarsestTime = 2000;
constexpr int kSaveEvery = 2000;

FileStamp stampOf(const QString& path)
{
    const QFileInfo info(path);
    return {info.size(), info.lastModified().toMSecsSinceEpoch()};
}

class Scan {
public:
    Scan(const ScanRequest& request, RegisterIndex& index, const ScanHooks& hooks)
        : m_request(request)
        , m_index(index)
        , m_hooks(hooks)
        , m_workers(request)
    {
        m_sinceReport.start();
    }

    ScanSummary run();

private:
    void finishFolder();
    [[nodiscard]] bool stopped();
    void look(const FoundFile& found);
    void give(const KnownFile& known, const RegisterRow& seen, const QString& message = {});
    void takeFolderProblems();
    void addFolderProblem(const RegisterProblem& problem);
    void findEmptied();
    void settle(const ReadFile& read);
    void count(FileChange change);
    [[nodiscard]] QString formerPlace(const RegisterEntry& entry, const QString& file) const;
    void takeResults(int patience);
    void reportWhenDue(bool now);
    void forgetGone();

    const ScanRequest& m_request;
    RegisterIndex& m_index;
    const ScanHooks& m_hooks;
    ScanWorkers m_workers;
    FolderWalk m_walk{m_request.folders};
    QElapsedTimer m_sinceReport;
    ScanBatch m_batch;
    ScanSummary m_summary;
    QSet<QString> m_seen;
    QStringList m_closed; ///< folders that could not be read: what lies in them is not gone
    int m_unsaved = 0;
};

ScanSummary Scan::run()
{
    while (!stopped()) {
        if (m_walk.isBetweenFolders())
            finishFolder();
        const auto found = m_walk.next();
        takeFolderProblems();
        if (!found)
            break;
        look(*found);
        takeResults(0);
    }
    m_batch.walking = false;
    finishFolder();
    m_workers.stop();
    if (!m_summary.cancelled)
        forgetGone();
    m_index.save();
    reportWhenDue(true);
    return m_summary;
}

/// Gives all that there is by now: the next folder may lie on a share that does not answer.
void Scan::finishFolder()
{
    while (!stopped() && m_workers.pending() > 0)
        takeResults(int(kReportEvery));
    reportWhenDue(true);
}

bool Scan::stopped()
{
    if (!m_summary.cancelled && m_hooks.cancelled && m_hooks.cancelled())
        m_summary.cancelled = true;
    return m_summary.cancelled;
}

void Scan::takeFolderProblems()
{
    for (const RegisterProblem& problem : m_walk.takeProblems())
        addFolderProblem(problem);
}

void Scan::addFolderProblem(const RegisterProblem& problem)
{
    m_closed.append(problem.file);
    m_batch.problems.append(problem);
    ++m_summary.problems;
}

/// What is left of a share that was taken away is an empty folder, and so is one that somebody emptied: who
/// looks on must say which.
void Scan::findEmptied()
{
    const QHash<QString, KnownFile>& known = m_index.files();
    for (const QString& folder : m_walk.emptyFolders()) {
        const bool held = std::any_of(known.keyBegin(), known.keyEnd(),
                                      [&](const QString& file) { return isWithin(file, folder); });
        if (held)
            addFolderProblem({folder, ProblemKind::FolderEmptied, problemText(ProblemKind::FolderEmptied)});
    }
}

void Scan::look(const FoundFile& found)
{
    m_seen.insert(found.path);
    m_batch.found = ++m_summary.found;
    const FileStamp stamp = stampOf(found.path);
    const auto known = m_index.files().constFind(found.path);
    const bool same = known != m_index.files().constEnd() && known->stamp == stamp;
    if (!same || (!known->entry && isPassing(known->problem))) {
        m_workers.add({found, stamp});
        return;
    }
    ++m_summary.unchanged;
    RegisterRow seen;
    seen.entry.file = found.path;
    seen.inUse = found.inUse;
    give(*known, seen);
}

/// `seen`: all of the line but what is known of the file.
void Scan::give(const KnownFile& known, const RegisterRow& seen, const QString& message)
{
    ++m_batch.done;
    if (known.entry) {
        RegisterRow row = seen;
        row.entry = *known.entry;
        m_batch.rows.append(std::move(row));
    } else {
        const QString text = message.isEmpty() ? problemText(known.problem) : message;
        m_batch.problems.append({seen.entry.file, known.problem, text});
        ++m_summary.problems;
    }
    reportWhenDue(false);
}

/// The place where the same project was before; empty where it still is there, and this one is a copy.
QString Scan::formerPlace(const RegisterEntry& entry, const QString& file) const
{
    for (const QString& place : m_index.placesOf(entry.identity)) {
        if (place != file && !QFileInfo::exists(place))
            return place;
    }
    return {};
}

void Scan::settle(const ReadFile& read)
{
    const QString& path = read.found.path;
    KnownFile known{read.stamp, {}, {}};
    if (read.stamp.modified + kCoarsestTime > QDateTime::currentMSecsSinceEpoch())
        known.stamp.modified = -1; // too fresh to be told from what may come next: read it again
    const bool knownBefore = m_index.files().contains(path);
    RegisterRow seen;
    seen.entry.file = path;
    seen.inUse = read.found.inUse;
    seen.change = knownBefore ? FileChange::Changed : FileChange::New;
    if (read.entry) {
        known.entry = read.entry;
        seen.movedFrom = knownBefore ? QString() : formerPlace(*read.entry, path);
    } else {
        known.problem = read.problem;
    }
    if (!seen.movedFrom.isEmpty()) {
        seen.change = FileChange::Moved;
        m_index.remove(seen.movedFrom);
        m_summary.gone.append(seen.movedFrom);
    }
    m_index.put(path, known);
    if (read.entry)
        count(seen.change);
    give(known, seen, !read.entry && isPassing(read.problem) ? read.message : QString());
}

void Scan::count(FileChange change)
{
    int& counter = change == FileChange::New     ? m_summary.added
                   : change == FileChange::Moved ? m_summary.moved
                                                 : m_summary.changed;
    ++counter;
}

void Scan::takeResults(int patience)
{
    for (const ReadFile& read : m_workers.take(patience)) {
        settle(read);
        // Now and then, so that what was read is not lost when the program is closed in between.
        if (++m_unsaved % kSaveEvery == 0)
            m_index.save();
    }
    reportWhenDue(false);
}

void Scan::reportWhenDue(bool now)
{
    const bool due = m_sinceReport.elapsed() >= kReportEvery || m_batch.rows.size() >= kLargestBatch;
    if (!now && !due)
        return;
    if (m_hooks.report)
        m_hooks.report(m_batch);
    m_batch.rows.clear();
    m_batch.problems.clear();
    m_sinceReport.restart();
}

void Scan::forgetGone()
{
    findEmptied();
    const QStringList folders = separateFolders(m_request.folders);
    const auto within = [](const QString& file, const QStringList& places) {
        return std::any_of(places.begin(), places.end(),
                           [&](const QString& place) { return isWithin(file, place); });
    };
    for (auto known = m_index.files().cbegin(); known != m_index.files().cend(); ++known) {
        const QString& file = known.key();
        if (!m_seen.contains(file) && within(file, folders) && !within(file, m_closed))
            m_summary.gone.append(file);
    }
    for (const QString& file : std::as_const(m_summary.gone))
        m_index.remove(file);
}

} // namespace

ScanSummary scanRegister(const ScanRequest& request, RegisterIndex& index, const ScanHooks& hooks)
{
    index.cover(separateFolders(request.folders));
    return Scan(request, index, hooks).run();
}

} // namespace kyodo
