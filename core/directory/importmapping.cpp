#include "core/directory/importmapping.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::directory)
};

struct PortalColumn {
    QString name;
    QString target;
};

QString folded(const QString& name)
{
    QString key = nfkcFolded(name);
    key.removeIf([](QChar c) { return c.isSpace(); });
    return key;
}

/// The national portal's columns (practice.md, open data).
QList<PortalColumn> portalColumns()
{
    QList<PortalColumn> columns{
        {u"法人名称"_s, u"name"_s},
        {u"法人名称カナ"_s, u"kana"_s},
        {u"所轄庁"_s, u"authority"_s},
        {u"権限移譲先市町村"_s, u"delegate"_s},
        {u"主たる事務所の所在地"_s, u"address"_s},
        {u"主たる事業所の郵便番号"_s, u"postalCode"_s},
        {u"従たる事務所の所在地"_s, u"branches"_s},
        {u"代表者氏名"_s, u"representative"_s},
        {u"団体代表者名(フリガナ)"_s, u"representativeKana"_s},
        {u"法人設立認証年月日"_s, u"approvedOn"_s},
        {u"設立年月日"_s, u"foundedOn"_s},
        {u"定款に記載された目的"_s, u"purpose"_s},
        {u"監督情報"_s, u"supervision"_s},
        {u"解散情報"_s, u"dissolution"_s},
        {u"法人情報URL"_s, u"website"_s},
        {u"法人番号"_s, u"number"_s},
        {u"特定非営利活動に係る事業"_s, u"activities"_s},
        {u"その他の事業"_s, u"otherActivities"_s},
        {u"事業年度開始日"_s, u"yearStart"_s},
        {u"事業年度終了日"_s, u"yearEnd"_s},
        {u"認定(認定開始日)"_s, u"certified-from"_s},
        {u"認定(認定満了日)"_s, u"certified-until"_s},
        {u"認定(認定取消日)"_s, u"certified-revoked"_s},
        {u"認定(特例認定年月日)"_s, u"provisional-from"_s},
        {u"認定(特例認定満了日)"_s, u"provisional-until"_s},
        {u"認定(特例認定取消日)"_s, u"provisional-revoked"_s},
        {u"認定(PST基準条例指定(都道府県及び市区町村名))"_s, u"certification"_s},
        {u"条例個別指定フラグ"_s, u"ordinance"_s},
        {u"条例個別指定:有効期間(開始日)"_s, u"ordinance"_s},
        {u"条例個別指定:有効期間(満了日)"_s, u"ordinance"_s},
        {u"条例個別指定:有効期限(更新申請日)"_s, u"ordinance"_s},
        {u"条例個別指定:有効期限(更新日)"_s, u"ordinance"_s},
        {u"条例個別指定:有効期限(条例個別指定:取消日)"_s, u"ordinance"_s},
    };
    for (int i = 1; i <= 20; ++i)
        columns.append({u"活動分野%1"_s.arg(i), u"field-%1"_s.arg(i)});
    for (int i = 1; i <= 4; ++i)
        columns.append({u"認定(認定・特例認定%1)"_s.arg(i), u"certified-flag"_s});
    for (int i = 1; i <= 3; ++i)
        columns.append({u"認定(PST基準%1)"_s.arg(i), u"certification"_s});
    return columns;
}

/// What columns of other lists are called.
QList<PortalColumn> usualColumns()
{
    QList<PortalColumn> columns;
    const auto add = [&columns](const QString& target, const QString& names) {
        for (const QString& name : names.split(u' '))
            columns.append({name, target});
    };
    add(u"name"_s, u"団体名 団体名称 団体の名前 団体の名称 名称 名前 法人名 組織名 会社名 name"_s);
    add(u"kana"_s, u"フリガナ カナ 団体名カナ 名称カナ 団体名フリガナ 読み よみ 読み仮名 kana"_s);
    add(u"kind"_s, u"種別 種類 団体種別 区分 kind"_s);
    add(u"address"_s, u"住所 所在地 所在 事務所所在地 address"_s);
    add(u"postalCode"_s, u"郵便番号 〒"_s);
    add(u"representative"_s, u"代表者 代表者名 代表"_s);
    add(u"purpose"_s, u"活動内容 目的 活動目的 事業内容 概要 purpose"_s);
    add(u"fields"_s, u"分野 活動分野 fields"_s);
    add(u"phone"_s, u"電話 電話番号 tel phone"_s);
    add(u"mail"_s, u"メール メールアドレス e-mail email mail"_s);
    add(u"people"_s, u"担当者 担当者名 連絡先 連絡担当者"_s);
    add(u"website"_s, u"ホームページ url hp webサイト ウェブサイト website"_s);
    add(u"notes"_s, u"備考 メモ notes"_s);
    add(u"offered"_s, u"提供できるもの 提供できる資源"_s);
    add(u"sought"_s, u"求めるもの 求める資源"_s);
    add(u"foundedOn"_s, u"設立 設立日"_s);
    return columns;
}

