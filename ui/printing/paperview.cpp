#include "ui/printing/paperview.h"

#include "core/base/filewriter.h"
#include "core/documents/pdfwriter.h"
#include "ui/printing/pageprinter.h"
#include "ui/printing/pagestrip.h"
#include "ui/printing/paperchoice.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/wraplayout.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// Typing is answered when it pauses.
constexpr std::chrono::milliseconds kPause{250};
/// From here on making a PDF takes long enough to be worth a word.
constexpr int kLongPaper = 100;

bool isSamePaper(const PaperRequest& a, const PaperRequest& b)
{
    return a.paper == b.paper && a.party == b.party && a.round == b.round;
}

} // namespace

PaperView::PaperView(ProjectSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_choice(new PaperChoice(session, this))
    , m_failure(new MessageBar(false, this))
    , m_result(new MessageBar(true, this))
    , m_strip(new PageStrip(this))
    , m_canvas(new PageCanvas(this))
{
    setObjectName(u"paperView"_s);
    m_failure->setObjectName(u"paperFailure"_s);
    m_result->setObjectName(u"paperResult"_s);
    const int em = fontMetrics().height();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(em / 2, em / 2, em / 2, em / 2);
    layout->setSpacing(em / 2);
    layout->addWidget(m_choice);
    auto* bar = new WrapLayout(em / 3);
    fillViewBar(*bar);
    fillActionBar(*bar);
    layout->addLayout(bar);
    layout->addWidget(m_failure);
    layout->addWidget(m_result);
    auto* leaves = new QHBoxLayout;
    leaves->setSpacing(em / 2);
    leaves->addWidget(m_strip);
    leaves->addWidget(m_canvas, 1);
    layout->addLayout(leaves, 1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPause);
    connectParts();
    // As it is read; the order in which the parts were made is another.
    QWidget* before = m_save;
    for (QWidget* next : {static_cast<QWidget*>(m_result->findChild<QPushButton*>()),
                          static_cast<QWidget*>(m_strip), static_cast<QWidget*>(m_canvas)}) {
        setTabOrder(before, next);
        before = next;
    }
    showState();
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
    m_size = new QLabel(this);
    m_size->setObjectName(u"zoomText"_s);
    m_size->setAlignment(Qt::AlignCenter);
    m_size->setMinimumWidth(fontMetrics().horizontalAdvance(u"000 %"_s) + fontMetrics().height() / 2);
    bar.addWidget(m_size);
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
        button->setStyleSheet(u"QPushButton:checked { background: palette(highlight); "
                              "color: palette(highlighted-text); }"_s);
    }
    m_smaller->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Minus).toString(QKeySequence::NativeText));
    m_larger->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Plus).toString(QKeySequence::NativeText));
}

void PaperView::fillActionBar(QLayout& bar)
{
    m_place = new QLabel(this);
    m_place->setObjectName(u"pageNumber"_s);
    m_place->setTextFormat(Qt::PlainText);
    bar.addWidget(m_place);
    //: 印刷…
    m_print = addButton(bar, tr("Print…"), u"printPaper"_s);
    //: PDF に保存…
    m_save = addButton(bar, tr("Save as PDF…"), u"savePdf"_s);
    m_print->setProperty("role", u"primary"_s);
}

void PaperView::connectParts()
{
    connect(m_choice, &PaperChoice::chosen, this, [this] {
        m_result->clear();
        refresh();
        m_canvas->goToPage(0);
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
    connect(m_print, &QPushButton::clicked, this, &PaperView::printPaper);
    connect(m_save, &QPushButton::clicked, this, &PaperView::savePdf);
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
    if (!isSamePaper(before, m_choice->request()))
        m_canvas->setPages(std::nullopt); // another paper begins at its first page
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
    m_stale = false;
    m_choice->followProject();
    const auto pages = m_session.context().papers(m_session.project(), m_choice->request());
    if (pages)
        m_failure->clear();
    else
        m_failure->showMessage(pages.error().message, MessageBar::Tone::Problem);
    m_canvas->setPages(pages ? std::optional(*pages) : std::nullopt);
    m_strip->setPages(m_canvas->pages());
    showState();
}

void PaperView::remake()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

const Pages* PaperView::freshPages()
{
    m_session.commitPending();
    if (m_stale)
        refresh();
    return m_canvas->pages() ? &*m_canvas->pages() : nullptr;
}

void PaperView::printPaper()
{
    const Pages* pages = freshPages();
    if (!pages)
        return;
    m_result->clear();
    const QPointer<PaperView> self(this);
    m_session.context().printer.print(this, *pages, [self](const Result<void>& printed) {
        if (!self)
            return;
        if (printed) {
            //: プリンターに送りました。
            self->m_result->showMessage(tr("Sent to the printer."), MessageBar::Tone::Notice);
        } else if (printed.error().code != ErrorCode::Cancelled) {
            self->m_result->showMessage(printed.error().message, MessageBar::Tone::Problem);
        }
    });
}

void PaperView::savePdf()
{
    if (!freshPages())
        return;
    m_result->clear();
    FileRequest wanted;
    wanted.kind = FileKind::Pdf;
    //: PDF に保存
    wanted.title = tr("Save as PDF");
    wanted.folder = m_session.context().settings.lastFolder();
    wanted.name = fileNameFor(m_choice->fileTitle()) + u".pdf"_s;
    wanted.save = true;
    const QPointer<PaperView> self(this);
    m_session.context().files.choose(this, wanted, [self](const QString& path) {
        if (!self)
            return;
        if (self->m_canvas->pageCount() < kLongPaper)
            return self->writePdf(path);
        //: PDF を作っています…
        self->m_result->showMessage(tr("Making the PDF…"), MessageBar::Tone::Notice);
        // Pages belong to this thread; at least the word is on screen before the work begins.
        QTimer::singleShot(kPause, self.data(), [self, path] { self->writePdf(path); });
    });
}

void PaperView::writePdf(const QString& path)
{
    const Pages* pages = freshPages();
    if (!pages)
        return;
    PdfOptions options;
    options.author = m_session.file().author();
    options.created = m_session.context().clock.now();
    const auto pdf = toPdf(*pages, options);
    const Result<void> written = pdf ? writeWhole(path, *pdf) : Result<void>(pdf.error());
    if (!written) {
        m_result->showMessage(written.error().message, MessageBar::Tone::Problem);
        return;
    }
    m_session.context().settings.setLastFolder(QFileInfo(path).absolutePath());
    //: 「%1」に保存しました。
    m_result->showMessage(tr("Saved as \"%1\".").arg(QFileInfo(path).fileName()), MessageBar::Tone::Notice);
}

void PaperView::showState()
{
    const int count = m_canvas->pageCount();
    const int page = m_canvas->currentPage();
    //: %1／%2ページ
    const QString place = count > 0 ? tr("Page %1 of %2").arg(page + 1).arg(count) : QString();
    if (m_place->text() != place)
        m_place->setText(place);
    m_size->setText(u"%1 %"_s.arg(std::lround(m_canvas->zoom() * 100)));
    m_fitWidth->setChecked(m_canvas->fit() == PageFit::Width);
    m_fitPage->setChecked(m_canvas->fit() == PageFit::Page);
    m_twoUp->setChecked(m_canvas->isTwoUp());
    for (QPushButton* button : {m_print, m_save, m_smaller, m_larger, m_fitWidth, m_fitPage, m_twoUp})
        button->setEnabled(count > 0);
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
