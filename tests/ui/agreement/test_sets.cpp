#include "tests/support/printing.h"
#include "tests/ui/sections.h"
#include "tests/ui/uibench.h"

#include "core/documents/clausesetuse.h"
#include "ui/agreement/setimport.h"
#include "ui/printing/pagecanvas.h"
#include "ui/shell/startpage.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// A window on an example, at the template sets of its agreement.
struct SetDesk {
    UiBench bench;
    std::unique_ptr<MainWindow> window;

    explicit SetDesk(Language language = Language::English)
        : bench(language)
        , window(bench.windowWithExample())
    {
        goThere();
    }
    void goThere() { showAgreementSection(*window, u"sets"_s); }
    [[nodiscard]] const Project& project() { return window->session()->project(); }
    void click(const QString& name)
    {
        QTest::mouseClick(&find<QPushButton>(*window, name), Qt::LeftButton);
        settle();
    }
    bool edit(const ProjectFile::Change& change)
    {
        const bool done = window->session()->edit(u"change"_s, change);
        settle();
        return done;
    }
    [[nodiscard]] QString text(const QString& name) { return find<QLabel>(*window, name).text(); }
    [[nodiscard]] QListView& list() { return find<QListView>(*window, u"clauseSets"_s); }
    [[nodiscard]] QStringList lines(const QString& name)
    {
        QStringList lines;
        const QAbstractItemModel& model = *find<QListView>(*window, name).model();
        for (int i = 0; i < model.rowCount(); ++i)
            lines.append(model.index(i, 0).data().toString());
        return lines;
    }
    bool hasButton(const QString& name) { return find<QPushButton>(*window, name).isVisible(); }
    bool canClick(const QString& name) { return find<QPushButton>(*window, name).isEnabled(); }
    /// As the city would pass it on: the newest edition with its purpose worded anew.
    ClauseSet nextOfCity(const QString& purpose)
    {
        const StoredSets stored = storedClauseSets(bench.settings.clauseSetFolder(), bench.context.clauses);
        ClauseSet set = stored.newest(Id::parse(usedClauseSet(project())->set).value())->set;
        ++set.number;
        ClauseEdit clause;
        clause.key = u"purpose"_s;
        clause.state = ClauseState::Changed;
        clause.text = purpose;
        set.clauses.removeIf([](const ClauseEdit& edit) { return edit.key == u"purpose"; });
        set.clauses.append(clause);
        set.style.fontSize = 11;
        return set;
    }
    QString fileOf(const ClauseSet& set)
    {
        const QString path = bench.files.path(u"第%1版.kyodo-set"_s.arg(set.number));
        REQUIRE(writeClauseSet(path, set));
        return path;
    }
    void import(const QString& path)
    {
        bench.chooser.answer = path;
        click(u"sets.choose"_s);
    }
    void make(const QString& name)
    {
        find<QLineEdit>(*window, u"sets.name"_s).setText(name);
        find<QLineEdit>(*window, u"sets.issuer"_s).setText(u"市民協働課"_s);
        click(u"sets.makeNew"_s);
    }
};

const ClauseEdit* purposeOf(const Project& project)
{
    for (const ClauseEdit& edit : project.clauses) {
        if (edit.key == u"purpose")
            return &edit;
    }
    return nullptr;
}

} // namespace

