#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/shell/workspace.h"
#include "ui/widgets/messagebar.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

TEST_CASE("A file that somebody has open is shown for reading, with the reason", "[ui][opening]")
{
    UiBench bench;
    const auto other = bench.files.newFile();
    REQUIRE(other->edit(u"x"_s, [](Project& project) -> Result<void> {
        project.info.area = u"本町"_s;
        return {};
    }));
    auto window = bench.window();
    REQUIRE(window->openFile(other->path()));
    settle();
    REQUIRE(window->session());
    CHECK(window->session()->isReadOnly());
    auto& banner = find<MessageBar>(*window, u"banner"_s);
    CHECK(banner.isVisible());
    CHECK(banner.text().contains(u"事業.kyodo"_s));
    CHECK(find<QLineEdit>(*window, u"project.title"_s).isReadOnly());
    CHECK(window->findChild<QPushButton*>(u"parties.add"_s) == nullptr);
}

TEST_CASE("What cannot be opened is said in the window, and what was open stays", "[ui][opening]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    const QString open = window->session()->file().path();
    const QString picture = bench.files.path(u"絵.kyodo"_s);
    Bench::writeBytes(picture, "\x89PNG\r\n not a project");
    CHECK_FALSE(window->openFile(picture));
    CHECK_FALSE(window->message().isEmpty());
    CHECK_FALSE(window->openFile(bench.files.path(u"無い.kyodo"_s)));
    CHECK(window->message().contains(u"無い"_s));
    REQUIRE(window->session());
    CHECK(window->session()->file().path() == open);
    CHECK_FALSE(window->createFile(open, Project::blank(bench.files.ids), u"x"_s));
    CHECK(window->session()->project().parties.size() == 1);
}

TEST_CASE("Recent files are offered, those that are gone are marked", "[ui][opening]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    const QString path = window->session()->file().path();
    window->closeFile();
    settle();
    REQUIRE(bench.settings.recentFiles() == QStringList{path});
    auto& recent = find<QPushButton>(*window, u"start.recent"_s);
    CHECK(recent.isEnabled());
    QTest::mouseClick(&recent, Qt::LeftButton);
    settle();
    REQUIRE(window->session());
    CHECK(window->session()->project().info.title == u"こども食堂"_s);
    window->closeFile();
    REQUIRE(QFile::remove(path));
    window.reset();
    window = bench.window();
    auto& gone = find<QPushButton>(*window, u"start.recent"_s);
    CHECK(QTest::qWaitFor([&] { return !gone.isEnabled(); }, 10000));
}

TEST_CASE("An example becomes a file of one's own", "[ui][opening]")
{
    UiBench bench;
    auto window = bench.window();
    bench.chooser.answer = bench.files.path(u"まね.kyodo"_s);
    QTest::mouseClick(&find<QPushButton>(*window, u"start.example.kodomo-shokudo"_s), Qt::LeftButton);
    settle();
    REQUIRE(window->session());
    CHECK(window->session()->project().parties.size() == 5);
    CHECK(QFile::exists(bench.chooser.answer));
}

TEST_CASE("A project file is opened by dropping it", "[ui][opening]")
{
    UiBench bench;
    const QString path = bench.files.newFile()->path();
    auto window = bench.window();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &drop);
    settle();
    REQUIRE(window->session());
    CHECK(window->session()->file().path() == path);
}
