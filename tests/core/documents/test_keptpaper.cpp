#include "core/documents/keptpaper.h"

#include "core/documents/agreementversion.h"
#include "core/documents/paginator.h"
#include "tests/core/documents/papersources.h"
#include "tests/core/documents/pdfreading.h"
#include "tests/support/examples.h"
#include "tests/support/printing.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

TEST_CASE("a kept version is printed as it was, whatever has become of the project",
          "[documents][agreement][kept]")
{
    Project project = exampleProject(u"kodomo-shokudo"_s);
    CountingIds ids(9000);
    const auto draft = takeDraft(project, paperSources().clauses, QDate(2026, 3, 20), ids);
    REQUIRE(draft);
    const QString item = project.contentItems.first().text;
    const QString task = project.tasks.first().title;
    project.contentItems.first().text = u"別のこと"_s;
    project.tasks.clear();
    project.roles.clear();
    PaperRequest request;
    request.paper = u"agreement"_s;
    request.kept = *draft;
    request.today = QDate(2026, 4, 1);
    const auto document = makePaper(request, project, paperSources());
    REQUIRE(document);
    CHECK(document->watermark == words()(u"draft"_s));
    CHECK(document->head.right.contains(u"第1版"));
    const Pages pages = paginate(*document, paperStyle(request, project));
    CHECK(outsideMargins(pages) == QString());
    const QString text = pages.text();
    CHECK(text.contains(item));
    CHECK(text.contains(task));
    CHECK(text.contains(u"特記事項"));
    CHECK(text.contains(u"見本 花子"));
    CHECK_FALSE(text.contains(u"別のこと"));
    // What was changed past the program is not printed as if it were kept.
    project.versions.last().content.replace(item, u"ほかのこと"_s);
    CHECK(makePaper(request, project, paperSources()).error().code == ErrorCode::FileDamaged);
}
