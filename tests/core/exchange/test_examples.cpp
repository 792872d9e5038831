#include "tests/support/examples.h"

#include "core/documents/agreementcheck.h"
#include "core/exchange/projectjson.h"
#include "core/guideline/catalogue.h"
#include "core/project/changes.h"
#include "core/rules/stepstate.h"
#include "tests/support/printing.h"

#include <QDirIterator>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

const Catalogue& catalogue()
{
    static const auto loaded = Catalogue::load();
    REQUIRE(loaded);
    return *loaded;
}

const ClauseLibrary& clauses()
{
    static const auto loaded = ClauseLibrary::load();
    REQUIRE(loaded);
    return *loaded;
}

} // namespace

TEST_CASE("the examples are those that are offered", "[exchange][examples]")
{
    QStringList shipped;
    QDirIterator files(u":/examples"_s);
    while (files.hasNext())
        shipped.append(QFileInfo(files.next()).completeBaseName());
    shipped.sort();
    CHECK(shipped == exampleNames());
    for (const QString& name : exampleNames())
        CHECK(catalogue().workedExample(name) != nullptr);
}

TEST_CASE("each example is sound, and goes out and in without loss", "[exchange][examples]")
{
    for (const QString& name : exampleNames()) {
        INFO(name.toStdString());
        const Project project = exampleProject(name);
        CHECK(validate(project));
        CountingIds ids;
        const QByteArray out = exportJson(project);
        const auto again = importJson(out, ids);
        REQUIRE(again);
        const bool sameValue = *again == project;
        const bool sameBytes = exportJson(*again) == out;
        CHECK(sameValue);
        CHECK(sameBytes);
        // Every row brings its own id, so that two files made from one example can be compared.
        CHECK(ids.next() == CountingIds().next());
        CHECK(project.info.guidelineVersion == catalogue().version().id);
        CHECK(project.info.clauseVersion == clauses().version());
    }
}

TEST_CASE("every part of a project is used by some example", "[exchange][examples]")
{
    QList<Project> projects;
    for (const QString& name : exampleNames())
        projects.append(exampleProject(name));
    // Their signed papers and other files are kept outside, and all of them are first cycles.
    const QStringList outside{u"versions"_s,       u"signings"_s,   u"attachments"_s, u"annexes"_s,
                              u"clauseComments"_s, u"clauseSets"_s, u"pastScores"_s,  u"pastIndicators"_s};
    for (const ProjectTable& table : projectTables()) {
        qsizetype rows = 0;
        for (const Project& project : std::as_const(projects))
            rows += table.count(project);
        INFO(table.name().data());
        CHECK((rows > 0) == !outside.contains(QString(table.name())));
    }
}

TEST_CASE("the examples leave open only what they mean to leave open", "[exchange][examples]")
{
    // Two of them keep their signed paper outside the file, and passed the step with that reason.
    const QHash<QString, QStringList> meant{
        {u"kodomo-shokudo"_s, {}},
        {u"machizukuri-event"_s, {u"agreement-not-concluded"_s}},
        {u"chiiki-anzen"_s, {u"agreement-not-concluded"_s}},
    };
    for (const QString& name : exampleNames()) {
        const Project project = exampleProject(name);
        for (const QDate today : {QDate(2026, 4, 1), QDate(2026, 10, 1), QDate(2027, 4, 15)}) {
            QStringList found;
            for (const Finding& finding :
                 findingsWithAgreement(project, today, clauses(), Language::Japanese))
                found.append(finding.id);
            INFO(name.toStdString() << ' ' << today.toString(Qt::ISODate).toStdString());
            CHECK(found.join(u' ') == meant.value(name).join(u' '));
        }
    }
}

TEST_CASE("the examples stand where a project that went through stands", "[exchange][examples]")
{
    for (const QString& name : exampleNames()) {
        const Project project = exampleProject(name);
        const auto found = findingsWithAgreement(project, QDate(2027, 4, 15), clauses(), Language::Japanese);
        INFO(name.toStdString());
        for (const StepStatus& status : stepStatuses(project, found)) {
            INFO(key(status.step).toStdString());
            CHECK(status.state != StepState::NotStarted);
            if (status.step != Step::Reuse)
                CHECK((status.state == StepState::Passed || status.state == StepState::PassedWithReason));
        }
    }
}

TEST_CASE("everything of the guideline that the examples name is there", "[exchange][examples]")
{
    for (const QString& name : exampleNames()) {
        const Project p = exampleProject(name);
        const auto known = [&](const QString& id, const void* found) {
            INFO(name.toStdString() << ' ' << id.toStdString());
            CHECK(found != nullptr);
        };
        for (const QString& id : p.info.fields)
            known(id, catalogue().field(id));
        for (const QString& id : p.method.forms) {
            known(id, catalogue().form(id));
            CHECK(clauses().forms().contains(id));
        }
        for (const MethodUse& use : p.methodUses)
            known(use.method, catalogue().method(use.method));
        for (const FitCheck& check : p.fitChecks)
            known(check.kind, catalogue().fitKind(check.kind));
        for (const CandidateRating& rating : p.candidateRatings)
            known(rating.tip, catalogue().partnerTip(rating.tip));
        for (const Candidate& candidate : p.candidates)
            known(candidate.source, catalogue().partnerSource(candidate.source));
        for (const PitfallAnswer& answer : p.pitfallAnswers)
            known(answer.pitfall, catalogue().entry(answer.pitfall));
        for (const Question& question : p.questions) {
            if (!question.origin.isEmpty())
                known(question.origin, catalogue().reviewQuestion(question.origin));
        }
        for (const ClauseEdit& edit : p.clauses) {
            if (edit.state != ClauseState::Own)
                known(edit.key, clauses().find(edit.key));
        }
    }
}

TEST_CASE("the examples name no real place on the net", "[exchange][examples]")
{
    for (const QString& name : exampleNames()) {
        const Project project = exampleProject(name);
        for (const ProjectTable& table : projectTables()) {
            for (qsizetype i = 0; i < table.count(project); ++i) {
                for (const FieldInfo& field : table.record->fields) {
                    if (field.type != FieldType::Text && field.type != FieldType::LongText)
                        continue;
                    const QString value = field.read(table.at(project, i)).toString();
                    INFO(value.toStdString());
                    const qsizetype at = value.indexOf(u"://");
                    if (at >= 0)
                        CHECK(value.section(u'/', 2, 2).endsWith(u".example"));
                    if (field.name == "email"_L1 && !value.isEmpty())
                        CHECK(value.endsWith(u".example"));
                }
            }
        }
    }
}
