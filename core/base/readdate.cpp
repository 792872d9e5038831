#include "core/base/eradate.h"
#include "core/base/eras.h"
#include "core/base/fiscalyear.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cstdlib>
#include <optional>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// The parts of a date as they were typed, before anybody asked whether there is such a day.
struct Parts {
    const detail::Era* era = nullptr;
    int eraYear = 0;
    std::optional<int> year;
    int month = 0;
    int day = 0;
};

const QString kEra = u"(明治|大正|昭和|平成|令和|[明大昭平令MTSHR])(元|\\d{1,3})"_s;
const QString kBetween = u"[/.\\-‐‑–—−ー・]"_s;
const QString kMonthAndDay = u"(\\d{1,2})(?:月|%1)(\\d{1,2})日?"_s.arg(kBetween);

QRegularExpression whole(const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::CaseInsensitiveOption);
}

DateReading problem(const QString& sentence)
{
    return {QDate(), sentence};
}

/// One width, compatibility signs such as ㋿ spelled out, and no spaces; those between digits part the
/// numbers.
QString tidied(QStringView typed)
{
    static const QRegularExpression betweenDigits(u"(?<=\\d)\\s+(?=\\d)"_s);
    static const QRegularExpression space(u"\\s+"_s);
    QString text = typed.toString().normalized(QString::NormalizationForm_KC).trimmed();
    text.replace(betweenDigits, u"/"_s);
    text.remove(space);
    return text;
}

/// Takes (水) or 水曜日 off the end; gives the number of the day as in QDate, or 0.
int takeWeekday(QString& text)
{
    static const QRegularExpression atEnd(
        u"(?:\\(([月火水木金土日])(?:曜日?)?\\)|([月火水木金土日])曜日?)$"_s);
    const QRegularExpressionMatch match = atEnd.match(text);
    if (!match.hasMatch())
        return 0;
    const QString day = match.captured(1) + match.captured(2);
    text.truncate(match.capturedStart());
    return static_cast<int>(u"月火水木金土日"_s.indexOf(day)) + 1;
}

const detail::Era* eraNamed(const QString& typed)
{
    for (const detail::Era& era : detail::eras()) {
        if (era.name.startsWith(typed) || typed.compare(QString(QChar(era.letter)), Qt::CaseInsensitive) == 0)
            return &era;
    }
    return nullptr;
}

int eraYearNumber(const QString& typed)
{
    return typed == u"元" ? 1 : typed.toInt();
}

/// R8.4.1, 令和8年4月1日, 令和8年(2026年)4月1日, R080401
std::optional<Parts> readEraForm(const QString& text)
{
    static const QRegularExpression usual =
        whole(u"%1(?:年?\\((\\d{4})年?\\)年?|年|%2)%3"_s.arg(kEra, kBetween, kMonthAndDay));
    static const QRegularExpression compact = whole(u"([MTSHR])(\\d\\d)()(\\d\\d)(\\d\\d)"_s);
    QRegularExpressionMatch match = usual.match(text);
    if (!match.hasMatch())
        match = compact.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Parts parts{eraNamed(match.captured(1)), eraYearNumber(match.captured(2)), std::nullopt,
                match.captured(4).toInt(), match.captured(5).toInt()};
    if (match.capturedLength(3) > 0)
        parts.year = match.captured(3).toInt();
    return parts;
}

/// 2026/4/1, 2026年4月1日, 2026年(令和8年)4月1日, 20260401
std::optional<Parts> readWesternForm(const QString& text)
{
    static const QRegularExpression usual =
        whole(u"([1-9]\\d{3})(?:年?\\(%1年?\\)年?|年|%2)%3"_s.arg(kEra, kBetween, kMonthAndDay));
    static const QRegularExpression compact = whole(u"([1-9]\\d{3})()()(\\d\\d)(\\d\\d)"_s);
    QRegularExpressionMatch match = usual.match(text);
    if (!match.hasMatch())
        match = compact.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Parts parts{nullptr, 0, match.captured(1).toInt(), match.captured(4).toInt(), match.captured(5).toInt()};
    if (match.capturedLength(2) > 0) {
        parts.era = eraNamed(match.captured(2));
        parts.eraYear = eraYearNumber(match.captured(3));
    }
    return parts;
}

/// 1 for Jan, January and whatever lies between; 0 for no month.
int englishMonthNumber(const QString& typed)
{
    for (int month = 1; month <= 12; ++month) {
        const QString name = formatYearMonth(QDate(2000, month, 1), DateStyle::Western, Language::English);
        if (typed.size() >= 3 && name.section(u' ', 0, 0).startsWith(typed, Qt::CaseInsensitive))
            return month;
    }
    return 0;
}

