#include "ui/agreement/partysharesmodel.h"

#include "core/base/text.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace kyodo {

PartySharesModel::PartySharesModel(ProjectSession& session, QObject* parent)
    : GridModel(session, parent)
{
    start();
}

void PartySharesModel::gather(QStringList& rowKeys, QStringList& columnKeys)
{
    m_totals = budgetTotals(session().project());
    m_parties.clear();
    for (const Party& party : session().project().parties) {
        m_parties.append(party.id);
        rowKeys.append(party.id.text());
    }
    rowKeys.append(u"all"_s);
    for (int i = 0; i < kColumns; ++i)
        columnKeys.append(QString::number(i));
}

GridRowKind PartySharesModel::rowKind(int row) const
{
    return row < m_parties.size() ? GridRowKind::Ordinary : GridRowKind::Total;
}

QString PartySharesModel::rowName(int row) const
{
    const Party* party = findRow(session().project().parties, m_parties.value(row));
    //: 全体
    return party ? partyName(*party) : tr("All parties");
}

GridColumn PartySharesModel::column(int column) const
{
    //: 支出の負担
    const QString borne = tr("Borne of the cost");
    switch (column) {
    case PartyColumn:
        //: 主体
        return {tr("Party"), {}, 7, 3, {}};
    case MoneyColumn:
        //: お金
        return {tr("Money"), borne, 5, 1, {}};
    case KindColumn:
        //: お金以外
        return {tr("In kind"), borne, 5, 1, {}};
    case SumColumn:
        //: 計
        return {tr("Together"), borne, 5, 1, {}};
    case PartColumn:
        //: 割合
        return {tr("Part"), borne, 3, 1, {}};
    default:
        //: 収入としての持ち寄り
        return {tr("Brought in as income"), {}, 6, 1, {}};
    }
}

GridCell PartySharesModel::cell(int row, int column) const
{
    GridCell cell;
    if (column == PartyColumn) {
        cell.text = rowName(row);
        return cell;
    }
    const bool all = row >= m_parties.size();
    const Id party = m_parties.value(row);
    const Borne cost = all ? m_totals.cost.shared.all : m_totals.cost.shared.of(party);
    const Borne income = all ? m_totals.income.shared.all : m_totals.income.shared.of(party);
    const qint64 whole = m_totals.cost.shared.all.total();
    const Language language = session().context().language;
    cell.number = true;
    switch (column) {
    case MoneyColumn:
        cell.text = formatYen(cost.money, language);
        break;
    case KindColumn:
        cell.text = formatYen(cost.inKind, language);
        break;
    case SumColumn:
        cell.text = formatYen(cost.total(), language);
        break;
    case PartColumn:
        if (whole > 0)
            cell.text = QString::number(std::lround(100.0 * double(cost.total()) / double(whole))) + u'%';
        break;
    default:
        cell.text = formatYen(income.total(), language);
    }
    return cell;
}

} // namespace kyodo
