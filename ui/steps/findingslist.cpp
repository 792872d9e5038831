#include "ui/steps/findingslist.h"

#include "ui/support/marks.h"
#include "ui/support/spacedtext.h"
#include "ui/support/theme.h"
#include "ui/widgets/scrollcolumn.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

QString messageOf(const QModelIndex& index)
{
    return index.data(FindingsModel::SeverityTextRole).toString() + u"  "_s +
           index.data(Qt::DisplayRole).toString();
}

/// Sign, message and reason of a finding, placed.
struct Texts {
    Texts(const QFont& font, const QRect& rect, const QModelIndex& index)
        : em(QFontMetrics(font).height())
        , gap(em / 3)
        , left(rect.left() + gap + em * 3 / 2)
        , width(std::max(em * 6, rect.right() - left - gap))
        , message(messageOf(index), font, width)
        , why(index.data(FindingsModel::WhyRole).toString(), font, width)
        , sign(rect.left() + gap, rect.top() + gap + (linePitch(font) - em) / 2, em, em)
        , messageRect(left, rect.top() + gap, width, message.height())
        , whyRect(left, messageRect.bottom() + 1, width, why.height())
        , height(whyRect.bottom() + 1 - rect.top() + gap)
    {
    }

    int em;
    int gap;
    int left;
    int width;
    SpacedText message;
    SpacedText why;
    QRect sign;
    QRect messageRect;
    QRect whyRect;
    int height;
};

} // namespace

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const ThemeColours& colours = Theme::colours();
    const Texts texts(option.font, option.rect, index);
    painter->save();
    if (option.state.testFlag(QStyle::State_HasFocus) || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours.accentSoft);
    const auto severity = static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt());
    paintSeverity(*painter, texts.sign, severity);
    painter->setPen(colours.text);
    texts.message.draw(*painter, texts.messageRect);
    painter->setPen(colours.muted);
    texts.why.draw(*painter, texts.whyRect);
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
    return {rect.width(), Texts(option.font, rect, index).height};
}

FindingsList::FindingsList(QWidget* parent)
    : CalmList(parent)
    , m_model(new FindingsModel(this))
{
    setModel(m_model);
    followCurrentCell(*this);
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
