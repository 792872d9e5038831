#pragma once

#include "core/rules/finding.h"

#include <QLabel>

#include <optional>

namespace kyodo {

/// Plain text that wraps, with room between its lines. What the user wrote is never taken for markup. In the
/// tones "warning" and "problem" each paragraph has its sign, so that it is not told by colour alone.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(QWidget* parent = nullptr);
    explicit TextLabel(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QSize around() const;
    [[nodiscard]] std::optional<Severity> sign() const;
    /// What the sign and its distance take of the width.
    [[nodiscard]] int signRoom() const;
    void paintSigns(QPainter& painter, const QRect& room, Severity severity) const;
};

} // namespace kyodo
