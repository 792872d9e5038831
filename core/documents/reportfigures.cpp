#include "core/documents/reportfigures.h"

#include "core/documents/partylabels.h"
#include "core/documents/reviewsheet.h"
#include "core/project/asked.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace kyodo {

namespace {

constexpr qsizetype kMostLines = 6;
/// Fewer answers cannot be put together without telling what each of them was.
constexpr qsizetype kFewestForAverage = 2;
constexpr qsizetype kFewestForSpan = 3;

/// Takes from a row what would tell everybody what a single party answered; whether there was anything.
bool withhold(JointRow& row)
{
    const qsizetype count = scoresOf(row).size();
    if (count == 0 || count >= kFewestForSpan)
        return false;
    row.gap = 0;
    if (count < kFewestForAverage) {
        row.average.reset();
        for (JointCell& cell : row.cells)
            cell.score.reset();
    }
    return true;
}

/// Counts scores to their mean.
struct Mean {
    double sum = 0;
    int count = 0;

    void add(std::optional<int> score)
    {
        sum += score.value_or(0);
        count += score ? 1 : 0;
    }
    [[nodiscard]] std::optional<double> value() const
    {
        return count > 0 ? std::optional(sum / count) : std::nullopt;
    }
};

QList<ReportRow> rowsOf(const Project& project, const Round* round, const JointView& view,
                        const Catalogue& catalogue, Language language)
{
    QList<ReportRow> rows;
    for (const JointRow& joint : view.rows) {
        const Question& question = *findRow(project.questions, joint.question);
        const AskedText asked = askedText(question, round, catalogue, language);
        rows.append({static_cast<int>(rows.size()) + 1, asked.text, question.principle, joint, asked.language,
                     isInWords(question)});
    }
    if (!rows.isEmpty())
        return rows;
    for (const guide::ReviewQuestion& question : catalogue.reviewQuestions())
        rows.append({static_cast<int>(rows.size()) + 1,
                     askedText(question, round, language).text,
                     question.principle,
                     {},
                     language});
    return rows;
}

/// The means of the parties on one axis, from the lowest.
QList<double> sorted(const PrincipleAverage& average)
{
    QList<double> all;
    for (const std::optional<double>& value : average.parties) {
        if (value)
            all.append(*value);
    }
    std::sort(all.begin(), all.end());
    return all;
}

void addPartySeries(RadarChart& chart, const ReportFacts& facts, const QList<PrincipleAverage>& averages)
{
    const auto add = [&](const QString& name, qsizetype mark, const auto& valueOf) {
        RadarChart::Series series{name, {}, false, mark};
        for (const PrincipleAverage& average : averages)
            series.values.append(valueOf(average));
        const auto given = [](const std::optional<double>& value) { return value.has_value(); };
        if (std::any_of(series.values.cbegin(), series.values.cend(), given))
            chart.series.append(series);
    };
    if (facts.labels.size() <= kMostLines) {
        for (qsizetype i = 0; i < facts.labels.size(); ++i)
            add(facts.labels.at(i), i,
                [i](const PrincipleAverage& average) { return average.parties.value(i); });
        return;
    }
    const auto end = [](bool highest) {
        return [highest](const PrincipleAverage& average) -> std::optional<double> {
            const QList<double> all = sorted(average);
            return all.isEmpty() ? std::nullopt : std::optional(highest ? all.last() : all.first());
        };
    };
    add(facts.words(QStringLiteral("report.radar.highest")), 0, end(true));
    add(facts.words(QStringLiteral("report.radar.lowest")), 1, end(false));
}

} // namespace

QList<ReportRow> ReportFacts::byGap() const
{
    if (view.rows.isEmpty())
        return rows;
    QList<ReportRow> ordered;
    for (const qsizetype i : view.byGap())
        ordered.append(rows.at(i));
    return ordered;
}

QList<ReportRow> ReportFacts::scoredByGap() const
{
    QList<ReportRow> scored = byGap();
    scored.removeIf([](const ReportRow& row) { return row.inWords; });
    return scored;
}

std::optional<std::pair<int, int>> ReportFacts::span(const ReportRow& row) const
{
    const QList<int> scores = scoresOf(row.joint);
    if (scores.isEmpty() || (isPublic() && scores.size() < kFewestForSpan))
        return std::nullopt;
    const auto [lowest, highest] = std::minmax_element(scores.begin(), scores.end());
    return std::pair(*lowest, *highest);
}

QString ReportFacts::label(const Id& party) const
{
    for (qsizetype i = 0; i < project.parties.size(); ++i) {
        if (project.parties.at(i).id == party)
            return labels.at(i);
    }
    return {};
}

bool ReportFacts::isAnswered() const
{
    return std::any_of(view.rows.cbegin(), view.rows.cend(),
                       [](const JointRow& row) { return row.average.has_value(); });
}

QString ReportFacts::score(int score) const
{
    return stepSign(round ? round->scale : Scale::Four, score);
}

