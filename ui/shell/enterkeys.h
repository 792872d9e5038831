#pragma once

#include <QObject>

namespace kyodo {

/// Lets Enter press the button that has the focus, as everybody expects; Qt does that in dialogs only.
/// Watches the whole program.
class EnterKeys final : public QObject {
    Q_OBJECT

public:
    explicit EnterKeys(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace kyodo
