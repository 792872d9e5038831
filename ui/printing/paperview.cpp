#include "ui/printing/paperview.h"

#include "ui/printing/pageprinter.h"
#include "ui/printing/pagestrip.h"
#include "ui/printing/paperchoice.h"
#include "ui/support/spoken.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/wraplayout.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// Typing is answered when it pauses.
constexpr std::chrono::milliseconds kPause{250};
/// From here on making a PDF takes long enough to be worth a word.
constexpr int kLongPaper = 100;
/// So much time is given to making pages before the window answers again.
constexpr qint64 kSlice = 15;
constexpr int kWholeProgress = 100;

bool isSamePaper(const PaperRequest& a, const PaperRequest& b)
{
    return a.paper == b.paper && a.party == b.party && a.round == b.round && a.meeting == b.meeting &&
           a.before == b.before && a.after == b.after;
}

} // namespace

PaperView::PaperView(ProjectSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_choice(new PaperChoice(session, this))
    , m_failure(new MessageBar(false, this))
    , m_notice(new MessageBar(false, this))
    , m_result(new MessageBar(true, this))
    , m_strip(new PageStrip(this))
    , m_canvas(new PageCanvas(this))
{
    setObjectName(u"paperView"_s);
    m_failure->setObjectName(u"paperFailure"_s);
    m_notice->setObjectName(u"paperNotice"_s);
    m_result->setObjectName(u"paperResult"_s);
    const int em = fontMetrics().height();
    QVBoxLayout* layout = addScrollColumn(*this);
    layout->setContentsMargins(em / 2, em / 2, em / 2, em / 2);
    layout->setSpacing(em / 2);
    layout->addWidget(m_choice);
    auto* bar = new WrapLayout(em / 3);
    fillViewBar(*bar);
    bar->beginGroup();
    fillActionBar(*bar);
    layout->addLayout(bar);
    layout->addWidget(m_failure);
    layout->addWidget(m_notice);
    layout->addWidget(m_result);
    layout->addWidget(makeProgress());
    auto* leaves = new QHBoxLayout;
    leaves->setSpacing(em / 2);
    leaves->addWidget(m_strip);
    leaves->addWidget(m_canvas, 1);
    layout->addLayout(leaves, 1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPause);
    connectParts();
    m_slice.setInterval(0);
    showState();
}

/// Shown only while making takes long enough to be noticed, or after it was stopped.
QWidget* PaperView::makeProgress()
{
    m_progressRow = new QWidget(this);
    m_progressRow->setObjectName(u"paperProgressRow"_s);
    auto* row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_progressText = new QLabel(m_progressRow);
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setObjectName(u"paperProgress"_s);
    m_progress->setRange(0, kWholeProgress);
    //: ページを作っています…
    m_progress->setAccessibleName(tr("Making the pages…"));
    m_stop = new QPushButton(m_progressRow);
    m_stop->setObjectName(u"paperStop"_s);
    m_stop->setAutoDefault(false);
    row->addWidget(m_progressText);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    m_progressRow->hide();
    return m_progressRow;
}

QSpinBox* PaperView::addNumber(QLayout& layout, const QString& name, const QString& objectName)
{
    auto* number = new QSpinBox(this);
    number->setObjectName(objectName);
    number->setAccessibleName(name);
    number->setAlignment(Qt::AlignRight);
    number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    number->setLocale(QLocale::c()); // figures as the rest of the window writes them
    // Typed figures count when they are complete.
    number->setKeyboardTracking(false);
    layout.addWidget(number);
    return number;
}

QPushButton* PaperView::addButton(QLayout& layout, const QString& text, const QString& name)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    layout.addWidget(button);
    return button;
}

