#include "ui/editors/offermodel.h"

#include "core/project/changes.h"
#include "ui/support/fieldlabels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

OfferModel::OfferModel(ProjectSession& session, const QString& table, QObject* parent)
    : GridModel(session, parent)
    , m_table(table)
{
    if (table == u"methodUses"_s) {
        m_keyField = u"method"_s;
        m_columns = {u""_s, u"tick"_s, u"party"_s, u"note"_s, u"detail"_s};
    } else {
        m_keyField = u"pitfall"_s;
        m_columns = {u""_s, u"answer"_s, u"party"_s};
    }
    start();
}

QList<OfferGroup> OfferModel::methodGroups() const
{
    const AppContext& context = session().context();
    const QList<PartyKind> present = partyKindsPresent(session().project());
    const auto nameOf = [&](PartyKind kind) {
        return context.catalogue.partyKind(kind).name.in(context.language);
    };
    QList<OfferGroup> groups;
    for (const PartyKind partner : present) {
        if (!present.contains(PartyKind::Npo))
            break;
        for (const guide::MethodSide side : {guide::MethodSide::Npo, guide::MethodSide::Partner}) {
            const PartyKind by = side == guide::MethodSide::Npo ? PartyKind::Npo : partner;
            //: %1 × %2 ── %3から
            OfferGroup group{tr("%1 × %2: by %3").arg(nameOf(PartyKind::Npo), nameOf(partner), nameOf(by)),
                             {}};
            for (const guide::Method* method : context.catalogue.methodsBetween(PartyKind::Npo, partner)) {
                if (method->side == side)
                    group.offers.append({method->id, method->title.in(context.language),
                                         method->meaning.in(context.language), by});
            }
            if (!group.offers.isEmpty())
                groups.append(group);
        }
    }
    return groups;
}

QList<OfferGroup> OfferModel::pitfallGroups() const
{
    const AppContext& context = session().context();
    QList<OfferGroup> groups;
    for (const PartyKind kind : partyKindsPresent(session().project())) {
        const guide::PartyKindGuide& guide = context.catalogue.partyKind(kind);
        OfferGroup group{guide.name.in(context.language), {}};
        for (const guide::Pitfall& pitfall : guide.pitfalls)
            group.offers.append({pitfall.id, pitfall.text.in(context.language), {}, kind});
        if (!group.offers.isEmpty())
            groups.append(group);
    }
    return groups;
}

QList<OfferGroup> OfferModel::groups() const
{
    return m_table == u"methodUses"_s ? methodGroups() : pitfallGroups();
}

void OfferModel::appendOffer(const Offer& offer, QList<Id>& left, QStringList& rowKeys)
{
    const ProjectTable& table = *projectTable(m_table);
    const Project& project = session().project();
    bool any = false;
    for (qsizetype i = 0; i < table.count(project); ++i) {
        const Row& row = table.at(project, i);
        if (info(m_table, m_keyField).read(row).toString() != offer.id)
            continue;
        // The first keeps the key of the offer, so that ticking it moves nothing.
        rowKeys.append(any ? offer.id + u'/' + row.id.text() : offer.id);
        m_rows.append({{}, offer, row.id});
        left.removeOne(row.id);
        any = true;
    }
    if (any)
        return;
    m_rows.append({{}, offer, {}});
    rowKeys.append(offer.id);
}

