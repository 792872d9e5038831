#include "ui/widgets/tablefit.h"

#include "core/base/eradate.h"
#include "ui/support/cellroom.h"
#include "ui/support/settings.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kRowsBeforeScrolling = 12;
constexpr int kAddressLetters = 16;  ///< of an e-mail address, as wide as those of Japanese
constexpr int kLongTextLetters = 14; ///< of a long text in a table that has to be scrolled sideways anyway

/// Of two or three letters, though they are texts.
bool isShort(const FieldInfo& field)
{
    return field.name == "unit"_L1;
}

/// A choice among whole sentences: the questions of a review.
bool isSentence(const FieldInfo& field)
{
    return field.name == "origin"_L1;
}

/// As long as dates get.
QString longDate(Language language)
{
    const QDate date = language == Language::Japanese ? QDate(2028, 12, 31) : QDate(2028, 9, 30);
    return formatDate(date, DateStyle::Era, language);
}

/// Not to be broken, and known to be long.
bool isAddress(const FieldInfo& field)
{
    return field.name == "email"_L1;
}

/// How much of the width a field wants, compared with the others; none where it has all it can use.
int weight(const FieldInfo& field)
{
    if (isShort(field))
        return 1;
    if (isSentence(field))
        return 8;
    switch (field.type) {
    case FieldType::LongText:
        return 6;
    case FieldType::Text:
        return 4;
    case FieldType::Reference:
    case FieldType::Choice:
    case FieldType::TextList:
        return 3;
    case FieldType::Date:
    case FieldType::Flag:
        return 0;
    default:
        return 2;
    }
}

} // namespace

