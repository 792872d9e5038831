#include "tests/bench/uiworld.h"

#include "ui/history/historypage.h"
#include "ui/models/recordtablemodel.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"
#include "ui/widgets/textarea.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace kyodo::bench {

namespace {

void step(QScrollBar& bar, int by)
{
    bar.setValue(bar.value() + by > bar.maximum() ? 0 : bar.value() + by);
    settle();
}

/// A plain table with the same texts in the same size.
struct Plain {
    explicit Plain(const QTableView& ours)
        : items(ours.model()->rowCount(), ours.model()->columnCount())
    {
        for (int row = 0; row < items.rowCount(); ++row) {
            for (int column = 0; column < items.columnCount(); ++column)
                items.setItem(row, column,
                              new QStandardItem(ours.model()->index(row, column).data().toString()));
        }
        view.setModel(&items);
        view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        view.resize(ours.size());
        view.show();
        settle();
    }

    QStandardItemModel items;
    QTableView view;
};

void scroll(QAbstractScrollArea& ours, QTableView& plain, const QByteArray& name)
{
    QScrollBar& bar = *ours.verticalScrollBar();
    QScrollBar& base = *plain.verticalScrollBar();
    compare(("scroll a page: " + name + " (floor: plain table)").constData(), 60,
            [&] { step(base, base.pageStep()); }, [&] { step(bar, bar.pageStep()); });
    compare(("scroll three lines: " + name).constData(), 60, [&] { step(base, 60); }, [&] { step(bar, 60); });
    bar.setValue(0);
    settle();
}

void press(QWidget& input, const QString& text)
{
    QKeyEvent down(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&input, &down);
    settle();
}

} // namespace

void scrolling(MainWindow& window)
{
    struct Place {
        QString page;
        QString section;
        QString view;
    };
    const QList<Place> places{{u"agreement"_s, u"schedule"_s, u"tasks"_s},
                              {u"execution"_s, u"progress"_s, u"tasks"_s},
                              {u"agreement"_s, u"roles"_s, u"roleMatrix"_s},
                              {u"agreement"_s, u"budget"_s, u"budgetLines"_s},
                              {u"execution"_s, u"actions"_s, u"actions"_s}};
    for (const Place& place : places) {
        showSection(window, sectionCalled(place.page, place.section));
        auto& view = partOf<QTableView>(window, place.view);
        Plain plain(view);
        scroll(view, plain.view, (place.page + u'/' + place.view).toUtf8());
        if (place.view != u"tasks"_s)
            continue;
        auto& gantt = partOf<QAbstractScrollArea>(window, u"gantt"_s);
        scroll(gantt, plain.view, "the chart of " + place.page.toUtf8());
        QScrollBar& along = *gantt.horizontalScrollBar();
        QScrollBar& base = *plain.view.verticalScrollBar();
        compare(("scroll along: the chart of " + place.page.toUtf8()).constData(), 40,
                [&] { step(base, base.pageStep()); }, [&] { step(along, along.pageStep()); });
    }
}

/// Two thousand letters are there already, as in a long record.
void typing(MainWindow& window)
{
    const QString text = u"話し合ったことと決めたこと。"_s.repeated(150);
    QLineEdit plain;
    plain.show();
    showSection(window, sectionCalled(u"basics"_s, u"about"_s));
    auto& line = partOf<QLineEdit>(window, u"project.area"_s);
    line.setFocus();
    compare(
        "type a letter (floor: plain field)", 100, [&] { press(plain, u"あ"_s); },
        [&] { press(line, u"あ"_s); });
    QTextEdit plainText;
    plainText.setPlainText(text);
    plainText.show();
    auto& area = partOf<TextArea>(window, u"project.summary"_s);
    area.setFocus();
    area.setPlainText(text);
    settle();
    compare(
        "type a letter in a long text (floor: plain text field)", 100, [&] { press(plainText, u"あ"_s); },
        [&] { press(area, u"あ"_s); });
    compare(
        "start a line in a long text", 40, [&] { press(plainText, u"\n"_s); }, [&] { press(area, u"\n"_s); });
    window.session()->commitPending();
    settle();
}

