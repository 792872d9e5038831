#include "ui/editors/abilitiesmodel.h"

#include "core/project/changes.h"
#include "ui/support/fieldlabels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

QString partyField(int row)
{
    static const QStringList fields{u"decides"_s, u"valuesMost"_s, u"standing"_s};
    return fields.value(row);
}

} // namespace

AbilitiesModel::AbilitiesModel(ProjectSession& session, QObject* parent)
    : GridModel(session, parent)
{
    start();
}

void AbilitiesModel::gather(QStringList& rowKeys, QStringList& columnKeys)
{
    const Project& project = session().project();
    m_parties.clear();
    m_abilities.clear();
    columnKeys.append(u"what"_s);
    for (const Party& party : project.parties) {
        m_parties.append(party.id);
        columnKeys += {party.id.text() + u"/can"_s, party.id.text() + u"/cannot"_s};
    }
    qsizetype most = 0;
    for (const Ability& ability : project.abilities) {
        QList<Id>& list = m_abilities[ability.party].at(ability.can ? 1 : 0);
        list.append(ability.id);
        most = std::max(most, list.size());
    }
    if (m_parties.isEmpty())
        return;
    for (int row = 0; row < kPartyRows; ++row)
        rowKeys.append(partyField(row));
    rowKeys.append(u"heading"_s);
    const qsizetype entries = session().isReadOnly() ? most : most + 1;
    for (qsizetype i = 0; i < entries; ++i)
        rowKeys += {u"text/%1"_s.arg(i), u"reason/%1"_s.arg(i)};
}

GridRowKind AbilitiesModel::rowKind(int row) const
{
    return row == kPartyRows ? GridRowKind::Heading : GridRowKind::Ordinary;
}

QString AbilitiesModel::rowName(int row) const
{
    if (row < kPartyRows)
        return fieldLabel("parties", partyField(row));
    if (row == kPartyRows)
        return tableLabel("abilities");
    const QString number = QString::number(entryOf(row) + 1) + u' ';
    return isReason(row) ? fieldLabel("abilities", "reason") : number + fieldLabel("abilities", "text");
}

GridColumn AbilitiesModel::column(int column) const
{
    if (column == 0)
        return {QString(), {}, 6, 0, {}};
    const Party* party = findRow(session().project().parties, partyAt(column));
    //: できること
    const QString can = tr("Can");
    //: できないこと
    const QString cannot = tr("Cannot");
    return {isCan(column) ? can : cannot, party ? partyName(*party) : QString(), 8, 1, {}};
}

Id AbilitiesModel::abilityAt(int row, int column) const
{
    if (row <= kPartyRows || column == 0)
        return {};
    return m_abilities.value(partyAt(column)).at(isCan(column) ? 1 : 0).value(entryOf(row));
}

GridCell AbilitiesModel::cell(int row, int column) const
{
    GridCell cell;
    if (column == 0) {
        cell.text = rowName(row);
        return cell;
    }
    const Id party = partyAt(column);
    if (row < kPartyRows) {
        cell.place = {u"parties"_s, party, {}};
        cell.field = &info("parties", partyField(row));
        cell.fixed = !isCan(column); // the two columns are one here
        return cell;
    }
    if (row == kPartyRows)
        return cell;
    const Id ability = abilityAt(row, column);
    cell.place = {u"abilities"_s, ability, {{u"party"_s, party.text()}, {u"can"_s, isCan(column)}}};
    cell.field = &info("abilities", isReason(row) ? "reason" : "text");
    if (ability.isNull())
        cell.value = QVariant(QString());
    return cell;
}

/// A new one is a row of its own, whatever others the party has; one without text and reason goes.
Result<void> AbilitiesModel::write(Project& project, int row, int column, const QVariant& value) const
{
    const GridCell at = cell(row, column);
    if (row <= kPartyRows)
        return writeField(project, at, value);
    Ability* ability = findRow(project.abilities, at.place.id);
    if (!ability) {
        ability = &appendRow(project.abilities, session().context().ids);
        ability->party = partyAt(column);
        ability->can = isCan(column);
    }
    (isReason(row) ? ability->reason : ability->text) = value.toString();
    if (ability->text.isEmpty() && ability->reason.isEmpty())
        kyodo::removeRow(project, u"abilities", Id(ability->id));
    return {};
}

} // namespace kyodo
