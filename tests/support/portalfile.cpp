#include "tests/support/portalfile.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace kyodo::test {

namespace {

/// Numbers that look thrown, and are the same every time.
class Dice {
public:
    explicit Dice(int seed)
        : m_state(static_cast<quint32>(seed) * 2654435761U + 12345U)
    {
    }
    int below(int limit)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 17;
        m_state ^= m_state << 5;
        return static_cast<int>(m_state % static_cast<quint32>(limit));
    }
    const QString& of(const QStringList& list) { return list.at(below(static_cast<int>(list.size()))); }

private:
    quint32 m_state;
};

const QStringList& places()
{
    static const QStringList kPlaces{u"群馬県前橋市"_s,   u"群馬県高崎市"_s,       u"群馬県佐波郡玉村町"_s,
                                     u"東京都世田谷区"_s, u"東京都町田市"_s,       u"北海道札幌市中央区"_s,
                                     u"大阪府堺市西区"_s, u"京都府京都市左京区"_s, u"福岡県北九州市門司区"_s,
                                     u"沖縄県那覇市"_s,   u"三重県四日市市"_s,     u"千葉県市川市"_s,
                                     u"長野県大町市"_s,   u"新潟県十日町市"_s,     u"岩手県一関市"_s};
    return kPlaces;
}

QString address(Dice& dice)
{
    if (dice.below(8) == 0)
        return {};
    static const QStringList kTowns{u"大手町"_s, u"本町"_s,     u"緑が丘"_s, u"中央"_s,
                                    u"栄町"_s,   u"字上ノ原"_s, u"南ヶ丘"_s};
    QString place = dice.of(places());
    if (dice.below(5) == 0)
        place = place.mid(3); // the prefecture is often left out
    return place + dice.of(kTowns) +
           u"%1丁目%2番%3号"_s.arg(1 + dice.below(9)).arg(1 + dice.below(40)).arg(1 + dice.below(20));
}

struct Name {
    QString kanji;
    QString kana;
};

Name name(Dice& dice, int number)
{
    static const QList<Name> kFirst{{u"こども"_s, u"コドモ"_s},
                                    {u"みどり"_s, u"ミドリ"_s},
                                    {u"地域福祉"_s, u"チイキフクシ"_s},
                                    {u"まちづくり"_s, u"マチヅクリ"_s},
                                    {u"ふれあい"_s, u"フレアイ"_s},
                                    {u"赤城山"_s, u"アカギヤマ"_s},
                                    {u"𠮷野川"_s, u"ヨシノガワ"_s},
                                    {u"ＩＴ"_s, u"アイティー"_s},
                                    {u"里山"_s, u"サトヤマ"_s},
                                    {u"防災"_s, u"ボウサイ"_s},
                                    {u"ｼﾆｱ"_s, u"シニア"_s},
                                    {u"多文化"_s, u"タブンカ"_s}};
    static const QList<Name> kSecond{
        {u"食堂"_s, u"ショクドウ"_s},       {u"ネットワーク"_s, u"ネットワーク"_s},
        {u"の会"_s, u"ノカイ"_s},           {u"支援センター"_s, u"シエンセンター"_s},
        {u"サポート"_s, u"サポート"_s},     {u"クラブ"_s, u"クラブ"_s},
        {u"研究所"_s, u"ケンキュウジョ"_s}, {u"プロジェクト"_s, u"プロジェクト"_s}};
    const Name& first = kFirst.at(dice.below(static_cast<int>(kFirst.size())));
    const Name& second = kSecond.at(dice.below(static_cast<int>(kSecond.size())));
    const QString own = QString::number(number);
    return {u"特定非営利活動法人"_s + first.kanji + second.kanji + own,
            u"トクテイヒエイリカツドウホウジン"_s + first.kana + second.kana};
}

QString purpose(Dice& dice)
{
    static const QStringList kWhom{u"子どもと保護者"_s, u"高齢者"_s, u"障がいのある人"_s,  u"地域住民"_s,
                                   u"外国人住民"_s,     u"青少年"_s, u"農林業に携わる人"_s};
    static const QStringList kWhat{
        u"居場所づくりと食事の提供に関する事業"_s,   u"里山の保全と環境学習に関する事業"_s,
        u"災害時の救援と防災教育に関する事業"_s,     u"文化芸術の振興に関する事業"_s,
        u"就労の支援と職業能力の開発に関する事業"_s, u"情報通信技術の普及に関する事業"_s};
    static const QStringList kEnd{
        u"誰もが安心して暮らせる地域社会の実現に寄与することを目的とする。"_s,
        u"豊かなまちづくりの推進と福祉の増進を図り、もって公益に寄与することを目的とする。"_s,
        u"健全育成及び国際協力の推進を図ることを目的とする。"_s};
    QString text = u"この法人は、"_s + dice.of(kWhom) + u"及び"_s + dice.of(kWhom) + u"に対して、"_s +
                   dice.of(kWhat) + u"並びに"_s + dice.of(kWhat);
    if (dice.below(20) == 0)
        text += u"\n"_s;
    return text + u"を行い、"_s + dice.of(kEnd);
}