/// 1 April 2026, 1 Apr. 2026, April 1, 2026
std::optional<Parts> readEnglishForm(const QString& text)
{
    static const QRegularExpression dayFirst =
        whole(u"(?<day>\\d{1,2})(?:st|nd|rd|th)?(?<month>[a-z]{3,9})\\.?,?(?<year>\\d{4})"_s);
    static const QRegularExpression monthFirst =
        whole(u"(?<month>[a-z]{3,9})\\.?(?<day>\\d{1,2})(?:(?:st|nd|rd|th),?|[,/])(?<year>\\d{4})"_s);
    QRegularExpressionMatch match = dayFirst.match(text);
    if (!match.hasMatch())
        match = monthFirst.match(text);
    const int month = match.hasMatch() ? englishMonthNumber(match.captured(u"month")) : 0;
    if (month == 0)
        return std::nullopt;
    return Parts{nullptr, 0, match.captured(u"year").toInt(), month, match.captured(u"day").toInt()};
}

/// 8.4.1, 26/4/1, 8年4月1日: the running era or this century, if one of them lies near today. They are 18
/// years apart (平成 was 12 apart from its century), so both never do.
std::optional<Parts> readShortYear(const QString& text, QDate today)
{
    static const QRegularExpression form = whole(u"(\\d{1,2})(?:年|%1)%2"_s.arg(kBetween, kMonthAndDay));
    constexpr int kNear = 8;
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || !today.isValid())
        return std::nullopt;
    const int typed = match.captured(1).toInt();
    Parts parts{nullptr, 0, std::nullopt, match.captured(2).toInt(), match.captured(3).toInt()};
    const detail::Era& running = detail::eras().back();
    const int inEra = running.firstDay.year() + typed - 1;
    const int inCentury = today.year() / 100 * 100 + typed;
    const bool eraNear = typed > 0 && std::abs(inEra - today.year()) <= kNear;
    const bool centuryNear = std::abs(inCentury - today.year()) <= kNear;
    if (eraNear == centuryNear)
        return std::nullopt;
    if (eraNear) {
        parts.era = &running;
        parts.eraYear = typed;
    } else {
        parts.year = inCentury;
    }
    return parts;
}

/// The year of the day that lies in the span; see readDate().
std::optional<int> yearIn(DateSpan span, int month, int day, QDate today)
{
    constexpr int kLongestSpan = 100; // years; a mistyped term is not searched through
    if (!span.last.isValid() && span.first.isValid())
        span.last = span.first.addYears(1).addDays(-1);
    if (!span.first.isValid() && span.last.isValid())
        span.first = span.last.addYears(-1).addDays(1);
    if (!span.first.isValid() || span.last.year() - span.first.year() > kLongestSpan)
        return std::nullopt;
    QDate best;
    for (int year = span.first.year(); year <= span.last.year(); ++year) {
        const QDate date(year, month, day);
        if (!date.isValid() || date < span.first || date > span.last)
            continue;
        if (FiscalYear(today).contains(date))
            return year;
        if (!best.isValid() || std::abs(date.daysTo(today)) < std::abs(best.daysTo(today)))
            best = date;
    }
    return best.isValid() ? std::optional(best.year()) : std::nullopt;
}

/// 4/1, 4月1日
std::optional<Parts> readShortForm(const QString& text, QDate today, const DateSpan& likely)
{
    static const QRegularExpression shortForm = whole(kMonthAndDay);
    const QRegularExpressionMatch match = shortForm.match(text);
    if (!match.hasMatch() || !today.isValid())
        return std::nullopt;
    const int month = match.captured(1).toInt();
    const int day = match.captured(2).toInt();
    const int start = FiscalYear(today).startYear();
    const int year = yearIn(likely, month, day, today).value_or(month >= 4 ? start : start + 1);
    return Parts{nullptr, 0, year, month, day};
}

/// Why a text that no form fits could not be read.
DateReading explainUnread(const QString& text)
{
    static const QRegularExpression yearShort =
        whole(u"(?:\\d{1,3}|0\\d{3})(?:年|%1)%2|\\d{6}"_s.arg(kBetween, kMonthAndDay));
    static const QRegularExpression dayMissing =
        whole(u"(?:\\d{4}|%1)(?:年|%2)(?:\\d{1,2}月?)?"_s.arg(kEra, kBetween));
    const QString shown = elided(text, 30);
    if (yearShort.match(text).hasMatch()) {
        //: 「%1」の年が分かりません。2026/4/1 または R8.4.1 のように入力してください。
        return problem(QCoreApplication::translate(
                           "kyodo::base", "The year of “%1” is not clear. Write it like 2026/4/1 or R8.4.1.")
                           .arg(shown));
    }
    if (dayMissing.match(text).hasMatch()) {
        //: 「%1」には日がありません。2026/4/1 のように年月日を入力してください。
        return problem(QCoreApplication::translate(
                           "kyodo::base", "“%1” lacks the day. Write year, month and day, like 2026/4/1.")
                           .arg(shown));
    }
    //: 「%1」を日付として読み取れません。2026/4/1、R8.4.1、令和8年4月1日のように入力してください。
    return problem(QCoreApplication::translate(
                       "kyodo::base",
                       "“%1” is not a date this program can read. Write it like 2026/4/1, R8.4.1 "
                       "or 令和8年4月1日.")
                       .arg(shown));
}

