#pragma once

#include <QString>

#include <cassert>
#include <optional>
#include <utility>
#include <variant>

namespace kyodo {

/// What kind of failure it was; the command line turns it into its exit code.
enum class ErrorCode {
    Usage,          ///< the caller asked for something that does not exist (paper, party, option)
    FileMissing,    ///< no file at that path
    FileUnreadable, ///< there, but it cannot be read or written (rights, a folder, a device error)
    FileForeign,    ///< not a project file of ours
    FileDamaged,    ///< ours, but cut off or altered
    FileNewer,      ///< written by a newer version of this program
    FileLocked,     ///< somebody else has it open
    DiskFull,       ///< no room left; the old content is unchanged
    InvalidData,    ///< content that breaks a rule of the domain, named by place
    Refused,        ///< valid request that cannot be done now (nothing to undo, read-only)
    Cancelled,      ///< stopped by the user
    Internal,       ///< a state that should not occur; the detail says more
};

/// An expected failure: a sentence for the user (translated, naming the thing and what to do) and a
/// detail for the log (English, may hold technical text).
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail;
};

/// Either a value or an Error. Asking for the one that is not there is a bug and asserts.
template<class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const&
    {
        assert(ok());
        return std::get<0>(m_state);
    }
    [[nodiscard]] T& value() &
    {
        assert(ok());
        return std::get<0>(m_state);
    }
    [[nodiscard]] T&& value() &&
    {
        assert(ok());
        return std::get<0>(std::move(m_state));
    }
    [[nodiscard]] const Error& error() const
    {
        assert(!ok());
        return std::get<1>(m_state);
    }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error. A default-constructed one is success.
template<>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error& error() const
    {
        assert(!ok());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace kyodo
