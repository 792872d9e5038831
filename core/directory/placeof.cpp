#include "core/directory/organisation.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

const QStringList& prefectures()
{
    static const QStringList kNames =
        u"北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 "
        u"神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 "
        u"大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 "
        u"福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県"_s.split(u' ');
    return kNames;
}

/// Cities designated by ordinance are authorities of their own (所轄庁).
QString prefectureOfAuthority(const QString& authority)
{
    static const QHash<QString, QString> kCities{
        {u"札幌市"_s, u"北海道"_s},     {u"仙台市"_s, u"宮城県"_s},   {u"さいたま市"_s, u"埼玉県"_s},
        {u"千葉市"_s, u"千葉県"_s},     {u"横浜市"_s, u"神奈川県"_s}, {u"川崎市"_s, u"神奈川県"_s},
        {u"相模原市"_s, u"神奈川県"_s}, {u"新潟市"_s, u"新潟県"_s},   {u"静岡市"_s, u"静岡県"_s},
        {u"浜松市"_s, u"静岡県"_s},     {u"名古屋市"_s, u"愛知県"_s}, {u"京都市"_s, u"京都府"_s},
        {u"大阪市"_s, u"大阪府"_s},     {u"堺市"_s, u"大阪府"_s},     {u"神戸市"_s, u"兵庫県"_s},
        {u"岡山市"_s, u"岡山県"_s},     {u"広島市"_s, u"広島県"_s},   {u"北九州市"_s, u"福岡県"_s},
        {u"福岡市"_s, u"福岡県"_s},     {u"熊本市"_s, u"熊本県"_s}};
    if (prefectures().contains(authority))
        return authority;
    return kCities.value(authority);
}

/// Names that hold 市, 町, 村 or 区 before their end.
QStringList unusualNames()
{
    return u"四日市市 廿日市市 野々市市 市川市 市原市 町田市 大町市 大町町 十日町市 村上市 村山市 東村山市 "
           u"武蔵村山市 田村市 大村市 羽村市 玉村町 余市町 市貝町 市川三郷町 上市町 下市町"_s.split(u' ');
}

/// Where an unusual name at the beginning ends; 0 for none.
qsizetype unusualEnd(QStringView text)
{
    static const QMultiHash<QChar, QString> kByFirst = [] {
        QMultiHash<QChar, QString> names;
        for (const QString& name : unusualNames())
            names.insert(name.front(), name);
        return names;
    }();
    if (text.isEmpty())
        return 0;
    for (auto name = kByFirst.constFind(text.front()); name != kByFirst.cend() && name.key() == text.front();
         ++name) {
        if (text.startsWith(*name))
            return name->size();
    }
    return 0;
}

constexpr int kRanks = 1000; ///< of a prefecture: none has so many municipalities

/// By prefecture and name, the towns and villages without their district (郡).
QHash<QString, int> readRanks()
{
    QHash<QString, int> ranks;
    QFile file(u":/places/municipalities.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return ranks;
    int first = 0;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList names = line.split(u' ');
        for (qsizetype i = 0; i < names.size(); ++i)
            ranks.insert(i == 0 ? names.first() : names.first() + names.at(i), first + int(i));
        first += kRanks;
    }
    return ranks;
}

bool isEnd(QChar c)
{
    return c == u'市' || c == u'区' || c == u'町' || c == u'村';
}

qsizetype municipalityEnd(QStringView rest)
{
    if (const qsizetype end = unusualEnd(rest); end > 0)
        return end;
    // A district (郡) stands before a town or village.
    const qsizetype district = rest.left(6).indexOf(u'郡');
    const qsizetype from = district > 0 ? district + 1 : 0;
    if (const qsizetype end = from > 0 ? unusualEnd(rest.mid(from)) : 0; end > 0)
        return from + end;
    const QStringView near = rest.left(from + 10);
    const auto end = std::find_if(near.begin() + std::min(from + 1, near.size()), near.end(), isEnd);
    return end == near.end() ? 0 : end - near.begin() + 1;
}

} // namespace

QString prefectureOf(const QString& place)
{
    static const QSet<QString> kNames(prefectures().begin(), prefectures().end());
    for (const qsizetype length : {3, 4}) {
        if (const QString name = place.left(length); kNames.contains(name))
            return name;
    }
    return {};
}

int placeRank(const QString& place)
{
    static const QHash<QString, int> kKnown = readRanks();
    if (const auto known = kKnown.constFind(place); known != kKnown.constEnd())
        return *known;
    const QString prefecture = prefectureOf(place);
    const qsizetype district = place.indexOf(u'郡', prefecture.size() + 1);
    const auto town = kKnown.constFind(prefecture + place.mid(district + 1));
    if (district > 0 && town != kKnown.constEnd())
        return *town;
    const auto whole = kKnown.constFind(prefecture);
    return whole == kKnown.constEnd() ? std::numeric_limits<int>::max() : *whole + kRanks - 1;
}

QString placeOf(const QString& address, const QString& authority)
{
    QString prefecture = prefectureOf(address.trimmed());
    const QStringView rest = QStringView(address).trimmed().mid(prefecture.size()).trimmed();
    if (prefecture.isEmpty())
        prefecture = prefectureOfAuthority(authority);
    const QString municipality = rest.left(municipalityEnd(rest)).toString();
    if (!municipality.isEmpty())
        return prefecture + municipality;
    const bool city = authority.endsWith(u'市');
    return city ? prefecture + authority : prefecture;
}

} // namespace kyodo
