#include "ui/register/casereader.h"

#include "core/documents/casecollection.h"
#include "core/store/projectfile.h"

namespace kyodo {

namespace {

/// On the thread: files are looked at and never changed.
ReadCases readCases(const QStringList& files, const Catalogue& catalogue, const Words& words,
                    const Clock& clock, const std::atomic<bool>& stop)
{
    ReadCases read;
    RandomIds ids;
    CaseCollection cases(catalogue, words, clock.today());
    for (const QString& path : files) {
        if (stop)
            break;
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
        const ReadCases read = readCases(files, catalogue, words, clock, *stop);
        QMetaObject::invokeMethod(
            this,
            [read, done, stop] {
                if (!*stop)
                    done(read);
            },
            Qt::QueuedConnection);
    }));
    m_thread->start();
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
