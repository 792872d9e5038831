#include "core/exchange/datacsv.h"

#include "core/base/cp932.h"
#include "core/exchange/csv.h"

#include <QCoreApplication>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::exchange)
};

QVariantList headOf(const DataTable& table)
{
    QVariantList head;
    for (const DataColumn& column : table.columns)
        head.append(column.title);
    return head;
}

QList<QVariantList> rowsOf(const DataReport& report)
{
    QList<QVariantList> rows;
    for (qsizetype i = 0; i < report.tables.size(); ++i) {
        const DataTable& table = report.tables.at(i);
        if (i > 0)
            rows += QList<QVariantList>{{}, {table.title}};
        rows.append(headOf(table));
        rows += table.rows + table.totals;
    }
    rows.append(QVariantList());
    for (const QString& note : report.notes)
        rows.append({note});
    //: 列の意味
    const QString legend = Tr::tr("What the columns mean");
    rows += QList<QVariantList>{{}, {legend}};
    for (const DataColumn& column : legendOf(report))
        rows.append({column.title, column.meaning});
    return rows;
}

} // namespace

Result<CsvFile> writeCsv(const DataReport& report, CsvEncoding encoding)
{
    const QByteArray utf8 = writeCsv(rowsOf(report));
    if (encoding == CsvEncoding::Utf8)
        return CsvFile{utf8, {}};
    constexpr qsizetype kMark = 3; // the byte order mark
    const auto written = toCp932(QString::fromUtf8(QByteArrayView(utf8).sliced(kMark)));
    if (!written) {
        return Error{
            ErrorCode::Refused,
            //: このパソコンでは文字コードCP932（シフトJIS）で書き出せません。UTF-8を選んでください。
            Tr::tr("This computer cannot write the encoding CP932 (Shift JIS). Please choose UTF-8."),
            {}};
    }
    return CsvFile{written->bytes, written->lost};
}

} // namespace kyodo
