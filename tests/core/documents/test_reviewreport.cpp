#include "core/documents/reviewreport.h"

#include "core/documents/html/html.h"
#include "core/documents/paginator.h"
#include "core/documents/papers.h"
#include "core/documents/pdfwriter.h"
#include "tests/core/documents/office/officereading.h"
#include "tests/core/documents/papersources.h"
#include "tests/core/documents/pdfreading.h"
#include "tests/core/documents/reviewproject.h"
#include "tests/support/examples.h"
#include "tests/support/golden.h"
#include "tests/support/paths.h"
#include "tests/support/printing.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

Document report(const Project& project, Edition edition = Edition::Parties, bool blank = false,
                Language language = Language::Japanese)
{
    PaperRequest wanted;
    wanted.paper = u"review-report"_s;
    wanted.language = language;
    wanted.edition = edition;
    wanted.blank = blank;
    wanted.today = QDate(2027, 4, 1);
    const auto made = makePaper(wanted, project, paperSources());
    REQUIRE(made);
    return *made;
}

Pages pagesOf(const Document& document)
{
    const Pages pages = paginate(document, PageStyle::forLanguage(document.language));
    CHECK(outsideMargins(pages) == QString());
    return pages;
}

template<class T>
QList<T> all(const Document& document)
{
    QList<T> found;
    for (const Block& block : document.blocks) {
        if (const T* wanted = std::get_if<T>(&block.kind))
            found.append(*wanted);
    }
    return found;
}

/// Everything that the paper tells in each of the formats that it is handed on in, names of parts and
/// alternative texts among it.
QStringList everyForm(const Document& document)
{
    const Pages pages = pagesOf(document);
    const auto pdf = toPdf(pages, {});
    REQUIRE(pdf);
    QStringList texts{withoutSpace(textByMaps(*pdf)), titleOf(*pdf) + bookmarksOf(*pdf).join(u' ')};
    for (const OfficeFormat format : {OfficeFormat::Docx, OfficeFormat::Odt}) {
        const OfficeFile file = officeFile(format, document);
        QString parts;
        for (const QByteArray& part : file.parts.files)
            parts += QString::fromUtf8(part);
        texts += {withoutSpace(file.text()), withoutSpace(parts)};
    }
    const auto html = writeHtml(document, PageStyle::forLanguage(document.language));
    REQUIRE(html);
    texts.append(withoutSpace(QString::fromUtf8(*html)));
    return texts;
}

QString goldenFile(const QString& name)
{
    return goldenFolder() + u"/papers/review-report."_s + name + u".txt"_s;
}

QByteArray readable(const Pages& pages)
{
    return u"%1\n%2\n"_s.arg(pages.title, pages.text().trimmed()).toUtf8();
}

} // namespace

TEST_CASE("nothing of a sheet that is not released is in any form of the report", "[documents][report]")
{
    const int parties = GENERATE(2, 5);
    const Edition edition = GENERATE(Edition::Parties, Edition::Public);
    const bool blank = GENERATE(false, true);
    const Language language = GENERATE(Language::Japanese, Language::English);
    INFO(parties << ' ' << int(edition) << ' ' << blank << ' ' << int(language));
    const Document document = report(reviewProject(parties), edition, blank, language);
    for (const QString& text : everyForm(document)) {
        CHECK_FALSE(text.contains(u"カナリア"));
        if (edition == Edition::Public)
            CHECK_FALSE(text.contains(u"内輪"));
    }
    // The canaries do sing where they may: the test can fail.
    const bool shown = edition == Edition::Parties && !blank;
    const QString pdf = everyForm(document).first();
    for (const QString& told : {u"内輪理由0の1"_s, u"内輪補足0の1"_s, u"内輪共有0"_s, u"内輪相違0"_s,
                                u"内輪改善0"_s, u"内輪記入者0"_s})
        CHECK(pdf.contains(told) == shown);
    // Persons stand in neither.
    CHECK_FALSE(pdf.contains(u"内輪代表"));
}

