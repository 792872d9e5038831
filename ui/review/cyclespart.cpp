#include "ui/review/cyclespart.h"

#include "core/documents/reportfigures.h"
#include "core/project/asked.h"
#include "core/project/jointview.h"
#include "ui/grid/gridview.h"
#include "ui/support/fieldlabels.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

QString figure(const std::optional<double>& number)
{
    return number ? QLocale::c().toString(*number, 'g', 8) : QString();
}

/// What the round was called in which the score was given.
QString roundText(const ProjectSession& session, const PastScore& score)
{
    const FieldInfo& kind = *recordInfo<Round>().field("kind");
    return !score.roundTitle.isEmpty() ? score.roundTitle
                                       : choiceLabel(session.context().catalogue, session.context().language,
                                                     "rounds", kind, key(score.roundKind));
}

} // namespace

CyclesModel::CyclesModel(ProjectSession& session, QObject* parent)
    : GridModel(session, parent)
{
    start();
}

CyclesModel::Line& CyclesModel::lineOf(const QString& key, const QString& name)
{
    qsizetype at = m_keys.indexOf(key);
    if (at < 0) {
        at = m_keys.size();
        m_keys.append(key);
        m_lines.append({name, {}});
    }
    return m_lines[at];
}

/// A round later in the same cycle takes the place of an earlier one.
void CyclesModel::gatherScores()
{
    const Project& project = session().project();
    const Catalogue& catalogue = session().context().catalogue;
    const Language language = session().context().language;
    for (const PastScore& score : project.pastScores + scoresToRemember(project)) {
        Question question;
        question.origin = score.origin;
        question.text = score.text;
        const QString text = askedText(question, nullptr, catalogue, language).text;
        if (!score.average)
            continue;
        //: %1（%2、%3段階、%4団体）
        const QString shown =
            tr("%1 (%2; of %3; parties: %4)", "average, round, steps of the scale, how many answered")
                .arg(averageText(score.average), roundText(session(), score))
                .arg(score.points)
                .arg(score.sheets);
        lineOf(u"q/"_s + score.origin + u'/' + score.text, text).byCycle.insert(score.cycle, shown);
    }
}

void CyclesModel::gatherIndicators()
{
    const Project& project = session().project();
    const auto insert = [this](int cycle, const auto& indicator) {
        if (!indicator.result)
            return;
        const QString unit = indicator.unit;
        //: %1（目標 %2）
        const QString withTarget = tr("%1 (target %2)", "result, target");
        const QString result = figure(indicator.result) + unit;
        lineOf(u"i/"_s + indicator.name + u'/' + unit, indicator.name)
            .byCycle.insert(cycle, indicator.target ? withTarget.arg(result, figure(indicator.target) + unit)
                                                    : result);
    };
    for (const PastIndicator& indicator : project.pastIndicators)
        insert(indicator.cycle, indicator);
    for (const Indicator& indicator : project.indicators)
        insert(project.info.cycle, indicator);
}

void CyclesModel::gather(QStringList& rowKeys, QStringList& columnKeys)
{
    m_keys.clear();
    m_lines.clear();
    gatherScores();
    gatherIndicators();
    QSet<int> cycles;
    for (const Line& line : std::as_const(m_lines)) {
        for (auto it = line.byCycle.cbegin(); it != line.byCycle.cend(); ++it)
            cycles.insert(it.key());
    }
    m_cycles = cycles.values();
    std::sort(m_cycles.begin(), m_cycles.end());
    rowKeys = m_keys;
    columnKeys.append(u"what"_s);
    for (const int cycle : std::as_const(m_cycles))
        columnKeys.append(QString::number(cycle));
}

QString CyclesModel::rowName(int row) const
{
    return m_lines.value(row).name;
}

GridColumn CyclesModel::column(int column) const
{
    if (column == 0) {
        //: 設問・指標
        return {tr("Question or indicator"), {}, 12, 3, {}};
    }
    //: 第%1サイクル
    return {tr("Cycle %1").arg(m_cycles.value(column - 1)), {}, 7, 1, {}};
}

GridCell CyclesModel::cell(int row, int column) const
{
    GridCell cell;
    cell.fixed = true;
    const Line line = m_lines.value(row);
    cell.text = column == 0 ? line.name : line.byCycle.value(m_cycles.value(column - 1));
    return cell;
}

CyclesPart::CyclesPart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : GridPart(session, spec, parent)
    , m_model(new CyclesModel(session, this))
{
    //: サイクルごとの比較
    const QString title = tr("Compared over the cycles");
    addHeading(title);
    addGrid(*m_model, 1, u"cycles"_s, title).setMostRows(30);
    //: 団体ごとの答えは次のサイクルに引き継がないため、同じ団体の答えかどうかは分かりません。そのため、平均を並べるだけで、差は出しません。
    addLabel(u"muted"_s)
        ->setText(tr("No single party's answer is kept from cycle to cycle, so whether the "
                     "same parties answered cannot be told: averages stand side by side, "
                     "without a difference."));
    connect(&session, &ProjectSession::changed, this, &CyclesPart::follow);
    follow();
}

void CyclesPart::follow()
{
    const Project& project = session().project();
    setVisible(!project.pastScores.isEmpty() || !project.pastIndicators.isEmpty());
}

} // namespace kyodo
