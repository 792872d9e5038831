#include "ui/grid/gridview.h"

#include "ui/grid/griddelegate.h"
#include "ui/grid/gridheader.h"
#include "ui/grid/gridmodel.h"
#include "ui/support/cellroom.h"
#include "ui/support/marks.h"
#include "ui/support/spacedtext.h"
#include "ui/support/spoken.h"
#include "ui/support/theme.h"
#include "ui/widgets/scrollcolumn.h"

#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// With more rows than this, only those in view are measured.
constexpr int kRowsMeasuredAtOnce = 60;
/// As many rows have a say in how wide a column of figures is.
constexpr int kRowsForWidth = 200;

} // namespace

GridView::GridView(GridModel& model, int frozenColumns, QWidget* parent)
    : CalmTable(parent)
    , m_grid(model)
    , m_frozen(frozenColumns)
    , m_header(new GridHeader(frozenColumns, this))
{
    model.setParent(this); // it goes after the view, which holds it
    setModel(&model);
    sayChangesOfCurrent(*this);
    setHorizontalHeader(m_header);
    setGridDelegate(new GridDelegate(this));
    setTabKeyNavigation(false);
    setWordWrap(true);
    setShowGrid(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // as high as its rows
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    listen();
    followCurrentCell(*this);
    fitSoon();
}

GridView::~GridView()
{
    disconnect(&m_grid, nullptr, this, nullptr);
    disconnect(selectionModel(), nullptr, this, nullptr);
}

void GridView::listen()
{
    connect(&m_grid, &QAbstractItemModel::modelAboutToBeReset, this, &GridView::rememberPlace);
    connect(&m_grid, &QAbstractItemModel::modelReset, this, [this] {
        m_notes.clear();
        restorePlace();
        fitSoon();
    });
    connect(&m_grid, &QAbstractItemModel::rowsInserted, this, [this] {
        m_notes.clear();
        fitSoon();
    });
    connect(&m_grid, &QAbstractItemModel::dataChanged, this, [this] {
        m_notes.clear();
        fitSoon();
    });
    // Frozen cells do not stand where the base class believes them to be.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, viewport(),
            qOverload<>(&QWidget::update));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, viewport(),
            qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_grid.rowCount() > kRowsMeasuredAtOnce)
            fitRows();
    });
    connect(&m_grid.session(), &ProjectSession::commitRequested, this,
            [this] { m_delegate->commitOpenEditor(); });
    connect(&m_grid.session(), &ProjectSession::keepRequested, this, [this] { m_delegate->keepTyped(); });
}

void GridView::setGridDelegate(GridDelegate* delegate)
{
    if (m_delegate)
        m_delegate->deleteLater();
    m_delegate = delegate;
    setItemDelegate(delegate);
    connect(delegate, &GridDelegate::problemChanged, this, &GridView::problemChanged);
    connect(delegate, &GridDelegate::leftDownwards, this, &GridView::moveDown);
    connect(delegate, &GridDelegate::leftSideways, this, &GridView::writeNext);
}

QStringList GridView::notesOf(int row) const
{
    const auto known = m_notes.constFind(row);
    if (known != m_notes.constEnd())
        return *known;
    return *m_notes.insert(row, m_grid.rowNotes(row));
}

QRect GridView::noteRect() const
{
    const int em = fontMetrics().height();
    const int sign = em * 5 / 4;
    return {cellroom::side(fontMetrics()) + sign, 0, std::max(em * 6, viewport()->width() - em - sign),
            10000};
}

int GridView::noteHeight(int row) const
{
    const QStringList notes = notesOf(row);
    if (notes.isEmpty())
        return 0;
    const QString text = notes.join(u'\n');
    return SpacedText(text, font(), noteRect().width()).height() + fontMetrics().height() / 3;
}

int GridView::frozenWidth() const
{
    return m_header->frozenWidth();
}

QModelIndex GridView::indexAt(const QPoint& point) const
{
    const QModelIndex found = QTableView::indexAt(point);
    if (horizontalOffset() == 0 || point.x() >= frozenWidth())
        return found;
    int x = 0;
    for (int column = 0; column < m_frozen; ++column) {
        x += columnWidth(column);
        if (point.x() < x)
            return m_grid.index(rowAt(point.y()), column);
    }
    return found;
}

QRect GridView::visualRect(const QModelIndex& index) const
{
    QRect rect = QTableView::visualRect(index);
    if (index.isValid() && index.column() < m_frozen)
        rect.translate(horizontalOffset(), 0);
    return rect;
}

