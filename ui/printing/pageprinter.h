#pragma once

#include "core/base/result.h"
#include "core/documents/pages.h"

#include <functional>

class QPrinter;
class QWidget;

namespace kyodo {

/// Puts pages on paper without stopping the program. A seam: tests print by themselves.
class PagePrinter {
public:
    virtual ~PagePrinter() = default;
    /// What became of the pages: the file they were written into, empty where they went to a printer.
    using Done = std::function<void(Result<QString>)>;
    /// `done` is called once: when the pages have gone out, when that failed, or with Cancelled when the user
    /// gave up. It is not called when `parent` is destroyed before.
    virtual void print(QWidget* parent, const Pages& pages, Done done) = 0;
};

/// Asks for printer, range and copies with the system's dialog.
class DialogPagePrinter final : public PagePrinter {
public:
    void print(QWidget* parent, const Pages& pages, Done done) override;
};

/// Sets the printer to the pages' own sheet, upright or on its side, and to its edges: what is proposed
/// before the user chooses.
void preparePrinter(QPrinter& printer, const Pages& pages);

/// The zero-based pages the printer is asked for, in the order in which they go out, each as often as it has
/// to be sent: range, copies (where the printer does not make them itself), collation and page order.
[[nodiscard]] QList<int> pagesToSend(const QPrinter& printer, int pageCount);

/// Draws those pages in their true size, or as large as another sheet allows. FileUnreadable when the printer
/// or the file behind it does not take them; Usage when the range holds no page.
[[nodiscard]] Result<void> printPages(QPrinter& printer, const Pages& pages);

} // namespace kyodo
