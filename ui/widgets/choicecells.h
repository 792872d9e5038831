#pragma once

class QAbstractItemView;

namespace kyodo {

/// A cell with a choice shows its list as soon as the mouse opens it, so that no further click is spent on
/// the box. Opened by keyboard it waits for the arrow keys, as boxes on a page do.
void openChoicesByMouse(QAbstractItemView& view);

} // namespace kyodo
