#include "tests/support/printing.h"
#include "tests/ui/sections.h"
#include "tests/ui/uibench.h"

#include "core/documents/papers.h"
#include "core/project/versions.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTextEdit>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// The versions of an example's agreement, in the window.
struct VersionDesk {
    UiBench bench;
    std::unique_ptr<MainWindow> window = bench.windowWithExample();

    VersionDesk()
    {
        // The example comes with versions that were kept elsewhere.
        window->session()->edit(u"from the start"_s, [](Project& project) -> Result<void> {
            project.versions.clear();
            project.signings.clear();
            return {};
        });
        showAgreementSection(*window, u"versions"_s);
    }
    [[nodiscard]] const Project& project() { return window->session()->project(); }
    void click(const QString& name)
    {
        QTest::mouseClick(&find<QPushButton>(*window, name), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] QString paper()
    {
        PaperRequest request;
        request.paper = u"agreement"_s;
        request.language = Language::English;
        request.today = window->session()->today();
        auto made = bench.context.papers(project(), request, {});
        REQUIRE(made);
        QString text;
        for (const TextLine& line : made->take().pages.first().lines())
            text += line.text + u'\n';
        return text;
    }
    /// A draft that all have signed.
    void concludeDraft()
    {
        click(u"versions.draft"_s);
        click(u"versions.final"_s);
        const QDate today = window->session()->today();
        REQUIRE(edit([&](Project& project) -> Result<void> {
            for (const Party& party : std::as_const(project.parties)) {
                Signing& signing = appendRow(project.signings, bench.files.ids);
                signing.version = project.versions.first().id;
                signing.party = party.id;
                signing.on = today.addDays(project.signings.size() - project.parties.size());
            }
            return {};
        }));
        settle();
        click(u"versions.conclude"_s);
        REQUIRE(project().versions.first().state == VersionState::Concluded);
    }
    [[nodiscard]] bool isOffered(const QString& name)
    {
        QPushButton& button = find<QPushButton>(*window, name);
        return button.isVisible() && button.isEnabled();
    }
    bool edit(const ProjectFile::Change& change) { return window->session()->edit(u"change"_s, change); }
};

} // namespace

TEST_CASE("A draft is put down with its pages, made final and concluded when all have signed",
          "[ui][versions]")
{
    VersionDesk desk;
    desk.click(u"versions.draft"_s);
    REQUIRE(desk.project().versions.size() == 1);
    const AgreementVersion draft = desk.project().versions.first();
    CHECK(draft.number == 1);
    CHECK(draft.pages.value_or(0) > 3);
    REQUIRE(desk.project().attachments.size() >= 1);
    const Attachment file = desk.project().attachments.last();
    CHECK(file.contentHash == draft.pdfHash);
    CHECK(file.placeId == draft.id.text());
    auto content = desk.window->session()->content(file.contentHash);
    REQUIRE(content);
    const auto bytes = content->next();
    REQUIRE(bytes);
    CHECK(bytes->startsWith("%PDF"));

    desk.click(u"versions.final"_s);
    CHECK(desk.project().versions.first().state == VersionState::Final);
    CHECK(desk.project().versions.first().pdfHash != draft.pdfHash); // without 案
    CHECK_FALSE(desk.paper().contains(u"Draft"_s));

    desk.click(u"versions.conclude"_s);
    CHECK(desk.project().versions.first().state == VersionState::Final);
    CHECK(desk.window->message().contains(desk.project().parties.first().name));
    const QDate today = desk.window->session()->today();
    REQUIRE(desk.edit([&](Project& project) -> Result<void> {
        for (const Party& party : std::as_const(project.parties)) {
            Signing& signing = appendRow(project.signings, desk.bench.files.ids);
            signing.version = project.versions.first().id;
            signing.party = party.id;
            signing.on = today.addDays(project.signings.size() - project.parties.size());
        }
        return {};
    }));
    settle();
    // A day still to come is no day of signing.
    const auto sign = [&desk](QDate on) {
        REQUIRE(desk.edit([on](Project& project) -> Result<void> {
            project.signings.last().on = on;
            return {};
        }));
        settle();
    };
    sign(today.addDays(1));
    desk.click(u"versions.conclude"_s);
    CHECK(desk.project().versions.first().state == VersionState::Final);
    CHECK(desk.window->message().contains(u"still to come"_s));
    sign(today);
    desk.click(u"versions.conclude"_s);
    const AgreementVersion& concluded = desk.project().versions.first();
    CHECK(concluded.state == VersionState::Concluded);
    CHECK(concluded.concludedOn == today);

    SECTION("what is concluded does not change")
    {
        CHECK_FALSE(desk.edit([](Project& project) -> Result<void> {
            project.versions.first().content = u"other"_s;
            return {};
        }));
        CHECK_FALSE(desk.edit([](Project& project) -> Result<void> {
            project.versions.clear();
            project.signings.clear();
            return {};
        }));
        CHECK_FALSE(desk.edit([](Project& project) -> Result<void> {
            project.signings.first().on = QDate(2025, 1, 1);
            return {};
        }));
        CHECK(desk.edit([](Project& project) -> Result<void> {
            project.versions.first().note = u"kept in the safe"_s;
            return {};
        }));
    }
    SECTION("a change of the project makes the paper a draft again")
    {
        REQUIRE(desk.edit([](Project& project) -> Result<void> {
            project.scope.sharedPurpose += u" and more"_s;
            return {};
        }));
        CHECK(desk.paper().contains(u"Draft"_s));
        desk.click(u"versions.compare"_s);
        CHECK(desk.window->workspace()->showsPaper());
    }
}

