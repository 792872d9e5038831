#include "tests/core/rules/breakcase.h"

using namespace Qt::StringLiterals;

namespace kyodo::test {

QList<BreakCase> reviewCases()
{
    return {
        {u"rounds-none"_s,
         Step::Execution,
         Step::Review,
         Severity::Warning,
         u"rounds"_s,
         [](Clean& c) {
             c.project.rounds.clear();
             c.project.questions.clear();
         },
         {}},
        {u"completion-round-missing"_s,
         Step::Review,
         Step::Review,
         Severity::Warning,
         u"rounds"_s,
         [](Clean& c) { c.project.rounds.first().kind = RoundKind::Own; },
         {}},
        {u"round-without-questions"_s,
         Step::Execution,
         Step::Review,
         Severity::Warning,
         u"rounds.-"_s,
         [](Clean& c) { c.project.questions.clear(); },
         {}},
        {u"round-principles-uncovered"_s,
         Step::Execution,
         Step::Review,
         Severity::Hint,
         u"rounds.-"_s,
         [](Clean& c) { c.project.questions.first().principle.reset(); },
         {}},
        {u"sheets-missing"_s,
         Step::Review,
         Step::Review,
         Severity::Warning,
         u"rounds.due"_s,
         [](Clean& c) { c.project.sheets.first().filledOn = QDate(); },
         {u"sheet-unfinished"_s}},
        {u"sheet-unfinished"_s,
         Step::Review,
         Step::Review,
         Severity::Hint,
         u"sheets.filledOn"_s,
         [](Clean& c) { c.project.sheets.first().filledOn = QDate(); },
         {u"sheets-missing"_s}},
        {u"round-due-missing"_s,
         Step::Review,
         Step::Review,
         Severity::Hint,
         u"rounds.due"_s,
         [](Clean& c) {
             c.project.rounds.first().due = QDate();
             c.project.rounds.first().heldOn = QDate();
         },
         {u"round-not-held"_s}},
        {u"scale-words-count"_s,
         Step::Review,
         Step::Review,
         Severity::Warning,
         u"rounds.scaleWords"_s,
         [](Clean& c) {
             c.project.rounds.first().scaleWords = {u"まだ"_s, u"できた"_s};
         },
         {}},
        {u"sheet-respondent-missing"_s,
         Step::Review,
         Step::Review,
         Severity::Hint,
         u"sheets.respondent"_s,
         [](Clean& c) { c.project.sheets.first().respondent.clear(); },
         {}},
        {u"sheet-unanswered"_s,
         Step::Review,
         Step::Review,
         Severity::Hint,
         u"sheets.-"_s,
         [](Clean& c) { c.project.answers.first().score.reset(); },
         {}},
        {u"score-out-of-scale"_s,
         Step::Review,
         Step::Review,
         Severity::Problem,
         u"answers.score"_s,
         [](Clean& c) {
             c.project.answers.first().score = 5;
             c.project.answers[5].score = 4;
         },
         {}},
        {u"low-score-unexplained"_s,
         Step::Review,
         Step::Review,
         Severity::Warning,
         u"answers.reason"_s,
         [](Clean& c) { c.project.answers.first().score = 1; },
         {}},
        {u"answers-gap"_s,
         Step::Review,
         Step::Review,
         Severity::Warning,
         u"jointConclusions.text"_s,
         [](Clean& c) {
             c.project.answers.first().score = 1;
             c.project.answers.first().reason = u"連絡が少なかった"_s;
             c.project.jointConclusions.removeFirst();
         },
         {}},
        {u"round-not-held"_s,
         Step::Review,
         Step::Review,
         Severity::Warning,
         u"rounds.heldOn"_s,
         [](Clean& c) { c.project.rounds.first().heldOn = QDate(); },
         {}},
        {u"joint-conclusion-missing"_s,
         Step::Review,
         Step::Review,
         Severity::Warning,
         u"jointConclusions.text"_s,
         [](Clean& c) { c.project.jointConclusions.removeFirst(); },
         {}},
        {u"indicator-result-missing"_s,
         Step::Review,
         Step::Review,
         Severity::Warning,
         u"indicators.result"_s,
         [](Clean& c) { c.project.indicators.first().result.reset(); },
         {}},
    };
}

} // namespace kyodo::test
