#include "core/documents/paginator.h"

#include "core/documents/fontset.h"
#include "core/documents/galley.h"
#include "core/documents/pagecolumn.h"
#include "core/documents/sheet.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace kyodo {

namespace {

constexpr double kTolerance = 1e-6;

void translate(PageElement& element, QPointF by)
{
    if (auto* shape = std::get_if<Shape>(&element))
        shape->path.translate(by);
    else if (auto* line = std::get_if<TextLine>(&element))
        line->baseline += by;
    else
        std::get<PlacedImage>(element).box.translate(by);
}

/// Cuts the galley into pages.
class PageFiller {
public:
    PageFiller(const Galley& galley, const PaperSheet& sheet)
        : m_galley(galley)
        , m_sheet(sheet)
    {
    }

    /// One more page; false when there is nothing left for another.
    bool fillNext(Pages& pages)
    {
        const size_t count = m_galley.strips.size();
        const size_t before = m_start;
        m_start = skip(before, m_natural);
        if (m_start >= count && !pages.pages.isEmpty())
            return false;
        for (size_t i = before; i < m_start; ++i) {
            if (strip(i).paper)
                pages.series.append({static_cast<int>(pages.pages.size()), *strip(i).paper});
        }
        const size_t end = pageEnd(m_start);
        compose(pages, m_start, end);
        if (end >= count)
            return false;
        m_natural = m_galley.strips[end].kind != Strip::Kind::PageBreak;
        m_start = end;
        return true;
    }
    /// How much of the galley is on pages, 0 to 1.
    [[nodiscard]] double progress() const
    {
        return static_cast<double>(m_start) / std::max(static_cast<double>(m_galley.strips.size()), 1.0);
    }

private:
    [[nodiscard]] const Strip& strip(size_t i) const { return m_galley.strips[i]; }

    /// A page never begins with a break, nor with empty space after breaking by itself.
    [[nodiscard]] size_t skip(size_t start, bool natural) const
    {
        while (start < m_galley.strips.size()) {
            const Strip::Kind kind = strip(start).kind;
            if (kind == Strip::Kind::PageBreak)
                natural = false;
            else if (kind != Strip::Kind::Spacer || !natural)
                break;
            ++start;
        }
        return start;
    }

    /// The table head to repeat above the strip that begins a page.
    [[nodiscard]] int headAbove(size_t start) const
    {
        const int head = strip(start).head;
        return head >= 0 && start > 0 && strip(start - 1).head == head ? head : -1;
    }

    [[nodiscard]] double headHeight(int head) const
    {
        double height = 0;
        if (head >= 0) {
            for (const Strip& part : m_galley.heads[static_cast<size_t>(head)])
                height += part.height;
        }
        return height;
    }

    /// The strip that begins the next page: as much as fits, drawn back to where the strips let go of each
    /// other.
    [[nodiscard]] size_t pageEnd(size_t start) const
    {
        constexpr size_t kLevels = 5;
        const size_t count = m_galley.strips.size();
        if (start >= count)
            return count;
        std::array<size_t, kLevels> best;
        best.fill(start);
        double y = headHeight(headAbove(start));
        size_t i = start;
        for (; i < count; ++i) {
            const Strip& next = strip(i);
            if (next.kind == Strip::Kind::PageBreak)
                return i;
            const double height = next.height + (i == start ? 0 : next.gapBefore);
            const bool fits = y + height <= m_sheet.body.height() + kTolerance;
            // Empty space may be cut off at the foot.
            if (!fits && i > start && next.kind != Strip::Kind::Spacer)
                break;
            y += height;
            for (auto level = static_cast<size_t>(next.keep); level < kLevels; ++level)
                best[level] = i + 1;
        }
        if (i == count)
            return count;
        for (const size_t end : best) {
            if (end > start)
                return end;
        }
        return start + 1;
    }

    void place(Page& page, const QList<PageElement>& elements, double y, bool again) const
    {
        for (PageElement element : elements) {
            translate(element, m_sheet.body.topLeft() + QPointF(0, y));
            if (again) {
                if (auto* line = std::get_if<TextLine>(&element))
                    line->role = TextRole::RepeatedHead;
            }
            page.elements.append(std::move(element));
        }
    }

    /// The strips of one tall row that stand on this page, from strip `first` at `y`: all rules, then cell by
    /// cell what is written in it, so that the text comes out of the paper as it is read.
    void placeRowParts(Page& page, size_t first, size_t end, double y) const
    {
        std::vector<QList<PageElement>> cells;
        for (size_t i = first; i < end && strip(i).rowPart >= 0 && (i == first || strip(i).rowPart > 0);
             ++i) {
            const Strip& part = strip(i);
            const QPointF by = m_sheet.body.topLeft() + QPointF(0, y);
            cells.resize(std::max(cells.size(), part.cellStarts.size()));
            size_t cell = 0;
            for (qsizetype e = 0; e < part.elements.size(); ++e) {
                while (cell < part.cellStarts.size() && part.cellStarts[cell] <= e)
                    ++cell;
                PageElement element = part.elements.at(e);
                translate(element, by);
                (cell == 0 ? page.elements : cells[cell - 1]).append(std::move(element));
            }
            y += part.height;
        }
        for (QList<PageElement>& cell : cells) {
            endParagraph(cell);
            page.elements += cell;
        }
    }