void GridView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    const QModelIndex above = index.siblingAtRow(index.row() - 1);
    if (above.isValid() && hint == EnsureVisible && m_grid.rowKind(above.row()) == GridRowKind::Heading)
        QTableView::scrollTo(above, hint); // nobody can go there to see it
    QTableView::scrollTo(index, hint);
    if (!index.isValid() || index.column() < m_frozen)
        return;
    const int hidden = frozenWidth() - QTableView::visualRect(index).left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void GridView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0) {
        viewport()->update();
        m_header->viewport()->update();
    }
}

void GridView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_grid.rowCount() == 0)
        return;
    const int first = std::max(0, rowAt(0));
    const int below = rowAt(viewport()->height() - 1);
    const int last = below < 0 ? m_grid.rowCount() - 1 : below;
    QPainter painter(viewport());
    painter.setFont(font());
    if (horizontalOffset() > 0)
        paintFrozen(painter, first, last);
    paintHeadings(painter, first, last);
    paintNotes(painter, first, last);
}

void GridView::paintFrozen(QPainter& painter, int firstRow, int lastRow) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = firstRow; row <= lastRow; ++row) {
        for (int column = 0; column < std::min(m_frozen, m_grid.columnCount()); ++column) {
            const QModelIndex index = m_grid.index(row, column);
            option.rect = visualRect(index);
            option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
            option.state.setFlag(QStyle::State_HasFocus, hasFocus() && currentIndex() == index);
            m_delegate->paint(&painter, option, index);
        }
    }
    painter.setPen(QPen(Theme::colours().edge, 1));
    painter.drawLine(frozenWidth(), 0, frozenWidth(), rowViewportPosition(lastRow) + rowHeight(lastRow));
}

void GridView::paintHeadings(QPainter& painter, int firstRow, int lastRow) const
{
    const int space = cellroom::side(fontMetrics());
    painter.save();
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(Theme::colours().text);
    for (int row = firstRow; row <= lastRow; ++row) {
        if (m_grid.rowKind(row) != GridRowKind::Heading)
            continue;
        const QRect room(space, rowViewportPosition(row), viewport()->width() - space * 2, rowHeight(row));
        const QString text = m_grid.index(row, 0).data().toString();
        const SpacedText name(text, bold, room.width(), Qt::AlignLeft);
        const int high = std::min(name.lineCount() * linePitch(bold), room.height());
        name.draw(painter, QRect(room.left(), room.center().y() - high / 2, room.width(), high));
    }
    painter.restore();
}

