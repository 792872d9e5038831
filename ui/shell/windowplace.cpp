#include "ui/shell/windowplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace kyodo {

namespace {

constexpr QSize kUsual(1280, 800);
/// Of the window's upper part, to see it and to take hold of it.
constexpr QSize kSeen(200, 60);
/// What the desktop draws around a window; nobody says how much before the window is shown.
constexpr QSize kFrame(16, 40);

} // namespace

QRect fittingPlace(const QRect& wanted, const QList<QRect>& screens)
{
    if (screens.isEmpty())
        return wanted;
    const QRect top(wanted.topLeft(), QSize(wanted.width(), std::min(wanted.height(), kSeen.height())));
    for (const QRect& screen : screens) {
        const QRect seen = screen.intersected(top);
        const bool fits = wanted.width() <= screen.width() && wanted.height() <= screen.height();
        if (fits && seen.width() >= kSeen.width() && seen.height() >= top.height())
            return wanted;
    }
    const QRect& first = screens.first();
    QRect place(QPoint(), wanted.size().boundedTo(first.size()));
    place.moveCenter(first.center());
    return place;
}

void restorePlace(QWidget& window, const QByteArray& geometry)
{
    QList<QRect> screens;
    for (const QScreen* screen : QGuiApplication::screens())
        screens.append(screen->availableGeometry());
    if (!window.restoreGeometry(geometry)) {
        window.resize(screens.isEmpty() ? kUsual : kUsual.boundedTo(screens.first().size() - kFrame));
        return;
    }
    if (window.isMaximized() || window.isFullScreen())
        return;
    const QRect place = fittingPlace(window.geometry(), screens);
    if (place != window.geometry())
        window.setGeometry(place);
}

} // namespace kyodo
