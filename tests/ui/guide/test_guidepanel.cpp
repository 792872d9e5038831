#include "tests/ui/printing/examplesession.h"
#include "ui/guide/guidepanel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextEdit>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

const GuideSection* section(const GuideContents& contents, const QString& id)
{
    for (const GuideSection& each : contents.sections) {
        if (each.id == id)
            return &each;
    }
    return nullptr;
}

QStringList texts(const GuideSection& from, GuideLineKind kind)
{
    QStringList found;
    for (const GuideLine& line : from.lines) {
        if (line.kind == kind)
            found.append(line.text);
    }
    return found;
}

struct Shown {
    UiBench bench;
    std::unique_ptr<ProjectSession> session = exampleSession(bench);
    GuidePanel panel{*session};

    Shown()
    {
        panel.resize(360, 600);
        panel.show();
        QApplication::setActiveWindow(&panel);
        REQUIRE(QTest::qWaitForWindowExposed(&panel));
    }
    [[nodiscard]] QString text(const QString& section) const
    {
        return find<QTextEdit>(panel, u"guideText-"_s + section).toPlainText();
    }
    void show(std::optional<Step> step)
    {
        panel.showStep(step);
        settle();
    }
};

} // namespace

TEST_CASE("Each step says what it is for and what to decide, in either language", "[ui][guide]")
{
    UiBench bench;
    for (const Language language : allOf<Language>()) {
        for (const Step step : allOf<Step>()) {
            const GuideContents contents = guideContents(
                bench.context.catalogue, step, {PartyKind::Npo, PartyKind::Government}, {}, language);
            const guide::StepGuide& guide = bench.context.catalogue.step(step);
            REQUIRE(section(contents, u"purpose"_s));
            CHECK(section(contents, u"purpose"_s)->lines.first().text == guide.purpose.in(language));
            REQUIRE(section(contents, u"questions"_s));
            CHECK(section(contents, u"questions"_s)->lines.size() == guide.questions.size());
            CHECK((section(contents, u"items"_s) != nullptr) == (step == Step::Agreement));
            for (const GuideSection& each : contents.sections)
                CHECK_FALSE(each.lines.isEmpty());
        }
    }
}

TEST_CASE("Pitfalls and hints are for the kinds of party present alone", "[ui][guide]")
{
    UiBench bench;
    const Catalogue& catalogue = bench.context.catalogue;
    const GuideContents contents =
        guideContents(catalogue, Step::Method, {PartyKind::Company}, {}, Language::English);
    const GuideSection& pitfalls = *section(contents, u"pitfalls"_s);
    CHECK(texts(pitfalls, GuideLineKind::Subhead) ==
          QStringList{catalogue.partyKind(PartyKind::Company).name.en});
    CHECK(texts(pitfalls, GuideLineKind::Point).size() ==
          catalogue.partyKind(PartyKind::Company).pitfalls.size());
    const QStringList tips = texts(*section(contents, u"tips"_s), GuideLineKind::Point);
    CHECK(tips.size() == catalogue.tipsFor(Step::Method, {PartyKind::Company}).size());
    // With nobody there, nobody's pitfalls.
    CHECK_FALSE(section(guideContents(catalogue, Step::Method, {}, {}, Language::English), u"pitfalls"_s));
}

TEST_CASE("The eight things of the agreement are settled or open as the findings say", "[ui][guide]")
{
    UiBench bench;
    const Catalogue& catalogue = bench.context.catalogue;
    Finding finding;
    finding.id = u"agreement-item-cost-sharing"_s;
    finding.step = Step::Agreement;
    finding.principle = Principle::RoleSharing;
    const GuideContents contents =
        guideContents(catalogue, Step::Agreement, {PartyKind::Npo}, {finding}, Language::Japanese);
    const GuideSection& items = *section(contents, u"items"_s);
    CHECK(items.lines.size() == 8);
    CHECK(texts(items, GuideLineKind::Open) ==
          QStringList{catalogue.agreementItem(AgreementItem::CostSharing).title.ja});
    // The principle at stake is the finding's.
    CHECK(texts(*section(contents, u"principles"_s), GuideLineKind::Subhead) ==
          QStringList{catalogue.principle(Principle::RoleSharing).title.ja});
}

