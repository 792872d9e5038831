#pragma once

#include <QList>

namespace kyodo {

/// Where two sequences part: before[beforeBegin, beforeEnd) has become after[afterBegin, afterEnd).
struct DiffEdit {
    qsizetype beforeBegin = 0;
    qsizetype beforeEnd = 0;
    qsizetype afterBegin = 0;
    qsizetype afterEnd = 0;

    friend bool operator==(const DiffEdit&, const DiffEdit&) = default;
};

/// What became of a sequence, as few steps as possible (Myers 1986, in linear space), from left to right; two
/// edits never touch. The work is bounded: stretches that share too little for that are told as one edit.
[[nodiscard]] QList<DiffEdit> sequenceDifference(const QList<int>& before, const QList<int>& after);

} // namespace kyodo
