#include "core/documents/pagepainter.h"
#include "core/documents/paginator.h"
#include "tests/core/documents/samplepapers.h"
#include "tests/support/printing.h"

#include <QImage>
#include <QPainter>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

QImage imageOf(const Pages& pages, int page, int pixelsPerPoint)
{
    const QSize size = (pages.size * pixelsPerPoint).toSize();
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, pages, page, QRectF(QPointF(), pages.size * pixelsPerPoint));
    return image;
}

/// Share of pixels clearly darker than paper inside a rectangle in points.
double ink(const QImage& image, const QRectF& points, int pixelsPerPoint)
{
    const QRect area =
        QRectF(points.topLeft() * pixelsPerPoint, points.size() * pixelsPerPoint).toAlignedRect();
    int dark = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            dark += image.rect().contains(x, y) && qGray(image.pixel(x, y)) < 200 ? 1 : 0;
    }
    return static_cast<double>(dark) / (area.width() * area.height());
}

} // namespace

TEST_CASE("Each line is painted where the page says it stands", "[documents]")
{
    Document paper = sampleAgreement(4, 2);
    paper.watermark.clear();
    const Pages pages = paginate(paper, PageStyle::forLanguage(u"ja"_s));
    const QImage image = imageOf(pages, 0, 2);
    int lines = 0;
    for (const TextLine& line : pages.pages.front().lines()) {
        INFO(line.text.toStdString());
        CHECK(ink(image, QRectF(line.baseline.x(), line.baseline.y() - 9, line.width, 10), 2) > 0.02);
        ++lines;
    }
    CHECK(lines > 15);
    // Nothing in the margins beside the text.
    CHECK(ink(image, QRectF(0, 0, pages.body.left() - 1, pages.size.height()), 2) == 0);
    CHECK(ink(image, QRectF(pages.body.right() + 1, 0, 40, pages.size.height()), 2) == 0);
}

TEST_CASE("The watermark is lighter than anything printed on it", "[documents]")
{
    Document paper;
    paper.watermark = u"案"_s;
    paper.pageNumber.clear();
    const Pages pages = paginate(paper, PageStyle::forLanguage(u"ja"_s));
    const QImage image = imageOf(pages, 0, 1);
    int tinted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int grey = qGray(image.pixel(x, y));
            CHECK_FALSE(grey < 200);
            tinted += grey < 250 ? 1 : 0;
        }
    }
    CHECK(tinted > 5000);
}

TEST_CASE("A ticked box shows its tick", "[documents]")
{
    ScaleRow row;
    row.labels = {u"はい"_s, u"いいえ"_s};
    Document blank;
    blank.blocks = {row};
    row.chosen = 1;
    Document ticked;
    ticked.blocks = {row};
    const PageStyle style = PageStyle::forLanguage(u"ja"_s);
    const Pages pages = paginate(blank, style);
    const double without = ink(imageOf(pages, 0, 2), pages.body, 2);
    const double with = ink(imageOf(paginate(ticked, style), 0, 2), pages.body, 2);
    CHECK(with > without);
}
