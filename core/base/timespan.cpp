#include "core/base/timespan.h"

#include "core/base/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

enum class HalfOfDay { Unsaid, Morning, Afternoon };

struct Reading {
    QTime time;
    HalfOfDay half = HalfOfDay::Unsaid;
};

HalfOfDay halfOf(const QString& word)
{
    if (word == u"午前"_s || word.startsWith(u'a'))
        return HalfOfDay::Morning;
    return word.isEmpty() ? HalfOfDay::Unsaid : HalfOfDay::Afternoon;
}

/// One time in a folded text.
std::optional<Reading> readTime(const QString& text)
{
    if (text == u"正午"_s)
        return Reading{QTime(12, 0)};
    static const QRegularExpression pattern(
        u"^(午前|午後)?\\s*(\\d{1,2})\\s*(?::\\s*(\\d{2})|時\\s*(?:(\\d{1,2})\\s*分|(半))?)?\\s*([ap]\\.?m\\.?)?$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const QString word = match.captured(1) + match.captured(6);
    const bool bare = !text.contains(u':') && !text.contains(u'時') && word.isEmpty();
    if (!match.hasMatch() || bare || (match.hasCaptured(1) && match.hasCaptured(6)))
        return std::nullopt;
    int hour = match.captured(2).toInt();
    const int minute = match.hasCaptured(5) ? 30 : (match.captured(3) + match.captured(4)).toInt();
    const HalfOfDay half = halfOf(word);
    if (half != HalfOfDay::Unsaid && hour == 12)
        hour = 0;
    if (half == HalfOfDay::Afternoon && hour < 12)
        hour += 12;
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(Reading{time, half}) : std::nullopt;
}

} // namespace

std::optional<TimeSpan> readTimeSpan(QStringView typed)
{
    QString text = nfkcFolded(simplifiedLine(typed));
    static const QRegularExpression between(u"\\s*(?:から|より|[-\u2010-\u2015\u2212\u301C~ー])\\s*"_s);
    static const QRegularExpression until(u"\\s*まで$"_s);
    text.remove(until);
    const QRegularExpressionMatch mark = between.match(text);
    const auto from = readTime(mark.hasMatch() ? text.left(mark.capturedStart()) : text);
    if (!from)
        return std::nullopt;
    const QString rest = mark.hasMatch() ? text.mid(mark.capturedEnd()) : QString();
    if (rest.isEmpty())
        return TimeSpan{from->time};
    const auto to = readTime(rest);
    if (!to)
        return std::nullopt;
    QTime end = to->time;
    // 午後1時から3時: the half of the day holds for both.
    if (to->half == HalfOfDay::Unsaid && from->half == HalfOfDay::Afternoon && end.hour() < 12)
        end = end.addSecs(12 * 60 * 60);
    return end < from->time ? std::nullopt : std::optional(TimeSpan{from->time, end});
}

} // namespace kyodo
