#include "tests/house/houserules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kyodo::test {

namespace {

constexpr qsizetype kLongestFile = 500;

QString readText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "core/base" of "core/base/id.cpp".
QString roomOf(const QString& path)
{
    return path.section(u'/', 0, path.startsWith(u"core/") ? 1 : 0);
}

QStringList everyMatch(const Source& source, const QRegularExpression& expression, const QString& why)
{
    QStringList complaints;
    auto matches = expression.globalMatch(source.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto line = source.text.left(match.capturedStart()).count(u'\n') + 1;
        complaints.append(u"%1:%2: %3: %4"_s.arg(source.path).arg(line).arg(why, match.captured().trimmed()));
    }
    return complaints;
}

/// The rooms that a room of core may include, besides itself.
const QHash<QString, QStringList>& allowedRooms()
{
    static const QStringList domain{u"core/base"_s, u"core/guideline"_s, u"core/project"_s};
    static const QHash<QString, QStringList> allowed{
        {u"core/base"_s, {}},
        {u"core/guideline"_s, {u"core/base"_s}},
        {u"core/project"_s, {u"core/base"_s, u"core/guideline"_s}},
        {u"core/rules"_s, domain},
        {u"core/documents"_s, domain},
        {u"core/exchange"_s, domain},
        {u"core/store"_s, {u"core/base"_s, u"core/project"_s}},
        {u"core/register"_s, domain + QStringList{u"core/rules"_s, u"core/store"_s}},
        {u"core/directory"_s, {u"core/base"_s}},
    };
    return allowed;
}

/// Single headers that a room may have beyond that.
const QHash<QString, QStringList>& allowedHeaders()
{
    static const QHash<QString, QStringList> allowed{
        // The agreement's own findings are shown among those of the rules.
        {u"core/documents"_s, {u"core/rules/begun.h"_s, u"core/rules/finding.h"_s, u"core/rules/rules.h"_s}},
        // The kinds of party are words of the guideline.
        {u"core/directory"_s, {u"core/guideline/terms.h"_s, u"core/store/database.h"_s}},
        // A calendar is made of what the rules remind of.
        {u"core/exchange"_s, {u"core/rules/reminders.h"_s}},
    };
    return allowed;
}

bool mayInclude(const QString& room, const QString& header)
{
    const QString other = roomOf(header);
    if (room == other || room == u"app")
        return true;
    if (room == u"ui")
        return other.startsWith(u"core/");
    return allowedRooms().value(room).contains(other) || allowedHeaders().value(room).contains(header);
}

} // namespace

QList<Source> sourcesIn(const QString& root, const QStringList& folders)
{
    QList<Source> sources;
    for (const QString& folder : folders) {
        QDirIterator files(root + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            sources.append({QDir(root).relativeFilePath(path), readText(path)});
        }
    }
    std::sort(sources.begin(), sources.end(),
              [](const Source& a, const Source& b) { return a.path < b.path; });
    return sources;
}

QStringList misplacedWidgets(const Source& source)
{
    if (source.path.startsWith(u"ui/") || source.path == u"app/main.cpp")
        return {};
    static const QRegularExpression include(
        u"#\\s*include\\s*<(?:QtWidgets|QtPrintSupport|QApplication|QWidget|QMainWindow|Q\\w*Dialog|"
        u"QMessageBox"
        "|Q\\w*Button|QLabel|QLineEdit|QTextEdit|QPlainTextEdit|Q\\w*SpinBox|Q\\w*ComboBox|QCheckBox|"
        "QGroupBox"
        "|Q(?:Box|HBox|VBox|Grid|Form|Stacked)Layout|QLayout|Q(?:Tree|List|Table|Column|AbstractItem|Header|"
        "Graphics)View|Q\\w+Widget|QMenu\\w*|Q(?:Tool|Status|Scroll|Tab|Progress)Bar|QScrollArea|QSplitter|"
        "QGraphics\\w+|QStyle(?!Hints)\\w*|QProxyStyle|QCompleter|QSystemTrayIcon|QToolTip|QFrame|QPrint\\w+)"
        "[>/]"_s);
    return everyMatch(source, include, u"widgets and printing live in ui"_s);
}

