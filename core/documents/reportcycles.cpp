#include "core/documents/reviewreport.h"

#include "core/base/text.h"
#include "core/documents/paperparts.h"
#include "core/documents/reviewsheet.h"
#include "core/project/attainment.h"

#include <algorithm>

namespace kyodo {

namespace {

Question questionOf(const PastScore& score)
{
    Question question;
    question.origin = score.origin;
    question.text = score.text;
    return question;
}

/// The means of an earlier cycle that stand beside those of this round: of its last round of the same kind.
/// What was expected is not to be laid beside what came.
struct Cycle {
    int number = 1;
    QString name;
    QList<PastScore> scores;
};

QList<Cycle> earlierCycles(const ReportFacts& facts)
{
    QList<int> numbers;
    for (const PastScore& score : facts.project.pastScores) {
        if (!numbers.contains(score.cycle))
            numbers.append(score.cycle);
    }
    std::sort(numbers.begin(), numbers.end());
    QList<Cycle> cycles;
    for (const int number : std::as_const(numbers)) {
        const PastScore* leader = nullptr;
        for (const PastScore& score : facts.project.pastScores) {
            if (score.cycle == number && facts.round && score.roundKind == facts.round->kind)
                leader = &score;
        }
        if (!leader)
            continue;
        Cycle cycle{number, {}, {}};
        Round past;
        past.title = leader->roundTitle;
        past.kind = leader->roundKind;
        cycle.name =
            facts.words(QStringLiteral("report.cycle")).arg(number) + u'\n' + roundName(&past, facts.words);
        for (const PastScore& score : facts.project.pastScores) {
            if (score.cycle == number && score.roundKind == leader->roundKind &&
                score.roundTitle == leader->roundTitle && score.heldOn == leader->heldOn)
                cycle.scores.append(score);
        }
        cycles.append(cycle);
    }
    return cycles;
}

const PastScore* askedThen(const Cycle& cycle, const Question& question)
{
    for (const PastScore& score : cycle.scores) {
        if (score.average && asksTheSame(question, questionOf(score)))
            return &score;
    }
    return nullptr;
}

/// A mean with what it is the mean of: without that it cannot be laid beside another.
QString meanText(const ReportFacts& facts, std::optional<double> average, int parties, int points)
{
    constexpr int kFewestInPublic = 2; // a single party's mean is its own
    if (!average || (facts.isPublic() && parties < kFewestInPublic))
        return {};
    return facts.words(QStringLiteral("report.cycle.mean"))
        .arg(averageText(average))
        .arg(points)
        .arg(parties);
}

QList<Block> scoreTable(const ReportFacts& facts)
{
    const QList<Cycle> cycles = earlierCycles(facts);
    if (cycles.isEmpty() || facts.view.rows.isEmpty())
        return {};
    Table table;
    table.columns = {column(1)};
    QStringList heads{facts.words(QStringLiteral("report.question"))};
    for (const Cycle& cycle : cycles)
        heads.append(cycle.name);
    heads.append(facts.words(QStringLiteral("report.cycle")).arg(facts.project.info.cycle) + u'\n' +
                 roundName(facts.round, facts.words));
    for (qsizetype i = 1; i < heads.size(); ++i)
        table.columns.append(fixedColumn(7.5, Alignment::Centre));
    table.header = {headRow(heads)};
    for (const ReportRow& row : facts.rows) {
        const Question& question = *findRow(facts.project.questions, row.joint.question);
        TableRow made{{QString::number(row.number) + QChar(0x3000) + row.text}};
        bool asked = false;
        for (const Cycle& cycle : cycles) {
            const PastScore* then = askedThen(cycle, question);
            asked = asked || then;
            made.cells.append(
                TableCell(then ? meanText(facts, then->average, then->sheets, then->points) : QString()));
        }
        const auto parties = std::count_if(row.joint.cells.cbegin(), row.joint.cells.cend(),
                                           [](const JointCell& cell) { return cell.score.has_value(); });
        made.cells.append(TableCell(
            meanText(facts, row.joint.average, static_cast<int>(parties), pointsOf(facts.round->scale))));
        if (asked)
            table.rows.append(made);
    }
    if (table.rows.isEmpty())
        return {};
    return {table, notePart(facts.words(QStringLiteral("report.cycle.note")))};
}

Indicator indicatorOf(const PastIndicator& past)
{
    Indicator indicator;
    indicator.name = past.name;
    indicator.unit = past.unit;
    indicator.baseline = past.baseline;
    indicator.target = past.target;
    indicator.result = past.result;
    return indicator;
}

QList<Block> indicatorTable(const ReportFacts& facts)
{
    const Project& project = facts.project;
    QStringList names;
    for (const PastIndicator& past : project.pastIndicators) {
        if (!names.contains(simplifiedLine(past.name)))
            names.append(simplifiedLine(past.name));
    }
    if (names.isEmpty())
        return {};
    Table table;
    table.columns = {column(4), column(1.8, Alignment::Centre), column(1.6, Alignment::End),
                     column(1.6, Alignment::End), fixedColumn(4.5, Alignment::End)};
    table.header = {headRow(
        {facts.words(QStringLiteral("plan.indicator")), facts.words(QStringLiteral("report.cycle.head")),
         facts.words(QStringLiteral("plan.target")), facts.words(QStringLiteral("report.result")),
         facts.words(QStringLiteral("report.attainment"))})};
    const auto add = [&](const Indicator& indicator, int cycle) {
        table.rows.append(
            {{simplifiedLine(indicator.name), facts.words(QStringLiteral("report.cycle")).arg(cycle),
              figureText(indicator.target, indicator.unit, facts.words),
              figureText(indicator.result, indicator.unit, facts.words),
              percentText(attainment(indicator))}});
    };
    for (const QString& name : std::as_const(names)) {
        for (const PastIndicator& past : project.pastIndicators) {
            if (simplifiedLine(past.name) == name)
                add(indicatorOf(past), past.cycle);
        }
        // At the start this cycle has no results yet.
        const bool planning = facts.round && facts.round->kind == RoundKind::Planning;
        for (const Indicator& indicator : project.indicators) {
            if (!planning && simplifiedLine(indicator.name) == name)
                add(indicator, project.info.cycle);
        }
    }
    return {table};
}

} // namespace

QList<Block> cycleBlocks(const ReportFacts& facts)
{
    return scoreTable(facts) + indicatorTable(facts);
}

} // namespace kyodo
