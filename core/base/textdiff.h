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
/// removed the one after; of two changes in one place the removal comes first. Katakana, letters and figures
/// (1,240,000) are never cut, a short word of kanji is shown as a whole, and what stands around a changed
/// noun stays: particles, endings. A grapheme is never cut. Scraps between two changes that only hinder
/// reading are told as changed. Texts that share too little for that to be quick are told as one removal and
/// one addition.
[[nodiscard]] QList<DiffPiece> textDifference(const QString& before, const QString& after);

/// How much two texts have in common, from 0 to 1, by their pairs of neighbouring characters; of long texts
/// by their beginnings.
[[nodiscard]] double textLikeness(QStringView one, QStringView other);

} // namespace kyodo
