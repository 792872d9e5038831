#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/editors/adoptcandidate.h"
#include "ui/editors/comparerows.h"
#include "ui/grid/gridview.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"
#include "ui/widgets/sectionbar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QPushButton>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

using Tester = QAbstractItemModelTester;

int rowTitled(const GridModel& model, const QString& title)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == title)
            return row;
    }
    FAIL("no row called " << title.toStdString());
    return -1;
}

Id addCandidate(ProjectSession& session, const QString& name)
{
    return session.addRow(u"candidates"_s, 1000, {{u"name"_s, name}});
}

void showSection(MainWindow& window, int page, const QString& section)
{
    window.workspace()->showPage(page);
    StepPage& shown = *window.workspace()->page(page);
    for (qsizetype i = 0; i < shown.spec().sections.size(); ++i) {
        if (shown.spec().sections.at(i).id == section)
            shown.showSection(int(i));
    }
    settle();
}

} // namespace

TEST_CASE("Candidates stand side by side, and judgements come into being", "[ui][candidates]")
{
    UiBench bench;
    const auto session = bench.newSession();
    CompareModel model(*session, u"candidates"_s, [&] { return candidateRows(*session); });
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const Id first = addCandidate(*session, u"つばめ食品"_s);
    const Id second = addCandidate(*session, u"みどり大学"_s);
    REQUIRE(model.columnCount() == 3);
    const int tip = rowTitled(model, bench.context.catalogue.partnerTips().at(1).text.en);

    CHECK(model.setData(model.index(tip, 2), u"partly"_s, Qt::EditRole));
    REQUIRE(session->project().candidateRatings.size() == 1);
    CHECK(session->project().candidateRatings.at(0).candidate == second);
    CHECK(session->project().candidateRatings.at(0).tip == bench.context.catalogue.partnerTips().at(1).id);
    CHECK(model.setData(model.index(tip + 1, 2), u"聞いてみる"_s, Qt::EditRole));
    REQUIRE(session->project().candidateRatings.size() == 1);
    CHECK(session->project().candidateRatings.at(0).note == u"聞いてみる"_s);
    CHECK(model.index(tip, 1).data().toString().isEmpty());
    CHECK(model.index(tip, 2).data(Qt::AccessibleTextRole).toString().contains(u"みどり大学"_s));

    SECTION("several values of one place pasted at once make one row")
    {
        CHECK(model.paste(model.index(tip, 1), u"Yes\n長く続いている\n"_s).isEmpty());
        REQUIRE(session->project().candidateRatings.size() == 2);
        CHECK(session->project().candidateRatings.at(1).candidate == first);
        CHECK(session->project().candidateRatings.at(1).note == u"長く続いている"_s);
    }
    SECTION("what is sought stands against what each could bring")
    {
        const Id rice = session->addRow(u"soughtResources"_s, 0, {{u"name"_s, u"米"_s}});
        const int row = rowTitled(model, u"米"_s);
        CHECK(model.setData(model.index(row, 1), u"月30kg"_s, Qt::EditRole));
        REQUIRE(session->project().candidateResources.size() == 1);
        CHECK(session->project().candidateResources.at(0).sought == rice);
        CHECK(model.setData(model.index(row, 1), QString(), Qt::EditRole));
        CHECK(session->project().candidateResources.isEmpty());
    }
    SECTION("contacts are counted")
    {
        session->addRow(
            u"candidateContacts"_s, 0,
            {{u"candidate"_s, first.text()}, {u"on"_s, QDate(2026, 4, 1)}, {u"means"_s, u"電話"_s}});
        const QString text = model.index(rowTitled(model, u"Contacts so far"_s), 1).data().toString();
        CHECK(text.contains(u"1 April 2026"_s));
        CHECK(text.contains(u"電話"_s));
    }
}