TEST_CASE("What surveys found is said to those it concerns", "[ui][guide]")
{
    UiBench bench;
    const auto found = [&bench](PartyKind kind) {
        const GuideContents contents =
            guideContents(bench.context.catalogue, Step::Method, {kind}, {}, Language::English);
        const GuideSection* surveys = section(contents, u"surveys"_s);
        return surveys ? texts(*surveys, GuideLineKind::Point) : QStringList();
    };
    const QString gap = bench.context.catalogue.survey(u"survey.money-gap"_s)->statement.en;
    CHECK(found(PartyKind::Company).contains(gap));
    CHECK_FALSE(found(PartyKind::Government).contains(gap));
}

TEST_CASE("The basic data get the premises of collaboration", "[ui][guide]")
{
    Shown it;
    for (const guide::Premise& premise : it.bench.context.catalogue.premises()) {
        CHECK(it.text(u"premise-"_s + premise.id).contains(premise.meaning.en));
        CHECK(it.text(u"premise-"_s + premise.id).contains(premise.howToShow.first().text.en));
    }
    CHECK_FALSE(it.panel.findChild<QWidget*>(u"guideText-purpose"_s));
    it.show(Step::Scope);
    CHECK(it.text(u"purpose"_s) == it.bench.context.catalogue.step(Step::Scope).purpose.en);
    it.panel.showStep(std::nullopt);
    CHECK_FALSE(it.panel.findChild<QWidget*>(u"guideText-purpose"_s));
}

TEST_CASE("The guide follows the parties and the findings", "[ui][guide]")
{
    Shown it;
    it.show(Step::Agreement);
    const QString resident = it.bench.context.catalogue.partyKind(PartyKind::Intermediary).name.en;
    CHECK_FALSE(it.text(u"pitfalls"_s).contains(resident));
    const auto open = [&it] {
        qsizetype count = 0;
        for (const QLabel* label : it.panel.findChildren<QLabel*>())
            count += label->text() == u"Still open"_s ? 1 : 0;
        return count;
    };
    CHECK(open() == 0);
    REQUIRE(it.session->edit(u"変更"_s, [&it](Project& project) -> Result<void> {
        appendRow(project.parties, it.bench.files.ids).kind = PartyKind::Intermediary;
        project.agreement.responsibility.clear();
        return {};
    }));
    settle();
    CHECK(it.text(u"pitfalls"_s).contains(resident));
    CHECK(open() == 1);
    it.session->undo();
    settle();
    CHECK_FALSE(it.text(u"pitfalls"_s).contains(resident));
    CHECK(open() == 0);
}

TEST_CASE("An edit that changes nothing the guide says leaves it alone", "[ui][guide]")
{
    Shown it;
    it.show(Step::Review);
    const QWidget* before = it.panel.widget();
    it.panel.verticalScrollBar()->setValue(80);
    REQUIRE(it.session->edit(u"変更"_s, [](Project& project) -> Result<void> {
        project.info.title += u"！"_s;
        return {};
    }));
    settle();
    CHECK(it.panel.widget() == before);
    CHECK(it.panel.verticalScrollBar()->value() == 80);
}

