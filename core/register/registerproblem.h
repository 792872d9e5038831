#pragma once

#include "core/base/keyed.h"
#include "core/base/result.h"

#include <QString>

namespace kyodo {

/// Why a file or folder is not in the register.
enum class ProblemKind {
    Damaged,       ///< cut off or altered
    Foreign,       ///< not a project file
    Newer,         ///< of a newer version of the program
    Locked,        ///< being written just now
    Unreadable,    ///< no rights, a device error, a write that was cut off
    FolderClosed,  ///< a folder that may not be read
    FolderMissing, ///< a folder that is not there: a stick pulled out, a share that does not answer
    FolderEmptied, ///< a folder that held projects and holds nothing at all now: the place of such a share
    NameBroken,    ///< a name that is no text: of another encoding, as old archives and shares have them
};
template<>
struct EnumKeys<ProblemKind> {
    static constexpr std::array<std::string_view, 9> keys{"damaged",        "foreign",        "newer",
                                                          "locked",         "unreadable",     "folder-closed",
                                                          "folder-missing", "folder-emptied", "name-broken"};
};

/// A file or folder that was named, counted and left out.
struct RegisterProblem {
    QString file;
    ProblemKind kind = ProblemKind{};
    QString message; ///< in the present language: what it is and what to do

    friend bool operator==(const RegisterProblem&, const RegisterProblem&) = default;
};

[[nodiscard]] ProblemKind problemKind(ErrorCode code);
/// What it is and what to do about it, in the present language, for all of one kind.
[[nodiscard]] QString problemText(ProblemKind kind);
/// It may be gone by itself the next time: the file is tried again even where it did not change.
[[nodiscard]] bool isPassing(ProblemKind kind);

} // namespace kyodo
