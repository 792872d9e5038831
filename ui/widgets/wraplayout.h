#pragma once

#include <QLayout>

namespace kyodo {

/// Puts widgets side by side and goes on in a new line where the width ends: a bar that is never clipped,
/// however large the letters. What belongs together is put in as one widget; layouts inside do not wrap.
class WrapLayout final : public QLayout {
    Q_OBJECT

public:
    explicit WrapLayout(int spacing, QWidget* parent = nullptr);
    ~WrapLayout() override;
    Q_DISABLE_COPY_MOVE(WrapLayout)

    /// What is added from here on belongs together: it begins a line of its own rather than being torn apart.
    void beginGroup();

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Gives the height needed.
    int place(const QRect& rect, bool really) const;
    /// Of an item; of its whole group where it begins one.
    [[nodiscard]] int widthFrom(qsizetype index, int most) const;

    QList<QLayoutItem*> m_items;
    QList<qsizetype> m_groups; ///< where they begin
};

} // namespace kyodo
