#pragma once

#include <QList>
#include <QString>

namespace kyodo {

/// A piece of the way from one text to another.
struct DiffPiece {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DiffPiece&, const DiffPiece&) = default;
};

/// Word by word what became of a text: the pieces that are not added make up the text before, those not
/// removed the one after. Words are runs of one kind of character (kanji, hiragana, katakana, letters,
/// digits), everything else stands alone; a grapheme is never cut. Texts that share too little for that to be
/// quick are told as one removal and one addition.
[[nodiscard]] QList<DiffPiece> wordDifference(const QString& before, const QString& after);

} // namespace kyodo
