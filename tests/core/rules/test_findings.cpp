#include "core/guideline/catalogue.h"
#include "core/project/changes.h"
#include "core/project/tables.h"
#include "core/rules/forms.h"
#include "tests/core/rules/breakcase.h"
#include "tests/support/printing.h"

#include <QSet>

#include <algorithm>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const QList<Finding>& findings)
{
    QStringList ids;
    for (const Finding& finding : findings) {
        if (!ids.contains(finding.id))
            ids.append(finding.id);
    }
    ids.sort();
    return ids;
}

/// Table, row (where given) and field (where given) exist in the project; a conclusion may be yet to come.
bool resolves(const Project& project, const FieldPath& path)
{
    const ProjectTable* table = projectTable(path.table);
    if (!table)
        return false;
    if (path.row.isNull())
        return path.field.isEmpty();
    const bool toCome = path.table == u"jointConclusions"_s && findRow(project.questions, path.row);
    return (toCome || table->indexOf(project, path.row) >= 0) &&
           (path.field.isEmpty() || table->record->field(path.field));
}

/// As break cases write it: "tasks", "tasks.title", "tasks.-".
QString shapeOf(const FieldPath& path)
{
    if (path.row.isNull())
        return path.table;
    return path.table + u'.' + (path.field.isEmpty() ? u"-"_s : path.field);
}

qsizetype placeOf(const QString& id)
{
    return allFindingIds().indexOf(id);
}

} // namespace

namespace kyodo::test {

QList<BreakCase> allCases()
{
    return generalCases() + partnerCases() + scopeCases() + methodCases() + agreementCases() + moneyCases() +
           paperCases() + executionCases() + reviewCases() + reuseCases();
}

} // namespace kyodo::test

TEST_CASE("a clean project has no findings at any step", "[rules]")
{
    for (const Step step : allOf<Step>()) {
        DYNAMIC_SECTION(key(step).toStdString())
        {
            const Clean clean = cleanProject(step);
            const Result<void> valid = validate(clean.project);
            REQUIRE(valid.ok());
            CHECK(idsOf(findings(clean.project, clean.today)).join(u' ') == QString());
        }
    }
}

TEST_CASE("each kind of finding comes from what it names, and from nothing more", "[rules]")
{
    for (const BreakCase& broken : allCases()) {
        DYNAMIC_SECTION(broken.id.toStdString())
        {
            Clean clean = cleanProject(broken.at);
            REQUIRE(findings(clean.project, clean.today).isEmpty());
            broken.breakIt(clean);
            const QList<Finding> found = findings(clean.project, clean.today);

            QStringList expected = broken.also;
            expected.append(broken.id);
            expected.sort();
            CHECK(idsOf(found).join(u' ') == expected.join(u' '));
            const auto first = std::find_if(found.begin(), found.end(),
                                            [&](const Finding& finding) { return finding.id == broken.id; });
            REQUIRE(first != found.end());
            CHECK(first->step == broken.step);
            CHECK(key(first->severity) == key(broken.severity));
            CHECK(shapeOf(first->path) == broken.path);
            CHECK(resolves(clean.project, first->path));
        }
    }
}

TEST_CASE("every finding says what is wrong and why, on one line each", "[rules]")
{
    for (const BreakCase& broken : allCases()) {
        Clean clean = cleanProject(broken.at);
        broken.breakIt(clean);
        for (const Finding& finding : findings(clean.project, clean.today)) {
            CAPTURE(finding.id, finding.message, finding.why);
            CHECK(finding.message.size() > 10);
            CHECK(finding.why.size() > 20);
            CHECK_FALSE(finding.message.contains(u'%'));
            CHECK_FALSE(finding.why.contains(u'%'));
            CHECK_FALSE(finding.message.contains(u'\n'));
        }
    }
}

TEST_CASE("no kind of finding goes untested", "[rules]")
{
    QStringList tested;
    for (const BreakCase& broken : allCases())
        tested.append(broken.id);
    QStringList known = allFindingIds();
    tested.removeDuplicates(); // some kinds come from several things
    tested.sort();
    known.sort();
    CHECK(tested.join(u'\n') == known.join(u'\n'));
    CHECK(known.size() >= 60);
    CHECK(QSet<QString>(known.begin(), known.end()).size() == known.size());
}

TEST_CASE("kinds are listed by step, several for each", "[rules]")
{
    QHash<Step, int> count;
    Step last = Step::FindPartner;
    for (const FindingKind& kind : findingKinds()) {
        CHECK(last <= kind.step);
        last = kind.step;
        ++count[kind.step];
        CHECK(findingKind(kind.id)->step == kind.step);
    }
    for (const Step step : allOf<Step>())
        CHECK(count.value(step) >= 6);
    CHECK(findingKind(u"no-such-finding") == nullptr);
    CHECK(placeOf(u"title-missing"_s) == 0);
}

