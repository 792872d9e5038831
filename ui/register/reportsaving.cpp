#include "ui/register/reportpanel.h"

#include "core/base/filewriter.h"
#include "core/documents/html/html.h"
#include "core/documents/office/office.h"
#include "core/documents/pdfwriter.h"
#include "core/exchange/datacsv.h"
#include "core/exchange/xlsx.h"
#include "core/register/yearlyreport.h"
#include "ui/support/filechooser.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/messagebar.h"

#include <QFileInfo>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace kyodo {

void ReportPanel::save()
{
    m_result->clear();
    FileRequest request;
    QString ending = u".csv"_s;
    request.kind = FileKind::Csv;
    if (format() == Format::Pdf) {
        request.kind = FileKind::Pdf;
        ending = u".pdf"_s;
    } else if (format() == Format::Editable) {
        request.kind = FileKind::Editable;
        ending = u".docx"_s;
    } else if (format() == Format::Web) {
        request.kind = FileKind::Web;
        ending = u".html"_s;
    } else if (format() == Format::Spreadsheet) {
        request.kind = FileKind::Spreadsheet;
        ending = u".xlsx"_s;
    }
    //: 台帳から保存
    request.title = tr("Save from the register");
    request.folder = m_context.settings.lastFolder();
    request.name = fileNameFor(fileTitle()) + ending;
    request.save = true;
    const QPointer<ReportPanel> self(this);
    m_context.files.choose(this, request, [self](const QString& path) {
        if (self)
            self->saveAs(path);
    });
}

void ReportPanel::saveAs(const QString& path)
{
    m_context.settings.setLastFolder(QFileInfo(path).absolutePath());
    if (format() == Format::Pdf) {
        withPages([this, path](const Pages& pages) {
            PdfOptions options;
            options.created = m_context.clock.now();
            finish(path, toPdf(pages, options), {});
        });
        return;
    }
    if (!isPaper())
        return saveTable(path);
    withPaper([this, path, web = format() == Format::Web](const Document& document) {
        const OfficeFormat kind = officeFormatOf(path).value_or(OfficeFormat::Docx);
        finish(path,
               web ? writeHtml(document, style(document)) : writeOffice(kind, document, style(document)), {});
    });
}

void ReportPanel::saveTable(const QString& path)
{
    if (format() == Format::Spreadsheet) {
        const XlsxStyle style{m_model.words().dates, m_context.language, m_context.clock.now()};
        finish(path, writeXlsx(data(false), style), {});
        return;
    }
    const auto csv =
        writeCsv(data(false), format() == Format::CsvUtf8 ? CsvEncoding::Utf8 : CsvEncoding::Cp932);
    finish(path, csv ? Result<QByteArray>(csv->bytes) : csv.error(), csv ? csv->lost : QStringList());
}

QString ReportPanel::fileTitle() const
{
    if (what() == What::Cases) {
        //: 協働事例集
        return tr("Cases of collaboration");
    }
    return data(isPaper()).title;
}

void ReportPanel::finish(const QString& path, const Result<QByteArray>& bytes, const QStringList& lost)
{
    const Result<void> written = bytes ? writeWhole(path, *bytes) : bytes.error();
    if (!written) {
        m_result->showMessage(written.error().message, MessageBar::Tone::Problem);
        return;
    }
    //: 「%1」に保存しました。
    QStringList said{tr("Saved as \"%1\".").arg(QFileInfo(path).fileName())};
    // Of case sheets it was said when they were read.
    const qsizetype unreadable = what() == What::Cases ? 0 : m_source.problems().size();
    if (unreadable > 0)
        said.append(unreadableNote(unreadable));
    if (!lost.isEmpty()) {
        //: シフトJISにない文字は「〓」にしました: %1。そのまま残すには、UTF-8 か Excel の表を選んでください。
        said.append(tr("Shift JIS lacks these characters, and \"〓\" stands for them: %1. To keep them, "
                       "choose UTF-8 or an Excel workbook.")
                        .arg(lost.join(u' ')));
    }
    const bool whole = unreadable == 0 && lost.isEmpty();
    m_result->showMessage(said.join(u' '), whole ? MessageBar::Tone::Good : MessageBar::Tone::Notice);
}

} // namespace kyodo
