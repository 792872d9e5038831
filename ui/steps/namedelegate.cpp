#include "ui/steps/namedelegate.h"

#include "ui/models/partylistmodel.h"
#include "ui/support/listitem.h"
#include "ui/support/marks.h"
#include "ui/support/spacedtext.h"
#include "ui/support/theme.h"
#include "ui/widgets/scrollcolumn.h"

#include <QPainter>
#include <QResizeEvent>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kMostLines = 2; ///< of a name, and of what stands below it
constexpr int kLeastLines = 3;

/// Name, second line and sign of an item, placed.
struct Texts {
    Texts(const QStyleOptionViewItem& option, const QModelIndex& index)
        : room(listitem::room(option))
        , flawed(index.data(PartyListModel::FindingsRole).toInt() > 0)
        , sign(option.fontMetrics.height() * 4 / 5)
        , width(std::max(1, room.width() - (flawed ? sign + listitem::margin(option.fontMetrics) : 0)))
        , name(index.data(Qt::DisplayRole).toString(), option.font, width)
        , detail(index.data(PartyListModel::DetailRole).toString(), option.font, width)
        , line(linePitch(option.font))
        , nameRect(room.left(), room.top(), width, line * std::clamp(name.lineCount(), 1, kMostLines))
        , detailRect(room.left(), nameRect.bottom() + 1, width,
                     line * std::min(detail.lineCount(), kMostLines))
    {
    }

    QRect room;
    bool flawed;
    int sign;
    int width;
    SpacedText name;
    SpacedText detail;
    int line;
    QRect nameRect;
    QRect detailRect;
};

} // namespace

void NameDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Texts texts(option, index);
    painter->save();
    listitem::paintChosen(*painter, option);
    listitem::paintFocus(*painter, option);
    if (texts.flawed)
        paintSeverity(*painter,
                      QRectF(texts.room.right() - texts.sign,
                             texts.room.top() + (texts.line - texts.sign) / 2, texts.sign, texts.sign),
                      Severity::Warning);
    painter->setPen(Theme::colours().text);
    texts.name.draw(*painter, texts.nameRect);
    painter->setPen(Theme::colours().muted);
    if (!texts.detailRect.isEmpty())
        texts.detail.draw(*painter, texts.detailRect);
    painter->restore();
}

QSize NameDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    item.rect = QRect(0, 0, option.fontMetrics.averageCharWidth() * 12, 0);
    if (const auto* view = qobject_cast<const QListView*>(option.widget))
        item.rect.setWidth(view->viewport()->width());
    const Texts texts(item, index);
    return {option.fontMetrics.averageCharWidth() * 12,
            texts.nameRect.height() + texts.detailRect.height() + listitem::margin(option.fontMetrics)};
}

NameList::NameList(QWidget* parent)
    : CalmList(parent)
{
    setItemDelegate(new NameDelegate(this));
    setProperty("role", u"list"_s);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
}

void NameList::setModel(QAbstractItemModel* model)
{
    CalmList::setModel(model);
    followCurrentCell(*this);
    connect(model, &QAbstractItemModel::modelReset, this, &NameList::fitSoon);
    connect(model, &QAbstractItemModel::layoutChanged, this, &NameList::fitSoon);
    connect(model, &QAbstractItemModel::rowsInserted, this, &NameList::fitSoon);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &NameList::fitSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, &NameList::fitSoon);
}

/// Names break anew in another width, be it only that a scroll bar came or went while they were laid out.
void NameList::resizeEvent(QResizeEvent* event)
{
    CalmList::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    scheduleDelayedItemsLayout();
    fitSoon();
}

void NameList::setMostLines(int lines)
{
    m_mostLines = lines;
    fit();
}

void NameList::fitSoon()
{
    if (m_mostLines == 0 || m_queued)
        return;
    m_queued = true;
    QTimer::singleShot(0, this, [this] {
        m_queued = false;
        fit();
    });
}

void NameList::fit()
{
    const int line = fontMetrics().height();
    const int frame = height() - viewport()->height();
    int wanted = frame;
    const int rows = model() ? model()->rowCount() : 0;
    for (int row = 0; row < rows && wanted < m_mostLines * line; ++row)
        wanted += sizeHintForRow(row) + 2 * spacing();
    setFixedHeight(std::clamp(wanted, line * kLeastLines, line * m_mostLines));
}

} // namespace kyodo
