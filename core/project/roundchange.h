#pragma once

#include "core/base/id.h"

#include <QList>

#include <optional>

namespace kyodo {

/// Whether a question's answers can be compared with those before, and why not.
enum class Comparison {
    FirstRound,   ///< there is no round before
    NotAsked,     ///< no round before asked it
    Unanswered,   ///< nobody has answered now, or nobody had then
    OtherScale,   ///< the round before had another scale
    NoPartyTwice, ///< those who answered then are others than now
    SomeParties,  ///< compared; who answered in one of the rounds only is left out
    EveryParty,   ///< compared
};

/// How a question's answers stand to those of the last round before that asked it and was answered. Only what
/// can be compared is: the same question, on the same scale, by the same parties.
struct RoundChange {
    Comparison state = Comparison::FirstRound;
    Id round{}; ///< the round before; null where none asked it
    /// Between the averages, as people read them, of the parties that gave a score in both rounds.
    std::optional<double> value{};
    QList<std::optional<int>> before{}; ///< each party's score then, on the same scale; in the view's order
    int parties = 0;                    ///< how many are compared

    friend bool operator==(const RoundChange&, const RoundChange&) = default;
};

} // namespace kyodo
