#pragma once

class QAbstractScrollArea;

namespace kyodo {

/// A wheel that is turned while the horizontal bar of a table passes below the pointer goes on to the page
/// instead of pushing the table sideways. Turned sideways, it still does.
void letWheelPass(QAbstractScrollArea& area);

} // namespace kyodo
