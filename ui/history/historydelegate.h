#pragma once

#include <QStyledItemDelegate>

namespace kyodo {

/// An entry of the history in two lines: what was done, and when by whom; or a day in one.
class HistoryDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// The same for every row, so that a long list is laid out at once.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace kyodo
