#include "ui/steps/findingslist.h"

#include "ui/support/marks.h"
#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Boxes {
    QRect sign;
    QRect message;
    QRect why;
    int height = 0;
};

QString messageOf(const QModelIndex& index)
{
    return index.data(FindingsModel::SeverityTextRole).toString() + u"  "_s +
           index.data(Qt::DisplayRole).toString();
}

Boxes boxesFor(const QFontMetrics& metrics, const QRect& rect, const QModelIndex& index)
{
    const int em = metrics.height();
    const int gap = em / 3;
    const int size = em;
    Boxes boxes;
    boxes.sign = QRect(rect.left() + gap, rect.top() + gap, size, size);
    const int left = boxes.sign.right() + em / 2;
    const int width = std::max(em * 6, rect.right() - left - gap);
    const auto heightOf = [&](const QString& text) {
        return metrics.boundingRect(QRect(0, 0, width, 100000), Qt::TextWordWrap, text).height();
    };
    boxes.message = QRect(left, rect.top() + gap, width, heightOf(messageOf(index)));
    boxes.why = QRect(left, boxes.message.bottom() + 2, width,
                      heightOf(index.data(FindingsModel::WhyRole).toString()));
    boxes.height = boxes.why.bottom() - rect.top() + gap;
    return boxes;
}

} // namespace

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const ThemeColours& colours = Theme::colours();
    const Boxes boxes = boxesFor(option.fontMetrics, option.rect, index);
    painter->save();
    painter->setFont(option.font);
    if (option.state.testFlag(QStyle::State_HasFocus) || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours.accentSoft);
    const auto severity = static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt());
    paintSeverity(*painter, boxes.sign, severity);
    painter->setPen(colours.text);
    painter->drawText(boxes.message, Qt::TextWordWrap, messageOf(index));
    painter->setPen(colours.muted);
    painter->drawText(boxes.why, Qt::TextWordWrap, index.data(FindingsModel::WhyRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QRect rect = option.rect;
    if (const auto* view = qobject_cast<const QListView*>(option.widget))
        rect.setWidth(view->viewport()->width());
    return {rect.width(), boxesFor(option.fontMetrics, rect, index).height};
}

FindingsList::FindingsList(QWidget* parent)
    : QListView(parent)
    , m_model(new FindingsModel(this))
{
    setModel(m_model);
    setItemDelegate(new FindingDelegate(this));
    setObjectName(u"findings"_s);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QListView::clicked, this, &FindingsList::choose);
}

void FindingsList::setFindings(const QList<Finding>& findings)
{
    if (findings == m_model->findings())
        return;
    const int row = currentIndex().row();
    m_model->setFindings(findings);
    if (!findings.isEmpty())
        setCurrentIndex(m_model->index(std::clamp(row, 0, int(findings.size()) - 1)));
    fit();
}

void FindingsList::choose(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT chosen(m_model->findings().at(index.row()));
}

void FindingsList::fit()
{
    m_fittedWidth = viewport()->width();
    doItemsLayout();
    const int height = contentsSize().height() + 4;
    if (minimumHeight() != height)
        setFixedHeight(height);
}

void FindingsList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (viewport()->width() != m_fittedWidth)
        fit();
}

void FindingsList::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void FindingsList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        choose(currentIndex());
    else
        QListView::keyPressEvent(event);
}

} // namespace kyodo
