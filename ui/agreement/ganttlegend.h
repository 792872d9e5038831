#pragma once

#include <QWidget>

namespace kyodo {

/// What the signs of the chart mean, each beside its word; wraps where the width ends.
class GanttLegend final : public QWidget {
    Q_OBJECT

public:
    /// `withActual`: also the signs for what was done.
    explicit GanttLegend(bool withActual, QWidget* parent = nullptr);
};

} // namespace kyodo
