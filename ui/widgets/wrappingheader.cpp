#include "ui/widgets/wrappingheader.h"

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
    const int em = fontMetrics().height();
    int tallest = em;
    for (int i = 0; model() && i < count(); ++i) {
        const QRect room(0, 0, std::max(em, sectionSize(i) - em * 2 / 3), 10000);
        const QString title = model()->headerData(i, orientation()).toString();
        tallest = std::max(tallest, fontMetrics().boundingRect(room, Qt::TextWordWrap, title).height());
    }
    return {QHeaderView::sizeHint().width(), tallest + em * 2 / 3};
}

} // namespace kyodo
