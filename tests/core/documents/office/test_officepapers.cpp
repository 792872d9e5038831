#include "core/documents/paginator.h"
#include "core/documents/papers.h"
#include "tests/core/documents/office/officereading.h"
#include "tests/core/documents/papersources.h"
#include "tests/support/examples.h"
#include "tests/support/printing.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

Document paperOf(const QString& paper, Language language, bool blank, const Project& project)
{
    PaperRequest wanted;
    wanted.paper = paper;
    wanted.language = language;
    wanted.blank = blank;
    wanted.today = QDate(2026, 4, 1);
    const auto made = makePaper(wanted, project, paperSources());
    REQUIRE(made);
    return *made;
}

/// Every paper says the same as text and on its pages.
void checkTexts(Language language, bool blank, const Project& project)
{
    for (const PaperInfo& info : papersFor(project)) {
        INFO(info.id.toStdString());
        const Document paper = paperOf(info.id, language, blank, project);
        const Pages pages = paginate(paper, PageStyle::forLanguage(paper.language));
        const QString expected = bareText(pages.text());
        for (const OfficeFormat format : {OfficeFormat::Docx, OfficeFormat::Odt}) {
            const QString text = bareText(officeFile(format, paper).text());
            if (pages.shortened.isEmpty())
                CHECK(text == expected);
            else
                CHECK(text.size() >= expected.size());
        }
    }
}

} // namespace

TEST_CASE("every paper of every example says as text what its pages say", "[documents][office][papers]")
{
    const QString name = GENERATE(from_range(exampleNames()));
    checkTexts(Language::Japanese, false, exampleProject(name));
}

TEST_CASE("so do papers in English, blank forms and papers of an empty project",
          "[documents][office][papers]")
{
    checkTexts(Language::English, false, exampleProject(u"kodomo-shokudo"_s));
    checkTexts(Language::Japanese, true, exampleProject(u"machizukuri-event"_s));
    CountingIds ids;
    checkTexts(Language::Japanese, false, Project::blank(ids));
}

TEST_CASE("a plan that is cut to its page stands in full where it can be edited",
          "[documents][office][papers]")
{
    Project project = exampleProject(u"kodomo-shokudo"_s);
    const QString challenge = u"長い課題の文。"_s.repeated(900);
    project.info.challenge = challenge;
    const Document paper = paperOf(u"project-plan"_s, Language::Japanese, false, project);
    const Pages pages = paginate(paper, PageStyle::forLanguage(paper.language));
    REQUIRE_FALSE(pages.shortened.isEmpty());
    const OfficeFile docx = officeFile(OfficeFormat::Docx, paper);
    CHECK(docx.text().contains(challenge));
    // In letters as small as those of the page.
    const QString half = QString::number(qRound(pages.em * 2));
    CHECK(named(docx.styles(), u"w:sz"_s).value(0)["w:val"] == half);
}