    /// What goes on in the same cell of another page does not go on in the next cell of this one.
    static void endParagraph(QList<PageElement>& elements)
    {
        const auto last = std::find_if(elements.rbegin(), elements.rend(), [](const PageElement& element) {
            return std::holds_alternative<TextLine>(element);
        });
        if (last != elements.rend())
            std::get<TextLine>(*last).endsParagraph = true;
    }

    void compose(Pages& pages, size_t start, size_t end) const
    {
        Page page;
        double y = 0;
        if (start < end) {
            const int head = headAbove(start);
            if (head >= 0) {
                for (const Strip& part : m_galley.heads[static_cast<size_t>(head)]) {
                    place(page, part.elements, y, true);
                    y += part.height;
                }
            }
        }
        for (size_t i = start; i < end; ++i) {
            const Strip& next = strip(i);
            y += i == start ? 0 : next.gapBefore;
            if (i == start && start > 0)
                place(page, next.opening, y, false);
            if (next.rowPart < 0)
                place(page, next.elements, y, false);
            else if (i == start || next.rowPart == 0)
                placeRowParts(page, i, end, y);
            if (i + 1 == end && end < m_galley.strips.size())
                place(page, next.closing, y, false);
            if (next.outline) {
                OutlineEntry entry = *next.outline;
                entry.page = static_cast<int>(pages.pages.size());
                entry.top = m_sheet.body.top() + y;
                pages.outline.append(entry);
            }
            y += next.height;
        }
        pages.pages.append(std::move(page));
    }

    const Galley& m_galley;
    const PaperSheet& m_sheet;
    size_t m_start = 0;
    bool m_natural = false;
};

/// Base sizes of a paper of one page, in points: never larger than the style's, and no smaller than people
/// read without effort.
QList<double> sizesToTry(double wanted)
{
    constexpr double kSmallest = 9;
    constexpr double kStep = 0.5;
    QList<double> sizes{wanted};
    const int steps = static_cast<int>(std::floor(wanted / kStep));
    for (int step = steps; step * kStep >= kSmallest; --step) {
        if (step * kStep < wanted)
            sizes.append(step * kStep);
    }
    return sizes;
}

} // namespace

struct Pagination::State {
    State(Document source, const PageStyle& wanted, FontSet* known)
        : document(std::move(source))
        , style(wanted)
        , ownFonts(known ? nullptr : std::make_unique<FontSet>(wanted))
        , fonts(known ? *known : *ownFonts)
        , text(fonts)
        , blocks(document.blocks)
        , front(document.onePage ? 0 : addPageColumns(blocks))
    {
        begin(style.fontSize, style.lineSpacing);
    }

    void begin(double size, double spacing)
    {
        style.fontSize = size;
        style.lineSpacing = spacing;
        sheet = sheetOf(style, document.landscape);
        setting.fit(sheet);
        galley = Galley();
    }

    bool setNext();
    void setFrontAgain();
    bool fitsOnePage(double size, int lines, int rows);
    void fitOnePage();
    void finish();
    [[nodiscard]] double setShare() const;
    [[nodiscard]] double filledShare() const;

    Document document;
    PageStyle style;
    std::unique_ptr<FontSet> ownFonts;
    FontSet& fonts;
    TextSetter text;
    QList<Block> blocks; ///< of the document, its lists of pages with their numbers once they are known
    qsizetype front;     ///< so many blocks hold these lists
    PaperSheet sheet;
    Trimming trimming;
    Setting setting{text, style};
    Galley galley;
    qsizetype next = 0; ///< block
    size_t frontStrips = 0;
    bool numbered = false; ///< the lists of pages
    std::unique_ptr<TableFlow> table;
    std::unique_ptr<PageFiller> filler;
    Pages pages;
    bool done = false;
};

/// One more block, or some rows of one; false when all are set.
bool Pagination::State::setNext()
{
    if (next >= blocks.size())
        return false;
    const Block& block = blocks.at(next);
    if (const auto* rows = std::get_if<Table>(&block.kind)) {
        if (!table)
            table = std::make_unique<TableFlow>(galley, setting, *rows);
        if (table->step())
            return true;
        table.reset();
    } else {
        setBlocks(galley, setting, &block, &block + 1);
    }
    if (++next == front)
        frontStrips = galley.strips.size();
    return true;
}

