#pragma once

#include <QString>

class QAbstractItemView;
class QLayout;
class QPushButton;

namespace kyodo {

/// A button below a list that its keys, if any, press as well while the list has the focus; the tip names
/// them. The accessible name is the text.
[[nodiscard]] QPushButton* addActionButton(QLayout& layout, QAbstractItemView& list, const QString& name,
                                           const QString& text, const QString& keys);

} // namespace kyodo
