#include "ui/register/casereader.h"

#include "core/documents/casecollection.h"
#include "core/store/projectfile.h"

namespace kyodo {

namespace {

/// On the thread: files are looked at and never changed.
ReadCases readCases(const QStringList& files, const Catalogue& catalogue, const Words& words,
                    const Clock& clock, const std::atomic<bool>& stop,
                    const std::function<void(double)>& progress)
{
    ReadCases read;
    RandomIds ids;
    CaseCollection cases(catalogue, words, clock.today());
    for (qsizetype i = 0; i < files.size() && !stop; ++i) {
        const QString& path = files.at(i);
        progress(double(i) / double(files.size()));
        const auto file = ProjectFile::open(path, Access::Read, {clock, ids, QString()});
        if (!file || !(*file)->warning().isEmpty())
            ++read.unreadable;
        else if (!cases.add((*file)->project(), (*file)->contents()))
            ++read.notReleased;
    }
    read.cases = cases.cases();
    read.document = cases.document();
    return read;
}

} // namespace

CaseReader::CaseReader(AppContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

CaseReader::~CaseReader()
{
    stop();
}

void CaseReader::read(const QStringList& files, Done done)
{
    stop();
    const auto words = Words::load(m_context.language);
    if (!words)
        return;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_thread.reset(QThread::create([this, files, done = std::move(done), catalogue = m_context.catalogue,
                                    words = *words, &clock = m_context.clock, stop = m_stop] {
        const auto progress = [&](double share) { tell(stop, [this, share] { Q_EMIT progressed(share); }); };
        const ReadCases read = readCases(files, catalogue, words, clock, *stop, progress);
        tell(stop, [this, read, done] { end(read, done); });
    }));
    m_thread->start();
    Q_EMIT progressed(0);
}

void CaseReader::tell(const std::shared_ptr<std::atomic<bool>>& stop, const std::function<void()>& what)
{
    QMetaObject::invokeMethod(
        this,
        [stop, what] {
            if (!*stop)
                what();
        },
        Qt::QueuedConnection);
}

void CaseReader::end(const ReadCases& read, const Done& done)
{
    // It is called by what the thread left behind, which goes with the thread.
    const Done then = done;
    stop();
    then(read);
}

void CaseReader::stop()
{
    if (!m_thread)
        return;
    *m_stop = true;
    m_thread->wait();
    m_thread.reset();
}

} // namespace kyodo
