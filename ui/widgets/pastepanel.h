#pragma once

#include "ui/models/celledits.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;

namespace kyodo {

/// Below a table: the cells of what is to be pasted that cannot be read, each with its place and reason, and
/// the choice to paste the others or nothing. Nothing has been written while it is open.
class PastePanel final : public QFrame {
    Q_OBJECT

public:
    /// `name`: of the table, for object names.
    explicit PastePanel(const QString& name, QWidget* parent = nullptr);

    void ask(const CellPaste& paste);

Q_SIGNALS:
    void accepted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_text;
    QListWidget* m_list;
    QPushButton* m_paste;
    QPushButton* m_cancel;
};

} // namespace kyodo
