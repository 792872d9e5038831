#include "ui/steps/steprail.h"

#include "ui/support/marks.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Boxes {
    QRect title;
    QRect state;
    int height = 0;
};

Boxes boxesFor(const QFontMetrics& metrics, const QRect& item, const QModelIndex& index)
{
    const int em = metrics.height();
    const QRect disc = StepDelegate::disc(metrics, item);
    const int left = disc.right() + em * 3 / 5;
    const int width = std::max(em * 4, item.right() - left - em / 3);
    const auto heightOf = [&](const QString& text) {
        return metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height();
    };
    Boxes boxes;
    boxes.title = QRect(left, item.top() + em / 2, width, heightOf(index.data(Qt::DisplayRole).toString()));
    boxes.state = QRect(left, boxes.title.bottom() + 2, width,
                        heightOf(index.data(StepListModel::StateTextRole).toString()));
    boxes.height = boxes.state.bottom() - item.top() + em / 2;
    return boxes;
}

/// Room below the last step for what comes after it.
int noteHeight(const QFontMetrics& metrics)
{
    return metrics.height() * 4;
}

/// An item without that room.
QRect bodyOf(const QFontMetrics& metrics, const QRect& item, const QModelIndex& index)
{
    const bool last = index.row() + 1 == index.model()->rowCount();
    return last ? item.adjusted(0, 0, 0, -noteHeight(metrics)) : item;
}

QColor stateColour(const QModelIndex& index)
{
    const ThemeColours& colours = Theme::colours();
    const int state = index.data(StepListModel::StateRole).toInt();
    if (state == static_cast<int>(StepState::Passed) && index.data(StepListModel::OpenRole).toInt() == 0)
        return colours.good;
    if (state == static_cast<int>(StepState::PassedWithReason) ||
        index.data(StepListModel::OpenRole).toInt() > 0)
        return colours.warning;
    return colours.muted;
}

} // namespace

QRect StepDelegate::disc(const QFontMetrics& metrics, const QRect& item)
{
    const int size = metrics.height() * 9 / 5;
    return {item.left() + metrics.height(), item.top() + metrics.height() / 2, size, size};
}

void StepDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const ThemeColours& colours = Theme::colours();
    const QRect item = bodyOf(option.fontMetrics, option.rect, index);
    const QRect circle = disc(option.fontMetrics, item);
    const Boxes boxes = boxesFor(option.fontMetrics, item, index);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (current) {
        painter->fillRect(item, colours.accentSoft);
        painter->fillRect(QRect(item.topLeft(), QSize(5, item.height())), colours.accent);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRect(item.adjusted(1, 1, -1, -1));
    }
    painter->setPen(QPen(colours.edge, 2));
    const int x = circle.center().x();
    if (index.row() > 1)
        painter->drawLine(x, item.top(), x, circle.top() - 3);
    if (index.row() > 0 && index.row() + 1 < index.model()->rowCount())
        painter->drawLine(x, circle.bottom() + 3, x, item.bottom());
    const auto state = static_cast<StepState>(std::max(0, index.data(StepListModel::StateRole).toInt()));
    paintStep(*painter, circle, index.data(StepListModel::NumberRole).toInt(), state, current);
    QFont font = option.font;
    font.setBold(current);
    painter->setFont(font);
    painter->setPen(colours.text);
    painter->drawText(boxes.title, Qt::TextWordWrap, index.data(Qt::DisplayRole).toString());
    painter->setFont(option.font);
    painter->setPen(stateColour(index));
    painter->drawText(boxes.state, Qt::TextWordWrap, index.data(StepListModel::StateTextRole).toString());
    painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QRect item(0, 0, option.rect.width(), 100);
    if (const auto* view = qobject_cast<const QListView*>(option.widget))
        item.setWidth(view->viewport()->width());
    QFont bold = option.font;
    bold.setBold(true); // the widest it gets
    const int height = std::max(boxesFor(QFontMetrics(bold), item, index).height,
                                disc(option.fontMetrics, item).bottom() + option.fontMetrics.height() / 2);
    const bool last = index.row() + 1 == index.model()->rowCount();
    return {item.width(), height + (last ? noteHeight(option.fontMetrics) : 0)};
}

StepRail::StepRail(ProjectSession& session, QWidget* parent)
    : QListView(parent)
    , m_model(new StepListModel(session, this))
    //: 新たな課題があれば次のサイクルへ
    , m_note(tr("New challenges lead into the next cycle"))
{
    setModel(m_model);
    setItemDelegate(new StepDelegate(this));
    setObjectName(u"stepRail"_s);
    //: 段階
    setAccessibleName(tr("Steps"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setResizeMode(QListView::Adjust);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void StepRail::setCurrentPage(int page)
{
    if (currentIndex().row() != page)
        setCurrentIndex(m_model->index(page));
}

void StepRail::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT pageChosen(current.row());
}

void StepRail::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    doItemsLayout();
}

QRect StepRail::noteRect() const
{
    const QModelIndex lastIndex = m_model->index(m_model->rowCount() - 1);
    const QRect last = bodyOf(fontMetrics(), visualRect(lastIndex), lastIndex);
    const int em = fontMetrics().height();
    const int left = StepDelegate::disc(fontMetrics(), last).left() + em;
    return {left, last.bottom() + em / 2, std::max(em * 4, viewport()->width() - left - em / 3),
            noteHeight(fontMetrics()) - em / 2};
}

/// From the last step back to the first: what makes the rail a cycle.
void StepRail::paintCycle(QPainter& painter) const
{
    const ThemeColours& colours = Theme::colours();
    const QRect first = StepDelegate::disc(fontMetrics(), visualRect(m_model->index(1)));
    const QRect last = StepDelegate::disc(fontMetrics(), visualRect(m_model->index(m_model->rowCount() - 1)));
    const int em = fontMetrics().height();
    const double x = first.left() - em * 0.55;
    const QRect note = noteRect();
    QPainterPath way(QPointF(last.center().x(), last.bottom() + 4));
    way.lineTo(last.center().x(), note.top() - em * 0.1);
    way.quadTo(last.center().x(), note.top() + em * 0.6, x + em * 0.5, note.top() + em * 0.6);
    way.quadTo(x, note.top() + em * 0.6, x, note.top());
    way.lineTo(x, first.center().y() + em * 0.4);
    way.quadTo(x, first.center().y(), first.left() - 3, first.center().y());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.edge, 1.6, Qt::DotLine, Qt::RoundCap));
    painter.drawPath(way);
    painter.setPen(colours.muted);
    painter.drawText(note.adjusted(0, em / 5, 0, 0), Qt::TextWordWrap, m_note);
}

void StepRail::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    paintCycle(painter);
}

} // namespace kyodo
