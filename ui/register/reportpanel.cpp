#include "ui/register/reportpanel.h"

#include "core/base/filewriter.h"
#include "core/base/fiscalyear.h"
#include "core/documents/datapaper.h"
#include "core/documents/office/office.h"
#include "core/documents/pdfwriter.h"
#include "core/exchange/datacsv.h"
#include "core/exchange/xlsx.h"
#include "ui/printing/pagecanvas.h"
#include "ui/printing/pageprinter.h"
#include "ui/register/columnchoice.h"
#include "ui/support/spoken.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// A change is shown in the pages once nobody goes on changing.
constexpr int kPause = 400;

} // namespace

ReportPanel::ReportPanel(AppContext& context, const RegisterSource& source, const RegisterModel& model,
                         QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_source(source)
    , m_model(model)
    , m_reportColumns(yearlyColumns())
    , m_paperColumns(yearlyPaperColumns())
    , m_cases(context)
{
    const int em = fontMetrics().height();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(em / 3);
    //: 年次報告と書き出し
    speakAsGroup(*this, tr("Yearly report and export"));
    buildChoices(*layout);
    buildActions(*layout);
    //: 報告の列
    m_columns = new ColumnChoice(tr("Columns of the report"), u"report"_s, this);
    m_columns->hide();
    layout->addWidget(m_columns);
    m_result = new MessageBar(true, this);
    m_result->setObjectName(u"report.result"_s);
    layout->addWidget(m_result);
    m_canvas = new PageCanvas(this);
    m_canvas->setObjectName(u"report.pages"_s);
    m_canvas->setFixedHeight(em * 24);
    m_canvas->hide();
    layout->addWidget(m_canvas);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    connect(&m_soon, &QTimer::timeout, this, &ReportPanel::showPreview);
    connect(m_columns, &ColumnChoice::columnsChanged, this, [this] {
        (isPaper() ? m_paperColumns : m_reportColumns) = m_columns->columns();
        m_soon.start();
        Q_EMIT viewChanged();
    });
    choose();
}

ComboBox* ReportPanel::addChoice(QLayout& layout, const QString& label, const QString& name)
{
    // One piece, so that no line ends between the two.
    auto* pair = new QWidget(this);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    auto* beside = new TextLabel(label, pair);
    beside->setWordWrap(false);
    auto* combo = new ComboBox(pair);
    combo->setObjectName(name);
    combo->setAccessibleName(label);
    combo->setMinimumWidth(fontMetrics().height() * 11);
    beside->setBuddy(combo);
    row->addWidget(beside);
    row->addWidget(combo);
    layout.addWidget(pair);
    return combo;
}

QPushButton* ReportPanel::addButton(QLayout& layout, const QString& text, const QString& name)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    layout.addWidget(button);
    return button;
}

void ReportPanel::buildChoices(QVBoxLayout& layout)
{
    auto* row = new WrapLayout(fontMetrics().height() / 2);
    //: 書き出すもの
    m_what = addChoice(*row, tr("What goes out"), u"report.what"_s);
    //: 年次報告
    m_what->addItem(tr("Yearly report"));
    //: いま見えている表
    m_what->addItem(tr("The table as shown"));
    //: 事例集（いま見えている事業）
    m_what->addItem(tr("Case collection (of the projects shown)"));
    //: 年度（実績）
    m_year = addChoice(*row, tr("Fiscal year of the results"), u"report.year"_s);
    //: 後援を含める
    m_endorsements = new QCheckBox(tr("With endorsements"), this);
    m_endorsements->setObjectName(u"report.endorsements"_s);
    m_endorsements->setAccessibleName(m_endorsements->text());
    m_endorsements->setChecked(true);
    row->addWidget(m_endorsements);
    //: 形式
    m_format = addChoice(*row, tr("Format"), u"report.format"_s);
    //: 書類（PDF）
    m_format->addItem(tr("Paper (PDF)"));
    //: 編集できる文書（.docx、.odt）
    m_format->addItem(tr("Document to edit (.docx, .odt)"));
    //: Excel の表（.xlsx）
    m_format->addItem(tr("Excel workbook (.xlsx)"));
    //: CSV（UTF-8）
    m_format->addItem(tr("CSV (UTF-8)"));
    //: CSV（シフトJIS）
    m_format->addItem(tr("CSV (Shift JIS)"));
    layout.addLayout(row);
    for (ComboBox* combo : {m_what, m_format})
        connect(combo, &ComboBox::currentIndexChanged, this, &ReportPanel::choose);
    connect(m_year, &ComboBox::currentIndexChanged, this, [this] { m_soon.start(); });
    connect(m_endorsements, &QCheckBox::toggled, this, [this] {
        m_soon.start();
        Q_EMIT viewChanged();
    });
}

