#pragma once

class QWidget;

namespace kyodo {

/// The Tab key goes from widget to widget in the order they were made in. This moves everything inside part,
/// made later, right behind before; the order among its own stays.
void putInTabOrder(QWidget& before, QWidget& part);

} // namespace kyodo
