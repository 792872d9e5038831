#include "core/documents/papers.h"

#include "core/documents/paginator.h"
#include "tests/core/documents/papersources.h"
#include "tests/core/documents/pdfreading.h"
#include "tests/support/examples.h"
#include "tests/support/golden.h"
#include "tests/support/paths.h"
#include "tests/support/printing.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kGoldenPapers{u"agreement"_s,          u"review-sheet"_s, u"candidates"_s,
                                u"negotiation-record"_s, u"minutes"_s,      u"project-plan"_s,
                                u"review-report"_s,      u"case-sheet"_s};

PaperRequest request(const QString& paper, Language language = Language::Japanese)
{
    PaperRequest wanted;
    wanted.paper = paper;
    wanted.language = language;
    wanted.today = QDate(2026, 4, 1);
    return wanted;
}

Pages pagesOf(const PaperRequest& wanted, const Project& project)
{
    const auto document = makePaper(wanted, project, paperSources());
    REQUIRE(document);
    CHECK(document->language == key(wanted.language));
    return paginate(*document, PageStyle::forLanguage(document->language));
}

/// The text as it reads, headed by how many pages it takes.
QByteArray readable(const Pages& pages)
{
    QString text = pages.text();
    while (text.endsWith(u'\n'))
        text.chop(1);
    return u"%1\n%2\n"_s.arg(pages.title, text).toUtf8();
}

QString goldenFile(const QString& name)
{
    return goldenFolder() + u"/papers/"_s + name + u".txt"_s;
}

} // namespace

TEST_CASE("the papers of the examples read as they were approved", "[documents][papers][golden]")
{
    for (const QString& name : exampleNames()) {
        const Project project = exampleProject(name);
        for (const QString& paper : kGoldenPapers) {
            const Pages pages = pagesOf(request(paper), project);
            CHECK(outsideMargins(pages) == QString());
            checkGolden(goldenFile(u"%1.%2.ja"_s.arg(name, paper)), readable(pages));
        }
    }
}

TEST_CASE("the papers of one example read as approved in English", "[documents][papers][golden]")
{
    const Project project = exampleProject(u"kodomo-shokudo"_s);
    for (const QString& paper : kGoldenPapers) {
        const Pages pages = pagesOf(request(paper, Language::English), project);
        CHECK(outsideMargins(pages) == QString());
        checkGolden(goldenFile(u"kodomo-shokudo.%1.en"_s.arg(paper)), readable(pages));
    }
}

TEST_CASE("every paper is made of an empty project, in both languages, blank or not", "[documents][papers]")
{
    CountingIds ids;
    const Project empty = Project::blank(ids);
    for (const PaperInfo& paper : papersFor(empty)) {
        for (const Language language : allOf<Language>()) {
            for (const bool blank : {false, true}) {
                INFO(paper.id.toStdString() << ' ' << key(language).toStdString() << ' ' << blank);
                PaperRequest wanted = request(paper.id, language);
                wanted.blank = blank;
                const Pages pages = pagesOf(wanted, empty);
                CHECK(pages.pages.size() >= 1);
                CHECK_FALSE(pages.title.isEmpty());
                CHECK_FALSE(withoutSpace(pages.text()).isEmpty());
                CHECK(outsideMargins(pages) == QString());
                const bool marked =
                    pages.text().contains(u"【未入力：") || pages.text().contains(u"[not entered: ");
                CHECK(marked == (paper.id == u"agreement" && !blank));
            }
        }
    }
}

TEST_CASE("what is asked for and does not exist is a wrong usage", "[documents][papers]")
{
    const Project project = exampleProject(u"chiiki-anzen"_s);
    const auto code = [&](const PaperRequest& wanted) {
        const auto made = makePaper(wanted, project, paperSources());
        REQUIRE_FALSE(made);
        CHECK_FALSE(made.error().message.isEmpty());
        return made.error().code;
    };
    CHECK(code(request(u"treaty"_s)) == ErrorCode::Usage);
    PaperRequest sheet = request(u"review-sheet"_s);
    sheet.party = Id::random();
    CHECK(code(sheet) == ErrorCode::Usage);
    sheet.party = Id();
    sheet.round = Id::random();
    CHECK(code(sheet) == ErrorCode::Usage);
}

