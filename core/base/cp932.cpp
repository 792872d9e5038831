#include "core/base/cp932.h"

#include <QStringDecoder>
#include <QStringEncoder>
#include <QTextBoundaryFinder>

#include <utility>

namespace kyodo {

namespace {

/// What Windows and the rest of the world give different codes for the same sign.
QString asWindowsHasIt(QString text)
{
    static constexpr std::pair<char16_t, char16_t> kSame[] = {
        {u'\u301C', u'\uFF5E'}, // 〜
        {u'\u2212', u'\uFF0D'}, // −
        {u'\u2016', u'\u2225'}, // ‖
        {u'\u2014', u'\u2015'}, // —
        {u'\u00A2', u'\uFFE0'}, // ¢
        {u'\u00A3', u'\uFFE1'}, // £
        {u'\u00AC', u'\uFFE2'}, // ¬
        {u'\u00A5', u'\uFFE5'}, // ¥
    };
    for (const auto& [ours, windows] : kSame)
        text.replace(QChar(ours), QChar(windows));
    return text;
}

/// Both ways: with ICU, Qt does not tell when it writes a mark in place of a character.
struct Codec {
    QStringEncoder encoder;
    QStringDecoder decoder;

    /// Nothing where the text does not come back as it was.
    std::optional<QByteArray> encoded(const QString& text)
    {
        const QByteArray bytes = encoder.encode(text);
        const QString back = decoder.decode(bytes);
        return back == text ? std::optional(bytes) : std::nullopt;
    }
};

/// Where Qt comes without ICU it knows the encoding only where it is the system's own.
std::optional<Codec> cp932()
{
    constexpr auto flags = QStringConverter::Flag::Stateless;
    const QString probe = QStringLiteral("台帳");
    for (const char* name : {"CP932", "windows-31j", "Shift_JIS"}) {
        Codec codec{QStringEncoder(name, flags), QStringDecoder(name, flags)};
        if (codec.encoder.isValid() && codec.decoder.isValid() && codec.encoded(probe))
            return codec;
    }
    Codec system{QStringEncoder(QStringConverter::System, flags),
                 QStringDecoder(QStringConverter::System, flags)};
    return system.encoded(probe) == "\x91\xE4\x92\xA0" ? std::optional(std::move(system)) : std::nullopt;
}

} // namespace

std::optional<Cp932Text> toCp932(const QString& text)
{
    auto codec = cp932();
    if (!codec)
        return std::nullopt;
    const QString wanted = asWindowsHasIt(text);
    if (const auto whole = codec->encoded(wanted))
        return Cp932Text{*whole, {}};
    // One by one, to say which they are: by grapheme, for people see no smaller pieces.
    Cp932Text written;
    QTextBoundaryFinder pieces(QTextBoundaryFinder::Grapheme, wanted);
    for (qsizetype from = 0; pieces.toNextBoundary() >= 0; from = pieces.position()) {
        const QString piece = wanted.mid(from, pieces.position() - from);
        const auto bytes = codec->encoded(piece);
        written.bytes += bytes.value_or(QByteArray("\x81\xAC"));
        if (!bytes && !written.lost.contains(piece))
            written.lost.append(piece);
    }
    return written;
}

} // namespace kyodo
