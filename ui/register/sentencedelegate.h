#pragma once

#include "ui/widgets/readingdelegate.h"

namespace kyodo {

/// Draws lines that are sentences: they wrap, and headings stand out as in the other tables of the register.
class SentenceDelegate final : public ReadingDelegate {
    Q_OBJECT

public:
    using ReadingDelegate::ReadingDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace kyodo