TEST_CASE("A draft that the agreement has left behind is not made final", "[ui][versions]")
{
    VersionDesk desk;
    desk.click(u"versions.draft"_s);
    REQUIRE(desk.edit([](Project& project) -> Result<void> {
        project.scope.sharedPurpose += u" and more"_s;
        return {};
    }));
    settle();
    desk.click(u"versions.final"_s);
    CHECK(desk.project().versions.first().state == VersionState::Draft);
    CHECK(desk.window->message().contains(u"new draft"_s));
}

TEST_CASE("What is concluded is amended by a version of its own, with its reason and its pages",
          "[ui][versions]")
{
    VersionDesk desk;
    CHECK_FALSE(desk.isOffered(u"versions.next"_s));
    desk.concludeDraft();
    CHECK(desk.isOffered(u"versions.next"_s));
    CHECK_FALSE(desk.isOffered(u"versions.next.amendment"_s));
    desk.click(u"versions.next"_s);
    REQUIRE(desk.isOffered(u"versions.next.amendment"_s));

    desk.click(u"versions.next.amendment"_s);
    CHECK(desk.project().versions.size() == 1); // nothing has changed yet
    CHECK(desk.window->message().contains(u"First change"_s));

    REQUIRE(desk.edit([](Project& project) -> Result<void> {
        project.scope.sharedPurpose += u" and more"_s;
        return {};
    }));
    settle();
    desk.click(u"versions.next.amendment"_s);
    REQUIRE(desk.project().versions.size() == 2);
    CHECK(desk.project().versions.last().kind == VersionKind::Amendment);
    CHECK(desk.project().versions.last().pages.value_or(0) >= 2);
    CHECK(desk.project().attachments.last().name.startsWith(u"Amendment"_s));
    CHECK_FALSE(desk.isOffered(u"versions.next.amendment"_s));
    // The cursor stands where the reason is written.
    auto* reason = qobject_cast<QTextEdit*>(QApplication::focusWidget());
    REQUIRE(reason);
    QTest::keyClicks(reason, u"More was asked for."_s);
    desk.click(u"versions.final"_s);
    const AgreementVersion& amendment = desk.project().versions.last();
    CHECK(amendment.reason == u"More was asked for."_s);
    CHECK(amendment.state == VersionState::Final);
    CHECK(amendment.pages.value_or(0) >= 2);

    // Its own dates go in beside those of the concluded agreement, which keep their order.
    for (const Party& party : desk.project().parties) {
        RowPlace place{
            u"signings"_s, {}, {{u"version"_s, amendment.id.text()}, {u"party"_s, party.id.text()}}};
        const FieldInfo& on = *recordInfo<Signing>().field("on");
        CHECK(desk.window->session()->writeField(place, on, desk.window->session()->today()));
    }
    CHECK(partiesToSign(desk.project(), amendment.id).isEmpty());
    for (int i = 0; i < desk.project().parties.size(); ++i)
        desk.window->session()->undo();
    desk.window->session()->undo(); // the final state
    settle();
    CHECK(desk.project().versions.last().state == VersionState::Draft);
}

TEST_CASE("An ending begins with the end of the month and is not bound to what was changed since",
          "[ui][versions]")
{
    VersionDesk desk;
    desk.concludeDraft();
    REQUIRE(desk.edit([](Project& project) -> Result<void> {
        project.scope.sharedPurpose += u" and more"_s;
        return {};
    }));
    settle();
    desk.click(u"versions.next"_s);
    desk.click(u"versions.next.ending"_s);
    REQUIRE(desk.project().versions.size() == 2);
    const QDate today = desk.window->session()->today();
    CHECK(desk.project().versions.last().endsOn == QDate(today.year(), today.month(), today.daysInMonth()));
    desk.click(u"versions.final"_s);
    CHECK(desk.project().versions.last().state == VersionState::Final);
}

TEST_CASE("A concluded version says until when it is kept, by the owner's own table", "[ui][versions]")
{
    VersionDesk desk;
    const auto advice = [&] { return find<QLabel>(*desk.window, u"versions.advice"_s).text(); };
    const auto lookAgain = [&] {
        desk.window->workspace()->showPage(0);
        settle();
        desk.window->workspace()->showPage(4);
        settle();
    };
    REQUIRE(desk.edit([](Project& project) -> Result<void> {
        project.info.termEnd = {2027, 3, 31};
        project.method.forms = {u"commission"_s, u"co-hosting"_s};
        return {};
    }));
    desk.concludeDraft();
    CHECK_FALSE(advice().contains(u"own table"_s));
    RetentionTable table;
    table.years = 5;
    desk.bench.settings.setRetention(table);
    lookAgain();
    CHECK(advice().contains(u"kept until 31 March 2032 (own table: 5 years)"_s));
    table.byForm = {{u"commission"_s, 10}};
    desk.bench.settings.setRetention(table);
    lookAgain();
    CHECK(advice().contains(u"31 March 2037 (own table: 10 years)"_s));
    REQUIRE(desk.edit([](Project& project) -> Result<void> {
        project.info.termEnd = {};
        return {};
    }));
    settle();
    CHECK_FALSE(advice().contains(u"own table"_s));
}
