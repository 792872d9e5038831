#pragma once

#include "core/documents/pages.h"

#include <QAbstractScrollArea>

#include <optional>

namespace kyodo {

/// How large the pages are shown.
enum class PageFit { Free, Width, Page };

/// The pages of a paper one under the other, or two and two, as they will be printed. Only what is in view is
/// painted. Its accessible name says which page is in view, its description is that page's text.
class PageCanvas final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PageCanvas(QWidget* parent = nullptr);

    /// Shows other pages; place and size of the view stay as far as there are pages.
    void setPages(std::optional<Pages> pages);
    [[nodiscard]] const std::optional<Pages>& pages() const { return m_pages; }
    [[nodiscard]] int pageCount() const;

    /// 1.0 is the size on paper, as far as the screen tells its own.
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();
    [[nodiscard]] PageFit fit() const { return m_fit; }
    void setFit(PageFit fit);
    [[nodiscard]] bool isTwoUp() const { return m_twoUp; }
    void setTwoUp(bool twoUp);

    /// The page that fills most of the view, from 0; -1 without pages.
    [[nodiscard]] int currentPage() const { return m_current; }
    void goToPage(int page);
    void nextPage();
    void previousPage();

    /// Where a page stands in the viewport now.
    [[nodiscard]] QRectF pageRect(int page) const;

Q_SIGNALS:
    void currentPageChanged(int page);
    void viewChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// A point of the paper that should stay where it is: a row of pages and shares of its size.
    struct Anchor {
        int row = 0;
        double down = 0;
        double across = 0.5;
    };

    [[nodiscard]] int columns() const;
    [[nodiscard]] int rows() const;
    [[nodiscard]] double gap() const;
    [[nodiscard]] QSizeF pageSize() const;
    [[nodiscard]] QSizeF contentSize() const;
    [[nodiscard]] double fittingZoom() const;
    [[nodiscard]] Anchor anchor(const QPointF& at) const;
    void restore(const Anchor& anchor, const QPointF& at);
    void change(double zoom, const QPointF& at);
    void layOut();
    void findCurrent();
    void describe();
    void turn(bool forward);

    std::optional<Pages> m_pages;
    double m_zoom = 1;
    PageFit m_fit = PageFit::Width;
    bool m_twoUp = false;
    bool m_layingOut = false;
    int m_current = -1;
};

} // namespace kyodo
