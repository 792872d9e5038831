#include "ui/widgets/checklist.h"

#include "ui/support/spoken.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// Qt says of a list's item that it is ticked, but not that it could be.
class Tick final : public QListWidgetItem {
public:
    Tick(const QString& text, QListWidget* list)
        : QListWidgetItem(text, list)
    {
    }

    [[nodiscard]] QVariant data(int role) const override
    {
        if (role != Qt::AccessibleTextRole)
            return QListWidgetItem::data(role);
        //: はい
        const QString yes = CheckList::tr("yes");
        //: いいえ
        const QString no = CheckList::tr("no");
        return QString(text() + u": "_s + (checkState() == Qt::Checked ? yes : no));
    }
};

} // namespace

CheckList::CheckList(QWidget* parent)
    : QListWidget(parent)
{
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    connect(this, &QListWidget::itemChanged, this, &CheckList::tickedChanged);
    sayChangesOfCurrent(*this);
}

void CheckList::setOptions(const QList<Option>& options)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const Option& option : options) {
        auto* item = new Tick(option.text, this);
        item->setData(Qt::UserRole, option.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    if (count() > 0)
        setCurrentRow(0, QItemSelectionModel::NoUpdate);
    arrange();
}

void CheckList::setTicked(const QStringList& keys)
{
    const QSignalBlocker quiet(this);
    m_foreign = keys;
    for (int i = 0; i < count(); ++i) {
        const QString key = item(i)->data(Qt::UserRole).toString();
        item(i)->setCheckState(keys.contains(key) ? Qt::Checked : Qt::Unchecked);
        m_foreign.removeAll(key);
    }
    viewport()->update();
}

QStringList CheckList::ticked() const
{
    QStringList keys;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked)
            keys.append(item(i)->data(Qt::UserRole).toString());
    }
    return keys + m_foreign;
}

void CheckList::setReadOnly(bool readOnly)
{
    const QSignalBlocker quiet(this);
    m_readOnly = readOnly;
    for (int i = 0; i < count(); ++i)
        item(i)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable |
                          (readOnly ? Qt::NoItemFlags : Qt::ItemIsUserCheckable));
}

void CheckList::arrange()
{
    int widest = fontMetrics().averageCharWidth() * 10;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(i)->text()));
    const int tick = fontMetrics().height() * 2;
    const int room = std::max(1, viewport()->width() - 2);
    const int columns = std::max(1, std::min(count(), room / (widest + tick)));
    const QSize cell(room / columns, fontMetrics().height() * 8 / 5);
    if (gridSize() != cell)
        setGridSize(cell);
    const int rows = (count() + columns - 1) / columns;
    const int height = rows * cell.height() + fontMetrics().height() * 4 / 5;
    if (height != m_height) {
        m_height = height;
        updateGeometry();
    }
}

QSize CheckList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, m_height};
}

QSize CheckList::minimumSizeHint() const
{
    return {fontMetrics().height() * 8, m_height};
}

void CheckList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    arrange();
}

void CheckList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void CheckList::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace kyodo
