#include "ui/support/datewords.h"

#include "core/base/eradate.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::support)
};

constexpr qint64 kNearDays = 150;

QString weekday(QDate date, Language language)
{
    if (language == Language::Japanese)
        return u"月火水木金土日"_s.mid(date.dayOfWeek() - 1, 1);
    return QLocale::c().dayName(date.dayOfWeek(), QLocale::ShortFormat);
}

QString withWeekday(const QString& text, QDate date, Language language)
{
    return language == Language::Japanese ? text + u'（' + weekday(date, language) + u'）'
                                          : weekday(date, language) + u", "_s + text;
}

} // namespace

QString dayText(QDate date, Language language)
{
    return date.isValid() ? withWeekday(formatDate(date, DateStyle::Era, language), date, language)
                          : QString();
}

QString nearDayText(QDate date, QDate today, Language language)
{
    if (!date.isValid() || std::abs(today.daysTo(date)) > kNearDays)
        return dayText(date, language);
    const QString text = language == Language::Japanese
                             ? u"%1月%2日"_s.arg(date.month()).arg(date.day())
                             : u"%1 %2"_s.arg(date.day()).arg(QLocale::c().monthName(date.month()));
    return withWeekday(text, date, language);
}

QString distanceText(QDate date, QDate today)
{
    const qint64 days = today.daysTo(date);
    if (days == 0) {
        //: 今日
        return Tr::tr("today");
    }
    if (days == 1) {
        //: 明日
        return Tr::tr("tomorrow");
    }
    if (days > 0) {
        //: あと%n日
        return Tr::tr("in %n day(s)", nullptr, int(days));
    }
    //: %n日過ぎています
    return Tr::tr("%n day(s) past", nullptr, int(-days));
}

} // namespace kyodo