TableFit::TableFit(QTableView& view, RecordTableModel& model, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_settings(settings)
{
    connect(view.horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { columnResized(column, width); });
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &TableFit::fitRows);
    // As high as its rows: what the page has to spare belongs below its cards.
    view.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TableFit::queue()
{
    if (m_queued)
        return;
    m_queued = true;
    QTimer::singleShot(0, this, [this] {
        m_queued = false;
        fitColumns();
        fitRows();
    });
}

int TableFit::floorOf(int column) const
{
    const FieldInfo& field = m_model.field(column);
    const QFontMetrics metrics = m_view.fontMetrics();
    const int em = metrics.height();
    const QString head = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int around = 2 * cellroom::side(metrics) + 2;
    const int title = metrics.horizontalAdvance(head) + around;
    switch (field.type) {
    case FieldType::Date:
        return std::max(title,
                        metrics.horizontalAdvance(longDate(m_model.session().context().language)) + around);
    case FieldType::Money:
        return std::max(title, metrics.horizontalAdvance(u"8,888,888円"_s) + around);
    case FieldType::LongText:
        return std::max(title, em * 7);
    case FieldType::Flag:
    case FieldType::Integer:
    case FieldType::Decimal:
        return title;
    default:
        if (isSentence(field))
            return std::max(title, em * kLongTextLetters);
        if (isAddress(field))
            return std::max(title, em * kAddressLetters);
        return isShort(field) ? std::max(title, em * 4) : std::max(title, em * 6);
    }
}

/// What a row is about deserves as much room as what is said of it.
int TableFit::weightOf(int column) const
{
    return m_model.isSlots() && column == 0 ? 6 : weight(m_model.field(column));
}

int TableFit::ownWidth(int column) const
{
    const int hundredths = m_settings.columnWidth(m_model.spec().table, m_model.spec().columns.at(column));
    return hundredths > 0 ? std::max(floorOf(column), hundredths * m_view.fontMetrics().height() / 100) : 0;
}

void TableFit::store(int column, int width)
{
    const int hundredths = width > 0 ? width * 100 / std::max(1, m_view.fontMetrics().height()) : 0;
    m_settings.setColumnWidth(m_model.spec().table, m_model.spec().columns.at(column), hundredths);
}

void TableFit::fitColumns()
{
    const QScopedValueRollback guard(m_fitting, true);
    const int columns = m_model.columnCount();
    QList<int> widths;
    int weights = 0;
    int spare = m_view.viewport()->width();
    int last = columns - 1; // takes what dividing leaves over
    for (int i = 0; i < columns; ++i) {
        const int own = ownWidth(i);
        widths.append(own > 0 ? own : floorOf(i));
        spare -= widths.last();
        weights += own == 0 ? weightOf(i) : 0;
        if (own == 0 && (weightOf(i) > 0 || weights == 0))
            last = i;
    }
    for (int i = 0; i < columns && spare < 0; ++i) {
        if (ownWidth(i) == 0 && m_model.field(i).type == FieldType::LongText)
            widths[i] = std::max(widths.at(i), m_view.fontMetrics().height() * kLongTextLetters);
    }
    int left = std::max(0, spare);
    for (int i = 0; i < columns && weights > 0; ++i) {
        if (ownWidth(i) > 0)
            continue;
        const int share = std::max(0, spare) * weightOf(i) / weights;
        widths[i] += share;
        left -= share;
    }
    if (columns > 0)
        widths[last] += left;
    bool changed = false;
    for (int i = 0; i < columns; ++i) {
        changed = changed || m_view.columnWidth(i) != widths.at(i);
        m_view.setColumnWidth(i, widths.at(i));
    }
    if (changed)
        forgetRows();
}

void TableFit::columnResized(int column, int width)
{
    if (m_fitting || column < 0 || column >= m_model.columnCount())
        return;
    store(column, std::max(width, floorOf(column)));
    queue();
}

void TableFit::widen(int column, int steps)
{
    if (column < 0 || column >= m_model.columnCount())
        return;
    const int wanted = m_view.columnWidth(column) + steps * m_view.fontMetrics().height();
    store(column, std::max(wanted, floorOf(column)));
    fitColumns();
    fitRows();
}

void TableFit::resetColumns()
{
    for (int i = 0; i < m_model.columnCount(); ++i)
        store(i, 0);
    fitColumns();
    fitRows();
}

bool TableFit::hasOwnWidths() const
{
    for (int i = 0; i < m_model.columnCount(); ++i) {
        if (ownWidth(i) > 0)
            return true;
    }
    return false;
}

void TableFit::forgetRows()
{
    m_measured.clear();
}

void TableFit::forgetRows(int first, int last)
{
    for (qsizetype i = first; i <= last && i < m_measured.size(); ++i)
        m_measured[i] = false;
}

void TableFit::fitRows()
{
    const int rows = m_model.rowCount();
    if (m_measured.size() != rows)
        m_measured = QList<bool>(rows, false);
    const auto measure = [this](int row) {
        if (m_measured.at(row))
            return;
        m_measured[row] = true;
        m_view.resizeRowToContents(row);
        if (row == m_roomRow && m_view.rowHeight(row) < m_room)
            m_view.setRowHeight(row, m_room);
    };
    for (int i = 0; i < std::min(rows, kRowsBeforeScrolling); ++i)
        measure(i);
    fitHeight();
    int room = m_view.viewport()->height();
    for (int i = std::max(0, m_view.rowAt(0)); i < rows && room > 0; ++i) {
        measure(i);
        room -= m_view.rowHeight(i);
    }
    Q_EMIT fitted();
}

void TableFit::setRoom(int row, int height)
{
    // The editor is given its new place by the row, and asks again.
    if (m_makingRoom || (m_room == height && (m_roomRow == row || height == 0)))
        return;
    const QScopedValueRollback guard(m_makingRoom, true);
    const int former = m_roomRow;
    m_room = height;
    m_roomRow = height > 0 ? row : -1;
    for (const int changed : {former, row}) {
        if (changed >= 0 && changed < m_measured.size())
            m_measured[changed] = false;
    }
    fitRows();
}

void TableFit::fitHeight()
{
    int height = m_view.horizontalHeader()->sizeHint().height() + 4;
    const int head = height;
    for (int i = 0; i < std::min(m_model.rowCount(), kRowsBeforeScrolling); ++i)
        height += m_view.rowHeight(i);
    const bool scrolls = m_view.horizontalScrollBar()->maximum() > 0;
    const int bar = scrolls ? m_view.horizontalScrollBar()->sizeHint().height() : 0;
    height += bar;
    const int least = head + bar + m_view.fontMetrics().height() * 3;
    const int wanted = std::max(height, least);
    if (m_view.minimumHeight() != wanted)
        m_view.setFixedHeight(wanted);
}

} // namespace kyodo