void finding(MainWindow& window)
{
    window.workspace()->openFind();
    settle();
    auto& words = partOf<QLineEdit>(window, u"find.words"_s);
    QLineEdit plain;
    plain.show();
    const QString typed = u"会場の準備 199"_s;
    Times floor;
    Times times;
    for (int round = 0; round < 5; ++round) {
        words.clear();
        plain.clear();
        settle();
        for (const QChar letter : typed) {
            floor.add([&] { press(plain, letter); });
            times.add([&] { press(words, letter); });
        }
    }
    report("find: type a letter and see the hits (floor: field)", floor, times);
    // The first words after an edit: what was read of the project is brought up to date.
    Times first;
    for (int round = 0; round < 5; ++round) {
        words.clear();
        settle();
        window.session()->edit(u"変更"_s, [round](Project& p) -> Result<void> {
            p.tasks[7].title = u"名前 %1"_s.arg(round);
            return {};
        });
        first.add([&] { press(words, u"準"_s); });
    }
    report("find: the first letter after an edit", floor, first);
}

void sorting(MainWindow& window)
{
    showSection(window, sectionCalled(u"agreement"_s, u"schedule"_s));
    auto& view = partOf<QTableView>(window, u"tasks"_s);
    Plain plain(view);
    const auto sort = [](QTableView& which) {
        return [&which, column = 0]() mutable {
            column = (column + 1) % 3;
            which.sortByColumn(column, Qt::DescendingOrder);
            settle();
        };
    };
    compare("sort 2,000 rows (floor: plain table)", 9, sort(plain.view), sort(view));
    view.sortByColumn(-1, Qt::AscendingOrder);
    settle();
    auto& model = *qobject_cast<RecordTableModel*>(view.model());
    Times floor;
    Times filtered;
    Times opened;
    QLineEdit field;
    field.show();
    for (int round = 0; round < 5; ++round) {
        for (const QString& words : {u"作"_s, u"作業"_s, u"作業 1"_s, u"作業 199"_s}) {
            floor.add([&] { press(field, u"あ"_s); });
            filtered.add([&] {
                model.setFilter(words);
                settle();
            });
        }
        opened.add([&] {
            model.setFilter({});
            settle();
        });
    }
    report("filter 2,000 rows by a letter more (floor: field)", floor, filtered);
    report("all 2,000 rows again", floor, opened);
}

/// Opened and walked through in a project with 5,000 changes.
void historyPage(World& world)
{
    const QString path = world.path(u"long.kyodo"_s);
    {
        Project project = Project::blank(world.ids);
        appendRow(project.tasks, world.ids).title = u"作業"_s;
        auto file = ProjectFile::create(path, project, u"作成"_s, world.store());
        require(file.ok(), "a project with a history");
        for (int i = 0; i < 5000; ++i) {
            const auto change = [i](Project& p) -> Result<void> {
                p.tasks[0].title = u"作業 %1"_s.arg(i);
                return {};
            };
            require((*file)->edit(u"「名前」の変更"_s, change).ok(), "edit");
        }
    }
    Times floor;
    Times opened;
    Times shown;
    Times again;
    Times chosen;
    Times typed;
    Times byStep;
    Times edited;
    for (int i = 0; i < 3; ++i) {
        const StoreContext store = world.store();
        floor.add([&] { require(ProjectFile::open(path, Access::Read, store).ok(), "open"); });
        MainWindow window(world.context);
        showAndPaint(window);
        opened.add([&] {
            require(window.openFile(path), "open");
            settle();
        });
        shown.add([&] {
            window.workspace()->showHistory();
            settle();
        });
        auto& list = partOf<QListView>(window, u"history.list"_s);
        for (int row = 2; row < 4000; row += 500) {
            chosen.add([&] {
                list.setCurrentIndex(list.model()->index(row, 0));
                settle();
            });
        }
        edited.add([&] {
            window.session()->undo();
            settle();
        });
        auto& words = partOf<QLineEdit>(window, u"history.words"_s);
        for (const QString& letter : {u"名"_s, u"前"_s, u"9"_s})
            typed.add([&] { press(words, letter); });
        words.clear();
        settle();
        window.workspace()->showPage(1);
        settle();
        again.add([&] {
            window.workspace()->showHistory();
            settle();
        });
    }
    report("open with 5,000 changes (floor: open in the store)", floor, opened);
    report("history of 5,000 changes opened", floor, shown);
    report("history opened again", floor, again);
    report("an entry of the history chosen", floor, chosen);
    report("history narrowed by a letter", floor, typed);
    report("undo while the history is in view", floor, edited);
}

} // namespace kyodo::bench
