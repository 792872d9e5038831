#include "core/documents/paginator.h"
#include "tests/ui/printing/examplesession.h"
#include "ui/printing/pagecanvas.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// A shown canvas of 800 × 600 with the agreement of the example.
struct Shown {
    UiBench bench;
    std::unique_ptr<ProjectSession> session = exampleSession(bench);
    Pages pages = examplePages(bench, *session, u"agreement"_s);
    PageCanvas canvas;
    int last = static_cast<int>(pages.pages.size()) - 1;

    Shown()
    {
        canvas.resize(800, 600);
        canvas.show();
        REQUIRE(QTest::qWaitForWindowExposed(&canvas));
        canvas.setPages(pages);
        REQUIRE(last > 3);
    }
    [[nodiscard]] QRectF view() const { return canvas.viewport()->rect(); }
};

/// Pixels that are dark, within a rectangle of the viewport.
int ink(const PageCanvas& canvas, const QRectF& where)
{
    const QImage image = canvas.viewport()->grab().toImage();
    const QRect part = where.toAlignedRect().intersected(image.rect()).adjusted(4, 4, -4, -4);
    int dark = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            dark += qGray(image.pixel(x, y)) < 96 ? 1 : 0;
    }
    return dark;
}

} // namespace

TEST_CASE("The preview shows the page's own letters on a white sheet", "[ui][printing][canvas]")
{
    Shown it;
    const QImage image = it.canvas.viewport()->grab().toImage();
    const QPoint corner = it.canvas.pageRect(0).topLeft().toPoint() + QPoint(6, 6);
    CHECK(image.pixelColor(corner) == QColor(Qt::white));
    CHECK(ink(it.canvas, it.canvas.pageRect(0)) > 500);
    it.canvas.setPages(std::nullopt);
    CHECK(ink(it.canvas, it.view()) == 0);
}

TEST_CASE("Fitting gives the whole width or the whole page", "[ui][printing][canvas]")
{
    Shown it;
    it.canvas.setFit(PageFit::Width);
    CHECK(it.canvas.pageRect(0).left() >= 0);
    CHECK(it.canvas.pageRect(0).right() <= it.view().right() + 1);
    CHECK(it.canvas.pageRect(0).width() > it.view().width() * 0.9);
    CHECK(it.canvas.horizontalScrollBar()->maximum() == 0);

    it.canvas.setFit(PageFit::Page);
    it.canvas.goToPage(2);
    CHECK(it.view().adjusted(0, 0, 1, 1).contains(it.canvas.pageRect(2)));

    const double before = it.canvas.zoom();
    it.canvas.resize(800, 900);
    CHECK(it.canvas.zoom() > before);
    CHECK(it.canvas.currentPage() == 2);
}

TEST_CASE("Two pages stand side by side", "[ui][printing][canvas]")
{
    Shown it;
    it.canvas.setFit(PageFit::Width);
    it.canvas.setTwoUp(true);
    CHECK(it.canvas.pageRect(0).top() == it.canvas.pageRect(1).top());
    CHECK(it.canvas.pageRect(0).right() < it.canvas.pageRect(1).left());
    CHECK(it.canvas.pageRect(1).right() <= it.view().right() + 1);
    CHECK(it.canvas.pageRect(2).top() > it.canvas.pageRect(0).bottom());
    it.canvas.goToPage(3);
    CHECK(it.canvas.currentPage() == 3);
}

TEST_CASE("Zoom goes step by step, within bounds, and keeps the place", "[ui][printing][canvas]")
{
    Shown it;
    it.canvas.setZoom(1);
    it.canvas.goToPage(3);
    it.canvas.zoomIn();
    CHECK(it.canvas.zoom() == Approx(1.1));
    CHECK(it.canvas.fit() == PageFit::Free);
    CHECK(it.canvas.currentPage() == 3);
    it.canvas.zoomOut();
    CHECK(it.canvas.zoom() == Approx(1.0));
    for (int i = 0; i < 40; ++i)
        it.canvas.zoomIn();
    CHECK(it.canvas.zoom() == Approx(5.0));
    for (int i = 0; i < 40; ++i)
        it.canvas.zoomOut();
    CHECK(it.canvas.zoom() == Approx(0.1));
}

