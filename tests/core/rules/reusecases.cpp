#include "tests/core/rules/breakcase.h"

using namespace Qt::StringLiterals;

namespace kyodo::test {

QList<BreakCase> reuseCases()
{
    return {
        {u"brought-along-not-taken-up"_s,
         Step::Reuse,
         Step::Agreement,
         Severity::Warning,
         u"improvements.reflected"_s,
         [](Clean& c) {
             Improvement& row = c.project.improvements.first();
             row.fromCycle = 1;
             row.doneOn = QDate();
             row.reflected.clear();
         },
         {}},
        {u"lessons-missing"_s,
         Step::Reuse,
         Step::Reuse,
         Severity::Warning,
         u"reuse.keep"_s,
         [](Clean& c) { c.project.reuse.keep.clear(); },
         {}},
        {u"outcome-undecided"_s,
         Step::Reuse,
         Step::Reuse,
         Severity::Warning,
         u"reuse.outcome"_s,
         [](Clean& c) { c.project.reuse.outcome = Outcome::Undecided; },
         {}},
        {u"outcome-unexplained"_s,
         Step::Reuse,
         Step::Reuse,
         Severity::Warning,
         u"reuse.outcomeReason"_s,
         [](Clean& c) {
             c.project.reuse.outcome = Outcome::Solved;
             c.project.newChallenges.clear();
         },
         {u"outcome-status-differs"_s}},
        {u"outcome-status-differs"_s,
         Step::Reuse,
         Step::Reuse,
         Severity::Hint,
         u"project.status"_s,
         [](Clean& c) {
             c.project.reuse.outcome = Outcome::Solved;
             c.project.reuse.outcomeReason = u"居場所ができた"_s;
             c.project.newChallenges.clear();
         },
         {}},
        {u"improvement-dropped-unexplained"_s,
         Step::Reuse,
         Step::Reuse,
         Severity::Warning,
         u"improvements.reason"_s,
         [](Clean& c) {
             Improvement dropped = c.project.improvements.first();
             dropped.id = c.ids.next();
             dropped.fate = Fate::Dropped;
             c.project.improvements.append(dropped);
         },
         {}},
        {u"improvements-none"_s,
         Step::Reuse,
         Step::Reuse,
         Severity::Warning,
         u"improvements"_s,
         [](Clean& c) {
             c.project.improvements.clear();
             c.project.reuse.outcome = Outcome::Stopped;
             c.project.reuse.outcomeReason = u"担い手がいない"_s;
             c.project.newChallenges.clear();
         },
         {u"outcome-status-differs"_s}},
        {u"next-cycle-without-improvements"_s,
         Step::Reuse,
         Step::Reuse,
         Severity::Warning,
         u"improvements"_s,
         [](Clean& c) { c.project.improvements.clear(); },
         {}},
        {u"improvement-undecided"_s,
         Step::Reuse,
         Step::Reuse,
         Severity::Warning,
         u"improvements.fate"_s,
         [](Clean& c) {
             c.project.improvements.append(c.project.improvements.first());
             c.project.improvements.last().id = c.ids.next();
             c.project.improvements.last().fate = Fate::Undecided;
         },
         {}},
        {u"improvement-owner-missing"_s,
         Step::Reuse,
         Step::Reuse,
         Severity::Warning,
         u"improvements.owner"_s,
         [](Clean& c) { c.project.improvements.first().owner = Id(); },
         {}},
        {u"improvement-due-missing"_s,
         Step::Reuse,
         Step::Reuse,
         Severity::Warning,
         u"improvements.due"_s,
         [](Clean& c) { c.project.improvements.first().due = QDate(); },
         {}},
        {u"improvement-overdue"_s,
         Step::Reuse,
         Step::Reuse,
         Severity::Warning,
         u"improvements.due"_s,
         [](Clean& c) { c.project.improvements.first().due = QDate(2027, 5, 9); },
         {}},
        {u"improvement-unreflected"_s,
         Step::Reuse,
         Step::Reuse,
         Severity::Hint,
         u"improvements.reflected"_s,
         [](Clean& c) { c.project.improvements.first().doneOn = QDate(2027, 5, 1); },
         {}},
        {u"new-challenges-unanswered"_s,
         Step::Reuse,
         Step::Reuse,
         Severity::Hint,
         u"newChallenges.-"_s,
         [](Clean& c) {
             c.project.reuse.outcome = Outcome::Solved;
             c.project.reuse.outcomeReason = u"子どもが減った"_s;
         },
         {u"outcome-status-differs"_s}},
        {u"report-contact"_s,
         Step::Reuse,
         Step::Reuse,
         Severity::Warning,
         u"jointConclusions.text"_s,
         [](Clean& c) { c.project.jointConclusions.first().text += u"（窓口は mihon@example.jp）"_s; },
         {}},
        {u"case-sheet-contact"_s,
         Step::Reuse,
         Step::Reuse,
         Severity::Warning,
         u"caseSheet.done"_s,
         [](Clean& c) { c.project.caseSheet.done += u"（連絡は 090-0000-0000 へ）"_s; },
         {}},
        {u"case-sheet-missing"_s,
         Step::Reuse,
         Step::Reuse,
         Severity::Hint,
         u"caseSheet.results"_s,
         [](Clean& c) { c.project.caseSheet.results.clear(); },
         {}},
    };
}

} // namespace kyodo::test
