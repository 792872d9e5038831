#pragma once

#include "core/guideline/terms.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <span>

namespace kyodo {

/// One contact made with a body, as the user noted it.
struct ContactNote {
    QDate on;
    QString means;   ///< telephone, visit, mail …
    QString who;     ///< whom one spoke with
    QString summary; ///< what came of it

    friend bool operator==(const ContactNote&, const ContactNote&) = default;
};

/// A body one may work with. The first part comes from a list that was imported, or from the user; the second
/// is the user's own and no import touches it.
struct Organisation {
    qint64 id = 0; ///< 0 while it is in no directory
    PartyKind kind = PartyKind::Npo;
    QString name;
    QString kana;
    QString number;    ///< 法人番号, 13 digits, or empty
    QString authority; ///< 所轄庁
    QString delegate;  ///< the municipality that the authority handed its work to
    QString postalCode;
    QString address;
    QString place; ///< prefecture and municipality, as 群馬県前橋市; derived from the address where it can be
    QString branches;
    QString representative;
    QString representativeKana;
    QString approvedOn; ///< dates as they stand in the list, in ISO 8601 where they can be read
    QString foundedOn;
    QString purpose;
    quint32 fields = 0;     ///< bit 0 for 活動分野1 to bit 19 for 活動分野20
    bool certified = false; ///< 認定 or 特例認定 on the day of the list
    QString certification;  ///< all that the list says of it, a line each
    QString supervision;
    QString dissolution; ///< not empty: it is no more
    QString website;
    QString activities;
    QString otherActivities;
    QString yearStart; ///< of its business year, as in the list: 04/01
    QString yearEnd;
    QString ordinance; ///< 条例個別指定, a line each

    QString notes;
    QString people; ///< contact persons: personal data
    QString phone;
    QString mail;
    QString offered; ///< resources, one a line
    QString sought;
    QList<ContactNote> contacts;

    [[nodiscard]] bool isActive() const { return dissolution.isEmpty(); }
    friend bool operator==(const Organisation&, const Organisation&) = default;
};

/// A text of an organisation: how its column and its place in JSON are called.
struct OrganisationText {
    const char* key;
    QString Organisation::*text;
    bool own = false;      ///< the user's; no import touches it
    bool personal = false; ///< says who can be reached where: not in shared exports unless asked for
};

/// All texts, in the order of the columns.
[[nodiscard]] std::span<const OrganisationText> organisationTexts();

/// Everything that is held about a body, without what is empty; organisationFromJson() gives the same back
/// and passes over what it does not know.
[[nodiscard]] QJsonObject jsonOf(const Organisation& organisation);
[[nodiscard]] Organisation organisationFromJson(const QJsonObject& json);

/// The contact log as one text, for its column.
[[nodiscard]] QString contactsText(const QList<ContactNote>& contacts);
[[nodiscard]] QList<ContactNote> contactsFromText(const QString& text);

/// The name without the legal form around it: 特定非営利活動法人, NPO法人, 一般社団法人, 株式会社 …
[[nodiscard]] QString coreName(const QString& name);

/// Prefecture and municipality of an address: 群馬県前橋市 of 群馬県前橋市大手町１丁目. Where the address
/// leaves out the prefecture, a municipality whose name is the only one in Japan has its own, else the one of
/// `authority` (所轄庁) is taken. Empty where nothing can be told.
[[nodiscard]] QString placeOf(const QString& address, const QString& authority);

/// The first municipality that is named: by its code (全国地方公共団体コード), or by one of several texts
/// about the same matter. A prefecture that is named anywhere helps where one leaves it out. One that the
/// codes do not know comes after those that they know, a prefecture alone after these.
[[nodiscard]] QString placeAmong(const QString& code, const QStringList& texts);

/// Whether a place tells a municipality from all others: not by its prefecture alone, nor by a name that
/// there is twice in Japan without the prefecture (府中市).
[[nodiscard]] bool isMunicipality(const QString& place);

/// 群馬県 of 群馬県前橋市; empty where the place names no prefecture.
[[nodiscard]] QString prefectureOf(const QString& place);

/// The place's place in the order of the national codes of local governments (全国地方公共団体コード): by
/// prefecture and municipality. A municipality that is not known stands behind those of its prefecture, a
/// place without a prefecture behind all.
[[nodiscard]] int placeRank(const QString& place);

} // namespace kyodo
