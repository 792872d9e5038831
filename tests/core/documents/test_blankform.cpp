#include "core/documents/blankform.h"

#include "core/documents/clausesetuse.h"
#include "core/documents/paginator.h"
#include "tests/core/documents/papersources.h"
#include "tests/core/documents/pdfreading.h"
#include "tests/support/examples.h"
#include "tests/support/printing.h"

#include <QRegularExpression>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

Pages blankPages(const Project& project, Language language = Language::Japanese)
{
    PaperRequest request;
    request.paper = u"agreement"_s;
    request.language = language;
    request.blank = true;
    request.today = QDate(2026, 4, 1);
    const auto document = makePaper(request, project, paperSources());
    REQUIRE(document);
    CHECK(document->watermark == QString());
    CHECK(document->head.right == words(language)(u"head.form"_s));
    return paginate(*document, paperStyle(request, project));
}

} // namespace

TEST_CASE("the form of a filled agreement tells nothing that was entered", "[documents][agreement][blank]")
{
    for (const QString& name : exampleNames()) {
        INFO(name.toStdString());
        const Project project = exampleProject(name);
        const Pages pages = blankPages(project);
        CHECK(outsideMargins(pages) == QString());
        const QString text = pages.text();
        CHECK_FALSE(text.contains(u"【未入力"));
        for (const Party& party : project.parties) {
            CHECK_FALSE(text.contains(party.name));
            CHECK_FALSE(text.contains(party.representativeName));
            CHECK_FALSE(text.contains(party.address));
        }
        CHECK_FALSE(text.contains(project.info.title));
        CHECK_FALSE(text.contains(project.scope.sharedPurpose));
        CHECK_FALSE(text.contains(project.contentItems.first().text));
        for (const Task& task : project.tasks) {
            if (task.title.size() > 5) // 広報 is a word of the library as well
                CHECK_FALSE(text.contains(task.title));
        }
        for (const BudgetLine& line : project.budgetLines)
            CHECK_FALSE(text.contains(line.basis));
        static const QRegularExpression fact(u"[0-9]{1,3},[0-9]{3}円|令和[0-9]+年[0-9]+月"_s);
        CHECK(fact.match(text).captured() == QString());
        // The articles are those of the draft, and there is room to write.
        CHECK(text.count(u"＿＿＿＿＿＿＿＿") > 20);
        CHECK(text.contains(u"補助金の交付") == project.method.forms.contains(u"subsidy"));
    }
}

TEST_CASE("what a set of clauses has typed stays in the form, what the project has typed does not",
          "[documents][agreement][blank]")
{
    Project project = exampleProject(u"kodomo-shokudo"_s);
    CountingIds ids(5000);
    ClauseEdit& own = appendRow(project.clauses, ids);
    own.key = u"own-rain"_s;
    own.state = ClauseState::Own;
    own.title = u"雨天の取扱い"_s;
    own.text = u"雨天のときは延期する。"_s;
    CHECK_FALSE(blankPages(project).text().contains(u"雨天のときは延期する。"));
    ClauseSet heading;
    heading.name = u"市の標準"_s;
    const auto set = makeClauseSet(project, paperSources().clauses, heading, ids);
    REQUIRE(set);
    takeClauseSet(project, *set, paperSources().clauses, QDate(2026, 4, 1), ids);
    CHECK(blankPages(project).text().contains(u"雨天のときは延期する。"));
    project.clauses.last().text = u"雨天のときは、あおば市の体育館で行う。"_s;
    const QString text = blankPages(project).text();
    CHECK_FALSE(text.contains(u"体育館"));
    CHECK(text.contains(u"雨天の取扱い"));
}

TEST_CASE("the form in two languages is blank in both", "[documents][agreement][blank]")
{
    Project project = exampleProject(u"kodomo-shokudo"_s);
    project.agreement.languages = Languages::Both;
    const QString text = blankPages(project).text();
    CHECK(text.contains(u"________________"));
    CHECK_FALSE(text.contains(u"500,000"));
    CHECK_FALSE(text.contains(project.parties.first().name));
}
