#include "ui/widgets/wrappingheader.h"

#include "ui/support/cellroom.h"
#include "ui/support/spacedtext.h"

#include <QPainter>
#include <QStyleOptionHeader>

#include <algorithm>

namespace kyodo {

WrappingHeader::WrappingHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    setHighlightSections(false);
    setSectionsClickable(false);
    connect(this, &QHeaderView::sectionResized, this, &QHeaderView::geometriesChanged);
}

QSize WrappingHeader::sizeHint() const
{
    const int space = cellroom::side(fontMetrics());
    int tallest = linePitch(font());
    for (int i = 0; model() && i < count(); ++i) {
        if (isSectionHidden(i))
            continue;
        const int room = std::max(fontMetrics().height(), sectionSize(i) - space * 2);
        const QString title = model()->headerData(i, orientation()).toString();
        tallest = std::max(tallest, SpacedText(title, font(), room).height());
    }
    return {QHeaderView::sizeHint().width(), tallest + 2 * cellroom::above(fontMetrics())};
}

void WrappingHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.rect = rect;
    initStyleOptionForIndex(&option, logicalIndex);
    const QString title = option.text;
    option.text.clear();
    painter->save();
    style()->drawControl(QStyle::CE_Header, &option, painter, this);
    painter->restore();
    const int space = cellroom::side(fontMetrics());
    QRect room = rect.adjusted(space, 0, -space, 0);
    if (option.sortIndicator != QStyleOptionHeader::None)
        room.setRight(room.right() - fontMetrics().height());
    painter->save();
    painter->setPen(palette().color(QPalette::ButtonText));
    SpacedText(title, font(), room.width(), option.textAlignment).draw(*painter, room);
    painter->restore();
}

} // namespace kyodo
