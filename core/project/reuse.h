#pragma once

#include "core/guideline/terms.h"
#include "core/project/record.h"

namespace kyodo {

enum class Fate { Undecided, Content, Method, NextCycle, Dropped };
template<>
struct EnumKeys<Fate> {
    static constexpr std::array<std::string_view, 5> keys{"undecided", "content", "method", "next-cycle",
                                                          "dropped"};
};

enum class Outcome { Undecided, NextCycle, Solved, Stopped };
template<>
struct EnumKeys<Outcome> {
    static constexpr std::array<std::string_view, 4> keys{"undecided", "next-cycle", "solved", "stopped"};
};

/// What comes of the review, once per file.
struct Reuse : Row {
    QString keep;
    QString change;
    QString stop;
    Outcome outcome = Outcome{};
    QString outcomeReason;

    friend bool operator==(const Reuse&, const Reuse&) = default;
    static RecordInfo describe();
};

/// Something to do better.
struct Improvement : Row {
    QString text;
    std::optional<Principle> principle;
    Fate fate = Fate{};
    QString reason;
    Id owner;
    QDate due;
    QDate doneOn;
    QString reflected; ///< how it was reflected
    Id question;       ///< the review question at which it came up
    /// The step at which the next cycle took it up.
    std::optional<Step> reflectedStep;
    int fromCycle = 0; ///< the earlier cycle that it was brought along from; 0: it came up in this one

    friend bool operator==(const Improvement&, const Improvement&) = default;
    static RecordInfo describe();
};

/// A challenge that came to light.
struct NewChallenge : Row {
    QString text;

    friend bool operator==(const NewChallenge&, const NewChallenge&) = default;
    static RecordInfo describe();
};

/// The project told on one page, without personal data; once per file.
struct CaseSheet : Row {
    QString headline;
    QString background;
    QString done;
    QString results;
    QString hints; ///< what others can learn
    bool publishable = false;
    QString pictureText; ///< what the picture shows, for those who cannot see it

    friend bool operator==(const CaseSheet&, const CaseSheet&) = default;
    static RecordInfo describe();
};

} // namespace kyodo
