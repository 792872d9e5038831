#include "core/directory/organisation.h"

#include "core/base/codes.h"

#include <QFile>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <iterator>
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

constexpr int kRanks = 1000; ///< of a prefecture: the codes of its municipalities have three digits

/// The municipalities of Japan, towns and villages without their district (郡).
struct Municipalities {
    QHash<QString, int> ranks;         ///< by prefecture and name
    QMap<int, QString> places;         ///< the other way round
    QHash<QString, QStringList> homes; ///< by name, the prefectures that have one
    qsizetype longest = 0;             ///< name

    void add(const QString& prefecture, const QString& name, int rank)
    {
        ranks.insert(prefecture + name, rank);
        places.insert(rank, prefecture + name);
        if (name.isEmpty())
            return;
        longest = std::max(longest, name.size());
        if (QStringList& known = homes[name]; !known.contains(prefecture))
            known.append(prefecture);
    }
};

/// A line a prefecture, in the order of their codes; of each municipality the three digits that follow the
/// prefecture's, and the name.
const Municipalities& municipalities()
{
    static const Municipalities kKnown = [] {
        constexpr qsizetype kDigits = 3;
        Municipalities read;
        QFile file(u":/places/municipalities.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            return read;
        int first = 0;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList words = line.split(u' ');
            first += kRanks;
            read.add(words.first(), {}, first);
            for (const QString& word : words.mid(1))
                read.add(words.first(), word.mid(kDigits), first + word.left(kDigits).toInt());
        }
        return read;
    }();
    return kKnown;
}

/// Where the district (郡) before a town or village ends; 0 for none.
qsizetype districtEnd(QStringView text)
{
    constexpr qsizetype kLongest = 6;
    const qsizetype at = text.left(kLongest).indexOf(u'郡');
    return at > 0 ? at + 1 : 0;
}

/// The prefectures that have a municipality of this name. Of some wards nobody can tell: cities have them as
/// well as Tokyo.
QStringList homesOf(const QString& municipality)
{
    static const QStringList kOfSeveralCities{u"中央区"_s, u"港区"_s, u"北区"_s};
    if (kOfSeveralCities.contains(municipality))
        return {};
    const QHash<QString, QStringList>& homes = municipalities().homes;
    const auto found = homes.constFind(municipality);
    return found != homes.constEnd() ? *found : homes.value(municipality.mid(districtEnd(municipality)));
}

/// The prefecture of a municipality that is named without it: its own where no other has one of this name,
/// else the one around it. A town or a village may as well be a quarter of the same name: without its
/// district it says nothing where something else does.
QString prefectureWith(const QString& municipality, const QString& around)
{
    const bool certain = around.isEmpty() || municipality.endsWith(u'市') || municipality.endsWith(u'区') ||
                         districtEnd(municipality) > 0;
    const QStringList homes = certain ? homesOf(municipality) : QStringList();
    return homes.size() == 1 ? homes.first() : around;
}

/// An authority (所轄庁) is a prefecture or one of its cities.
QString prefectureOfAuthority(const QString& authority)
{
    return prefectures().contains(authority) ? authority : prefectureWith(authority, {});
}

bool isEnd(QChar c)
{
    return c == u'市' || c == u'区' || c == u'町' || c == u'村';
}

/// Where the longest name that is known ends; 0 for none.
qsizetype knownEnd(QStringView text)
{
    const Municipalities& known = municipalities();
    for (qsizetype length = std::min(known.longest, text.size()); length > 1; --length) {
        if (isEnd(text.at(length - 1)) && known.homes.contains(QString::fromRawData(text.data(), length)))
            return length;
    }
    return 0;
}

/// Of a municipality that is not known (it may be one of former days): to the first sign that ends one.
qsizetype municipalityEnd(QStringView rest)
{
    if (const qsizetype end = knownEnd(rest); end > 0)
        return end;
    const qsizetype from = districtEnd(rest);
    if (const qsizetype end = from > 0 ? knownEnd(rest.mid(from)) : 0; end > 0)
        return from + end;
    const QStringView near = rest.left(from + 10);
    const auto end = std::find_if(near.begin() + std::min(from + 1, near.size()), near.end(), isEnd);
    return end == near.end() ? 0 : end - near.begin() + 1;
}

/// What a place says beside its prefecture.
QString municipalityOf(const QString& place)
{
    return place.mid(prefectureOf(place).size());
}

bool isKnown(const QString& place)
{
    return !municipalityOf(place).isEmpty() && placeRank(place) % kRanks != kRanks - 1 &&
           !prefectureOf(place).isEmpty();
}

/// 群馬県前橋市 of 102016. The code of a city's ward gives the city.
QString placeOfCode(const QString& text)
{
    const auto code = MunicipalityCode::parse(text);
    if (!code)
        return {};
    const QMap<int, QString>& places = municipalities().places;
    const int rank = QStringView(code->text()).left(5).toInt();
    const int prefecture = rank - rank % kRanks;
    constexpr int kFirstCity = 100;
    constexpr int kAfterWards = 200;
    const bool inCity = rank % kRanks >= kFirstCity && rank % kRanks < kAfterWards;
    const auto next = places.upperBound(rank);
    if (inCity && next != places.cbegin() && std::prev(next).key() >= prefecture)
        return *std::prev(next);
    return places.value(rank, places.value(prefecture));
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
    const QHash<QString, int>& ranks = municipalities().ranks;
    if (const auto known = ranks.constFind(place); known != ranks.constEnd())
        return *known;
    const QString prefecture = prefectureOf(place);
    const QString municipality = place.mid(prefecture.size());
    const qsizetype district = districtEnd(municipality);
    const auto town = ranks.constFind(prefecture + municipality.mid(district));
    if (district > 0 && town != ranks.constEnd())
        return *town;
    const auto whole = ranks.constFind(prefecture);
    return whole == ranks.constEnd() ? std::numeric_limits<int>::max() : *whole + kRanks - 1;
}

bool isMunicipality(const QString& place)
{
    const QString municipality = municipalityOf(place);
    return !municipality.isEmpty() && (municipality != place || homesOf(municipality).size() <= 1);
}

QString placeOf(const QString& address, const QString& authority)
{
    const QString text = address.trimmed();
    const QString given = prefectureOf(text);
    const QStringView rest = QStringView(text).mid(given.size()).trimmed();
    const QString municipality = rest.left(municipalityEnd(rest)).toString();
    const QString prefecture =
        given.isEmpty() ? prefectureWith(municipality, prefectureOfAuthority(authority)) : given;
    const bool byAuthority = municipality.isEmpty() && authority.endsWith(u'市');
    return prefecture + (byAuthority ? authority : municipality);
}

QString placeAmong(const QString& code, const QStringList& texts)
{
    const QString coded = placeOfCode(code);
    QString prefecture = prefectureOf(coded);
    for (const QString& text : texts) {
        if (prefecture.isEmpty())
            prefecture = prefectureOf(text.trimmed());
    }
    QStringList places{coded};
    for (const QString& text : texts)
        places.append(placeOf(text, prefecture));
    const auto known = std::find_if(places.cbegin(), places.cend(), isKnown);
    if (known != places.cend())
        return *known;
    const auto named = std::find_if(places.cbegin(), places.cend(), isMunicipality);
    return named != places.cend() ? *named : prefecture;
}

} // namespace kyodo
