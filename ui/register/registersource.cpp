#include "ui/register/registersource.h"

#include "core/documents/agreementcheck.h"
#include "core/register/folderwalk.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// Saving a project makes several changes in its folder: wait until they are over.
constexpr int kCalmDown = 3000;
/// Systems watch only so many folders; the rest is seen when somebody looks again.
constexpr qsizetype kMostWatched = 200;
/// Between two looks that nobody asked for: never more than a twentieth of the time is spent on them.
constexpr qint64 kLookEvery = 30'000;
constexpr qint64 kLookSeldom = 600'000;
constexpr qint64 kRest = 20;

} // namespace

RegisterSource::RegisterSource(AppContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(kCalmDown);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_calm.start(); });
    connect(&m_calm, &QTimer::timeout, this, &RegisterSource::scan);
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &RegisterSource::lookQuietly);
}

RegisterSource::~RegisterSource()
{
    m_cancel = true;
    if (m_thread)
        m_thread->wait();
}

QStringList RegisterSource::folders() const
{
    return m_context.settings.registerFolders();
}

void RegisterSource::addFolder(const QString& folder)
{
    m_context.settings.setRegisterFolders(separateFolders(folders() + QStringList{folder}));
    scan();
}

void RegisterSource::removeFolder(const QString& folder)
{
    QStringList left = folders();
    left.removeAll(folder);
    m_context.settings.setRegisterFolders(left);
    m_dropped.append(folder);
    dropOutside();
    Q_EMIT changed();
    scan();
}

/// Lines of folders that belong to the register no more. Whether there were any.
bool RegisterSource::dropOutside()
{
    const QStringList kept = folders();
    const auto outside = [&kept](const QString& path) {
        return std::none_of(kept.begin(), kept.end(),
                            [&](const QString& folder) { return path == folder || isWithin(path, folder); });
    };
    QStringList gone;
    for (const RegisterRow& row : m_table.rows()) {
        if (outside(row.entry.file))
            gone.append(row.entry.file);
    }
    for (const QString& file : std::as_const(gone))
        m_table.remove(file);
    const auto problems =
        m_problems.removeIf([&](const RegisterProblem& problem) { return outside(problem.file); });
    return !gone.isEmpty() || problems > 0;
}

void RegisterSource::scan()
{
    start(Look::Again);
}

void RegisterSource::lookQuietly()
{
    if (!m_thread)
        start(Look::Quiet);
}

void RegisterSource::readAllAgain()
{
    start(Look::AllFiles);
}

void RegisterSource::cancel()
{
    m_again.reset();
    m_cancel = true;
}

void RegisterSource::start(Look look)
{
    m_look.stop();
    if (m_thread) {
        m_again = std::max(m_again.value_or(look), look);
        m_cancel = true;
        return;
    }
    m_cancel = false;
    m_quiet = look == Look::Quiet;
    m_wasCancelled = m_wasCancelled && m_quiet;
    m_scanning.start();
    m_done = 0;
    m_found = 0;
    m_foundProblems.clear();
    ScanRequest request;
    request.folders = folders();
    request.today = m_context.clock.today();
    request.findings = [clauses = m_context.clauses, today = request.today,
                        language = m_context.language](const Project& project) {
        return findingsWithAgreement(project, today, clauses, language);
    };
    const QStringList dropped = std::exchange(m_dropped, {});
    m_thread.reset(QThread::create([this, request, look, dropped] { work(request, look, dropped); }));
    m_thread->start();
    if (!m_quiet)
        Q_EMIT progressed();
}

/// On the thread: what it found is taken over on the window's.
void RegisterSource::work(const ScanRequest& request, Look look, const QStringList& dropped)
{
    const bool everything = look == Look::AllFiles;
    if (!m_index)
        m_index = std::make_unique<RegisterIndex>(m_context.registerIndex);
    for (const QString& folder : dropped)
        m_index->dropFolder(folder);
    m_index->cover(separateFolders(request.folders));
    const QStringList known = everything ? m_index->files().keys() : QStringList();
    if (everything)
        m_index->clear();
    QStringList fresh = request.folders;
    for (auto file = m_index->files().cbegin(); file != m_index->files().cend() && !fresh.isEmpty(); ++file)
        fresh.removeIf([&](const QString& folder) { return isWithin(file.key(), folder); });
    QMetaObject::invokeMethod(
        this, [this, fresh] { m_fresh = fresh; }, Qt::QueuedConnection);
    ScanHooks hooks;
    hooks.cancelled = [this] { return m_cancel.load(); };
    hooks.report = [this](const ScanBatch& batch) {
        QMetaObject::invokeMethod(
            this, [this, batch] { take(batch); }, Qt::QueuedConnection);
    };
    ScanSummary summary = scanRegister(request, *m_index, hooks);
    // An index that was emptied cannot tell what is gone. A folder that is away may come back.
    for (const QString& file : known) {
        const QFileInfo place(file);
        if (!place.exists() && place.dir().exists())
            summary.gone.append(file);
    }
    QMetaObject::invokeMethod(
        this, [this, summary] { end(summary); }, Qt::QueuedConnection);
}

