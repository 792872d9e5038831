#include "core/documents/typedtexts.h"

#include "core/documents/agreementcheck.h"
#include "tests/core/documents/papersources.h"
#include "tests/support/examples.h"
#include "tests/support/printing.h"

#include <algorithm>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

QList<Finding> of(const QString& id, const Project& project)
{
    QList<Finding> found =
        findingsWithAgreement(project, QDate(2026, 4, 1), paperSources().clauses, Language::Japanese);
    found.removeIf([&](const Finding& finding) { return finding.id != id; });
    return found;
}

ClauseEdit& ownClause(Project& project, IdSource& ids, const QString& key, const QString& text)
{
    ClauseEdit& edit = appendRow(project.clauses, ids);
    edit.key = key;
    edit.state = ClauseState::Own;
    edit.title = key;
    edit.text = text;
    return edit;
}

} // namespace

TEST_CASE("the examples' own texts fit their agreements", "[documents][agreement][typed]")
{
    for (const QString& name : exampleNames()) {
        INFO(name.toStdString());
        const Project project = exampleProject(name);
        CHECK(typedTextFindings(project, paperSources().clauses).isEmpty());
        CHECK(clauseFaults(project, paperSources().clauses, Language::Japanese).isEmpty());
    }
}

TEST_CASE("a clause of one's own needs its English where the agreement has it",
          "[documents][agreement][typed]")
{
    Project project = exampleProject(u"kodomo-shokudo"_s);
    const auto typed = [&project] {
        return std::count_if(project.clauses.cbegin(), project.clauses.cend(), [](const ClauseEdit& edit) {
            return !edit.text.trimmed().isEmpty() && edit.textEn.trimmed().isEmpty();
        });
    };
    REQUIRE(typed() > 0);
    CHECK(of(u"clause-english-missing"_s, project).isEmpty());
    project.agreement.languages = Languages::Both;
    CHECK(of(u"clause-english-missing"_s, project).size() == typed());
    for (ClauseEdit& edit : project.clauses)
        edit.textEn = u"The Parties shall agree."_s;
    CHECK(of(u"clause-english-missing"_s, project).isEmpty());
}

TEST_CASE("a label that no party bears is found where it was typed", "[documents][agreement][typed]")
{
    Project project = exampleProject(u"kodomo-shokudo"_s);
    project.agreement.labels = LabelStyle::Names;
    const QList<Finding> found = of(u"typed-label-unknown"_s, project);
    REQUIRE(found.size() > 3);
    CHECK(std::any_of(found.cbegin(), found.cend(), [](const Finding& finding) {
        return finding.path.field == u"responsibility" && finding.severity == Severity::Warning;
    }));
    // Words that only look like labels are none.
    Project plain = exampleProject(u"kodomo-shokudo"_s);
    plain.parties.resize(2);
    plain.clauses.clear();
    plain.tasks.clear();
    plain.deliverables.clear();
    plain.personalData.clear();
    for (QString* text : {&plain.agreement.responsibility, &plain.agreement.insurance,
                          &plain.agreement.publicationMeans, &plain.agreement.deliverables})
        text->clear();
    plain.agreement.insurance = u"本町3丁目の包丁の置場、甲板及び自己の物は、甲が保険を付する。"_s;
    CHECK(of(u"typed-label-unknown"_s, plain).isEmpty());
    plain.agreement.insurance = u"保険は、丁が付する。"_s;
    CHECK(of(u"typed-label-unknown"_s, plain).size() == 1);
}

TEST_CASE("a sentence in the other style is found, either way", "[documents][agreement][typed]")
{
    Project project = exampleProject(u"kodomo-shokudo"_s);
    CHECK(of(u"typed-style-mixed"_s, project).isEmpty());
    project.agreement.insurance = u"甲は、保険（人が集まる日に限る。）に加入します。"_s;
    CHECK(of(u"typed-style-mixed"_s, project).size() == 1);
    project.agreement.sentences = SentenceStyle::Polite;
    const QList<Finding> found = of(u"typed-style-mixed"_s, project);
    CHECK(found.size() > 3);
    CHECK(std::none_of(found.cbegin(), found.cend(),
                       [](const Finding& finding) { return finding.path.field == u"insurance"; }));
}

TEST_CASE("what a clause names in vain is told with the clause", "[documents][agreement][typed]")
{
    Project project = exampleProject(u"kodomo-shokudo"_s);
    CountingIds ids(7000);
    const Id own =
        ownClause(project, ids, u"own-a"_s, u"{{foo}}及び{{ref:no-such}}並びに{{annex:no-annex}}による。"_s)
            .id;
    for (const QString& id :
         {u"placeholder-unknown"_s, u"clause-reference-missing"_s, u"clause-annex-missing"_s}) {
        INFO(id.toStdString());
        const QList<Finding> found = of(id, project);
        REQUIRE(found.size() == 1);
        CHECK(found.first().path == FieldPath{u"clauses"_s, own, u"text"_s});
        CHECK(found.first().message.contains(u"own-a"));
    }
    CHECK(of(u"agreement-placeholder-open"_s, project).isEmpty());
    // In the paper it stands as it was typed.
    const AgreementText text = composeAgreement(project, paperSources().clauses, words());
    const auto article = std::find_if(text.articles.cbegin(), text.articles.cend(),
                                      [](const AgreementArticle& one) { return one.key == u"own-a"; });
    REQUIRE(article != text.articles.cend());
    CHECK(article->paragraphs.first().text.text().startsWith(u"{{foo}}及び"));
    CHECK(article->paragraphs.first().text.runs.first().unresolved);
}

TEST_CASE("two clauses of one's own that only refer to each other are told", "[documents][agreement][typed]")
{
    Project project = exampleProject(u"kodomo-shokudo"_s);
    CountingIds ids(7000);
    ownClause(project, ids, u"own-a"_s, u"{{ref:own-b}}に定めるところによる。"_s);
    ownClause(project, ids, u"own-b"_s, u"{{ref:own-a}}に定めるところによる。"_s);
    const QList<Finding> found = of(u"clauses-circular"_s, project);
    REQUIRE(found.size() == 1);
    CHECK(found.first().message.contains(u"own-a"));
    CHECK(found.first().message.contains(u"own-b"));
    project.clauses.last().text += u"\nただし、雨の日は延期する。"_s;
    CHECK(of(u"clauses-circular"_s, project).isEmpty());
}
