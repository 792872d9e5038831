#include "core/project/jointview.h"
#include "tests/support/printing.h"
#include "tests/ui/sections.h"

#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// A project of two parties with one round, at its sheets.
struct SheetDesk {
    UiBench bench;
    std::unique_ptr<MainWindow> window = bench.windowWithFile(2);

    explicit SheetDesk(Scale scale = Scale::Four)
    {
        const Id round = session().addRow(u"rounds"_s, 0, {{u"scale"_s, key(scale)}});
        REQUIRE_FALSE(round.isNull());
        showSection(*window, 6, u"sheets"_s);
        list().setCurrentIndex(list().model()->index(0, 0));
        settle();
    }
    [[nodiscard]] ProjectSession& session() { return *window->session(); }
    [[nodiscard]] const Project& project() { return session().project(); }
    [[nodiscard]] QListView& list() { return find<QListView>(*window, u"sheets"_s); }
    [[nodiscard]] QString line(int row)
    {
        return list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    void click(const QString& name)
    {
        QTest::mouseClick(&find<QPushButton>(*window, name), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] QRadioButton& button(int question, int step)
    {
        return find<QRadioButton>(*window, u"answers.%1.%2"_s.arg(question).arg(step));
    }
    void type(int question, Qt::Key pressed)
    {
        button(question, 0).setFocus();
        QTest::keyClick(&button(question, 0), pressed);
        settle();
    }
};

} // namespace

TEST_CASE("A party's sheet is begun, answered by mouse and by figures, and shown to the others",
          "[ui][review]")
{
    SheetDesk desk;
    CHECK(desk.list().model()->rowCount() == 2);
    CHECK(desk.line(0).contains(u"not in yet"_s));
    desk.click(u"sheets.begin"_s);
    REQUIRE(desk.project().sheets.size() == 1);
    CHECK_FALSE(find<QPushButton>(*desk.window, u"sheets.release"_s).isEnabled()); // nothing to show yet
    CHECK(desk.project().sheets.first().party == desk.project().parties.first().id);

    QTest::mouseClick(&desk.button(1, 2), Qt::LeftButton);
    settle();
    REQUIRE(desk.project().answers.size() == 1);
    CHECK(desk.project().answers.first().score == 3);
    desk.type(1, Qt::Key_2);
    CHECK(desk.project().answers.size() == 1);
    CHECK(desk.project().answers.first().score == 2);
    CHECK(desk.button(1, 1).isChecked());
    desk.type(1, Qt::Key_9); // not on the scale
    CHECK(desk.project().answers.first().score == 2);
    desk.type(1, Qt::Key_0);
    CHECK(desk.project().answers.first().notApplicable);
    CHECK_FALSE(desk.project().answers.first().score);
    CHECK(desk.button(1, 4).isChecked());
    desk.session().undo();
    settle();
    CHECK(desk.project().answers.first().score == 2);
    CHECK(desk.button(1, 1).isChecked());
    CHECK(desk.line(0).contains(u"being filled in"_s));

    desk.click(u"sheets.release"_s);
    CHECK(desk.project().sheets.first().released);
    CHECK(desk.project().sheets.first().filledOn == desk.session().today());
    CHECK(desk.line(0).contains(u"shown to the others"_s));
    desk.click(u"sheets.delete"_s);
    CHECK(desk.project().sheets.isEmpty());
    CHECK(desk.project().answers.isEmpty());
    CHECK(desk.line(0).contains(u"not in yet"_s));
}

TEST_CASE("Letters stand best first and are chosen by letters", "[ui][review]")
{
    SheetDesk desk(Scale::Abc);
    desk.click(u"sheets.begin"_s);
    desk.type(2, Qt::Key_A);
    REQUIRE(desk.project().answers.size() == 1);
    CHECK(desk.project().answers.first().score == 3);
    CHECK(desk.button(2, 0).isChecked());
    CHECK(desk.button(2, 0).text().startsWith(u'A'));
    desk.type(2, Qt::Key_C);
    CHECK(desk.project().answers.first().score == 1);
    desk.type(2, Qt::Key_1);
    CHECK(desk.project().answers.first().score == 1);
}

TEST_CASE("Every button of a scale says its question to a screen reader", "[ui][review]")
{
    SheetDesk desk;
    desk.click(u"sheets.begin"_s);
    for (int question = 1; question <= 8; ++question) {
        for (int step = 0; step <= 4; ++step) {
            CHECK_FALSE(desk.button(question, step).accessibleName().isEmpty());
            CHECK(desk.button(question, step).accessibleDescription().startsWith(QString::number(question)));
        }
    }
}

TEST_CASE("A second sheet of a party can be reached, and a changed scale changes the buttons", "[ui][review]")
{
    SheetDesk desk;
    desk.click(u"sheets.begin"_s);
    const Id round = desk.project().rounds.first().id;
    REQUIRE_FALSE(
        desk.session()
            .addRow(u"sheets"_s, 1,
                    {{u"round"_s, round.text()}, {u"party"_s, desk.project().parties.first().id.text()}})
            .isNull());
    settle();
    CHECK(desk.list().model()->rowCount() == 3);
    REQUIRE(desk.session().edit(u"x"_s, [](Project& project) -> Result<void> {
        project.rounds[0].scale = Scale::Three;
        project.rounds[0].scaleWords = {u"まだ"_s, u"ほぼ"_s, u"十分"_s};
        return {};
    }));
    settle();
    CHECK(desk.button(1, 2).text() == u"3 十分"_s);
    CHECK(desk.window->findChild<QRadioButton*>(u"answers.1.4"_s) == nullptr);
}

TEST_CASE("A question that is answered in words has a text and no buttons", "[ui][review]")
{
    SheetDesk desk;
    desk.click(u"sheets.begin"_s);
    REQUIRE(desk.window->findChild<QRadioButton*>(u"answers.2.0"_s));
    REQUIRE(desk.session().edit(u"x"_s, [](Project& project) -> Result<void> {
        project.questions[1].group = QuestionGroup::Free;
        return {};
    }));
    settle();
    CHECK(desk.window->findChild<QRadioButton*>(u"answers.2.0"_s) == nullptr);
    // Enter leads from the question before it to its text.
    desk.type(1, Qt::Key_4);
    QTest::keyClick(desk.window->focusWidget(), Qt::Key_Return);
    settle();
    QWidget* focus = desk.window->focusWidget();
    REQUIRE(focus);
    CHECK(focus->objectName() == u"answers.reason"_s);
    CHECK(focus->accessibleName() == u"Answer"_s);
    type(*focus, u"子どもが笑った。"_s);
    settle();
    const Answer& answer = desk.project().answers.last();
    CHECK(answer.question == desk.project().questions.at(1).id);
    CHECK(answer.reason == u"子どもが笑った。"_s);
    CHECK_FALSE(answer.score);
}

TEST_CASE("A finding of an answer leads to its sheet and question", "[ui][review]")
{
    SheetDesk desk;
    desk.click(u"sheets.begin"_s);
    desk.type(3, Qt::Key_1);
    desk.list().setCurrentIndex(desk.list().model()->index(1, 0));
    settle();
    const Answer answer = desk.project().answers.first();
    desk.window->workspace()->showPage(1);
    desk.window->workspace()->reveal({u"answers"_s, answer.id, u"reason"_s}, Step::Review);
    settle();
    CHECK(desk.list().currentIndex().row() == 0);
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->objectName() == u"answers.reason"_s);
}
