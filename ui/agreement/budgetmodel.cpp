#include "ui/agreement/budgetmodel.h"

#include "core/base/text.h"
#include "core/project/changes.h"
#include "ui/support/fieldlabels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

BudgetModel::BudgetModel(ProjectSession& session, QObject* parent)
    : GridModel(session, parent)
{
    start();
}

void BudgetModel::gather(QStringList& rowKeys, QStringList& columnKeys)
{
    const Project& project = session().project();
    m_totals = budgetTotals(project);
    m_rows.clear();
    m_parties.clear();
    m_bearings.clear();
    for (const BudgetSide side : {BudgetSide::Income, BudgetSide::Cost}) {
        m_rows.append({Kind::Heading, side, {}});
        rowKeys.append(u"heading/"_s + key(side));
        for (const BudgetLine& line : project.budgetLines) {
            if (line.side != side)
                continue;
            m_rows.append({Kind::Line, side, line.id});
            rowKeys.append(line.id.text());
        }
        m_rows.append({Kind::Sum, side, {}});
        rowKeys.append(u"sum/"_s + key(side));
    }
    m_rows.append({Kind::Balance, BudgetSide::Cost, {}});
    rowKeys.append(u"balance"_s);
    columnKeys = {u"title"_s, u"category"_s, u"amount"_s, u"check"_s};
    for (const Party& party : project.parties) {
        m_parties.append(party.id);
        columnKeys += {party.id.text() + u"/money"_s, party.id.text() + u"/kind"_s};
    }
    for (const Share& share : project.shares) {
        auto& bearing = m_bearings[share.line][share.party].at(share.inKind ? 1 : 0);
        if (!bearing)
            bearing = Bearing{share.id, 0};
        bearing->amount += share.amount;
    }
}

Id BudgetModel::partyAt(int column) const
{
    return m_parties.value((column - FirstShareColumn) / 2);
}

GridRowKind BudgetModel::rowKind(int row) const
{
    switch (m_rows.value(row).kind) {
    case Kind::Heading:
        return GridRowKind::Heading;
    case Kind::Line:
        return GridRowKind::Ordinary;
    case Kind::Sum:
    case Kind::Balance:
        break;
    }
    return GridRowKind::Total;
}

GridColumn BudgetModel::column(int column) const
{
    switch (column) {
    case TitleColumn:
        return {fieldLabel("budgetLines", "title"), {}, 8, 4, {}};
    case CategoryColumn:
        return {fieldLabel("budgetLines", "category"), {}, 7, 1, {}};
    case AmountColumn:
        return {fieldLabel("budgetLines", "amount"), {}, 6, 1, {}};
    case CheckColumn:
        //: 負担との差
        return {tr("Shares against amount"), {}, 6.5, 1, {}};
    default:
        break;
    }
    const Party* party = findRow(session().project().parties, partyAt(column));
    //: お金
    const QString money = tr("Money");
    //: お金以外
    const QString kind = tr("In kind");
    return {isInKind(column) ? kind : money, party ? partyName(*party) : QString(), 5.4, 0, {}};
}

QString BudgetModel::difference(qint64 wanted, qint64 present, Language language)
{
    if (wanted == present) {
        //: 一致
        return tr("adds up");
    }
    const QString amount = formatYen(qAbs(wanted - present), language);
    //: %1 足りません
    const QString missing = tr("%1 missing").arg(amount);
    //: %1 多すぎます
    const QString over = tr("%1 too much").arg(amount);
    return wanted > present ? missing : over;
}

QString BudgetModel::checkText(const BudgetLine& line) const
{
    const SharedAmount shared = m_totals.line(line.id);
    if (shared.any)
        return difference(line.amount, shared.all.total(), session().context().language);
    if (line.amount == 0)
        return {};
    //: 負担が未定
    return tr("not settled");
}

GridCell BudgetModel::yenCell(qint64 amount) const
{
    GridCell cell;
    cell.text = formatYen(amount, session().context().language);
    cell.number = true;
    return cell;
}

GridCell BudgetModel::shareCell(const Id& line, int column) const
{
    const Id party = partyAt(column);
    const bool inKind = isInKind(column);
    const auto bearing = m_bearings.value(line).value(party).at(inKind ? 1 : 0);
    GridCell cell;
    cell.place = {u"shares"_s,
                  bearing ? bearing->first : Id(),
                  {{u"line"_s, line.text()}, {u"party"_s, party.text()}, {u"inKind"_s, inKind}}};
    cell.field = &m_shareAmount;
    if (bearing)
        cell.value = QVariant(static_cast<qlonglong>(bearing->amount));
    return cell;
}

