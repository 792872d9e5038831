#include "core/directory/csvrecords.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::directory)
};

bool isUtf8(const QByteArray& beginning)
{
    // A character may be cut off at the end of the piece.
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(beginning);
    return !decoder.hasError() &&
           std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7F; });
}

/// Where Qt comes without ICU it knows the encoding only where it is the system's own.
std::optional<QStringDecoder> cp932()
{
    for (const char* name : {"CP932", "windows-31j", "Shift_JIS"}) {
        QStringDecoder decoder(name);
        if (decoder.isValid())
            return decoder;
    }
    QStringDecoder system(QStringDecoder::System);
    const QString probe = system(QByteArrayView("\x96\xBC\x95\xEB")); // 名簿
    if (probe == QStringLiteral("名簿"))
        return QStringDecoder(QStringDecoder::System);
    return std::nullopt;
}

/// In EUC-JP all bytes beyond ASCII come in pairs from the upper half; in CP932 nearly every character of
/// Japanese but the narrow kana begins with one below.
bool isEucJp(const QByteArray& beginning)
{
    const auto isHigh = [](char c) { return static_cast<uchar>(c) >= 0xA1 && static_cast<uchar>(c) <= 0xFE; };
    bool any = false;
    for (qsizetype at = 0; at < beginning.size(); ++at) {
        const auto byte = static_cast<uchar>(beginning.at(at));
        if (byte < 0x80)
            continue;
        const int trails = byte == 0x8F ? 2 : byte == 0x8E || isHigh(beginning.at(at)) ? 1 : 0;
        if (trails == 0)
            return false;
        for (int i = 0; i < trails && at + 1 < beginning.size(); ++i) { // the piece may end within one
            if (!isHigh(beginning.at(++at)))
                return false;
        }
        any = true;
    }
    return any;
}

Error notRead(const QString& encoding)
{
    return {
        ErrorCode::InvalidData,
        //: このファイルの文字コード(%1)は読めません。表計算ソフトで「CSV UTF-8」として保存し直してください。
        Tr::tr("The encoding of this file (%1) is not read. Please save it once more as \"CSV UTF-8\".")
            .arg(encoding),
        {}};
}

Error noCp932()
{
    return {
        ErrorCode::InvalidData,
        //: このパソコンでは文字コードCP932(シフトJIS)を読めません。表計算ソフトで「CSV
        //: UTF-8」として保存し直してください。
        Tr::tr("This computer cannot read the encoding CP932 (Shift JIS). Please save the file once more as "
               "\"CSV UTF-8\"."),
        {}};
}

} // namespace

Result<CellDecoder> CellDecoder::detect(const QByteArray& beginning, qsizetype& bom)
{
    bom = 0;
    if (beginning.startsWith("\xFF\xFE") || beginning.startsWith("\xFE\xFF"))
        return notRead(QStringLiteral("UTF-16"));
    const bool marked = beginning.startsWith("\xEF\xBB\xBF");
    if (marked)
        bom = 3;
    const bool plain =
        std::all_of(beginning.begin(), beginning.end(), [](char c) { return (c & 0x80) == 0; });
    if (marked || plain || isUtf8(beginning))
        return CellDecoder(Encoding::Utf8,
                           QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless));
    if (isEucJp(beginning))
        return notRead(QStringLiteral("EUC-JP"));
    auto decoder = cp932();
    if (!decoder)
        return noCp932();
    return CellDecoder(Encoding::Cp932, std::move(*decoder));
}

std::optional<QString> CellDecoder::decoded(QByteArrayView cell)
{
    const bool ascii = std::all_of(cell.begin(), cell.end(), [](char c) { return (c & 0x80) == 0; });
    if (ascii)
        return QString::fromLatin1(cell);
    m_decoder.resetState();
    QString text = m_decoder(cell);
    // What ICU cannot read becomes one of two signs, and is not always told.
    if (m_decoder.hasError() || text.contains(QChar(QChar::ReplacementCharacter)) ||
        text.contains(QChar(0x1A)))
        return std::nullopt;
    return text;
}

} // namespace kyodo
