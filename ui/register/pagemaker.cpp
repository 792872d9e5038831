#include "ui/register/pagemaker.h"

#include <QElapsedTimer>

namespace kyodo {

namespace {

constexpr qint64 kSlice = 15; ///< milliseconds

} // namespace

PageMaker::PageMaker(QObject* parent)
    : QObject(parent)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &PageMaker::goOn);
}

void PageMaker::make(const Document& document, const PageStyle& style, std::function<void(Pages)> done)
{
    m_making.emplace(document, style);
    m_done = std::move(done);
    m_slice.start();
    goOn();
}

void PageMaker::stop()
{
    m_slice.stop();
    m_making.reset();
    m_done = nullptr;
}

void PageMaker::goOn()
{
    QElapsedTimer time;
    time.start();
    bool more = true;
    while (more && time.elapsed() < kSlice)
        more = m_making->step();
    if (more) {
        Q_EMIT progressed(m_making->progress());
        return;
    }
    m_slice.stop();
    Pages pages = m_making->take();
    m_making.reset();
    std::exchange(m_done, nullptr)(std::move(pages));
}

} // namespace kyodo
