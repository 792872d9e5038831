#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>

class QTableView;

namespace kyodo {

/// Gives the rows of a long table the height of their words when they come into sight, up to some lines:
/// thousands need no measuring, and nothing is cut that has room. The table scrolls by rows, so that what is
/// read stays where it is.
class RowsInSight final : public QObject {
    Q_OBJECT

public:
    /// The table has its model and headers by then.
    RowsInSight(QTableView& table, int mostLines);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The rows are others, or the columns have other widths.
    void begin();
    void measure();
    /// From a row on, in steps of 1 or -1, as many as fill so much room.
    void measureFrom(int row, int step, int room);
    [[nodiscard]] int wantedHeight(int row) const;

    QTableView& m_table;
    int m_mostLines;
    QSet<int> m_measured;
    QTimer m_soon;
};

} // namespace kyodo
