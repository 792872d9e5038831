#include "core/base/datatable.h"

namespace kyodo {

QList<DataColumn> legendOf(const DataReport& report)
{
    QList<DataColumn> legend;
    QStringList told;
    for (const DataTable& table : report.tables) {
        for (const DataColumn& column : table.columns) {
            if (column.meaning.isEmpty() || told.contains(column.title))
                continue;
            told.append(column.title);
            legend.append(column);
        }
    }
    return legend;
}

} // namespace kyodo
