#pragma once

#include "core/register/folderwalk.h"
#include "core/register/registerscan.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace kyodo {

/// A file to be read, and its stamp from before.
struct FileToRead {
    FoundFile found;
    FileStamp stamp;
};

/// A file that was read: its entry, or why there is none.
struct ReadFile {
    FoundFile found;
    FileStamp stamp;
    std::optional<RegisterEntry> entry;
    ProblemKind problem = ProblemKind{};
    QString message;
};

/// Threads that read files and make their entries. Nothing of theirs outlives this object.
class ScanWorkers {
public:
    explicit ScanWorkers(const ScanRequest& request);
    ~ScanWorkers();
    Q_DISABLE_COPY_MOVE(ScanWorkers)

    void add(const FileToRead& file);
    /// Files that were added and have not been taken yet.
    [[nodiscard]] int pending();
    /// What was read since the last time; waits for so many milliseconds where there is nothing yet.
    [[nodiscard]] QList<ReadFile> take(int patience);
    /// Ends the threads after the files they are at; what was not begun is left.
    void stop();

private:
    void work();

    const ScanRequest& m_request;
    std::mutex m_guard;
    std::condition_variable m_more;  ///< there is something to read, or it is the end
    std::condition_variable m_ready; ///< there is something to take
    QList<FileToRead> m_toRead;
    qsizetype m_next = 0; ///< in m_toRead
    QList<ReadFile> m_read;
    int m_pending = 0;
    bool m_stop = false;
    std::vector<std::thread> m_threads;
};

} // namespace kyodo
