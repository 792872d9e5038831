#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/shell/workspace.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

TEST_CASE("A project begins on the start page and keeps what is typed", "[ui][window]")
{
    UiBench bench;
    auto window = bench.window();
    REQUIRE(window->session() == nullptr);
    bench.chooser.answer = bench.files.path(u"新しい.kyodo"_s);
    auto& title = find<QLineEdit>(*window, u"start.title"_s);
    title.setFocus();
    write(title, u"ひだまり"_s);
    QTest::mouseClick(&find<QPushButton>(*window, u"start.new"_s), Qt::LeftButton);
    settle();
    REQUIRE(window->session() != nullptr);
    CHECK(bench.chooser.asked.last().name == u"ひだまり.kyodo"_s);
    CHECK(window->session()->project().info.title == u"ひだまり"_s);

    type(find(*window, u"project.title"_s), u"こども食堂 𠮷"_s);
    type(find(*window, u"project.challenge"_s), u"夕食を一人で食べる子が多い"_s);
    CHECK(window->session()->project().info.title == u"こども食堂 𠮷"_s);
    CHECK(window->session()->project().info.challenge == u"夕食を一人で食べる子が多い"_s);
    window.reset();

    const auto again = bench.files.reopen(u"新しい.kyodo"_s);
    CHECK(again->project().info.title == u"こども食堂 𠮷"_s);
    CHECK(again->author() == u"事務局"_s);
    CHECK(again->history().last().author == u"事務局"_s);
}
