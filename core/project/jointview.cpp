#include "core/project/jointview.h"

#include "core/project/asked.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kyodo {

namespace {

bool isBlank(const QString& text)
{
    return text.trimmed().isEmpty();
}

bool isAnswered(const Answer& answer)
{
    return answer.score || answer.notApplicable || !isBlank(answer.reason) || !isBlank(answer.remark);
}

double averageOf(const QList<int>& scores)
{
    return static_cast<double>(std::accumulate(scores.begin(), scores.end(), 0LL)) /
           static_cast<double>(scores.size());
}

/// All answers, by sheet and question.
QHash<std::pair<Id, Id>, const Answer*> answersByPlace(const Project& project)
{
    QHash<std::pair<Id, Id>, const Answer*> places;
    for (const Answer& answer : project.answers)
        places.insert({answer.sheet, answer.question}, &answer);
    return places;
}

/// A score that the scale does not have counts as none.
JointCell cellOf(const Answer& answer, int points)
{
    JointCell cell{{}, answer.notApplicable, answer.reason, answer.remark};
    if (!answer.notApplicable && answer.score && *answer.score >= 1 && *answer.score <= points)
        cell.score = answer.score;
    return cell;
}

JointView answersSideBySide(const Project& project, const Round& round)
{
    JointView view;
    view.round = round.id;
    const int points = pointsOf(round.scale);
    QList<const Sheet*> sheets;
    for (const Party& party : project.parties) {
        const Sheet* sheet = sheetOf(project, round.id, party.id);
        JointParty column{party.id, sheetState(project, sheet), {}, {}, {}};
        const bool released = column.state == SheetState::Released;
        if (released) {
            column.shared = sheet->shared;
            column.different = sheet->different;
            column.improve = sheet->improve;
        }
        view.parties.append(column);
        sheets.append(released ? sheet : nullptr);
    }
    const auto answers = answersByPlace(project);
    for (const Question& question : project.questions) {
        if (question.round != round.id)
            continue;
        JointRow row;
        row.question = question.id;
        for (const Sheet* sheet : sheets) {
            const Answer* answer = sheet ? answers.value({sheet->id, question.id}) : nullptr;
            row.cells.append(answer ? cellOf(*answer, points) : JointCell{});
            if (isInWords(question)) // what it was before it became one is no answer to it
                row.cells.last().score.reset();
        }
        const QList<int> scores = scoresOf(row);
        if (!scores.isEmpty()) {
            const auto [low, high] = std::minmax_element(scores.begin(), scores.end());
            row.gap = *high - *low;
            row.average = averageOf(scores);
        }
        view.rows.append(row);
    }
    return view;
}

const JointRow* rowAsking(const Project& project, const JointView& view, const Question& question)
{
    for (const JointRow& row : view.rows) {
        const Question* other = findRow(project.questions, row.question);
        if (other && asksTheSame(question, *other))
            return &row;
    }
    return nullptr;
}

double asRead(double average)
{
    return std::round(average * 10);
}

/// Both views have the project's parties in its order.
RoundChange compared(RoundChange change, const JointRow& then, const JointRow& now)
{
    QList<int> before;
    QList<int> after;
    bool all = true;
    for (qsizetype i = 0; i < now.cells.size(); ++i) {
        const std::optional<int> former = then.cells.at(i).score;
        const std::optional<int> present = now.cells.at(i).score;
        change.before.append(former);
        all = all && former.has_value() == present.has_value();
        if (former && present) {
            before.append(*former);
            after.append(*present);
        }
    }
    change.parties = static_cast<int>(before.size());
    change.state = before.isEmpty() ? Comparison::NoPartyTwice
                   : all            ? Comparison::EveryParty
                                    : Comparison::SomeParties;
    if (!before.isEmpty())
        change.value = (asRead(averageOf(after)) - asRead(averageOf(before))) / 10;
    return change;
}

/// Against the last round before that asked the question and was answered, whatever its scale: leaving one
/// out would compare with a round that nobody thinks of.
RoundChange changeSince(const Project& project, const QList<JointView>& earlier, const Question& question,
                        const Round& round, const JointRow& now)
{
    RoundChange change;
    if (earlier.isEmpty())
        return change;
    change.state = Comparison::NotAsked;
    for (auto view = earlier.crbegin(); view != earlier.crend(); ++view) {
        const JointRow* then = rowAsking(project, *view, question);
        if (!then)
            continue;
        change.state = Comparison::Unanswered;
        change.round = view->round;
        if (!then->average)
            continue;
        if (!now.average)
            return change;
        if (haveSameScale(*findRow(project.rounds, view->round), round))
            return compared(change, *then, now);
        change.state = Comparison::OtherScale;
        return change;
    }
    return change;
}

} // namespace