QStringList misplacedSql(const Source& source)
{
    static const QRegularExpression qtSql(u"#\\s*include\\s*<(?:QtSql|QSql\\w*)[>/]"_s);
    QStringList complaints = everyMatch(source, qtSql, u"SQL goes through core/store/database.h"_s);
    // Of a register only its index is a database.
    for (const QString& place : {u"core/store/"_s, u"core/register/registerindex."_s, u"core/directory/"_s}) {
        if (source.path.startsWith(place))
            return complaints;
    }
    static const QRegularExpression sqlite(u"#\\s*include\\s*[<\"]sqlite3\\w*\\.h[>\"]"_s);
    static const QRegularExpression statement(
        u"\"\\s*(?:SELECT\\s+\\S|INSERT\\s+(?:OR\\s+\\w+\\s+)?INTO\\s|UPDATE\\s+\\w+\\s+SET\\s|DELETE\\s+"
        u"FROM\\s|"
        "CREATE\\s+(?:TEMP\\w*\\s+)?(?:TABLE|INDEX|VIEW|TRIGGER)\\s|DROP\\s+TABLE\\s|PRAGMA\\s|ATTACH\\s)[^\"]*"_s);
    return complaints + everyMatch(source, sqlite, u"only the store knows SQLite"_s) +
           everyMatch(source, statement, u"only the store speaks SQL"_s);
}

QStringList wrongDirections(const Source& source)
{
    static const QRegularExpression include(u"#\\s*include\\s*\"((?:core|ui|app|tests)/[^\"]+)\""_s);
    QStringList complaints;
    auto matches = include.globalMatch(source.text);
    while (matches.hasNext()) {
        const QString header = matches.next().captured(1);
        if (!mayInclude(roomOf(source.path), header))
            complaints.append(u"%1: may not include %2"_s.arg(source.path, header));
    }
    return complaints;
}

QStringList tooLong(const Source& source)
{
    const qsizetype lines = source.text.count(u'\n');
    return lines > kLongestFile ? QStringList{u"%1: %2 lines"_s.arg(source.path).arg(lines)} : QStringList{};
}

QStringList forbiddenThings(const Source& source)
{
    static const QRegularExpression loop(u"\\bQ_FOREACH\\b|\\bforeach\\s*\\("_s);
    static const QRegularExpression net(
        u"#\\s*include\\s*<(?:QtNetwork|QNetwork\\w*|Q(?:Tcp|Udp|Ssl)\\w+|QLocal(?:Socket|Server))[>/]"_s);
    static const QRegularExpression posix(
        u"#\\s*include\\s*<(?:unistd|fcntl|pthread|dirent|pwd|termios|windows|io|sys/\\w+)\\.h>"_s);
    static const QRegularExpression settings(u"\\bQSettings\\b"_s);
    QStringList complaints = everyMatch(source, loop, u"a range-based loop does it"_s) +
                             everyMatch(source, net, u"no network call is ever made"_s) +
                             everyMatch(source, posix, u"through Qt, for every system"_s);
    if (source.path.startsWith(u"core/"))
        complaints += everyMatch(source, settings, u"settings are passed in"_s);
    return complaints;
}

QStringList droppedTests(const Source& source)
{
    static const QRegularExpression name(uR"(\bTEST_CASE(?:_METHOD)?\s*\([^"]*"(?:[^"\\]|\\.|"\s*")*;)"_s);
    return everyMatch(source, name, u"ctest would not run it"_s);
}

QStringList doubledTypes(const QList<Source>& sources)
{
    static const QRegularExpression opens(u"^namespace ?([\\w:]*) ?\\{"_s);
    static const QRegularExpression type(u"^(?:struct|class) (\\w+)(?: final)?(?: :[^:;].*| \\{.*)$"_s);
    QHash<QString, QString> places;
    QStringList complaints;
    for (const Source& source : sources) {
        QStringList inside;
        for (const QString& line : source.text.split(u'\n')) {
            if (const auto match = opens.match(line); match.hasMatch())
                inside.append(match.captured(1));
            else if (line.startsWith(u"} // namespace") && !inside.isEmpty())
                inside.removeLast();
            const auto match = type.match(line);
            if (!match.hasMatch() || inside.contains(QString())) // what has no name is its file's own
                continue;
            const QString name = (inside << match.captured(1)).join(u"::"_s);
            inside.removeLast();
            const QString before = places.value(name, source.path);
            if (before != source.path)
                complaints.append(u"%1: %2 stands in %3 as well"_s.arg(source.path, name, before));
            places.insert(name, source.path);
        }
    }
    return complaints;
}

QStringList unlisted(const Source& source, const QString& root)
{
    // The list may stand in the folder or in one above it.
    QString name = source.path.section(u'/', -1);
    QString folder = source.path.section(u'/', 0, -2);
    while (!folder.isEmpty()) {
        const QString list = readText(root + u'/' + folder + u"/CMakeLists.txt"_s);
        const QRegularExpression word(u"(?:^|[\\s(/])"_s + QRegularExpression::escape(name) +
                                      u"(?:$|[\\s)])"_s);
        if (word.match(list).hasMatch())
            return {};
        name = folder.section(u'/', -1) + u'/' + name;
        folder = folder.section(u'/', 0, -2);
    }
    return {u"%1: no CMakeLists.txt names it"_s.arg(source.path)};
}

} // namespace kyodo::test
