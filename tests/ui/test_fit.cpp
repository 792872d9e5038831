#include "core/documents/papers.h"
#include "tests/support/printing.h"
#include "tests/ui/uibench.h"
#include "ui/help/helppage.h"
#include "ui/help/tourbar.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"
#include "ui/support/theme.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// Text twice as large on the smallest usual screen, and as it was afterwards.
class LargeText {
public:
    LargeText() { Theme(ThemeKind::Light, 200).apply(*qApp); }
    ~LargeText() { Theme(ThemeKind::Light, 100).apply(*qApp); }
    Q_DISABLE_COPY_MOVE(LargeText)
};

QString nameOf(const QWidget& widget)
{
    const QString own = widget.objectName();
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + own;
}

QString shownText(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text().left(40);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text().left(40);
    return {};
}

/// A label or button smaller than what it says.
bool isCut(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty())
            return false;
        if (label->wordWrap())
            return label->height() < label->heightForWidth(label->width());
        return label->width() < label->minimumSizeHint().width() ||
               label->height() < label->minimumSizeHint().height();
    }
    const auto* button = qobject_cast<const QPushButton*>(&widget);
    return button &&
           (button->width() < button->sizeHint().width() || button->height() < button->sizeHint().height());
}

/// Widgets that lie over each other although one layout has placed them.
void collectOverlaps(const QLayout& layout, const QWidget& page, QStringList& complaints)
{
    QList<const QWidget*> placed;
    for (int i = 0; i < layout.count(); ++i) {
        const QLayoutItem* item = layout.itemAt(i);
        if (const QWidget* widget = const_cast<QLayoutItem*>(item)->widget()) {
            if (widget->isVisible())
                placed.append(widget);
        } else if (const QLayout* inner = const_cast<QLayoutItem*>(item)->layout()) {
            collectOverlaps(*inner, page, complaints);
        }
    }
    for (qsizetype a = 0; a < placed.size(); ++a) {
        for (qsizetype b = a + 1; b < placed.size(); ++b) {
            if (placed.at(a)->geometry().intersects(placed.at(b)->geometry()))
                complaints.append(nameOf(page) + u": "_s + nameOf(*placed.at(a)) + u" lies over "_s +
                                  nameOf(*placed.at(b)));
        }
    }
}

/// What a person would find cut off or covered in all that is shown.
QStringList misfits(const QWidget& window)
{
    QStringList complaints;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (isCut(*widget))
            complaints.append(nameOf(*widget) + u" is too small for "_s + shownText(*widget));
        if (const QLayout* layout = widget->layout())
            collectOverlaps(*layout, *widget, complaints);
        const auto* area = qobject_cast<const QScrollArea*>(widget);
        if (area && area->horizontalScrollBar()->maximum() > 0)
            complaints.append(nameOf(*widget) + u" is wider than it can show"_s);
    }
    complaints.removeDuplicates();
    return complaints;
}

void checkFit(MainWindow& window, const QString& where)
{
    // Sizes that depend on each other find their place over several rounds.
    QStringList left;
    for (int round = 0; round < 6; ++round) {
        settle();
        left = misfits(window);
        if (left.isEmpty())
            break;
        QTest::qWait(20);
    }
    INFO(where.toStdString());
    CHECK(left.join(u'\n').toStdString() == std::string());
    CHECK(window.width() <= 1280);
    CHECK(window.height() <= 800);
}

/// A section as its titles say, on the page of a step.
QWidget& sectionOf(MainWindow& window, int page, const QString& section)
{
    window.workspace()->showPage(page);
    REQUIRE(window.workspace()->page(page)->showSectionNamed(section));
    settle();
    return *window.workspace()->page(page);
}

/// Words of a list or table that have less room than they take, and cannot be scrolled to either.
QStringList cutItems(const QAbstractItemView& view)
{
    QStringList cut;
    const bool scrolls = view.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            const QModelIndex index = view.model()->index(row, column);
            const QSize room = view.visualRect(index).size();
            const int wanted = view.fontMetrics().horizontalAdvance(index.data().toString());
            const bool hidden = room.width() > view.viewport()->width() && !scrolls;
            if (wanted > room.width() || hidden || room.height() < view.fontMetrics().height())
                cut.append(index.data().toString());
        }
    }
    return cut;
}

