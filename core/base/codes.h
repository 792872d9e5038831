#pragma once

#include "core/base/result.h"

#include <QString>

// Codes that are right or do not exist: each type is built by parse() alone. Typing is read leniently
// (full-width characters, spaces, hyphens of any kind), text() is the one canonical form, and parse(text())
// gives the same code. An error is ErrorCode::InvalidData with a sentence for the user on what to look at.
namespace kyodo {

/// 法人番号, the number the tax agency gives every corporation: a check digit, then 12 digits.
/// Check digit: 9 − (Σ Pn·Qn mod 9), n counted from the right over the last 12 digits, Qn = 1 for odd n and 2
/// for even n (ordinance of the Ministry of Finance on 法人番号).
class CorporateNumber {
public:
    [[nodiscard]] static Result<CorporateNumber> parse(QStringView typed);
    /// 13 digits.
    [[nodiscard]] QString text() const { return m_digits; }

    friend bool operator==(const CorporateNumber&, const CorporateNumber&) = default;

private:
    explicit CorporateNumber(QString digits)
        : m_digits(std::move(digits))
    {
    }

    QString m_digits;
};

/// 全国地方公共団体コード of a prefecture or municipality: prefecture (2 digits), number (3), check digit
/// (1). Check digit: the first five times 6 5 4 3 2, summed to S; the last digit of 11 − S mod 11.
class MunicipalityCode {
public:
    [[nodiscard]] static Result<MunicipalityCode> parse(QStringView typed);
    /// 6 digits; a text, for the leading zero counts.
    [[nodiscard]] QString text() const { return m_digits; }
    /// 1 (Hokkaido) to 47 (Okinawa).
    [[nodiscard]] int prefecture() const { return QStringView(m_digits).left(2).toInt(); }
    /// The code of a prefecture as a whole.
    [[nodiscard]] bool isPrefecture() const { return QStringView(m_digits).mid(2, 3) == u"000"; }

    friend bool operator==(const MunicipalityCode&, const MunicipalityCode&) = default;

private:
    explicit MunicipalityCode(QString digits)
        : m_digits(std::move(digits))
    {
    }

    QString m_digits;
};

/// A postal code: 7 digits; whether it has been given to a place is not asked.
class PostalCode {
public:
    /// Also takes the postal mark 〒 in front.
    [[nodiscard]] static Result<PostalCode> parse(QStringView typed);
    /// With its hyphen: 371-0026.
    [[nodiscard]] QString text() const { return m_text; }

    friend bool operator==(const PostalCode&, const PostalCode&) = default;

private:
    explicit PostalCode(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

/// A plausible telephone or fax number in Japan: 10 digits from 0, or 11 for 020, 050, 060, 070, 080 and 090;
/// or the same from abroad (+81 without the first 0); an extension may follow.
class PhoneNumber {
public:
    /// Also takes brackets, dots or spaces between the parts and 内線 or "ext." before an extension.
    [[nodiscard]] static Result<PhoneNumber> parse(QStringView typed);
    /// Half-width, parted by hyphens where something parted it (027-123-4567, 0271234567, 027-123-4567
    /// 内線12) and where the first digits alone say how: 090-1234-5678, 0120-123-456, 03-1234-5678.
    [[nodiscard]] QString text() const { return m_text; }

    friend bool operator==(const PhoneNumber&, const PhoneNumber&) = default;

private:
    explicit PhoneNumber(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace kyodo
