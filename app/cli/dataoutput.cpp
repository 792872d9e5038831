#include "app/cli/dataoutput.h"

#include "core/base/filewriter.h"
#include "core/documents/datapaper.h"
#include "core/documents/html/html.h"
#include "core/documents/office/office.h"
#include "core/exchange/datacsv.h"
#include "core/exchange/xlsx.h"

#include <QCoreApplication>

namespace kyodo::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::cli)
};

Result<CsvEncoding> askedEncoding(const Call& call)
{
    const QString wanted =
        call.arguments.option(QStringLiteral("--encoding")).value_or(QStringLiteral("utf-8")).toLower();
    if (wanted == u"utf-8" || wanted == u"utf8")
        return CsvEncoding::Utf8;
    if (wanted == u"cp932")
        return CsvEncoding::Cp932;
    //: --encoding には utf-8 か cp932 を指定してください。
    return Error{ErrorCode::Usage, Tr::tr("--encoding takes utf-8 or cp932."), {}};
}

Result<QByteArray> csvBytes(const Call& call, const DataReport& report)
{
    const auto encoding = askedEncoding(call);
    if (!encoding)
        return encoding.error();
    const auto csv = writeCsv(report, *encoding);
    if (!csv)
        return csv.error();
    if (!csv->lost.isEmpty()) {
        //: 次の文字はCP932（シフトJIS）にないため、〓 にしました: %1
        call.remark(Tr::tr("CP932 (Shift JIS) lacks these characters; 〓 stands for them: %1")
                        .arg(csv->lost.join(u' ')));
    }
    return csv->bytes;
}

Result<QByteArray> paperBytes(const Call& call, const DataReport& report, const QString& output)
{
    const auto words = Words::load(call.language);
    if (!words)
        return words.error();
    const Document document = dataDocument(report, *words, DateStyle::Era, call.environment.clock.today());
    return documentAs(output, document, dataStyle(document), call);
}

} // namespace

bool isTableName(const QString& output)
{
    return output.endsWith(u".csv", Qt::CaseInsensitive) || output.endsWith(u".xlsx", Qt::CaseInsensitive);
}

Result<void> checkDataOutput(const QString& output)
{
    const bool paper =
        output.endsWith(u".pdf", Qt::CaseInsensitive) || officeFormatOf(output) || isHtmlName(output);
    if (isTableName(output) || paper)
        return {};
    //: 「%1」の種類には書き出せません。.csv、.xlsx、.pdf、.docx、.odt、.html
    //: のどれかで終わる名前にしてください。
    return Error{ErrorCode::Usage,
                 Tr::tr("\"%1\" is not a kind that can be written; the name must end in .csv, .xlsx, .pdf, "
                        ".docx, .odt or .html.")
                     .arg(output),
                 {}};
}

Result<void> writeData(const Call& call, const DataReport& report, const QString& output)
{
    Result<QByteArray> bytes = Error();
    if (output.endsWith(u".csv", Qt::CaseInsensitive))
        bytes = csvBytes(call, report);
    else if (isTableName(output))
        bytes = writeXlsx(report, {DateStyle::Era, call.language, call.environment.clock.now()});
    else
        bytes = paperBytes(call, report, output);
    return bytes ? writeWhole(output, *bytes) : bytes.error();
}

} // namespace kyodo::cli