TEST_CASE("every canary is seen once its sheet is released", "[documents][report]")
{
    Project project = reviewProject(3);
    for (Sheet& sheet : project.sheets)
        sheet.released = true;
    const QString text = withoutSpace(pagesOf(report(project)).text());
    for (const QString& told : {u"カナリア理由2の1"_s, u"カナリア補足2の7"_s, u"カナリア共有2"_s,
                                u"カナリア相違2"_s, u"カナリア改善2"_s, u"カナリア記入者2"_s})
        CHECK(text.contains(told));
    CHECK_FALSE(text.contains(u"カナリア連絡先"));
}

TEST_CASE("neither the score of a sheet that is not released nor a mean with it is shown",
          "[documents][report]")
{
    // Two parties, one released: all means are those of the first, who said 3, and 4 to the second question.
    const Document document = report(reviewProject(2));
    const auto gap = all<GapChart>(document);
    REQUIRE(gap.size() == 1);
    for (const GapChart::Row& row : gap.first().rows) {
        REQUIRE(row.marks.size() == 2);
        CHECK_FALSE(row.marks.at(1));
        CHECK_FALSE(row.strong);
        if (row.average)
            CHECK(*row.average >= 3);
    }
    const auto radar = all<RadarChart>(document);
    REQUIRE(radar.size() == 1);
    CHECK(radar.first().series.size() == 2); // all, and the one who answered
    CHECK(radar.first().axes.size() == 5);
    CHECK(withoutSpace(pagesOf(document).text()).contains(u"記入済み"));
}

TEST_CASE("wide gaps come first and are marked by a word", "[documents][report]")
{
    const Project project = reviewProject(5);
    const Document document = report(project);
    const auto gap = all<GapChart>(document).first();
    CHECK(gap.rows.first().strong);
    CHECK(gap.rows.first().label.startsWith(u"※2　"));
    CHECK(gap.rows.first().lowest == 1.0);
    CHECK(gap.rows.first().highest == 4.0);
    CHECK_FALSE(gap.rows.at(1).strong);
    CHECK(gap.steps.size() == 4);
    const QString text = withoutSpace(pagesOf(document).text());
    const qsizetype first = text.indexOf(u"答えが2段階以上分かれた問い（先に話し合う）");
    CHECK(first > 0);
    CHECK(text.indexOf(u"3（大）", first) > first);
    CHECK(text.count(u"3（大）") == 1);
    CHECK(text.contains(u"会議の前に議題を配る。"));
    CHECK(text.contains(u"参加した子ども0人200人150人75%"));
    CHECK(text.contains(u"鍵の当番を決める。役割・責任分担"));
    CHECK(text.contains(u"次のサイクルで行う"));
    CHECK(text.contains(u"第1サイクル"));
    // The first question, then and now, each with its scale and how many answered; no difference is told.
    CHECK(text.contains(u"2.5（4段階・2団体）3.0（4段階・4団体）"));
    CHECK(text.contains(u"そのため、平均の差は示さない。"));
    CHECK(text.contains(u"第1サイクル100人80人80%"));
}

TEST_CASE("the change since the round before leaves nobody out without saying so", "[documents][report]")
{
    // The last party answered the round before, too, and has not released its sheet of this one.
    const QString parties = withoutSpace(pagesOf(report(reviewProject(3))).text());
    CHECK(parties.contains(u"±0（2団体）"));
    CHECK(parties.contains(u"同じ段階で答えた団体だけの、平均の差である。"));
    CHECK(parties.contains(u"除いて比べた問いは、1（丙）、2（丙）"));
    const QString open = withoutSpace(pagesOf(report(reviewProject(3), Edition::Public)).text());
    CHECK(open.contains(u"除いて比べた問いは、1、2、"));
    // What one party alone changed is not for everybody.
    const Project two = reviewProject(2);
    CHECK(withoutSpace(pagesOf(report(two)).text()).contains(u"±0（1団体）"));
    Project late = reviewProject(3);
    late.sheets.removeIf([&](const Sheet& sheet) {
        return sheet.round == late.rounds.first().id && sheet.party == late.parties.first().id;
    });
    const QString alone = withoutSpace(pagesOf(report(late, Edition::Public)).text());
    CHECK_FALSE(alone.contains(u"±0"));
    CHECK(alone.contains(u"比べられる団体が一つだけのため、差を載せていない問いは、1、2、"));
}