TEST_CASE("Pages are turned and read by keyboard", "[ui][printing][canvas]")
{
    Shown it;
    QSignalSpy turned(&it.canvas, &PageCanvas::currentPageChanged);
    it.canvas.setFit(PageFit::Page);
    QTest::keyClick(&it.canvas, Qt::Key_PageDown);
    CHECK(it.canvas.currentPage() == 1);
    QTest::keyClick(&it.canvas, Qt::Key_PageUp);
    CHECK(it.canvas.currentPage() == 0);
    QTest::keyClick(&it.canvas, Qt::Key_End);
    CHECK(it.canvas.currentPage() == it.last);
    QTest::keyClick(&it.canvas, Qt::Key_Home);
    CHECK(it.canvas.currentPage() == 0);
    CHECK(turned.size() == 4);

    // A page taller than the view is read on within.
    it.canvas.setFit(PageFit::Width);
    QTest::keyClick(&it.canvas, Qt::Key_PageDown);
    CHECK(it.canvas.verticalScrollBar()->value() > 0);
    CHECK(it.canvas.verticalScrollBar()->value() < it.view().height());
    QTest::keyClick(&it.canvas, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(it.canvas.currentPage() == 1);
}

TEST_CASE("A screen reader gets place and text of the page", "[ui][printing][canvas]")
{
    Shown it;
    it.canvas.goToPage(2);
    CHECK(it.canvas.accessibleName() == u"Preview, page 3 of %1"_s.arg(it.last + 1));
    CHECK(it.canvas.accessibleDescription() == it.pages.pages.at(2).text());
    CHECK_FALSE(it.canvas.accessibleDescription().isEmpty());
    it.canvas.setPages(std::nullopt);
    CHECK(it.canvas.accessibleName() == u"Preview (no pages)"_s);
    CHECK(it.canvas.currentPage() == -1);
}

TEST_CASE("Other pages keep the place as far as there are pages", "[ui][printing][canvas]")
{
    Shown it;
    it.canvas.setFit(PageFit::Width);
    it.canvas.goToPage(2);
    it.canvas.verticalScrollBar()->setValue(it.canvas.verticalScrollBar()->value() + 40);
    const int value = it.canvas.verticalScrollBar()->value();
    it.canvas.setPages(it.pages);
    CHECK(it.canvas.verticalScrollBar()->value() == value);
    CHECK(it.canvas.currentPage() == 2);

    Pages fewer = it.pages;
    fewer.pages.resize(1);
    it.canvas.setPages(fewer);
    CHECK(it.canvas.currentPage() == 0);
    CHECK(ink(it.canvas, it.canvas.pageRect(0)) > 0);
}

TEST_CASE("An assistive program reads the page in view as a text", "[ui][printing][canvas]")
{
    Shown it;
    it.canvas.goToPage(1);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&it.canvas);
    REQUIRE(spoken);
    CHECK(spoken->role() == QAccessible::Document);
    CHECK(spoken->state().readOnly);
    QAccessibleTextInterface* text = spoken->textInterface();
    REQUIRE(text);
    const QString page = it.pages.pages.at(1).text();
    REQUIRE(text->characterCount() == page.size());
    CHECK(text->text(0, -1) == page);
    CHECK(text->text(3, 9) == page.mid(3, 6));

    // A character lies on its page, and is found where it lies.
    it.canvas.setFit(PageFit::Page);
    it.canvas.goToPage(1);
    const int offset = static_cast<int>(page.indexOf(u'。')) - 3;
    REQUIRE(offset > 0);
    const QRect rect = text->characterRect(offset);
    REQUIRE(rect.isValid());
    const QRectF sheet = it.canvas.pageRect(1);
    const QPoint inView = it.canvas.viewport()->mapFromGlobal(rect.center());
    CHECK(sheet.contains(inView));
    CHECK(std::abs(text->offsetAtPoint(rect.center()) - offset) <= 1);
    text->setCursorPosition(5);
    CHECK(text->cursorPosition() == 5);
    int start = -1;
    int end = -1;
    const QString paragraph = text->textAtOffset(0, QAccessible::ParagraphBoundary, &start, &end);
    CHECK(page.startsWith(paragraph));
    CHECK_FALSE(paragraph.isEmpty());

    it.canvas.setPages(std::nullopt);
    CHECK(text->characterCount() == 0);
    CHECK(text->text(0, -1).isEmpty());
}

TEST_CASE("A screen reader is told what was added and what was deleted", "[ui][printing][canvas][access]")
{
    UiBench bench;
    TextRun added{u"加えた"_s};
    added.mark = Mark::Inserted;
    TextRun deleted{u"削った"_s};
    deleted.mark = Mark::Deleted;
    Document document;
    document.blocks = {Paragraph{Inline(QList<TextRun>{{u"前"_s}, added, {u"間"_s}, deleted, {u"後"_s}})}};
    PageCanvas canvas;
    canvas.resize(800, 600);
    canvas.show();
    REQUIRE(QTest::qWaitForWindowExposed(&canvas));
    canvas.setPages(paginate(document, PageStyle::forLanguage(u"ja"_s)));
    CHECK(canvas.accessibleDescription().contains(u"前[added: 加えた]間[deleted: 削った]後"_s));
    auto* spoken = QAccessible::queryAccessibleInterface(&canvas);
    REQUIRE(spoken);
    auto* text = spoken->textInterface();
    REQUIRE(text);
    const auto at = [&](int offset) {
        int start = -1;
        int end = -1;
        const QString attributes = text->attributes(offset, &start, &end);
        return u"%1-%2 %3"_s.arg(start).arg(end).arg(attributes);
    };
    CHECK(at(0) == u"0-1 "_s);
    CHECK(at(2) == u"1-4 text-underline-type:double;"_s);
    CHECK(at(4) == u"4-5 "_s);
    CHECK(at(5) == u"5-8 text-line-through-type:single;"_s);
    CHECK(at(8) == u"8-9 "_s);
}