TEST_CASE("A chosen candidate becomes a party in one edit, with what is known", "[ui][candidates]")
{
    UiBench bench;
    const auto session = bench.newSession(1);
    const Id sought =
        session->addRow(u"soughtResources"_s, 0, {{u"kind"_s, u"goods"_s}, {u"name"_s, u"米"_s}});
    const Id id =
        session->addRow(u"candidates"_s, 0,
                        {{u"name"_s, u"つばめ食品"_s}, {u"kind"_s, u"company"_s}, {u"address"_s, u"港町"_s}});
    session->addRow(u"candidateResources"_s, 0,
                    {{u"candidate"_s, id.text()}, {u"sought"_s, sought.text()}, {u"name"_s, u"米30kg"_s}});
    const auto edits = session->file().history().size();
    const Id party = adoptCandidate(*session, id);
    REQUIRE(session->project().parties.size() == 2);
    const Party& made = session->project().parties.at(1);
    CHECK(made.id == party);
    CHECK(made.name == u"つばめ食品"_s);
    CHECK(made.kind == PartyKind::Company);
    CHECK(made.address == u"港町"_s);
    CHECK(made.label == u"乙"_s);
    CHECK(session->project().candidates.at(0).party == party);
    REQUIRE(session->project().offeredResources.size() == 1);
    CHECK(session->project().offeredResources.at(0).kind == ResourceKind::Goods);
    CHECK(session->project().offeredResources.at(0).sought == sought);
    CHECK(session->file().history().size() == edits + 1);
    session->undo();
    CHECK(session->project().parties.size() == 1);

    SECTION("a party already there is taken")
    {
        session->edit(u"x"_s, [](Project& project) -> Result<void> {
            project.parties[0].name = u"つばめ食品"_s;
            return {};
        });
        CHECK(adoptCandidate(*session, id) == session->project().parties.at(0).id);
        CHECK(session->project().parties.size() == 1);
    }
}

TEST_CASE("Candidates are compared and taken in by keys", "[ui][candidates]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    showSection(*window, 1, u"candidates"_s);
    auto& view = find<GridView>(*window, u"candidateComparison"_s);
    auto& adopt = find<QPushButton>(*window, u"candidateComparison.adopt"_s);
    QTest::mouseClick(&find<QPushButton>(*window, u"candidateComparison.add"_s), Qt::LeftButton);
    settle();
    write(*QApplication::focusWidget(), u"つばめ食品"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    const auto& candidates = window->session()->project().candidates;
    REQUIRE(candidates.size() == 1);
    CHECK(candidates.at(0).name == u"つばめ食品"_s);
    CHECK_FALSE(adopt.isEnabled());
    const int decision = rowTitled(view.grid(), u"Decision"_s);
    CHECK(view.grid().setData(view.grid().index(decision, 1), u"chosen"_s, Qt::EditRole));
    settle();
    REQUIRE(adopt.isEnabled());
    QTest::mouseClick(&adopt, Qt::LeftButton);
    settle();
    CHECK(window->session()->project().parties.size() == 1);
    CHECK_FALSE(adopt.isEnabled());
    CHECK(find<QLabel>(*window, u"candidateComparison.note"_s).isVisible());

    find<SectionBar>(*window, u"candidates.views"_s).setCurrentIndex(1);
    settle();
    CHECK_FALSE(view.isVisible());
    CHECK(find<QWidget>(*window, u"candidates.website"_s).isVisible());
}

TEST_CASE("Options are judged by the principles, and one is chosen", "[ui][options]")
{
    UiBench bench;
    const auto session = bench.newSession();
    session->addRow(u"methodOptions"_s, 0, {{u"title"_s, u"委託"_s}});
    session->addRow(u"methodOptions"_s, 1, {{u"title"_s, u"共催"_s}});
    CompareModel model(*session, u"methodOptions"_s, [&] { return optionRows(*session); });
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const int equality =
        rowTitled(model, bench.context.catalogue.principle(Principle::Equality).shortTitle.en);
    CHECK(model.setData(model.index(equality, 1), u"weak"_s, Qt::EditRole));
    REQUIRE(session->project().optionRatings.size() == 1);
    CHECK(session->project().optionRatings.at(0).principle == Principle::Equality);
    CHECK(session->project().optionRatings.at(0).value == OptionRatingValue::Weak);

    const int chosen = rowTitled(model, u"Chosen"_s);
    CHECK(model.setData(model.index(chosen, 1), Qt::Checked, Qt::CheckStateRole));
    CHECK(model.setData(model.index(chosen, 2), Qt::Checked, Qt::CheckStateRole));
    CHECK_FALSE(session->project().methodOptions.at(0).chosen);
    CHECK(session->project().methodOptions.at(1).chosen);
    session->undo();
    CHECK(session->project().methodOptions.at(0).chosen);
}
