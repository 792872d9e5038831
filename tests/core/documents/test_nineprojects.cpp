#include "core/documents/paginator.h"
#include "core/documents/partylabels.h"
#include "core/exchange/projectjson.h"
#include "tests/core/documents/papersources.h"
#include "tests/core/documents/pdfreading.h"
#include "tests/support/examples.h"
#include "tests/support/paths.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

// The examples and six more projects, together of every form and of two to seven parties: what can be told of
// their agreements' pages without looking at them.
namespace {

struct Named {
    QString name;
    Project project;
};

Project fromFile(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CountingIds ids;
    const auto project = importJson(file.readAll(), ids);
    if (!project)
        FAIL(path.toStdString() << ": " << project.error().message.toStdString());
    return *project;
}

const QList<Named>& nineProjects()
{
    static const QList<Named> all = [] {
        QList<Named> projects;
        for (const QString& name : exampleNames())
            projects.append({name, exampleProject(name)});
        const QDir folder(dataFolder() + u"/agreements"_s);
        for (const QFileInfo& file : folder.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name))
            projects.append({file.completeBaseName(), fromFile(file.filePath())});
        return projects;
    }();
    return all;
}

const Project& projectNamed(const QString& name)
{
    const auto found = std::find_if(nineProjects().cbegin(), nineProjects().cend(),
                                    [&](const Named& one) { return one.name == name; });
    REQUIRE(found != nineProjects().cend());
    return found->project;
}

PaperRequest request(Language language, bool blank = false)
{
    PaperRequest wanted;
    wanted.paper = u"agreement"_s;
    wanted.language = language;
    wanted.blank = blank;
    wanted.today = QDate(2026, 4, 1);
    return wanted;
}

Pages pagesOf(const Project& project, const PaperRequest& wanted = request(Language::Japanese))
{
    const auto made = makePaper(wanted, project, paperSources());
    REQUIRE(made);
    return paginate(*made, paperStyle(wanted, project));
}

QStringList pageTexts(const Pages& pages)
{
    QStringList texts;
    for (const Page& page : pages.pages)
        texts.append(withoutSpace(page.text()));
    return texts;
}

QList<TextLine> linesOf(const Page& page, TextRole role)
{
    QList<TextLine> lines = page.lines();
    lines.removeIf([&](const TextLine& line) { return line.role != role || line.text.trimmed().isEmpty(); });
    return lines;
}

/// Headings as lines: of articles, provisions and the parts of annexes.
QSet<QString> headingsOf(const Project& project, Language language)
{
    const Words& said = words(language);
    const AgreementText text = composeAgreement(project, paperSources().clauses, said);
    QSet<QString> headings;
    for (const AgreementArticle& article : text.articles + text.personalProvisions) {
        headings.insert(withoutSpace(said(u"caption"_s).arg(article.title)));
        headings.insert(withoutSpace(article.number + article.title));
    }
    for (const AgreementAnnex& annex : text.annexes) {
        headings.insert(withoutSpace(said(u"annex.heading"_s).arg(annex.name, annex.title)));
        headings.insert(
            withoutSpace(said(u"annex.heading.ref"_s).arg(annex.name, annex.article, annex.title)));
    }
    for (const char* key : {"budget.income", "budget.cost", "budget.shares", "personal.table"})
        headings.insert(withoutSpace(said(QString::fromLatin1(key))));
    return headings;
}

QString lowestLine(const Page& page)
{
    const QList<TextLine> lines = linesOf(page, TextRole::Body);
    const auto lowest =
        std::max_element(lines.cbegin(), lines.cend(), [](const TextLine& one, const TextLine& other) {
            return one.baseline.y() < other.baseline.y();
        });
    return lowest == lines.cend() ? QString() : withoutSpace(lowest->text);
}

void checkFeet(const Pages& pages, const QSet<QString>& headings)
{
    for (qsizetype i = 0; i < pages.pages.size(); ++i) {
        INFO("page " << i + 1);
        CHECK_FALSE(headings.contains(lowestLine(pages.pages.at(i))));
        const QList<TextLine> feet = linesOf(pages.pages.at(i), TextRole::Foot);
        REQUIRE(feet.size() == 1);
        const QString number = withoutSpace(feet.constFirst().text);
        CHECK(number.contains(QString::number(i + 1)));
        CHECK(number.endsWith(QString::number(pages.pages.size())));
        // A note, a last line or one party alone on a page is what readers take for a slip.
        CHECK(linesOf(pages.pages.at(i), TextRole::Body).size() > 1);
    }
}