void RegisterSource::take(const ScanBatch& batch)
{
    m_done = batch.done;
    m_found = batch.found;
    const auto isNews = [](const RegisterRow& row) { return row.change != FileChange::Unchanged; };
    if (std::any_of(batch.rows.begin(), batch.rows.end(), isNews))
        m_quiet = false; // there may be much to read: now it shows how far it has come
    bool different = false;
    for (const RegisterRow& row : batch.rows)
        different = takeRow(row) || different;
    for (const RegisterProblem& problem : batch.problems)
        different = m_table.remove(problem.file) || different;
    m_foundProblems += batch.problems;
    // A list that somebody reads does not shrink before the scan has ended.
    if (m_foundProblems.size() > m_problems.size()) {
        m_problems = m_foundProblems;
        different = true;
    }
    if (!m_quiet)
        Q_EMIT progressed();
    if (different)
        Q_EMIT changed();
}

/// What was new or changed stays marked as such, though the next scan has seen it. Whether it says anything
/// new.
bool RegisterSource::takeRow(RegisterRow row)
{
    // Where it was before, nothing is. Only now: another file may come to stand there.
    const bool left = row.change == FileChange::Moved && m_table.remove(row.movedFrom);
    const auto isFresh = [&row](const QString& folder) { return isWithin(row.entry.file, folder); };
    if (row.change == FileChange::New && std::any_of(m_fresh.begin(), m_fresh.end(), isFresh))
        row.change = FileChange::Unchanged;
    if (row.change != FileChange::Unchanged) {
        m_news.insert(row.entry.file, row);
    } else if (const auto news = m_news.constFind(row.entry.file); news != m_news.constEnd()) {
        row.change = news->change;
        row.movedFrom = news->movedFrom;
    }
    return m_table.put(row) || left;
}

void RegisterSource::end(const ScanSummary& summary)
{
    m_thread->wait();
    m_thread.reset();
    const bool quiet = std::exchange(m_quiet, false);
    m_wasCancelled = summary.cancelled && (!quiet || m_wasCancelled);
    const bool different = takeEnd(summary);
    if (different || !quiet) {
        watch();
        Q_EMIT changed();
    }
    if (const auto again = std::exchange(m_again, std::nullopt)) {
        start(*again);
        return;
    }
    if (!m_wasCancelled)
        m_look.start(int(std::clamp(m_scanning.elapsed() * kRest, kLookEvery, kLookSeldom)));
    if (different || !quiet)
        Q_EMIT finished();
}

/// What only the end of a scan can tell: whether it is anything new.
bool RegisterSource::takeEnd(const ScanSummary& summary)
{
    std::sort(m_foundProblems.begin(), m_foundProblems.end(),
              [](const RegisterProblem& a, const RegisterProblem& b) { return a.file < b.file; });
    bool different = false;
    if (!summary.cancelled && m_problems != m_foundProblems) {
        m_problems = m_foundProblems;
        different = true;
    }
    for (const QString& file : summary.gone)
        different = m_table.remove(file) || different;
    return dropOutside() || different;
}

void RegisterSource::watch()
{
    QSet<QString> wanted;
    for (const QString& folder : folders()) {
        if (QFileInfo(folder).isDir())
            wanted.insert(folder);
    }
    for (const RegisterRow& row : m_table.rows()) {
        if (wanted.size() >= kMostWatched)
            break;
        wanted.insert(QFileInfo(row.entry.file).absolutePath());
    }
    // All anew: another disk may have come to stand at the same place.
    const QStringList watched = m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    if (!wanted.isEmpty())
        m_watcher.addPaths(QStringList(wanted.begin(), wanted.end()));
}

} // namespace kyodo