void checkPopup(const QWidget& popup, const QString& where)
{
    const QRect place = popup.geometry();
    INFO(where.toStdString() << " at " << place.x() << ',' << place.y() << ' ' << place.width() << 'x'
                             << place.height());
    CHECK(misfits(popup).join(u'\n').toStdString() == std::string());
    CHECK(popup.screen()->availableGeometry().contains(popup.geometry()));
    for (const auto* view : popup.findChildren<QTableView*>())
        CHECK(cutItems(*view).join(u'\n').toStdString() == std::string());
}

void checkCalendar(MainWindow& window)
{
    QWidget& page = sectionOf(window, 0, u"about"_s);
    QWidget& start = find(page, u"project.termStart"_s);
    find<QScrollArea>(page, QString()).ensureWidgetVisible(&start);
    settle();
    find<QAction>(start, u"openCalendar"_s).trigger();
    settle();
    QWidget* calendar = QApplication::activePopupWidget();
    REQUIRE(calendar);
    REQUIRE(calendar->objectName() == u"calendar"_s);
    checkPopup(*calendar, u"calendar"_s);
    const auto& days = find<QTableView>(*calendar, u"days"_s);
    for (int i = 0; i < days.model()->columnCount(); ++i)
        CHECK(days.fontMetrics().horizontalAdvance(days.model()->headerData(i, Qt::Horizontal).toString()) <=
              days.columnWidth(i));
    for (auto* button : calendar->findChildren<QToolButton*>())
        CHECK(button->width() >= button->sizeHint().width());
    calendar->close();
}

/// What opens inside a table: its bar to look for rows, and what could not be pasted.
void checkTablePanels(MainWindow& window)
{
    QWidget& page = sectionOf(window, 4, u"schedule"_s);
    find<QPushButton>(page, u"tasks.filter"_s).click();
    write(find<QLineEdit>(page, u"tasks.filterField"_s), u"会場"_s);
    checkFit(window, u"filter of a table"_s);
    find<QPushButton>(page, u"tasks.filter"_s).click();
    auto& table = find<QTableView>(page, u"tasks"_s);
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QString rows;
    for (int i = 0; i < 12; ++i)
        rows += u"新しい作業%1\t令和八年のいつか、まだ決まっていない日\t2026/2/30\n"_s.arg(i);
    QApplication::clipboard()->setText(rows);
    QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
    settle();
    const QWidget& panel = find<QWidget>(page, u"tasks.pastePanel"_s);
    REQUIRE(panel.isVisible());
    checkFit(window, u"what could not be pasted"_s);
    find<QPushButton>(page, u"tasks.pasteNothing"_s).click();
}

void checkMenus(MainWindow& window)
{
    QWidget& page = sectionOf(window, 4, u"clauses"_s);
    int opened = 0;
    for (auto* combo : page.findChildren<ComboBox*>()) {
        if (!combo->isVisible() || combo->count() == 0)
            continue;
        combo->showPopup();
        settle();
        const QRect list = combo->view()->window()->geometry();
        INFO(combo->objectName().toStdString()
             << " at " << list.x() << ',' << list.y() << ' ' << list.width() << 'x' << list.height());
        CHECK(cutItems(*combo->view()).join(u'\n').toStdString() == std::string());
        CHECK(combo->screen()->availableGeometry().contains(list));
        combo->hidePopup();
        ++opened;
    }
    CHECK(opened >= 3);
}

void checkTrouble(MainWindow& window)
{
    REQUIRE(QFile::remove(window.session()->file().path()));
    window.session()->examine();
    const QWidget& bar = find<QWidget>(window, u"trouble"_s);
    REQUIRE(bar.isVisible());
    checkFit(window, u"trouble"_s);
    find<QPushButton>(window, u"trouble.again"_s).click();
    REQUIRE(find<QLabel>(window, u"trouble.more"_s).isVisible());
    checkFit(window, u"trouble that stays"_s);
}