/// What begins or ends a line against the rules; empty if nothing does.
QString kinsokuFault(const Pages& pages)
{
    static const QString mayNotBegin =
        u"、。，．・：；？！）］｝」』】〕〉》ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ％‰"_s;
    static const QString mayNotEnd = u"（［｛「『【〔〈《"_s;
    for (const Page& page : pages.pages) {
        for (const TextLine& line : linesOf(page, TextRole::Body)) {
            const QString text = line.text.trimmed();
            if (mayNotBegin.contains(text.front()) || mayNotEnd.contains(text.back()))
                return text;
        }
    }
    return {};
}

/// What no finished paper may hold: gaps, fields, figures of full width, doubled punctuation.
QString wordingFault(const QString& text)
{
    static const QRegularExpression fault(
        u"【未入力|\\[not entered|\\{\\{|\\}\\}|[０-９]|[。、]{2}|、）|（）|\\.\\.|,,"_s);
    const auto match = fault.match(text);
    return match.hasMatch() ? text.mid(std::max<qsizetype>(match.capturedStart() - 20, 0), 50) : QString();
}

bool onOnePage(const QStringList& pages, const QString& piece)
{
    const QString wanted = withoutSpace(piece);
    return std::any_of(pages.cbegin(), pages.cend(),
                       [&](const QString& page) { return page.contains(wanted); });
}

void checkRowsWhole(const Project& project, const QStringList& pages)
{
    for (const Task& task : project.tasks) {
        if (!task.milestone)
            CHECK(onOnePage(pages, task.title + task.detail));
    }
    for (const BudgetLine& line : project.budgetLines)
        CHECK(onOnePage(pages, line.title + line.basis));
    for (const PersonalData& data : project.personalData)
        CHECK(onOnePage(pages, data.what + data.subjects + data.purpose));
}

void checkSignatures(const Project& project, const QStringList& pages)
{
    const auto isSigned = [](const QString& page, const Party& party) {
        return page.contains(
            withoutSpace(party.address + party.name + party.representativeTitle + party.representativeName));
    };
    CHECK(std::any_of(pages.cbegin(), pages.cend(), [&](const QString& page) {
        return std::all_of(project.parties.cbegin(), project.parties.cend(),
                           [&](const Party& party) { return isSigned(page, party); });
    }));
}

template<class Kind>
bool holdsAll(const QSet<Kind>& found)
{
    const auto all = allOf<Kind>();
    return std::all_of(all.begin(), all.end(), [&](Kind one) { return found.contains(one); });
}

using Visit = std::function<void(const Project&, Language)>;

/// Every project in every ladder, style and language.
void forEachPaper(const Visit& visit)
{
    for (const Named& one : nineProjects()) {
        Project project = one.project;
        for (const Ladder ladder : allOf<Ladder>()) {
            project.agreement.ladder = ladder;
            for (const SentenceStyle style : allOf<SentenceStyle>()) {
                project.agreement.sentences = style;
                INFO(one.name.toStdString()
                     << ' ' << key(ladder).toStdString() << ' ' << key(style).toStdString());
                visit(project, Language::Japanese);
            }
            INFO(one.name.toStdString() << ' ' << key(ladder).toStdString() << " en");
            visit(project, Language::English);
        }
    }
}

/// The largest of them with as many parties as wanted.
Project withParties(qsizetype count)
{
    Project project = projectNamed(u"kyogikai-sato"_s);
    CountingIds ids;
    while (project.parties.size() > count)
        project.parties.removeLast();
    while (project.parties.size() < count) {
        Party& party = appendRow(project.parties, ids);
        party.kind = PartyKind::Community;
        party.name = u"やまびこ町第%1自治会"_s.arg(project.parties.size());
        party.address = u"やまびこ町大字上山%1番地"_s.arg(project.parties.size());
        party.representativeTitle = u"会長"_s;
        party.representativeName = u"見本 %1子"_s.arg(project.parties.size());
    }
    return project;
}

} // namespace

