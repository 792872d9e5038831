#pragma once

#include "core/register/registerstatistics.h"

#include <QImage>
#include <QWidget>

namespace kyodo {

/// Counts as bars, each with its name and its number in words: the colour says nothing that they do not. A
/// screen reader hears all of it as the description.
class CountChart final : public QWidget {
    Q_OBJECT

public:
    explicit CountChart(Language language, QWidget* parent = nullptr);

    void setStatistics(const RegisterStatistics& statistics);
    /// What stands behind a bar: how many projects, and their cost.
    [[nodiscard]] QString numbersOf(const RegisterCount& count) const;

    /// The same in black on white, for paper.
    [[nodiscard]] QImage image() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void draw(QPainter& painter, const QFont& font, int width, const QColor& ink, const QColor& bars) const;
    [[nodiscard]] static int lineHeight(const QFont& font);

    Language m_language;
    QList<RegisterCount> m_counts;
};

} // namespace kyodo
