#include "tests/core/rules/cleanproject.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace kyodo::test {

namespace {

struct PartyFacts {
    PartyKind kind;
    QString name;
    QString label;
    QString representative;
};

Id addParty(Clean& c, const PartyFacts& facts)
{
    Party& party = appendRow(c.project.parties, c.ids);
    party.kind = facts.kind;
    party.name = facts.name;
    party.label = facts.label;
    party.representativeTitle = u"代表"_s;
    party.representativeName = facts.representative;
    party.address = u"若葉市中央一丁目1番地"_s;
    party.postalCode = u"371-0000"_s;
    party.decides = u"役員会で決める"_s;
    party.valuesMost = u"子どもの安心"_s;
    party.standing = u"総会の議決に従う"_s;
    return party.id;
}

Id addSought(Clean& c, ResourceKind kind, const QString& name, const Id& by)
{
    SoughtResource& sought = appendRow(c.project.soughtResources, c.ids);
    sought.kind = kind;
    sought.name = name;
    OfferedResource& offered = appendRow(c.project.offeredResources, c.ids);
    offered.party = by;
    offered.kind = kind;
    offered.name = name;
    offered.sought = sought.id;
    return sought.id;
}

void addCandidate(Clean& c, const QString& name, CandidateDecision decision, const Id& party)
{
    Candidate& candidate = appendRow(c.project.candidates, c.ids);
    candidate.name = name;
    candidate.decision = decision;
    candidate.decisionReason = u"話し合いの結果"_s;
    candidate.party = party;
    const Id id = candidate.id;
    CandidateRating& rating = appendRow(c.project.candidateRatings, c.ids);
    rating.candidate = id;
    rating.tip = u"partner-tip.clear-purpose"_s;
    rating.judgement = Judgement::Yes;
}

void findPartner(Clean& c)
{
    Project& p = c.project;
    p.info.title = u"若葉こども食堂"_s;
    p.info.challenge = u"ひとりで夕食をとる子どもが増えている。"_s;
    p.info.publicNature = u"家庭の事情によらず、だれでも来られる場になる。"_s;
    p.info.municipality = u"102016"_s;
    c.npo = addParty(c, {PartyKind::Npo, u"NPO法人あおぞら広場"_s, u"甲"_s, u"青空 花子"_s});
    c.company = addParty(c, {PartyKind::Company, u"みどり食品株式会社"_s, u"乙"_s, u"緑川 一郎"_s});
    c.community = addParty(c, {PartyKind::Community, u"若葉町自治会"_s, u"丙"_s, u"若葉 次郎"_s});
    c.city = addParty(c, {PartyKind::Government, u"若葉市"_s, u"丁"_s, u"市川 三郎"_s});
    c.party(c.company).corporateNumber = u"8000000000001"_s;
    addSought(c, ResourceKind::Goods, u"食材"_s, c.company);
    addSought(c, ResourceKind::Place, u"調理室"_s, c.community);
    Ability& ability = appendRow(p.abilities, c.ids);
    ability.party = c.company;
    ability.can = false;
    ability.text = u"平日夜の人手"_s;
    ability.reason = u"店舗の営業時間と重なる"_s;
    addCandidate(c, u"みどり食品株式会社"_s, CandidateDecision::Chosen, c.company);
    addCandidate(c, u"ひまわり商店"_s, CandidateDecision::Declined, Id());
}

void scope(Clean& c)
{
    Project& p = c.project;
    p.info.termStart = QDate(2026, 4, 1);
    p.info.termEnd = QDate(2027, 3, 31);
    Scope& s = p.scope;
    s.sharedPurpose = u"地域の子どもが安心して夕食をとれる場をつくる。"_s;
    s.beneficiaries = u"若葉町の小中学生"_s;
    s.effectsCommunity = u"見守りの目が増える"_s;
    s.effectsParties = u"活動が知られる"_s;
    s.effectsGovernment = u"課題を早く知ることができる"_s;
    s.alone = AloneAnswer::TogetherIsBetter;
    s.conclusion = FitConclusion::Suited;
    for (const Party& party : std::as_const(p.parties)) {
        PurposeStatement& statement = appendRow(p.purposeStatements, c.ids);
        statement.party = party.id;
        statement.text = u"子どもの居場所をつくりたい"_s;
        statement.agrees = true;
    }
    for (int kind = 1; kind <= 5; ++kind) {
        FitCheck& check = appendRow(p.fitChecks, c.ids);
        check.kind = u"fit.%1"_s.arg(kind);
        check.answer = FitAnswer::Yes;
    }
    Indicator& indicator = appendRow(p.indicators, c.ids);
    indicator.name = u"参加した子ども"_s;
    indicator.unit = u"人"_s;
    indicator.target = 200;
    indicator.how = u"受付で数える"_s;
    indicator.when = u"毎回"_s;
}

void method(Clean& c)
{
    Project& p = c.project;
    p.method.model = Model::Partnership;
    p.method.forms = {u"subsidy"_s, u"cooperation"_s};
    p.method.reason = u"それぞれの強みを出し合えるため"_s;
    p.method.endOfCollaboration = u"一年で見直す"_s;
    p.method.afterEnd = u"参加費と寄付で続ける"_s;
    p.method.againstDependence = u"食材の提供元を二つ以上にする"_s;
    for (const QString& title : {u"補助を受けて行う"_s, u"委託を受けて行う"_s}) {
        MethodOption& option = appendRow(p.methodOptions, c.ids);
        option.title = title;
        option.chosen = p.methodOptions.size() == 1;
        OptionRating& rating = appendRow(p.optionRatings, c.ids);
        rating.option = option.id;
        rating.principle = Principle::Equality;
        rating.value = OptionRatingValue::Fair;
    }
    PitfallAnswer& answer = appendRow(p.pitfallAnswers, c.ids);
    answer.pitfall = u"party.npo.pitfall1"_s;
    answer.party = c.npo;
    answer.answer = u"食材と人手もお願いする"_s;
}

void schedule(Clean& c)
{
    const Id cooking = addTask(c, u"調理と配膳"_s, QDate(2026, 5, 1), QDate(2027, 2, 28)).id;
    addRole(c, cooking, c.npo, RoleKind::Lead);
    addRole(c, cooking, c.community, RoleKind::Support);
    const Id food = addTask(c, u"食材の調達"_s, QDate(2026, 4, 15), QDate(2027, 3, 15)).id;
    addRole(c, food, c.company, RoleKind::Lead);
    const Id notice = addTask(c, u"広報"_s, QDate(2026, 4, 1), QDate(2026, 9, 30)).id;
    addRole(c, notice, c.city, RoleKind::Lead);
    addRole(c, notice, c.npo, RoleKind::Support);
    addTask(c, u"開所式"_s, QDate(), QDate(2026, 5, 10)).milestone = true;
}

void budget(Clean& c)
{
    const Id staff = addLine(c, BudgetSide::Cost, BudgetCategory::Personnel, u"人件費"_s, 300000).id;
    addShare(c, staff, c.city, 200000);
    addShare(c, staff, c.npo, 100000);
    const Id office = addLine(c, BudgetSide::Cost, BudgetCategory::Overhead, u"事務費"_s, 50000).id;
    addShare(c, office, c.npo, 50000);
    const Id venue = addLine(c, BudgetSide::Cost, BudgetCategory::Venue, u"調理室"_s, 60000).id;
    addShare(c, venue, c.community, 60000).inKind = true;
    addLine(c, BudgetSide::Income, BudgetCategory::Subsidy, u"市補助金"_s, 200000);
    addLine(c, BudgetSide::Income, BudgetCategory::OwnFunds, u"自己資金"_s, 210000);
}

void terms(Clean& c)
{
    AgreementTerms& a = c.project.agreement;
    a.content = u"月2回、夕食を提供する。"_s;
    a.responsibility = u"食品の事故は調理した者が対応する。"_s;
    a.insurance = u"甲が行事保険に入る。"_s;
    a.disclosure = u"実績を年1回公開する。"_s;
    a.handlesPersonal = YesNo::Yes;
    a.personalPurpose = u"緊急時の連絡"_s;
    a.personalHandling = u"鍵のかかる棚に保管する"_s;
    a.personalAfterEnd = u"一か月以内に廃棄する"_s;
    a.payer = c.city;
    a.payee = c.npo;
    a.meetingIntervalDays = 60;
    a.madeOn = QDate(2026, 3, 10);
    a.inForceOn = QDate(2026, 4, 1);
    PersonalData& data = appendRow(c.project.personalData, c.ids);
    data.what = u"参加者名簿"_s;
    data.keeper = c.npo;
    Deliverable& deliverable = appendRow(c.project.deliverables, c.ids);
    deliverable.title = u"レシピ集"_s;
    deliverable.ownership = Ownership::OneParty;
    deliverable.owner = c.npo;
    for (int day = 1; day <= 2; ++day) {
        Negotiation& talk = appendRow(c.project.negotiations, c.ids);
        talk.on = QDate(2026, 3, day);
        talk.topic = u"協議%1"_s.arg(day);
        talk.open = day == 1 ? u"保険料の負担"_s : QString();
    }
}

void conclude(Clean& c)
{
    AgreementVersion& version = appendRow(c.project.versions, c.ids);
    version.number = 1;
    version.state = VersionState::Concluded;
    version.madeOn = QDate(2026, 3, 10);
    version.concludedOn = QDate(2026, 3, 18);
    version.inForceOn = QDate(2026, 4, 1);
    const Id id = version.id;
    for (const Party& party : std::as_const(c.project.parties)) {
        Signing& signing = appendRow(c.project.signings, c.ids);
        signing.version = id;
        signing.party = party.id;
        signing.on = QDate(2026, 3, 18);
    }
}

void planReview(Clean& c)
{
    Round& round = appendRow(c.project.rounds, c.ids);
    round.kind = RoundKind::Completion;
    round.title = u"終了時のふりかえり"_s;
    round.due = QDate(2027, 4, 10);
    const Id id = round.id;
    for (const Principle principle : allOf<Principle>()) {
        Question& question = appendRow(c.project.questions, c.ids);
        question.round = id;
        question.principle = principle;
        question.origin = u"review."_s + key(principle);
    }
    Question& free = appendRow(c.project.questions, c.ids);
    free.round = id;
    free.group = QuestionGroup::Free;
    free.text = u"気づいたこと"_s;
}

void agreement(Clean& c)
{
    schedule(c);
    budget(c);
    terms(c);
    conclude(c);
    planReview(c);
}

void addMeeting(Clean& c, QDate on)
{
    Meeting& meeting = appendRow(c.project.meetings, c.ids);
    meeting.on = on;
    const Id id = meeting.id;
    for (const Party& party : std::as_const(c.project.parties)) {
        Attendance& attendance = appendRow(c.project.attendances, c.ids);
        attendance.meeting = id;
        attendance.party = party.id;
    }
}

void addSpending(Clean& c, qsizetype line, qint64 amount)
{
    Spending& spending = appendRow(c.project.spendings, c.ids);
    spending.line = c.project.budgetLines.at(line).id;
    spending.on = QDate(2026, 8, 31);
    spending.amount = amount;
}

void execution(Clean& c)
{
    Project& p = c.project;
    addMeeting(c, QDate(2026, 7, 15));
    addMeeting(c, QDate(2026, 9, 10));
    p.tasks[2].actualStart = QDate(2026, 4, 2);
    p.tasks[2].actualEnd = QDate(2026, 9, 28);
    p.tasks[3].progress = 100;
    Action& action = appendRow(p.actions, c.ids);
    action.text = u"チラシを配る"_s;
    action.owner = c.city;
    action.due = QDate(2026, 10, 31);
    addSpending(c, 0, 150000);
    Incident& incident = appendRow(p.incidents, c.ids);
    incident.on = QDate(2026, 6, 1);
    incident.title = u"やけど"_s;
    incident.response = u"手当てをし、鍋の置き場を変えた。"_s;
    Publication& publication = appendRow(p.publications, c.ids);
    publication.title = u"中間報告"_s;
    publication.plannedOn = QDate(2026, 9, 30);
    publication.publishedOn = QDate(2026, 9, 29);
    ChangeRequest& change = appendRow(p.changeRequests, c.ids);
    change.on = QDate(2026, 8, 1);
    change.title = u"開催日を増やす"_s;
    change.state = ChangeState::Refused;
    change.decidedOn = QDate(2026, 9, 10);
}

void addSheet(Clean& c, const Id& party, const Id& round)
{
    Sheet& sheet = appendRow(c.project.sheets, c.ids);
    sheet.round = round;
    sheet.party = party;
    sheet.respondent = u"担当者"_s;
    sheet.filledOn = QDate(2027, 4, 5);
    sheet.released = true;
    const Id id = sheet.id;
    for (const Question& question : std::as_const(c.project.questions)) {
        if (question.group == QuestionGroup::Free)
            continue;
        Answer& answer = appendRow(c.project.answers, c.ids);
        answer.sheet = id;
        answer.question = question.id;
        answer.score = 3;
    }
}

void review(Clean& c)
{
    Project& p = c.project;
    for (Task& task : p.tasks)
        task.progress = 100;
    p.actions.first().doneOn = QDate(2026, 10, 20);
    addSpending(c, 1, 48000);
    p.rounds.first().heldOn = QDate(2027, 4, 15);
    for (const Party& party : std::as_const(p.parties))
        addSheet(c, party.id, p.rounds.first().id);
    for (const Question& question : std::as_const(p.questions)) {
        if (question.group == QuestionGroup::Free)
            continue;
        JointConclusion& joint = appendRow(p.jointConclusions, c.ids);
        joint.question = question.id;
        joint.text = u"おおむねできた。"_s;
    }
    p.indicators.first().result = 214;
}

/// A completion review that was held opens step 7, so the reuse is there as soon as that.
void reuse(Clean& c)
{
    Project& p = c.project;
    p.reuse.keep = u"月2回の開催"_s;
    p.reuse.outcome = Outcome::NextCycle;
    Improvement& improvement = appendRow(p.improvements, c.ids);
    improvement.text = u"配膳の人手を増やす"_s;
    improvement.fate = Fate::Content;
    improvement.owner = c.community;
    improvement.due = QDate(2027, 6, 30);
    NewChallenge& challenge = appendRow(p.newChallenges, c.ids);
    challenge.text = u"高校生の居場所がない"_s;
    p.caseSheet.headline = u"夕食を囲む夜"_s;
    p.caseSheet.done = u"月2回の夕食"_s;
    p.caseSheet.results = u"延べ214人"_s;
}

QDate todayAt(Step step)
{
    switch (step) {
    case Step::FindPartner:
        return QDate(2026, 1, 15);
    case Step::Scope:
        return QDate(2026, 2, 1);
    case Step::Method:
        return QDate(2026, 2, 15);
    case Step::Agreement:
        return QDate(2026, 3, 20);
    case Step::Execution:
        return QDate(2026, 10, 1);
    case Step::Review:
        return QDate(2027, 4, 20);
    case Step::Reuse:
        break;
    }
    return QDate(2027, 5, 10);
}

} // namespace

