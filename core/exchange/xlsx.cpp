#include "core/exchange/xlsx.h"

#include "core/base/filewriter.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::exchange)
};

constexpr qint64 kLargest = 256 * 1024 * 1024;
constexpr qsizetype kLongestCell = 32'000; ///< a cell takes 32,767 characters
constexpr qsizetype kLongestName = 31;     ///< of a sheet
constexpr qsizetype kMostRows = 1'048'000;
constexpr double kLetter = 2.1; ///< a character of full width in widths of a digit
constexpr double kLine = 18;    ///< points
constexpr double kDigit = 7;    ///< dots of a digit's width
constexpr double kCellEdge = 5; ///< dots of a cell that are not for its text
constexpr double kDotsPerInch = 96;
constexpr int kLeastScale = 65; ///< per cent: letters of 11 points are still 7
constexpr int kTitleWidth = 12; ///< of the explanation, in full width: a column's name, and what it means
constexpr int kMeaningWidth = 45;
constexpr int kMostLines = 6; ///< of a row: more is there, and seen once the row is drawn higher

/// A sheet on its side.
struct Paper {
    quint8 number; ///< by which spreadsheets know it
    double wide;   ///< inches between its margins
};
constexpr Paper kA4{9, 10.2};
constexpr Paper kA3{8, 15.1};

Error failed(const QString& detail)
{
    //: 表（.xlsx）を作れませんでした。一時ファイルを置く場所に空きがあるか、お確かめください。
    return {ErrorCode::Internal,
            Tr::tr("The spreadsheet could not be made. Please check that there is room for temporary files."),
            detail};
}

/// How a spreadsheet program is to show a day. Era years have no name of their own for the first there.
const char* dateFormat(const XlsxStyle& style)
{
    if (style.language == Language::English)
        return "d mmmm yyyy";
    switch (style.dates) {
    case DateStyle::Era:
        return "[$-411]ggge\"年\"m\"月\"d\"日\"";
    case DateStyle::Western:
        return "yyyy\"年\"m\"月\"d\"日\"";
    case DateStyle::Both:
        break;
    }
    return "[$-411]ggge\"年\"\"(\"yyyy\"年)\"m\"月\"d\"日\"";
}

/// A name that a sheet may bear and no other bears.
QString sheetName(const QString& title, QStringList& taken)
{
    QString name = simplifiedLine(title);
    for (const QChar forbidden : QStringLiteral("[]:*?/\\'"))
        name.replace(forbidden, u' ');
    name = name.left(kLongestName).trimmed();
    if (name.isEmpty())
        name = QStringLiteral("Sheet");
    const QString base = name;
    for (int i = 2; taken.contains(name, Qt::CaseInsensitive); ++i) {
        const QString number = QStringLiteral(" %1").arg(i);
        name = base.left(kLongestName - number.size()) + number;
    }
    taken.append(name);
    return name;
}

/// So many lines a text takes in a column of so many characters of full width.
int linesOf(const QString& text, int width)
{
    int lines = 0;
    for (const QString& piece : text.split(u'\n')) {
        double letters = 0;
        for (const QChar c : piece)
            letters += c.unicode() < 0x100 ? 0.5 : 1;
        lines += std::max(1, int(std::ceil(letters / std::max(1, width))));
    }
    return lines;
}

class Workbook {
public:
    Workbook(const QString& path, const DataReport& report, const XlsxStyle& style)
        : m_book(workbook_new(path.toUtf8().constData()))
    {
        if (!m_book)
            return;
        lxw_doc_properties properties{};
        QByteArray title = report.title.toUtf8();
        properties.title = title.data();
        properties.created = style.created.isValid() ? style.created.toSecsSinceEpoch() : 0;
        workbook_set_properties(m_book, &properties);
        m_head = newFormat(true);
        format_set_bg_color(m_head, 0xE8E8E8);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        m_text = newFormat(false);
        m_strong = newFormat(true);
        format_set_top(m_strong, LXW_BORDER_DOUBLE);
        m_money = newFormat(false);
        format_set_num_format(m_money, "#,##0");
        m_moneyTotal = newFormat(true);
        format_set_num_format(m_moneyTotal, "#,##0");
        format_set_top(m_moneyTotal, LXW_BORDER_DOUBLE);
        m_date = newFormat(false);
        format_set_num_format(m_date, dateFormat(style));
        format_set_align(m_date, LXW_ALIGN_LEFT);
    }
    ~Workbook()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    Q_DISABLE_COPY_MOVE(Workbook)

