#include "tests/support/bigproject.h"
#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"
#include "ui/support/theme.h"
#include "ui/widgets/recordtable.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QTableView>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

TEST_CASE("grabs", "[.grabs]")
{
    for (const auto& [kind, size, name] :
         QList<std::tuple<ThemeKind, int, QString>>{{ThemeKind::Light, 100, u"light"_s},
                                                    {ThemeKind::Light, 200, u"big"_s},
                                                    {ThemeKind::HighContrast, 100, u"high"_s}}) {
        Theme(kind, size).apply(*qApp);
        UiBench bench(Language::Japanese);
        auto window = bench.window();
        window->resize(1280, 900);
        BigProjectSize few;
        few.tasks = 30;
        few.meetings = 14;
        few.parties = 4;
        REQUIRE(
            window->createFile(bench.files.path(u"大.kyodo"_s), bigProject(bench.files.ids, few), u"作成"_s));
        settle();
        const auto grab = [&](const QString& what) {
            settle();
            window->grab().save(u"/tmp/grab-"_s + name + u'-' + what + u".png"_s);
        };
        window->workspace()->showPage(4);
        window->workspace()->page(4)->showSection(3);
        settle();
        auto& view = find<QTableView>(*window->workspace()->page(4), u"tasks"_s);
        auto* table = qobject_cast<RecordTable*>(view.parentWidget());
        view.setFocus();
        view.setCurrentIndex(view.model()->index(1, 0));
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        grab(u"table"_s);
        QTest::keyClick(&view, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        settle();
        QTest::keyClick(&view, Qt::Key_Down, Qt::AltModifier);
        grab(u"sorted"_s);
        QTest::keyClick(&view, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        write(find<QLineEdit>(*table, u"tasks.filterField"_s), u"作業 1"_s);
        grab(u"filtered"_s);
        QTest::keyClick(&find<QLineEdit>(*table, u"tasks.filterField"_s), Qt::Key_Escape);
        QTest::keyClick(&view, Qt::Key_Escape);
        QApplication::clipboard()->setText(u"良い\t2026/2/30\n次\t2026/13/1\t\tたぶん\n"_s);
        QTest::keyClick(&view, Qt::Key_V, Qt::ControlModifier);
        grab(u"paste"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        view.setCurrentIndex(view.model()->index(4, 4));
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_F2);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::AltModifier);
        grab(u"editor"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        settle();
        table->menu()->popup(window->mapToGlobal(QPoint(300, 100)));
        settle();
        table->menu()->grab().save(u"/tmp/grab-"_s + name + u"-menu.png"_s);
        table->menu()->close();
        window->workspace()->showPage(5);
        window->workspace()->page(5)->showSection(1);
        settle();
        auto& list = find<QListView>(*window->workspace()->page(5), u"meetings"_s);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        grab(u"list"_s);
    }
    Theme(ThemeKind::Light, 100).apply(*qApp);
}
