#pragma once

#include <QComboBox>

namespace kyodo {

/// A choice that the mouse wheel does not change in passing, and that gives way in narrow columns.
class ComboBox final : public QComboBox {
    Q_OBJECT

public:
    explicit ComboBox(QWidget* parent = nullptr);

    void showPopup() override;

Q_SIGNALS:
    /// One of the list was taken. Going through the choices with the arrow keys takes none yet.
    void picked();
    /// One was taken, be it with the arrow keys, once the box is left or Enter pressed.
    void settled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    /// What is too long for the box ends with …
    void initStyleOption(QStyleOptionComboBox* option) const override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void settle();

    bool m_inKeyPress = false;
    bool m_wandered = false; ///< the arrow keys chose, and nobody was told yet
};

} // namespace kyodo