TEST_CASE("a blank project is met with a handful of findings", "[rules]")
{
    CountingIds ids;
    Project project = Project::blank(ids);
    const QDate today(2026, 1, 15);
    CHECK(idsOf(findings(project, today)).join(u' ') == u"challenge-missing parties-too-few title-missing"_s);

    project.info.title = u"若葉こども食堂"_s;
    project.info.challenge = u"孤食"_s;
    appendRow(project.parties, ids).name = u"あおぞら広場"_s;
    CHECK(idsOf(findings(project, today)).join(u' ') ==
          u"parties-too-few public-nature-missing sought-resources-none"_s);
}

TEST_CASE("findings come sorted by step and severity, in the order of the rows", "[rules]")
{
    Clean clean = cleanProject(Step::Agreement);
    clean.project.roles.removeIf([](const Role& role) { return role.kind == RoleKind::Lead; });
    clean.project.agreement.meetingIntervalDays.reset();
    clean.project.scope.beneficiaries.clear();
    clean.party(clean.city).address.clear();
    const QList<Finding> found = findings(clean.project, clean.today);
    for (qsizetype i = 1; i < found.size(); ++i) {
        const Finding& a = found.at(i - 1);
        const Finding& b = found.at(i);
        CHECK((a.step < b.step || (a.step == b.step && a.severity <= b.severity)));
    }
    QList<Id> leaderless;
    for (const Finding& finding : findingsOf(Step::Agreement, clean.project, clean.today)) {
        CHECK(finding.step == Step::Agreement);
        if (finding.id == u"role-lead-none"_s)
            leaderless.append(finding.path.row);
    }
    const QList<Task>& tasks = clean.project.tasks;
    CHECK(leaderless == QList<Id>{tasks.at(0).id, tasks.at(1).id, tasks.at(2).id});
}

TEST_CASE("the same project on the same day gives the same findings and stays as it was", "[rules]")
{
    for (const BreakCase& broken : allCases()) {
        Clean clean = cleanProject(broken.at);
        broken.breakIt(clean);
        const Project before = clean.project;
        const QList<Finding> once = findings(clean.project, clean.today);
        CHECK_FALSE(once.isEmpty());
        CHECK(once == findings(clean.project, clean.today));
        CHECK(before == clean.project);
    }
}

TEST_CASE("later steps keep silent until they are reached", "[rules]")
{
    Clean clean = cleanProject(Step::FindPartner);
    pass(clean, Step::FindPartner);
    QSet<Step> steps;
    for (const Finding& finding : findings(clean.project, clean.today))
        steps.insert(finding.step);
    CHECK(steps == QSet<Step>{Step::Scope});
}

TEST_CASE("a project that was stopped is asked for its reason and lessons only", "[rules]")
{
    Clean clean = cleanProject(Step::Agreement);
    clean.project.versions.clear();
    clean.project.signings.clear();
    clean.project.roles.clear();
    clean.project.info.status = ProjectStatus::Stopped;
    clean.project.info.statusReason = u"担い手が見つからなかった"_s;
    CHECK(findings(clean.project, QDate(2027, 6, 1)).isEmpty());
}

TEST_CASE("what is titled like a placeholder is shown as it is", "[rules]")
{
    Clean clean = cleanProject(Step::Agreement);
    clean.project.tasks.first().title = u"%2 と %1"_s;
    clean.project.roles[1].kind = RoleKind::Lead;
    const QList<Finding> found = findings(clean.project, clean.today);
    REQUIRE(found.size() == 1);
    CHECK(found.first().message == u"“%2 と %1” has 2 leads."_s);
}

TEST_CASE("sums are written with commas whatever the machine's locale", "[rules]")
{
    Clean clean = cleanProject(Step::Agreement);
    clean.project.budgetLines.last().amount += 1234567;
    const QList<Finding> found = findings(clean.project, clean.today);
    REQUIRE(found.size() == 1);
    CHECK(found.first().message == u"Income of 1,644,567 yen and cost of 410,000 yen do not match."_s);
}

TEST_CASE("ten percent above a budget line is still within it", "[rules]")
{
    Clean clean = cleanProject(Step::Execution);
    clean.project.spendings.first().amount = 330000;
    CHECK(findings(clean.project, clean.today).isEmpty());
}

TEST_CASE("with four and five steps the two lowest scores ask for a reason", "[rules]")
{
    Clean clean = cleanProject(Step::Review);
    clean.project.answers.first().score = 2;
    const QStringList unexplained{u"low-score-unexplained"_s};
    CHECK(idsOf(findings(clean.project, clean.today)) == unexplained);
    clean.project.rounds.first().scale = Scale::Five;
    CHECK(idsOf(findings(clean.project, clean.today)) == unexplained);
    clean.project.rounds.first().scale = Scale::Three;
    CHECK(findings(clean.project, clean.today).isEmpty());
}

