#pragma once

#include "core/documents/document.h"

#include <QWidget>

#include <optional>

namespace kyodo {

/// A chart of a review, as the report prints it. What it shows stands in words as the accessible description.
class ScoreChart final : public QWidget {
    Q_OBJECT

public:
    explicit ScoreChart(const QString& name, QWidget* parent = nullptr);

    /// Hidden without a chart.
    void setChart(const std::optional<RadarChart>& chart);
    void setChart(const std::optional<GapChart>& chart);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    using Chart = std::variant<std::monostate, RadarChart, GapChart>;

    void show(Chart chart, const QString& alternative);

    Chart m_chart;
};

} // namespace kyodo