TEST_CASE("a question that cannot be compared says why", "[documents][report]")
{
    Project project = reviewProject(3);
    const auto text = [&] { return withoutSpace(pagesOf(report(project)).text()); };
    project.rounds.first().scale = Scale::Five;
    CHECK(text().contains(u"前の回と評価の段階が違うため、比べていない問いは、1、2、3、4、5、6、7、8。"));
    CHECK_FALSE(text().contains(u"前回との差")); // no column of nothing
    project.rounds.first().scale = Scale::Four;
    project.rounds.first().kind = RoundKind::Planning;
    CHECK(text().contains(u"答えは見込みであり、差は、見込みと実際との差を示す。"));
    project.questions[8].text = u"自分たちの問い"_s;
    CHECK(text().contains(u"前の回では尋ねていない問いは、1。"));
    const Id first = project.rounds.first().id;
    project.sheets.removeIf([&](const Sheet& sheet) { return sheet.round == first; });
    CHECK(text().contains(u"前の回に答えがないため、比べていない問いは、2、3、4、5、6、7、8。"));
    project.rounds.removeFirst();
    CHECK(text().contains(u"これより前の回がないため"));
}

TEST_CASE("what is answered in words is not laid side by side, but said", "[documents][report]")
{
    Project project = reviewProject(3);
    Question& question = project.questions.last();
    question.group = QuestionGroup::Free;
    question.text = u"心に残った場面は。"_s;
    for (Answer& answer : project.answers) {
        if (answer.question != question.id)
            continue;
        answer.score.reset();
        answer.reason = u"子どもが笑った"_s;
        answer.remark.clear();
    }
    const QString text = withoutSpace(pagesOf(report(project)).text());
    CHECK(text.count(u"心に残った場面は。") == 1); // neither in the table nor in the chart
    CHECK(text.contains(u"子どもが笑った"));
    CHECK_FALSE(withoutSpace(pagesOf(report(project, Edition::Public)).text()).contains(u"子どもが笑った"));
}

TEST_CASE("the public edition tells means and gaps, and no party's own answer", "[documents][report]")
{
    Project project = reviewProject(5);
    project.parties[3].kind = PartyKind::Resident;
    project.parties[3].name = u"住民の名前"_s;
    const Document document = report(project, Edition::Public);
    CHECK(all<RadarChart>(document).first().series.size() == 1);
    const auto gap = all<GapChart>(document).first();
    CHECK(gap.parties.isEmpty());
    for (const GapChart::Row& row : gap.rows) {
        for (const auto& mark : row.marks)
            CHECK_FALSE(mark);
    }
    const QString text = withoutSpace(pagesOf(document).text());
    CHECK(text.contains(u"会議の前に議題を配る。"));
    CHECK(text.contains(u"5団体のうち4団体のシート"));
    CHECK(text.contains(u"団体その1"));
    CHECK_FALSE(text.contains(u"住民の名前"));
    CHECK(document.head.right.startsWith(u"公開用"));
    CHECK(withoutSpace(pagesOf(report(project)).text()).contains(u"住民の名前"));
}