void PaperView::fillViewBar(QLayout& bar)
{
    //: 縮小
    m_smaller = addButton(bar, tr("Smaller"), u"zoomOut"_s);
    //: 表示の大きさ
    m_size = addNumber(bar, tr("Size of the pages"), u"zoomText"_s);
    m_size->setRange(10, 500);
    m_size->setSingleStep(10);
    m_size->setSuffix(u" %"_s);
    //: 拡大
    m_larger = addButton(bar, tr("Larger"), u"zoomIn"_s);
    //: 幅に合わせる
    m_fitWidth = addButton(bar, tr("Fit width"), u"fitWidth"_s);
    //: ページ全体
    m_fitPage = addButton(bar, tr("Whole page"), u"fitPage"_s);
    //: 2ページ並べる
    m_twoUp = addButton(bar, tr("Two pages"), u"twoUp"_s);
    for (QPushButton* button : {m_fitWidth, m_fitPage, m_twoUp}) {
        button->setCheckable(true);
        speakAs(*button, QAccessible::CheckBox);
    }
    addPlace(bar);
    m_smaller->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Minus).toString(QKeySequence::NativeText));
    m_larger->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Plus).toString(QKeySequence::NativeText));
}

void PaperView::addPlace(QLayout& bar)
{
    auto* both = new QWidget(this);
    auto* place = new QHBoxLayout(both);
    place->setContentsMargins(0, 0, 0, 0);
    place->setSpacing(fontMetrics().height() / 3);
    //: ページ
    auto* label = new QLabel(tr("Page"), both);
    place->addWidget(label);
    m_place = addNumber(*place, label->text(), u"pageNumber"_s);
    label->setBuddy(m_place);
    m_count = new QLabel(both);
    m_count->setObjectName(u"pageCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    place->addWidget(m_count);
    bar.addWidget(both);
}

void PaperView::fillActionBar(QLayout& bar)
{
    //: 印刷…
    m_print = addButton(bar, tr("Print…"), u"printPaper"_s);
    //: PDF に保存…
    m_save = addButton(bar, tr("Save as PDF…"), u"savePdf"_s);
    //: 編集できる文書に保存…
    m_edit = addButton(bar, tr("Save as a document to edit…"), u"saveEditable"_s);
    //: Word や LibreOffice で文を直すための文書です。渡す書類は PDF です。
    m_edit->setToolTip(tr("A document for Word or LibreOffice, to edit its text. The paper is the PDF."));
    m_edit->setAccessibleDescription(m_edit->toolTip());
    //: Web ページ（HTML）に保存…
    m_web = addButton(bar, tr("Save as a web page (HTML)…"), u"saveWebPage"_s);
    //: サイトに載せたり、どの画面でも読んだりできるページです。
    m_web->setToolTip(tr("A page for your site, or to be read on any screen."));
    m_web->setAccessibleDescription(m_web->toolTip());
    m_print->setProperty("role", u"primary"_s);
    m_print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
}

void PaperView::connectParts()
{
    connect(m_choice, &PaperChoice::chosen, this, [this] {
        m_result->clear();
        m_fromTop = true;
        m_then = nullptr; // what was asked for was another paper
        refresh();
    });
    connect(m_canvas, &PageCanvas::viewChanged, this, &PaperView::showState);
    connect(m_canvas, &PageCanvas::currentPageChanged, this, &PaperView::showState);
    connect(m_strip, &PageStrip::pageChosen, m_canvas, &PageCanvas::goToPage);
    connect(m_smaller, &QPushButton::clicked, m_canvas, &PageCanvas::zoomOut);
    connect(m_larger, &QPushButton::clicked, m_canvas, &PageCanvas::zoomIn);
    connect(m_fitWidth, &QPushButton::clicked, this,
            [this](bool on) { m_canvas->setFit(on ? PageFit::Width : PageFit::Free); });
    connect(m_fitPage, &QPushButton::clicked, this,
            [this](bool on) { m_canvas->setFit(on ? PageFit::Page : PageFit::Free); });
    connect(m_twoUp, &QPushButton::clicked, m_canvas, &PageCanvas::setTwoUp);
    connect(m_size, &QSpinBox::valueChanged, this,
            [this](int percent) { m_canvas->setZoom(percent / 100.0); });
    connect(m_place, &QSpinBox::valueChanged, this, [this](int page) { m_canvas->goToPage(page - 1); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_making ? stopMaking() : refresh(); });
    connect(&m_slice, &QTimer::timeout, this, &PaperView::goOn);
    connect(m_print, &QPushButton::clicked, this, &PaperView::printPaper);
    connect(m_save, &QPushButton::clicked, this, &PaperView::savePdf);
    connect(m_edit, &QPushButton::clicked, this, &PaperView::saveEditable);
    connect(m_web, &QPushButton::clicked, this, &PaperView::saveWebPage);
    connect(&m_timer, &QTimer::timeout, this, &PaperView::refresh);
    connect(&m_session, &ProjectSession::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_timer.start();
    });
}