void ReportPanel::buildActions(QVBoxLayout& layout)
{
    auto* row = new WrapLayout(fontMetrics().height() / 2);
    //: 保存…
    connect(addButton(*row, tr("Save…"), u"report.save"_s), &QPushButton::clicked, this, &ReportPanel::save);
    //: 印刷…
    connect(addButton(*row, tr("Print…"), u"report.print"_s), &QPushButton::clicked, this,
            &ReportPanel::print);
    //: ページを見る
    m_preview = addButton(*row, tr("Look at the pages"), u"report.preview"_s);
    //: 報告の列を選ぶ
    m_chooseColumns = addButton(*row, tr("Choose the report's columns"), u"report.chooseColumns"_s);
    for (QPushButton* button : {m_preview, m_chooseColumns}) {
        button->setCheckable(true);
        speakAs(*button, QAccessible::Button);
    }
    layout.addLayout(row);
    connect(m_preview, &QPushButton::toggled, this, [this](bool open) {
        m_canvas->setVisible(open);
        showPreview();
        if (open)
            bringIntoColumn(*m_canvas);
    });
    connect(m_chooseColumns, &QPushButton::toggled, this,
            [this](bool open) { m_columns->setVisible(open && what() == What::Yearly); });
}

ReportPanel::What ReportPanel::what() const
{
    return static_cast<What>(m_what->currentIndex());
}

ReportPanel::Format ReportPanel::format() const
{
    return static_cast<Format>(m_format->currentIndex());
}

bool ReportPanel::isPaper() const
{
    return format() == Format::Pdf || format() == Format::Editable;
}

int ReportPanel::year() const
{
    const QVariant chosen = m_year->currentData();
    return chosen.isValid() ? chosen.toInt() : FiscalYear(m_context.clock.today()).startYear();
}

/// What depends on what goes out, and how.
void ReportPanel::choose()
{
    const bool yearly = what() == What::Yearly;
    for (QWidget* each : {m_year->parentWidget(), static_cast<QWidget*>(m_endorsements),
                          static_cast<QWidget*>(m_chooseColumns)})
        each->setVisible(yearly);
    m_columns->setVisible(yearly && m_chooseColumns->isChecked());
    // Case sheets are no table.
    auto* formats = qobject_cast<QStandardItemModel*>(m_format->model());
    for (int row = int(Format::Spreadsheet); formats && row < formats->rowCount(); ++row)
        formats->item(row)->setEnabled(what() != What::Cases);
    if (what() == What::Cases && !isPaper())
        m_format->setCurrentIndex(int(Format::Pdf));
    m_columns->setColumns(isPaper() ? m_paperColumns : m_reportColumns);
    m_soon.start();
}

void ReportPanel::setView(const RegisterView& view)
{
    m_reportColumns = view.reportColumns;
    m_paperColumns = view.paperColumns;
    const QSignalBlocker quiet(m_endorsements);
    m_endorsements->setChecked(view.endorsements);
    m_columns->setColumns(isPaper() ? m_paperColumns : m_reportColumns);
    m_soon.start();
}

RegisterView ReportPanel::chosen(RegisterView view) const
{
    view.reportColumns = m_reportColumns;
    view.paperColumns = m_paperColumns;
    view.endorsements = m_endorsements->isChecked();
    return view;
}

void ReportPanel::fillYears()
{
    const int now = FiscalYear(m_context.clock.today()).startYear();
    const int before = year();
    QList<int> years = m_model.table().years();
    if (!years.contains(now))
        years.append(now);
    std::sort(years.begin(), years.end(), std::greater<>());
    const QSignalBlocker quiet(m_year);
    m_year->clear();
    for (const int each : std::as_const(years))
        m_year->addItem(yearText(each, m_model.words()), each);
    m_year->setCurrentIndex(std::max(0, m_year->findData(years.contains(before) ? before : now)));
}

void ReportPanel::followRegister()
{
    if (!isVisible())
        return;
    fillYears();
    m_soon.start();
}

void ReportPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    followRegister();
}

DataReport ReportPanel::data(bool paper) const
{
    const RegisterWords& words = m_model.words();
    if (what() == What::Shown)
        return registerData(m_model.rowsShown(), m_model.view().columns, words);
    const YearlyChoice choice{year(), m_endorsements->isChecked(), int(m_source.problems().size())};
    return yearlyData(yearlyReport(m_model.table().rows(), choice, words),
                      paper ? m_paperColumns : m_reportColumns, words);
}

void ReportPanel::withPaper(std::function<void(const Document&)> action)
{
    m_cases.stop();
    if (what() == What::Cases) {
        QStringList files;
        for (const RegisterRow& row : m_model.rowsShown())
            files.append(row.entry.file);
        //: 事例シートを読んでいます…
        m_result->showMessage(tr("Reading the case sheets…"), MessageBar::Tone::Notice);
        m_cases.read(files,
                     [this, done = std::move(action)](const ReadCases& read) { takeCases(read, done); });
        return;
    }
    const auto words = Words::load(m_context.language);
    if (words)
        action(dataDocument(data(true), *words, m_model.words().dates, m_context.clock.today()));
    else
        m_result->showMessage(words.error().message, MessageBar::Tone::Problem);
}

void ReportPanel::takeCases(const ReadCases& read, const std::function<void(const Document&)>& action)
{
    //: 事例 %1 件を載せました。公開することになっていない %2 件と、読めなかった %3 件は入っていません。
    m_result->showMessage(tr("%1 cases are taken in; %2 are not released and %3 could not be read.")
                              .arg(read.cases)
                              .arg(read.notReleased)
                              .arg(read.unreadable),
                          MessageBar::Tone::Notice);
    if (read.cases > 0)
        action(read.document);
    else
        m_canvas->setPages(std::nullopt);
}

/// Case sheets are set as they are one by one.
PageStyle ReportPanel::style(const Document& document) const
{
    const PaperDefaults& defaults = m_context.settings.paperDefaults();
    return what() == What::Cases ? pageStyle(document.language, defaults) : dataStyle(document, defaults);
}

void ReportPanel::withPages(std::function<void(const Pages&)> action)
{
    withPaper([this, done = std::move(action)](const Document& document) {
        m_pages.make(document, style(document), [done](const Pages& pages) { done(pages); });
    });
}

void ReportPanel::showPreview()
{
    m_soon.stop();
    if (m_canvas->isVisibleTo(this) && isVisible())
        withPages([this](const Pages& pages) { m_canvas->setPages(pages); });
}

void ReportPanel::print()
{
    m_result->clear();
    withPages([this](const Pages& pages) {
        const QPointer<ReportPanel> self(this);
        m_context.printer.print(this, pages, [self](const Result<QString>& printed) {
            if (!self || (!printed && printed.error().code == ErrorCode::Cancelled))
                return;
            //: プリンターに送りました。
            const QString sent = tr("Sent to the printer.");
            //: 「%1」に書き出しました。
            const QString written = tr("Written into \"%1\".");
            if (!printed)
                self->m_result->showMessage(printed.error().message, MessageBar::Tone::Problem);
            else
                self->m_result->showMessage(
                    printed->isEmpty() ? sent : written.arg(QDir::toNativeSeparators(*printed)),
                    MessageBar::Tone::Good);
        });
    });
}

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
    if (format() == Format::Editable) {
        withPaper([this, path](const Document& document) {
            const OfficeFormat kind = officeFormatOf(path).value_or(OfficeFormat::Docx);
            finish(path, writeOffice(kind, document, style(document)), {});
        });
        return;
    }
    saveTable(path);
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
    const QString saved = tr("Saved as \"%1\".").arg(QFileInfo(path).fileName());
    if (lost.isEmpty()) {
        m_result->showMessage(saved, MessageBar::Tone::Good);
        return;
    }
    //: シフトJISにない文字は「〓」にしました: %1。そのまま残すには、UTF-8 か Excel の表を選んでください。
    const QString lack = tr("Shift JIS lacks these characters, and \"〓\" stands for them: %1. To keep them, "
                            "choose UTF-8 or an Excel workbook.")
                             .arg(lost.join(u' '));
    m_result->showMessage(saved + u' ' + lack, MessageBar::Tone::Notice);
}

} // namespace kyodo
