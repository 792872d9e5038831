#include "tests/house/houserules.h"
#include "tests/support/paths.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <functional>

using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

const QString kRoot = sourceRoot();

const QList<Source>& product()
{
    static const QList<Source> sources = sourcesIn(kRoot, {u"app"_s, u"core"_s, u"ui"_s});
    return sources;
}

void checkHouse(const QList<Source>& sources, const std::function<QStringList(const Source&)>& rule)
{
    REQUIRE(sources.size() > 100);
    QStringList complaints;
    for (const Source& source : sources)
        complaints += rule(source);
    CHECK(complaints.join(u'\n') == QString());
}

using Rule = QStringList (*)(const Source&);

void breaks(Rule rule, const QString& path, const QString& text)
{
    INFO(path.toStdString() << ": " << text.toStdString());
    const QStringList complaints = rule({path, text});
    REQUIRE(complaints.size() == 1);
    CHECK(complaints.first().startsWith(path));
}

void keeps(Rule rule, const QString& path, const QString& text)
{
    INFO(path.toStdString() << ": " << text.toStdString());
    CHECK(rule({path, text}).join(u'\n') == QString());
}

} // namespace

TEST_CASE("widgets and printing stay in ui", "[house]")
{
    checkHouse(product(), misplacedWidgets);
    for (const QString& header :
         {u"QWidget"_s, u"QLabel"_s, u"QApplication"_s, u"QPrinter"_s, u"QPrintDialog"_s, u"QVBoxLayout"_s,
          u"QTreeView"_s, u"QPushButton"_s, u"QtWidgets/QWidget"_s, u"QtPrintSupport"_s,
          u"QStyledItemDelegate"_s, u"QStackedWidget"_s, u"QGraphicsScene"_s, u"QFileDialog"_s}) {
        breaks(misplacedWidgets, u"core/documents/x.cpp"_s, u"#include <"_s + header + u">\n"_s);
        breaks(misplacedWidgets, u"app/cli/x.cpp"_s, u"# include <"_s + header + u">\n"_s);
        keeps(misplacedWidgets, u"ui/shell/x.cpp"_s, u"#include <"_s + header + u">\n"_s);
        keeps(misplacedWidgets, u"app/main.cpp"_s, u"#include <"_s + header + u">\n"_s);
    }
    for (const QString& header : {u"QGuiApplication"_s, u"QTextLayout"_s, u"QStringView"_s,
                                  u"QByteArrayView"_s, u"QStyleHints"_s, u"QPainter"_s, u"QAction"_s})
        keeps(misplacedWidgets, u"core/documents/x.cpp"_s, u"#include <"_s + header + u">\n"_s);
}

TEST_CASE("SQL stays in the store", "[house]")
{
    checkHouse(product(), misplacedSql);
    for (const QString& text :
         {u"#include <sqlite3.h>\n"_s, u"run(\"SELECT id FROM tasks\");"_s, u"\"PRAGMA user_version\""_s,
          u"\"INSERT OR REPLACE INTO t VALUES (1)\""_s, u"\"UPDATE project SET title=?\""_s,
          u"\"CREATE TABLE t (x)\""_s, u"\" DELETE FROM t\""_s}) {
        breaks(misplacedSql, u"core/exchange/x.cpp"_s, text);
        breaks(misplacedSql, u"ui/models/x.cpp"_s, text);
        keeps(misplacedSql, u"core/store/x.cpp"_s, text);
        keeps(misplacedSql, u"core/register/registerindex.cpp"_s, text);
        breaks(misplacedSql, u"core/register/registerscan.cpp"_s, text);
    }
    for (const QString& header : {u"QSqlQuery"_s, u"QtSql"_s, u"QtSql/QSqlDatabase"_s})
        breaks(misplacedSql, u"core/store/x.cpp"_s, u"#include <"_s + header + u">\n"_s);
    keeps(misplacedSql, u"ui/x.cpp"_s, u"tr(\"Select a file\"); tr(\"Update the program\"); \"create\""_s);
}

