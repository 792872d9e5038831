#include "tests/ui/register/registerwindow.h"

#include "tests/support/printing.h"
#include "ui/register/registersource.h"

#include <QAction>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace kyodo::test {

RegisterWindow::RegisterWindow(Language language)
    : bench(language)
    , folder(bench.files)
    , window(bench.window())
{
    bench.settings.setRegisterFolders({folder.root()});
}

void RegisterWindow::open()
{
    find<QAction>(*window, u"file.register"_s).trigger();
    waitForScan();
}

void RegisterWindow::waitForScan()
{
    constexpr int kLongest = 60'000;
    const auto ended = [&] { return !find<QPushButton>(*window, u"register.cancel"_s).isVisible(); };
    REQUIRE(QTest::qWaitFor(ended, kLongest));
    settle();
}

QTableView& RegisterWindow::table() const
{
    return find<QTableView>(*window, u"register.table"_s);
}

QStringList RegisterWindow::column(const QString& title) const
{
    const QAbstractItemModel& model = *table().model();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString() != title)
            continue;
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row)
            cells.append(model.index(row, column).data().toString());
        return cells;
    }
    FAIL("no column " << title.toStdString());
    return {};
}

QStringList RegisterWindow::titles() const
{
    return column(u"Project"_s);
}

} // namespace kyodo::test
