#include "ui/printing/pagecanvas.h"

#include "core/documents/pagepainter.h"
#include "ui/printing/canvasaccessible.h"
#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr std::array kZooms{0.1,  0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1.0, 1.1,
                            1.25, 1.5,  1.75, 2.0, 2.5,  3.0, 4.0, 5.0};
constexpr double kSame = 0.001;

double bounded(double zoom)
{
    return std::clamp(zoom, kZooms.front(), kZooms.back());
}

/// How much of a rectangle is in view, 0 to 1.
double share(const QRectF& rect, const QRectF& view)
{
    const QRectF seen = rect.intersected(view);
    return seen.width() * seen.height() / (rect.width() * rect.height());
}

} // namespace

PageCanvas::PageCanvas(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"pageCanvas"_s);
    QAccessible::installFactory(canvasAccessible); // installed once, however often it is asked for
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(fontMetrics().height() * 9);
    // Whether there is a bar must not depend on the zoom that depends on the width beside the bar.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    describe();
}

void PageCanvas::setPages(std::optional<Pages> pages)
{
    const bool otherSheet = m_pages && pages && m_pages->size != pages->size;
    const QPointF top(viewport()->width() / 2.0, 0);
    const Anchor place = anchor(top);
    m_pages = std::move(pages);
    layOut();
    if (otherSheet)
        restore(place, top);
    m_current = std::min(m_current, pageCount() - 1);
    findCurrent();
    describe();
    viewport()->update();
    Q_EMIT viewChanged();
}

int PageCanvas::pageCount() const
{
    return m_pages ? static_cast<int>(m_pages->pages.size()) : 0;
}

int PageCanvas::columns() const
{
    return m_twoUp && pageCount() != 1 ? 2 : 1;
}

int PageCanvas::rows() const
{
    return (pageCount() + columns() - 1) / columns();
}

double PageCanvas::gap() const
{
    return fontMetrics().height() * 0.75;
}

QSizeF PageCanvas::pageSize() const
{
    return m_pages ? m_pages->size * (m_zoom * logicalDpiX() / 72.0) : QSizeF();
}

QSizeF PageCanvas::contentSize() const
{
    const QSizeF page = pageSize();
    return {columns() * (page.width() + gap()) + gap(), rows() * (page.height() + gap()) + gap()};
}

QRectF PageCanvas::pageRect(int page) const
{
    const QSizeF size = pageSize();
    const int row = page / columns();
    const int column = page % columns();
    const double spare = std::max(0.0, viewport()->width() - contentSize().width()) / 2;
    // A whole pixel: the edge of the sheet stays sharp.
    const double x = std::round(spare + gap() + column * (size.width() + gap()));
    const double y = std::round(gap() + row * (size.height() + gap()));
    return {QPointF(x - horizontalScrollBar()->value(), y - verticalScrollBar()->value()), size};
}

double PageCanvas::fittingZoom() const
{
    const double point = logicalDpiX() / 72.0;
    const double width = viewport()->width() - gap() * (columns() + 1);
    const double byWidth = width / (columns() * m_pages->size.width() * point);
    const double byHeight = (viewport()->height() - gap() * 2) / (m_pages->size.height() * point);
    return bounded(m_fit == PageFit::Width ? byWidth : std::min(byWidth, byHeight));
}

PageCanvas::Anchor PageCanvas::anchor(const QPointF& at) const
{
    if (!m_pages)
        return {};
    const double height = pageSize().height();
    const double y = at.y() + verticalScrollBar()->value();
    const int row = std::clamp(static_cast<int>(y / (height + gap())), 0, rows() - 1);
    const double x = at.x() + horizontalScrollBar()->value();
    const double spare = std::max(0.0, viewport()->width() - contentSize().width()) / 2;
    return {row, (y - row * (height + gap()) - gap()) / height, (x - spare) / contentSize().width()};
}

void PageCanvas::restore(const Anchor& anchor, const QPointF& at)
{
    const double height = pageSize().height();
    const double y = anchor.row * (height + gap()) + gap() + anchor.down * height;
    verticalScrollBar()->setValue(static_cast<int>(std::lround(y - at.y())));
    const double x = anchor.across * contentSize().width();
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(x - at.x())));
}

void PageCanvas::layOut()
{
    // A scroll bar that comes or goes resizes the viewport, which would lay out once more.
    const QScopedValueRollback busy(m_layingOut, true);
    if (m_pages && m_fit != PageFit::Free)
        m_zoom = fittingZoom();
    const QSize view = viewport()->size();
    const QSizeF content = m_pages ? contentSize() : QSizeF();
    const int step = fontMetrics().height() * 2;
    verticalScrollBar()->setRange(0, static_cast<int>(std::ceil(content.height())) - view.height());
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(step);
    const bool fitted = m_fit != PageFit::Free;
    horizontalScrollBar()->setRange(0,
                                    fitted ? 0 : static_cast<int>(std::ceil(content.width())) - view.width());
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setSingleStep(step);
}

