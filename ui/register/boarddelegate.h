#pragma once

#include <QStyledItemDelegate>

namespace kyodo {

/// Draws the cards of a board: the title, the section, and the next date, which says in words that it is
/// overdue.
class BoardDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Of a card, in the view's letters.
    [[nodiscard]] static int cardHeight(const QFont& font);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace kyodo
