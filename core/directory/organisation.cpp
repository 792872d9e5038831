#include "core/directory/organisation.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr std::array kTexts{
    OrganisationText{"name", &Organisation::name},
    OrganisationText{"kana", &Organisation::kana},
    OrganisationText{"number", &Organisation::number},
    OrganisationText{"authority", &Organisation::authority},
    OrganisationText{"delegate", &Organisation::delegate},
    OrganisationText{"postalCode", &Organisation::postalCode},
    OrganisationText{"address", &Organisation::address},
    OrganisationText{"place", &Organisation::place},
    OrganisationText{"branches", &Organisation::branches},
    OrganisationText{"representative", &Organisation::representative},
    OrganisationText{"representativeKana", &Organisation::representativeKana},
    OrganisationText{"approvedOn", &Organisation::approvedOn},
    OrganisationText{"foundedOn", &Organisation::foundedOn},
    OrganisationText{"purpose", &Organisation::purpose},
    OrganisationText{"certification", &Organisation::certification},
    OrganisationText{"supervision", &Organisation::supervision},
    OrganisationText{"dissolution", &Organisation::dissolution},
    OrganisationText{"website", &Organisation::website},
    OrganisationText{"activities", &Organisation::activities},
    OrganisationText{"otherActivities", &Organisation::otherActivities},
    OrganisationText{"yearStart", &Organisation::yearStart},
    OrganisationText{"yearEnd", &Organisation::yearEnd},
    OrganisationText{"ordinance", &Organisation::ordinance},
    OrganisationText{"notes", &Organisation::notes, true},
    OrganisationText{"people", &Organisation::people, true, true},
    OrganisationText{"phone", &Organisation::phone, true, true},
    OrganisationText{"mail", &Organisation::mail, true, true},
    OrganisationText{"offered", &Organisation::offered, true},
    OrganisationText{"sought", &Organisation::sought, true},
};

QJsonArray jsonOf(const QList<ContactNote>& contacts)
{
    QJsonArray list;
    for (const ContactNote& contact : contacts)
        list.append(QJsonObject{{u"on"_s, contact.on.toString(Qt::ISODate)},
                                {u"means"_s, contact.means},
                                {u"who"_s, contact.who},
                                {u"summary"_s, contact.summary}});
    return list;
}

QList<ContactNote> contactsFromJson(const QJsonArray& list)
{
    QList<ContactNote> contacts;
    for (const QJsonValue& value : list) {
        const QJsonObject json = value.toObject();
        contacts.append({QDate::fromString(json.value("on"_L1).toString(), Qt::ISODate),
                         json.value("means"_L1).toString(), json.value("who"_L1).toString(),
                         json.value("summary"_L1).toString()});
    }
    return contacts;
}

QString legalFormRemoved(QString name)
{
    // Longer ones first: they hold the shorter.
    static const QStringList kForms{u"認定特定非営利活動法人"_s,
                                    u"特例認定特定非営利活動法人"_s,
                                    u"特定非営利活動法人"_s,
                                    u"認定NPO法人"_s,
                                    u"認定ＮＰＯ法人"_s,
                                    u"NPO法人"_s,
                                    u"ＮＰＯ法人"_s,
                                    u"一般社団法人"_s,
                                    u"一般財団法人"_s,
                                    u"公益社団法人"_s,
                                    u"公益財団法人"_s,
                                    u"社会福祉法人"_s,
                                    u"株式会社"_s,
                                    u"有限会社"_s,
                                    u"合同会社"_s,
                                    u"学校法人"_s};
    for (const QString& form : kForms) {
        if (name.startsWith(form))
            name.remove(0, form.size());
        else if (name.endsWith(form))
            name.chop(form.size());
    }
    return name.trimmed();
}

} // namespace

std::span<const OrganisationText> organisationTexts()
{
    return kTexts;
}

QJsonObject jsonOf(const Organisation& organisation)
{
    QJsonObject json{{u"id"_s, organisation.id}, {u"kind"_s, key(organisation.kind)}};
    for (const OrganisationText& column : kTexts) {
        if (!(organisation.*column.text).isEmpty())
            json.insert(QLatin1StringView(column.key), organisation.*column.text);
    }
    QJsonArray fields;
    for (int i = 0; i < 20; ++i) {
        if (organisation.fields & (1U << i))
            fields.append(i + 1);
    }
    json.insert("fields"_L1, fields);
    json.insert("certified"_L1, organisation.certified);
    json.insert("contacts"_L1, jsonOf(organisation.contacts));
    return json;
}

Organisation organisationFromJson(const QJsonObject& json)
{
    Organisation organisation;
    organisation.id = json.value("id"_L1).toInteger();
    organisation.kind = fromKey<PartyKind>(json.value("kind"_L1).toString()).value_or(PartyKind::Npo);
    for (const OrganisationText& column : kTexts)
        organisation.*column.text = json.value(QLatin1StringView(column.key)).toString();
    const QJsonArray fields = json.value("fields"_L1).toArray();
    for (const QJsonValue& field : fields) {
        if (field.toInt() >= 1 && field.toInt() <= 20)
            organisation.fields |= 1U << (field.toInt() - 1);
    }
    organisation.certified = json.value("certified"_L1).toBool();
    organisation.contacts = contactsFromJson(json.value("contacts"_L1).toArray());
    return organisation;
}

QString contactsText(const QList<ContactNote>& contacts)
{
    if (contacts.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(jsonOf(contacts)).toJson(QJsonDocument::Compact));
}

QList<ContactNote> contactsFromText(const QString& text)
{
    return text.isEmpty() ? QList<ContactNote>()
                          : contactsFromJson(QJsonDocument::fromJson(text.toUtf8()).array());
}

QString coreName(const QString& name)
{
    const QString core = legalFormRemoved(name.trimmed());
    return core.isEmpty() ? name.trimmed() : core;
}

} // namespace kyodo
