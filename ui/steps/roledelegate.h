#pragma once

#include "ui/grid/griddelegate.h"

namespace kyodo {

/// Draws the matrix of roles: tasks as texts, roles as filled (lead) or pale (support) labels; a second lead
/// stands out.
class RoleDelegate final : public GridDelegate {
    Q_OBJECT

public:
    using GridDelegate::GridDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] static QString addRow();
    static void paintLabel(QPainter& painter, const QStyleOptionViewItem& cell, const QModelIndex& index);
};

} // namespace kyodo
