#include "tests/core/rules/cleanproject.h"

#include "core/register/entrybytes.h"
#include "core/register/lessonlist.h"
#include "core/register/registerentry.h"

#include <catch2/catch.hpp>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

Project learned()
{
    Clean clean = cleanProject(Step::Reuse);
    Project project = clean.project;
    project.reuse.keep = u"月2回の開催\n\n 名札を付ける "_s;
    project.reuse.change = QString();
    project.reuse.stop = u"紙の申込み"_s;
    project.improvements.resize(1);
    project.improvements[0].text = u"配膳の人手を増やす"_s;
    project.improvements[0].fate = Fate::Content;
    project.improvements[0].reflected = u"学生に頼んだ"_s;
    Improvement dropped = project.improvements.first();
    dropped.id = clean.ids.next();
    dropped.text = u"送迎"_s;
    dropped.fate = Fate::Dropped;
    dropped.reason = u"車がない"_s;
    project.improvements.append(dropped);
    project.newChallenges.resize(1);
    project.newChallenges[0].text = u"高校生の居場所がない"_s;
    project.caseSheet.hints = u"小さく始める"_s;
    return project;
}

} // namespace

TEST_CASE("What was learned is gathered from where it was written, with what came of it",
          "[register][lessons]")
{
    Project project = learned();
    project.caseSheet.publishable = false;
    QList<Lesson> lessons = lessonsOf(project);
    const QList<Lesson> expected{{LessonKind::Keep, u"月2回の開催"_s, {}},
                                 {LessonKind::Keep, u"名札を付ける"_s, {}},
                                 {LessonKind::Stop, u"紙の申込み"_s, {}},
                                 {LessonKind::Improvement, u"配膳の人手を増やす"_s, u"学生に頼んだ"_s},
                                 {LessonKind::Improvement, u"送迎"_s, u"車がない"_s},
                                 {LessonKind::Challenge, u"高校生の居場所がない"_s, {}}};
    CHECK((lessons == expected));
    // Hints are for others once the case sheet may be published.
    project.caseSheet.publishable = true;
    lessons = lessonsOf(project);
    CHECK((lessons.last() == Lesson{LessonKind::Hint, u"小さく始める"_s, {}}));
    project.reuse.keep = u"長い"_s.repeated(5'000);
    CHECK(lessonsOf(project).first().text.size() <= 400);
    CHECK(lessonsOf(Project()).isEmpty());
}

TEST_CASE("Lessons are found by the register's words and survive its index", "[register][lessons]")
{
    const QDate today(2027, 6, 1);
    const RegisterEntry entry = registerEntry(learned(), {}, QDateTime(today, QTime(0, 0), Qt::UTC), today);
    CHECK(entry.searched.contains(u"車がない"_s));
    const auto read = entryFromBytes(entryBytes(entry));
    REQUIRE(read);
    CHECK((read->lessons == entry.lessons));
    CHECK(entry.lessons.size() == 6);
}

TEST_CASE("lessons as tables stand by kind, and only those that hold the words themselves",
          "[register][lessons]")
{
    RegisterRow row;
    row.entry.title = u"名札の会"_s;
    row.entry.lessons = {{LessonKind::Keep, u"ﾅﾌﾀﾞを付ける"_s, {}},
                         {LessonKind::Stop, u"紙の申込み"_s, {}},
                         {LessonKind::Improvement, u"受付"_s, u"なふだで分かるようにした"_s}};
    const DataReport all = lessonsData({row}, TextQuery());
    REQUIRE(all.tables.size() == 3);
    CHECK(all.tables.at(1).title == lessonKindText(LessonKind::Stop));
    const DataReport found = lessonsData({row}, TextQuery(u"なふだ"));
    REQUIRE(found.tables.size() == 2);
    CHECK(found.tables.at(1).rows.at(0).at(1).toString() == u"なふだで分かるようにした"_s);
    CHECK(found.tables.at(1).rows.at(0).at(2).toString() == u"名札の会"_s);
}