bool takesSeveral(const QString& target)
{
    return target == u"ordinance" || target == u"certification" || target == u"certified-flag" ||
           target == u"fields";
}

const QHash<QString, QString>& targetsByName()
{
    static const QHash<QString, QString> kTargets = [] {
        QHash<QString, QString> targets;
        for (const PortalColumn& column : usualColumns())
            targets.insert(folded(column.name), column.target);
        for (const PortalColumn& column : portalColumns())
            targets.insert(folded(column.name), column.target);
        return targets;
    }();
    return kTargets;
}

QSet<QString> foldedNames(const QStringList& header)
{
    QSet<QString> names;
    for (const QString& name : header)
        names.insert(folded(name));
    return names;
}

} // namespace

QStringList choosableTargets()
{
    return u"name kana kind number address postalCode place representative representativeKana purpose fields "
           u"foundedOn website activities phone mail people notes offered sought authority dissolution"_s
               .split(u' ');
}

ImportMapping mappingOf(const QStringList& header)
{
    QSet<QString> doubled;
    for (const DoubledColumn& column : remarksOn(header).doubled)
        doubled.insert(folded(column.name));
    ImportMapping mapping;
    for (const QString& name : header) {
        const QString target = targetsByName().value(folded(name));
        if (!target.isEmpty() && doubled.contains(folded(name))) {
            mapping.append(kUndecided);
            continue;
        }
        const bool free = takesSeveral(target) || !mapping.contains(target);
        mapping.append(free ? target : QString());
    }
    return mapping;
}

bool isPortalHeader(const QStringList& header)
{
    const QSet<QString> names = foldedNames(header);
    const QStringList telling{u"法人名称"_s, u"所轄庁"_s, u"主たる事務所の所在地"_s,
                              u"定款に記載された目的"_s};
    return std::all_of(telling.begin(), telling.end(),
                       [&](const QString& name) { return names.contains(folded(name)); });
}

HeaderRemarks remarksOn(const QStringList& header)
{
    HeaderRemarks remarks;
    QHash<QString, QList<qsizetype>> seen;
    for (qsizetype i = 0; i < header.size(); ++i)
        seen[folded(header.at(i))].append(i);
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString key = folded(header.at(i));
        const QList<qsizetype>& columns = seen[key];
        if (!key.isEmpty() && columns.size() > 1 && columns.first() == i)
            remarks.doubled.append({header.at(i), columns});
    }
    if (!isPortalHeader(header))
        return remarks;
    for (const PortalColumn& column : portalColumns()) {
        if (!seen.contains(folded(column.name)))
            remarks.missing.append(column.name);
    }
    return remarks;
}

QString columnNumbers(const QList<qsizetype>& columns)
{
    QStringList numbers;
    for (const qsizetype column : columns)
        numbers.append(QString::number(column + 1));
    //: 、
    return numbers.join(Tr::tr(", ", "between numbers of columns"));
}

std::optional<Collision> collisionIn(const ImportMapping& mapping)
{
    for (const QString& target : mapping) {
        if (target.isEmpty() || target == kUndecided || takesSeveral(target) || mapping.count(target) < 2)
            continue;
        Collision collision{target, {}};
        for (qsizetype i = 0; i < mapping.size(); ++i) {
            if (mapping.at(i) == target)
                collision.columns.append(i);
        }
        return collision;
    }
    return std::nullopt;
}

QString mappingName(const QStringList& header)
{
    QStringList names;
    for (const QString& name : header)
        names.append(folded(name));
    const QByteArray hash = QCryptographicHash::hash(names.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return u"mapping "_s + QString::fromLatin1(hash.toHex());
}

} // namespace kyodo
