#include "core/project/answeredround.h"

#include "core/project/changes.h"
#include "core/project/jointview.h"

#include <QSet>

#include <algorithm>

namespace kyodo {

namespace {

QSet<Id> questionsOf(const Project& project, const Id& round)
{
    QSet<Id> ids;
    for (const Question& question : project.questions) {
        if (question.round == round)
            ids.insert(question.id);
    }
    return ids;
}

bool saysSomething(const Answer& answer)
{
    return answer.score || answer.notApplicable || !answer.reason.trimmed().isEmpty() ||
           !answer.remark.trimmed().isEmpty();
}

bool saysSomething(const JointConclusion& conclusion)
{
    return conclusion.agreedScore || !conclusion.text.trimmed().isEmpty();
}

} // namespace

RoundUse roundUse(const Project& project, const Id& round)
{
    RoundUse use;
    for (const Sheet& sheet : project.sheets) {
        if (sheet.round != round)
            continue;
        const SheetState state = sheetState(project, &sheet);
        use.parties += state != SheetState::Missing ? 1 : 0;
        use.released += state == SheetState::Released ? 1 : 0;
        use.forms += sheet.formMadeOn.isValid() ? 1 : 0;
    }
    const QSet<Id> questions = questionsOf(project, round);
    for (const Answer& answer : project.answers)
        use.scores += answer.score && questions.contains(answer.question) ? 1 : 0;
    for (const JointConclusion& conclusion : project.jointConclusions)
        use.agreed += conclusion.agreedScore && questions.contains(conclusion.question) ? 1 : 0;
    return use;
}

bool isAnswered(const Project& project, const Id& question)
{
    const auto here = [&](const auto& row) { return row.question == question && saysSomething(row); };
    return std::any_of(project.answers.cbegin(), project.answers.cend(), here) ||
           std::any_of(project.jointConclusions.cbegin(), project.jointConclusions.cend(), here);
}

Id addRoundLike(Project& project, const Id& roundId, const QString& title, IdSource& ids)
{
    const Round* there = findRow(project.rounds, roundId);
    if (!there)
        return {};
    Round made = *there;
    made.title = title;
    made.due = {};
    made.heldOn = {};
    Round& round = appendRow(project.rounds, ids);
    made.id = round.id;
    made.position = round.position;
    round = made;
    const QList<Question> questions = project.questions;
    for (const Question& question : questions) {
        if (question.round != roundId)
            continue;
        Question& row = appendRow(project.questions, ids);
        const Question copy = row;
        row = question;
        row.id = copy.id;
        row.position = copy.position;
        row.round = made.id;
    }
    return made.id;
}

void withdrawScores(Project& project, const Id& round)
{
    const QSet<Id> questions = questionsOf(project, round);
    QSet<Id> open;
    for (Answer& answer : project.answers) {
        if (!answer.score || !questions.contains(answer.question))
            continue;
        answer.score.reset();
        open.insert(answer.sheet);
    }
    for (Sheet& sheet : project.sheets) {
        if (!open.contains(sheet.id))
            continue;
        sheet.released = false;
        sheet.filledOn = {};
        sheet.takenReply.clear(); // the same reply may be taken in once more
    }
    for (JointConclusion& conclusion : project.jointConclusions) {
        if (questions.contains(conclusion.question))
            conclusion.agreedScore.reset();
    }
}

} // namespace kyodo
