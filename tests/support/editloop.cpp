#include "core/store/projectfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <string>

// A program for the tests to kill.
//   kyodo-edit-loop FILE        edits the file again and again; prints the number of each edit that was
//                               acknowledged, which is also the project's title
//   kyodo-edit-loop FILE hold   opens the file for editing, says "open", and waits for the end of its input

namespace {

using namespace kyodo;

constexpr qint64 kLongestLife = 30000; // milliseconds; nobody should have to look for it
constexpr qsizetype kRows = 12;

/// Touches several tables and pages, as edits do.
Result<void> change(Project& project, IdSource& ids, int number)
{
    project.info.title = QString::number(number);
    Task& task = appendRow(project.tasks, ids);
    task.title = QString::number(number);
    task.detail = QStringLiteral("内容").repeated(600);
    if (project.tasks.size() > kRows)
        project.tasks.removeFirst();
    return {};
}

void say(const std::string& line)
{
    std::puts(line.c_str());
    std::fflush(stdout);
}

int failed(const Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    RandomIds ids;
    auto file = ProjectFile::open(arguments.value(1), Access::Edit, {clock, ids, QStringLiteral("loop")});
    if (!file)
        return failed(file.error());
    if (arguments.value(2) == u"hold") {
        say("open");
        return std::getchar() == EOF ? 0 : 1;
    }
    QElapsedTimer life;
    life.start();
    for (int number = (*file)->project().info.title.toInt() + 1; life.elapsed() < kLongestLife; ++number) {
        const auto edited = (*file)->edit(QStringLiteral("edit"),
                                          [&](Project& project) { return change(project, ids, number); });
        if (!edited)
            return failed(edited.error());
        say(std::to_string(number));
    }
    return 0;
}
