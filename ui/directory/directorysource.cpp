#include "ui/directory/directorysource.h"

#include "core/guideline/fieldtexts.h"
#include "core/register/folderwalk.h"

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// Milliseconds from one piece of tidying to the next: most of the time is left to whoever works here.
constexpr int kTidyEvery = 100;

Participations participationsIn(const QString& path, const QStringList& folders)
{
    Participations read;
    RegisterIndex index(path);
    index.cover(separateFolders(folders));
    for (const KnownFile& known : index.files()) {
        if (known.entry)
            read.add(*known.entry);
    }
    return read;
}

} // namespace

DirectorySource::DirectorySource(AppContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_fields(fieldTexts(context.catalogue))
{
    m_tidying.setInterval(kTidyEvery);
    connect(&m_tidying, &QTimer::timeout, this, &DirectorySource::tidy);
    connect(this, &DirectorySource::changed, &m_tidying, qOverload<>(&QTimer::start));
}

DirectorySource::~DirectorySource()
{
    m_cancel = true;
    for (QThread* thread : {m_thread.get(), m_reader.get()}) {
        if (thread)
            thread->wait();
    }
}

Directory* DirectorySource::directory()
{
    if (m_directory)
        return &*m_directory;
    auto opened = Directory::open(m_context.directoryFile, m_fields);
    if (!opened) {
        Q_EMIT failed(opened.error());
        return nullptr;
    }
    m_directory.emplace(std::move(*opened));
    m_tidying.start(); // the last time may have left something
    return &*m_directory;
}

/// Whatever goes wrong here is tried again the next time; nobody need hear of it.
void DirectorySource::tidy()
{
    if (isBusy())
        return;
    const auto more = m_directory ? m_directory->tidy() : Result<bool>(false);
    if (!more || !*more)
        m_tidying.stop();
}

bool DirectorySource::edit(const QString& label, const Change& change)
{
    Directory* directory = isBusy() ? nullptr : this->directory();
    if (!directory)
        return false;
    const auto done = [&]() -> Result<void> {
        auto edit = DirectoryEdit::begin(*directory, label, m_context.clock);
        if (!edit)
            return edit.error();
        if (const auto changed = change(*edit); !changed)
            return changed;
        return edit->commit();
    }();
    if (done)
        Q_EMIT changed();
    else
        Q_EMIT failed(done.error());
    return done.ok();
}

bool DirectorySource::write(const QString& label, const Organisation& now)
{
    Directory* directory = isBusy() ? nullptr : this->directory();
    const auto former =
        directory ? directory->find(now.id) : Result<std::optional<Organisation>>(std::nullopt);
    if (!former) {
        Q_EMIT failed(former.error());
        return false;
    }
    if (!*former)
        return false;
    if (**former == now)
        return true;
    return edit(label, [&](DirectoryEdit& edit) { return edit.change(**former, now); });
}

QString DirectorySource::label(Result<std::optional<DirectoryChange>> (Directory::*which)())
{
    Directory* directory = isBusy() ? nullptr : this->directory();
    if (!directory)
        return {};
    const auto change = (directory->*which)();
    return change && *change ? (*change)->label : QString();
}

QString DirectorySource::undoLabel()
{
    return label(&Directory::undoable);
}

QString DirectorySource::redoLabel()
{
    return label(&Directory::redoable);
}

void DirectorySource::undo()
{
    start(
        [](Directory& directory) {
            const auto undone = directory.undo();
            return undone ? Result<void>() : undone.error();
        },
        {});
}

void DirectorySource::redo()
{
    start(
        [](Directory& directory) {
            const auto redone = directory.redo();
            return redone ? Result<void>() : redone.error();
        },
        {});
}

void DirectorySource::cancel()
{
    m_cancel = true;
    m_next.reset();
}

void DirectorySource::startImport(ImportRequest request)
{
    if (m_counts) {
        m_cancel = true;
        m_next = std::move(request);
        return;
    }
    m_counts = request.dry && !isBusy();
    request.fieldTexts = m_fields;
    const auto report = std::make_shared<ImportReport>();
    ImportHooks hooks;
    hooks.cancelled = [this] { return m_cancel.load(); };
    hooks.progress = [this](qint64 done, qint64 all) {
        QMetaObject::invokeMethod(
            this,
            [this, done, all] {
                m_done = done;
                m_all = all;
                Q_EMIT progressed();
            },
            Qt::QueuedConnection);
    };
    start(
        [this, request, hooks, report](Directory& directory) -> Result<void> {
            auto made = importOrganisations(directory, request, m_context.clock, hooks);
            if (!made)
                return made.error();
            *report = std::move(*made);
            return {};
        },
        [this, report, dry = request.dry] { Q_EMIT importEnded(*report, dry); });
}

/// On a thread of its own, with a connection of its own: SQLite's are not shared between threads.
void DirectorySource::start(const Job& job, const std::function<void()>& then)
{
    if (m_thread)
        return;
    m_cancel = false;
    m_done = 0;
    m_all = 0;
    m_thread.reset(QThread::create([this, job, then, path = m_context.directoryFile] {
        auto directory = Directory::open(path, m_fields);
        const auto result = directory ? job(*directory) : Result<void>(directory.error());
        QMetaObject::invokeMethod(
            this, [this, result, then] { end(result, then); }, Qt::QueuedConnection);
    }));
    m_thread->start();
    Q_EMIT progressed();
}

void DirectorySource::end(const Result<void>& result, const std::function<void()>& then)
{
    m_thread->wait();
    m_thread.reset();
    const bool counted = std::exchange(m_counts, false);
    if (m_next)
        return startImport(*std::exchange(m_next, std::nullopt));
    Q_EMIT progressed();
    if (!result)
        Q_EMIT failed(result.error());
    else if (then)
        then();
    if (!counted)
        Q_EMIT changed();
}

void DirectorySource::readProjects()
{
    if (m_reader || m_context.registerIndex.isEmpty())
        return;
    m_reader.reset(QThread::create(
        [this, path = m_context.registerIndex, folders = m_context.settings.registerFolders()] {
            const Participations read = participationsIn(path, folders);
            QMetaObject::invokeMethod(
                this,
                [this, read] {
                    m_participations = read;
                    m_reader->wait();
                    m_reader.reset();
                    Q_EMIT projectsRead();
                },
                Qt::QueuedConnection);
        }));
    m_reader->start();
}

} // namespace kyodo
