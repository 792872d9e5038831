#include "core/exchange/icalendar.h"

#include "core/base/timespan.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

#include <libical/ical.h>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::exchange)
};

constexpr char kZone[] = "Asia/Tokyo";

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

/// Into a component, which owns it from now on.
void add(icalcomponent* component, icalproperty* property)
{
    icalcomponent_add_property(component, property);
}

icaltimetype dayOf(QDate date)
{
    icaltimetype time = icaltime_null_date();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    return time;
}

icaltimetype momentOf(QDate date, QTime clock)
{
    icaltimetype time = dayOf(date);
    time.is_date = 0;
    time.hour = clock.hour();
    time.minute = clock.minute();
    time.second = clock.second();
    return time;
}

icaltimetype utc(const QDateTime& moment)
{
    icaltimetype time = momentOf(moment.toUTC().date(), moment.toUTC().time());
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

icalproperty* zoned(icalproperty* property)
{
    icalproperty_add_parameter(property, icalparameter_new_tzid(kZone));
    return property;
}

/// Japan keeps one time all the year round, since 1951.
icalcomponent* timeZone()
{
    icalcomponent* standard = icalcomponent_new(ICAL_XSTANDARD_COMPONENT);
    constexpr int kOffset = 9 * 60 * 60;
    add(standard, icalproperty_new_dtstart(momentOf(QDate(1970, 1, 1), QTime(0, 0))));
    add(standard, icalproperty_new_tzoffsetfrom(kOffset));
    add(standard, icalproperty_new_tzoffsetto(kOffset));
    add(standard, icalproperty_new_tzname("JST"));
    icalcomponent* zone = icalcomponent_new(ICAL_VTIMEZONE_COMPONENT);
    add(zone, icalproperty_new_tzid(kZone));
    icalcomponent_add_component(zone, standard);
    return zone;
}

bool needsPreparing(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Review:
    case ReminderKind::Publication:
    case ReminderKind::RenewalNotice:
    case ReminderKind::TermEnd:
    case ReminderKind::ReportDue:
        return true;
    default:
        return false;
    }
}

/// Whole days begin at midnight: 15 hours before it is nine in the morning of the day before.
icalcomponent* alarm(const Reminder& reminder, bool timed, const QByteArray& text)
{
    icaltriggertype trigger = {icaltime_null_time(), icaldurationtype_null_duration()};
    trigger.duration.is_neg = 1;
    trigger.duration.days = timed ? 1 : (needsPreparing(reminder.kind) ? 6 : 0);
    trigger.duration.hours = timed ? 0 : 15;
    icalcomponent* component = icalcomponent_new(ICAL_VALARM_COMPONENT);
    add(component, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    add(component, icalproperty_new_description(text.constData()));
    add(component, icalproperty_new_trigger(trigger));
    return component;
}

std::optional<TimeSpan> spanOf(const Reminder& reminder)
{
    return reminder.time.isEmpty() ? std::nullopt : readTimeSpan(reminder.time);
}

void addTimes(icalcomponent* event, const Reminder& reminder, const std::optional<TimeSpan>& span)
{
    if (!span) {
        add(event, icalproperty_new_dtstart(dayOf(reminder.on)));
        // The end of a whole day is the day after it.
        add(event, icalproperty_new_dtend(dayOf(reminder.on.addDays(1))));
        return;
    }
    add(event, zoned(icalproperty_new_dtstart(momentOf(reminder.on, span->from))));
    if (span->to > span->from) {
        add(event, zoned(icalproperty_new_dtend(momentOf(reminder.on, span->to))));
        return;
    }
    // Nobody said until when: an hour, so that it is seen.
    icaldurationtype hour = icaldurationtype_null_duration();
    hour.hours = 1;
    add(event, icalproperty_new_duration(hour));
}

QString description(const Project& project, const Reminder& reminder)
{
    QStringList lines;
    if (!reminder.who.isEmpty()) {
        //: 担当：%1
        lines.append(Tr::tr("In charge: %1").arg(reminder.who));
    }
    if (!reminder.time.isEmpty()) {
        //: 時間：%1
        lines.append(Tr::tr("Time: %1").arg(reminder.time));
    }
    if (!project.info.title.isEmpty()) {
        //: 事業：%1
        lines.append(Tr::tr("Project: %1").arg(project.info.title));
    }
    return lines.join(u'\n');
}

icalcomponent* eventOf(const Project& project, const Reminder& reminder, const icaltimetype& stamp)
{
    const QString text = reminderText(reminder);
    const QString title = project.info.title.simplified();
    const QByteArray summary = (title.isEmpty() ? text : title + u" ― "_s + text).toUtf8();
    // Rows have keys of their own in all the world; short enough to stand on one line.
    const QString uid = reminder.path.row.text() + u'-' + reminder.path.field + u"@kyodo-techo"_s;
    const std::optional<TimeSpan> span = spanOf(reminder);
    icalcomponent* event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    add(event, icalproperty_new_uid(uid.toLatin1().constData()));
    add(event, icalproperty_new_dtstamp(stamp));
    addTimes(event, reminder, span);
    add(event, icalproperty_new_summary(summary.constData()));
    const QByteArray more = description(project, reminder).toUtf8();
    if (!more.isEmpty())
        add(event, icalproperty_new_description(more.constData()));
    if (!reminder.place.isEmpty())
        add(event, icalproperty_new_location(reminder.place.toUtf8().constData()));
    // A date to keep in mind does not fill the day.
    add(event, icalproperty_new_transp(span ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT));
    if (!reminder.overdue)
        icalcomponent_add_component(event, alarm(reminder, span.has_value(), summary));
    return event;
}

} // namespace

QByteArray exportCalendar(const Project& project, const QList<Reminder>& reminders, const QDateTime& stamp)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    add(calendar.get(), icalproperty_new_prodid("-//Kyodo Techo//kyodo-techo//JA"));
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    if (!project.info.title.isEmpty()) {
        icalproperty* name = icalproperty_new_x(project.info.title.simplified().toUtf8().constData());
        icalproperty_set_x_name(name, "X-WR-CALNAME");
        add(calendar.get(), name);
    }
    if (std::any_of(reminders.begin(), reminders.end(),
                    [](const Reminder& reminder) { return spanOf(reminder).has_value(); }))
        icalcomponent_add_component(calendar.get(), timeZone());
    const icaltimetype made = utc(stamp);
    for (const Reminder& reminder : reminders)
        icalcomponent_add_component(calendar.get(), eventOf(project, reminder, made));
    char* text = icalcomponent_as_ical_string_r(calendar.get());
    const QByteArray file(text);
    icalmemory_free_buffer(text);
    return file;
}

} // namespace kyodo