TEST_CASE("the nine projects are of every form, kind of party, title and style", "[documents][nine]")
{
    REQUIRE(nineProjects().size() == 9);
    QSet<QString> forms;
    QSet<qsizetype> sizes;
    QSet<PartyKind> kinds;
    QSet<TitleWord> titles;
    QSet<Ladder> ladders;
    QSet<SentenceStyle> sentences;
    QSet<LabelStyle> labels;
    QSet<DateStyle> dates;
    QSet<Binding> bindings;
    QSet<Execution> executions;
    for (const Named& one : nineProjects()) {
        const AgreementTerms& terms = one.project.agreement;
        forms += QSet(one.project.method.forms.cbegin(), one.project.method.forms.cend());
        sizes += one.project.parties.size();
        for (const Party& party : one.project.parties)
            kinds += party.kind;
        titles += terms.titleWord;
        ladders += terms.ladder;
        sentences += terms.sentences;
        labels += terms.labels;
        dates += terms.dates;
        bindings += terms.binding;
        executions += terms.execution;
    }
    for (const QString& form : paperSources().clauses.forms()) {
        INFO(form.toStdString());
        CHECK((forms.contains(form) || form == u"other"));
    }
    CHECK(sizes == QSet<qsizetype>{2, 3, 4, 5, 6, 7});
    CHECK(holdsAll(kinds));
    CHECK(holdsAll(titles));
    CHECK(holdsAll(ladders));
    CHECK(holdsAll(sentences));
    CHECK(holdsAll(labels));
    CHECK(holdsAll(dates));
    CHECK(holdsAll(bindings));
    CHECK(holdsAll(executions));
}

TEST_CASE("the pages of the nine agreements keep the rules in every ladder, style and language",
          "[documents][nine]")
{
    int papers = 0;
    forEachPaper([&](const Project& project, Language language) {
        const Pages pages = pagesOf(project, request(language));
        CHECK(pages.pages.size() <= 60);
        CHECK(outsideMargins(pages) == QString());
        CHECK(kinsokuFault(pages) == QString());
        CHECK(wordingFault(pages.text()) == QString());
        checkFeet(pages, headingsOf(project, language));
        const QStringList texts = pageTexts(pages);
        checkRowsWhole(project, texts);
        checkSignatures(project, texts);
        ++papers;
    });
    CHECK(papers == 81);
}

TEST_CASE("the simplest of the nine is a short one", "[documents][nine]")
{
    const Project& simple = projectNamed(u"renkei-ehon"_s);
    const Pages pages = pagesOf(simple);
    CHECK(pages.pages.size() <= 10);
    CHECK(pages.annexes == 2);
    for (const Named& one : nineProjects()) {
        if (one.name != u"renkei-ehon"_s)
            CHECK(pagesOf(one.project).pages.size() > pages.pages.size());
    }
}

TEST_CASE("two and twelve parties sign whole, and nobody alone on the last page", "[documents][nine][stress]")
{
    for (const qsizetype count : {2, 12}) {
        const Project project = withParties(count);
        const Pages pages = pagesOf(project);
        INFO(count << " parties");
        CHECK(outsideMargins(pages) == QString());
        CHECK(kinsokuFault(pages) == QString());
        checkFeet(pages, headingsOf(project, Language::Japanese));
        QList<int> signers;
        for (const QString& page : pageTexts(pages)) {
            int here = 0;
            for (const Party& party : project.parties)
                here += page.contains(withoutSpace(party.address + party.name)) ? 1 : 0;
            if (here > 0)
                signers.append(here);
        }
        CHECK(signers == (count == 2 ? QList<int>{2} : QList<int>{6, 6}));
    }
}

TEST_CASE("a name of 2,000 characters is printed whole and inside the margins", "[documents][nine][stress]")
{
    Project project = projectNamed(u"itaku-sodan"_s);
    project.parties.last().name = u"ながい名称の団体"_s.repeated(250);
    const Pages pages = pagesOf(project);
    CHECK(outsideMargins(pages) == QString());
    CHECK(pages.pages.size() <= 60);
    // Once where the parties are introduced and once where they sign.
    CHECK(withoutSpace(pages.text()).count(project.parties.last().name) == 2);
}

TEST_CASE("a table of 300 roles keeps each row whole under its head", "[documents][nine][stress]")
{
    Project project = projectNamed(u"kyogikai-sato"_s);
    CountingIds ids;
    while (project.tasks.size() < 300) {
        Task& task = appendRow(project.tasks, ids);
        task.title = u"第%1の業務"_s.arg(project.tasks.size());
        if (project.tasks.size() % 3 == 0)
            task.detail = u"山林の見回り、記録の作成及び結果の報告（第%1区域）"_s.arg(project.tasks.size());
    }
    const Pages pages = pagesOf(project);
    CHECK(pages.pages.size() <= 60);
    CHECK(outsideMargins(pages) == QString());
    checkRowsWhole(project, pageTexts(pages));
    const QStringList labels = partyLabels(project, words());
    int heads = 0;
    for (const Page& page : pages.pages) {
        QStringList head;
        for (const TextLine& line : linesOf(page, TextRole::RepeatedHead))
            head.append(line.text);
        heads += head.size() == labels.size() + 1 && head.mid(1) == labels ? 1 : 0;
    }
    CHECK(heads > 5);
}

