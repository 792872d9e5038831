#include "ui/printing/pageprinter.h"

#include "core/documents/pagepainter.h"

#include <QCoreApplication>
#include <QPageRanges>
#include <QPageSize>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>
#include <cmath>
#include <memory>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::printing)
};

Error notPrinted(const QString& detail)
{
    //: 印刷できませんでした。プリンターの電源と接続を確かめて、もう一度印刷してください。
    return {ErrorCode::FileUnreadable,
            Tr::tr("Printing failed. Check that the printer is on and connected, then print again."), detail};
}

/// Pages are sent again for copies only where the printer does not make them itself.
int copiesToSend(const QPrinter& printer)
{
    return printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
}

bool isAskedFor(const QPrinter& printer, int number)
{
    if (printer.printRange() != QPrinter::PageRange)
        return true;
    const QPageRanges ranges = printer.pageRanges();
    return ranges.isEmpty() || ranges.contains(number);
}

/// In the middle of the sheet, never larger than on paper.
QRectF targetOn(const QPrinter& printer, const QSizeF& page)
{
    const QRectF sheet(QPointF(0, 0), printer.paperRect(QPrinter::DevicePixel).size());
    const QSizeF whole = page * (printer.resolution() / 72.0);
    // Sheets of one name differ by fractions of a point from one driver to another.
    const bool same = std::abs(whole.width() - sheet.width()) < whole.width() * 0.005 &&
                      std::abs(whole.height() - sheet.height()) < whole.height() * 0.005;
    if (same)
        return {QPointF(0, 0), whole};
    const bool fits = whole.width() <= sheet.width() && whole.height() <= sheet.height();
    QRectF target(QPointF(0, 0), fits ? whole : whole.scaled(sheet.size(), Qt::KeepAspectRatio));
    target.moveCenter(sheet.center());
    return target;
}

} // namespace

void preparePrinter(QPrinter& printer, const Pages& pages)
{
    printer.setFullPage(true);
    // Printers know sheets upright, and turn them.
    const bool lying = pages.size.width() > pages.size.height();
    const QSizeF sheet = lying ? pages.size.transposed() : pages.size;
    printer.setPageSize(QPageSize(sheet, QPageSize::Point, QString(), QPageSize::FuzzyMatch));
    printer.setPageOrientation(lying ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setDocName(pages.title);
}

QList<int> pagesToSend(const QPrinter& printer, int pageCount)
{
    QList<int> once;
    for (int page = 0; page < pageCount; ++page) {
        if (isAskedFor(printer, page + 1))
            once.append(page);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(once.begin(), once.end());

    const int copies = copiesToSend(printer);
    QList<int> all;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            all.append(once);
    } else {
        for (const int page : once)
            all.append(QList<int>(copies, page));
    }
    return all;
}

Result<void> printPages(QPrinter& printer, const Pages& pages)
{
    const QList<int> order = pagesToSend(printer, static_cast<int>(pages.pages.size()));
    if (order.isEmpty()) {
        //: この書類は %1 ページです。印刷するページを選び直してください。
        return Error{ErrorCode::Usage,
                     Tr::tr("This paper has %1 pages. Choose other pages to print.").arg(pages.pages.size()),
                     {}};
    }
    QPainter painter;
    if (!painter.begin(&printer))
        return notPrinted(QStringLiteral("the printer takes no painter"));
    const QRectF target = targetOn(printer, pages.size);
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (i > 0 && !printer.newPage()) {
            printer.abort();
            return notPrinted(QStringLiteral("no new page after %1 of %2").arg(i).arg(order.size()));
        }
        paintPage(painter, pages, order.at(i), target);
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error ||
        printer.printerState() == QPrinter::Aborted)
        return notPrinted(QStringLiteral("printer state %1").arg(printer.printerState()));
    return {};
}

void DialogPagePrinter::print(QWidget* parent, const Pages& pages, Done done)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    preparePrinter(*printer, pages);
    const int count = static_cast<int>(pages.pages.size());
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setOption(QAbstractPrintDialog::PrintCollateCopies);
    dialog->setOption(QAbstractPrintDialog::PrintToFile);
    dialog->setMinMax(1, count);
    dialog->setFromTo(1, count);
    dialog->setPrintRange(QAbstractPrintDialog::AllPages);
    //: %1を印刷
    dialog->setWindowTitle(Tr::tr("Print %1").arg(pages.title));
    QObject::connect(dialog, &QDialog::finished, parent,
                     [printer, pages, done = std::move(done)](int result) {
                         if (result != QDialog::Accepted) {
                             //: 印刷しませんでした。
                             done(Error{ErrorCode::Cancelled, Tr::tr("Nothing was printed."), {}});
                             return;
                         }
                         const auto printed = printPages(*printer, pages);
                         done(printed ? Result<QString>(printer->outputFileName()) : printed.error());
                     });
    // The dialog looks at the printer until its end.
    QObject::connect(dialog, &QObject::destroyed, dialog, [printer] {});
    dialog->open();
}

} // namespace kyodo