QStringList ReportFacts::steps() const
{
    QStringList steps = scaleLabels(round, words);
    for (QString& step : steps)
        step.remove(u'\n');
    return steps;
}

QString ReportFacts::step(int score) const
{
    const QString step = steps().value(score - 1);
    return step.isEmpty() ? this->score(score) : step;
}

QString ReportFacts::principleName(std::optional<Principle> principle) const
{
    return principle ? catalogue.principle(*principle).shortTitle.in(words.language())
                     : words(QStringLiteral("report.whole"));
}

ReportFacts reportFacts(const Project& project, const Round* round, Edition edition,
                        const Catalogue& catalogue, const Words& words)
{
    ReportFacts facts{project, catalogue, words, round, edition};
    if (round)
        facts.view = jointView(project, round->id);
    for (qsizetype i = 0; facts.isPublic() && i < facts.view.rows.size(); ++i) {
        if (withhold(facts.view.rows[i]))
            facts.withheld.append(QString::number(i + 1));
    }
    facts.rows = rowsOf(project, round, facts.view, catalogue, words.language());
    facts.labels =
        facts.isPublic() ? publicHeadings(project, catalogue, words) : partyHeadings(project, words);
    return facts;
}

QList<PrincipleAverage> principleAverages(const ReportFacts& facts)
{
    QList<PrincipleAverage> averages;
    for (const Principle principle : allOf<Principle>()) {
        Mean overall;
        QList<Mean> parties(facts.view.parties.size());
        for (const ReportRow& row : facts.rows) {
            if (row.principle != principle)
                continue;
            for (qsizetype i = 0; i < row.joint.cells.size(); ++i) {
                overall.add(row.joint.cells.at(i).score);
                parties[i].add(row.joint.cells.at(i).score);
            }
        }
        if (overall.count == 0)
            continue;
        PrincipleAverage average{principle, {}, overall.value()};
        for (const Mean& party : std::as_const(parties))
            average.parties.append(party.value());
        averages.append(average);
    }
    return averages;
}

std::optional<RadarChart> principleChart(const ReportFacts& facts)
{
    constexpr qsizetype kFewest = 3;
    const QList<PrincipleAverage> averages = principleAverages(facts);
    if (averages.size() < kFewest)
        return std::nullopt;
    RadarChart chart;
    chart.highest = pointsOf(facts.round->scale);
    RadarChart::Series overall{facts.words(QStringLiteral("report.overall")), {}, true, 0};
    QStringList said;
    for (const PrincipleAverage& average : averages) {
        chart.axes.append(facts.principleName(average.principle));
        overall.values.append(average.overall);
        said.append(chart.axes.last() + u' ' + averageText(average.overall));
    }
    chart.series.append(overall);
    if (!facts.isPublic())
        addPartySeries(chart, facts, averages);
    chart.alternative = facts.words(QStringLiteral("report.radar.alternative"))
                            .arg(said.join(facts.words(QStringLiteral("list.comma"))));
    return chart;
}

std::optional<GapChart> gapChart(const ReportFacts& facts)
{
    GapChart chart;
    chart.steps = facts.steps();
    chart.spanName = facts.words(QStringLiteral("report.gap.span"));
    chart.averageName = facts.words(QStringLiteral("report.average"));
    if (!facts.isPublic())
        chart.parties = facts.labels;
    QStringList wide;
    for (const ReportRow& row : facts.scoredByGap()) {
        GapChart::Row made;
        made.strong = row.joint.gap >= kGapToTalkAbout;
        made.label = (made.strong ? QStringLiteral("※") : QString()) + QString::number(row.number) +
                     QChar(0x3000) + row.text;
        made.average = row.joint.average;
        for (const JointCell& cell : row.joint.cells) {
            const bool isShown = cell.score && !facts.isPublic();
            made.marks.append(isShown ? std::optional<double>(*cell.score) : std::nullopt);
        }
        if (const auto span = facts.span(row)) {
            made.lowest = span->first;
            made.highest = span->second;
        }
        if (made.strong)
            wide.append(QString::number(row.number));
        chart.rows.append(made);
    }
    if (!facts.isAnswered())
        return std::nullopt;
    const QString none = facts.words(QStringLiteral("report.gap.none"));
    const QString which = wide.join(facts.words(QStringLiteral("list.comma")));
    chart.alternative =
        facts.words(QStringLiteral("report.gap.alternative")).arg(wide.isEmpty() ? none : which);
    return chart;
}

QString averageText(std::optional<double> value)
{
    return value ? QLocale::c().toString(*value, 'f', 1) : QString();
}

QString changeText(std::optional<double> value)
{
    if (!value)
        return {};
    const double shown = std::round(*value * 10) / 10;
    if (shown == 0)
        return QStringLiteral("±0");
    return (shown > 0 ? QStringLiteral("+") : QStringLiteral("−")) +
           QLocale::c().toString(std::abs(shown), 'f', 1);
}

} // namespace kyodo
