#include "core/register/lessonlist.h"

#include "core/base/groupednumber.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::registers)
};

bool holds(const Lesson& lesson, const TextQuery& words)
{
    return words.isEmpty() || words.hasAll(nfkcFolded(lesson.text + u'\n' + lesson.outcome));
}

DataTable lessonsTable(LessonKind kind)
{
    DataTable table;
    table.title = lessonKindText(kind);
    //: 学んだこと
    const QString what = Tr::tr("What was learned");
    //: 事業で学んだことです。
    const QString whatMeaning = Tr::tr("What was learned in the project.");
    //: どうなったか
    const QString outcome = Tr::tr("What came of it");
    //: 改善がどう生かされたか、又は見送った理由です。
    const QString outcomeMeaning = Tr::tr("How an improvement was taken up, or why it was dropped.");
    table.columns = {{what, whatMeaning, CellKind::Text, 32},
                     {outcome, outcomeMeaning, CellKind::Text, 24},
                     dataColumn(RegisterColumn::Title)};
    table.columns.last().names = false;
    return table;
}

} // namespace

QString lessonKindText(LessonKind kind)
{
    switch (kind) {
    case LessonKind::Keep:
        //: 続けること
        return Tr::tr("To keep");
    case LessonKind::Change:
        //: 変えること
        return Tr::tr("To change");
    case LessonKind::Stop:
        //: やめること
        return Tr::tr("To stop");
    case LessonKind::Improvement:
        //: 改善すること
        return Tr::tr("Improvements");
    case LessonKind::Challenge:
        //: 新たな課題
        return Tr::tr("New challenges");
    case LessonKind::Hint:
        break;
    }
    //: ほかの地域へのヒント
    return Tr::tr("Hints for others");
}

QList<LessonPlace> lessonsOf(LessonKind kind, const QList<RegisterRow>& rows, const TextQuery& words)
{
    QList<LessonPlace> places;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QList<Lesson>& lessons = rows.at(row).entry.lessons;
        for (qsizetype i = 0; i < lessons.size(); ++i) {
            if (lessons.at(i).kind == kind && holds(lessons.at(i), words))
                places.append({row, i});
        }
    }
    return places;
}

DataReport lessonsData(const QList<RegisterRow>& rows, const TextQuery& words)
{
    DataReport report;
    //: 学びの一覧
    report.title = Tr::tr("What was learned", "a paper");
    qsizetype count = 0;
    for (const LessonKind kind : allOf<LessonKind>()) {
        DataTable table = lessonsTable(kind);
        for (const LessonPlace& place : lessonsOf(kind, rows, words)) {
            const RegisterEntry& entry = rows.at(place.row).entry;
            const Lesson& lesson = entry.lessons.at(place.lesson);
            table.rows.append({lesson.text, lesson.outcome, entry.title});
        }
        count += table.rows.size();
        if (!table.rows.isEmpty())
            report.tables.append(table);
    }
    //: %1 件の事業の、学び %2 件です。
    report.notes = {
        Tr::tr("%2 lessons of %1 projects.").arg(groupedNumber(rows.size())).arg(groupedNumber(count))};
    return report;
}

} // namespace kyodo
