#pragma once

#include "ui/models/celledits.h"

class QTableView;

namespace kyodo {

class PastePanel;

/// What one does with the chosen cells of a table: copy, cut, paste, clear. Each change is one edit.
class TableCells final : public QObject {
    Q_OBJECT

public:
    TableCells(QTableView& view, RecordTableModel& model, PastePanel& panel, QObject* parent);

    void copy(bool heads);
    void cut();
    void paste();
    void clear();
    /// Takes back the question about a paste, if one is open. False when none was.
    bool cancelPaste();
    /// The chosen cells; where none is chosen, the current one.
    [[nodiscard]] QModelIndexList chosen() const;
    /// Rows of the chosen cells, rising.
    [[nodiscard]] QList<int> chosenRows() const;

Q_SIGNALS:
    /// What was done, for the user; empty when what was said before no longer holds.
    void told(const QString& notice);

private:
    void finishPaste();
    void showRange(const CellRange& range);
    [[nodiscard]] QString outcomeOf(const CellPaste& paste) const;
    void clearAs(const QString& label);

    QTableView& m_view;
    RecordTableModel& m_model;
    PastePanel& m_panel;
    std::optional<CellPaste> m_asked;
};

} // namespace kyodo
