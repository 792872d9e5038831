#include "tests/bench/bench.h"

#include "core/project/find.h"

namespace kyodo::bench {

namespace {

/// 2,000 tasks, 200 meetings and 20 parties, each with something written in it.
Project writtenProject(IdSource& ids)
{
    Project project = Project::blank(ids);
    for (int i = 0; i < 20; ++i)
        appendRow(project.parties, ids).name = QStringLiteral("特定非営利活動法人 団体%1").arg(i);
    for (int i = 0; i < 2000; ++i) {
        Task& task = appendRow(project.tasks, ids);
        task.title = QStringLiteral("会場の準備 %1").arg(i);
        task.detail = QStringLiteral("ﾎﾟｽﾀｰとチラシを町内の掲示板にはる。");
        task.plannedStart = QDate(2026, 4, 1).addDays(i % 300);
        Role& role = appendRow(project.roles, ids);
        role.task = task.id;
        role.party = project.parties.at(i % 20).id;
    }
    for (int i = 0; i < 200; ++i)
        appendRow(project.meetings, ids).minutes =
            QStringLiteral("話し合ったことと決めたこと。").repeated(50);
    return project;
}

QString shown(const Project&, const ProjectTable&, const FieldInfo&, const QVariant& value)
{
    return value.toString();
}

bool isText(const ProjectTable&, const FieldInfo& field)
{
    return field.type != FieldType::Flag && field.type != FieldType::Reference;
}

} // namespace

/// The floor: going once through the same texts for the same word, letter by letter.
void find()
{
    CountingIds ids;
    const Project project = writtenProject(ids);
    QStringList texts;
    for (const ProjectTable& table : projectTables()) {
        for (qsizetype i = 0; i < table.count(project); ++i) {
            for (const FieldInfo& field : table.record->fields) {
                if (isText(table, field))
                    texts.append(field.read(table.at(project, i)).toString());
            }
        }
    }
    qsizetype seen = 0;
    const auto through = [&](const QString& word) {
        for (const QString& text : std::as_const(texts))
            seen += text.contains(word) ? 1 : 0;
    };
    FindIndex index(isText, shown);
    index.update(project);
    for (const QString& word : {QStringLiteral("ぽ"), QStringLiteral("ポスター"), QStringLiteral("無い言葉"),
                                QStringLiteral("会場 199")}) {
        compare(
            qUtf8Printable(QStringLiteral("find in 2,000 tasks: ") + word), 20, [&] { through(word); },
            [&] { seen += index.find(FindQuery{TextQuery(word)}).size(); });
    }
    compare(
        "make 2,000 tasks ready for finding", 5, [&] { through(QStringLiteral("ぽ")); },
        [&] {
            FindIndex fresh(isText, shown);
            fresh.update(project);
            seen += fresh.find(FindQuery{TextQuery(u"ぽ")}).size();
        });
    if (seen == 0)
        std::puts("nothing was found");
}

} // namespace kyodo::bench
