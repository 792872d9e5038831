#pragma once

#include <QPointer>
#include <QWidget>

namespace kyodo {

/// A frame around a place that one was just led to, for as long as the eye needs to find it. It takes neither
/// the focus nor the mouse.
class PlaceMark final : public QWidget {
    Q_OBJECT

public:
    /// Marks an input or, of a view, its current cell. Goes by itself, or with the first key pressed there.
    static void show(QWidget* place);

    /// How long a mark stays, in milliseconds.
    static constexpr int kStays = 2500;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    PlaceMark(QWidget* place, QWidget* ground);
    void follow();
    void bringIntoView();

    QPointer<QWidget> m_place;
};

} // namespace kyodo
