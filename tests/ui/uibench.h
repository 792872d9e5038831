#pragma once

#include "tests/support/tempproject.h"
#include "ui/printing/pageprinter.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sources.h"
#include "ui/support/appcontext.h"

#include <QTest>

namespace kyodo::test {

/// Answers with a path set before; remembers what was asked.
class AnsweringChooser final : public FileChooser {
public:
    void choose(QWidget*, const FileRequest& request, std::function<void(const QString&)> done) override
    {
        asked.append(request);
        if (!answer.isEmpty())
            done(answer);
    }

    QString answer;
    QList<FileRequest> asked;
};

/// Takes pages instead of a printer.
class KeepingPrinter final : public PagePrinter {
public:
    void print(QWidget*, const Pages& pages, Done done) override
    {
        printed.append(pages.pages.size());
        done(file);
    }

    QString file; ///< that the pages are said to have gone into
    QList<qsizetype> printed;
};

/// Remembers what was to be opened, and opens nothing.
class WatchedOpener final : public FileOpener {
public:
    bool open(const QString& path) override
    {
        opened.append(path);
        return answer;
    }

    bool answer = true;
    QStringList opened;
};

/// Everything a window needs, in a folder of its own, in English unless asked otherwise.
class UiBench {
public:
    explicit UiBench(Language language = Language::English);

    /// A session on a new file, without a window. Parties and tasks as asked.
    std::unique_ptr<ProjectSession> newSession(int parties = 0, int tasks = 0);
    /// A shown window.
    std::unique_ptr<MainWindow> window();
    /// A shown window with a new file open.
    std::unique_ptr<MainWindow> windowWithFile(int parties = 0, int tasks = 0);
    /// A shown window on an example.
    std::unique_ptr<MainWindow> windowWithExample(const QString& id = QStringLiteral("kodomo-shokudo"));

    Bench files;
    Settings settings;
    Translation translation;
    AnsweringChooser chooser;
    KeepingPrinter printer;
    WatchedOpener opener;
    AppContext context;

private:
    Project project(int parties, int tasks);
};

/// The widget with this object name; fails the test when it is not there.
template<class T = QWidget>
T& find(const QObject& root, const QString& name)
{
    T* found = root.findChild<T*>(name);
    if (!found)
        FAIL("no widget called " << name.toStdString());
    return *found;
}

/// Puts text in at the cursor as an input method does: any character there is.
void write(QWidget& input, const QString& text);

/// Replaces what is in a line or area, and hands it in.
void type(QWidget& input, const QString& text);

/// Lets everything that was put off happen.
void settle();

} // namespace kyodo::test
