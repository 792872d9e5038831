#pragma once

#include "ui/models/recordtablemodel.h"

class QTableView;

namespace kyodo {

class Settings;

/// Gives a table's columns and rows their sizes: columns share the width there is and never become narrower
/// than reads well, widths that the user chose are remembered; rows are as high as their text, measured when
/// they come into view, so that long tables cost no more than short ones.
class TableFit final : public QObject {
    Q_OBJECT

public:
    TableFit(QTableView& view, RecordTableModel& model, Settings& settings, QObject* parent);

    /// All of it, once control returns to the event loop.
    void queue();
    void fitColumns();
    /// The rows in view that were not measured yet, and the view's height.
    void fitRows();
    /// A row is at least so high while something is written in it; 0 ends that.
    void setRoom(int row, int height);
    /// Rows hold something else than when they were measured.
    void forgetRows();
    void forgetRows(int first, int last);
    /// The user's own width for a column, in steps of a letter's height.
    void widen(int column, int steps);
    /// Forgets the widths that the user chose.
    void resetColumns();
    [[nodiscard]] bool hasOwnWidths() const;
    /// In pixels: the least that a column can be read in.
    [[nodiscard]] int floorOf(int column) const;

Q_SIGNALS:
    void fitted();

private:
    void columnResized(int column, int width);
    [[nodiscard]] int weightOf(int column) const;
    /// 0 where the user chose none.
    [[nodiscard]] int ownWidth(int column) const;
    void store(int column, int width);
    void fitHeight();

    QTableView& m_view;
    RecordTableModel& m_model;
    Settings& m_settings;
    QList<bool> m_measured; ///< by row
    int m_room = 0;         ///< what an editor needs
    int m_roomRow = -1;     ///< in this row
    bool m_makingRoom = false;
    bool m_queued = false;
    bool m_fitting = false;
};

} // namespace kyodo
