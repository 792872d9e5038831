#pragma once

#include <QStyledItemDelegate>

namespace kyodo {

/// A hit in two lines: row and field, and the text around what was found, which stands bold on another
/// ground; or a heading: page and section.
class FindDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// The same for every row, so that a thousand hits are laid out at once.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace kyodo
