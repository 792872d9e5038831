#include "tests/core/documents/reviewproject.h"

#include "core/guideline/catalogue.h"
#include "core/project/asked.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace kyodo::test {

namespace {

void addSheet(Project& project, const Round& round, qsizetype party, bool released, IdSource& ids)
{
    const QString mark = released ? u"内輪"_s : u"カナリア"_s;
    Sheet& sheet = appendRow(project.sheets, ids);
    sheet.round = round.id;
    sheet.party = project.parties.at(party).id;
    sheet.respondent = mark + u"記入者%1"_s.arg(party);
    sheet.filledOn = round.heldOn;
    sheet.released = released;
    sheet.shared = mark + u"共有%1"_s.arg(party);
    sheet.different = mark + u"相違%1"_s.arg(party);
    sheet.improve = mark + u"改善%1"_s.arg(party);
    const Id id = sheet.id;
    int number = 0;
    for (const Question& question : project.questions) {
        if (question.round != round.id)
            continue;
        Answer& answer = appendRow(project.answers, ids);
        answer.sheet = id;
        answer.question = question.id;
        // The second question parts them, the last one does not apply to the first party.
        answer.score = number == 1 ? (party == 0 ? 4 : 1) : 3;
        answer.notApplicable = number == 7 && party == 0;
        if (!released)
            answer.score = 2;
        answer.reason = mark + u"理由%1の%2"_s.arg(party).arg(number);
        answer.remark = mark + u"補足%1の%2"_s.arg(party).arg(number);
        ++number;
    }
}

Round& addRound(Project& project, RoundKind kind, QDate held, const Catalogue& catalogue, IdSource& ids)
{
    Round& round = appendRow(project.rounds, ids);
    round.kind = kind;
    round.heldOn = held;
    for (const guide::ReviewQuestion& question : catalogue.reviewQuestions())
        addGuidelineQuestion(project, round.id, question, ids);
    return round;
}

void addOutcome(Project& project, IdSource& ids)
{
    JointConclusion& conclusion = appendRow(project.jointConclusions, ids);
    conclusion.question = project.questions.at(8 + 1).id;
    conclusion.text = u"会議の前に議題を配る。"_s;
    conclusion.agreedScore = 3;
    Indicator& indicator = appendRow(project.indicators, ids);
    indicator.name = u"参加した子ども"_s;
    indicator.unit = u"人"_s;
    indicator.baseline = 0;
    indicator.target = 200;
    indicator.result = 150;
    Improvement& improvement = appendRow(project.improvements, ids);
    improvement.text = u"鍵の当番を決める。"_s;
    improvement.principle = Principle::RoleSharing;
    improvement.owner = project.parties.first().id;
    improvement.due = QDate(2027, 6, 30);
    improvement.fate = Fate::NextCycle;
}

void addPast(Project& project, IdSource& ids)
{
    project.info.cycle = 2;
    PastScore& score = appendRow(project.pastScores, ids);
    score.origin = project.questions.first().origin;
    score.average = 2.5;
    score.sheets = 2;
    PastIndicator& indicator = appendRow(project.pastIndicators, ids);
    indicator.name = u"参加した子ども"_s;
    indicator.unit = u"人"_s;
    indicator.target = 100;
    indicator.result = 80;
}

} // namespace

Project reviewProject(int parties)
{
    static const auto catalogue = Catalogue::load();
    REQUIRE(catalogue);
    CountingIds ids;
    Project project = Project::blank(ids);
    project.info.title = u"朝の見守り"_s;
    project.info.termStart = QDate(2026, 4, 1);
    project.info.termEnd = QDate(2027, 3, 31);
    for (int i = 0; i < parties; ++i) {
        Party& party = appendRow(project.parties, ids);
        party.kind = PartyKind(i % 6);
        party.name = u"団体その%1"_s.arg(i + 1);
        party.representativeName = u"内輪代表%1"_s.arg(i);
        Contact& contact = appendRow(project.contacts, ids);
        contact.party = party.id;
        contact.name = u"カナリア連絡先%1"_s.arg(i);
        contact.email = u"カナリア@example.jp"_s;
    }
    const Round before = addRound(project, RoundKind::Interim, QDate(2026, 10, 3), *catalogue, ids);
    const Round now = addRound(project, RoundKind::Completion, QDate(2027, 3, 20), *catalogue, ids);
    for (qsizetype i = 0; i < parties; ++i) {
        addSheet(project, before, i, true, ids);
        addSheet(project, now, i, i + 1 < parties, ids);
    }
    addOutcome(project, ids);
    addPast(project, ids);
    return project;
}

} // namespace kyodo::test
