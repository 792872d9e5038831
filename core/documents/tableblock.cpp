#include "core/documents/ruledrow.h"

#include <algorithm>

namespace kyodo {

namespace {

/// Left edges of all columns and the right edge of the last, from the left edge of the text.
std::vector<double> columnEdges(const QList<TableColumn>& columns, double em, double width)
{
    double fixed = 0;
    double shares = 0;
    for (const TableColumn& column : columns) {
        if (column.em > 0)
            fixed += column.em * em;
        else
            shares += std::max(column.share, 0.01);
    }
    // Fixed columns give way so that every other column keeps some room.
    const double shareRoom = shares > 0 ? std::max(width - fixed, width * 0.3) : 0;
    const double squeeze = fixed > 0 ? std::min((width - shareRoom) / fixed, 1.0) : 1.0;
    std::vector<double> edges{0};
    for (const TableColumn& column : columns) {
        const double own =
            column.em > 0 ? column.em * em * squeeze : shareRoom * std::max(column.share, 0.01) / shares;
        edges.push_back(edges.back() + own);
    }
    return edges;
}

/// Whether a character is a part of a word that should not be parted: a letter or figure of a script that
/// parts its words by blanks.
bool isInWord(QChar character)
{
    constexpr char16_t kFirstOfEastAsia = 0x2e80; // from here on lines break between any two
    if (character.unicode() >= kFirstOfEastAsia)
        return false;
    const BreakClass kind = breakClass(QStringView(&character, 1));
    return kind == BreakClass::Word || kind == BreakClass::WordNoStart || kind == BreakClass::WordNoEnd ||
           kind == BreakClass::WordBreak;
}

/// Raises `longest` to the length of the longest word in a text, unless that is a word like an address, for
/// which no column is made wider.
void measureWords(QStringView text, const Setting& setting, const TextFormat& format, double& longest)
{
    constexpr qsizetype kLongestWord = 18;
    constexpr double kThinnest = 0.2; // of an em, to a letter
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && isInWord(text[end])) {
            ++end;
            if (breakClass(text.sliced(end - 1, 1)) == BreakClass::WordBreak)
                break;
        }
        const qsizetype letters = end - begin;
        if (letters > 1 && letters <= kLongestWord &&
            static_cast<double>(letters) > longest * kThinnest / format.size)
            longest = std::max(longest, setting.text.length(text.sliced(begin, letters).toString(), format));
        begin = std::max(end, begin + 1);
    }
}

/// What each column takes so that none of its words is parted.
std::vector<double> wordRoom(const Table& table, const TableGrid& grid, const Setting& setting)
{
    std::vector<double> room(static_cast<size_t>(grid.columns.size()), 0.0);
    TextFormat format = setting.small();
    format.size = grid.size;
    for (const QList<TableRow>* rows : {&table.header, &table.rows}) {
        for (const TableRow& row : *rows) {
            size_t column = 0;
            for (const TableCell& cell : grid.cells(row)) {
                format.strong = cell.strong;
                if (cell.columnSpan == 1)
                    measureWords(cell.text.text(), setting, format, room[column]);
                column += static_cast<size_t>(cell.columnSpan);
            }
        }
    }
    for (double& width : room)
        width += width > 0 ? 2 * grid.side + 0.01 : 0;
    return room;
}

/// Widens columns that part words, as far as the others have room to give.
void widenForWords(std::vector<double>& edges, const std::vector<double>& wanted)
{
    constexpr double kKept = 0.6; // of its width every other column keeps
    std::vector<double> widths;
    double lacking = 0;
    double spare = 0;
    for (size_t i = 0; i < wanted.size(); ++i) {
        const double width = edges[i + 1] - edges[i];
        widths.push_back(width);
        lacking += std::max(wanted[i] - width, 0.0);
        spare += std::max(width - std::max(wanted[i], width * kKept), 0.0);
    }
    if (lacking <= 0 || spare <= 0)
        return;
    const double given = std::min(spare / lacking, 1.0);
    const double taken = std::min(lacking / spare, 1.0);
    for (size_t i = 0; i < wanted.size(); ++i) {
        const double width = widths[i];
        const double changed = wanted[i] > width
                                   ? width + (wanted[i] - width) * given
                                   : width - (width - std::max(wanted[i], width * kKept)) * taken;
        edges[i + 1] = edges[i] + changed;
    }
}

