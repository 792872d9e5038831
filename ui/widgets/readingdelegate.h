#pragma once

#include <QStyledItemDelegate>

namespace kyodo {

/// Draws the cells of a table: words wrap, their lines a reader's pitch apart, with the room around them that
/// all tables have.
class ReadingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

    /// What a cell shows, for measuring it.
    [[nodiscard]] virtual QString wordsOf(const QModelIndex& index) const;
};

} // namespace kyodo
