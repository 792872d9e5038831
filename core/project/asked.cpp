#include "core/project/asked.h"

namespace kyodo {

AskedText askedText(const guide::ReviewQuestion& question, const Round* round, Language language)
{
    const bool expected =
        round && round->kind == RoundKind::Planning && !question.expectation.in(language).isEmpty();
    const bool expectedHint = expected && !question.expectationHint.in(language).isEmpty();
    return {(expected ? question.expectation : question.question).in(language),
            (expectedHint ? question.expectationHint : question.hint).in(language)};
}

AskedText askedText(const Question& question, const Round* round, const Catalogue& catalogue,
                    Language language)
{
    const QString own = question.text.trimmed();
    const QString ownEn = question.textEn.trimmed();
    if (language == Language::English && !ownEn.isEmpty())
        return {ownEn, {}};
    if (!own.isEmpty())
        return {own, {}};
    const guide::ReviewQuestion* origin = catalogue.reviewQuestion(question.origin);
    return origin ? askedText(*origin, round, language) : AskedText{ownEn, {}};
}

Question& addGuidelineQuestion(Project& project, const Id& round, const guide::ReviewQuestion& question,
                               IdSource& ids)
{
    Question& row = appendRow(project.questions, ids);
    row.round = round;
    row.origin = question.id;
    row.principle = question.principle;
    row.step = question.step;
    row.group =
        question.group == guide::ReviewGroup::Process ? QuestionGroup::Process : QuestionGroup::Attainment;
    return row;
}

} // namespace kyodo
