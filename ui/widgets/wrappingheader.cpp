#include "ui/widgets/wrappingheader.h"

#include "ui/support/cellroom.h"
#include "ui/support/spacedtext.h"

#include <QPainter>
#include <QStyleOptionHeader>

#include <algorithm>

namespace kyodo {

namespace {

/// A triangle in a place for one letter: the style sheet leaves the style's own without a picture.
void drawSortMark(QPainter& painter, const QRect& place, bool ascending)
{
    const double wide = place.width() * 0.55;
    const double high = ascending ? -wide * 0.6 : wide * 0.6; // from its base to its tip
    const QPointF middle(place.right() - wide / 2, QRectF(place).center().y());
    const QPointF base(0, -high / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(
        QPolygonF{middle + base - QPointF(wide / 2, 0), middle + base + QPointF(wide / 2, 0), middle - base});
}

} // namespace

WrappingHeader::WrappingHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    setHighlightSections(false);
    setSectionsClickable(false);
    connect(this, &QHeaderView::sectionResized, this, &QHeaderView::geometriesChanged);
    connect(this, &QHeaderView::sortIndicatorChanged, this, &QHeaderView::geometriesChanged);
}

QSize WrappingHeader::sizeHint() const
{
    const int space = cellroom::side(fontMetrics());
    int tallest = linePitch(font());
    for (int i = 0; model() && i < count(); ++i) {
        if (isSectionHidden(i))
            continue;
        const int mark = bearsSortMark(i) ? fontMetrics().height() : 0;
        const int room = std::max(fontMetrics().height(), sectionSize(i) - space * 2 - mark);
        const QString title = model()->headerData(i, orientation()).toString();
        tallest = std::max(tallest, SpacedText(title, font(), room).height());
    }
    return {QHeaderView::sizeHint().width(), tallest + 2 * cellroom::above(fontMetrics())};
}

bool WrappingHeader::bearsSortMark(int section) const
{
    return isSortIndicatorShown() && sortIndicatorSection() == section;
}

void WrappingHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.rect = rect;
    initStyleOptionForIndex(&option, logicalIndex);
    const QString title = option.text;
    option.text.clear();
    option.sortIndicator = QStyleOptionHeader::None;
    painter->save();
    style()->drawControl(QStyle::CE_Header, &option, painter, this);
    painter->restore();
    const int space = cellroom::side(fontMetrics());
    QRect room = rect.adjusted(space, 0, -space, 0);
    painter->save();
    painter->setPen(palette().color(QPalette::ButtonText));
    if (bearsSortMark(logicalIndex)) {
        const int letter = fontMetrics().height();
        drawSortMark(*painter, room.adjusted(room.width() - letter, 0, 0, 0),
                     sortIndicatorOrder() == Qt::AscendingOrder);
        room.setRight(room.right() - letter);
    }
    SpacedText(title, font(), room.width(), option.textAlignment).draw(*painter, room);
    painter->restore();
}

} // namespace kyodo
