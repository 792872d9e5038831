#include "tests/ui/printing/papersshown.h"

#include "core/documents/agreementversion.h"
#include "core/project/versions.h"
#include "ui/support/readingorder.h"

#include <QCheckBox>
#include <QLabel>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// The papers of the example after two drafts of its agreement and a change since: the responsibilities were
/// first.., then second.., now third...
struct Drafted : Shown {
    Id first;
    Id second;

    Drafted()
    {
        edit([](Project& project) { project.agreement.responsibility = u"最初の約束をまもる。"_s; });
        first = draft();
        edit([](Project& project) { project.agreement.responsibility = u"二番目の約束をまもる。"_s; });
        second = draft();
        edit([](Project& project) { project.agreement.responsibility = u"三番目の約束をまもる。"_s; });
        awaitPaper(u"agreement-compare"_s);
    }
    /// Until the view has followed so far that the paper is offered.
    void awaitPaper(const QString& id)
    {
        REQUIRE(QTest::qWaitFor([&] { return find<QComboBox>(view, u"paper"_s).findData(id) >= 0; }));
        ready();
    }

    void edit(const std::function<void(Project&)>& change)
    {
        REQUIRE(session->edit(u"change"_s, [&](Project& project) -> Result<void> {
            change(project);
            return {};
        }));
    }
    Id draft()
    {
        Id id;
        edit([&](Project& project) {
            const auto draft =
                takeDraft(project, session->context().clauses, session->today(), bench.files.ids);
            REQUIRE(draft);
            id = *draft;
        });
        return id;
    }
    /// The second draft signed by all.
    void conclude()
    {
        edit([&](Project& project) {
            REQUIRE(makeFinal(project, second, session->today()));
            for (const Party& party : std::as_const(project.parties)) {
                Signing& signing = appendRow(project.signings, bench.files.ids);
                signing.version = second;
                signing.party = party.id;
                signing.on = session->today();
            }
            REQUIRE(kyodo::conclude(project, second));
        });
    }
    Id amend(const QString& reason)
    {
        Id id;
        edit([&](Project& project) {
            AmendmentPlan plan;
            plan.reason = reason;
            const auto taken =
                takeAmendment(project, plan, session->context().clauses, session->today(), bench.files.ids);
            REQUIRE(taken);
            id = *taken;
        });
        return id;
    }
    [[nodiscard]] bool isShown(const QString& name) const { return find(view, name).isVisible(); }
    [[nodiscard]] QString chosen(const QString& name) const
    {
        return find<QComboBox>(view, name).currentText();
    }
};

} // namespace

TEST_CASE("Any two versions of the agreement are compared", "[ui][printing][view][versions]")
{
    Drafted it;
    for (const QString& name :
         {u"paperBefore"_s, u"paperAfter"_s, u"paperComparison"_s, u"paperFolded"_s, u"paperAmendment"_s})
        CHECK_FALSE(it.isShown(name));
    it.choose(u"paper"_s, u"agreement-compare"_s);
    for (const QString& name : {u"paperBefore"_s, u"paperAfter"_s, u"paperComparison"_s, u"paperFolded"_s})
        CHECK(it.isShown(name));
    CHECK_FALSE(it.isShown(u"paperAmendment"_s));

    // At first: the latest version, and what has changed since.
    CHECK(it.chosen(u"paperBefore"_s) == u"Version 2"_s);
    CHECK(it.chosen(u"paperAfter"_s) == u"The present draft"_s);
    CHECK(it.view.request().after.isNull());
    CHECK_FALSE(it.text().contains(u"最初"_s));
    CHECK(it.text().contains(u"三番目"_s));

    it.choose(u"paperBefore"_s, it.first.text());
    it.choose(u"paperAfter"_s, it.second.text());
    CHECK(it.view.request().before == it.first);
    CHECK(it.view.request().after == it.second);
    CHECK(it.text().contains(u"最初"_s));
    CHECK(it.text().contains(u"二番目"_s));
    CHECK_FALSE(it.text().contains(u"三番目"_s));
    CHECK(it.view.canvas().currentPage() == 0);

    // What was chosen stays while there is more to choose from.
    const Id third = it.draft();
    REQUIRE(QTest::qWaitFor([&] { return find<QComboBox>(it.view, u"paperBefore"_s).count() == 3; }));
    CHECK(it.view.request().before == it.first);
    CHECK(it.view.request().after == it.second);
    it.choose(u"paperAfter"_s, third.text());
    CHECK(it.text().contains(u"三番目"_s));
}