TEST_CASE("rooms include only what stands before them", "[house]")
{
    checkHouse(product(), wrongDirections);
    const auto includes = [](const QString& header) { return u"#include \"%1\"\n"_s.arg(header); };
    const QList<std::pair<QString, QString>> wrong{
        {u"core/base/x.h"_s, u"core/project/project.h"_s},
        {u"core/guideline/x.h"_s, u"core/project/project.h"_s},
        {u"core/project/x.h"_s, u"core/rules/rules.h"_s},
        {u"core/project/x.h"_s, u"core/store/projectfile.h"_s},
        {u"core/rules/x.cpp"_s, u"core/documents/papers.h"_s},
        {u"core/rules/x.cpp"_s, u"core/store/projectfile.h"_s},
        {u"core/documents/x.cpp"_s, u"core/rules/context.h"_s},
        {u"core/documents/x.cpp"_s, u"core/store/projectfile.h"_s},
        {u"core/documents/x.cpp"_s, u"core/exchange/projectjson.h"_s},
        {u"core/exchange/x.cpp"_s, u"core/store/projectfile.h"_s},
        {u"core/store/x.cpp"_s, u"core/rules/rules.h"_s},
        {u"core/store/x.cpp"_s, u"core/exchange/projectjson.h"_s},
        {u"core/directory/x.cpp"_s, u"core/project/project.h"_s},
        {u"core/directory/x.cpp"_s, u"core/store/projectfile.h"_s},
        {u"core/newroom/x.cpp"_s, u"core/base/id.h"_s},
        {u"core/base/x.cpp"_s, u"ui/shell/mainwindow.h"_s},
        {u"core/base/x.cpp"_s, u"app/cli/cli.h"_s},
        {u"core/base/x.cpp"_s, u"tests/support/printing.h"_s},
        {u"ui/shell/x.cpp"_s, u"app/cli/cli.h"_s},
        {u"ui/shell/x.cpp"_s, u"tests/support/printing.h"_s},
    };
    for (const auto& [path, header] : wrong)
        breaks(wrongDirections, path, includes(header));
    const QList<std::pair<QString, QString>> right{
        {u"core/base/x.h"_s, u"core/base/id.h"_s},
        {u"core/project/x.h"_s, u"core/guideline/terms.h"_s},
        {u"core/documents/x.cpp"_s, u"core/rules/rules.h"_s},
        {u"core/store/x.cpp"_s, u"core/project/project.h"_s},
        {u"core/register/x.cpp"_s, u"core/store/projectfile.h"_s},
        {u"core/directory/x.cpp"_s, u"core/store/database.h"_s},
        {u"ui/shell/x.cpp"_s, u"core/store/projectfile.h"_s},
        {u"ui/shell/x.cpp"_s, u"ui/models/x.h"_s},
        {u"app/main.cpp"_s, u"ui/shell/mainwindow.h"_s},
    };
    for (const auto& [path, header] : right)
        keeps(wrongDirections, path, includes(header));
}

TEST_CASE("no file is too long to be read", "[house]")
{
    checkHouse(product(), tooLong);
    breaks(tooLong, u"core/base/x.cpp"_s, u"\n"_s.repeated(501));
    keeps(tooLong, u"core/base/x.cpp"_s, u"\n"_s.repeated(500));
}

TEST_CASE("nothing ties the program to one system or to the net", "[house]")
{
    checkHouse(product(), forbiddenThings);
    for (const QString& text :
         {u"Q_FOREACH(x, y)"_s, u"foreach (x, y)"_s, u"#include <QNetworkAccessManager>"_s,
          u"#include <QtNetwork/QTcpSocket>"_s, u"#include <QLocalSocket>"_s, u"#include <unistd.h>"_s,
          u"#include <sys/stat.h>"_s, u"#include <windows.h>"_s}) {
        breaks(forbiddenThings, u"core/base/x.cpp"_s, text);
        breaks(forbiddenThings, u"ui/shell/x.cpp"_s, text);
    }
    breaks(forbiddenThings, u"core/base/x.cpp"_s, u"const QSettings kept;"_s);
    keeps(forbiddenThings, u"ui/shell/x.cpp"_s, u"const QSettings kept;"_s);
    keeps(forbiddenThings, u"core/base/x.cpp"_s, u"for (const X& x : y) // QLocale, foreach\n"_s);
}