TEST_CASE("whatever is typed stands in the papers as it was typed", "[documents][papers]")
{
    // Markup, fields of the clause library, places in Qt's format strings, a file that must not be opened.
    const QString typed =
        u"<b>太字</b> {{purpose}} {{ref:change}} %1 %2 file:///etc/passwd &amp; <img src='x'>"_s;
    Project project = exampleProject(u"kodomo-shokudo"_s);
    project.info.title = typed + u"題"_s;
    project.agreement.ownTitle.clear();
    project.info.challenge = typed + u"課"_s;
    project.scope.sharedPurpose = typed + u"目"_s;
    project.parties[0].name = typed + u"名"_s;
    project.parties[1].label = u"%1乙"_s;
    project.parties[2].address = typed + u"所"_s;
    project.contentItems[0].text = typed + u"内"_s;
    project.tasks[0].title = typed + u"事"_s;
    project.budgetLines[0].title = typed + u"費"_s;
    project.deliverables[0].title = typed + u"成"_s;
    project.deliverables[0].ownership = Ownership::OneParty;
    project.deliverables[0].owner = project.parties[1].id;
    project.deliverables[0].use = typed + u"用"_s;
    project.personalData[0].what = typed + u"個"_s;
    project.agreement.insurance = typed + u"険"_s;
    project.answers[0].reason = typed + u"由"_s;
    for (Answer& answer : project.answers)
        answer.reason = typed + u"由"_s;
    const auto both = [&](const QString& paper) { return drawnText(pagesOf(request(paper), project)); };
    const QString agreement = withoutSpace(both(u"agreement"_s));
    const QString plain = withoutSpace(typed);
    for (const QChar ending : u"題課目名所内事費成用個険"_s) {
        INFO(QString(ending).toStdString());
        CHECK(agreement.contains(plain + ending));
    }
    CHECK(agreement.contains(u"「%1乙」"));
    const QString sheet = withoutSpace(both(u"review-sheet"_s));
    CHECK(sheet.contains(plain + u'題'));
    CHECK(sheet.contains(plain + u'由'));
    for (const QString& annex : {u"roles"_s, u"schedule"_s})
        CHECK(withoutSpace(both(annex)).contains(plain + u'事'));
    CHECK(withoutSpace(both(u"budget"_s)).contains(plain + u'費'));
}

TEST_CASE("a draft says so on every page, a blank form does not", "[documents][papers]")
{
    Project project = exampleProject(u"machizukuri-event"_s);
    project.agreement.dates = DateStyle::Era;
    PaperRequest wanted = request(u"agreement"_s);
    const auto draft = makePaper(wanted, project, paperSources());
    REQUIRE(draft);
    CHECK(draft->watermark == u"案"_s);
    CHECK(draft->head.right == u"案　令和8年4月1日作成"_s);
    wanted.blank = true;
    CHECK(makePaper(wanted, project, paperSources())->watermark == QString());
    wanted = request(u"agreement"_s, Language::English);
    CHECK(makePaper(wanted, project, paperSources())->watermark == u"DRAFT"_s);
}

TEST_CASE("a blank annex keeps the heads and drops what was entered", "[documents][papers]")
{
    const Project project = exampleProject(u"kodomo-shokudo"_s);
    REQUIRE(project.tasks.size() > 3);
    for (const QString& annex : {u"roles"_s, u"budget"_s, u"schedule"_s}) {
        PaperRequest wanted = request(annex);
        const QString filled = pagesOf(wanted, project).text();
        wanted.blank = true;
        const QString blank = pagesOf(wanted, project).text();
        INFO(annex.toStdString());
        CHECK(blank.contains(project.info.title));
        CHECK(filled.size() > blank.size());
        for (const Task& task : project.tasks)
            CHECK_FALSE(blank.contains(task.title));
        for (const BudgetLine& line : project.budgetLines)
            CHECK_FALSE((!line.title.isEmpty() && blank.contains(line.title)));
    }
}

TEST_CASE("an agreement is first shown in the language that it is signed in", "[documents][papers]")
{
    Project project;
    const auto shown = [&](Languages languages, QStringView paper, Language reader) {
        project.agreement.languages = languages;
        return paperLanguage(paper, project, reader);
    };
    CHECK(shown(Languages::Japanese, u"agreement", Language::English) == Language::English);
    CHECK(shown(Languages::English, u"agreement", Language::Japanese) == Language::English);
    CHECK(shown(Languages::Both, u"agreement", Language::English) == Language::Japanese);
    CHECK(shown(Languages::English, u"minutes", Language::Japanese) == Language::Japanese);
}