TEST_CASE("findings of a review name the round and the number of the question", "[rules]")
{
    Clean clean = cleanProject(Step::Review);
    Project& p = clean.project;
    p.rounds.first().title = u"秋の回"_s;
    const Id second = p.questions.at(1).id;
    const auto answer = std::find_if(p.answers.begin(), p.answers.end(),
                                     [&](const Answer& row) { return row.question == second; });
    REQUIRE(answer != p.answers.end());
    const auto message = [&] {
        const QList<Finding> found = findings(p, clean.today);
        REQUIRE(found.size() == 1);
        return found.first().message;
    };
    const std::optional<int> score = answer->score;
    answer->score = 1;
    CHECK(message().contains(u"question 2 of “秋の回” has no reason"_s));
    answer->score = 9;
    CHECK(message().contains(u"question 2 of “秋の回” is not on its scale"_s));
    answer->score.reset();
    CHECK(message().contains(u"for “秋の回” leaves questions unanswered: 2."_s));
    answer->score = 1;
    answer->reason = u"連絡が少なかった"_s;
    p.jointConclusions.removeIf([&](const JointConclusion& row) { return row.question == second; });
    CHECK(message().contains(u"question 2 of “秋の回”"_s));
    answer->score = score;
    CHECK(message() == u"Questions of “秋の回” have no joint conclusion: 2."_s);
}

TEST_CASE("sheets that are not released are not compared", "[rules]")
{
    Clean clean = cleanProject(Step::Review);
    Project& p = clean.project;
    p.answers.first().score = 1;
    p.answers.first().reason = u"連絡が少なかった"_s;
    p.jointConclusions.clear();
    p.rounds.first().heldOn = QDate();
    CHECK(idsOf(findings(p, clean.today)) == QStringList{u"answers-gap"_s, u"round-not-held"_s});
    for (Sheet& sheet : p.sheets)
        sheet.released = false;
    CHECK(idsOf(findings(p, clean.today)) == QStringList{u"round-not-held"_s});
}

TEST_CASE("a term over 31 March is fine once the agreement speaks of the fiscal year", "[rules]")
{
    Clean clean = cleanProject(Step::Agreement);
    clean.project.info.termEnd = QDate(2028, 3, 31);
    CHECK(idsOf(findings(clean.project, clean.today)) == QStringList{u"term-crosses-fiscal-year"_s});
    clean.project.agreement.content += u"令和9年度の費用は改めて協議する。"_s;
    CHECK(findings(clean.project, clean.today).isEmpty());
}

TEST_CASE("the forms that the rules know are those of the guideline's data", "[rules]")
{
    const Result<Catalogue> catalogue = Catalogue::load();
    REQUIRE(catalogue.ok());
    for (const guide::Form& form : catalogue->forms()) {
        CAPTURE(form.id);
        CHECK_FALSE((rules::paysMoney(form.id) && !form.moneyFlows));
        CHECK_FALSE((rules::paysNoMoney(form.id) && form.moneyFlows));
    }
    QSet<QString> known;
    for (const guide::Form& form : catalogue->forms())
        known.insert(form.id);
    for (const QString& id : {u"commission"_s, u"subsidy"_s, u"contribution"_s, u"designated-manager"_s,
                              u"co-hosting"_s, u"endorsement"_s, u"cooperation"_s, u"alliance"_s,
                              u"participation"_s, u"adopt"_s, u"information-exchange"_s}) {
        CAPTURE(id);
        CHECK(known.contains(id));
        CHECK((rules::paysMoney(id) || rules::paysNoMoney(id)));
    }
}

TEST_CASE("two thousand tasks of twenty parties are gone through", "[rules]")
{
    Clean clean = cleanProject(Step::Execution);
    Project& p = clean.project;
    while (p.parties.size() < 20)
        appendRow(p.parties, clean.ids).name = u"団体%1"_s.arg(p.parties.size());
    while (p.tasks.size() < 2000) {
        const Id task = addTask(clean, u"仕事"_s, QDate(2026, 4, 1), QDate(2026, 9, 30)).id;
        for (const Party& party : std::as_const(p.parties))
            addRole(clean, task, party.id, RoleKind::Support);
    }
    const QList<Finding> found = findings(p, clean.today);
    const auto count = [&found](const QString& id) {
        return std::count_if(found.begin(), found.end(),
                             [&](const Finding& finding) { return finding.id == id; });
    };
    CHECK(count(u"role-lead-none"_s) == 1996);
    CHECK(count(u"task-overdue"_s) == 1996);
    CHECK(count(u"party-without-role"_s) == 0);
}