QList<int> scoresOf(const JointRow& row)
{
    QList<int> scores;
    for (const JointCell& cell : row.cells) {
        if (cell.score)
            scores.append(*cell.score);
    }
    return scores;
}

int JointView::count(SheetState state) const
{
    return static_cast<int>(std::count_if(parties.begin(), parties.end(),
                                          [state](const JointParty& p) { return p.state == state; }));
}

QList<qsizetype> JointView::byGap() const
{
    QList<qsizetype> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    const auto weight = [this](qsizetype i) {
        return rows.at(i).gap >= kGapToTalkAbout ? rows.at(i).gap : 0;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&weight](qsizetype a, qsizetype b) { return weight(a) > weight(b); });
    return order;
}

const Sheet* sheetOf(const Project& project, const Id& round, const Id& party)
{
    const auto found = std::find_if(project.sheets.begin(), project.sheets.end(), [&](const Sheet& sheet) {
        return sheet.round == round && sheet.party == party;
    });
    return found == project.sheets.end() ? nullptr : &*found;
}

SheetState sheetState(const Project& project, const Sheet* sheet)
{
    if (!sheet)
        return SheetState::Missing;
    const bool words = !isBlank(sheet->shared) || !isBlank(sheet->different) || !isBlank(sheet->improve);
    const bool filled = sheet->filledOn.isValid();
    bool any = words;
    QSet<Id> scored; // by a score or "not applicable"
    for (const Answer& answer : project.answers) {
        if (answer.sheet != sheet->id)
            continue;
        any = any || isAnswered(answer);
        if (answer.score || answer.notApplicable)
            scored.insert(answer.question);
    }
    // A day alone is no answer.
    if (!any)
        return SheetState::Missing;
    if (sheet->released)
        return SheetState::Released;
    const auto isUnanswered = [&](const Question& question) {
        return question.round == sheet->round && !isInWords(question) && !scored.contains(question.id);
    };
    const bool all =
        !scored.isEmpty() && std::none_of(project.questions.begin(), project.questions.end(), isUnanswered);
    return filled || all ? SheetState::Filled : SheetState::Begun;
}

bool asksTheSame(const Question& one, const Question& other)
{
    const QString text = one.text.trimmed();
    if (text != other.text.trimmed())
        return false;
    return text.isEmpty() ? !one.origin.isEmpty() && one.origin == other.origin : true;
}

bool haveSameScale(const Round& one, const Round& other)
{
    const auto ownWords = [](const Round& round) {
        return hasOwnWords(round) ? round.scaleWords : QStringList();
    };
    return one.scale == other.scale && ownWords(one) == ownWords(other);
}

JointView jointView(const Project& project, const Id& roundId)
{
    const Round* round = findRow(project.rounds, roundId);
    if (!round)
        return {};
    QList<JointView> earlier;
    for (const Round& other : project.rounds) {
        if (other.id == roundId)
            break;
        earlier.append(answersSideBySide(project, other));
    }
    JointView view = answersSideBySide(project, *round);
    for (JointRow& row : view.rows) {
        const Question& question = *findRow(project.questions, row.question);
        row.change = changeSince(project, earlier, question, *round, row);
        for (const JointConclusion& conclusion : project.jointConclusions) {
            if (conclusion.question != row.question)
                continue;
            row.conclusion = conclusion.text;
            row.agreedScore = conclusion.agreedScore;
        }
    }
    return view;
}

QList<PastScore> scoresToRemember(const Project& project)
{
    QList<PastScore> scores;
    for (const Round& round : project.rounds) {
        for (const JointRow& row : answersSideBySide(project, round).rows) {
            const QList<int> given = scoresOf(row);
            if (given.isEmpty())
                continue;
            const Question& question = *findRow(project.questions, row.question);
            PastScore score;
            score.cycle = project.info.cycle;
            score.roundTitle = round.title;
            score.roundKind = round.kind;
            score.heldOn = round.heldOn;
            score.origin = question.origin;
            score.principle = question.principle;
            score.text = question.text;
            score.points = pointsOf(round.scale);
            score.sheets = static_cast<int>(given.size());
            score.average = row.average;
            score.lowest = *std::min_element(given.begin(), given.end());
            score.highest = *std::max_element(given.begin(), given.end());
            scores.append(score);
        }
    }
    return scores;
}

} // namespace kyodo
