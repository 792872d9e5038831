#pragma once

#include "core/directory/directoryrows.h"
#include "tests/ui/uibench.h"

class QTableView;

namespace kyodo::test {

/// A window whose directory has some bodies, and is open.
class DirectoryWindow {
public:
    /// `count` invented organisations; with a project open or on the start page.
    explicit DirectoryWindow(int count = 0, bool withFile = false);

    void open();
    /// A file of the portal with so many organisations; its path.
    QString portalFile(int count);
    /// Until nothing is read or written in the background.
    void waitUntilDone();
    [[nodiscard]] QTableView& table() const;
    [[nodiscard]] QStringList names() const;
    /// The directory beside the window.
    [[nodiscard]] Directory directory();
    /// Opens the page of the body in the first line that is found for some words.
    void openBody(const QString& words);
    qint64 add(const Organisation& organisation);

    template<class T = QWidget>
    [[nodiscard]] T& part(const QString& name) const
    {
        return find<T>(*window, name);
    }

    UiBench bench;
    std::unique_ptr<MainWindow> window;
};

} // namespace kyodo::test
