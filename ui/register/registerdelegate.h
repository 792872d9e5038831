#pragma once

#include "core/register/registercolumns.h"

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

/// What a column of dates takes, so that the longest one keeps its year in the language at hand.
[[nodiscard]] int dateColumnWidth(const QFontMetrics& metrics, const RegisterWords& words);

} // namespace kyodo
