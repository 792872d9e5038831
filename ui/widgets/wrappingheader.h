#pragma once

#include <QHeaderView>

namespace kyodo {

/// A table's head whose titles wrap, and that is as high as the tallest of them needs. The column that the
/// table is sorted by has a mark, where the head shows it.
class WrappingHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit WrappingHeader(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

private:
    [[nodiscard]] bool bearsSortMark(int section) const;
};

} // namespace kyodo
