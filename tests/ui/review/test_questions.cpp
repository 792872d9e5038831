#include "core/exchange/questionset.h"
#include "tests/support/printing.h"
#include "tests/ui/sections.h"
#include "ui/widgets/checklist.h"

#include <QLabel>
#include <QPushButton>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

struct QuestionDesk {
    UiBench bench;
    std::unique_ptr<MainWindow> window = bench.windowWithFile(2);

    QuestionDesk()
    {
        REQUIRE_FALSE(session().addRow(u"rounds"_s, 0, {}).isNull());
        showSection(*window, 6, u"rounds"_s);
    }
    [[nodiscard]] ProjectSession& session() { return *window->session(); }
    [[nodiscard]] const Project& project() { return session().project(); }
    void click(const QString& name)
    {
        QTest::mouseClick(&find<QPushButton>(*window, name), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] QString message() { return find<QLabel>(*window, u"questions.message"_s).text(); }
};

} // namespace

TEST_CASE("The guideline's eight come once, and questions about steps are ticked", "[ui][review]")
{
    QuestionDesk desk;
    REQUIRE(desk.project().questions.size() == 8);
    desk.click(u"questions.eight"_s);
    CHECK(desk.project().questions.size() == 8);
    CHECK_FALSE(desk.message().isEmpty());
    desk.session().remove(u"questions"_s, desk.project().questions.at(3).id);
    desk.click(u"questions.eight"_s);
    CHECK(desk.project().questions.size() == 8);
    CHECK(desk.message().isEmpty());

    desk.click(u"questions.steps"_s);
    auto& list = find<CheckList>(*desk.window, u"questions.aboutSteps"_s);
    CHECK(list.isVisible());
    CHECK(list.ticked().isEmpty());
    list.item(2)->setCheckState(Qt::Checked);
    settle();
    REQUIRE(desk.project().questions.size() == 9);
    CHECK(desk.project().questions.last().step == Step::Scope);
    CHECK(list.ticked() == QStringList{desk.project().questions.last().origin});
    list.item(2)->setCheckState(Qt::Unchecked);
    settle();
    CHECK(desk.project().questions.size() == 8);
    desk.session().undo();
    settle();
    CHECK(list.ticked().size() == 1);
}

TEST_CASE("Questions are kept as a set and taken again", "[ui][review]")
{
    QuestionDesk desk;
    desk.bench.chooser.answer = desk.bench.files.path(u"みどり市の設問.kyodo-questions"_s);
    desk.click(u"questions.save"_s);
    CHECK(desk.bench.chooser.asked.last().kind == FileKind::QuestionSet);
    CHECK(desk.bench.chooser.asked.last().save);
    CHECK(desk.message().contains(u"みどり市の設問"_s));
    const auto kept = questionSetFromJson(Bench::bytes(desk.bench.chooser.answer));
    REQUIRE(kept);
    CHECK(kept->questions.size() == 8);

    desk.session().remove(u"questions"_s, desk.project().questions.first().id);
    desk.click(u"questions.take"_s);
    CHECK(desk.project().questions.size() == 8);
    CHECK(desk.project().rounds.first().questionSet == u"みどり市の設問"_s);
    CHECK(find<QLabel>(*desk.window, u"questions.set"_s).text().contains(u"みどり市の設問"_s));
}

TEST_CASE("A set that cannot be used is refused in place, and nothing changes", "[ui][review]")
{
    QuestionDesk desk;
    desk.bench.chooser.answer = desk.bench.files.path(u"だめ.kyodo-questions"_s);
    Bench::writeBytes(desk.bench.chooser.answer, "{\"format\": \"kyodo-questions\", ");
    const Project before = desk.project();
    desk.click(u"questions.take"_s);
    CHECK(desk.message().contains(u"だめ.kyodo-questions"_s));
    CHECK(desk.project() == before);
}
