#include "tests/support/portalfile.h"
#include "tests/support/printing.h"

#include "core/base/codes.h"
#include "core/directory/organisation.h"

using namespace kyodo;
using namespace Qt::StringLiterals;

TEST_CASE("the municipality is read from an address", "[directory]")
{
    struct Case {
        QString address;
        QString authority;
        QString place;
    };
    const QList<Case> cases{
        {u"群馬県前橋市大手町一丁目1番1号"_s, u"群馬県"_s, u"群馬県前橋市"_s},
        {u"前橋市大手町一丁目"_s, u"群馬県"_s, u"群馬県前橋市"_s},
        {u"佐波郡玉村町大字下新田"_s, u"群馬県"_s, u"群馬県佐波郡玉村町"_s},
        {u"三重県四日市市諏訪町"_s, {}, u"三重県四日市市"_s},
        {u"千葉県市川市八幡"_s, {}, u"千葉県市川市"_s},
        {u"東京都町田市森野"_s, {}, u"東京都町田市"_s},
        {u"東京都世田谷区玉川町"_s, {}, u"東京都世田谷区"_s},
        {u"中央区北一条西"_s, u"札幌市"_s, u"北海道中央区"_s},
        {u"奈良県大和郡山市北郡山町"_s, {}, u"奈良県大和郡山市"_s},
        {u"兵庫県郡家町"_s, {}, u"兵庫県郡家町"_s},
        {{}, u"前橋市"_s, u"群馬県前橋市"_s},
        {{}, u"横浜市"_s, u"神奈川県横浜市"_s},
        {{}, u"群馬県"_s, u"群馬県"_s},
        {{}, {}, {}},
        // Without a prefecture: a name that is the only one in Japan says which, another does not.
        {u"前橋市本町一丁目"_s, {}, u"群馬県前橋市"_s},
        {u"前橋市本町一丁目"_s, u"埼玉県"_s, u"群馬県前橋市"_s},
        {u"佐波郡玉村町"_s, u"埼玉県"_s, u"群馬県佐波郡玉村町"_s},
        {u"世田谷区玉川"_s, {}, u"東京都世田谷区"_s},
        {u"府中市宮西町"_s, {}, u"府中市"_s},
        {u"府中市宮西町"_s, u"東京都"_s, u"東京都府中市"_s},
        {u"中央区北一条西"_s, {}, u"中央区"_s},
        {u"山田町三丁目"_s, u"群馬県"_s, u"群馬県山田町"_s}, // a quarter, and not the town in Iwate
        {u"山田町"_s, {}, u"岩手県山田町"_s},
        {u"愛知県蒲郡市旭町"_s, {}, u"愛知県蒲郡市"_s},
        {u"小郡市小郡"_s, u"福岡県"_s, u"福岡県小郡市"_s},
        {u"どこか市"_s, {}, u"どこか市"_s},
    };
    for (const auto& [address, authority, place] : cases) {
        CAPTURE(address, authority);
        CHECK(placeOf(address, authority) == place);
    }
    CHECK(prefectureOf(u"京都府京都市"_s) == u"京都府"_s);
    CHECK(prefectureOf(u"神奈川県横浜市"_s) == u"神奈川県"_s);
    CHECK(prefectureOf(u"前橋市"_s).isEmpty());
}

