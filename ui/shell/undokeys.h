#pragma once

#include <QObject>

namespace kyodo {

/// Lets Ctrl+Z and Ctrl+Y through to the project while a cell is open for writing and its own typing has
/// nothing (more) to undo or redo; a text input would keep the keys to itself. Watches the whole program.
class UndoKeys final : public QObject {
    Q_OBJECT

public:
    explicit UndoKeys(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace kyodo
