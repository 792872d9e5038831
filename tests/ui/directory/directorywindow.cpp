#include "tests/ui/directory/directorywindow.h"

#include "core/directory/directoryimport.h"
#include "core/guideline/fieldtexts.h"
#include "tests/support/portalfile.h"
#include "tests/support/printing.h"

#include <QAction>
#include <QLineEdit>
#include <QProgressBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace kyodo::test {

DirectoryWindow::DirectoryWindow(int count, bool withFile)
{
    if (count > 0) {
        Directory made = directory();
        const auto report = importOrganisations(
            made, {portalFile(count), mappingOf(portalHeader()), fieldTexts(bench.context.catalogue)},
            bench.files.clock);
        REQUIRE(report.ok());
        REQUIRE(report->counts.added == count);
    }
    window = withFile ? bench.windowWithFile(2) : bench.window();
}

void DirectoryWindow::open()
{
    find<QAction>(*window, u"file.directory"_s).trigger();
    settle();
}

QString DirectoryWindow::portalFile(int count)
{
    const QString path = bench.files.path(u"100_AdministrativeInputData_20261101.csv"_s);
    Bench::writeBytes(path, inCp932(portalText(count)));
    return path;
}

void DirectoryWindow::waitUntilDone()
{
    constexpr int kLongest = 60'000;
    REQUIRE(QTest::qWaitFor([&] { return table().isEnabled(); }, kLongest));
    settle();
}

QTableView& DirectoryWindow::table() const
{
    return find<QTableView>(*window, u"directory.table"_s);
}

QStringList DirectoryWindow::names() const
{
    QStringList names;
    for (int row = 0; row < table().model()->rowCount(); ++row)
        names.append(table().model()->index(row, 0).data().toString());
    return names;
}

Directory DirectoryWindow::directory()
{
    auto opened = Directory::open(bench.context.directoryFile, fieldTexts(bench.context.catalogue));
    if (!opened)
        FAIL(opened.error().detail.toStdString());
    return std::move(*opened);
}

void DirectoryWindow::openBody(const QString& words)
{
    part<QLineEdit>(u"directory.words"_s).setText(words);
    settle();
    REQUIRE(table().model()->rowCount() > 0);
    table().setCurrentIndex(table().model()->index(0, 0));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    settle();
    REQUIRE(part(u"organisationPage"_s).isVisible());
}

qint64 DirectoryWindow::add(const Organisation& organisation)
{
    Directory directory = this->directory();
    auto edit = DirectoryEdit::begin(directory, u"追加"_s, bench.files.clock);
    REQUIRE(edit.ok());
    const auto id = edit->add(organisation);
    REQUIRE(id.ok());
    REQUIRE(edit->commit().ok());
    return *id;
}

} // namespace kyodo::test