    void add(const DataTable& table)
    {
        lxw_worksheet* sheet = newSheet(table.title);
        if (!sheet)
            return;
        writeHead(sheet, table.columns);
        lxw_row_t at = 1;
        for (const QVariantList& row : table.rows.mid(0, kMostRows))
            writeRow(sheet, at++, table.columns, row, false);
        worksheet_autofilter(sheet, 0, 0, std::max<lxw_row_t>(at - 1, 1),
                             static_cast<lxw_col_t>(std::max<qsizetype>(table.columns.size(), 1) - 1));
        worksheet_freeze_panes(sheet, 1, 0);
        setPaper(sheet, table.columns);
        for (const QVariantList& row : table.totals)
            writeRow(sheet, at++, table.columns, row, true);
    }

    /// The notes, and what the columns mean.
    void addLegend(const DataReport& report)
    {
        //: 説明
        lxw_worksheet* sheet = newSheet(Tr::tr("Explanation"));
        if (!sheet)
            return;
        lxw_row_t at = 0;
        write(sheet, at++, 0, report.title, m_head);
        worksheet_set_column(sheet, 0, 0, kTitleWidth * kLetter, nullptr);
        worksheet_set_column(sheet, 1, 1, kMeaningWidth * kLetter, nullptr);
        for (const QString& note : report.notes)
            writeNote(sheet, at++, note);
        ++at;
        //: 列
        write(sheet, at, 0, Tr::tr("Column"), m_head);
        //: 意味
        write(sheet, at++, 1, Tr::tr("Meaning"), m_head);
        for (const DataColumn& column : legendOf(report)) {
            write(sheet, at, 0, column.title, m_text);
            write(sheet, at, 1, column.meaning, m_text);
            const int lines =
                std::max(linesOf(column.title, kTitleWidth), linesOf(column.meaning, kMeaningWidth));
            worksheet_set_row(sheet, at++, lines * kLine, nullptr);
        }
    }

    /// Over both columns of the explanation.
    void writeNote(lxw_worksheet* sheet, lxw_row_t row, const QString& text)
    {
        note(worksheet_merge_range(sheet, row, 0, row, 1, "", m_text));
        write(sheet, row, 0, text, m_text);
        worksheet_set_row(sheet, row, linesOf(text, kTitleWidth + kMeaningWidth) * kLine, nullptr);
    }

    [[nodiscard]] Result<void> close()
    {
        const lxw_error closed =
            m_book ? workbook_close(std::exchange(m_book, nullptr)) : LXW_ERROR_MEMORY_MALLOC_FAILED;
        if (closed != LXW_NO_ERROR)
            return failed(QString::fromUtf8(lxw_strerror(closed)));
        return m_problem == LXW_NO_ERROR ? Result<void>()
                                         : failed(QString::fromUtf8(lxw_strerror(m_problem)));
    }

private:
    lxw_format* newFormat(bool strong)
    {
        lxw_format* format = workbook_add_format(m_book);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_text_wrap(format);
        format_set_font_name(format, "Yu Gothic");
        if (strong)
            format_set_bold(format);
        return format;
    }

    lxw_worksheet* newSheet(const QString& title)
    {
        if (!m_book)
            return nullptr;
        lxw_worksheet* sheet = workbook_add_worksheet(m_book, sheetName(title, m_names).toUtf8().constData());
        if (sheet) {
            worksheet_set_landscape(sheet);
            worksheet_set_paper(sheet, kA4.number);
            worksheet_fit_to_pages(sheet, 1, 0);
        }
        return sheet;
    }

    /// Inches that columns take on paper as they are.
    static double inches(const QList<DataColumn>& columns)
    {
        double dots = 0;
        for (const DataColumn& column : columns)
            dots += column.width * kLetter * kDigit + kCellEdge;
        return dots / kDotsPerInch;
    }

