#pragma once

#include <QComboBox>

namespace kyodo {

/// A choice that the mouse wheel does not change in passing, and that gives way in narrow columns.
class ComboBox final : public QComboBox {
    Q_OBJECT

public:
    explicit ComboBox(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace kyodo
