#include "core/documents/datapaper.h"

#include "core/base/groupednumber.h"
#include "core/base/text.h"
#include "core/documents/paperparts.h"

namespace kyodo {

namespace {

constexpr double kLetters = 9;     ///< points
constexpr int kSheet = 76;         ///< characters of that size side by side, with room in each cell
constexpr char16_t kNarrow = 0xFF; ///< letters up to here are half as wide
constexpr int kGridLines = 4;      ///< a cell of a grid has at least: room to write in

/// Each line as far as it goes in a width, so that a grid keeps its heights.
QString cut(const QString& text, int width)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        double taken = 0;
        for (qsizetype i = 0; i < line.size(); ++i) {
            taken += line.at(i).unicode() <= kNarrow ? 0.5 : 1;
            if (taken <= width)
                continue;
            const bool inPair = i > 1 && line.at(i - 2).isHighSurrogate();
            line = line.left(inPair ? i - 2 : i - 1) + u'…';
            break;
        }
    }
    return lines.join(u'\n');
}

class DataWriter {
public:
    DataWriter(const Words& words, DateStyle dates)
        : m_words(words)
        , m_dates(dates)
    {
    }

    [[nodiscard]] QList<Block> blocks(const DataReport& report) const
    {
        QList<Block> blocks{Title{report.title}, Spacer{}};
        for (const QString& note : report.notes)
            blocks.append(Paragraph{note});
        for (const DataTable& table : report.tables) {
            blocks.append(Heading{2, table.title});
            const auto parts = partsOf(table.columns);
            for (const QList<qsizetype>& columns : parts) {
                if (parts.size() > 1)
                    blocks.append(Spacer{0.5});
                blocks.append(part(table, columns));
            }
        }
        blocks.append(Heading{2, word("data.legend")});
        blocks.append(legend(report));
        return blocks;
    }

private:
    [[nodiscard]] QString word(const char* key) const { return m_words(QString::fromLatin1(key)); }

    /// The columns in groups that find room on a sheet.
    [[nodiscard]] static QList<QList<qsizetype>> partsOf(const QList<DataColumn>& columns)
    {
        QList<qsizetype> names;
        int taken = 0;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (columns.at(i).names) {
                names.append(i);
                taken += columns.at(i).width;
            }
        }
        QList<QList<qsizetype>> parts;
        int room = 0;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const int width = columns.at(i).width;
            if (columns.at(i).names)
                continue;
            if (parts.isEmpty() || (width > room && parts.last().size() > names.size())) {
                parts.append(names);
                room = kSheet - taken;
            }
            parts.last().append(i);
            room -= width;
        }
        if (parts.isEmpty())
            parts.append(names);
        return parts;
    }

    [[nodiscard]] Table part(const DataTable& data, const QList<qsizetype>& columns) const
    {
        Table table;
        table.grid = data.grid;
        QStringList heads;
        for (const qsizetype i : columns) {
            const DataColumn& each = data.columns.at(i);
            const bool counts = each.kind == CellKind::Number || each.kind == CellKind::Money;
            table.columns.append(column(each.width, counts ? Alignment::End : Alignment::Start));
            heads.append(each.title);
        }
        table.header = {headRow(heads)};
        for (const QVariantList& cells : data.rows)
            table.rows.append(row(data, columns, cells));
        for (qsizetype i = 0; i < data.totals.size(); ++i) {
            table.rows.append(row(data, columns, data.totals.at(i)));
            table.rows.last().total = i == 0;
        }
        return table;
    }

    [[nodiscard]] TableRow row(const DataTable& data, const QList<qsizetype>& columns,
                               const QVariantList& cells) const
    {
        TableRow row;
        row.minimumLines = data.grid ? kGridLines : 1;
        for (const qsizetype i : columns) {
            const DataColumn& each = data.columns.at(i);
            const QString words = text(each.kind, cells.value(i));
            row.cells.append(TableCell(data.grid ? cut(words, each.width) : words));
        }
        return row;
    }

    [[nodiscard]] QString text(CellKind kind, const QVariant& value) const
    {
        if (!value.isValid())
            return {};
        if (value.typeId() == QMetaType::QDate)
            return formatDate(value.toDate(), m_dates, m_words.language());
        if (kind == CellKind::Money)
            return formatYen(value.toLongLong(), m_words.language());
        return kind == CellKind::Number ? groupedNumber(value.toLongLong()) : value.toString();
    }

    [[nodiscard]] Table legend(const DataReport& report) const
    {
        Table table;
        table.columns = {column(1), column(4)};
        table.header = {headRow({word("data.column"), word("data.meaning")})};
        for (const DataColumn& named : legendOf(report))
            table.rows.append({{named.title, named.meaning}});
        return table;
    }

    const Words& m_words;
    DateStyle m_dates;
};

} // namespace

Document dataDocument(const DataReport& report, const Words& words, DateStyle dates, QDate today)
{
    Document document;
    document.title = report.title;
    document.language = key(words.language());
    document.landscape = true;
    document.head.left = report.title;
    document.head.right =
        words(QStringLiteral("head.printed")).arg(formatDate(today, dates, words.language()));
    document.blocks = DataWriter(words, dates).blocks(report);
    return document;
}

PageStyle dataStyle(const Document& document, const PaperDefaults& defaults)
{
    PageStyle style = pageStyle(document.language, defaults);
    style.fontSize = kLetters;
    return style;
}

} // namespace kyodo
