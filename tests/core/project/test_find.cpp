#include "tests/support/printing.h"

#include "core/base/text.h"
#include "core/project/changes.h"
#include "core/project/find.h"

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

/// Shows a value in the plainest way; of a reference the name of the party.
QString shown(const Project& project, const ProjectTable&, const FieldInfo& field, const QVariant& value)
{
    if (field.type == FieldType::Reference) {
        const Party* party = findRow(project.parties, Id::parse(value.toString()).value_or(Id()));
        return party ? party->name : QString();
    }
    if (field.type == FieldType::Choice)
        return value.toString() == u"lead" ? u"主担当"_s : value.toString();
    return field.type == FieldType::Money ? formatYen(value.toLongLong(), Language::Japanese)
                                          : value.toString();
}

bool all(const ProjectTable&, const FieldInfo&)
{
    return true;
}

QStringList placesOf(const QList<FindHit>& hits)
{
    QStringList places;
    for (const FindHit& hit : hits)
        places.append(hit.table + u'.' + hit.field);
    return places;
}

struct Sample {
    Sample()
    {
        project.info.title = u"こども食堂"_s;
        Party& party = appendRow(project.parties, ids);
        party.name = u"つばめ商店"_s;
        Task& task = appendRow(project.tasks, ids);
        task.title = u"ﾎﾟｽﾀｰの準備"_s;
        task.detail = u"会場にはる"_s;
        task.plannedStart = QDate(2026, 4, 18);
        Action& action = appendRow(project.actions, ids);
        action.text = u"見積もり"_s;
        action.owner = party.id;
        BudgetLine& line = appendRow(project.budgetLines, ids);
        line.amount = 1'240'000;
        Role& role = appendRow(project.roles, ids);
        role.kind = RoleKind::Lead;
        role.task = task.id;
        role.party = party.id;
    }

    QStringList places(const FindQuery& query)
    {
        FindIndex index(all, shown);
        index.update(project);
        return placesOf(index.find(query));
    }
    QStringList places(const QString& typed) { return places(FindQuery{TextQuery(typed)}); }

    CountingIds ids;
    Project project = Project::blank(ids);
};

} // namespace

TEST_CASE("every kind of field is found by what it shows", "[project][find]")
{
    Sample sample;
    CHECK(sample.places(u"ぽすたー"_s) == QStringList{u"tasks.title"_s});
    CHECK(sample.places(u"主担当"_s) == QStringList{u"roles.kind"_s});
    CHECK(sample.places(u"1,240,000円"_s) == QStringList{u"budgetLines.amount"_s});
    CHECK(sample.places(u"ツバメ"_s).contains(u"actions.owner"_s));
    CHECK(sample.places(u"無い言葉"_s).isEmpty());
    CHECK(sample.places(u""_s).isEmpty());
}

TEST_CASE("a day and an amount are found however they are typed", "[project][find]")
{
    Sample sample;
    CHECK(sample.places(FindQuery{TextQuery(u"4/18"_s), QDate(2026, 4, 18)}) ==
          QStringList{u"tasks.plannedStart"_s});
    CHECK(sample.places(FindQuery{TextQuery(u"124万"_s), {}, 1'240'000}) ==
          QStringList{u"budgetLines.amount"_s});
    CHECK(sample.places(FindQuery{{}, {}, 5}).isEmpty());
}

TEST_CASE("several words are found in one field or, together, in one row", "[project][find]")
{
    Sample sample;
    CHECK(sample.places(u"準備 ポスター"_s) == QStringList{u"tasks.title"_s});
    CHECK(sample.places(u"準備 会場"_s) == QStringList{u"tasks.title"_s, u"tasks.detail"_s});
    CHECK(sample.places(u"準備 見積もり"_s).isEmpty());
    sample.project.info.area = u"本町"_s;
    CHECK(sample.places(u"本町 こども"_s).isEmpty());
}

TEST_CASE("a search follows the project, names behind references too", "[project][find]")
{
    Sample sample;
    FindIndex index(all, shown);
    index.update(sample.project);
    const FindQuery query{TextQuery(u"かもめ"_s)};
    CHECK(index.find(query).isEmpty());
    sample.project.parties[0].name = u"かもめ商店"_s;
    CHECK(index.find(query).isEmpty());
    index.update(sample.project);
    CHECK(placesOf(index.find(query)) ==
          QStringList{u"parties.name"_s, u"roles.party"_s, u"actions.owner"_s});
    removeRow(sample.project, u"actions", sample.project.actions.first().id);
    index.update(sample.project);
    CHECK(placesOf(index.find(query)) == QStringList{u"parties.name"_s, u"roles.party"_s});
}

TEST_CASE("a search index can be built in pieces", "[project][find]")
{
    Sample sample;
    FindIndex index(all, shown);
    int pieces = 1;
    int budget = 5;
    while (!index.update(sample.project, [&] { return --budget < 0; })) {
        budget = 5;
        ++pieces;
    }
    CHECK(pieces > 5);
    CHECK(placesOf(index.find(FindQuery{TextQuery(u"見積"_s)})) == QStringList{u"actions.text"_s});
}

TEST_CASE("only the fields asked for are searched", "[project][find]")
{
    Sample sample;
    FindIndex index(
        [](const ProjectTable& table, const FieldInfo& field) {
            return table.name() == u"tasks" && field.name == u"detail";
        },
        shown);
    index.update(sample.project);
    CHECK(index.find(FindQuery{TextQuery(u"準備"_s)}).isEmpty());
    CHECK(index.find(FindQuery{TextQuery(u"会場"_s)}).size() == 1);
}
