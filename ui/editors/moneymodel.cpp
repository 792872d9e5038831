#include "ui/editors/moneymodel.h"

#include "core/base/text.h"
#include "core/project/attainment.h"
#include "ui/support/fieldlabels.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace kyodo {

MoneyModel::MoneyModel(ProjectSession& session, QObject* parent)
    : GridModel(session, parent)
{
    start();
}

void MoneyModel::gather(QStringList& rowKeys, QStringList& columnKeys)
{
    const Project& project = session().project();
    m_planned = budgetTotals(project);
    m_spent = spentTotals(project);
    m_rows.clear();
    for (const BudgetSide side : {BudgetSide::Cost, BudgetSide::Income}) {
        if (!m_planned.side(side).any)
            continue;
        m_rows.append({GridRowKind::Heading, side, {}});
        rowKeys.append(u"heading/"_s + key(side));
        for (const BudgetLine& line : project.budgetLines) {
            if (line.side != side)
                continue;
            m_rows.append({GridRowKind::Ordinary, side, line.id});
            rowKeys.append(line.id.text());
        }
        m_rows.append({GridRowKind::Total, side, {}});
        rowKeys.append(u"sum/"_s + key(side));
    }
    for (int i = 0; i < kColumns; ++i)
        columnKeys.append(QString::number(i));
}

GridRowKind MoneyModel::rowKind(int row) const
{
    return m_rows.value(row).kind;
}

QString MoneyModel::rowName(int row) const
{
    const ShownRow shown = m_rows.value(row);
    switch (shown.kind) {
    case GridRowKind::Ordinary:
        return kyodo::rowName(session().words(), session().project(), "budgetLines", shown.line);
    case GridRowKind::Heading:
        return choiceLabel(session().context().catalogue, session().context().language, "budgetLines",
                           info("budgetLines", "side"), key(shown.side));
    case GridRowKind::Total:
        break;
    }
    //: 収入の合計
    const QString income = tr("Income in all");
    //: 支出の合計
    const QString cost = tr("Cost in all");
    return shown.side == BudgetSide::Income ? income : cost;
}

GridColumn MoneyModel::column(int column) const
{
    switch (column) {
    case TitleColumn:
        return {fieldLabel("spendings", "line"), {}, 9, 4, {}};
    case PlannedColumn:
        //: 予算
        return {tr("Planned"), {}, 6, 1, {}};
    case SpentColumn:
        //: これまでの実績
        return {tr("So far"), {}, 6, 1, {}};
    case RestColumn:
        //: 残り
        return {tr("Left"), {}, 6, 1, {}};
    case PartColumn:
        //: 割合
        return {tr("Part"), {}, 4, 1, {}};
    default:
        //: ようす
        return {tr("State"), {}, 7, 2, {}};
    }
}

MoneyModel::Figures MoneyModel::figures(int row) const
{
    const ShownRow shown = m_rows.value(row);
    if (shown.kind == GridRowKind::Total) {
        const qint64 spent = shown.side == BudgetSide::Income ? m_spent.income : m_spent.cost;
        return {m_planned.side(shown.side).amount, spent, true};
    }
    const BudgetLine* line = findRow(session().project().budgetLines, shown.line);
    return {line ? line->amount : 0, m_spent.byLine.value(shown.line), m_spent.byLine.contains(shown.line)};
}

QString MoneyModel::stateText(BudgetSide side, const Figures& figures) const
{
    const qint64 over = figures.spent - figures.planned;
    const QString amount = formatYen(qAbs(over), session().context().language);
    if (!figures.any) {
        //: まだ記録なし
        return tr("nothing yet");
    }
    if (over == 0) {
        //: 予算どおり
        return tr("as planned");
    }
    //: 予算を%1超えています
    const QString overspent = tr("%1 over the plan").arg(amount);
    //: 予算より%1多い
    const QString more = tr("%1 more than planned").arg(amount);
    //: あと%1
    const QString left = tr("%1 left").arg(amount);
    //: あと%1
    const QString toCome = tr("%1 to come").arg(amount);
    if (side == BudgetSide::Cost)
        return over > 0 ? overspent : left;
    return over > 0 ? more : toCome;
}

GridCell MoneyModel::cell(int row, int column) const
{
    const ShownRow shown = m_rows.value(row);
    GridCell cell;
    cell.place = {u"budgetLines"_s, shown.line, {}};
    if (column == TitleColumn) {
        cell.text = rowName(row);
        return cell;
    }
    if (shown.kind == GridRowKind::Heading)
        return cell;
    const Figures is = figures(row);
    const Language language = session().context().language;
    cell.number = column != StateColumn;
    switch (column) {
    case PlannedColumn:
        cell.text = formatYen(is.planned, language);
        break;
    case SpentColumn:
        cell.text = is.any ? formatYen(is.spent, language) : QString();
        break;
    case RestColumn:
        cell.text = formatYen(is.planned - is.spent, language);
        break;
    case PartColumn:
        if (is.any && is.planned > 0)
            cell.text = QString::number(wholePercent(double(is.spent) / double(is.planned))) + u'%';
        break;
    default:
        cell.text = stateText(shown.side, is);
        cell.warns = shown.side == BudgetSide::Cost && is.spent > is.planned;
    }
    return cell;
}

QStringList MoneyModel::rowNotes(int row) const
{
    const ShownRow shown = m_rows.value(row);
    QStringList notes;
    for (const Finding& finding : session().findings()) {
        if (!shown.line.isNull() && finding.step == Step::Execution && finding.path.row == shown.line)
            notes.append(finding.message);
    }
    return notes;
}

QStringList MoneyModel::overspent() const
{
    QStringList names;
    for (int row = 0; row < m_rows.size(); ++row) {
        const ShownRow shown = m_rows.at(row);
        const Figures is = figures(row);
        if (shown.kind == GridRowKind::Ordinary && shown.side == BudgetSide::Cost && is.spent > is.planned)
            names.append(rowName(row));
    }
    return names;
}

} // namespace kyodo