TEST_CASE("A template set is made of a project, written to a file and used by a new one", "[ui][sets]")
{
    SetDesk desk;
    CHECK(desk.text(u"sets.state"_s).contains(u"No template set"_s));
    CHECK(desk.lines(u"clauseSets"_s).isEmpty());
    CHECK_FALSE(desk.list().isVisible());
    CHECK_FALSE(desk.hasButton(u"sets.compare"_s));
    CHECK_FALSE(desk.hasButton(u"sets.makeNext"_s));

    // The example's own clauses speak of its parties: whoever makes a set sees which.
    CHECK(desk.text(u"sets.facts"_s).contains(u"支援の内容"_s));
    CHECK(desk.text(u"sets.facts"_s).contains(u"乙"_s));

    find<QLineEdit>(*desk.window, u"sets.name"_s).clear();
    desk.click(u"sets.makeNew"_s);
    CHECK(desk.project().clauseSets.isEmpty());

    CHECK(desk.text(u"sets.made"_s).contains(u"name"_s));

    desk.make(u"みどり市標準"_s);
    REQUIRE(desk.project().clauseSets.size() == 1);
    CHECK(desk.text(u"sets.made"_s).contains(u"was made"_s));
    CHECK(desk.text(u"sets.state"_s).contains(u"みどり市標準, edition 1 (市民協働課)"_s));
    REQUIRE(desk.lines(u"clauseSets"_s).size() == 1);
    CHECK(desk.lines(u"clauseSets"_s).first().contains(u"in use"_s));
    CHECK_FALSE(desk.canClick(u"sets.take"_s));
    CHECK(desk.hasButton(u"sets.makeNext"_s));

    const QString path = desk.bench.files.path(u"渡す.kyodo-set"_s);
    desk.bench.chooser.answer = path;
    desk.click(u"sets.write"_s);
    CHECK(desk.bench.chooser.asked.last().kind == FileKind::ClauseSet);
    CHECK(desk.text(u"sets.message"_s).contains(path));
    const auto written = readClauseSet(path, desk.bench.context.clauses);
    REQUIRE(written);
    CHECK(written->name == u"みどり市標準");

    desk.click(u"sets.remove"_s);
    // It still lies in the project.
    REQUIRE(desk.lines(u"clauseSets"_s).size() == 1);
    CHECK_FALSE(desk.canClick(u"sets.remove"_s));

    desk.window->closeFile();
    settle();
    auto& sets = find<QComboBox>(*desk.window, u"start.set"_s);
    CHECK(sets.count() == 1);
    desk.import(path);
    REQUIRE(sets.count() == 2);
    CHECK(sets.currentText().contains(u"みどり市標準"_s));
    find<QLineEdit>(*desk.window, u"start.title"_s).setText(u"新事業"_s);
    desk.bench.chooser.answer = desk.bench.files.path(u"新事業.kyodo"_s);
    desk.click(u"start.new"_s);
    REQUIRE(desk.window->session());
    CHECK(desk.project().info.title == u"新事業");
    REQUIRE(usedClauseSet(desk.project()));
    CHECK(usedClauseSet(desk.project())->set == written->id.text());
    CHECK(desk.project().clauses.size() == written->clauses.size());
}

