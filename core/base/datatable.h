#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace kyodo {

/// What a cell holds; decides how it is written, sorted and aligned.
enum class CellKind { Text, Number, Money, Date };

struct DataColumn {
    QString title{};
    QString meaning{}; ///< in a sentence: whatever goes out says it; empty where the title says all
    CellKind kind = CellKind::Text;
    int width = 8;      ///< in characters of full width
    bool names = false; ///< tells which row it is: comes again where a table is too wide for a sheet

    friend bool operator==(const DataColumn&, const DataColumn&) = default;
};

/// Rows of cells: a text, a whole number (money: yen), a date, or nothing.
struct DataTable {
    QString title{};
    QList<DataColumn> columns{};
    QList<QVariantList> rows{};
    QList<QVariantList> totals{}; ///< below the rows, set off
    bool grid = false;            ///< as a calendar: one kind of cell, none names its row

    friend bool operator==(const DataTable&, const DataTable&) = default;
};

/// Tables that go out together: as a paper, a spreadsheet or a text file.
struct DataReport {
    QString title{};
    QStringList notes{}; ///< sentences: what is counted and how
    QList<DataTable> tables{};

    friend bool operator==(const DataReport&, const DataReport&) = default;
};

/// Each column of all tables that needs words once, in the order in which they first come.
[[nodiscard]] QList<DataColumn> legendOf(const DataReport& report);

} // namespace kyodo