void OfferModel::gather(QStringList& rowKeys, QStringList& columnKeys)
{
    const ProjectTable& table = *projectTable(m_table);
    const Project& project = session().project();
    m_rows.clear();
    columnKeys = m_columns;
    QList<Id> left;
    for (qsizetype i = 0; i < table.count(project); ++i)
        left.append(table.at(project, i).id);
    for (const OfferGroup& group : groups()) {
        m_rows.append({group.title, {}, {}});
        rowKeys.append(u"heading/"_s + group.title);
        for (const Offer& offer : group.offers)
            appendOffer(offer, left, rowKeys);
    }
    if (left.isEmpty())
        return;
    //: いまの顔ぶれにはないもの
    m_rows.append({tr("Not for the parties now present"), {}, {}});
    rowKeys.append(u"heading/left"_s);
    for (const Id& id : left) {
        const Row& row = table.at(project, table.indexOf(project, id));
        const FieldInfo& field = info(m_table, m_keyField);
        const QVariant key = field.read(row);
        const QString title = fieldText(session().words(), project, m_table, field, key);
        m_rows.append({{}, {key.toString(), title, {}, {}}, id});
        rowKeys.append(id.text());
    }
}

GridRowKind OfferModel::rowKind(int row) const
{
    return m_rows.value(row).heading.isEmpty() ? GridRowKind::Ordinary : GridRowKind::Heading;
}

QString OfferModel::rowName(int row) const
{
    const ShownRow shown = m_rows.value(row);
    return shown.heading.isEmpty() ? shown.offer.title : shown.heading;
}

GridColumn OfferModel::column(int column) const
{
    const QString name = m_columns.value(column);
    if (name.isEmpty())
        return {fieldLabel(m_table, m_keyField), {}, 9, m_columns.size() > 3 ? 1 : 4, {}};
    if (name == u"tick"_s) {
        //: 使う
        return {tr("Use"), {}, 3, 0, {}};
    }
    if (name == u"detail"_s) {
        //: どんなことか
        return {tr("What it is"), {}, 10, 4, {}};
    }
    return {fieldLabel(m_table, name), {}, name == u"party"_s ? 7.0 : 8.0, name == u"party"_s ? 1 : 4, {}};
}

/// Where only one party can be meant, it is.
Presets OfferModel::presetsOf(const Offer& offer) const
{
    Presets presets{{m_keyField, offer.id}};
    QList<Id> parties;
    for (const Party& party : session().project().parties) {
        if (party.kind == offer.by)
            parties.append(party.id);
    }
    if (parties.size() == 1)
        presets.append({u"party"_s, parties.first().text()});
    return presets;
}

GridCell OfferModel::cell(int row, int column) const
{
    const ShownRow shown = m_rows.value(row);
    const QString name = m_columns.value(column);
    GridCell cell;
    if (column == 0) {
        cell.text = rowName(row);
        cell.place = {m_table, shown.id, {}};
        return cell;
    }
    if (!shown.heading.isEmpty())
        return cell;
    cell.place = {m_table, shown.id, presetsOf(shown.offer)};
    if (name == u"detail"_s)
        cell.text = shown.offer.detail;
    else if (name == u"tick"_s)
        cell.ticked = !shown.id.isNull();
    else
        cell.field = &info(m_table, name);
    if (cell.field && shown.id.isNull())
        cell.value = QVariant(); // a preset is no value yet
    return cell;
}

QString OfferModel::editLabel(int row, int column) const
{
    if (m_columns.value(column) != u"tick"_s)
        return GridModel::editLabel(row, column);
    //: 「%1」を選ぶ・外す
    return tr("Choose \"%1\" or not").arg(rowName(row));
}

Result<void> OfferModel::tick(Project& project, int row, int, bool on) const
{
    const ShownRow shown = m_rows.value(row);
    if (on)
        kyodo::insertRow(project, m_table, projectTable(m_table)->count(project), presetsOf(shown.offer),
                         session().words(), session().context().ids);
    else
        kyodo::removeRow(project, m_table, shown.id);
    return {};
}

bool OfferModel::addAnother(int row)
{
    const ShownRow shown = m_rows.value(row);
    if (shown.id.isNull())
        return false;
    const qsizetype after = projectTable(m_table)->indexOf(session().project(), shown.id) + 1;
    return !session().addRow(m_table, after, {{m_keyField, shown.offer.id}}).isNull();
}

} // namespace kyodo
