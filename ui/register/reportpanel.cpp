#include "ui/register/reportpanel.h"

#include "core/base/fiscalyear.h"
#include "core/base/groupednumber.h"
#include "core/documents/datapaper.h"
#include "core/register/duedates.h"
#include "core/register/lessonlist.h"
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
#include <QHBoxLayout>
#include <QHideEvent>
#include <QPointer>
#include <QProgressBar>
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
constexpr int kPermille = 1000;

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
    buildProgress(*layout);
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
    combo->setMinimumWidth(fontMetrics().height() * 12);
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
    m_what->setMinimumWidth(fontMetrics().height() * 17);
    //: 年次報告
    m_what->addItem(tr("Yearly report"));
    //: いま見えているもの
    m_what->addItem(tr("What is shown now"));
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
    //: Web ページ（.html）
    m_format->addItem(tr("Web page (.html)"));
    //: Excel の表（.xlsx）
    m_format->addItem(tr("Excel workbook (.xlsx)"));
    //: CSV（UTF-8）
    m_format->addItem(tr("CSV (UTF-8)"));
    //: CSV（シフトJIS）
    m_format->addItem(tr("CSV (Shift JIS)"));
    layout.addLayout(row);
    for (ComboBox* combo : {m_what, m_format})
        connect(combo, &ComboBox::currentIndexChanged, this, &ReportPanel::choose);
    // Nobody takes one paper for another.
    connect(m_what, &ComboBox::currentIndexChanged, this, [this] { m_canvas->setPages(std::nullopt); });
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
        if (!open)
            return dropPreview();
        showPreview();
        bringIntoColumn(*m_canvas);
    });
    connect(m_chooseColumns, &QPushButton::toggled, this,
            [this](bool open) { m_columns->setVisible(open && what() == What::Yearly); });
}

void ReportPanel::buildProgress(QVBoxLayout& layout)
{
    m_busy = new QWidget(this);
    auto* row = new QHBoxLayout(m_busy);
    row->setContentsMargins(0, 0, 0, 0);
    m_progress = new QProgressBar(m_busy);
    m_progress->setObjectName(u"report.progress"_s);
    m_progress->setRange(0, kPermille);
    //: できあがった割合
    m_progress->setAccessibleName(tr("How much of it is done"));
    row->addWidget(m_progress, 1);
    //: やめる
    QPushButton* cancel = addButton(*row, tr("Stop"), u"report.cancel"_s);
    connect(cancel, &QPushButton::clicked, this, &ReportPanel::stop);
    m_busy->hide();
    layout.addWidget(m_busy);
    connect(&m_cases, &CaseReader::progressed, this, &ReportPanel::showProgress);
    connect(&m_pages, &PageMaker::progressed, this, &ReportPanel::showProgress);
}

void ReportPanel::showProgress(double share)
{
    m_progress->setValue(int(share * kPermille));
    m_busy->show();
}

/// Whoever stands on the button that goes is not left nowhere.
void ReportPanel::endProgress()
{
    if (m_busy->isAncestorOf(focusWidget()))
        m_preview->setFocus(Qt::OtherFocusReason);
    m_busy->hide();
}

void ReportPanel::stop()
{
    if (m_previewing)
        dropPreview();
    m_cases.stop();
    m_pages.stop();
    endProgress();
    //: 途中でやめました。何も書き出していません。
    m_result->showMessage(tr("Stopped halfway; nothing was written."), MessageBar::Tone::Notice);
}

void ReportPanel::setMonth(QDate day)
{
    m_month = day;
    m_soon.start();
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
    return format() < Format::Spreadsheet;
}

int ReportPanel::year() const
{
    const QVariant chosen = m_year->currentData();
    return chosen.isValid() ? chosen.toInt() : FiscalYear(m_context.clock.today()).startYear();
}

void ReportPanel::dropPreview()
{
    m_soon.stop();
    if (std::exchange(m_previewing, false)) {
        m_cases.stop();
        m_pages.stop();
        endProgress();
    }
    m_canvas->setPages(std::nullopt);
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
    QList<int> years = m_model.table().years(m_context.clock.today());
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

void ReportPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        dropPreview();
}

DataReport ReportPanel::data(bool paper) const
{
    const qsizetype unreadable = m_source.problems().size();
    if (what() == What::Shown) {
        DataReport shown = shownData();
        if (unreadable > 0)
            shown.notes.append(unreadableNote(unreadable));
        return shown;
    }
    const RegisterWords& words = m_model.words();
    const YearlyChoice choice{year(), m_endorsements->isChecked(), int(unreadable)};
    return yearlyData(yearlyReport(m_model.table().rows(), choice, words),
                      paper ? m_paperColumns : m_reportColumns, words);
}

DataReport ReportPanel::shownData() const
{
    const RegisterWords& words = m_model.words();
    const RegisterView& view = m_model.view();
    const QList<RegisterRow> rows = m_model.rowsShown();
    switch (view.look) {
    case RegisterLook::Board:
        return boardData(rows, words);
    case RegisterLook::Dates:
        return dueData(rows, words);
    case RegisterLook::Calendar:
        return calendarData(rows, m_month, words);
    case RegisterLook::Lessons:
        return lessonsData(rows, TextQuery(view.query.filter.text));
    case RegisterLook::Table:
        break;
    }
    return registerData(rows, view.columns, words);
}

void ReportPanel::withPaper(std::function<void(const Document&)> action)
{
    m_previewing = false;
    m_cases.stop();
    if (!m_pages.isMaking())
        endProgress();
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
    endProgress();
    //: 事例 %1 件を載せました。
    const QString all = tr("%1 cases are taken in.").arg(groupedNumber(read.cases));
    //: 事例 %1 件を載せました。公開することになっていない %2 件と、読めなかった %3 件は入っていません。
    const QString some =
        tr("%1 cases are taken in; %2 are not released and %3 could not be read.")
            .arg(groupedNumber(read.cases), groupedNumber(read.notReleased), groupedNumber(read.unreadable));
    const bool whole = read.cases > 0 && read.notReleased + read.unreadable == 0;
    m_result->showMessage(whole ? all : some, whole ? MessageBar::Tone::Good : MessageBar::Tone::Notice);
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
        m_pages.make(document, style(document), [this, done](const Pages& pages) {
            endProgress();
            done(pages);
        });
    });
}

void ReportPanel::showPreview()
{
    m_soon.stop();
    if (!m_canvas->isVisibleTo(this) || !isVisible())
        return;
    withPages([this](const Pages& pages) {
        m_previewing = false;
        if (m_canvas->isVisibleTo(this))
            m_canvas->setPages(pages);
    });
    m_previewing = m_cases.isReading() || m_pages.isMaking();
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

} // namespace kyodo
