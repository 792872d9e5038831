#include "core/documents/html/htmlblocks.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kyodo::html {

namespace {

/// A row that names those below it.
bool isGroup(const Table& table, const TableRow& row)
{
    return row.cells.size() == 1 && row.cells.first().shaded &&
           row.cells.first().columnSpan >= table.columns.size() && table.columns.size() > 1;
}

QString alignmentClass(Alignment alignment)
{
    return alignment == Alignment::Centre ? u"centre"_s : alignment == Alignment::End ? u"end"_s : QString();
}

} // namespace

/// `scope` makes it a head.
void BlockWriter::cell(const TableCell& cell, const TableColumn& column, const QString& scope)
{
    Attributes attributes;
    if (!scope.isEmpty())
        attributes.append({u"scope"_s, scope});
    if (cell.columnSpan > 1)
        attributes.append({u"colspan"_s, QString::number(cell.columnSpan)});
    QStringList classes{alignmentClass(cell.alignment.value_or(column.alignment))};
    if (cell.strong)
        classes.append(u"strong"_s);
    if (cell.shaded && scope == u"row")
        classes.append(u"shaded"_s);
    classes.removeAll(QString());
    if (!classes.isEmpty())
        attributes.append({u"class"_s, classes.join(u' ')});
    const QString element = scope.isEmpty() ? u"td"_s : u"th"_s;
    m_html.open(element, attributes);
    if (!cell.leadsTo.isEmpty())
        m_html.open(u"a"_s, {{u"href"_s, u'#' + cell.leadsTo}});
    m_html.text(cell.text);
    if (!cell.leadsTo.isEmpty())
        m_html.close(u"a"_s);
    m_html.close(element);
}

void BlockWriter::row(const Table& table, const TableRow& row)
{
    QStringList classes;
    if (row.total)
        classes.append(u"total"_s);
    if (row.joined)
        classes.append(u"joined"_s);
    if (row.minimumLines > 1)
        classes.append(u"hand"_s);
    m_html.open(u"tr"_s, classes.isEmpty() ? Attributes{} : Attributes{{u"class"_s, classes.join(u' ')}});
    int column = 0;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const TableCell& source = row.cells.at(i);
        // What a row is about stands in its first cell.
        const bool names = i == 0 && !table.grid && !table.header.isEmpty() && row.cells.size() > 1 &&
                           !source.text.isEmpty();
        const QString scope = isGroup(table, row)      ? u"rowgroup"_s
                              : names || source.shaded ? u"row"_s
                                                       : QString();
        cell(source, table.columns.value(column), scope);
        column += source.columnSpan;
    }
    for (; column < table.columns.size(); ++column)
        m_html.element(u"td"_s, Inline());
    m_html.close(u"tr"_s);
}

void BlockWriter::write(const Table& table)
{
    m_html.open(u"div"_s, {{u"class"_s, u"wide"_s}});
    m_html.open(u"table"_s, table.grid ? Attributes{{u"class"_s, u"grid"_s}} : Attributes());
    if (!table.caption.isEmpty())
        m_html.element(u"caption"_s, table.caption);
    if (!table.header.isEmpty()) {
        m_html.open(u"thead"_s);
        for (const TableRow& head : table.header) {
            m_html.open(u"tr"_s);
            for (const TableCell& source : head.cells) {
                TableCell centred = source;
                centred.alignment = source.alignment.value_or(Alignment::Centre);
                cell(centred, {}, source.columnSpan > 1 ? u"colgroup"_s : u"col"_s);
            }
            m_html.close(u"tr"_s);
        }
        m_html.close(u"thead"_s);
    }
    m_html.open(u"tbody"_s);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        if (i > 0 && isGroup(table, table.rows.at(i))) {
            m_html.close(u"tbody"_s);
            m_html.open(u"tbody"_s);
        }
        row(table, table.rows.at(i));
    }
    m_html.close(u"tbody"_s);
    m_html.close(u"table"_s);
    m_html.close(u"div"_s);
}

void BlockWriter::barRow(const MonthChart& chart, const MonthChart::Bar& bar)
{
    m_html.open(u"tr"_s);
    m_html.element(u"th"_s, bar.text, {{u"scope"_s, u"row"_s}});
    m_html.element(u"td"_s, bar.period);
    const auto count = static_cast<int>(chart.columns.size());
    const int last = std::clamp(static_cast<int>(std::ceil(bar.end)) - 1, 0, std::max(count - 1, 0));
    const int first = std::clamp(static_cast<int>(std::floor(bar.begin)), 0, last);
    for (int i = 0; i < count; ++i) {
        const bool filled = !bar.milestone && bar.end > bar.begin && i >= first && i <= last;
        const bool mark = bar.milestone && i == last;
        m_html.element(u"td"_s, mark ? u"◆"_s : QString(), {{u"class"_s, filled ? u"bar"_s : u"month"_s}});
    }
    m_html.close(u"tr"_s);
}

/// As a table: the time stands in words beside the bars.
void BlockWriter::write(const MonthChart& chart)
{
    m_html.open(u"div"_s, {{u"class"_s, u"wide"_s}});
    m_html.open(u"table"_s);
    m_html.open(u"thead"_s);
    m_html.open(u"tr"_s);
    m_html.element(u"td"_s, Inline(), {{u"colspan"_s, u"2"_s}});
    for (const MonthChart::Span& span : chart.years) {
        if (span.columns > 0)
            m_html.element(u"th"_s, span.text,
                           {{u"scope"_s, u"colgroup"_s}, {u"colspan"_s, QString::number(span.columns)}});
    }
    m_html.close(u"tr"_s);
    m_html.open(u"tr"_s);
    for (const QString& head : QStringList{chart.taskHead, chart.periodHead} + chart.columns)
        m_html.element(u"th"_s, head, {{u"scope"_s, u"col"_s}});
    m_html.close(u"tr"_s);
    m_html.close(u"thead"_s);
    m_html.open(u"tbody"_s);
    for (const MonthChart::Bar& bar : chart.bars)
        barRow(chart, bar);
    m_html.close(u"tbody"_s);
    m_html.close(u"table"_s);
    m_html.close(u"div"_s);
}

} // namespace kyodo::html
