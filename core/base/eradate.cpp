#include "core/base/eradate.h"

#include "core/base/eras.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace detail {

std::span<const Era> eras()
{
    static const std::array<Era, 5> kEras{{
        {u"明治", u'M', QDate(1868, 1, 25)},
        {u"大正", u'T', QDate(1912, 7, 30)},
        {u"昭和", u'S', QDate(1926, 12, 25)},
        {u"平成", u'H', QDate(1989, 1, 8)},
        {u"令和", u'R', QDate(2019, 5, 1)},
    }};
    return kEras;
}

const Era* eraOf(QDate date)
{
    const Era* found = nullptr;
    for (const Era& era : eras()) {
        if (date.isValid() && date >= era.firstDay)
            found = &era;
    }
    return found;
}

QString eraYearText(int year)
{
    return year == 1 ? u"元"_s : QString::number(year);
}

} // namespace detail

namespace {

QString englishMonth(int month)
{
    static constexpr std::array<QStringView, 12> kMonths{u"January",   u"February", u"March",    u"April",
                                                         u"May",       u"June",     u"July",     u"August",
                                                         u"September", u"October",  u"November", u"December"};
    return kMonths.at(static_cast<std::size_t>(month - 1)).toString();
}

} // namespace

QString formatYear(QDate date, DateStyle style, Language language)
{
    if (!date.isValid())
        return {};
    if (language == Language::English)
        return QString::number(date.year());
    const QString western = u"%1年"_s.arg(date.year());
    const detail::Era* era = detail::eraOf(date);
    if (style == DateStyle::Western || !era)
        return western;
    const QString inEra =
        era->name.toString() + detail::eraYearText(detail::eraYear(*era, date.year())) + u"年"_s;
    return style == DateStyle::Era ? inEra : u"%1(%2)"_s.arg(inEra, western);
}

QString formatYearMonth(QDate date, DateStyle style, Language language)
{
    if (!date.isValid())
        return {};
    const QString year = formatYear(date, style, language);
    if (language == Language::English)
        return u"%1 %2"_s.arg(englishMonth(date.month()), year);
    return u"%1%2月"_s.arg(year, QString::number(date.month()));
}

QString formatDate(QDate date, DateStyle style, Language language)
{
    if (!date.isValid())
        return {};
    const QString month = formatYearMonth(date, style, language);
    const QString day = QString::number(date.day());
    return language == Language::English ? u"%1 %2"_s.arg(day, month) : u"%1%2日"_s.arg(month, day);
}

QString blankDate(DateStyle style, Language language)
{
    if (language == Language::English)
        return u"____ ______________ 20____"_s;
    const QString room(2, QChar(0x3000));
    const QString western = room + room + u"年"_s;
    const QString inEra = detail::eras().back().name.toString() + room + u"年"_s;
    const QString rest = room + u"月"_s + room + u"日"_s;
    switch (style) {
    case DateStyle::Western:
        return western + rest;
    case DateStyle::Both:
        return u"%1(%2)"_s.arg(inEra, western) + rest;
    case DateStyle::Era:
        break;
    }
    return inEra + rest;
}

} // namespace kyodo
