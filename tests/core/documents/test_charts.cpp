#include "core/documents/charts.h"

#include "core/documents/paginator.h"
#include "tests/core/documents/pdfreading.h"
#include "tests/support/printing.h"

#include <QImage>
#include <QPainter>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

RadarChart radar(int series)
{
    RadarChart chart;
    chart.axes = {u"目的共有"_s, u"対等"_s, u"相互信頼"_s, u"役割・責任分担"_s, u"透明性"_s};
    for (int i = 0; i < series; ++i)
        chart.series.append({u"団体%1"_s.arg(i), {1.0, 2.0, std::nullopt, 4.0, 3.0}, i == 0});
    chart.alternative = u"平均の図"_s;
    return chart;
}

GapChart gaps(int rows, int parties)
{
    GapChart chart;
    chart.steps = {u"1 できなかった"_s, u"2 あまりできなかった"_s, u"3 おおむねできた"_s, u"4 できた"_s};
    chart.spanName = u"幅"_s;
    chart.averageName = u"平均"_s;
    for (int i = 0; i < parties; ++i)
        chart.parties.append(u"団体%1"_s.arg(i));
    for (int i = 0; i < rows; ++i) {
        GapChart::Row row;
        row.label = u"問いその%1。それぞれが自分の足で立ち、対等な相手として取り組めましたか。"_s.arg(i);
        for (int party = 0; party < parties; ++party)
            row.marks.append(party % 3 == 0 ? std::optional(4.0) : std::optional(1.0));
        row.lowest = 1;
        row.highest = 4;
        row.average = 2.0;
        chart.rows.append(row);
    }
    return chart;
}

/// How much wider strong letters are here.
constexpr double kStrong = 1.25;

/// Letters as wide as high, lines cut anywhere.
class SquareText final : public ChartText {
public:
    [[nodiscard]] double length(const QString& text, double size) const override
    {
        return static_cast<double>(text.size()) * size;
    }
    [[nodiscard]] QStringList lines(const QString& text, double size, double width,
                                    bool strong) const override
    {
        const auto most =
            std::max(static_cast<qsizetype>(width / (size * (strong ? kStrong : 1))), qsizetype(1));
        QStringList all;
        for (qsizetype i = 0; i < text.size(); i += most)
            all.append(text.mid(i, most));
        return all.isEmpty() ? QStringList{QString()} : all;
    }
};

bool holds(const ChartDrawing& drawing)
{
    // A line upright has no width: QRectF::contains() would not have it.
    const auto inside = [&](const QRectF& box) {
        return box.left() >= -1 && box.top() >= -1 && box.right() <= drawing.size.width() + 1 &&
               box.bottom() <= drawing.size.height() + 1;
    };
    for (const ChartShape& shape : drawing.shapes) {
        if (!inside(shape.path.boundingRect()))
            return false;
    }
    for (const ChartLabel& label : drawing.labels) {
        if (!inside(label.box))
            return false;
    }
    return true;
}