/// With the numbers of the pages, which are known once the pages are filled. What comes after stays.
void Pagination::State::setFrontAgain()
{
    fillPageColumns(blocks, front, pages);
    Galley again;
    setBlocks(again, setting, blocks.constData(), blocks.constData() + front);
    const auto end = galley.strips.begin() + static_cast<std::ptrdiff_t>(frontStrips);
    again.strips.insert(again.strips.end(), std::move_iterator(end), std::move_iterator(galley.strips.end()));
    galley.strips = std::move(again.strips);
    std::move(again.heads.begin(), again.heads.end(), galley.heads.begin());
    pages = Pages();
    filler = std::make_unique<PageFiller>(galley, sheet);
    numbered = true;
}

bool Pagination::State::fitsOnePage(double size, int lines, int rows)
{
    trimming = {lines, rows, {}, {}};
    setting.trimming = &trimming;
    begin(size, std::min(style.lineSpacing, kClosestSpacing));
    setBlocks(galley, setting, blocks.constData(), blocks.constData() + blocks.size());
    pages.pages.clear();
    pages.outline.clear();
    pages.series.clear();
    PageFiller one(galley, sheet);
    return !one.fillNext(pages);
}

void Pagination::State::fitOnePage()
{
    // More than a page of any size holds.
    constexpr int kMost = 90;
    const QList<double> sizes = sizesToTry(std::clamp(style.fontSize, kSmallestLetters, kLargestLetters));
    for (const double size : sizes) {
        if (fitsOnePage(size, kMost, kMost) && trimming.shortened.isEmpty())
            return;
    }
    const double smallest = sizes.last();
    // The largest number that fits, or 0.
    const auto most = [](int least, const std::function<bool(int)>& fits) {
        int fitting = 0;
        for (int low = least, high = kMost; low <= high;) {
            const int middle = (low + high) / 2;
            if (fits(middle)) {
                fitting = middle;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return fitting;
    };
    // Long texts give way before rows, which say more in less room.
    constexpr int kReadable = 2;
    int rows = kMost;
    int lines = most(kReadable, [&](int n) { return fitsOnePage(smallest, n, kMost); });
    for (int least = kReadable; lines == 0 && least > 0; --least) {
        rows = most(1, [&](int n) { return fitsOnePage(smallest, least, n); });
        if (rows > 0)
            lines = most(least, [&](int n) { return fitsOnePage(smallest, n, rows); });
    }
    // A sheet so small that not even the heads find room: what lies beyond it is named as well.
    if (!fitsOnePage(smallest, std::max(lines, 1), std::max(rows, 1)))
        trimming.note(document.title);
}

void Pagination::State::finish()
{
    pages.shortened = trimming.shortened;
    addHeadAndFoot(pages, text, sheet, document);
    addWatermark(pages, text, sheet, document.watermark);
    pages.fonts = text.fonts();
    filler.reset();
    done = true;
}

double Pagination::State::setShare() const
{
    return static_cast<double>(next) / std::max(static_cast<double>(blocks.size()), 1.0);
}

/// Pages are filled a second time where they are numbered in a list.
double Pagination::State::filledShare() const
{
    const double filled = filler->progress();
    return front > 0 ? (filled + (numbered ? 1 : 0)) / 2 : filled;
}

Pagination::Pagination(Document document, const PageStyle& style)
    : m_state(std::make_unique<State>(std::move(document), style, nullptr))
{
}

Pagination::Pagination(Document document, const PageStyle& style, FontSet& fonts)
    : m_state(std::make_unique<State>(std::move(document), style, &fonts))
{
}

Pagination::Pagination(Pagination&&) noexcept = default;
Pagination& Pagination::operator=(Pagination&&) noexcept = default;
Pagination::~Pagination() = default;

const Document& Pagination::document() const
{
    return m_state->document;
}

const PageStyle& Pagination::style() const
{
    return m_state->style;
}

bool Pagination::step()
{
    State& state = *m_state;
    if (state.done)
        return false;
    if (state.document.onePage) {
        state.fitOnePage();
    } else if (!state.filler) {
        if (state.setNext())
            return true;
        state.filler = std::make_unique<PageFiller>(state.galley, state.sheet);
        return true;
    } else if (state.filler->fillNext(state.pages)) {
        return true;
    } else if (state.front > 0 && !state.numbered) {
        state.setFrontAgain();
        return true;
    }
    state.finish();
    return false;
}

double Pagination::progress() const
{
    constexpr double kSetting = 0.85; // pages are filled much faster than texts are set
    const State& state = *m_state;
    if (state.done)
        return 1;
    return state.filler ? kSetting + (1 - kSetting) * state.filledShare() : kSetting * state.setShare();
}

Pages Pagination::take()
{
    while (step()) {
    }
    State& state = *m_state;
    state.pages.size = state.sheet.size;
    state.pages.body = state.sheet.body;
    state.pages.em = state.setting.em;
    state.pages.title = state.document.title;
    state.pages.language = state.document.language;
    state.pages.annexes = state.document.annexes;
    return std::move(state.pages);
}

Pages paginate(const Document& document, const PageStyle& style, FontSet& fonts)
{
    return Pagination(document, style, fonts).take();
}

Pages paginate(const Document& document, const PageStyle& style)
{
    return Pagination(document, style).take();
}

} // namespace kyodo
