#pragma once

#include <QRect>

#include <functional>

class QAbstractItemView;
class QVBoxLayout;
class QWidget;

namespace kyodo {

/// Fills a page with one column that is as high as the page, and scrolls as a whole where the page is too low
/// for what stands in it: with large letters on a small screen nothing is pushed out or laid over each other.
/// The page must have no layout yet. Gives the column's layout.
[[nodiscard]] QVBoxLayout* addScrollColumn(QWidget& page);

/// The same with a column in the middle that grows no wider than is good to read. Gives the column's layout.
[[nodiscard]] QVBoxLayout* addReadingColumn(QWidget& page);

/// Scrolls the column around a widget so that it is seen, once it has found its place: for what has just been
/// shown.
void bringIntoColumn(QWidget& widget);

/// The same for a part of it, asked for once everything has found its place.
void bringIntoColumn(QWidget& widget, std::function<QRect()> part);

/// A table that is as high as its rows cannot scroll by itself: the column around it follows the current cell
/// while the keyboard is in the table.
void followCurrentCell(QAbstractItemView& view);

} // namespace kyodo
