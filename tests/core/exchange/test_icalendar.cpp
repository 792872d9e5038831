#include "core/exchange/icalendar.h"
#include "tests/support/examples.h"
#include "tests/support/printing.h"

#include <QStringDecoder>

#include <libical/ical.h>

#include <memory>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kStamp(QDate(2026, 6, 10), QTime(3, 4, 5), Qt::UTC);
const QDate kToday(2026, 6, 10);

/// The lines as they were before folding.
QStringList unfolded(const QByteArray& file)
{
    QString text = QString::fromUtf8(file);
    text.replace(u"\r\n "_s, QString());
    return text.split(u"\r\n"_s, Qt::SkipEmptyParts);
}

Project withMeeting(IdSource& ids, const QString& time)
{
    Project project = Project::blank(ids);
    project.info.title = u"こども食堂"_s;
    Meeting& meeting = appendRow(project.meetings, ids);
    meeting.title = u"打合せ; 第2回, 本番\\前"_s;
    meeting.on = QDate(2026, 7, 1);
    meeting.time = time;
    meeting.place = u"公民館,2階"_s;
    return project;
}

QByteArray fileOf(const Project& project, QDate today = kToday)
{
    return exportCalendar(project, reminders(project, today), kStamp);
}

} // namespace

TEST_CASE("a calendar has the form that RFC 5545 asks for", "[exchange][icalendar]")
{
    for (const QString& name : exampleNames()) {
        const Project project = exampleProject(name);
        const QByteArray file = fileOf(project, QDate(2026, 1, 1));
        CHECK(file.startsWith("BEGIN:VCALENDAR\r\n"));
        CHECK(file.endsWith("END:VCALENDAR\r\n"));
        CHECK(file.count('\n') == file.count("\r\n"));
        for (const QByteArray& line : file.split('\n')) {
            CHECK(line.trimmed().size() <= 75);
            // A letter is never cut in two.
            QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            const QString text = decoder(line);
            CHECK_FALSE(decoder.hasError());
        }
        const QStringList lines = unfolded(file);
        CHECK(lines.count(u"VERSION:2.0"_s) == 1);
        CHECK(lines.count(u"BEGIN:VEVENT"_s) == reminders(project, QDate(2026, 1, 1)).size());
        CHECK(lines.count(u"DTSTAMP:20260610T030405Z"_s) == lines.count(u"BEGIN:VEVENT"_s));
        const std::unique_ptr<icalcomponent, void (*)(icalcomponent*)> read(
            icalparser_parse_string(file.constData()), icalcomponent_free);
        REQUIRE(read);
        CHECK(icalcomponent_count_errors(read.get()) == 0);
        CHECK(icalrestriction_check(read.get()) == 1);
    }
}

TEST_CASE("a meeting has its time where that can be read", "[exchange][icalendar]")
{
    CountingIds ids;
    QStringList lines = unfolded(fileOf(withMeeting(ids, u"午後1時半〜3時"_s)));
    CHECK(lines.contains(u"DTSTART;TZID=Asia/Tokyo:20260701T133000"_s));
    CHECK(lines.contains(u"DTEND;TZID=Asia/Tokyo:20260701T150000"_s));
    CHECK(lines.contains(u"TZOFFSETTO:+0900"_s));
    CHECK(lines.contains(u"TRIGGER:-P1D"_s));
    lines = unfolded(fileOf(withMeeting(ids, u"13:30"_s)));
    CHECK(lines.contains(u"DURATION:PT1H"_s));
    lines = unfolded(fileOf(withMeeting(ids, u"夕方"_s)));
    CHECK(lines.contains(u"DTSTART;VALUE=DATE:20260701"_s));
    CHECK(lines.contains(u"DTEND;VALUE=DATE:20260702"_s));
    CHECK(lines.contains(u"TRIGGER:-PT15H"_s));
    CHECK_FALSE(lines.contains(u"BEGIN:VTIMEZONE"_s));
    CHECK(lines.filter(u"夕方"_s).size() == 1);
}

TEST_CASE("texts are escaped and carry the project's title", "[exchange][icalendar]")
{
    CountingIds ids;
    const QStringList lines = unfolded(fileOf(withMeeting(ids, u""_s)));
    const QStringList summaries = lines.filter(u"SUMMARY"_s);
    REQUIRE(summaries.size() == 1);
    CHECK(summaries.first().startsWith(u"SUMMARY:こども食堂 ― "_s));
    CHECK(summaries.first().endsWith(u"打合せ\\; 第2回\\, 本番\\\\前"_s));
    CHECK(lines.contains(u"LOCATION:公民館\\,2階"_s));
    CHECK(lines.contains(u"X-WR-CALNAME:こども食堂"_s));
}

TEST_CASE("a row keeps its key when its date changes", "[exchange][icalendar]")
{
    CountingIds ids;
    Project project = withMeeting(ids, u""_s);
    project.info.termEnd = QDate(2027, 3, 31);
    project.info.termStart = QDate(2026, 7, 1);
    const QStringList before = unfolded(fileOf(project)).filter(u"UID:"_s);
    project.meetings[0].on = QDate(2026, 8, 1);
    project.meetings[0].title = u"別"_s;
    QStringList after = unfolded(fileOf(project)).filter(u"UID:"_s);
    CHECK(QSet<QString>(before.begin(), before.end()) == QSet<QString>(after.begin(), after.end()));
    CHECK(after.removeDuplicates() == 0);
}

TEST_CASE("persons are left out, and what is overdue brings no alarm", "[exchange][icalendar]")
{
    CountingIds ids;
    Project project = Project::blank(ids);
    Action& action = appendRow(project.actions, ids);
    action.text = u"連絡"_s;
    action.person = u"担当花子"_s;
    action.due = kToday.addDays(-1);
    QByteArray file = fileOf(project);
    CHECK_FALSE(file.contains(u"担当花子"_s.toUtf8()));
    CHECK_FALSE(file.contains("BEGIN:VALARM"));
    CHECK(fileOf(project, kToday.addDays(-2)).contains("BEGIN:VALARM"));
}

TEST_CASE("a project without dates makes an empty calendar", "[exchange][icalendar]")
{
    CountingIds ids;
    const QByteArray file = fileOf(Project::blank(ids));
    CHECK(file.startsWith("BEGIN:VCALENDAR"));
    CHECK_FALSE(file.contains("VEVENT"));
}