struct TableSetter {
    const Setting& setting;
    TableGrid grid;
    TextFormat format;

    TableSetter(const Setting& context, const Table& source)
        : setting(context)
        , grid(tableGrid(source, context))
        , format(context.small())
    {
        format.size = grid.size;
        format.lineHeight = format.size * (context.trimming ? 1.25 : 1.4);
    }

    [[nodiscard]] RuledRow row(const TableRow& source, bool head) const
    {
        RuledRow ruled;
        ruled.lineHeight = format.lineHeight;
        ruled.top = setting.trimming ? kTightTop : kCellTop;
        const bool byHand = !setting.trimming || source.minimumLines > 1;
        ruled.minimumHeight =
            byHand ? std::max(source.minimumLines, 1) * setting.em * 1.4 + 2 * ruled.top : 0;
        ruled.doubleTop = source.total;
        ruled.side = grid.side;
        int column = 0;
        for (const TableCell& cell : grid.cells(source)) {
            ruled.cells.push_back(this->cell(cell, column, head));
            column += cell.columnSpan;
        }
        return ruled;
    }

    [[nodiscard]] RuledCell cell(const TableCell& source, int column, bool head) const
    {
        RuledCell ruled;
        const auto first = static_cast<size_t>(column);
        ruled.left = grid.edges[first];
        ruled.width = grid.edges[first + static_cast<size_t>(source.columnSpan)] - ruled.left;
        ruled.shaded = head || source.shaded;
        ruled.centred = head;
        TextFormat own = format;
        own.strong = source.strong;
        own.alignment =
            source.alignment.value_or(head ? Alignment::Centre : grid.columns.at(column).alignment);
        ruled.lines = setting.lines(source.text, own, {std::max(ruled.width - 2 * grid.side, format.size)});
        return ruled;
    }
};

double heightOf(const std::vector<Strip>& strips)
{
    double height = 0;
    for (const Strip& strip : strips)
        height += strip.height;
    return height;
}

} // namespace

QList<TableCell> TableGrid::cells(const TableRow& row) const
{
    QList<TableCell> cells;
    const int count = static_cast<int>(columns.size());
    int column = 0;
    for (int i = 0; column < count; ++i) {
        TableCell cell = i < row.cells.size() ? row.cells.at(i) : TableCell{};
        cell.columnSpan = std::clamp(cell.columnSpan, 1, count - column);
        column += cell.columnSpan;
        for (int more = i + 1; column == count && more < row.cells.size(); ++more) {
            cell.text.runs.append({QStringLiteral("\n")});
            cell.text.runs.append(row.cells.at(more).text.runs);
        }
        cells.append(cell);
    }
    return cells;
}

TableGrid tableGrid(const Table& table, const Setting& setting)
{
    TableGrid grid;
    grid.columns = table.columns;
    if (grid.columns.isEmpty())
        grid.columns.append(TableColumn{});
    const double size = setting.small().size;
    grid.edges = columnEdges(grid.columns, size, setting.width);
    double narrowest = setting.width;
    for (size_t i = 0; i + 1 < grid.edges.size(); ++i)
        narrowest = std::min(narrowest, grid.edges[i + 1] - grid.edges[i]);
    grid.side = std::min(kCellSide, narrowest * 0.12);
    grid.size = std::clamp(narrowest - 2 * grid.side, 1.0, size);
    widenForWords(grid.edges, wordRoom(table, grid, setting));
    return grid;
}

struct TableFlow::State {
    State(Galley& target, const Setting& context, const Table& source)
        : galley(target)
        , setter(context, source)
        , table(source)
        , count(source.rows.size())
    {
        const Trimming* trimming = context.trimming;
        if (trimming && !source.more.isEmpty())
            count = std::min<qsizetype>(count, std::max(trimming->rows, 1));
    }

    void setHead();
    void setRow(qsizetype index);
    void finish();