TEST_CASE("every test is run", "[house]")
{
    checkHouse(sourcesIn(kRoot, {u"tests"_s}), droppedTests);
    // Put together here, or this file would break the rule itself.
    const QString start = u"TEST_"_s + u"CASE(\""_s;
    breaks(droppedTests, u"tests/ui/x.cpp"_s, start + u"one; two\", \"[x]\")"_s);
    breaks(droppedTests, u"tests/ui/x.cpp"_s, start + u"one \"\n  \"two;\")"_s);
    breaks(droppedTests, u"tests/ui/x.cpp"_s, u"TEST_"_s + u"CASE_METHOD(Bench, \"one; \\\"two\\\"\")"_s);
    keeps(droppedTests, u"tests/ui/x.cpp"_s, start + u"one, two\", \"[x]\")\n{ CHECK(a == \";\"); }"_s);
}

TEST_CASE("no two types have one name", "[house]")
{
    const QList<Source> all = sourcesIn(kRoot, {u"app"_s, u"core"_s, u"ui"_s, u"tests"_s});
    REQUIRE(all.size() > 100);
    CHECK(doubledTypes(all).join(u'\n') == QString());

    const auto file = [](const QString& path, const QString& inside) {
        return Source{path, u"namespace kyodo {\n"_s + inside + u"\n} // namespace kyodo\n"_s};
    };
    const Source one = file(u"a.h"_s, u"struct Sheet : Row {\n    int x;\n};"_s);
    CHECK(doubledTypes({one, file(u"b.h"_s, u"class Sheet final {\n};"_s)}).size() == 1);
    CHECK(doubledTypes({one, file(u"b.h"_s, u"struct Sheet;\nstruct Sheets {\n};"_s)}).isEmpty());
    CHECK(doubledTypes({one, file(u"b.cpp"_s, u"namespace {\nstruct Sheet {\n};\n} // namespace"_s)})
              .isEmpty());
    CHECK(doubledTypes({one, {u"c.h"_s, u"namespace other {\nstruct Sheet {\n};\n} // namespace other\n"_s}})
              .isEmpty());
}

TEST_CASE("every source is built", "[house]")
{
    const auto listed = [](const Source& source) { return unlisted(source, kRoot); };
    checkHouse(sourcesIn(kRoot, {u"app"_s, u"core"_s, u"ui"_s, u"tests"_s}), listed);

    const QTemporaryDir tree;
    REQUIRE(QDir(tree.path()).mkpath(u"core/base"_s));
    const auto write = [&](const QString& path, const QByteArray& text) {
        QFile file(tree.filePath(path));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(u"core/base/CMakeLists.txt"_s, "target_sources(kyodo-core PRIVATE\n  id.cpp\n  longid.h\n)\n");
    write(u"core/CMakeLists.txt"_s, "add_library(kyodo-core base/direct.cpp)\n");
    for (const QString& name :
         {u"id.cpp"_s, u"longid.h"_s, u"direct.cpp"_s, u"new.cpp"_s, u"id.h"_s, u"d.cpp"_s})
        write(u"core/base/"_s + name, "// nothing\n");
    QStringList complaints;
    for (const Source& source : sourcesIn(tree.path(), {u"core"_s}))
        complaints += unlisted(source, tree.path());
    CHECK(complaints == QStringList{u"core/base/d.cpp: no CMakeLists.txt names it"_s,
                                    u"core/base/id.h: no CMakeLists.txt names it"_s,
                                    u"core/base/new.cpp: no CMakeLists.txt names it"_s});
}
