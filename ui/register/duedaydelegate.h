#pragma once

#include <QStyledItemDelegate>

namespace kyodo {

/// Draws a day of the calendar of what is due: its number, that it is today, how many dates it has, and as
/// many of them as find room.
class DueDayDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// What a day should have at least, in the view's letters.
    [[nodiscard]] static int leastHeight(const QFont& font);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace kyodo