TEST_CASE("too few sheets: the public edition gives no figure that is one party's own", "[documents][report]")
{
    // Of two parties one released its sheet, of three two.
    const Document single = report(reviewProject(2), Edition::Public);
    CHECK(all<GapChart>(single).isEmpty());
    CHECK(all<RadarChart>(single).isEmpty());
    const QString alone = withoutSpace(pagesOf(single).text());
    CHECK(alone.contains(u"評価は載せていない。"));
    CHECK_FALSE(alone.contains(u"見せたシートがまだない"));

    const Document pair = report(reviewProject(3), Edition::Public);
    const auto gap = all<GapChart>(pair);
    REQUIRE(gap.size() == 1);
    for (const GapChart::Row& row : gap.first().rows) {
        CHECK(row.average.has_value() == !row.label.startsWith(u'8')); // did not apply to the one of them
        CHECK_FALSE(row.lowest);
        CHECK_FALSE(row.highest);
        CHECK_FALSE(row.strong);
    }
    const QString text = withoutSpace(pagesOf(pair).text());
    CHECK_FALSE(text.contains(u"（大）"));
    CHECK(text.contains(u"平均も）載せていない問いは、1、2、3、4、5、6、7、8。"));
    CHECK_FALSE(
        withoutSpace(pagesOf(report(reviewProject(5), Edition::Public)).text()).contains(u"平均も）"));
}

TEST_CASE("a resident is named in the public edition by none of their names", "[documents][report]")
{
    Project project = reviewProject(4);
    Party& resident = project.parties[1];
    resident.kind = PartyKind::Resident;
    resident.name = u"住民の名前"_s;
    resident.shortName = u"住民の呼び名"_s;
    project.improvements.first().owner = resident.id;
    const bool typed = GENERATE(false, true);
    if (typed)
        resident.label = u"住民の略称"_s;
    else
        project.agreement.labels = LabelStyle::Names;
    for (const bool blank : {false, true}) {
        const QString open = withoutSpace(pagesOf(report(project, Edition::Public, blank)).text());
        for (const QString& name : {resident.name, resident.shortName, resident.label})
            CHECK((name.isEmpty() || !open.contains(name)));
    }
    CHECK(
        withoutSpace(pagesOf(report(project)).text()).contains(typed ? resident.label : resident.shortName));
}

TEST_CASE("what is answered in words alone stands among the words, not among the figures",
          "[documents][report]")
{
    Project project = reviewProject(4);
    Question& open = project.questions[8 + 2];
    open.group = QuestionGroup::Free;
    open.text = u"来年度に一番大切なこと"_s;
    const Document document = report(project);
    CHECK(all<GapChart>(document).first().rows.size() == 7);
    const QString text = withoutSpace(pagesOf(document).text());
    CHECK(text.count(u"3来年度に一番大切なこと") == 1);
    CHECK(text.contains(u"団体答え甲内輪理由0の2"));
    for (const ScaleRow& row : all<ScaleRow>(report(project, Edition::Parties, true)))
        CHECK(row.labels.isEmpty() == (row.number == u"3"));
}

TEST_CASE("a planning round tells no results", "[documents][report]")
{
    Project project = reviewProject(4);
    project.rounds.last().kind = RoundKind::Planning;
    const QString text = withoutSpace(pagesOf(report(project)).text());
    CHECK(text.contains(u"指標始める前目標参加した子ども0人200人"));
    CHECK_FALSE(text.contains(u"75%"));
    // What an earlier cycle found at its end is not laid beside what is expected of this one.
    CHECK_FALSE(text.contains(u"2.5（4段階・2団体）"));
}

TEST_CASE("a party has the same mark in both charts, whoever has not answered", "[documents][report]")
{
    Project project = reviewProject(4);
    project.sheets.removeIf([&](const Sheet& sheet) { return sheet.party == project.parties.first().id; });
    const Document document = report(project);
    const RadarChart radar = all<RadarChart>(document).first();
    REQUIRE(radar.series.size() == 3); // all, and the two who answered
    CHECK(radar.series.at(1).mark == 1);
    CHECK(radar.series.at(2).mark == 2);
    CHECK(radar.series.at(1).name == all<GapChart>(document).first().parties.at(1));
}

