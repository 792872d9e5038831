#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// What may stand where in the sources. Each rule answers with its complaints, one line each, naming the file;
// none where all is well.
namespace kyodo::test {

/// A file of the tree: its path from the root ("core/base/id.cpp") and what stands in it.
struct Source {
    QString path;
    QString text;
};

/// Every .cpp and .h below these folders, by path.
[[nodiscard]] QList<Source> sourcesIn(const QString& root, const QStringList& folders);

/// Widgets and printing belong into ui and the start of the program.
[[nodiscard]] QStringList misplacedWidgets(const Source& source);
/// SQLite and SQL belong into the store (and what is built on its wrapper); Qt Sql nowhere.
[[nodiscard]] QStringList misplacedSql(const Source& source);
/// Rooms include only what stands before them: app → ui → core, and inside core as designed.
[[nodiscard]] QStringList wrongDirections(const Source& source);
/// No file longer than 500 lines.
[[nodiscard]] QStringList tooLong(const Source& source);
/// Nothing that ties the program to one system, to the net, or core to a machine's settings.
[[nodiscard]] QStringList forbiddenThings(const Source& source);
/// A test with a semicolon in its name is never run: CMake takes it for two, and finds neither.
[[nodiscard]] QStringList droppedTests(const Source& source);
/// Two types of one name in one namespace, each in a file of its own: what the compiler makes for them by
/// itself is one to the linker, which takes either for both. It cannot tell, and it crashes when nothing is
/// inlined.
[[nodiscard]] QStringList doubledTypes(const QList<Source>& sources);
/// A source that its folder's CMakeLists.txt does not name is built by nobody.
[[nodiscard]] QStringList unlisted(const Source& source, const QString& root);

} // namespace kyodo::test
