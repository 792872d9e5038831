#include "tests/ui/uibench.h"
#include "tests/support/printing.h"
#include "ui/widgets/textarea.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace kyodo::test {

namespace {

template<class T>
T loaded(Result<T> result)
{
    if (!result)
        FAIL(result.error().message.toStdString() << " | " << result.error().detail.toStdString());
    return std::move(*result);
}

} // namespace

UiBench::UiBench(Language language)
    : settings(files.path(u"settings.ini"_s))
    , context{files.clock,
              files.ids,
              settings,
              translation,
              chooser,
              printer,
              opener,
              loaded(Catalogue::load()),
              loaded(ClauseLibrary::load()),
              {},
              exampleSource(),
              language}
{
    context.papers = paperSource(context.catalogue, context.clauses, settings);
    context.directoryFile = files.path(u"名簿/directory.sqlite"_s);
    settings.setUserName(u"事務局"_s);
    settings.setLanguage(language);
    translation.use(language);
}

Project UiBench::project(int parties, int tasks)
{
    Project made = Project::blank(files.ids);
    made.info.title = u"こども食堂"_s;
    const QString labels = u"甲乙丙丁戊"_s;
    for (int i = 0; i < parties; ++i) {
        Party& party = appendRow(made.parties, files.ids);
        party.name = u"団体%1"_s.arg(i + 1);
        party.label = labels.mid(i, 1);
        party.kind = i % 2 == 0 ? PartyKind::Npo : PartyKind::Government;
    }
    for (int i = 0; i < tasks; ++i)
        appendRow(made.tasks, files.ids).title = u"作業%1"_s.arg(i + 1);
    return made;
}

std::unique_ptr<ProjectSession> UiBench::newSession(int parties, int tasks)
{
    auto file =
        ProjectFile::create(files.path(u"事業.kyodo"_s), project(parties, tasks), u"作成"_s, files.context());
    return std::make_unique<ProjectSession>(loaded(std::move(file)), context);
}

std::unique_ptr<MainWindow> UiBench::window()
{
    auto made = std::make_unique<MainWindow>(context);
    made->show();
    QApplication::setActiveWindow(made.get());
    REQUIRE(QTest::qWaitForWindowExposed(made.get()));
    return made;
}

std::unique_ptr<MainWindow> UiBench::windowWithFile(int parties, int tasks)
{
    auto made = window();
    REQUIRE(made->createFile(files.path(u"事業.kyodo"_s), project(parties, tasks), u"作成"_s));
    settle();
    return made;
}

std::unique_ptr<MainWindow> UiBench::windowWithExample(const QString& id)
{
    auto made = window();
    const Project example = loaded(context.examples(id, files.ids));
    REQUIRE(made->createFile(files.path(u"例.kyodo"_s), example, u"作成"_s));
    settle();
    return made;
}

void write(QWidget& input, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&input, &event);
}

void type(QWidget& input, const QString& text)
{
    input.setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(&input)) {
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        write(*line, text);
        QTest::keyClick(line, Qt::Key_Return);
    } else if (auto* area = qobject_cast<TextArea*>(&input)) {
        area->selectAll();
        QTest::keyClick(area, Qt::Key_Delete);
        write(*area, text);
        QTest::keyClick(area, Qt::Key_Return, Qt::ControlModifier);
    } else {
        FAIL("nothing to type into");
    }
}

void settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace kyodo::test
