#pragma once

#include <QStyledItemDelegate>

namespace kyodo {

/// Draws the register's cells: one line each, cut with an ellipsis, so that ten thousand rows need no
/// measuring; headings of groups stand out.
class RegisterDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace kyodo