void PaperView::showPaper(const PaperRequest& request)
{
    m_result->clear();
    const PaperRequest before = m_choice->request();
    m_choice->setRequest(request);
    if (!isSamePaper(before, m_choice->request())) {
        m_canvas->setPages(std::nullopt); // another paper begins at its first page
        m_then = nullptr;
    }
    m_stale = true;
    if (isVisible())
        refresh();
}

void PaperView::showPaper(const QString& id)
{
    PaperRequest request;
    request.paper = id;
    request.language = m_choice->request().language;
    showPaper(request);
}

PaperRequest PaperView::request() const
{
    return m_choice->request();
}

void PaperView::refresh()
{
    m_timer.stop();
    m_stale = m_stopped = false;
    m_choice->followProject();
    auto begun = m_session.paper(m_session.project(), m_choice->request());
    if (!begun) {
        m_making.reset();
        m_slice.stop();
        m_then = nullptr;
        m_failure->showMessage(begun.error().message, MessageBar::Tone::Problem);
        return showPages(std::nullopt);
    }
    m_failure->clear();
    m_making.emplace(std::move(*begun));
    m_slice.start();
    goOn(); // most papers are ready at once
}

void PaperView::goOn()
{
    QElapsedTimer time;
    time.start();
    bool more = true;
    while (more && time.elapsed() < kSlice)
        more = m_making->step();
    if (more)
        return showProgress();
    m_slice.stop();
    std::optional<Pages> pages(m_making->take());
    m_making.reset();
    showPages(std::move(pages));
    if (m_then)
        std::exchange(m_then, nullptr)();
}

void PaperView::showPages(std::optional<Pages> pages)
{
    const QString left = pages ? shortenedNotice(*pages) : QString();
    if (left.isEmpty())
        m_notice->clear();
    else
        m_notice->showMessage(left, MessageBar::Tone::Notice);
    m_canvas->setPages(std::move(pages));
    m_strip->setPages(m_canvas->pages());
    if (std::exchange(m_fromTop, false))
        m_canvas->goToPage(0);
    showProgress();
    showState();
}

void PaperView::remake()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

/// The pages in view stay, and it is said that they are not those of this moment.
void PaperView::stopMaking()
{
    m_slice.stop();
    m_making.reset();
    m_then = nullptr;
    m_stopped = true;
    m_stale = true;
    showProgress();
}

void PaperView::showProgress()
{
    m_progressRow->setVisible(m_making || m_stopped);
    m_progress->setVisible(m_making.has_value());
    if (m_making)
        m_progress->setValue(static_cast<int>(m_making->progress() * kWholeProgress));
    //: ページ作りをやめました。いまの内容ではありません。
    const QString stopped = tr("Stopped. These are not the latest pages.");
    m_progressText->setText(m_making ? m_progress->accessibleName() : stopped);
    //: やめる
    const QString stop = tr("Stop");
    //: ページを作る
    const QString button = m_making ? stop : tr("Make the pages");
    if (m_stop->text() != button) {
        m_stop->setText(button);
        m_stop->setAccessibleName(button);
    }
}

void PaperView::whenReady(std::function<void()> action)
{
    m_session.commitPending();
    m_then = std::move(action);
    if (m_stale)
        return refresh();
    if (m_making)
        return;
    if (m_canvas->pages())
        std::exchange(m_then, nullptr)();
    else
        m_then = nullptr;
}

void PaperView::printPaper()
{
    m_result->clear();
    whenReady([this] { sendToPrinter(); });
}