TEST_CASE("A comparison is a table or one marked text, whole or with its changes alone",
          "[ui][printing][view][versions]")
{
    Drafted it;
    it.choose(u"paper"_s, u"agreement-compare"_s);
    const qsizetype folded = it.text().size();
    CHECK(find<QCheckBox>(it.view, u"paperFolded"_s).isChecked());
    QTest::keyClick(&find<QCheckBox>(it.view, u"paperFolded"_s), Qt::Key_Space);
    CHECK_FALSE(it.view.request().comparison.folded);
    const QString table = it.text();
    CHECK(table.size() > folded * 2);
    auto& layout = find<QComboBox>(it.view, u"paperComparison"_s);
    layout.setFocus();
    QTest::keyClick(&layout, Qt::Key_Down);
    CHECK(it.view.request().comparison.layout == ComparisonLayout::MarkedText);
    // The text stands there once, not once in each column.
    CHECK(it.text().count(u"第１条"_s) + it.text().count(u"第1条"_s) <
          table.count(u"第１条"_s) + table.count(u"第1条"_s));
    CHECK(it.text().size() < table.size());
}

TEST_CASE("A comparison that is asked for from elsewhere is shown, the next one begins anew",
          "[ui][printing][view][versions]")
{
    Drafted it;
    PaperRequest wanted;
    wanted.paper = u"agreement-compare"_s;
    wanted.before = it.first;
    wanted.after = it.second;
    wanted.comparison = {ComparisonLayout::MarkedText, false};
    it.view.showPaper(wanted);
    CHECK(it.view.request().before == it.first);
    CHECK(it.view.request().after == it.second);
    CHECK(it.view.request().comparison.layout == ComparisonLayout::MarkedText);
    CHECK_FALSE(it.view.request().comparison.folded);
    CHECK(it.text().contains(u"最初"_s));
    it.view.showPaper(u"agreement-compare"_s);
    CHECK(it.view.request().before == it.second);
    CHECK(it.view.request().after.isNull());
    CHECK(it.view.request().comparison.layout == ComparisonLayout::TwoColumns);
    CHECK(it.view.request().comparison.folded);
}

TEST_CASE("The focus goes through versions and layout as they are read", "[ui][printing][view][versions]")
{
    Drafted it;
    it.choose(u"paper"_s, u"agreement-compare"_s);
    QStringList stops;
    for (const QWidget* stop : readingOrder(it.view)) {
        stops.append(stop->objectName());
        CHECK_FALSE(stop->accessibleName().isEmpty());
    }
    CHECK(stops.mid(0, 5) ==
          QStringList{u"paper"_s, u"paperBefore"_s, u"paperAfter"_s, u"paperComparison"_s, u"paperFolded"_s});
    // It is told in the language of the versions, and is no form.
    CHECK_FALSE(it.isShown(u"paperLanguage"_s));
    CHECK_FALSE(it.isShown(u"paperBlank"_s));
    for (const QString& name : stops.mid(0, 4)) {
        const auto* label = find(it.view, name).parentWidget()->findChild<QLabel*>();
        REQUIRE(label);
        CHECK(find(it.view, name).accessibleName() == label->text());
    }
}

TEST_CASE("Each amendment is chosen, or the latest of them", "[ui][printing][view][versions]")
{
    Drafted it;
    it.conclude();
    const Id amendment = it.amend(u"三番目にするため。"_s);
    it.edit([](Project& project) { project.agreement.responsibility = u"四番目の約束をまもる。"_s; });
    const Id later = it.amend(u"四番目にするため。"_s);
    it.awaitPaper(u"amendment"_s);
    it.choose(u"paper"_s, u"amendment"_s);
    CHECK(it.isShown(u"paperAmendment"_s));
    CHECK_FALSE(it.isShown(u"paperBefore"_s));
    CHECK_FALSE(it.isShown(u"paperFolded"_s));
    // Agreements themselves are not among them.
    CHECK(find<QComboBox>(it.view, u"paperAmendment"_s).count() == 3);
    CHECK(it.view.request().after.isNull());
    CHECK(it.text().contains(u"四番目にするため"_s));
    it.choose(u"paperAmendment"_s, amendment.text());
    CHECK(it.view.request().after == amendment);
    CHECK(it.text().contains(u"三番目にするため"_s));
    CHECK_FALSE(it.text().contains(u"四番目"_s));

    // One asked for from elsewhere is that one, and no version to compare with.
    PaperRequest wanted;
    wanted.paper = u"amendment"_s;
    wanted.after = later;
    it.view.showPaper(wanted);
    CHECK(it.view.request().after == later);
    it.choose(u"paper"_s, u"agreement-compare"_s);
    CHECK(it.view.request().after.isNull());
}
