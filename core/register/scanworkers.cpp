#include "core/register/scanworkers.h"

#include "core/store/projectreading.h"

#include <algorithm>
#include <chrono>

namespace kyodo {

namespace {

ReadFile readEntry(const FileToRead& file, const ScanRequest& request)
{
    ReadFile read{file.found, file.stamp, {}, {}, {}};
    const auto seen = readUntouched(file.found.path);
    if (!seen) {
        read.problem = problemKind(seen.error().code);
        read.message = seen.error().message;
        return read;
    }
    read.entry =
        registerEntry(seen->project, request.findings(seen->project), seen->changedAt, request.today);
    read.entry->file = file.found.path;
    read.entry->stamp = file.stamp;
    return read;
}

} // namespace

ScanWorkers::ScanWorkers(const ScanRequest& request)
    : m_request(request)
{
    for (int i = 0; i < std::max(1, request.threads); ++i)
        m_threads.emplace_back([this] { work(); });
}

ScanWorkers::~ScanWorkers()
{
    stop();
}

void ScanWorkers::add(const FileToRead& file)
{
    {
        const std::lock_guard lock(m_guard);
        m_toRead.append(file);
        ++m_pending;
    }
    m_more.notify_one();
}

int ScanWorkers::pending()
{
    const std::lock_guard lock(m_guard);
    return m_pending;
}

QList<ReadFile> ScanWorkers::take(int patience)
{
    std::unique_lock lock(m_guard);
    if (patience > 0)
        m_ready.wait_for(lock, std::chrono::milliseconds(patience), [this] { return !m_read.isEmpty(); });
    m_pending -= int(m_read.size());
    return std::exchange(m_read, {});
}

void ScanWorkers::stop()
{
    {
        const std::lock_guard lock(m_guard);
        m_stop = true;
    }
    m_more.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
    m_threads.clear();
}

void ScanWorkers::work()
{
    for (;;) {
        FileToRead file;
        {
            std::unique_lock lock(m_guard);
            m_more.wait(lock, [this] { return m_stop || m_next < m_toRead.size(); });
            if (m_stop)
                return;
            file = m_toRead.at(m_next++);
        }
        ReadFile read = readEntry(file, m_request);
        {
            const std::lock_guard lock(m_guard);
            m_read.append(std::move(read));
        }
        m_ready.notify_one();
    }
}

} // namespace kyodo