int pagesWith(const Pages& pages, const QString& label)
{
    int count = 0;
    for (const Page& page : pages.pages) {
        for (const TextLine& line : page.lines())
            count += line.role == TextRole::Drawn && line.text == label ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("a chart stays within its size, however narrow and however many", "[documents][charts]")
{
    const SquareText text;
    for (const double width : {80.0, 240.0, 300.0, 470.0, 900.0}) {
        for (const int count : {1, 2, 5, 12, 40}) {
            INFO(width << ' ' << count);
            CHECK(holds(drawChart(radar(count), width, 10, text)));
            CHECK(holds(drawChart(gaps(8, count), width, 10, text)));
            const ChartDrawing small = drawChart(radar(count), width, 10, text).within({width, 200});
            CHECK(small.size.width() <= width + 1e-6);
            CHECK(small.size.height() <= 200 + 1e-6);
            CHECK(holds(small));
        }
    }
    CHECK(holds(drawChart(RadarChart{}, 300, 10, text)));
    CHECK(holds(drawChart(GapChart{}, 300, 10, text)));
}

TEST_CASE("marks differ in shape, fifteen of them", "[documents][charts]")
{
    for (qsizetype i = 0; i < 15; ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const ChartShape one = chartMark(i, {0, 0}, 10);
            const ChartShape other = chartMark(j, {0, 0}, 10);
            INFO(i << ' ' << j);
            const bool same = one.path == other.path && one.fill == other.fill;
            CHECK_FALSE(same);
        }
    }
}

TEST_CASE("marks of one answer stand beside each other", "[documents][charts]")
{
    const SquareText text;
    const ChartDrawing drawing = drawChart(gaps(1, 12), 470, 10, text);
    QList<QRectF> marks;
    for (const ChartShape& shape : drawing.shapes) {
        const QRectF box = shape.path.boundingRect();
        if (box.width() < 12 && box.width() > 4 && box.height() < 12 && box.height() > 4)
            marks.append(box);
    }
    REQUIRE(marks.size() >= 24); // in the row, and in the legend
    for (qsizetype i = 0; i < marks.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            CHECK_FALSE(marks.at(i).adjusted(1, 1, -1, -1).intersects(marks.at(j).adjusted(1, 1, -1, -1)));
    }
}

TEST_CASE("a chart stands whole on one page, and one too tall is parted between rows", "[documents][charts]")
{
    const PageStyle style = PageStyle::forLanguage(u"ja"_s);
    for (const double filler : {0.0, 20.0, 30.0, 38.0}) {
        Document paper;
        paper.blocks = {Spacer{filler}, radar(3), gaps(8, 3)};
        const Pages pages = paginate(paper, style);
        CHECK(outsideMargins(pages) == QString());
        for (const Page& page : pages.pages) {
            int axes = 0;
            int averages = 0;
            for (const TextLine& line : page.lines()) {
                axes += line.text == u"対等"_s || line.text == u"透明性"_s ? 1 : 0;
                averages += line.text == u"2.0"_s ? 1 : 0;
            }
            CHECK((axes == 0 || axes == 2));
            CHECK((averages == 0 || averages == 8));
        }
    }
    Document tall;
    tall.blocks = {gaps(60, 5)};
    const Pages pages = paginate(tall, style);
    CHECK(pages.pages.size() > 2);
    CHECK(outsideMargins(pages) == QString());
    CHECK(pagesWith(pages, u"2.0"_s) == 60);
    CHECK(pagesWith(pages, u"幅"_s) >= 3);      // each part has its own legend
    CHECK_FALSE(pages.text().contains(u"2.0")); // drawn, not read out
}

TEST_CASE("charts fit the smallest sheet in the largest letters", "[documents][charts]")
{
    Document paper;
    paper.blocks = {radar(12), gaps(8, 12)};
    PageStyle style = PageStyle::forLanguage(u"ja"_s);
    style.paper = {70, 70};
    style.fontSize = 20;
    CHECK(outsideMargins(paginate(paper, style)) == QString());
}

TEST_CASE("a window paints the same charts in its own font and colours", "[documents][charts]")
{
    QFont font;
    font.setPixelSize(16);
    const QColor ground = Qt::black;
    QImage image(700, 500, QImage::Format_RGB32);
    for (const bool wide : {false, true}) {
        image.fill(ground);
        QPainter painter(&image);
        const ChartLook look{font, Qt::white, Qt::gray, ground};
        const QRectF room(0, 0, wide ? 700 : 300, 500);
        paintChart(painter, radar(3), room, look);
        paintChart(painter, gaps(3, 3), room, look);
        painter.end();
        int painted = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool ink = image.pixelColor(x, y) != ground;
                painted += ink ? 1 : 0;
                if (x > room.width() + 2)
                    CHECK_FALSE(ink);
            }
        }
        CHECK(painted > 2000);
    }
    CHECK(chartHeight(radar(3), 700, font) > 100);
    CHECK(chartHeight(gaps(20, 3), 700, font) > chartHeight(gaps(3, 3), 700, font));
}

TEST_CASE("strong letters, which are wider, are parted for their width", "[documents][charts]")
{
    const SquareText text;
    GapChart chart = gaps(2, 3);
    chart.rows.first().strong = true;
    for (const double width : {300.0, 470.0}) {
        for (const ChartLabel& label : drawChart(chart, width, 10, text).labels) {
            INFO(label.text.toStdString());
            const double letters = static_cast<double>(label.text.size()) * label.size;
            if (label.alignment == Alignment::Start && label.box.left() < 1)
                CHECK(letters * (label.strong ? kStrong : 1) <= label.box.width() + 1e-6);
        }
    }
}

TEST_CASE("only those who answered are explained below a chart", "[documents][charts]")
{
    const SquareText text;
    GapChart chart = gaps(2, 3);
    for (GapChart::Row& row : chart.rows)
        row.marks[1].reset();
    QStringList told;
    for (const ChartLabel& label : drawChart(chart, 470, 10, text).labels)
        told.append(label.text);
    CHECK(told.contains(u"団体0"_s));
    CHECK_FALSE(told.contains(u"団体1"_s));
    CHECK(told.contains(u"団体2"_s));
}
