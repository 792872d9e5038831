#pragma once

#include "tests/support/registerfolder.h"
#include "tests/ui/uibench.h"

class QTableView;

namespace kyodo::test {

/// A window whose register is made of a folder of files.
class RegisterWindow {
public:
    explicit RegisterWindow(Language language = Language::English);

    /// Opens the register by its menu, and waits until the folder was looked through.
    void open();
    /// Until the scan that is going on has ended.
    void waitForScan();
    [[nodiscard]] QTableView& table() const;
    /// What stands in a column of the table, line by line.
    [[nodiscard]] QStringList column(const QString& title) const;
    [[nodiscard]] QStringList titles() const;
    /// The shown widget with this name.
    template<class T>
    [[nodiscard]] T& part(const QString& name) const
    {
        return find<T>(*window, name);
    }

    UiBench bench;
    RegisterFolder folder;
    std::unique_ptr<MainWindow> window;
};

} // namespace kyodo::test