TEST_CASE("A newer edition is told, compared, taken and undone", "[ui][sets]")
{
    SetDesk desk;
    desk.make(u"標準"_s);
    CHECK_FALSE(find<QLabel>(*desk.window, u"sets.newer"_s).isVisible());
    REQUIRE(desk.edit([](Project& project) -> Result<void> {
        project.agreement.fontSize = 9;
        return {};
    }));
    desk.import(desk.fileOf(desk.nextOfCity(u"みどり豊かなまちを目的とする。"_s)));
    CHECK(find<QLabel>(*desk.window, u"sets.newer"_s).isVisible());
    CHECK(desk.text(u"sets.newer"_s).contains(u"(2)"_s));
    CHECK(desk.lines(u"clauseSets"_s).first().contains(u"newer than the one in use"_s));
    REQUIRE(desk.list().currentIndex().row() == 0);

    desk.list().setFocus();
    QTest::keyClick(&desk.list(), Qt::Key_Return);
    const Project before = desk.project();
    const QStringList told = desk.lines(u"sets.differences"_s);
    CHECK(told.first().contains(u"though this edition changes it too"_s));
    CHECK(told.join(u'\n').contains(u"becomes as in the set"_s));
    CHECK(desk.text(u"sets.summary"_s).contains(u"Becomes as in the set: 1"_s));
    auto& pages = find<PageCanvas>(*desk.window, u"sets.pages"_s);
    REQUIRE(QTest::qWaitFor([&] { return pages.pageCount() > 0; }));
    QString shown;
    for (int i = 0; i < pages.pageCount(); ++i) {
        for (const TextLine& line : pages.pages()->pages.at(i).lines())
            shown += line.text;
    }
    CHECK(shown.contains(u"みどり豊かなまち"_s));
    CHECK(shown.contains(u"the agreement as it is"_s));
    CHECK(desk.project() == before); // only looked at

    desk.click(u"sets.take"_s);
    REQUIRE(purposeOf(desk.project()));
    CHECK(purposeOf(desk.project())->text == u"みどり豊かなまちを目的とする。");
    CHECK(desk.project().agreement.fontSize == 9);
    CHECK(usedClauseSet(desk.project())->number == 2);
    CHECK_FALSE(find<QLabel>(*desk.window, u"sets.newer"_s).isVisible());
    REQUIRE(desk.lines(u"sets.differences"_s).size() == 1);
    CHECK(find<QListView>(*desk.window, u"sets.differences"_s).isVisible());
    CHECK_FALSE(pages.isVisible());

    desk.window->session()->undo();
    settle();
    CHECK(desk.project() == before);
    CHECK(desk.text(u"sets.message"_s) == QString());
    desk.goThere(); // undoing leads to where something changes
    CHECK(find<QLabel>(*desk.window, u"sets.newer"_s).isVisible());
}

TEST_CASE("The next edition of the set in use is made in place", "[ui][sets]")
{
    SetDesk desk;
    desk.make(u"標準"_s);
    REQUIRE(desk.edit([](Project& project) -> Result<void> {
        project.agreement.fontSize = 14;
        return {};
    }));
    CHECK(find<QPushButton>(*desk.window, u"sets.makeNext"_s).text() == u"Make edition 2"_s);
    desk.click(u"sets.makeNext"_s);
    CHECK(usedClauseSet(desk.project())->number == 2);
    CHECK(desk.lines(u"clauseSets"_s).size() == 2);
    CHECK(desk.lines(u"clauseSets"_s).at(1).contains(u"older"_s));

    SECTION("what cannot be used elsewhere is refused with place and reason")
    {
        REQUIRE(desk.edit([&](Project& project) -> Result<void> {
            ClauseEdit& clause = appendRow(project.clauses, desk.bench.files.ids);
            clause.key = u"own-x"_s;
            clause.state = ClauseState::Own;
            clause.title = u"秘密"_s;
            clause.text = u"{{no.such}}"_s;
            return {};
        }));
        desk.click(u"sets.makeNext"_s);
        CHECK(usedClauseSet(desk.project())->number == 2);
        CHECK(desk.text(u"sets.made"_s).contains(u"{{no.such}}"_s));
        CHECK(desk.text(u"sets.made"_s).contains(u"秘密"_s));
    }
}

