#include "ui/steps/steprail.h"

#include "ui/support/marks.h"
#include "ui/support/spacedtext.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

QFont titleFont(const QFont& font, bool current)
{
    QFont made = font;
    made.setPointSizeF(font.pointSizeF() * 1.07);
    made.setBold(current);
    return made;
}

QFont stateFont(const QFont& font)
{
    QFont made = font;
    made.setPointSizeF(font.pointSizeF() * 0.93);
    return made;
}

QRect discIn(const QFontMetrics& metrics, const QRect& item)
{
    const int em = metrics.height();
    return {item.left() + em, item.top() + em * 3 / 5, em * 21 / 10, em * 21 / 10};
}

/// Title and state of an item, placed.
struct Texts {
    Texts(const QFont& font, const QRect& item, const QModelIndex& index, bool current)
        : em(QFontMetrics(font).height())
        , disc(discIn(QFontMetrics(font), item))
        , left(disc.right() + em / 2)
        , width(std::max(em * 4, item.right() - left - em / 8))
        , title(index.data(Qt::DisplayRole).toString(), titleFont(font, current), width)
        , state(index.data(StepListModel::StateTextRole).toString(), stateFont(font), width)
        , titleRect(left, item.top() + em / 2, width, title.height())
        , stateRect(left, titleRect.bottom() + 1, width, state.height())
        , height(stateRect.bottom() + 1 - item.top() + em / 2)
    {
    }

    int em;
    QRect disc;
    int left;
    int width;
    SpacedText title;
    SpacedText state;
    QRect titleRect;
    QRect stateRect;
    int height;
};

/// Room below the last step for what comes after it.
int noteHeight(const QFontMetrics& metrics)
{
    return metrics.height() * 5;
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

QRect StepDelegate::disc(const QFontMetrics& metrics, const QRect& item) const
{
    return discIn(metrics, inner(item));
}

void StepDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const ThemeColours& colours = Theme::colours();
    const QRect item = bodyOf(option.fontMetrics, option.rect, index);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const Texts texts(option.font, inner(item), index, current);
    const QRect& circle = texts.disc;
    painter->save();
    if (current) {
        painter->fillRect(item, colours.accentSoft);
        painter->fillRect(QRect(item.topLeft(), QSize(texts.em / 3, item.height())), colours.accent);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 3, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(item.adjusted(1, 1, -2, -2));
    }
    painter->setPen(QPen(colours.edge, 2));
    const int x = circle.center().x();
    if (index.row() > 1)
        painter->drawLine(x, item.top(), x, circle.top() - 3);
    if (index.row() > 0 && index.row() + 1 < index.model()->rowCount())
        painter->drawLine(x, circle.bottom() + 3, x, item.bottom());
    const auto state = static_cast<StepState>(std::max(0, index.data(StepListModel::StateRole).toInt()));
    paintStep(*painter, circle, index.data(StepListModel::NumberRole).toInt(), state, current);
    painter->setPen(colours.text);
    texts.title.draw(*painter, texts.titleRect);
    painter->setPen(stateColour(index));
    texts.state.draw(*painter, texts.stateRect);
    painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QRect item(0, 0, option.rect.width(), 100);
    if (const auto* view = qobject_cast<const QListView*>(option.widget))
        item.setWidth(view->viewport()->width());
    const Texts widest(option.font, item, index, true);
    const int height = std::max(widest.height, widest.disc.bottom() + widest.em * 3 / 5);
    const bool last = index.row() + 1 == index.model()->rowCount();
    return {item.width(), height + m_air + (last ? noteHeight(option.fontMetrics) : 0)};
}

StepRail::StepRail(ProjectSession& session, QWidget* parent)
    : CalmList(parent)
    , m_model(new StepListModel(session, this))
    , m_delegate(new StepDelegate(this))
    //: 新たな課題があれば次のサイクルへ
    , m_note(tr("New challenges lead into the next cycle"))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setObjectName(u"stepRail"_s);
    //: 手順
    setAccessibleName(tr("Steps"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setResizeMode(QListView::Adjust);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &StepRail::spread);
}

/// On a high screen the steps stand further apart; more than this much further they would fall apart.
void StepRail::spread()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    // Measured as if there were no scroll bar: one that is just going would take its part of the width.
    option.widget = nullptr;
    option.rect = QRect(QPoint(), maximumViewportSize());
    const int em = fontMetrics().height();
    int wanted = em * 2;
    m_delegate->setAir(0);
    for (int i = 0; i < m_model->rowCount(); ++i)
        wanted += m_delegate->sizeHint(option, m_model->index(i)).height();
    const int spare = (option.rect.height() - wanted) / std::max(1, m_model->rowCount());
    m_delegate->setAir(std::clamp(spare, 0, em));
    scheduleDelayedItemsLayout();
}

void StepRail::setCurrentPage(int page)
{
    if (currentIndex().row() != page)
        setCurrentIndex(m_model->index(page));
}

void StepRail::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    CalmList::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT pageChosen(current.row());
}

void StepRail::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    spread();
    doItemsLayout();
    // When laying out makes the scroll bar go, this is called from within it: the places are those for the
    // narrower room.
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

QRect StepRail::noteRect() const
{
    const QModelIndex lastIndex = m_model->index(m_model->rowCount() - 1);
    const QRect last = bodyOf(fontMetrics(), visualRect(lastIndex), lastIndex);
    const int em = fontMetrics().height();
    const int left = m_delegate->disc(fontMetrics(), last).left() + em;
    return {left, last.bottom() + em / 2, std::max(em * 4, viewport()->width() - left - em / 3),
            noteHeight(fontMetrics()) - em / 2};
}

/// From the last step back to the first: what makes the rail a cycle.
void StepRail::paintCycle(QPainter& painter) const
{
    const ThemeColours& colours = Theme::colours();
    const QRect first = m_delegate->disc(fontMetrics(), visualRect(m_model->index(1)));
    const QRect last = m_delegate->disc(fontMetrics(), visualRect(m_model->index(m_model->rowCount() - 1)));
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
    const SpacedText text(m_note, stateFont(font()), note.width());
    text.draw(painter, QRect(note.left(), note.top() + em / 5, note.width(), text.height()));
}

void StepRail::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    paintCycle(painter);
}

} // namespace kyodo
