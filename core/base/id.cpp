#include "core/base/id.h"

#include <array>

namespace kyodo {

namespace {

constexpr int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    return digit >= 'A' && digit <= 'F' ? digit - 'A' + 10 : -1;
}

constexpr auto kHexValues = [] {
    std::array<qint8, 128> values{};
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<qint8>(hexValue(static_cast<char>(i)));
    return values;
}();

int hexDigit(QChar digit)
{
    return digit.unicode() < kHexValues.size() ? kHexValues[digit.unicode()] : -1;
}

} // namespace

// By hand: a register reads a thousand of them in each file, and QUuid takes ten times as long for each.
template<class View>
std::optional<Id> Id::parsed(View text)
{
    if (text.size() != 36)
        return std::nullopt;
    std::array<char, 16> bytes{};
    qsizetype at = 0;
    for (char& byte : bytes) {
        if (at == 8 || at == 13 || at == 18 || at == 23) {
            if (QChar(text.at(at++)) != u'-')
                return std::nullopt;
        }
        const int high = hexDigit(text.at(at++));
        const int low = hexDigit(text.at(at++));
        if (high < 0 || low < 0)
            return std::nullopt;
        byte = static_cast<char>(high * 16 + low);
    }
    const QUuid uuid = QUuid::fromRfc4122(QByteArrayView(bytes.data(), std::ssize(bytes)));
    return uuid.isNull() ? std::nullopt : std::optional(Id(uuid));
}

std::optional<Id> Id::parse(QStringView text)
{
    return parsed(text);
}

std::optional<Id> Id::parse(QLatin1StringView text)
{
    return parsed(text);
}

QString Id::text() const
{
    return isNull() ? QString() : m_uuid.toString(QUuid::WithoutBraces);
}

Id CountingIds::next()
{
    ++m_last;
    const QString tail = QStringLiteral("%1").arg(m_last, 12, 16, QLatin1Char('0'));
    return *Id::parse(QStringLiteral("00000000-0000-4000-8000-") + tail.right(12));
}

} // namespace kyodo
