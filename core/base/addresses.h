#pragma once

#include "core/base/result.h"

#include <QString>

// Addresses on the net, as far as their writing tells whether they can work; nobody is asked whether they do.
// Typing is read leniently (full-width characters, spaces around), text() is the one canonical form, and an
// error is ErrorCode::InvalidData with a sentence for the user on what to look at.
namespace kyodo {

/// An e-mail address: something, @, and a domain with a dot. Stricter rules would refuse addresses that are
/// in use (mobile phones have had dots side by side, names of domains may be Japanese).
class EmailAddress {
public:
    /// Also takes <…> around the address and "mailto:" in front.
    [[nodiscard]] static Result<EmailAddress> parse(QStringView typed);
    [[nodiscard]] QString text() const { return m_text; }

    friend bool operator==(const EmailAddress&, const EmailAddress&) = default;

private:
    explicit EmailAddress(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

/// The address of a page: http or https, or without either as papers print it (www.example.jp/npo).
class WebAddress {
public:
    [[nodiscard]] static Result<WebAddress> parse(QStringView typed);
    [[nodiscard]] QString text() const { return m_text; }

    friend bool operator==(const WebAddress&, const WebAddress&) = default;

private:
    explicit WebAddress(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace kyodo
