#include "core/documents/comparisonpaper.h"

#include "core/documents/agreement.h"
#include "core/documents/agreementjson.h"
#include "core/documents/paginator.h"
#include "core/documents/papers.h"
#include "core/documents/pdfwriter.h"
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

/// A project with a first version, and a second one from after the negotiations.
struct Talks {
    Project project = exampleProject(u"kodomo-shokudo"_s);
    CountingIds ids;
    Words words;

    explicit Talks(Language language = Language::Japanese)
        : words(*Words::load(language))
    {
        keep(QDate(2026, 2, 1));
        ClauseEdit& own = appendRow(project.clauses, ids);
        own.key = u"own-photos"_s;
        own.state = ClauseState::Own;
        own.title = u"写真の扱い"_s;
        own.text = u"こどもの写真を使うときは、保護者の承諾を得る。"_s;
        ClauseEdit& off = appendRow(project.clauses, ids);
        off.key = u"insurance"_s;
        off.state = ClauseState::Off;
        project.contentItems[0].text += u"及び片付け"_s;
        project.budgetLines[0].amount += 50000;
        project.agreement.reportDueDays = 45;
        project.agreement.recordsYears = 7;
        keep(QDate(2026, 3, 1));
    }

    void keep(QDate on)
    {
        AgreementVersion& version = appendRow(project.versions, ids);
        version.number = int(project.versions.size());
        version.madeOn = on;
        version.content = agreementToJson(frozenAgreement(project, paperSources().clauses, words));
        version.contentHash = agreementHash(version.content);
    }

    [[nodiscard]] AgreementText text(int index) const
    {
        const auto read = agreementFromJson(project.versions.at(index).content);
        REQUIRE(read);
        return *read;
    }

    [[nodiscard]] Document document(const ComparisonStyle& style = {}) const
    {
        return comparisonDocument(text(0), u"第1版"_s, text(1), u"第2版"_s, style, project, words,
                                  QDate(2026, 4, 1));
    }
};

Pages pagesOf(const Document& document)
{
    Pages pages = paginate(document, PageStyle::forLanguage(document.language));
    CHECK(outsideMargins(pages) == QString());
    return pages;
}

PaperRequest request()
{
    PaperRequest wanted;
    wanted.paper = u"agreement-compare"_s;
    wanted.today = QDate(2026, 4, 1);
    return wanted;
}

/// Every run of the document that bears this mark, one after the other.
QString marked(const Document& document, Mark mark)
{
    QString text;
    const auto add = [&](const Inline& line) {
        for (const TextRun& run : line.runs)
            text += run.mark == mark ? run.text + u'|' : QString();
    };
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block.kind)) {
            for (const TableRow& row : table->rows) {
                for (const TableCell& cell : row.cells)
                    add(cell.text);
            }
        } else if (const auto* paragraph = std::get_if<Paragraph>(&block.kind)) {
            add(paragraph->text);
        } else if (const auto* item = std::get_if<Item>(&block.kind)) {
            add(item->text);
        } else if (const auto* caption = std::get_if<Caption>(&block.kind)) {
            add(caption->text);
        } else if (const auto* heading = std::get_if<Heading>(&block.kind)) {
            add(heading->text);
        }
    }
    return text;
}

} // namespace

TEST_CASE("the comparison of two versions reads as it was approved", "[documents][compare][golden]")
{
    for (const Language language : allOf<Language>()) {
        const Talks talks(language);
        for (const auto& [layout, name] : {std::pair(ComparisonLayout::TwoColumns, u"columns"_s),
                                           std::pair(ComparisonLayout::MarkedText, u"marked"_s)}) {
            const Pages pages = pagesOf(talks.document({layout, true}));
            checkGolden(goldenFolder() +
                            u"/papers/kodomo-shokudo.agreement-compare-%1.%2.txt"_s.arg(name, key(language)),
                        (pages.title + u'\n' + pages.text().trimmed() + u'\n').toUtf8());
        }
    }
}

