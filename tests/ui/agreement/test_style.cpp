#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "core/project/agreementstyle.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// The layout of a project's agreement, in the window.
struct StyleDesk {
    UiBench bench;
    std::unique_ptr<MainWindow> window = bench.windowWithFile(2);

    StyleDesk() { open(); }

    void open()
    {
        StepPage& page = *window->workspace()->page(4);
        window->workspace()->showPage(4);
        for (qsizetype i = 0; i < page.spec().sections.size(); ++i) {
            if (page.spec().sections.at(i).id == u"style"_s)
                page.showSection(int(i));
        }
        settle();
    }
    [[nodiscard]] const AgreementTerms& terms() const { return window->session()->project().agreement; }
    void edit(const std::function<void(AgreementTerms&)>& change)
    {
        REQUIRE(window->session()->edit(u"change"_s, [&](Project& project) -> Result<void> {
            change(project.agreement);
            return {};
        }));
        settle();
    }
    [[nodiscard]] QPushButton& keep() const { return find<QPushButton>(*window, u"agreementStyle.keep"_s); }
    [[nodiscard]] QPushButton& take() const { return find<QPushButton>(*window, u"agreementStyle.take"_s); }
    [[nodiscard]] QString state() const { return find<QLabel>(*window, u"agreementStyle.state"_s).text(); }
    static void press(QPushButton& button)
    {
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
        settle();
    }
};

} // namespace

TEST_CASE("The layout of a project becomes one's own standard and comes back as one edit",
          "[ui][agreementstyle]")
{
    StyleDesk desk;
    REQUIRE(desk.keep().isVisible());
    CHECK(desk.keep().accessibleName() == desk.keep().text());
    CHECK(desk.take().accessibleName() == desk.take().text());
    CHECK_FALSE(desk.take().isEnabled()); // nothing was kept yet
    const QString before = desk.state();
    desk.edit([](AgreementTerms& terms) {
        terms.titleWord = TitleWord::Memorandum;
        terms.dates = DateStyle::Western;
        terms.fontSize = 11.5;
        terms.copies = 3;
    });
    StyleDesk::press(desk.keep());
    CHECK_FALSE(desk.take().isEnabled());
    CHECK(desk.state() != before);
    const auto kept = desk.bench.settings.agreementStyle();
    REQUIRE(kept);
    CHECK(sameAgreementStyle(*kept, desk.terms()));
    CHECK(desk.bench.settings.paperDefaults().dates == DateStyle::Western);

    desk.edit([](AgreementTerms& terms) {
        terms.titleWord = TitleWord::Contract;
        terms.fontSize.reset();
        terms.marginLeft = 30;
        terms.copies = 4;
    });
    REQUIRE(desk.take().isEnabled());
    StyleDesk::press(desk.take());
    CHECK(desk.terms().titleWord == TitleWord::Memorandum);
    CHECK(desk.terms().fontSize == 11.5);
    CHECK_FALSE(desk.terms().marginLeft);
    CHECK(desk.terms().copies == 4);
    CHECK_FALSE(desk.take().isEnabled());
    CHECK(desk.keep().hasFocus()); // the focus is not lost with the button
    desk.window->session()->undo();
    CHECK(desk.terms().titleWord == TitleWord::Contract);
    CHECK(desk.terms().marginLeft == 30);
    CHECK(desk.take().isEnabled());
}

TEST_CASE("New projects begin with one's own standard", "[ui][agreementstyle]")
{
    StyleDesk desk;
    desk.edit([](AgreementTerms& terms) {
        terms.ladder = Ladder::Official;
        terms.sentences = SentenceStyle::Polite;
        terms.marginTop = 18.5;
        terms.font = u"BIZ UDGothic"_s;
    });
    StyleDesk::press(desk.keep());
    const AgreementTerms standard = desk.terms();
    desk.window->closeFile();
    settle();
    desk.bench.chooser.answer = desk.bench.files.path(u"新.kyodo"_s);
    find<QAction>(*desk.window, u"file.new"_s).trigger();
    QTest::mouseClick(&find<QPushButton>(*desk.window, u"start.new"_s), Qt::LeftButton);
    settle();
    REQUIRE(desk.window->session());
    CHECK(sameAgreementStyle(desk.terms(), standard));
    CHECK(desk.terms().marginTop == 18.5);
    desk.open();
    CHECK_FALSE(desk.take().isEnabled());
}

TEST_CASE("A standard is read back from the file of settings, what is broken in it as the default",
          "[ui][agreementstyle][settings]")
{
    UiBench bench;
    const QString path = bench.files.path(u"別.ini"_s);
    AgreementTerms style;
    style.labels = LabelStyle::Roles;
    style.binding = Binding::None;
    style.font = u"IPAex明朝, 太"_s;
    style.fontSize = 10.5;
    style.dates = DateStyle::Both;
    {
        Settings settings(path);
        CHECK_FALSE(settings.agreementStyle());
        settings.setAgreementStyle(style);
        style.marginRight = 12.25;
        style.font.clear();
        settings.setAgreementStyle(style);
    }
    const auto again = Settings(path).agreementStyle();
    REQUIRE(again);
    CHECK(sameAgreementStyle(*again, style));

    Bench::writeBytes(path,
                      "[agreementStyle]\ntitleWord=never\nfontSize=nan\nmarginTop=x\nladder=official\n");
    const auto broken = Settings(path).agreementStyle();
    REQUIRE(broken);
    AgreementTerms expected;
    expected.ladder = Ladder::Official;
    CHECK(sameAgreementStyle(*broken, expected));
}