void PaperView::sendToPrinter()
{
    const QPointer<PaperView> self(this);
    m_session.context().printer.print(this, *m_canvas->pages(), [self](const Result<QString>& printed) {
        if (!self)
            return;
        if (printed) {
            //: プリンターに送りました。
            const QString sent = tr("Sent to the printer.");
            //: 「%1」に書き出しました。
            const QString written = tr("Written into \"%1\".").arg(QDir::toNativeSeparators(*printed));
            self->m_result->showMessage(printed->isEmpty() ? sent : written, MessageBar::Tone::Good);
        } else if (printed.error().code != ErrorCode::Cancelled) {
            self->m_result->showMessage(printed.error().message, MessageBar::Tone::Problem);
        }
    });
}

void PaperView::save(PaperFile kind)
{
    m_result->clear();
    whenReady([this, kind] { askForFile(kind); });
}

void PaperView::askForFile(PaperFile kind)
{
    const FileRequest wanted = paperFileRequest(kind, m_session, m_choice->fileTitle());
    const QPointer<PaperView> self(this);
    m_session.context().files.choose(this, wanted, [self, kind](const QString& path) {
        if (!self)
            return;
        const auto write = [self, kind, path] {
            self->whenReady([self, kind, path] { self->writeFile(kind, path); });
        };
        // Somebody may have gone on while the file was being chosen.
        if (self->m_canvas->pageCount() < kLongPaper)
            return write();
        self->m_result->showMessage(makingPaperFile(kind), MessageBar::Tone::Notice);
        // Pages belong to this thread; at least the word is on screen before the work begins.
        QTimer::singleShot(kPause, self.data(), write);
    });
}

void PaperView::writeFile(PaperFile kind, const QString& path)
{
    const auto written = writePaperFile(kind, m_session, m_choice->request(), *m_canvas->pages(), path);
    if (!written) {
        m_result->showMessage(written.error().message, MessageBar::Tone::Problem);
        return;
    }
    m_session.context().settings.setLastFolder(QFileInfo(path).absolutePath());
    m_result->showMessage(savedPaperFile(kind, path), MessageBar::Tone::Good);
}

void PaperView::showState()
{
    const int count = m_canvas->pageCount();
    const int page = m_canvas->currentPage();
    const QSignalBlocker quietPlace(m_place);
    m_place->setRange(std::min(count, 1), count);
    m_place->setValue(page + 1);
    //: ／%1
    const QString all = count > 0 ? tr("of %1").arg(count) : QString();
    if (m_count->text() != all)
        m_count->setText(all);
    const QSignalBlocker quietSize(m_size);
    m_size->setValue(static_cast<int>(std::lround(m_canvas->zoom() * 100)));
    m_fitWidth->setChecked(m_canvas->fit() == PageFit::Width);
    m_fitPage->setChecked(m_canvas->fit() == PageFit::Page);
    m_twoUp->setChecked(m_canvas->isTwoUp());
    for (QWidget* part : std::initializer_list<QWidget*>{m_print, m_save, m_edit, m_web, m_smaller, m_larger,
                                                         m_fitWidth, m_fitPage, m_twoUp, m_place, m_size})
        part->setEnabled(count > 0);
    m_strip->setCurrentPage(page);
}

void PaperView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

bool PaperView::zoomByKey(const QKeyEvent& event, bool really)
{
    if (!event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Semicolon: // the key of + on Japanese keyboards
        if (really)
            m_canvas->zoomIn();
        return true;
    case Qt::Key_Minus:
        if (really)
            m_canvas->zoomOut();
        return true;
    case Qt::Key_0:
        if (really)
            m_canvas->setZoom(1);
        return true;
    default:
        return false;
    }
}

bool PaperView::event(QEvent* event)
{
    // While something in here has the focus these keys are meant for the pages, whatever they mean elsewhere
    // in the window.
    if (event->type() == QEvent::ShortcutOverride && zoomByKey(static_cast<QKeyEvent&>(*event), false)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    if (!zoomByKey(*event, true))
        QWidget::keyPressEvent(event);
}

} // namespace kyodo
