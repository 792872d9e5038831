#include "core/register/lessons.h"

#include "core/base/text.h"

namespace kyodo {

namespace {

constexpr qsizetype kLongest = 400;
constexpr qsizetype kMost = 60; ///< of one project: ten thousand entries should stay small

void add(QList<Lesson>& lessons, LessonKind kind, const QString& text, const QString& outcome = {})
{
    const QString line = elided(simplifiedLine(text), kLongest);
    if (!line.isEmpty() && lessons.size() < kMost)
        lessons.append({kind, line, elided(simplifiedLine(outcome), kLongest)});
}

/// Each line is a lesson of its own.
void addLines(QList<Lesson>& lessons, LessonKind kind, const QString& text)
{
    for (const QString& line : text.split(u'\n'))
        add(lessons, kind, line);
}

} // namespace

QList<Lesson> lessonsOf(const Project& project)
{
    QList<Lesson> lessons;
    addLines(lessons, LessonKind::Keep, project.reuse.keep);
    addLines(lessons, LessonKind::Change, project.reuse.change);
    addLines(lessons, LessonKind::Stop, project.reuse.stop);
    for (const Improvement& row : project.improvements)
        add(lessons, LessonKind::Improvement, row.text,
            row.fate == Fate::Dropped ? row.reason : row.reflected);
    for (const NewChallenge& row : project.newChallenges)
        add(lessons, LessonKind::Challenge, row.text);
    if (project.caseSheet.publishable)
        addLines(lessons, LessonKind::Hint, project.caseSheet.hints);
    return lessons;
}

} // namespace kyodo