    Galley& galley;
    TableSetter setter;
    const Table& table;
    qsizetype count;
    qsizetype next = -1; ///< row; before the first comes the head
    double gap = 0;
    int head = -1;
    double room = 0;
};

void TableFlow::State::setHead()
{
    const Setting& setting = setter.setting;
    gap = setting.gap(0.5);
    if (!table.caption.isEmpty()) {
        appendLines(galley, setting.lines(table.caption, setting.body(), {setting.width}),
                    {gap, Keep::WithNext, Keep::WithNext});
        gap = setting.gap(0.15);
    }
    std::vector<Strip> strips;
    for (const TableRow& row : table.header) {
        RuledRow ruled = setter.row(row, true);
        ruled.withNext = Keep::WithNext;
        for (Strip& strip : ruleRow(std::move(ruled), setting.height))
            strips.push_back(std::move(strip));
    }
    // A head that would leave little of the page for its rows is shown once.
    const bool repeated = !strips.empty() && heightOf(strips) <= setting.height / 3;
    if (repeated) {
        head = static_cast<int>(galley.heads.size());
        galley.heads.push_back(strips);
    }
    room = setting.height - (repeated ? heightOf(strips) : 0);
    if (!strips.empty())
        strips.front().gapBefore = gap;
    galley.strips.insert(galley.strips.end(), strips.begin(), strips.end());
}

void TableFlow::State::setRow(qsizetype index)
{
    RuledRow ruled = setter.row(table.rows.at(index), false);
    ruled.fromTop = table.grid;
    ruled.head = head;
    ruled.gapBefore = index == 0 && table.header.isEmpty() ? gap : 0;
    ruled.openTop = index > 0 && table.rows.at(index).joined;
    ruled.openBottom = index + 1 < table.rows.size() && table.rows.at(index + 1).joined;
    const bool sumFollows = index + 1 < table.rows.size() && table.rows.at(index + 1).total;
    // One row alone on the last page is taken for a slip, with its sum as well.
    const qsizetype few = table.rows.last().total ? 3 : 2;
    const bool nearEnd =
        table.rows.size() > few && index + few >= table.rows.size() && index + 1 < table.rows.size();
    ruled.withNext = sumFollows || nearEnd || table.rows.at(index).keepWithNext ? Keep::WithNext : Keep::Free;
    for (Strip& strip : ruleRow(std::move(ruled), room))
        galley.strips.push_back(std::move(strip));
}

void TableFlow::State::finish()
{
    const Setting& setting = setter.setting;
    if (count < table.rows.size()) {
        TableRow rest{{table.more.arg(table.rows.size() - count)}};
        rest.cells.first().columnSpan = static_cast<int>(table.columns.size());
        RuledRow ruled = setter.row(rest, false);
        ruled.head = head;
        for (Strip& strip : ruleRow(std::move(ruled), room))
            galley.strips.push_back(std::move(strip));
        setting.trimming->note(setting.trimming->place);
    }
    if (!galley.strips.empty() && table.rows.isEmpty() && !table.header.isEmpty())
        galley.strips.back().keep = Keep::Free;
    Strip after;
    after.kind = Strip::Kind::Spacer;
    after.height = setting.gap(0.5);
    after.keep = !table.rows.isEmpty() && table.rows.last().keepWithNext ? Keep::WithNext : Keep::Free;
    galley.strips.push_back(after);
}

TableFlow::TableFlow(Galley& galley, const Setting& setting, const Table& table)
    : m_state(std::make_unique<State>(galley, setting, table))
{
}

TableFlow::~TableFlow() = default;

bool TableFlow::step()
{
    constexpr int kRows = 8;
    State& state = *m_state;
    if (state.next < 0) {
        state.setHead();
        state.next = 0;
        return true;
    }
    for (int i = 0; i < kRows && state.next < state.count; ++i)
        state.setRow(state.next++);
    if (state.next < state.count)
        return true;
    state.finish();
    return false;
}

void setBlock(Galley& galley, const Setting& setting, const Table& table)
{
    TableFlow flow(galley, setting, table);
    while (flow.step()) {
    }
}

} // namespace kyodo