void PageCanvas::change(double zoom, const QPointF& at)
{
    const Anchor place = anchor(at);
    m_zoom = bounded(zoom);
    layOut();
    restore(place, at);
    findCurrent();
    viewport()->update();
    Q_EMIT viewChanged();
}

void PageCanvas::setZoom(double zoom)
{
    m_fit = PageFit::Free;
    change(zoom, QPointF(viewport()->width() / 2.0, 0));
}

void PageCanvas::zoomIn()
{
    for (const double step : kZooms) {
        if (step > m_zoom + kSame)
            return setZoom(step);
    }
}

void PageCanvas::zoomOut()
{
    const auto smaller = [this](double step) { return step < m_zoom - kSame; };
    if (const auto step = std::find_if(kZooms.crbegin(), kZooms.crend(), smaller); step != kZooms.crend())
        setZoom(*step);
}

void PageCanvas::setFit(PageFit fit)
{
    const int page = m_current;
    m_fit = fit;
    change(m_zoom, QPointF(viewport()->width() / 2.0, 0));
    if (fit == PageFit::Page)
        goToPage(page);
}

void PageCanvas::setTwoUp(bool twoUp)
{
    if (m_twoUp == twoUp)
        return;
    const int page = m_current;
    m_twoUp = twoUp;
    change(m_zoom, QPointF(viewport()->width() / 2.0, 0));
    goToPage(page);
}

void PageCanvas::goToPage(int page)
{
    if (page < 0 || page >= pageCount())
        return;
    const int before = m_current;
    m_current = page;
    const int row = page / columns();
    const double top = row * (pageSize().height() + gap());
    verticalScrollBar()->setValue(static_cast<int>(std::lround(top)));
    findCurrent();
    if (m_current != before) {
        describe();
        Q_EMIT currentPageChanged(m_current);
    }
}

void PageCanvas::nextPage()
{
    goToPage(std::min(m_current + columns(), pageCount() - 1));
}

void PageCanvas::previousPage()
{
    goToPage(std::max(m_current - columns(), 0));
}

/// The page most in view; the one that was chosen stays while it is as much in view as any other.
void PageCanvas::findCurrent()
{
    const QRectF view(viewport()->rect());
    int best = pageCount() > 0 ? std::max(m_current, 0) : -1;
    double most = best >= 0 ? share(pageRect(best), view) : 0;
    for (int page = 0; page < pageCount(); ++page) {
        const double seen = share(pageRect(page), view);
        if (seen > most + kSame) {
            best = page;
            most = seen;
        }
    }
    if (best == m_current)
        return;
    m_current = best;
    describe();
    Q_EMIT currentPageChanged(m_current);
}

void PageCanvas::describe()
{
    if (!m_pages || m_current < 0) {
        //: プレビュー（ページはありません）
        setAccessibleName(tr("Preview (no pages)"));
        setAccessibleDescription({});
        return;
    }
    //: プレビュー %1／%2ページ
    setAccessibleName(tr("Preview, page %1 of %2").arg(m_current + 1).arg(pageCount()));
    setAccessibleDescription(spokenText(m_pages->pages.at(m_current)));
    if (QAccessible::isActive()) {
        QAccessibleTextCursorEvent moved(this, 0);
        QAccessible::updateAccessibility(&moved);
    }
}

void PageCanvas::paintEvent(QPaintEvent* event)
{
    const ThemeColours& colours = Theme::colours();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colours.chrome);
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF sheet = pageRect(page);
        if (sheet.top() > event->rect().bottom())
            break;
        if (!sheet.adjusted(-1, -1, 1, 1).intersects(QRectF(event->rect())))
            continue;
        painter.fillRect(sheet, Qt::white);
        painter.setPen(colours.edge);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5));
        paintPage(painter, *m_pages, page, sheet);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void PageCanvas::resizeEvent(QResizeEvent*)
{
    if (m_layingOut)
        return;
    const QPointF top(viewport()->width() / 2.0, 0);
    const Anchor place = anchor(top);
    const double before = m_zoom;
    layOut();
    if (m_pages && std::abs(before - m_zoom) > kSame)
        restore(place, top);
    findCurrent();
    Q_EMIT viewChanged();
}

void PageCanvas::scrollContentsBy(int, int)
{
    viewport()->update();
    if (!m_layingOut)
        findCurrent();
}

/// A page that is in view as a whole is turned; a larger one is read on screen by screen.
void PageCanvas::turn(bool forward)
{
    if (pageSize().height() + gap() <= viewport()->height()) {
        if (forward)
            nextPage();
        else
            previousPage();
        return;
    }
    const int step = viewport()->height() - fontMetrics().height() * 2;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + (forward ? step : -step));
}

void PageCanvas::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_PageDown:
        return control ? nextPage() : turn(true);
    case Qt::Key_PageUp:
        return control ? previousPage() : turn(false);
    case Qt::Key_Home:
        return goToPage(0);
    case Qt::Key_End:
        return goToPage(pageCount() - 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageCanvas::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_fit = PageFit::Free;
    change(m_zoom * std::pow(1.1, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void PageCanvas::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageCanvas::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace kyodo
