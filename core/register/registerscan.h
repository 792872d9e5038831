#pragma once

#include "core/register/registerindex.h"

#include <functional>

namespace kyodo {

/// What became of a file since it was last seen.
enum class FileChange { Unchanged, New, Changed, Moved };
template<>
struct EnumKeys<FileChange> {
    static constexpr std::array<std::string_view, 4> keys{"unchanged", "new", "changed", "moved"};
};

/// A line of the register with what the scan saw of its file.
struct RegisterRow {
    RegisterEntry entry;
    FileChange change = FileChange::Unchanged;
    QString movedFrom;  ///< where it was before, for one that moved
    bool inUse = false; ///< a lock lies beside it: somebody has it open

    friend bool operator==(const RegisterRow&, const RegisterRow&) = default;
};

/// What is to be scanned, and with which rules.
struct ScanRequest {
    QStringList folders; ///< with all that lies below them; links are not followed
    QDate today;
    /// The findings of a project as of today; called on several threads at once.
    std::function<QList<Finding>(const Project&)> findings;
    int threads = 2;
};

/// Some lines and problems, given as soon as they are there.
struct ScanBatch {
    QList<RegisterRow> rows;
    QList<RegisterProblem> problems;
    int done = 0;        ///< files looked at so far
    int found = 0;       ///< files found so far
    bool walking = true; ///< more may be found
};

/// What a scan came to.
struct ScanSummary {
    int found = 0;
    int unchanged = 0; ///< not opened
    int added = 0;
    int changed = 0;
    int moved = 0;
    int problems = 0;
    QStringList gone; ///< files that were known and are there no more
    bool cancelled = false;
};

/// The caller's side of a scan; both are called on the caller's own thread.
struct ScanHooks {
    std::function<void(const ScanBatch&)> report;
    std::function<bool()> cancelled;
};

/// Walks the folders and reads what is new or has changed, on several threads, without leaving a trace in
/// them; what did not change comes from the index, which is brought up to date. Files that cannot be read
/// are named and counted, and never end it. Blocks until all is done or it is cancelled.
ScanSummary scanRegister(const ScanRequest& request, RegisterIndex& index, const ScanHooks& hooks);

} // namespace kyodo