TEST_CASE("the agreement of an empty project is a form to write on", "[documents][nine][stress]")
{
    CountingIds ids;
    const Project empty = Project::blank(ids);
    Project withTwo = empty;
    for (int i = 0; i < 2; ++i)
        appendRow(withTwo.parties, ids);
    for (const Language language : allOf<Language>()) {
        const Pages pages = pagesOf(empty, request(language, true));
        CHECK(pages.pages.size() > 1);
        CHECK(outsideMargins(pages) == QString());
        CHECK(kinsokuFault(pages) == QString());
        CHECK(wordingFault(pages.text()) == QString());
        // Two at least have a line for their name where they are introduced and where they sign.
        const QString text = withoutSpace(pages.text());
        CHECK_FALSE(drawnText(pages).contains(words(language)(u"draft"_s)));
        const QString line = words(language)(u"blank"_s);
        for (const QString& label : partyLabels(withTwo, words(language))) {
            CHECK(text.contains(withoutSpace(words(language)(u"party.introduced"_s).arg(line, label))));
            CHECK(text.contains(withoutSpace(label + line + line)));
        }
        checkFeet(pages, headingsOf(empty, language));
    }
}

TEST_CASE("who only endorses hosts nothing", "[documents][nine]")
{
    Project project = projectNamed(u"kyosai-kagaku"_s);
    const QString apart = withoutSpace(u"当事者とは、第11条に規定する後援者を除く当事者をいいます。"_s);
    CHECK(withoutSpace(pagesOf(project).text()).contains(apart));
    project.method.forms = {u"co-hosting"_s};
    CHECK_FALSE(withoutSpace(pagesOf(project).text()).contains(u"後援者を除く"));
}

TEST_CASE("a resident signs without a representative, an organisation never", "[documents][nine]")
{
    Project project = projectNamed(u"adopt-kawabe"_s);
    REQUIRE(project.parties.last().kind == PartyKind::Resident);
    REQUIRE(project.parties.last().representativeName.isEmpty());
    CHECK_FALSE(pagesOf(project).text().contains(u"【未入力"));
    project.parties.last().kind = PartyKind::Company;
    CHECK(pagesOf(project).text().contains(u"【未入力：代表者の職名】"));
}

TEST_CASE("annexes tell what was entered of tasks and personal information, in the order of time",
          "[documents][nine]")
{
    Project project = projectNamed(u"kyogikai-sato"_s);
    std::swap(project.tasks[1], project.tasks[5]);
    const QString text = withoutSpace(pagesOf(project).text());
    for (const Task& task : project.tasks)
        CHECK(text.contains(withoutSpace(task.detail)));
    for (const PersonalData& data : project.personalData) {
        CHECK(text.contains(withoutSpace(data.handling + data.afterEnd)));
        CHECK(text.contains(withoutSpace(data.what + u"（"_s + data.subjects + u"）"_s)));
    }
    const qsizetype schedule = text.lastIndexOf(u"日程表");
    const qsizetype survey = text.indexOf(u"現況の調査", schedule);
    CHECK(survey > 0);
    CHECK(survey < text.indexOf(u"計画への反映", schedule));
}

TEST_CASE("in English one year is a year and more are years", "[documents][nine]")
{
    Project project = projectNamed(u"kyogikai-sato"_s);
    project.agreement.confidentialityYears = 1;
    project.agreement.recordsYears = 11;
    const QString text = withoutSpace(pagesOf(project, request(Language::English)).text());
    CHECK(text.contains(u"continuefor1yearafter"));
    CHECK(text.contains(u"keptfor11yearsfrom"));
    CHECK_FALSE(text.contains(u"(s)"));
}

TEST_CASE("a title that needs two lines is parted between words, in about equal halves", "[documents][nine]")
{
    const Pages pages = pagesOf(projectNamed(u"shitei-koryukan"_s));
    const QList<TextLine> lines = linesOf(pages.pages.first(), TextRole::Body);
    CHECK(lines.at(0).text == u"交流館を拠点とする多文化のまちづくり"_s);
    CHECK(lines.at(1).text == u"協働事業に関する協定書"_s);
    const double middle = pages.body.center().x();
    for (const TextLine& line : lines.first(2))
        CHECK(line.baseline.x() + line.width / 2 == Approx(middle).margin(0.5));
}
