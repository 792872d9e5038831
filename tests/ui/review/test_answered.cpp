#include "core/project/answeredround.h"
#include "core/project/jointview.h"
#include "tests/support/printing.h"
#include "tests/ui/sections.h"
#include "ui/models/recordtablemodel.h"
#include "ui/support/roundmemory.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/combobox.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTableView>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// The rounds of an example, the last of which is chosen: everybody has answered it.
struct AnsweredDesk {
    UiBench bench;
    std::unique_ptr<MainWindow> window = bench.windowWithExample();

    AnsweredDesk()
    {
        showSection(*window, 6, u"rounds"_s);
        choose(project().rounds.size() - 1);
        REQUIRE(roundUse(project(), round()).isScored());
    }
    [[nodiscard]] ProjectSession& session() { return *window->session(); }
    [[nodiscard]] const Project& project() { return session().project(); }
    void choose(qsizetype row)
    {
        auto& list = find<QListView>(*window, u"rounds"_s);
        list.setCurrentIndex(list.model()->index(int(row), 0));
        m_row = row;
        settle();
    }
    [[nodiscard]] Id round() { return project().rounds.at(m_row).id; }
    [[nodiscard]] bool shows(const QString& name) { return find<QWidget>(*window, name).isVisible(); }
    [[nodiscard]] bool isEnabled(const QString& name) { return find<QWidget>(*window, name).isEnabled(); }
    [[nodiscard]] QString text(const QString& name) { return find<QLabel>(*window, name).text(); }
    void click(const QString& name)
    {
        QTest::mouseClick(&find<QPushButton>(*window, name), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] QAbstractItemModel& questions()
    {
        return *find<QTableView>(*window, u"questions"_s).model();
    }
    /// Whether what a question is can be written in.
    [[nodiscard]] bool canMend() { return questions().index(0, 1).flags().testFlag(Qt::ItemIsEditable); }

private:
    qsizetype m_row = 0;
};

} // namespace

TEST_CASE("What answers rest on stands firm until one says so", "[ui][review]")
{
    AnsweredDesk desk;
    CHECK(desk.shows(u"answered.standing"_s));
    CHECK(desk.text(u"answered.standing"_s).contains(QString::number(desk.project().parties.size())));
    for (const QString& field : {u"rounds.scale"_s, u"rounds.kind"_s})
        CHECK_FALSE(desk.isEnabled(field));
    CHECK(desk.isEnabled(u"rounds.due"_s));
    CHECK_FALSE(desk.canMend());
    CHECK_FALSE(desk.questions().setData(desk.questions().index(0, 1), u"別の問い"_s));
    for (const QString& button : {u"questions.eight"_s, u"questions.steps"_s, u"questions.take"_s})
        CHECK_FALSE(desk.isEnabled(button));
    CHECK(desk.isEnabled(u"questions.save"_s));
    auto& table = find<QTableView>(*desk.window, u"questions"_s);
    table.selectRow(0);
    settle();
    CHECK_FALSE(desk.isEnabled(u"questions.delete"_s));

    // A round that nobody has answered is as free as ever.
    desk.session().addRow(u"rounds"_s, desk.project().rounds.size(), {});
    settle();
    desk.choose(desk.project().rounds.size() - 1);
    CHECK_FALSE(desk.shows(u"answered.standing"_s));
    CHECK(desk.isEnabled(u"rounds.scale"_s));
    CHECK(desk.canMend());
}

TEST_CASE("The scale changes after the scores are taken back, in place and with undo", "[ui][review]")
{
    AnsweredDesk desk;
    const Project before = desk.project();
    CHECK_FALSE(desk.shows(u"answered.withdraw"_s));
    desk.click(u"answered.scale"_s);
    CHECK(desk.shows(u"answered.withdraw"_s));
    CHECK(desk.window->focusWidget()->objectName() == u"answered.leave"_s);
    CHECK(desk.text(u"answered.consequences"_s)
              .contains(QString::number(roundUse(before, desk.round()).scores)));
    CHECK(desk.project() == before); // nothing yet
    desk.click(u"answered.leave"_s);
    CHECK_FALSE(desk.shows(u"answered.withdraw"_s));
    CHECK(desk.project() == before);

    desk.click(u"answered.scale"_s);
    desk.click(u"answered.withdraw"_s);
    CHECK_FALSE(roundUse(desk.project(), desk.round()).isScored());
    CHECK(desk.isEnabled(u"rounds.scale"_s));
    CHECK(desk.shows(u"answered.message"_s));
    CHECK(desk.project().answers.size() == before.answers.size());
    desk.session().undo();
    settle();
    CHECK(desk.project() == before);
    CHECK_FALSE(desk.isEnabled(u"rounds.scale"_s));
}

TEST_CASE("Questions are opened by a word, and closed again with the round", "[ui][review]")
{
    AnsweredDesk desk;
    const Project before = desk.project();
    desk.click(u"answered.questions"_s);
    CHECK(desk.canMend());
    CHECK(desk.isEnabled(u"rounds.kind"_s));
    CHECK_FALSE(desk.isEnabled(u"rounds.scale"_s)); // the scores are another matter
    CHECK(desk.text(u"answered.message"_s).contains(u"deletes its answers"_s));
    REQUIRE(desk.questions().setData(desk.questions().index(0, 1), u"言い直した問い"_s));
    settle();
    CHECK(desk.project().answers == before.answers);
    auto& table = find<QTableView>(*desk.window, u"questions"_s);
    table.selectRow(0);
    settle();
    desk.click(u"questions.delete"_s);
    CHECK(desk.project().questions.size() == before.questions.size() - 1);
    CHECK(desk.project().answers.size() < before.answers.size());
    desk.session().undo();
    desk.session().undo();
    settle();
    CHECK(desk.project() == before);
    desk.choose(0);
    desk.choose(desk.project().rounds.size() - 1);
    CHECK_FALSE(desk.canMend());
}

TEST_CASE("A new round with the same questions leaves the answered one alone", "[ui][review]")
{
    AnsweredDesk desk;
    const Project before = desk.project();
    desk.click(u"answered.new"_s);
    REQUIRE(desk.project().rounds.size() == before.rounds.size() + 1);
    const Round& made = desk.project().rounds.last();
    CHECK(made.title.endsWith(u"(2)"_s));
    CHECK(desk.text(u"answered.message"_s).contains(made.title));
    CHECK(RoundMemory::of(desk.session()).round() == made.id);
    CHECK(desk.project().answers == before.answers);
    CHECK(haveSameScale(made, before.rounds.last()));
    desk.session().undo();
    settle();
    CHECK(desk.project() == before);
}