void GridView::paintNotes(QPainter& painter, int firstRow, int lastRow) const
{
    const ThemeColours& colours = Theme::colours();
    const int em = fontMetrics().height();
    for (int row = firstRow; row <= lastRow; ++row) {
        const QStringList notes = notesOf(row);
        if (notes.isEmpty())
            continue;
        const int top = rowViewportPosition(row);
        const int height = noteHeight(row);
        const QRect cells(0, top, viewport()->width() - 1, rowHeight(row) - height);
        const QRect line(0, cells.bottom() + 1, viewport()->width(), height);
        painter.fillRect(line, colours.surface);
        painter.setPen(colours.line);
        painter.drawLine(line.bottomLeft(), line.bottomRight());
        painter.setPen(QPen(colours.warning, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cells.adjusted(0, 0, 0, -1));
        const int size = em * 4 / 5;
        const double down = em / 6.0 + (linePitch(font()) - size) / 2.0;
        paintSeverity(painter, QRectF(cellroom::side(fontMetrics()), line.top() + down, size, size),
                      Severity::Warning);
        painter.setPen(colours.warning);
        QRect room = noteRect();
        room.moveTop(line.top() + em / 6);
        SpacedText(notes.join(u'\n'), font(), room.width()).draw(painter, room);
    }
}

void GridView::goTo(const QModelIndex& index, bool edit)
{
    if (!index.isValid())
        return;
    fitNow();
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(index);
    scrollTo(index);
    if (edit && index.flags().testFlag(Qt::ItemIsEditable))
        QTableView::edit(index);
}

/// A click into a box ticks it, wherever in its cell.
bool GridView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto& mouse = *static_cast<QMouseEvent*>(event);
        const QModelIndex index = indexAt(mouse.position().toPoint());
        const bool box = index.isValid() && index.flags().testFlag(Qt::ItemIsUserCheckable);
        if (box && mouse.button() == Qt::LeftButton && index == currentIndex()) {
            tick(index);
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

void GridView::rememberPlace()
{
    const QModelIndex index = currentIndex();
    m_rowKey = m_grid.rowKey(index.row());
    m_columnKey = m_grid.columnKey(index.column());
    m_place = {index.column(), index.row()};
}

void GridView::restorePlace()
{
    if (m_place.y() < 0 || m_grid.rowCount() == 0)
        return;
    int row = m_grid.rowOfKey(m_rowKey);
    int column = m_grid.columnOfKey(m_columnKey);
    row = row < 0 ? std::min(m_place.y(), m_grid.rowCount() - 1) : row;
    column = column < 0 ? std::min(m_place.x(), m_grid.columnCount() - 1) : column;
    setCurrentIndex(m_grid.index(row, column));
}

void GridView::fitSoon()
{
    if (m_queued)
        return;
    m_queued = true;
    QTimer::singleShot(0, this, &GridView::fitNow);
}

/// What nobody sees is measured when it is shown.
void GridView::fitNow()
{
    m_queued = false;
    m_stale = !isVisible();
    if (m_stale)
        return;
    fitColumns();
    fitRows();
}

int GridView::widestFigure(int column) const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (int row = 0; row < std::min(m_grid.rowCount(), kRowsForWidth); ++row) {
        const GridCell cell = m_grid.cell(row, column);
        if (cell.place.id.isNull() && !cell.value && cell.text.isEmpty())
            continue; // nothing is stored there, as in most cells of a budget
        const FieldType type = cell.field ? cell.field->type : FieldType::Text;
        const bool whole = cell.number || type == FieldType::Money || type == FieldType::Date ||
                           type == FieldType::Integer || type == FieldType::Decimal;
        const QString text = m_grid.index(row, column).data().toString();
        if (whole)
            widest = std::max(widest, metrics.horizontalAdvance(text));
        else if (type == FieldType::Choice)
            widest = std::max(widest, m_header->widestWord(text));
    }
    return widest > 0 ? widest + 2 * cellroom::side(fontMetrics()) + 2 : 0;
}

int GridView::columnFloor(int column) const
{
    const int letters = int(m_grid.column(column).letters * fontMetrics().height());
    return std::max({letters, widestFigure(column), m_header->narrowest(column)});
}

void GridView::fitColumns()
{
    const int columns = m_grid.columnCount();
    // Measured once: it looks at every row that counts.
    QList<int> floors;
    int taken = 0;
    int weights = 0;
    for (int i = 0; i < columns; ++i) {
        floors.append(columnFloor(i));
        taken += floors.last();
        weights += m_grid.column(i).weight;
    }
    const int room = viewport()->width();
    const int spare = std::max(0, room - taken);
    int left = spare;
    for (int i = 0; i < columns; ++i) {
        const int share = i + 1 == columns ? left : spare * m_grid.column(i).weight / std::max(1, weights);
        left -= share;
        // What stays in view leaves room for what moves.
        const int most = i < m_frozen ? std::max(room / 2, fontMetrics().height() * 4) : QWIDGETSIZE_MAX;
        setColumnWidth(i, std::min(floors.at(i) + share, most));
    }
}

void GridView::fitRows()
{
    const int rows = m_grid.rowCount();
    const bool many = rows > kRowsMeasuredAtOnce;
    const int first = many ? std::max(0, rowAt(0)) : 0;
    const int last = many ? std::min(rows, first + kRowsMeasuredAtOnce / 2) : rows;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = first; row < last; ++row) {
        int height = 0;
        for (int column = 0; column < m_grid.columnCount(); column += columnSpan(row, column))
            height = std::max(height, m_delegate->sizeHint(option, m_grid.index(row, column)).height());
        height += noteHeight(row);
        if (rowHeight(row) != height)
            setRowHeight(row, height);
    }
    fitHeight();
}

void GridView::fitHeight()
{
    const int rows = m_grid.rowCount();
    int height = m_header->sizeHint().height() + 4;
    for (int i = 0; i < std::min(rows, m_mostRows); ++i)
        height += rowHeight(i);
    if (horizontalScrollBar()->maximum() > 0)
        height += horizontalScrollBar()->sizeHint().height();
    if (minimumHeight() != height)
        setFixedHeight(height);
    viewport()->update();
}

void GridView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    if (m_stale)
        fitNow();
}

void GridView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitSoon();
}

} // namespace kyodo
