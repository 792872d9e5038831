#include "ui/register/sentencedelegate.h"

#include "ui/register/registermodel.h"
#include "ui/support/theme.h"

namespace kyodo {

void SentenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    item.font.setBold(index.data(RegisterModel::HeadingRole).toBool());
    ReadingDelegate::paint(painter, item, index);
}

void SentenceDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    ReadingDelegate::initStyleOption(option, index);
    if (index.data(RegisterModel::HeadingRole).toBool())
        option->backgroundBrush = Theme::colours().chrome;
}

} // namespace kyodo