TEST_CASE("both layouts say the same, and the PDF can be read out", "[documents][compare]")
{
    const Talks talks;
    for (const ComparisonLayout layout : {ComparisonLayout::TwoColumns, ComparisonLayout::MarkedText}) {
        const Document document = talks.document({layout, false});
        const Pages pages = pagesOf(document);
        const auto pdf = toPdf(pages, {});
        REQUIRE(pdf);
        CHECK(qpdfComplaints(*pdf) == QString());
        const QString text = withoutSpace(textByMaps(*pdf));
        CHECK(text == withoutSpace(drawnText(pages)));
        for (const QString& said :
             {u"写真の扱い"_s, u"保護者の承諾を得る。"_s, u"新旧対照"_s, u"凡例："_s, u"及び片付け"_s,
              u"第1版"_s, u"第2版"_s, u"追加"_s, u"削除"_s, u"変更なし"_s})
            CHECK(text.contains(said));
    }
    const Document columns = talks.document();
    CHECK(marked(columns, Mark::Inserted).isEmpty());
    CHECK(marked(columns, Mark::Deleted).isEmpty());
    CHECK(marked(columns, Mark::Changed).contains(u"下線|"));
    CHECK(marked(columns, Mark::Changed).contains(u"及び片付け|"));
    const Document both = talks.document({ComparisonLayout::MarkedText, true});
    CHECK(marked(both, Mark::Changed).isEmpty());
    CHECK(marked(both, Mark::Inserted).contains(u"及び片付け|"));
    CHECK(marked(both, Mark::Deleted).contains(u"取消線|"));
    CHECK_FALSE(marked(both, Mark::Deleted).contains(u"写真の扱い"));
}

TEST_CASE("marks are lines beside the letters, on every line of a text", "[documents][compare]")
{
    const auto lines = [](Mark mark) {
        TextRun run{u"変わった言葉"_s.repeated(30)};
        run.mark = mark;
        Document document;
        Paragraph paragraph;
        paragraph.text = Inline(QList<TextRun>{{u"前"_s}, run, {u"後"_s}});
        document.blocks = {paragraph};
        const Pages pages = paginate(document, PageStyle::forLanguage(u"ja"_s));
        QList<double> below;
        qsizetype texts = 0;
        QString told;
        for (const PageElement& element : pages.pages.first().elements) {
            if (const auto* text = std::get_if<TextLine>(&element)) {
                texts += text->role == TextRole::Body ? 1 : 0;
                for (const MarkedPart& part : text->marked) {
                    CHECK(part.mark == mark);
                    told += text->text.mid(part.start, part.length);
                }
                continue;
            }
            const QRectF box = std::get<Shape>(element).path.boundingRect();
            CHECK(box.left() >= pages.body.left() - 0.01);
            CHECK(box.right() <= pages.body.right() + 0.01);
            below.append(box.height());
        }
        REQUIRE(texts > 3);
        CHECK(below.size() == (mark == Mark::None ? 0 : texts));
        CHECK(told == (mark == Mark::None ? QString() : run.text));
        return below;
    };
    lines(Mark::None);
    CHECK(lines(Mark::Changed).first() == Approx(0));
    CHECK(lines(Mark::Deleted).first() == Approx(0));
    CHECK(lines(Mark::Inserted).first() > 0.5); // two of them
}

TEST_CASE("articles that are the same are folded, or stand in full on request", "[documents][compare]")
{
    const Talks talks;
    const QString folded = pagesOf(talks.document()).text();
    const QString full = pagesOf(talks.document({ComparisonLayout::TwoColumns, false})).text();
    CHECK(folded.contains(u"から第"));
    CHECK(folded.contains(u"（略）"));
    CHECK(full.size() > folded.size());
    for (const AgreementArticle& article : talks.text(1).articles)
        CHECK(withoutSpace(full).contains(withoutSpace(article.paragraphs.first().text.text())));

    const Document nothing = comparisonDocument(talks.text(0), u"一"_s, talks.text(0), u"二"_s, {},
                                                talks.project, talks.words, QDate(2026, 4, 1));
    CHECK(pagesOf(nothing).text().contains(u"変更はない。"));
    CHECK(pagesOf(nothing).pages.size() == 1);
    CHECK(marked(nothing, Mark::Changed) == u"下線|"_s);
}