TEST_CASE("The same edition with other content is asked about, an older one told, a broken one named",
          "[ui][sets]")
{
    SetDesk desk;
    desk.make(u"標準"_s);
    const ClauseSet second = desk.nextOfCity(u"二"_s);
    ClauseSet other = second;
    other.note = u"別の中身"_s;
    desk.import(desk.fileOf(second));
    desk.import(desk.fileOf(second));
    CHECK(desk.text(u"sets.message"_s).contains(u"already"_s));
    CHECK_FALSE(desk.hasButton(u"sets.keep"_s));
    const auto noteOfSecond = [&] {
        return storedClauseSets(desk.bench.settings.clauseSetFolder(), desk.bench.context.clauses)
            .find(second.id, 2)
            ->set.note;
    };
    desk.import(desk.fileOf(other));
    REQUIRE(desk.hasButton(u"sets.keep"_s));
    desk.click(u"sets.keep"_s);
    CHECK_FALSE(desk.hasButton(u"sets.keep"_s));
    CHECK(noteOfSecond() == second.note);
    desk.import(desk.fileOf(other));
    desk.click(u"sets.replace"_s);
    CHECK(noteOfSecond() == other.note);

    ClauseSet first = second;
    first.number = 1;
    desk.list().setCurrentIndex(desk.list().model()->index(1, 0));
    desk.click(u"sets.remove"_s);
    desk.import(desk.fileOf(first));
    CHECK(desk.text(u"sets.message"_s).contains(u"newer edition is in the list"_s));

    Bench::writeBytes(desk.bench.files.path(u"壊れ.kyodo-set"_s), "{\"format\": \"kyodo-set\"");
    desk.import(desk.bench.files.path(u"壊れ.kyodo-set"_s));
    CHECK(desk.text(u"sets.message"_s).contains(u"壊れ.kyodo-set"_s));
    CHECK(desk.text(u"sets.message"_s).contains(u"damaged"_s));
    Bench::writeBytes(desk.bench.settings.clauseSetFolder() + u"/壊れ.kyodo-set"_s, "x");
    desk.window->workspace()->showPage(0);
    desk.goThere();
    CHECK(desk.lines(u"clauseSets"_s).last().contains(u"壊れ.kyodo-set"_s));
    desk.list().setCurrentIndex(desk.list().model()->index(desk.list().model()->rowCount() - 1, 0));
    CHECK_FALSE(desk.canClick(u"sets.take"_s));
    CHECK_FALSE(desk.canClick(u"sets.compare"_s));
    desk.click(u"sets.remove"_s);
    CHECK_FALSE(QFile::exists(desk.bench.settings.clauseSetFolder() + u"/壊れ.kyodo-set"_s));
}

TEST_CASE("A set in the project that cannot be read is told", "[ui][sets]")
{
    SetDesk desk;
    REQUIRE(desk.edit([&](Project& project) -> Result<void> {
        ClauseSetUse& use = appendRow(project.clauseSets, desk.bench.files.ids);
        use.name = u"標準"_s;
        use.number = 1;
        use.content = u"{\"format\": \"kyodo-set\""_s;
        return {};
    }));
    CHECK(desk.text(u"sets.state"_s).contains(u"cannot be read"_s));
    CHECK(desk.lines(u"clauseSets"_s).isEmpty());
}

TEST_CASE("A template set dropped on the window is taken in where sets are chosen", "[ui][sets]")
{
    SetDesk desk;
    desk.make(u"標準"_s);
    const QString path = desk.fileOf(desk.nextOfCity(u"落とした"_s));
    const auto drop = [&] {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.window.get(), &enter);
        CHECK(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.window.get(), &event);
        settle();
    };
    desk.window->workspace()->showPage(0);
    drop();
    CHECK(desk.window->workspace()->currentPage() == 4);
    CHECK(desk.list().isVisible());
    CHECK(desk.lines(u"clauseSets"_s).size() == 2);
    desk.window->closeFile();
    settle();
    drop();
    CHECK(find<QComboBox>(*desk.window, u"start.set"_s).currentIndex() == 1);
}

TEST_CASE("Markup in a template set is shown as it was typed", "[ui][sets]")
{
    SetDesk desk;
    ClauseSet set;
    set.id = CountingIds(777).next();
    set.name = u"<b>太字</b><img src=\"file:///etc/passwd\">"_s;
    set.note = u"{{ <i>説明</i>"_s;
    desk.import(desk.fileOf(set));
    CHECK(desk.lines(u"clauseSets"_s).first().startsWith(set.name));
    desk.click(u"sets.take"_s);
    const QLabel& state = find<QLabel>(*desk.window, u"sets.state"_s);
    CHECK(state.text().contains(u"<b>太字</b>"_s));
    CHECK(state.textFormat() == Qt::PlainText);
    CHECK(desk.text(u"sets.about"_s) == set.note);
}
