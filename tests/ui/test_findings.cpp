#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/shell/workspace.h"
#include "ui/steps/findingslist.h"
#include "ui/steps/steppage.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/textarea.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

const Finding* findingOf(const MainWindow& window, const QString& id)
{
    for (const Finding& finding : window.session()->findings()) {
        if (finding.id == id)
            return &finding;
    }
    return nullptr;
}

} // namespace

TEST_CASE("A finding leads to its field", "[ui][findings]")
{
    UiBench bench;
    auto window = bench.windowWithFile(2);
    window->session()->passStep(Step::FindPartner, u"のちほど"_s);
    window->workspace()->showPage(2);
    settle();
    StepPage& page = *window->workspace()->page(2);
    auto& list = find<FindingsList>(page, u"findings"_s);
    const QList<Finding> own = findingsOf(Step::Scope, window->session()->findings());
    REQUIRE_FALSE(own.isEmpty());
    CHECK(list.model()->rowCount() == own.size());
    const Finding* missing = findingOf(*window, u"purpose-missing"_s);
    REQUIRE(missing);
    page.showSection(3);
    list.setFocus();
    list.setCurrentIndex(list.model()->index(int(own.indexOf(*missing)), 0));
    QTest::keyClick(&list, Qt::Key_Return);
    settle();
    CHECK(page.currentSection() == 0);
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->objectName() == u"scope.sharedPurpose"_s);
    auto* editor = qobject_cast<FieldEditor*>(QApplication::focusWidget()->parentWidget());
    REQUIRE(editor);
    CHECK(editor->message().contains(missing->message));

    type(*editor->input(), u"居場所をつくる"_s);
    CHECK_FALSE(editor->message().contains(u"purpose"_s));
    CHECK(findingOf(*window, u"purpose-missing"_s) == nullptr);
}

TEST_CASE("Every finding of an unfinished project has a place to go to", "[ui][findings]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    // Clear what the example says, table by table: what is then missing must be reachable.
    const bool emptied = window->session()->edit(u"clear"_s, [](Project& project) -> Result<void> {
        project.stepPasses.clear();
        project.scope.sharedPurpose.clear();
        project.roles.clear();
        project.agreement.insurance.clear();
        project.personalData.clear();
        project.info.termEnd = {};
        for (Party& party : project.parties)
            party.representativeName.clear();
        for (Answer& answer : project.answers)
            answer.reason.clear();
        for (Improvement& improvement : project.improvements)
            improvement.owner = {};
        for (BudgetLine& line : project.budgetLines)
            line.amount += 1000;
        return {};
    });
    REQUIRE(emptied);
    const QList<Finding> found = window->session()->findings();
    REQUIRE(found.size() > 15);
    for (const Finding& finding : found) {
        INFO(finding.id.toStdString() << ' ' << finding.path.text().toStdString());
        CHECK(window->workspace()->reveal(finding.path, finding.step));
    }
    settle();
}

TEST_CASE("A step with open points is passed with a reason that stays, and can be taken back",
          "[ui][findings]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    window->workspace()->showPage(1);
    settle();
    StepPage& page = *window->workspace()->page(1);
    auto& pass = find<QPushButton>(page, u"pass"_s);
    auto& reason = find<TextArea>(page, u"passReason"_s);
    REQUIRE_FALSE(reason.isVisible());
    QTest::mouseClick(&pass, Qt::LeftButton);
    CHECK(reason.isVisible());
    QTest::mouseClick(&pass, Qt::LeftButton);
    CHECK(window->session()->project().stepPasses.isEmpty());
    write(reason, u"候補は来月決める"_s);
    QTest::mouseClick(&pass, Qt::LeftButton);
    settle();
    REQUIRE(window->session()->project().stepPasses.size() == 1);
    CHECK(window->session()->project().stepPasses.at(0).reason == u"候補は来月決める"_s);
    CHECK(window->session()->project().stepPasses.at(0).by == u"事務局"_s);
    CHECK(window->session()->status(Step::FindPartner).state == StepState::PassedWithReason);
    bool shown = false;
    for (const QLabel* label : page.findChildren<QLabel*>())
        shown = shown || (label->isVisible() && label->text().contains(u"候補は来月決める"_s));
    CHECK(shown);
    CHECK_FALSE(reason.isVisible());
    QTest::mouseClick(&find<QPushButton>(page, u"withdraw"_s), Qt::LeftButton);
    CHECK(window->session()->project().stepPasses.isEmpty());
}

TEST_CASE("A step with nothing written is not finished without a word", "[ui][findings]")
{
    UiBench bench;
    auto window = bench.windowWithFile(2);
    for (const Step step : {Step::Execution, Step::Reuse}) {
        window->workspace()->showPage(number(step));
        settle();
        StepPage& page = *window->workspace()->page(number(step));
        REQUIRE(window->session()->status(step).open() == 0);
        auto& pass = find<QPushButton>(page, u"pass"_s);
        auto& reason = find<TextArea>(page, u"passReason"_s);
        INFO(key(step).toStdString() << ": " << pass.text().toStdString());
        QTest::mouseClick(&pass, Qt::LeftButton);
        CHECK(reason.isVisible());
        CHECK(reason.accessibleName().contains(u"nothing written"_s));
        CHECK(window->session()->project().stepPasses.isEmpty());
        write(reason, u"この年は行わない"_s);
        QTest::mouseClick(&pass, Qt::LeftButton);
        CHECK(window->session()->status(step).state == StepState::PassedWithReason);
        window->session()->undo();
        settle(); // it goes to where something was undone
    }
}

TEST_CASE("A step is finished by one button, and going on is another", "[ui][findings]")
{
    UiBench bench;
    auto window = bench.windowWithFile(2);
    REQUIRE(window->session()->edit(u"書く"_s, [](Project& project) -> Result<void> {
        project.reuse.keep = u"月2回"_s;
        project.reuse.outcome = Outcome::Solved;
        project.reuse.outcomeReason = u"待つ子がいなくなった"_s;
        return {};
    }));
    for (const Step step : allOf<Step>()) {
        window->workspace()->showPage(number(step));
        settle();
        StepPage& page = *window->workspace()->page(number(step));
        auto& pass = find<QPushButton>(page, u"pass"_s);
        INFO(key(step).toStdString() << ": " << pass.text().toStdString());
        CHECK(pass.text().startsWith(u"Finish"_s));
        CHECK(pass.accessibleName() == pass.text());
    }
    // And the focus goes on to something, not to what takes the pass back.
    StepPage& last = *window->workspace()->page(number(Step::Reuse));
    auto& pass = find<QPushButton>(last, u"pass"_s);
    pass.setFocus();
    QTest::keyClick(&pass, Qt::Key_Space);
    if (auto& reason = find<TextArea>(last, u"passReason"_s); reason.isVisible()) {
        write(reason, u"あとで書く"_s);
        CHECK(pass.text().startsWith(u"Finish"_s));
        pass.setFocus();
        QTest::keyClick(&pass, Qt::Key_Space);
    }
    settle();
    REQUIRE(window->session()->status(Step::Reuse).pass);
    CHECK_FALSE(find<QPushButton>(last, u"nextStep"_s).isVisible());
    REQUIRE(QApplication::focusWidget());
    CHECK(last.isAncestorOf(QApplication::focusWidget()));
    CHECK(QApplication::focusWidget()->objectName() != u"withdraw"_s);
}
