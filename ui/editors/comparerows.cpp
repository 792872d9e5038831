#include "ui/editors/comparerows.h"

#include "core/base/eradate.h"
#include "ui/support/fieldlabels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::editors)
};

CompareRow own(const QString& table, const QString& field)
{
    CompareRow row;
    row.key = table + u'/' + field;
    row.title = fieldLabel(table, field);
    row.table = table;
    row.field = field;
    return row;
}

CompareRow heading(const QString& key, const QString& title)
{
    CompareRow row;
    row.key = u"heading/"_s + key;
    row.title = title;
    return row;
}

CompareRow slot(const CompareRow& what, const QString& ownerField, const QString& slotField,
                const QVariant& slot)
{
    CompareRow row = what;
    row.key = what.key + u'/' + slot.toString();
    row.ownerField = ownerField;
    row.slotField = slotField;
    row.slot = slot;
    return row;
}

/// How often one talked, and the last time.
QString contactText(const ProjectSession& session, const Id& candidate)
{
    int count = 0;
    const CandidateContact* last = nullptr;
    for (const CandidateContact& contact : session.project().candidateContacts) {
        if (contact.candidate != candidate)
            continue;
        ++count;
        if (!last || contact.on >= last->on)
            last = &contact;
    }
    if (!last)
        return {};
    //: %n回
    QString text = Tr::tr("%n time(s)", nullptr, count);
    if (last->on.isValid()) {
        //: %1、最近は%2
        text = Tr::tr("%1, last on %2")
                   .arg(text, formatDate(last->on, DateStyle::Era, session.context().language));
    }
    return last->means.isEmpty() ? text : text + u" ("_s + last->means + u')';
}

QList<CompareRow> tipRows(const ProjectSession& session)
{
    const AppContext& context = session.context();
    //: 候補を見る四つのポイント
    QList<CompareRow> rows{heading(u"tips"_s, Tr::tr("The four tips"))};
    for (const guide::HintedItem& tip : context.catalogue.partnerTips()) {
        CompareRow judged =
            slot(own(u"candidateRatings"_s, u"judgement"_s), u"candidate"_s, u"tip"_s, tip.id);
        judged.title = tip.text.in(context.language);
        CompareRow note = slot(own(u"candidateRatings"_s, u"note"_s), u"candidate"_s, u"tip"_s, tip.id);
        rows += {judged, note};
    }
    return rows;
}

QList<CompareRow> soughtRows(const ProjectSession& session)
{
    const QList<SoughtResource>& sought = session.project().soughtResources;
    if (sought.isEmpty())
        return {};
    //: 求める資源と、出せそうなもの
    QList<CompareRow> rows{heading(u"sought"_s, Tr::tr("Sought, and what each could bring"))};
    for (const SoughtResource& resource : sought) {
        CompareRow row =
            slot(own(u"candidateResources"_s, u"name"_s), u"candidate"_s, u"sought"_s, resource.id.text());
        row.title = rowName(session.words(), session.project(), "soughtResources", resource.id);
        row.goesWhenEmpty = true;
        rows.append(row);
    }
    return rows;
}

} // namespace

QList<CompareRow> candidateRows(const ProjectSession& session)
{
    const QString table = u"candidates"_s;
    CompareRow contacts;
    contacts.key = u"contacts"_s;
    //: これまでの連絡
    contacts.title = Tr::tr("Contacts so far");
    contacts.text = [&session](const Id& candidate) { return contactText(session, candidate); };
    QList<CompareRow> rows{own(table, u"name"_s), own(table, u"kind"_s), own(table, u"source"_s),
                           own(table, u"why"_s)};
    rows += tipRows(session);
    rows += soughtRows(session);
    //: 連絡と判断
    rows.append(heading(u"decision"_s, Tr::tr("Contacts and decision")));
    rows +=
        {contacts, own(table, u"decision"_s), own(table, u"decisionReason"_s), own(table, u"decidedOn"_s)};
    CompareRow party;
    party.key = u"party"_s;
    party.title = fieldLabel(table, "party");
    party.text = [&session](const Id& id) {
        const Candidate* candidate = findRow(session.project().candidates, id);
        const Party* became = candidate ? findRow(session.project().parties, candidate->party) : nullptr;
        return became ? partyName(*became) : QString();
    };
    rows.append(party);
    return rows;
}

QList<CompareRow> optionRows(const ProjectSession& session)
{
    const AppContext& context = session.context();
    const QString table = u"methodOptions"_s;
    CompareRow chosen = own(table, u"chosen"_s);
    chosen.onlyOne = true;
    QList<CompareRow> rows{own(table, u"title"_s), own(table, u"description"_s), chosen};
    //: 五つの原則からみて
    rows.append(heading(u"principles"_s, Tr::tr("By the five principles")));
    for (const guide::PrincipleGuide& principle : context.catalogue.principles()) {
        const QString which = key(principle.principle);
        CompareRow value = slot(own(u"optionRatings"_s, u"value"_s), u"option"_s, u"principle"_s, which);
        value.title = principle.shortTitle.in(context.language);
        rows += {value, slot(own(u"optionRatings"_s, u"note"_s), u"option"_s, u"principle"_s, which)};
    }
    return rows;
}

} // namespace kyodo
