#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kyodo {

/// A piece of a text, in UTF-16 units; never cuts a grapheme.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// What somebody types to find something: words between blanks (U+3000 too), each to be found somewhere,
/// compared in the form of nfkcFolded(): ｶﾞ, ガ and が, Ａ and a, 元 with and without a variation selector
/// are the same.
class TextQuery {
public:
    TextQuery() = default;
    explicit TextQuery(QStringView typed);

    /// Nothing to look for: blanks, or only signs that a search ignores.
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// Folded, each once, none part of another.
    [[nodiscard]] const QStringList& words() const { return m_words; }
    /// Whether a folded text has all the words.
    [[nodiscard]] bool hasAll(QStringView folded) const;
    /// Whether a folded text has this one of the words().
    [[nodiscard]] bool has(QStringView folded, qsizetype word) const;
    /// Where the words stand in a text as it is shown: in order, none overlapping, whole graphemes.
    [[nodiscard]] QList<TextRange> rangesIn(const QString& text) const;

    friend bool operator==(const TextQuery&, const TextQuery&) = default;

private:
    QStringList m_words;
};

/// About `graphemes` of a text around a place in it, on one line, with "…" where something was left out; a
/// place that is found late is shown with some of what stands before.
[[nodiscard]] QString excerpt(const QString& text, const TextRange& place, qsizetype graphemes);

} // namespace kyodo