QString date(Dice& dice)
{
    return u"%1/%2/%3"_s.arg(1999 + dice.below(26))
        .arg(1 + dice.below(12), 2, 10, QChar(u'0'))
        .arg(1 + dice.below(28), 2, 10, QChar(u'0'));
}

} // namespace

QStringList portalHeader()
{
    QStringList header{u"法人名称"_s,
                       u"法人名称カナ"_s,
                       u"所轄庁"_s,
                       u"権限移譲先市町村"_s,
                       u"主たる事務所の所在地"_s,
                       u"主たる事業所の郵便番号"_s,
                       u"従たる事務所の所在地"_s,
                       u"代表者氏名"_s,
                       u"団体代表者名（フリガナ）"_s,
                       u"法人設立認証年月日"_s,
                       u"設立年月日"_s,
                       u"定款に記載された目的"_s};
    static const QString kWide = u"０１２３４５６７８９"_s;
    for (int i = 1; i <= 20; ++i)
        header.append(u"活動分野"_s + (i >= 10 ? QString(kWide.at(i / 10)) : QString()) + kWide.at(i % 10));
    for (const QChar number : u"１２３４"_s)
        header.append(u"認定（認定・特例認定"_s + number + u"）"_s);
    header += {u"認定（PST基準１）"_s, u"認定（PST基準２）"_s, u"認定(PST基準３)"_s,
               u"認定（PST基準 条例指定（都道府県及び市区町村名））"_s};
    header += {u"認定（認定開始日）"_s,   u"認定（認定満了日）"_s,   u"認定（認定取消日）"_s,
               u"認定(特例認定年月日)"_s, u"認定(特例認定満了日)"_s, u"認定（特例認定取消日）"_s};
    header += {u"監督情報"_s,     u"解散情報"_s,           u"法人情報URL"_s,
               u"法人番号"_s,     u"条例個別指定フラグ"_s, u"特定非営利活動に係る事業"_s,
               u"その他の事業"_s, u"事業年度開始日"_s,     u"事業年度終了日"_s};
    header += {u"条例個別指定：有効期間(開始日)"_s, u"条例個別指定：有効期間(満了日)"_s,
               u"条例個別指定：有効期限（更新申請日)"_s, u"条例個別指定：有効期限（更新日)"_s,
               u"条例個別指定：有効期限（条例個別指定：取消日)"_s};
    return header;
}

QString corporateNumber(int number)
{
    const QString digits = u"07%1"_s.arg(number, 10, 10, QChar(u'0'));
    int sum = 0;
    for (int n = 1; n <= 12; ++n)
        sum += digits.at(12 - n).digitValue() * (n % 2 == 1 ? 1 : 2);
    return QString::number(9 - sum % 9) + digits;
}

QStringList portalRow(int number)
{
    Dice dice(number + 1);
    for (int i = 0; i < 4; ++i)
        dice.below(2); // the first throws of neighbouring numbers are alike
    QStringList cells(portalHeader().size());
    const Name named = name(dice, number);
    cells[0] = named.kanji;
    cells[1] = named.kana;
    cells[4] = address(dice);
    cells[2] = dice.below(6) == 0 ? u"札幌市"_s : u"群馬県"_s;
    cells[5] = u"37%1"_s.arg(dice.below(100000), 5, 10, QChar(u'0'));
    cells[7] = u"見本 太郎"_s;
    cells[8] = u"ミホン タロウ"_s;
    cells[9] = date(dice);
    cells[10] = date(dice);
    cells[11] = purpose(dice);
    for (int i = 0, count = 1 + dice.below(7); i < count; ++i)
        cells[12 + dice.below(20)] = u"○"_s;
    if (dice.below(30) == 0) {
        cells[32] = u"○"_s;
        cells[40] = date(dice);
    }
    if (dice.below(4) == 0)
        cells[47] = date(dice) + u" 社員総会の決議による解散"_s;
    cells[48] = u"https://www.npo-homepage.go.jp/npoportal/detail/%1"_s.arg(number);
    cells[49] = corporateNumber(number);
    cells[51] = purpose(dice).left(60);
    cells[53] = u"04/01"_s;
    cells[54] = u"03/31"_s;
    return cells;
}

QString csvLine(const QStringList& cells)
{
    QStringList quoted = cells;
    for (QString& cell : quoted) {
        if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n'))
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    }
    return quoted.join(u',') + u"\r\n"_s;
}

QString portalText(int count, int first)
{
    QString text = csvLine(portalHeader());
    for (int i = 0; i < count; ++i)
        text += csvLine(portalRow(first + i));
    return text;
}

QByteArray inCp932(const QString& text)
{
    QStringEncoder encoder("CP932");
    QString known = text;
    return encoder(known.replace(u"𠮷"_s, u"吉"_s));
}

} // namespace kyodo::test