    /// All columns side by side on the smaller sheet on which they can still be read. Where there is none, on
    /// several larger ones, each with the columns that name the rows.
    static void setPaper(lxw_worksheet* sheet, const QList<DataColumn>& columns)
    {
        const auto fits = [](const QList<DataColumn>& some, double room) {
            return inches(some) * kLeastScale / 100 <= room;
        };
        worksheet_set_paper(sheet, fits(columns, kA4.wide) ? kA4.number : kA3.number);
        if (fits(columns, kA3.wide))
            return;
        worksheet_set_print_scale(sheet, kLeastScale);
        qsizetype first = -1;
        qsizetype last = -1;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (!columns.at(i).names)
                continue;
            last = i;
            first = first < 0 ? i : first;
        }
        if (last < 0)
            return;
        // What stands between them comes along, but may not fill the sheets.
        if (!fits(columns.mid(first, last - first + 1), kA3.wide / 3))
            first = last;
        worksheet_repeat_columns(sheet, static_cast<lxw_col_t>(first), static_cast<lxw_col_t>(last));
    }

    void writeHead(lxw_worksheet* sheet, const QList<DataColumn>& columns)
    {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const auto at = static_cast<lxw_col_t>(i);
            worksheet_set_column(sheet, at, at, columns.at(i).width * kLetter, nullptr);
            write(sheet, 0, at, columns.at(i).title, m_head);
        }
        worksheet_repeat_rows(sheet, 0, 0);
    }

    void writeRow(lxw_worksheet* sheet, lxw_row_t row, const QList<DataColumn>& columns,
                  const QVariantList& cells, bool total)
    {
        // Not every program makes a row as high as what stands in it.
        int lines = 1;
        for (qsizetype i = 0; i < std::min(columns.size(), cells.size()); ++i) {
            const QVariant& value = cells.at(i);
            if (value.typeId() == QMetaType::QString)
                lines = std::max(lines, linesOf(value.toString(), columns.at(i).width));
            const auto at = static_cast<lxw_col_t>(i);
            if (!value.isValid())
                continue;
            switch (value.typeId()) {
            case QMetaType::LongLong:
            case QMetaType::Int:
                note(
                    worksheet_write_number(sheet, row, at, value.toDouble(), total ? m_moneyTotal : m_money));
                break;
            case QMetaType::QDate:
                writeDate(sheet, row, at, value.toDate());
                break;
            default:
                write(sheet, row, at, value.toString(), total ? m_strong : m_text);
            }
        }
        worksheet_set_row(sheet, row, std::min(lines, kMostLines) * kLine, nullptr);
    }

    /// Spreadsheets count no day before 1900.
    void writeDate(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t at, QDate day)
    {
        if (day.year() < 1900 || day.year() > 9999) {
            write(sheet, row, at, day.toString(Qt::ISODate), m_text);
            return;
        }
        lxw_datetime date{day.year(), day.month(), day.day(), 0, 0, 0};
        note(worksheet_write_datetime(sheet, row, at, &date, m_date));
    }

    void write(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t at, const QString& text, lxw_format* format)
    {
        if (!text.isEmpty())
            note(worksheet_write_string(sheet, row, at,
                                        wellFormed(text).left(kLongestCell).toUtf8().constData(), format));
    }

    /// Half of a character and codes that XML cannot carry are no text.
    static QString wellFormed(QString text)
    {
        text.replace(u'\0', u'\uFFFD').replace(u'\uFFFE', u'\uFFFD').replace(u'\uFFFF', u'\uFFFD');
        return QString::fromUtf8(text.toUtf8());
    }

    void note(lxw_error problem)
    {
        if (m_problem == LXW_NO_ERROR)
            m_problem = problem;
    }

    lxw_workbook* m_book;
    lxw_format* m_head = nullptr;
    lxw_format* m_text = nullptr;
    lxw_format* m_strong = nullptr;
    lxw_format* m_money = nullptr;
    lxw_format* m_moneyTotal = nullptr;
    lxw_format* m_date = nullptr;
    QStringList m_names;
    lxw_error m_problem = LXW_NO_ERROR;
};

} // namespace

// The library writes to a file by itself: into a folder of our own first, so that it is taken from there and
// put in its place like every other.
Result<QByteArray> writeXlsx(const DataReport& report, const XlsxStyle& style)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failed(folder.errorString());
    const QString path = folder.filePath(QStringLiteral("table.xlsx"));
    Workbook book(path, report, style);
    for (const DataTable& table : report.tables)
        book.add(table);
    book.addLegend(report);
    if (const auto closed = book.close(); !closed)
        return closed.error();
    return readWhole(path, kLargest);
}

} // namespace kyodo