TEST_CASE("the place of a project is told by its code, its area or the addresses in it", "[directory][place]")
{
    struct Case {
        QString code;
        QStringList texts;
        QString place;
    };
    const QList<Case> cases{
        {u"102016"_s, {u"高崎市"_s}, u"群馬県前橋市"_s},
        {u"141003"_s, {}, u"神奈川県横浜市"_s},
        {u"141011"_s, {}, u"神奈川県横浜市"_s}, // of its ward 鶴見区
        {u"131016"_s, {}, u"東京都千代田区"_s},
        {u"100005"_s, {}, u"群馬県"_s},
        {u"100005"_s, {u"前橋市本町"_s}, u"群馬県前橋市"_s},
        {u"10"_s, {u"前橋市の中心部"_s, u"高崎市"_s}, u"群馬県前橋市"_s},
        {{}, {u"中央地区"_s, u"前橋市本町二丁目"_s}, u"群馬県前橋市"_s},
        {{}, {u"群馬県"_s, u"前橋市本町二丁目"_s}, u"群馬県前橋市"_s},
        {{}, {u"府中市"_s, u"広島県福山市東桜町"_s}, u"広島県府中市"_s},
        {{}, {u"府中市"_s}, {}},
        {{}, {u"あおば市"_s}, u"あおば市"_s},
        {{}, {{}, u"市内"_s}, {}},
        {{}, {}, {}},
    };
    for (const auto& [code, texts, place] : cases) {
        CAPTURE(code, texts);
        CHECK(placeAmong(code, texts) == place);
    }
    CHECK(isMunicipality(u"東京都府中市"_s));
    CHECK(isMunicipality(u"前橋市"_s));
    CHECK_FALSE(isMunicipality(u"府中市"_s));
    CHECK_FALSE(isMunicipality(u"東京都"_s));
}

TEST_CASE("a name is known without its legal form", "[directory]")
{
    CHECK(coreName(u"特定非営利活動法人みどりの会"_s) == u"みどりの会"_s);
    CHECK(coreName(u"みどりの会 ＮＰＯ法人"_s) == u"みどりの会"_s);
    CHECK(coreName(u"認定特定非営利活動法人 みどり"_s) == u"みどり"_s);
    CHECK(coreName(u"株式会社"_s) == u"株式会社"_s);
}

TEST_CASE("an organisation comes back from JSON as it was", "[directory]")
{
    Organisation organisation;
    organisation.id = 7;
    organisation.kind = PartyKind::Community;
    int number = 0;
    for (const OrganisationText& column : organisationTexts())
        organisation.*column.text = u"%1 𠮷\n\"行\""_s.arg(++number);
    organisation.fields = 0x80001;
    organisation.certified = true;
    organisation.contacts = {{QDate(2026, 4, 1), u"電話"_s, u"担当"_s, u"話した\n二行"_s}, {}};
    CHECK(organisationFromJson(jsonOf(organisation)) == organisation);
    CHECK(organisationFromJson(jsonOf(Organisation())) == Organisation());
    CHECK(contactsFromText(contactsText(organisation.contacts)) == organisation.contacts);
    CHECK(contactsText({}).isEmpty());
}

TEST_CASE("invented organisations have the portal's columns and right numbers", "[directory]")
{
    CHECK(test::portalHeader().size() == 60);
    CHECK(test::portalRow(5) == test::portalRow(5));
    for (int i = 0; i < 200; ++i) {
        CHECK(test::portalRow(i).size() == 60);
        CHECK(CorporateNumber::parse(test::corporateNumber(i)).ok());
    }
}

TEST_CASE("places stand in the order of the national codes", "[directory][place]")
{
    const QStringList places{u"北海道札幌市"_s,
                             u"青森県青森市"_s,
                             u"群馬県"_s,
                             u"群馬県前橋市"_s,
                             u"群馬県高崎市"_s,
                             u"群馬県北群馬郡榛東村"_s,
                             u"群馬県佐波郡玉村町"_s,
                             u"群馬県ない市"_s,
                             u"東京都千代田区"_s,
                             u"愛知県蒲郡市"_s,
                             u"奈良県大和郡山市"_s,
                             u"沖縄県与那国町"_s,
                             u"どこか町"_s};
    QList<int> ranks;
    for (const QString& place : places)
        ranks.append(placeRank(place));
    CHECK(std::is_sorted(ranks.begin(), ranks.end()));
    CHECK(QSet<int>(ranks.begin(), ranks.end()).size() == ranks.size());
    CHECK(placeRank(u"群馬県みなかみ町"_s) == placeRank(u"群馬県利根郡みなかみ町"_s));
}