TEST_CASE("The papers of a step are offered, and only those that can be made", "[ui][guide]")
{
    Shown it;
    it.show(Step::Agreement);
    QSignalSpy asked(&it.panel, &GuidePanel::paperRequested);
    QStringList offered;
    for (QAbstractButton* button : it.panel.findChildren<QAbstractButton*>()) {
        if (button->objectName().startsWith(u"guidePaper-"_s)) {
            offered.append(button->objectName().mid(11));
            button->click();
        }
    }
    CHECK(offered ==
          QStringList{u"agreement"_s, u"roles"_s, u"budget"_s, u"schedule"_s, u"negotiation-record"_s});
    REQUIRE(asked.size() == offered.size());
    for (qsizetype i = 0; i < offered.size(); ++i)
        CHECK(asked.at(i).first().toString() == offered.at(i));
    it.show(std::nullopt);
    CHECK_FALSE(it.panel.findChild<QWidget*>(u"guidePapers"_s));
}

TEST_CASE("The main paper tells its state and pages, and goes to the printer", "[ui][guide]")
{
    Shown it;
    it.show(Step::Agreement);
    CHECK(find<QLabel>(it.panel, u"paperCardTitle"_s).text() == u"Agreement (draft)"_s);
    auto& pages = find<QLabel>(it.panel, u"paperCardPages"_s);
    REQUIRE(QTest::qWaitFor([&pages] { return !pages.text().isEmpty(); }, 10000));
    CHECK(pages.text().contains(u"page"_s));
    CHECK(pages.text().contains(u"annex"_s));
    QSignalSpy printing(&it.panel, &GuidePanel::printRequested);
    find<QPushButton>(it.panel, u"guidePrint-agreement"_s).click();
    REQUIRE(printing.size() == 1);
    CHECK(printing.first().first().toString() == u"agreement"_s);
    it.show(Step::FindPartner);
    CHECK(find<QLabel>(it.panel, u"paperCardTitle"_s).text() == u"Comparison of candidates"_s);
}

TEST_CASE("A section that was closed stays closed at the next step", "[ui][guide]")
{
    Shown it;
    it.show(Step::Scope);
    auto& head = find<QAbstractButton>(it.panel, u"guideHead-questions"_s);
    CHECK(head.isChecked());
    CHECK(find(it.panel, u"guideBody-questions"_s).isVisible());
    QTest::keyClick(&head, Qt::Key_Space);
    CHECK_FALSE(find(it.panel, u"guideBody-questions"_s).isVisible());
    it.show(Step::Review);
    CHECK_FALSE(find(it.panel, u"guideBody-questions"_s).isVisible());
    CHECK_FALSE(find<QAbstractButton>(it.panel, u"guideHead-questions"_s).isChecked());
    CHECK(find(it.panel, u"guideBody-purpose"_s).isVisible());
}

TEST_CASE("The guide is read by keyboard from its first line to its last", "[ui][guide]")
{
    Shown it;
    it.show(Step::Execution);
    find(it.panel, u"guideHead-purpose"_s).setFocus();
    QStringList met;
    for (int i = 0; i < 400; ++i) {
        const QString name = QApplication::focusWidget()->objectName();
        if (met.isEmpty() || met.last() != name)
            met.append(name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    }
    CHECK(met.first() == u"guideHead-purpose"_s);
    CHECK(met.contains(u"guideText-questions"_s));
    CHECK(met.contains(u"guideText-pitfalls"_s));
    CHECK(met.last() == u"guideHead-surveys"_s);
    CHECK_FALSE(met.contains(u"guideText-tips"_s)); // closed at first
    CHECK(it.panel.verticalScrollBar()->value() > 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    CHECK(QApplication::focusWidget()->objectName() == u"guideHead-tips"_s);
}

TEST_CASE("The guide shows text as it stands, never as markup", "[ui][guide]")
{
    Shown it;
    it.show(Step::Scope);
    for (const QLabel* label : it.panel.findChildren<QLabel*>())
        CHECK(label->textFormat() == Qt::PlainText);
    // Every text is as high as it needs at this width: nothing is cut off.
    for (const QTextEdit* text : it.panel.findChildren<QTextEdit*>()) {
        if (text->isVisible())
            CHECK(text->height() >= static_cast<int>(text->document()->size().height()));
    }
    CHECK(it.panel.horizontalScrollBar()->maximum() == 0);
}
