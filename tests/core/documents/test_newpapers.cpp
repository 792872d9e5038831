#include "core/documents/paginator.h"
#include "core/documents/papers.h"
#include "core/documents/projectplan.h"
#include "tests/core/documents/pdfreading.h"
#include "tests/support/examples.h"
#include "tests/support/printing.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

struct Maker {
    Result<Catalogue> catalogue = Catalogue::load();
    Result<ClauseLibrary> clauses = ClauseLibrary::load();
    CountingIds ids;

    static PaperRequest request(const QString& paper, Language language = Language::Japanese)
    {
        PaperRequest wanted;
        wanted.paper = paper;
        wanted.language = language;
        wanted.today = QDate(2026, 4, 1);
        return wanted;
    }

    Document document(const PaperRequest& wanted, const Project& project) const
    {
        const auto made = makePaper(wanted, project, {*catalogue, *clauses});
        REQUIRE(made);
        return *made;
    }

    Pages pages(const PaperRequest& wanted, const Project& project) const
    {
        const Document made = document(wanted, project);
        const Pages set = paginate(made, PageStyle::forLanguage(made.language));
        CHECK(outsideMargins(set) == QString());
        return set;
    }
};

/// How often a text stands as a line of its own on the pages, repeated heads of tables among them.
int drawn(const Pages& pages, const QString& text)
{
    int count = 0;
    for (const Page& page : pages.pages) {
        for (const TextLine& line : page.lines())
            count += line.text == text ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("the plan of every example fits one page with nothing left out", "[documents][papers][plan]")
{
    const Maker maker;
    for (const QString& name : exampleNames()) {
        for (const Language language : allOf<Language>()) {
            INFO(name.toStdString() << ' ' << key(language).toStdString());
            const Project project = exampleProject(name);
            const Pages pages = maker.pages(Maker::request(u"project-plan"_s, language), project);
            CHECK(pages.pages.size() == 1);
            // Texts in Japanese under the longer heads of English are another matter.
            if (language == Language::English)
                continue;
            CHECK(pages.shortened.isEmpty());
            CHECK(shortenedNotice(pages).isEmpty());
            const QString text = withoutSpace(pages.text());
            CHECK(text.contains(withoutSpace(project.info.challenge)));
            CHECK(text.contains(withoutSpace(project.method.endOfCollaboration)));
            for (const Task& task : project.tasks)
                CHECK(text.contains(withoutSpace(task.title)));
        }
    }
}

TEST_CASE("the plan stays one page whatever the length of the texts, and says what it left out",
          "[documents][papers][plan]")
{
    Maker maker;
    Project project = exampleProject(u"kodomo-shokudo"_s);
    project.info.challenge = u"地域の課題をここに長く書く。"_s.repeated(3000);
    Pages pages = maker.pages(Maker::request(u"project-plan"_s), project);
    CHECK(pages.pages.size() == 1);
    CHECK(pages.shortened.contains(u"地域課題"_s));
    CHECK_FALSE(pages.shortened.contains(u"共有する目的"_s));
    CHECK(pages.text().contains(u"…\n"_s));
    CHECK(shortenedNotice(pages).contains(u"地域課題"_s));

    for (int i = 0; i < 60; ++i) {
        Party& party = appendRow(project.parties, maker.ids);
        party.name = u"長い名前の団体"_s.repeated(i + 1);
        Indicator& indicator = appendRow(project.indicators, maker.ids);
        indicator.name = u"指標"_s.repeated(40);
    }
    for (int i = 0; i < 500; ++i) {
        Task& task = appendRow(project.tasks, maker.ids);
        task.title = u"作業"_s.repeated(1 + i % 90);
        task.plannedStart = QDate(1990, 1, 1).addMonths(i);
        task.plannedEnd = task.plannedStart.addDays(200);
    }
    project.info.title = u"題"_s.repeated(9000);
    project.scope.sharedPurpose = u"目的\n"_s.repeated(900);
    project.method.afterEnd = QString(80000, u'後');
    pages = maker.pages(Maker::request(u"project-plan"_s), project);
    CHECK(pages.pages.size() == 1);
    CHECK(pages.shortened.contains(u"共有する目的"_s));
    CHECK(pages.shortened.contains(u"終了した後"_s));
    CHECK(pages.text().contains(u"ほか"_s));
    CHECK(shortenedNotice(pages).contains(u"…"));
}

TEST_CASE("a small sheet and large letters still give one page", "[documents][papers][plan]")
{
    const Maker maker;
    const Document plan =
        maker.document(Maker::request(u"project-plan"_s), exampleProject(u"chiiki-anzen"_s));
    PageStyle style = PageStyle::forLanguage(u"ja"_s);
    style.fontSize = 20;
    CHECK(paginate(plan, style).pages.size() == 1);
    CHECK(paginate(plan, style).shortened.isEmpty());
    style.paper = {105, 148};
    const Pages small = paginate(plan, style);
    CHECK(small.pages.size() == 1);
    CHECK_FALSE(small.shortened.isEmpty());
    style.paper = {60, 60};
    CHECK(paginate(plan, style).pages.size() == 1);
}

TEST_CASE("a plan is a draft until something is concluded", "[documents][papers][plan]")
{
    Maker maker;
    Project project = exampleProject(u"kodomo-shokudo"_s);
    project.info.status = ProjectStatus::Active;
    project.agreement.dates = DateStyle::Era;
    const PaperRequest wanted = Maker::request(u"project-plan"_s);
    CHECK(maker.document(wanted, project).head.right == u"案　令和8年4月1日作成"_s);
    appendRow(project.versions, maker.ids).state = VersionState::Concluded;
    CHECK(maker.document(wanted, project).head.right == u"令和8年4月1日作成"_s);
}

TEST_CASE("the chart of the schedule counts its columns and places its bars", "[documents][papers][plan]")
{
    Maker maker;
    const auto words = Words::load(Language::Japanese);
    REQUIRE(words);
    Project project = Project::blank(maker.ids);
    CHECK(scheduleChart(project, *words).columns.size() == 12);
    project.info.termStart = QDate(2026, 4, 1);
    project.info.termEnd = QDate(2027, 3, 31);
    Task& task = appendRow(project.tasks, maker.ids);
    task.plannedStart = QDate(2026, 7, 1);
    task.plannedEnd = QDate(2026, 9, 30);
    Task& mark = appendRow(project.tasks, maker.ids);
    mark.milestone = true;
    mark.plannedEnd = QDate(2027, 3, 31);
    appendRow(project.tasks, maker.ids).title = u"日の決まらない作業"_s;
    const MonthChart year = scheduleChart(project, *words);
    CHECK(year.columns.join(u' ') == u"4 5 6 7 8 9 10 11 12 1 2 3"_s);
    REQUIRE(year.years.size() == 2);
    CHECK(year.years.at(0) == MonthChart::Span{u"令和8年"_s, 9});
    CHECK(year.years.at(1) == MonthChart::Span{u"令和9年"_s, 3});
    CHECK(year.bars.at(0).begin == Approx(3));
    CHECK(year.bars.at(0).end == Approx(6));
    CHECK(year.bars.at(0).period == u"7月～9月"_s);
    CHECK(year.bars.at(1).milestone);
    CHECK(year.bars.at(1).end == Approx(12));
    CHECK(year.bars.at(1).period == u"3月31日"_s);
    CHECK(year.bars.at(2).period.isEmpty());
    CHECK(year.bars.at(2).end <= year.bars.at(2).begin);

    project.info.termEnd = QDate(2076, 3, 31);
    const MonthChart long_ = scheduleChart(project, *words);
    CHECK(long_.columns.size() <= 18);
    int columns = 0;
    for (const MonthChart::Span& span : long_.years)
        columns += span.columns;
    CHECK(columns == long_.columns.size());
    CHECK(long_.bars.at(0).period == u"令和8年7月～令和8年9月"_s);
}

TEST_CASE("candidates stand side by side, several of them on a sheet on its side", "[documents][papers]")
{
    Maker maker;
    Project project = exampleProject(u"kodomo-shokudo"_s);
    const PaperRequest wanted = Maker::request(u"candidates"_s);
    const Pages four = maker.pages(wanted, project);
    CHECK(four.size.width() > four.size.height());
    for (const Candidate& candidate : project.candidates) {
        CHECK(four.text().contains(candidate.name));
        CHECK(withoutSpace(four.text()).contains(withoutSpace(candidate.decisionReason)));
    }
    for (const guide::HintedItem& tip : maker.catalogue->partnerTips())
        CHECK(withoutSpace(four.text()).contains(withoutSpace(tip.text.ja)));

    for (int i = 0; i < 5; ++i)
        appendRow(project.candidates, maker.ids).name = u"候補の会%1"_s.arg(i);
    const Pages nine = maker.pages(wanted, project);
    // Three by three, each group under the same first column.
    CHECK(nine.pages.size() >= 3);
    CHECK(nine.text().count(u"候補とした理由"_s) == 3);
    CHECK(nine.text().count(u"判断の理由"_s) == 3);
    for (int i = 0; i < 5; ++i)
        CHECK(nine.text().contains(u"候補の会%1"_s.arg(i)));

    project.candidates.resize(2);
    CHECK(maker.pages(wanted, project).size.width() < four.size.width());
}

TEST_CASE("a need that nobody meets is named under the candidates", "[documents][papers]")
{
    Maker maker;
    Project project = exampleProject(u"kodomo-shokudo"_s);
    SoughtResource& need = appendRow(project.soughtResources, maker.ids);
    need.name = u"送迎の車"_s;
    const PaperRequest wanted = Maker::request(u"candidates"_s);
    CHECK(maker.pages(wanted, project).text().contains(u"まだ出し手のない資源：送迎の車"_s));
    OfferedResource& offer = appendRow(project.offeredResources, maker.ids);
    offer.sought = project.soughtResources.last().id;
    CHECK_FALSE(maker.pages(wanted, project).text().contains(u"まだ出し手のない資源"_s));
}

TEST_CASE("minutes are made for one meeting, for all, or as a form for one to come", "[documents][papers]")
{
    const Maker maker;
    const Project project = exampleProject(u"machizukuri-event"_s);
    REQUIRE(project.meetings.size() > 2);
    PaperRequest wanted = Maker::request(u"minutes"_s);
    const QString all = maker.pages(wanted, project).text();
    for (const Meeting& meeting : project.meetings)
        CHECK(all.contains(meeting.title));
    for (const Decision& decision : project.decisions)
        CHECK(withoutSpace(all).contains(withoutSpace(decision.text)));
    for (const Action& action : project.actions)
        CHECK(withoutSpace(all).contains(withoutSpace(action.text)));

    const Meeting& second = project.meetings.at(1);
    wanted.meeting = second.id;
    const QString one = maker.pages(wanted, project).text();
    CHECK(one.contains(second.title));
    CHECK_FALSE(one.contains(project.meetings.at(2).title));

    wanted.blank = true;
    const QString form = maker.pages(wanted, project).text();
    CHECK(form.contains(second.title));
    for (const AgendaItem& item : project.agendaItems) {
        if (item.meeting != second.id)
            continue;
        CHECK(withoutSpace(form).contains(withoutSpace(item.topic)));
        CHECK_FALSE(withoutSpace(form).contains(withoutSpace(item.discussion)));
    }
    for (const Decision& decision : project.decisions)
        CHECK_FALSE(withoutSpace(form).contains(withoutSpace(decision.text)));

    wanted.meeting = Id();
    const QString empty = maker.pages(wanted, project).text();
    for (const Meeting& meeting : project.meetings)
        CHECK_FALSE(empty.contains(meeting.title));
    for (const Party& party : project.parties)
        CHECK(empty.contains(party.shortName.isEmpty() ? party.name : party.shortName));

    wanted.meeting = Id::random();
    const auto none = makePaper(wanted, project, {*maker.catalogue, *maker.clauses});
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::Usage);
}

TEST_CASE("talks stand in the order of their days", "[documents][papers]")
{
    Maker maker;
    Project project = Project::blank(maker.ids);
    const QStringList topics{u"日のない議題"_s, u"後の議題"_s, u"先の議題"_s};
    const QList<QDate> days{QDate(), QDate(2026, 3, 1), QDate(2026, 2, 1)};
    for (int i = 0; i < 3; ++i) {
        Negotiation& talk = appendRow(project.negotiations, maker.ids);
        talk.topic = topics.at(i);
        talk.on = days.at(i);
    }
    PaperRequest wanted = Maker::request(u"negotiation-record"_s);
    const QString text = maker.pages(wanted, project).text();
    CHECK(text.indexOf(topics.at(2)) < text.indexOf(topics.at(1)));
    CHECK(text.indexOf(topics.at(1)) < text.indexOf(topics.at(0)));
    CHECK(text.indexOf(topics.at(2)) >= 0);
    wanted.blank = true;
    for (const QString& topic : topics)
        CHECK_FALSE(maker.pages(wanted, project).text().contains(topic));
}

TEST_CASE("what is confirmed stands on the page of those who confirm it, by name", "[documents][papers]")
{
    const Maker maker;
    const std::pair<Language, QString> heads[]{{Language::Japanese, u"確認（署名"_s},
                                               {Language::English, u"Confirmed"_s}};
    for (const QString& name : exampleNames()) {
        const Project project = exampleProject(name);
        for (const QString& paper : {u"minutes"_s, u"negotiation-record"_s}) {
            for (const auto& [language, head] : heads) {
                INFO(name.toStdString() << ' ' << paper.toStdString());
                int confirmed = 0;
                for (const Page& page : maker.pages(Maker::request(paper, language), project).pages) {
                    const QString text = page.text();
                    if (!text.contains(head))
                        continue;
                    ++confirmed;
                    // Those who confirm stand in the head of the same table.
                    const qsizetype place = text.indexOf(head);
                    CHECK(place > 10);
                    const QString names = withoutSpace(text.mid(qMax<qsizetype>(place - 150, 0), 150));
                    for (const Party& party : project.parties)
                        CHECK(names.contains(withoutSpace(party.shortName)));
                }
                CHECK(confirmed == (paper == u"minutes"_s ? project.meetings.size() : 1));
            }
        }
    }
}

TEST_CASE("a form for minutes has room for several topics", "[documents][papers]")
{
    Maker maker;
    PaperRequest wanted = Maker::request(u"minutes"_s);
    wanted.blank = true;
    int topics = 0;
    for (const Block& block : maker.document(wanted, Project::blank(maker.ids)).blocks) {
        const auto* table = std::get_if<Table>(&block.kind);
        if (table && table->columns.size() == 2 &&
            table->header.first().cells.at(1).text.text() == u"話し合った内容"_s)
            topics = static_cast<int>(table->rows.size());
    }
    CHECK(topics == 3);
}

TEST_CASE("tables of many parties are split into groups that can be read", "[documents][papers]")
{
    Maker maker;
    Project project = exampleProject(u"kodomo-shokudo"_s);
    for (qsizetype i = project.parties.size(); i < 13; ++i) {
        Party& party = appendRow(project.parties, maker.ids);
        party.name = u"団体%1"_s.arg(i);
        party.label.clear();
        Role& role = appendRow(project.roles, maker.ids);
        role.task = project.tasks.first().id;
        role.party = party.id;
        Share& share = appendRow(project.shares, maker.ids);
        share.line = project.budgetLines.first().id;
        share.party = party.id;
        share.amount = 1000000;
    }
    const Pages roles = maker.pages(Maker::request(u"roles"_s), project);
    CHECK(drawn(roles, u"すること"_s) >= 2);
    CHECK(roles.text().count(project.tasks.first().title) == 2);
    CHECK(roles.text().contains(u"甲から庚まで"_s));
    // No word is broken within a cell.
    CHECK(drawn(roles, u"主担当"_s) == roles.text().count(u"主担当"_s));
    CHECK(drawn(roles, u"主担当"_s) > 5);
    const Pages budget = maker.pages(Maker::request(u"budget"_s), project);
    CHECK(drawn(budget, u"1,000,000"_s) == 8 * 2); // in their line and in their sum
}

TEST_CASE("a point alone bears no number", "[documents][agreement]")
{
    const Maker maker;
    Project project = exampleProject(u"kodomo-shokudo"_s);
    const PaperRequest wanted = Maker::request(u"agreement"_s);
    const QString first = project.contentItems.first().text;
    CHECK(maker.pages(wanted, project).text().contains(u"(1)　"_s + first));
    project.contentItems.resize(1);
    const QString text = maker.pages(wanted, project).text();
    CHECK(text.contains(u'\n' + first));
    CHECK_FALSE(text.contains(u"(1)　"_s + first));
}

TEST_CASE("the paragraph right before is the preceding one, others are counted as printed",
          "[documents][agreement]")
{
    const Maker maker;
    const Project project = exampleProject(u"kodomo-shokudo"_s);
    const QString text = maker.pages(Maker::request(u"agreement"_s), project).text();
    // In the library this is the third paragraph of its clause; the second one is not for subsidies.
    CHECK(text.contains(u"2　前項の精算に際し、"_s));
    CHECK(text.contains(u"3　第1項に規定する事由"_s));
    // Paragraphs of laws stay as they are.
    CHECK(text.contains(u"第2条第1項に規定する個人情報"_s));
}

TEST_CASE("pages made step by step are those made at once", "[documents][papers]")
{
    const Maker maker;
    const Project project = exampleProject(u"chiiki-anzen"_s);
    for (const PaperInfo& paper : papersFor(project)) {
        INFO(paper.id.toStdString());
        const Document document = maker.document(Maker::request(paper.id), project);
        const PageStyle style = PageStyle::forLanguage(document.language);
        Pagination making(document, style);
        double before = 0;
        while (making.step()) {
            CHECK(making.progress() >= before);
            before = making.progress();
        }
        CHECK(making.progress() == Approx(1));
        const Pages stepped = making.take();
        const Pages whole = paginate(document, style);
        CHECK(stepped.pages.size() == whole.pages.size());
        CHECK(drawnText(stepped) == drawnText(whole));
        CHECK(stepped.outline == whole.outline);
    }
}
