#include "tests/support/printing.h"
#include "tests/ui/sections.h"
#include "ui/grid/gridview.h"
#include "ui/review/jointmodel.h"
#include "ui/review/roundchoice.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTextEdit>

#include <algorithm>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// The shipped example at its joint view.
struct JointDesk {
    UiBench bench;
    std::unique_ptr<MainWindow> window = bench.windowWithExample();

    JointDesk() { showSection(*window, 6, u"joint"_s); }
    [[nodiscard]] ProjectSession& session() { return *window->session(); }
    [[nodiscard]] const Project& project() { return session().project(); }
    [[nodiscard]] GridView& grid() { return find<GridView>(*window, u"joint"_s); }
    [[nodiscard]] JointModel& model() { return static_cast<JointModel&>(grid().grid()); }
    [[nodiscard]] QString text(const QString& name) { return find<QLabel>(*window, name).text(); }
    [[nodiscard]] QString shown(int row, int column)
    {
        return model().index(row, column).data(Qt::DisplayRole).toString();
    }
    /// The first party's sheet of the last round.
    [[nodiscard]] Id sheet()
    {
        return sheetOf(project(), project().rounds.last().id, project().parties.first().id)->id;
    }
    void release(bool released)
    {
        const Id id = sheet();
        REQUIRE(session().edit(u"x"_s, [&](Project& changed) -> Result<void> {
            Sheet& row = *findRow(changed.sheets, id);
            row.released = released;
            row.different = u"カナリア・ことば"_s;
            for (Answer& answer : changed.answers) {
                if (answer.sheet == id) {
                    answer.remark = u"カナリア・ひとこと"_s;
                    answer.reason = u"カナリア・わけ"_s;
                }
            }
            return {};
        }));
        settle();
    }
    /// Everything the section shows in words.
    [[nodiscard]] QString allWords()
    {
        QString all = text(u"joint.reasons"_s) + text(u"joint.voices"_s);
        for (const QString& chart : {u"joint.radar"_s, u"joint.gaps"_s})
            all += find<QWidget>(*window, chart).accessibleDescription();
        for (int row = 0; row < model().rowCount(); ++row) {
            for (int column = 0; column < model().columnCount(); ++column) {
                all += shown(row, column);
                all += model().index(row, column).data(Qt::AccessibleTextRole).toString();
            }
        }
        return all;
    }
};

} // namespace