TEST_CASE("texts without end still make sound pages", "[documents][compare]")
{
    Talks talks;
    AgreementText before = talks.text(0);
    AgreementText after = talks.text(1);
    before.articles[2].title = u"題"_s.repeated(2000);
    before.articles[3].paragraphs.first().text = u"とても長い文。"_s.repeated(3000);
    after.articles[3].paragraphs.first().text = u"全く別の話が続く。"_s.repeated(3000);
    for (int i = 0; i < 300; ++i)
        after.annexContents[0].lines.append(u"作業%1｜主担当｜協力｜－"_s.arg(i));
    for (const ComparisonLayout layout : {ComparisonLayout::TwoColumns, ComparisonLayout::MarkedText}) {
        const Document document =
            comparisonDocument(before, u"旧"_s.repeated(200), after, u"新"_s, {layout, true}, talks.project,
                               talks.words, QDate(2026, 4, 1));
        CHECK(pagesOf(document).pages.size() > 10);
    }
}

TEST_CASE("the comparison is made of what is kept, and offered where something is",
          "[documents][papers][compare]")
{
    const Talks talks;
    const auto text = [&](const PaperRequest& wanted, const Project& project) {
        const auto made = makePaper(wanted, project, paperSources());
        REQUIRE(made);
        return pagesOf(*made).text();
    };
    PaperRequest wanted = request();
    CHECK(text(wanted, talks.project).contains(u"変更はない。")); // the latest against the present
    Project later = talks.project;
    later.parties[0].representativeTitle = u"会長"_s;
    CHECK(text(wanted, later).contains(u"会長"));
    wanted.before = talks.project.versions.at(0).id;
    wanted.after = talks.project.versions.at(1).id;
    CHECK(text(wanted, talks.project).contains(u"第1版（令和8年2月1日）"));
    CHECK(text(wanted, talks.project).contains(u"及び片付け"));

    wanted.comparison.layout = ComparisonLayout::MarkedText;
    CHECK(text(wanted, talks.project).contains(u"二重下線"));

    // English is asked for, but the versions are Japanese.
    wanted.language = Language::English;
    CHECK(makePaper(wanted, talks.project, paperSources())->language == u"ja"_s);

    const PaperInfo& info = *paperInfo(u"agreement-compare");
    CHECK(canBeMade(info, talks.project));
    CHECK(papersFor(talks.project).size() == papers().size() - 1); // nothing to amend yet
    const Project fresh = exampleProject(u"kodomo-shokudo"_s);
    CHECK_FALSE(canBeMade(info, fresh));
    CHECK(papersFor(fresh).size() == papers().size() - 2);
}

TEST_CASE("versions that are not there, foreign or in another language are refused",
          "[documents][papers][compare]")
{
    Talks talks;
    const auto code = [&](const PaperRequest& wanted, const Project& project) {
        const auto made = makePaper(wanted, project, paperSources());
        REQUIRE_FALSE(made);
        CHECK_FALSE(made.error().message.isEmpty());
        return made.error().code;
    };
    PaperRequest wanted = request();
    CHECK(code(wanted, exampleProject(u"kodomo-shokudo"_s)) == ErrorCode::Usage);
    wanted.before = Id::random();
    CHECK(code(wanted, talks.project) == ErrorCode::Usage);
    wanted.before = talks.project.versions.at(0).id;
    wanted.after = Id::random();
    CHECK(code(wanted, talks.project) == ErrorCode::Usage);
    wanted.after = talks.project.versions.at(1).id;
    AgreementText english = talks.text(1);
    english.language = Language::English;
    talks.project.versions[1].content = agreementToJson(english);
    CHECK(code(wanted, talks.project) == ErrorCode::FileDamaged); // its check value is that of another text
    talks.project.versions[1].contentHash.clear();
    CHECK(code(wanted, talks.project) == ErrorCode::Usage);
    talks.project.versions[1].content = u"<b>第2版</b>"_s;
    CHECK(code(wanted, talks.project) == ErrorCode::InvalidData);
    wanted.after = Id();
    wanted.before = Id();
    CHECK(code(wanted, talks.project) == ErrorCode::InvalidData);
}