TEST_CASE("the form of the meeting holds the scores and room for what is concluded", "[documents][report]")
{
    const Document form = report(reviewProject(3), Edition::Parties, true);
    const auto rows = all<ScaleRow>(form);
    REQUIRE(rows.size() == 8);
    CHECK(rows.first().number == u"2"_s);
    CHECK(rows.first().hint.text() == u"甲 4、乙 1（開き 3、平均 2.5）"_s);
    for (const ScaleRow& row : rows) {
        CHECK(row.labels.size() == 5);
        CHECK(row.reasonLines >= 3);
        CHECK_FALSE(row.chosen);
        CHECK(row.reason.isEmpty());
    }
    CHECK_FALSE(withoutSpace(pagesOf(form).text()).contains(u"会議の前に議題を配る。"));
    const auto open = all<ScaleRow>(report(reviewProject(5), Edition::Public, true));
    CHECK(open.first().hint.text() == u"開き 3、平均 1.8"_s);
    const auto few = all<ScaleRow>(report(reviewProject(3), Edition::Public, true));
    CHECK(few.at(1).hint.text() == u"平均 2.5"_s); // of two: a gap would tell both answers
}

TEST_CASE("letters of a scale stay letters, best first on the form", "[documents][report]")
{
    Project project = reviewProject(3);
    for (Round& round : project.rounds)
        round.scale = Scale::Abc;
    for (Answer& answer : project.answers)
        answer.score = std::min(answer.score.value_or(1), 3);
    const Document form = report(project, Edition::Parties, true);
    const auto rows = all<ScaleRow>(form);
    CHECK(rows.first().labels.first().startsWith(u'A'));
    CHECK(rows.first().hint.text().startsWith(u"甲 A、乙 C"));
    CHECK(all<GapChart>(report(project)).first().steps.first().startsWith(u'C'));
}

TEST_CASE("many parties: tables in groups that can be read, a radar of highest and lowest",
          "[documents][report]")
{
    const Document document = report(reviewProject(12));
    const auto radar = all<RadarChart>(document);
    REQUIRE(radar.size() == 1);
    CHECK(radar.first().series.size() == 3);
    CHECK(all<GapChart>(document).first().parties.size() == 12);
    const QString text = pagesOf(document).text();
    CHECK(text.count(u"前回との差"_s) >= 2);
}

TEST_CASE("a report says when there is nothing to report", "[documents][report]")
{
    CountingIds ids;
    Project project = Project::blank(ids);
    CHECK(all<GapChart>(report(project)).isEmpty());
    CHECK(pagesOf(report(project)).text().contains(u"ほかの団体に見せたシートがまだない。"_s));
    CHECK(all<ScaleRow>(report(project, Edition::Parties, true)).size() == 8);
    PaperRequest wanted;
    wanted.paper = u"review-report"_s;
    wanted.round = Id::random();
    const auto none = makePaper(wanted, project, paperSources());
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::Usage);
}

TEST_CASE("the reports read as they were approved", "[documents][report][golden]")
{
    const Project example = exampleProject(u"kodomo-shokudo"_s);
    checkGolden(goldenFile(u"public"_s), readable(pagesOf(report(example, Edition::Public))));
    checkGolden(goldenFile(u"blank"_s), readable(pagesOf(report(example, Edition::Parties, true))));
    checkGolden(goldenFile(u"public.en"_s),
                readable(pagesOf(report(example, Edition::Public, false, Language::English))));
    for (const int parties : {2, 12})
        checkGolden(goldenFile(u"%1-parties"_s.arg(parties)),
                    readable(pagesOf(report(reviewProject(parties)))));
    CountingIds ids;
    checkGolden(goldenFile(u"empty"_s), readable(pagesOf(report(Project::blank(ids)))));
}
