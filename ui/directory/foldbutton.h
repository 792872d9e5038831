#pragma once

#include <QPushButton>

namespace kyodo {

/// A button that stays down while what it shows is there.
class FoldButton final : public QPushButton {
    Q_OBJECT

public:
    FoldButton(const QString& text, const QString& name, QWidget* parent = nullptr);

    /// With room for its text in bold letters, as it is written while it is down.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace kyodo
