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

} // namespace

RegisterSource::RegisterSource(AppContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(kCalmDown);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_calm.start(); });
    connect(&m_calm, &QTimer::timeout, this, &RegisterSource::scan);
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
    dropOutside();
    Q_EMIT changed();
    scan();
}

/// Lines of folders that belong to the register no more.
void RegisterSource::dropOutside()
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
    m_problems.removeIf([&](const RegisterProblem& problem) { return outside(problem.file); });
}

void RegisterSource::scan()
{
    start(false);
}

void RegisterSource::readAllAgain()
{
    start(true);
}

void RegisterSource::cancel()
{
    m_again = false;
    m_againAll = false;
    m_cancel = true;
}

void RegisterSource::start(bool everything)
{
    if (m_thread) {
        m_again = true;
        m_againAll = m_againAll || everything;
        m_cancel = true;
        return;
    }
    m_cancel = false;
    m_wasCancelled = false;
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
    m_thread.reset(QThread::create([this, request, everything] { work(request, everything); }));
    m_thread->start();
    Q_EMIT progressed();
}

/// On the thread: what it found is taken over on the window's.
void RegisterSource::work(const ScanRequest& request, bool everything)
{
    if (!m_index)
        m_index = std::make_unique<RegisterIndex>(m_context.registerIndex);
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
    for (const RegisterRow& row : batch.rows)
        takeRow(row);
    for (const RegisterProblem& problem : batch.problems)
        m_table.remove(problem.file);
    m_foundProblems += batch.problems;
    // A list that somebody reads does not shrink before the scan has ended.
    if (m_foundProblems.size() > m_problems.size())
        m_problems = m_foundProblems;
    Q_EMIT progressed();
    if (!batch.rows.isEmpty() || !batch.problems.isEmpty())
        Q_EMIT changed();
}

/// What was new or changed stays marked as such, though the next scan has seen it.
void RegisterSource::takeRow(RegisterRow row)
{
    // Where it was before, nothing is. Only now: another file may come to stand there.
    if (row.change == FileChange::Moved)
        m_table.remove(row.movedFrom);
    const auto isFresh = [&row](const QString& folder) { return isWithin(row.entry.file, folder); };
    if (row.change == FileChange::New && std::any_of(m_fresh.begin(), m_fresh.end(), isFresh))
        row.change = FileChange::Unchanged;
    if (row.change != FileChange::Unchanged) {
        m_news.insert(row.entry.file, row);
    } else if (const auto news = m_news.constFind(row.entry.file); news != m_news.constEnd()) {
        row.change = news->change;
        row.movedFrom = news->movedFrom;
    }
    m_table.put(row);
}

void RegisterSource::end(const ScanSummary& summary)
{
    if (!summary.cancelled)
        m_problems = m_foundProblems;
    m_thread->wait();
    m_thread.reset();
    m_wasCancelled = summary.cancelled;
    for (const QString& file : summary.gone)
        m_table.remove(file);
    dropOutside();
    watch();
    Q_EMIT changed();
    if (m_again) {
        m_again = false;
        start(std::exchange(m_againAll, false));
        return;
    }
    Q_EMIT finished();
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
    QStringList watched = m_watcher.directories();
    for (const QString& folder : std::as_const(watched)) {
        if (!wanted.remove(folder))
            m_watcher.removePath(folder);
    }
    if (!wanted.isEmpty())
        m_watcher.addPaths(QStringList(wanted.begin(), wanted.end()));
}

} // namespace kyodo