GridCell BudgetModel::lineCell(const Id& id, int column) const
{
    if (column >= FirstShareColumn)
        return shareCell(id, column);
    GridCell cell;
    cell.place = {u"budgetLines"_s, id, {}};
    switch (column) {
    case TitleColumn:
        cell.field = &m_title;
        break;
    case CategoryColumn:
        cell.field = &m_category;
        break;
    case AmountColumn:
        cell.field = &m_amount;
        break;
    default:
        if (const BudgetLine* line = findRow(session().project().budgetLines, id)) {
            cell.text = checkText(*line);
            cell.warns = !cell.text.isEmpty() && m_totals.line(id).all.total() != line->amount;
        }
    }
    return cell;
}

GridCell BudgetModel::sumCell(BudgetSide side, int column) const
{
    const SideTotals& sums = m_totals.side(side);
    GridCell cell;
    switch (column) {
    case TitleColumn: {
        //: 収入の合計
        const QString income = tr("Income in all");
        //: 支出の合計
        const QString cost = tr("Cost in all");
        cell.text = side == BudgetSide::Income ? income : cost;
        return cell;
    }
    case CategoryColumn:
        return cell;
    case AmountColumn:
        return yenCell(sums.amount);
    case CheckColumn:
        cell.warns = sums.shared.any && sums.amount != sums.shared.all.total();
        if (sums.shared.any)
            cell.text = difference(sums.amount, sums.shared.all.total(), session().context().language);
        return cell;
    default:
        break;
    }
    const Borne borne = sums.shared.of(partyAt(column));
    return yenCell(isInKind(column) ? borne.inKind : borne.money);
}

GridCell BudgetModel::balanceCell(int column) const
{
    GridCell cell;
    switch (column) {
    case TitleColumn:
        //: 収入から支出を引いた額
        cell.text = tr("Income less cost");
        return cell;
    case AmountColumn:
        return yenCell(m_totals.balance());
    case CheckColumn:
        cell.warns = m_totals.balance() != 0;
        cell.text = difference(m_totals.cost.amount, m_totals.income.amount, session().context().language);
        return cell;
    default:
        return cell;
    }
}

GridCell BudgetModel::cell(int row, int column) const
{
    const ShownRow shown = m_rows.value(row);
    switch (shown.kind) {
    case Kind::Line:
        return lineCell(shown.line, column);
    case Kind::Sum:
        return sumCell(shown.side, column);
    case Kind::Balance:
        return balanceCell(column);
    case Kind::Heading:
        break;
    }
    GridCell cell;
    if (column == TitleColumn) {
        cell.text = choiceLabel(session().context().catalogue, session().context().language, "budgetLines",
                                info("budgetLines", "side"), key(shown.side));
    }
    return cell;
}

QString BudgetModel::rowName(int row) const
{
    const ShownRow shown = m_rows.value(row);
    if (shown.kind == Kind::Line)
        return kyodo::rowName(session().words(), session().project(), "budgetLines", shown.line);
    return cell(row, TitleColumn).text;
}

QString BudgetModel::editLabel(int row, int column) const
{
    const Party* party =
        column >= FirstShareColumn ? findRow(session().project().parties, partyAt(column)) : nullptr;
    if (!party)
        return GridModel::editLabel(row, column);
    //: 「%1」の%2の負担
    return tr("Share of %2 in \"%1\"").arg(rowName(row), partyName(*party));
}

/// One amount stands for all shares of a party in a line; emptied, nobody bears anything.
Result<void> BudgetModel::write(Project& project, int row, int column, const QVariant& value) const
{
    const GridCell at = cell(row, column);
    if (column < FirstShareColumn)
        return writeField(project, at, value);
    const Id line = lineAt(row);
    const Id party = partyAt(column);
    QList<Id> others;
    for (const Share& share : project.shares) {
        const bool mine = share.line == line && share.party == party && share.inKind == isInKind(column);
        if (mine && (share.id != at.place.id || !value.isValid()))
            others.append(share.id);
    }
    for (const Id& id : others)
        kyodo::removeRow(project, u"shares", id);
    if (!value.isValid())
        return {};
    return writeField(project, at, value);
}

} // namespace kyodo
