#pragma once

#include "core/project/project.h"

namespace kyodo {

/// Where something that was learned is written down.
enum class LessonKind { Keep, Change, Stop, Improvement, Challenge, Hint };
template<>
struct EnumKeys<LessonKind> {
    static constexpr std::array<std::string_view, 6> keys{"keep",        "change",    "stop",
                                                          "improvement", "challenge", "hint"};
};

/// Something that was learned in a project, for whoever begins the next one.
struct Lesson {
    LessonKind kind = LessonKind{};
    QString text;
    QString
        outcome; ///< what came of it: how an improvement was taken up, or why it was dropped; may be empty

    friend bool operator==(const Lesson&, const Lesson&) = default;
};

/// What a project has learned: kept, changed and stopped, improvements with what came of them, new challenges
/// and, from a case sheet that may be published, its hints for others. Each on one line, shortened.
[[nodiscard]] QList<Lesson> lessonsOf(const Project& project);

} // namespace kyodo
