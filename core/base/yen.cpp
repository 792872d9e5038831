#include "core/base/groupednumber.h"
#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr qint64 kHundred = 100;
constexpr qint64 kThousand = 1'000;
constexpr qint64 kMan = 10'000;
constexpr qint64 kOku = 100'000'000;
constexpr qint64 kCho = 1'000'000'000'000;

const QString kNumber = u"(?:\\d{1,3}(?:,\\d{3})+|\\d+)"_s;

QRegularExpression whole(const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

/// "1240000" as "1,240,000".
QString grouped(QString digits)
{
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, u',');
    return digits;
}

std::optional<qint64> wholeNumber(QString digits)
{
    bool fits = false;
    const qint64 number = digits.remove(u',').toLongLong(&fits);
    return fits ? std::optional(number) : std::nullopt;
}

std::optional<qint64> product(std::optional<qint64> number, qint64 unit)
{
    qint64 result = 0;
    if (!number || qMulOverflow(*number, unit, &result))
        return std::nullopt;
    return result;
}

/// Sums parts that stand in falling order of their units: each must stay below the unit before it (1万5000,
/// but not 1万20000). Fails when a part is not a number or the sum leaves qint64.
class FallingSum {
public:
    void add(std::optional<qint64> number, qint64 unit)
    {
        const std::optional<qint64> part = product(number, unit);
        qint64 sum = 0;
        const bool fits =
            m_sum && part && (!m_above || *part < *m_above) && !qAddOverflow(*m_sum, *part, &sum);
        m_sum = fits ? std::optional(sum) : std::nullopt;
        m_above = unit;
    }
    [[nodiscard]] std::optional<qint64> value() const { return m_sum; }

private:
    std::optional<qint64> m_sum = 0;
    std::optional<qint64> m_above;
};

/// What stands before 万, 億, 兆 or at the end: 1,240, 5千, 2千5百, 300.
std::optional<qint64> readSection(const QString& section)
{
    static const QRegularExpression form = whole(u"(?:(%1)千)?(?:(%1)百)?(%1)?"_s.arg(kNumber));
    static constexpr std::array<qint64, 3> kUnits{kThousand, kHundred, 1};
    const QRegularExpressionMatch match = form.match(section);
    if (section.isEmpty() || !match.hasMatch())
        return std::nullopt;
    FallingSum sum;
    for (int i = 0; i < 3; ++i) {
        if (match.capturedLength(i + 1) > 0)
            sum.add(wholeNumber(match.captured(i + 1)), kUnits.at(static_cast<std::size_t>(i)));
    }
    return sum.value();
}

/// 1,240,000, 12万, 1万5千, 2千5百万, 1億2,000万
std::optional<qint64> readUnits(const QString& amount)
{
    static const QRegularExpression form = whole(u"(?:([^兆]+)兆)?(?:([^億]+)億)?(?:([^万]+)万)?(.+)?"_s);
    static constexpr std::array<qint64, 4> kUnits{kCho, kOku, kMan, 1};
    const QRegularExpressionMatch match = form.match(amount);
    if (amount.isEmpty() || !match.hasMatch())
        return std::nullopt;
    FallingSum sum;
    for (int i = 0; i < 4; ++i) {
        if (match.capturedLength(i + 1) > 0)
            sum.add(readSection(match.captured(i + 1)), kUnits.at(static_cast<std::size_t>(i)));
    }
    return sum.value();
}

/// 1.5万, 2.5百万, 0.25億: a decimal fraction of a unit, if whole yen come of it.
std::optional<qint64> readFraction(const QString& amount)
{
    static const QRegularExpression form = whole(u"(%1)\\.(\\d{1,6})([百千]?[万億兆]?)"_s.arg(kNumber));
    const QRegularExpressionMatch match = form.match(amount);
    const std::optional<qint64> unit =
        match.hasMatch() ? readUnits(u"1"_s + match.captured(3)) : std::nullopt;
    if (!unit)
        return std::nullopt;
    qint64 scale = 1;
    for (qsizetype i = 0; i < match.capturedLength(2); ++i)
        scale *= 10;
    const std::optional<qint64> scaled = product(wholeNumber(match.captured(2)), *unit);
    if (!scaled || *scaled % scale != 0)
        return std::nullopt;
    FallingSum sum;
    sum.add(wholeNumber(match.captured(1)), *unit);
    sum.add(*scaled / scale, 1);
    return sum.value();
}

} // namespace

QString groupedNumber(qint64 number)
{
    const QString digits = QString::number(number);
    return digits.startsWith(u'-') ? u'-' + grouped(digits.mid(1)) : grouped(digits);
}

QString formatYen(qint64 yen, Language language)
{
    const QString number = groupedNumber(yen);
    const bool negative = number.startsWith(u'-');
    const QString amount = negative ? number.mid(1) : number;
    const QString sign = negative ? u"-"_s : QString();
    return language == Language::Japanese ? sign + amount + u"円"_s : sign + u"¥"_s + amount;
}

TypedText regroupedAmount(const QString& typed, qsizetype cursor)
{
    static const QRegularExpression form = whole(u"([-−－▲△]?[金¥￥\\\\]*)([0-9０-９][0-9０-９,，]*)(円?)"_s);
    constexpr qsizetype kLongest = 30;
    const QRegularExpressionMatch match =
        typed.size() <= kLongest ? form.match(typed) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return {typed, cursor};
    const auto digitsOf = [](QStringView text) { return toHalfWidthDigits(text).remove(u',').remove(u'，'); };
    const qsizetype from = match.capturedLength(1);
    const QString amount = grouped(digitsOf(match.capturedView(2)));
    TypedText made{match.captured(1) + amount + match.captured(3), std::min(cursor, from)};
    if (cursor > from + match.capturedLength(2)) {
        made.cursor = made.text.size() - (typed.size() - cursor);
    } else if (cursor > from) {
        qsizetype left = digitsOf(match.capturedView(2).left(cursor - from)).size();
        for (made.cursor = from; left > 0; ++made.cursor)
            left -= amount.at(made.cursor - from) == u',' ? 0 : 1;
    }
    return made;
}

std::optional<qint64> readYen(QStringView typed)
{
    // A Japanese keyboard gives the backslash for ¥ on some systems.
    static const QRegularExpression form =
        whole(u"([-−▲△]?)金?[¥\\\\]?([-−▲△]?)([\\d,.百千万億兆]+)(?:円也?)?"_s);
    static const QRegularExpression splitNumber(u"\\d\\s+\\d"_s);
    static const QRegularExpression space(u"\\s+"_s);
    constexpr qsizetype kLongest = 100;
    if (typed.size() > kLongest)
        return std::nullopt;
    QString text = typed.toString().normalized(QString::NormalizationForm_KC);
    if (splitNumber.match(text).hasMatch())
        return std::nullopt;
    const QRegularExpressionMatch match = form.match(text.remove(space));
    if (!match.hasMatch() || (match.capturedLength(1) > 0 && match.capturedLength(2) > 0))
        return std::nullopt;
    const QString amount = match.captured(3);
    std::optional<qint64> yen = readUnits(amount);
    if (!yen)
        yen = readFraction(amount);
    const bool negative = match.capturedLength(1) + match.capturedLength(2) > 0;
    return yen && negative ? std::optional(-*yen) : yen;
}

} // namespace kyodo