void checkSteps(MainWindow& window)
{
    for (int i = 0; i < 8; ++i) {
        window.workspace()->showPage(i);
        StepPage& page = *window.workspace()->page(i);
        for (qsizetype s = 0; s < page.spec().sections.size(); ++s) {
            page.showSection(int(s));
            checkFit(window, u"page %1, section %2"_s.arg(i).arg(s));
        }
    }
}

void checkVisits(MainWindow& window)
{
    for (const PaperInfo& paper : papersFor(window.session()->project())) {
        window.workspace()->showPaper(paper.id);
        checkFit(window, u"paper "_s + paper.id);
    }
    window.workspace()->showHistory();
    checkFit(window, u"history"_s);
    auto& entries = find<QListView>(window, u"history.list"_s);
    entries.setCurrentIndex(entries.model()->index(entries.model()->rowCount() - 1, 0));
    find<QPushButton>(window, u"history.return"_s).click();
    checkFit(window, u"going back"_s);
    window.workspace()->openFind();
    type(find(window, u"find.words"_s), u"会場"_s);
    checkFit(window, u"find"_s);
    window.workspace()->showPage(7);
    window.workspace()->page(7)->showSection(2);
    find<QPushButton>(window, u"nextCycle.begin"_s).click();
    checkFit(window, u"next cycle"_s);
    find<QPushButton>(window, u"nextCycle.back"_s).click();
    find<QAction>(window, u"file.settings"_s).trigger();
    checkFit(window, u"settings"_s);
    for (const QString& topic : {u"how.start"_s, u"how.keys"_s, u"step.agreement"_s}) {
        find<QAction>(window, u"help.open"_s).trigger();
        find<HelpPage>(window, u"helpPage"_s).open(topic);
        checkFit(window, u"help "_s + topic);
    }
    find<QAction>(window, u"help.tour"_s).trigger();
    settle();
    const qsizetype stops = find<TourBar>(window, u"tourBar"_s).stops().size();
    for (qsizetype stop = 0; stop < stops; ++stop) {
        checkFit(window, u"tour %1"_s.arg(stop));
        if (stop + 1 < stops)
            find<QPushButton>(window, u"tour.next"_s).click();
    }
}

/// What comes between the panes and the head of the window, and the start page of one who was here before.
void checkMessages(MainWindow& window)
{
    const QString text = u"「こども食堂「ひだまり」の事業の記録」をほかのプログラムが書き換えました。"_s;
    find<MessageBar>(window, u"message"_s).showMessage(text + text + text, MessageBar::Tone::Problem);
    checkFit(window, u"message"_s);
    find<MessageBar>(window, u"message"_s).clear();
    find<QAction>(window, u"file.close"_s).trigger();
    checkFit(window, u"start page with recent projects"_s);
}

} // namespace

TEST_CASE("Nothing is cut off or covered in either language when the text is twice as large", "[ui][fit]")
{
    const Language language = GENERATE(Language::Japanese, Language::English);
    UiBench bench(language);
    const LargeText large;
    auto window = bench.window();
    window->resize(1280, 800);
    checkFit(*window, u"first start"_s);
    const auto example = bench.context.examples(u"kodomo-shokudo"_s, bench.files.ids);
    REQUIRE(example.ok());
    REQUIRE(window->createFile(bench.files.path(u"例.kyodo"_s), *example, u"作成"_s));
    REQUIRE(window->session()->edit(u"変更"_s, [](Project& project) -> Result<void> {
        project.info.area = u"あおば市"_s;
        project.scope.beneficiaries.clear();
        project.agreement.insurance.clear();
        return {};
    }));
    checkSteps(*window);
    checkVisits(*window);
    checkCalendar(*window);
    checkTablePanels(*window);
    checkMenus(*window);
    checkMessages(*window);
}

TEST_CASE("Nothing of a trouble is cut off when the text is twice as large", "[ui][fit]")
{
    const Language language = GENERATE(Language::Japanese, Language::English);
    UiBench bench(language);
    const LargeText large;
    auto window = bench.windowWithExample();
    window->resize(1280, 800);
    checkTrouble(*window);
}
