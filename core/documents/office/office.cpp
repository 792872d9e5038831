#include "core/documents/office/office.h"

using namespace Qt::StringLiterals;

namespace kyodo {

std::optional<OfficeFormat> officeFormatOf(const QString& fileName)
{
    if (fileName.endsWith(".docx"_L1, Qt::CaseInsensitive))
        return OfficeFormat::Docx;
    if (fileName.endsWith(".odt"_L1, Qt::CaseInsensitive))
        return OfficeFormat::Odt;
    return std::nullopt;
}

Result<QByteArray> writeOffice(OfficeFormat format, const Document& document, const PageStyle& style)
{
    return format == OfficeFormat::Docx ? writeDocx(document, style) : writeOdt(document, style);
}

} // namespace kyodo
