#pragma once

#include <QHeaderView>

namespace kyodo {

/// A grid's head: titles wrap, columns of one group share a heading above, and the frozen columns stay in
/// view when the others are scrolled.
class GridHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit GridHeader(int frozen, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int frozenWidth() const;
    /// What a column needs for its title to break between words only, and for a short one not to break.
    [[nodiscard]] int narrowest(int section) const;
    /// Of the longest part of a text that is not to be broken, within reason.
    [[nodiscard]] int widestWord(const QString& text) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

private:
    [[nodiscard]] int groupHeight() const;
    [[nodiscard]] QString groupOf(int section) const;
    [[nodiscard]] int heightOf(const QString& text, int width) const;
    void paintGroups(QPainter& painter) const;

    int m_frozen;
};

} // namespace kyodo