TEST_CASE("The joint view holds to the model's contract while rounds and sheets change",
          "[ui][review][models]")
{
    JointDesk desk;
    QAbstractItemModelTester tester(&desk.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto& choice = find<QComboBox>(*desk.window, u"joint.round"_s);
    for (int i = 0; i < choice.count(); ++i)
        choice.setCurrentIndex(i);
    desk.model().setByGap(true);
    desk.release(false);
    desk.release(true);
    const Id round = desk.project().rounds.last().id;
    desk.session().remove(u"rounds"_s, round);
    settle();
    desk.session().undo();
    settle();
    CHECK(desk.model().rowCount() == 9);
}

TEST_CASE("What a party has not released is nowhere in the joint view", "[ui][review]")
{
    JointDesk desk;
    desk.release(false);
    for (int row = 0; row < desk.model().rowCount(); ++row) {
        desk.grid().goTo(desk.model().index(row, 1));
        settle();
        CHECK_FALSE(desk.allWords().contains(u"カナリア"_s));
        CHECK(desk.shown(row, 1).isEmpty());
    }
    CHECK(
        desk.model().headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().contains(u"not shown yet"_s));
    desk.release(true);
    desk.grid().goTo(desk.model().index(0, 1));
    settle();
    CHECK(desk.text(u"joint.reasons"_s).contains(u"カナリア・ひとこと"_s));
    CHECK(desk.text(u"joint.voices"_s).contains(u"カナリア・ことば"_s));
    CHECK_FALSE(desk.shown(0, 1).isEmpty());
}

TEST_CASE("Conclusions are written beside the answers, and become improvements", "[ui][review]")
{
    JointDesk desk;
    const JointRow* row = desk.model().rowAt(1);
    REQUIRE(row);
    const Id asked = row->question;
    desk.grid().goTo(desk.model().index(1, 0));
    settle();
    auto& text = find<QTextEdit>(*desk.window, u"jointConclusions.text"_s);
    text.setFocus();
    text.selectAll();
    text.insertPlainText(u"月に一度は集まる。"_s);
    desk.grid().setFocus();
    settle();
    const auto written = [&] {
        QStringList texts;
        for (const JointConclusion& conclusion : desk.project().jointConclusions) {
            if (conclusion.question == asked)
                texts.append(conclusion.text);
        }
        return texts;
    };
    CHECK(written() == QStringList{u"月に一度は集まる。"_s});
    CHECK_FALSE(desk.shown(1, desk.model().columnOf(JointModel::Behind::Concluded)).isEmpty());
    const qsizetype before = desk.project().improvements.size();
    QTest::mouseClick(&find<QPushButton>(*desk.window, u"joint.improve"_s), Qt::LeftButton);
    settle();
    REQUIRE(desk.project().improvements.size() == before + 1);
    const Improvement& made = desk.project().improvements.last();
    CHECK(made.text == u"月に一度は集まる。"_s);
    CHECK(made.question == asked);
    CHECK(made.principle == findRow(desk.project().questions, asked)->principle);
}

TEST_CASE("The widest gaps come first when they are asked for", "[ui][review]")
{
    JointDesk desk;
    const Id last = desk.model().rowAt(desk.model().rowCount() - 1)->question;
    REQUIRE(desk.session().edit(u"x"_s, [&](Project& project) -> Result<void> {
        int turn = 0;
        for (Answer& answer : project.answers) {
            if (answer.question == last) {
                answer.score = turn++ == 0 ? 1 : 4;
                answer.reason = u"x"_s;
            }
        }
        return {};
    }));
    settle();
    QTest::mouseClick(&find<QCheckBox>(*desk.window, u"joint.byGap"_s), Qt::LeftButton);
    settle();
    CHECK(desk.model().rowAt(0)->question == last);
    CHECK(desk.shown(0, desk.model().columnOf(JointModel::Behind::Gap)).contains(u'3'));
}

TEST_CASE("What a question is compared with, or why it is not, is told in words", "[ui][review]")
{
    JointDesk desk;
    const int change = desk.model().columnOf(JointModel::Behind::Change);
    desk.grid().goTo(desk.model().index(0, 0));
    settle();
    CHECK(desk.text(u"joint.change"_s).contains(u"the average has changed by "_s));
    CHECK(desk.text(u"joint.change"_s).contains(u" from "_s)); // each party's answers
    // One party is taken out of the round before: it is left out of the figure, and that is said.
    const Id before = desk.model().rowAt(0)->change.round;
    const Id party = desk.project().parties.first().id;
    REQUIRE(desk.session().edit(u"x"_s, [&](Project& project) -> Result<void> {
        for (Sheet& sheet : project.sheets) {
            if (sheet.round == before && sheet.party == party)
                sheet.released = false;
        }
        return {};
    }));
    settle();
    CHECK(desk.shown(0, change).contains(u"(parties: "_s));
    CHECK(desk.text(u"joint.change"_s).contains(u"did not answer the last time: "_s));
    REQUIRE(desk.session().edit(u"x"_s, [&](Project& project) -> Result<void> {
        findRow(project.rounds, before)->scaleWords = QStringList{u"い"_s, u"ろ"_s, u"は"_s, u"に"_s};
        return {};
    }));
    settle();
    CHECK(desk.shown(0, change) == u"other scale"_s);
    CHECK(desk.model().index(0, change).data(Qt::AccessibleTextRole).toString().contains(u"other scale"_s));
    CHECK(desk.text(u"joint.change"_s).contains(u"had another scale, so it is not compared"_s));
}

TEST_CASE("Another round is looked at, and one that goes gives way to the latest", "[ui][review]")
{
    JointDesk desk;
    auto& choice = find<QComboBox>(*desk.window, u"joint.round"_s);
    CHECK(choice.count() == 3);
    choice.setCurrentIndex(0);
    settle();
    CHECK(desk.model().view().round == desk.project().rounds.first().id);
    desk.session().remove(u"rounds"_s, desk.project().rounds.first().id);
    settle();
    CHECK(choice.count() == 2);
    CHECK(desk.model().view().round == desk.project().rounds.last().id);
}

TEST_CASE("The charts of the joint view are those of the report, and follow the round", "[ui][review]")
{
    JointDesk desk;
    auto& radar = find<QWidget>(*desk.window, u"joint.radar"_s);
    auto& gaps = find<QWidget>(*desk.window, u"joint.gaps"_s);
    CHECK(radar.isVisible());
    CHECK(gaps.isVisible());
    const QString last = gaps.accessibleDescription();
    CHECK_FALSE(last.isEmpty());
    CHECK(gaps.height() >= gaps.heightForWidth(gaps.width()));
    find<QComboBox>(*desk.window, u"joint.round"_s).setCurrentIndex(0);
    settle();
    CHECK(gaps.accessibleDescription() != last);
    REQUIRE(desk.session().edit(u"x"_s, [](Project& project) -> Result<void> {
        project.answers.clear();
        return {};
    }));
    settle();
    CHECK_FALSE(radar.isVisible());
    CHECK_FALSE(gaps.isVisible());
}

TEST_CASE("A finding of a gap leads to where the conclusion is written", "[ui][review][findings]")
{
    JointDesk desk;
    const Id question = desk.model().rowAt(2)->question;
    const Id round = desk.project().rounds.last().id;
    REQUIRE(desk.session().edit(u"x"_s, [&](Project& project) -> Result<void> {
        project.jointConclusions.removeIf(
            [&](const JointConclusion& row) { return row.question == question; });
        int turn = 0;
        for (Answer& answer : project.answers) {
            if (answer.question == question) {
                answer.score = turn++ == 0 ? 1 : 4;
                answer.reason = u"x"_s;
            }
        }
        return {};
    }));
    showSection(*desk.window, 6, u"rounds"_s);
    const QList<Finding> found = desk.session().findings();
    const auto gap = std::find_if(found.begin(), found.end(),
                                  [](const Finding& finding) { return finding.id == u"answers-gap"_s; });
    REQUIRE(gap != found.end());
    CHECK(gap->message.contains(u"question 3 "_s));
    CHECK(desk.window->workspace()->reveal(gap->path, gap->step));
    settle();
    CHECK(desk.window->focusWidget()->objectName() == u"jointConclusions.text"_s);
    CHECK(desk.model().view().round == round);
    CHECK(desk.grid().currentIndex().row() == 2);
}

TEST_CASE("The agreed score is chosen in the words of the scale, and not by a bare figure", "[ui][review]")
{
    JointDesk desk;
    desk.grid().goTo(desk.model().index(0, 0));
    settle();
    const Id question = desk.model().rowAt(0)->question;
    auto& box = find<QComboBox>(*desk.window, u"jointConclusions.agreedScore"_s);
    REQUIRE(box.count() == 5);
    CHECK(box.itemText(3) == u"3 Mostly"_s);
    const auto agreed = [&]() -> std::optional<int> {
        for (const JointConclusion& row : desk.project().jointConclusions) {
            if (row.question == question)
                return row.agreedScore;
        }
        return {};
    };
    const std::optional<int> before = agreed();
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_End);
    QTest::keyClick(&box, Qt::Key_Tab);
    settle();
    CHECK(agreed() == 4);
    desk.session().undo();
    settle();
    CHECK(agreed() == before);
    CHECK(box.currentIndex() == before.value_or(0));
}