/// The western year of the parts, or a sentence when era and western year contradict each other.
std::optional<int> agreedYear(const Parts& parts, QString& contradiction)
{
    if (!parts.era)
        return parts.year;
    if (parts.eraYear < 1) {
        //: 元号の年は元年(1年)から始まります。0年はありません。
        contradiction = QCoreApplication::translate(
            "kyodo::base", "The years of an era begin with 元年 (year 1); there is no year 0.");
        return std::nullopt;
    }
    const int year = parts.era->firstDay.year() + parts.eraYear - 1;
    if (!parts.year || *parts.year == year)
        return year;
    //: %1年は%2年です。%3年ではありません。年を確かめてください。
    contradiction = QCoreApplication::translate("kyodo::base", "%1年 is %2, not %3. Please check the year.")
                        .arg(parts.era->name.toString() + detail::eraYearText(parts.eraYear),
                             QString::number(year), QString::number(*parts.year));
    return std::nullopt;
}

QString explainImpossible(int year, const Parts& parts)
{
    if (parts.month < 1 || parts.month > 12) {
        //: %1月という月はありません。月は1から12までで入力してください。
        return QCoreApplication::translate("kyodo::base", "There is no month %1. Write a month from 1 to 12.")
            .arg(parts.month);
    }
    const QDate first(year, parts.month, 1);
    //: %1年%2月は%3日までです。%4日はありません。
    return QCoreApplication::translate("kyodo::base", "Month %2 of %1 has %3 days; there is no day %4.")
        .arg(QString::number(year), QString::number(parts.month), QString::number(first.daysInMonth()),
             QString::number(parts.day));
}

/// Why a day cannot carry the era that was written before it, with the right way to write it.
QString explainOutsideEra(QDate date, const Parts& parts)
{
    const QString era = parts.era->name.toString();
    const QString typed = u"%1%2年%3月%4日"_s.arg(era, detail::eraYearText(parts.eraYear),
                                                  QString::number(date.month()), QString::number(date.day()));
    const QString right = formatDate(date, DateStyle::Era, Language::Japanese);
    if (date < parts.era->firstDay) {
        //: %1は%2が始まる前の日です。%3と入力してください。
        return QCoreApplication::translate("kyodo::base", "%1 lies before %2 began. Write %3 instead.")
            .arg(typed, era, right);
    }
    //: %1は%2が終わった後の日です。%3と入力してください。
    return QCoreApplication::translate("kyodo::base", "%1 lies after %2 ended. Write %3 instead.")
        .arg(typed, era, right);
}

DateReading resolved(const Parts& parts)
{
    QString contradiction;
    const std::optional<int> year = agreedYear(parts, contradiction);
    if (!year)
        return problem(contradiction);
    const QDate date(*year, parts.month, parts.day);
    if (!date.isValid())
        return problem(explainImpossible(*year, parts));
    if (parts.era && detail::eraOf(date) != parts.era)
        return problem(explainOutsideEra(date, parts));
    return {date, QString()};
}

} // namespace

DateReading readDate(QStringView typed, QDate today, const DateSpan& likely)
{
    // No date is that long, and a pasted page need not be searched for one.
    constexpr qsizetype kLongest = 200;
    if (typed.size() > kLongest)
        return explainUnread(simplifiedLine(typed.left(kLongest)));
    QString text = tidied(typed);
    if (text.isEmpty())
        return {};
    const QString asTyped = text;
    const int weekday = takeWeekday(text);
    std::optional<Parts> parts = readEraForm(text);
    if (!parts)
        parts = readWesternForm(text);
    if (!parts)
        parts = readEnglishForm(text);
    if (!parts)
        parts = readShortYear(text, today);
    if (!parts)
        parts = readShortForm(text, today, likely);
    if (!parts)
        return explainUnread(asTyped);
    const DateReading reading = resolved(*parts);
    if (weekday == 0 || !reading.date.isValid() || reading.date.dayOfWeek() == weekday)
        return reading;
    //: 曜日が合いません。%1は%2曜日です。日付か曜日を確かめてください。
    return problem(
        QCoreApplication::translate("kyodo::base",
                                    "The day of the week does not fit: %1 is 「%2」. Please check the date.")
            .arg(formatDate(reading.date, DateStyle::Western, Language::Japanese),
                 u"月火水木金土日"_s.mid(reading.date.dayOfWeek() - 1, 1)));
}

} // namespace kyodo
