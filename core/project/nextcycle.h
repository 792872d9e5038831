#pragma once

#include "core/base/result.h"
#include "core/project/project.h"

#include <QSet>

namespace kyodo {

/// What may go along from one cycle to the next. Title, challenge, place and fields of activity always do:
/// they are what the new file continues.
enum class CarryPart {
    Parties,       ///< with contacts, abilities and the premises of each
    Resources,     ///< what is sought, and what the parties offer
    Purpose,       ///< shared purpose, beneficiaries, effects, the parties' own words
    Indicators,    ///< the former result becomes the new baseline
    Method,        ///< model, forms, methods, answers to pitfalls
    Tasks,         ///< with roles; not started yet
    Budget,        ///< with shares; nothing spent yet
    Content,       ///< what is done, deliverables, personal information, responsibility, disclosure
    Terms,         ///< the settings of the paper, and the clauses as they were changed
    Dates,         ///< the term and planned dates, moved on by one term
    Publications,  ///< not published yet
    ReviewRounds,  ///< with their questions; no sheets
    Improvements,  ///< those that are open
    Lessons,       ///< what to keep, change and stop: as a note of the second step
    NewChallenges, ///< joined to the challenge
    Results,       ///< scores and indicators of this cycle and those before, to compare with
};
template<>
struct EnumKeys<CarryPart> {
    static constexpr std::array<std::string_view, 16> keys{
        "parties",      "resources", "purpose",        "indicators", "method",       "tasks",
        "budget",       "content",   "terms",          "dates",      "publications", "review-rounds",
        "improvements", "lessons",   "new-challenges", "results"};
};

using CarryOver = QSet<CarryPart>;

/// Those parts for which there is something to carry, in order.
[[nodiscard]] QList<CarryPart> carryable(const Project& project);
/// How many rows a part holds; 0 also for parts that are no lists.
[[nodiscard]] qsizetype rowsToCarry(const Project& project, CarryPart part);

/// The words that lessons are introduced with in the note: they go into the file, in the user's language.
struct LessonWords {
    QString keep;
    QString change;
    QString stop;
};

/// The project that continues `former`: a cycle further, with the parts that are wanted and with nothing
/// done, spent, met, concluded or passed yet. Every row is a new row of its own; references lead to the
/// copies, what they led to elsewhere is left out. InvalidData when `former` is not sound.
[[nodiscard]] Result<Project> nextCycle(const Project& former, const CarryOver& carry,
                                        const LessonWords& words, IdSource& ids);

} // namespace kyodo
