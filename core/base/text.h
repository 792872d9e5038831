#pragma once

#include "core/base/language.h"

#include <QString>

#include <optional>

// What people read as one character (a grapheme) may be several code points: か with a voicing mark, a kanji
// with its variation selector, a family emoji, a flag. Text is counted and cut by graphemes only.
namespace kyodo {

[[nodiscard]] qsizetype graphemeCount(QStringView text);

/// The first n graphemes; all of the text if it has no more, nothing for n <= 0.
[[nodiscard]] QString graphemeLeft(QStringView text, qsizetype n);

/// The text in at most n graphemes, the last of them "…" where something was left out; nothing for n <= 0.
[[nodiscard]] QString elided(QStringView text, qsizetype n);

/// The form under which texts are searched and compared: NFKC, katakana as hiragana, case folded, without
/// variation selectors, invisible format characters and voicing marks that belong to no kana. Voiced kana
/// stay voiced, however they were written (ガ, ｶﾞ, カ゛). Folding a folded text changes nothing.
[[nodiscard]] QString nfkcFolded(QStringView text);

/// The text on one line: without blanks (U+3000 too) at its ends; line breaks and tabs, with the blanks
/// around them, become one space. Other spaces inside stay, as in 山田　太郎.
[[nodiscard]] QString simplifiedLine(QStringView text);

/// Full-width digits as ASCII digits; everything else stays.
[[nodiscard]] QString toHalfWidthDigits(QStringView text);

/// The first thing that keeps a text from being stored and printed.
struct TextDefect {
    enum class Kind {
        LoneSurrogate,    ///< half of a character outside the basic plane
        Null,             ///< U+0000
        ControlCharacter, ///< another one below U+0020, line feed and tab excepted
        Noncharacter,     ///< U+FFFE or U+FFFF, which XML forbids
    };
    Kind kind = Kind::LoneSurrogate;
    qsizetype position = 0; ///< UTF-16 index
    char16_t unit = 0;      ///< the offending UTF-16 unit

    /// One sentence for the user, with the code point and the place counted from 1.
    [[nodiscard]] QString message() const;
    friend bool operator==(const TextDefect&, const TextDefect&) = default;
};

/// Whether the text is whole UTF-16 that every output (database, XML, PDF) can carry.
[[nodiscard]] bool isWellFormed(QStringView text);
/// The same; for a text that is not, tells what stands where. Otherwise defect is left alone.
[[nodiscard]] bool isWellFormed(QStringView text, TextDefect& defect);

/// An amount as papers write it: "1,240,000円" or "¥1,240,000"; below zero with "-" in front.
[[nodiscard]] QString formatYen(qint64 yen, Language language);

/// A text in a field and the place of its cursor (UTF-16 index).
struct TypedText {
    QString text;
    qsizetype cursor = 0;

    friend bool operator==(const TypedText&, const TypedText&) = default;
};

/// An amount that is just being typed, with its commas set anew and one width of digits; the cursor stays
/// behind the same digit. Anything but plain digits with ¥ or a sign in front and 円 behind (12万, letters)
/// stays as it is.
[[nodiscard]] TypedText regroupedAmount(const QString& typed, qsizetype cursor);

/// Reads a typed amount in whole yen: 1240000, 1,240,000円, ￥１，２４０，０００, 金1,240,000円也, 12万,
/// 1万5千, 1.5万円, below zero with - or △. Nothing for anything else: misplaced commas, fractions of a yen,
/// units out of order, amounts beyond qint64.
[[nodiscard]] std::optional<qint64> readYen(QStringView typed);

} // namespace kyodo