Clean cleanProject(Step step)
{
    Clean c;
    c.project = Project::blank(c.ids);
    c.today = todayAt(step);
    const std::array build{findPartner, scope, method, agreement, execution, review, reuse};
    for (const Step part : allOf<Step>()) {
        if (part > step && !(step == Step::Review && part == Step::Reuse))
            break;
        build.at(static_cast<std::size_t>(part))(c);
        if (part < step)
            pass(c, part);
    }
    return c;
}

void pass(Clean& clean, Step step)
{
    StepPass& row = appendRow(clean.project.stepPasses, clean.ids);
    row.step = step;
    row.by = u"花子"_s;
    row.at = QDateTime(clean.today, QTime(9, 0), Qt::UTC);
}

Task& addTask(Clean& clean, const QString& title, QDate start, QDate end)
{
    Task& task = appendRow(clean.project.tasks, clean.ids);
    task.title = title;
    task.plannedStart = start;
    task.plannedEnd = end;
    return task;
}

void addRole(Clean& clean, const Id& task, const Id& party, RoleKind kind)
{
    Role& role = appendRow(clean.project.roles, clean.ids);
    role.task = task;
    role.party = party;
    role.kind = kind;
}

BudgetLine& addLine(Clean& clean, BudgetSide side, BudgetCategory category, const QString& title,
                    qint64 amount)
{
    BudgetLine& line = appendRow(clean.project.budgetLines, clean.ids);
    line.side = side;
    line.category = category;
    line.title = title;
    line.amount = amount;
    return line;
}

Share& addShare(Clean& clean, const Id& line, const Id& party, qint64 amount)
{
    Share& share = appendRow(clean.project.shares, clean.ids);
    share.line = line;
    share.party = party;
    share.amount = amount;
    return share;
}

} // namespace kyodo::test
