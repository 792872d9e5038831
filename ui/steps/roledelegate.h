#pragma once

#include <QStyledItemDelegate>

namespace kyodo {

/// Draws the matrix of roles: tasks with what the rules say of them, roles as filled (lead) or pale (support)
/// labels.
class RoleDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void paintTask(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);
    static void paintRole(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);
};

} // namespace kyodo
