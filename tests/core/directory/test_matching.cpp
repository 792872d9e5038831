#include "tests/core/directory/directorybench.h"
#include "tests/support/portalfile.h"
#include "tests/support/printing.h"

#include "core/directory/matching.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

Organisation body(const QString& name, const QString& place = u"群馬県前橋市"_s, quint32 fields = 1U << 12)
{
    Organisation organisation;
    organisation.name = name;
    organisation.place = place;
    organisation.fields = fields;
    return organisation;
}

} // namespace

TEST_CASE("entries of one body are found by number and by name", "[directory][matching]")
{
    DirectoryBench bench;
    Organisation first = body(u"特定非営利活動法人みどりの会"_s);
    first.number = corporateNumber(1);
    Organisation other = body(u"みどりの会"_s);
    other.number = corporateNumber(2);
    Organisation renamed = body(u"あおの会"_s);
    renamed.number = corporateNumber(1);
    const QList<qint64> ids =
        bench.add({first, body(u"NPO法人みどりの会"_s), other, renamed, body(u"みどりの会支部"_s)});
    const auto doubles = doublesOf(bench.directory, bench.at(ids.at(0)));
    REQUIRE(doubles.ok());
    QList<qint64> found;
    for (const DirectoryRow& row : *doubles)
        found.append(row.id);
    CHECK((found == QList<qint64>{ids.at(1), ids.at(3)}));
    CHECK(doublesOf(bench.directory, bench.at(ids.at(4)))->isEmpty());
}

TEST_CASE("merging keeps what either entry knows", "[directory][matching]")
{
    Organisation kept = body(u"みどりの会"_s);
    kept.id = 1;
    kept.notes = u"一"_s;
    kept.contacts = {{QDate(2026, 1, 1), {}, {}, u"古い"_s}};
    Organisation other = body(u"NPO法人みどりの会"_s, {}, 1U << 3);
    other.id = 2;
    other.kana = u"ミドリノカイ"_s;
    other.notes = u"二"_s;
    other.dissolution = u"解散"_s;
    other.contacts = {{QDate(2026, 2, 1), {}, {}, u"新しい"_s}, kept.contacts.first()};
    const Organisation both = merged(kept, other);
    CHECK(both.id == 1);
    CHECK(both.name == u"みどりの会"_s);
    CHECK(both.kana == u"ミドリノカイ"_s);
    CHECK(both.notes == u"一\n二"_s);
    CHECK(both.isActive());
    CHECK(both.fields == ((1U << 12) | (1U << 3)));
    REQUIRE(both.contacts.size() == 2);
    CHECK(both.contacts.first().summary == u"新しい"_s);
    CHECK(merged(both, other) == both);
}

TEST_CASE("bodies are proposed by resources, fields and place, saying why", "[directory][matching]")
{
    DirectoryBench bench;
    Organisation kitchen = body(u"調理の会"_s, u"群馬県高崎市"_s, 0);
    kitchen.offered = u"調理室と食器\n車"_s;
    Organisation wishing = body(u"会場を探す会"_s, u"群馬県高崎市"_s, 0);
    wishing.sought = u"会場"_s;
    Organisation gone = body(u"解散した会"_s);
    gone.dissolution = u"解散"_s;
    gone.offered = u"調理室"_s;
    const QList<qint64> ids =
        bench.add({body(u"近くの会"_s), kitchen, wishing, gone, body(u"遠くの会"_s, u"沖縄県那覇市"_s),
                   body(u"もういる会"_s), body(u"別の会"_s, u"群馬県前橋市"_s, 1U << 5)});
    const Need need{{u"調理室"_s}, {u"会場"_s}, 1U << 12, u"群馬県前橋市"_s, 0, {u"NPO法人もういる会"_s}};
    const auto found = complementsOf(bench.directory, need);
    REQUIRE(found.ok());
    REQUIRE(found->size() == 3);
    CHECK(found->at(0).row.id == ids.at(1));
    CHECK(found->at(0).brings == QList<ResourceMatch>{{u"調理室と食器"_s, u"調理室"_s}});
    CHECK(found->at(1).row.id == ids.at(2));
    CHECK(found->at(1).wants == QList<ResourceMatch>{{u"会場"_s, u"会場"_s}});
    CHECK(found->at(2).row.id == ids.at(0));
    CHECK(found->at(2).samePlace);
    CHECK(found->at(2).fields == 1U << 12);
    CHECK(complementsOf(bench.directory, {})->isEmpty());
    // Where nobody is next door, the prefecture has some.
    const auto wider = complementsOf(bench.directory, {{}, {}, 1U << 12, u"群馬県桐生市"_s, 0, {}});
    REQUIRE(wider.ok());
    REQUIRE(wider->size() == 2);
    CHECK_FALSE(wider->first().samePlace);
    CHECK(wider->first().row.place == u"群馬県前橋市"_s);
    CHECK(complementsOf(bench.directory, {{}, {}, 1U << 12, u"あおば市"_s, 0, {}})->size() == 3);
    CHECK(complementsOf(bench.directory, need, 1)->size() == 1);
}

TEST_CASE("one body is weighed with the words of both sides", "[directory][matching]")
{
    Organisation printers = body(u"印刷の会"_s);
    printers.offered = u"車\n印刷"_s;
    printers.sought = u"会場"_s;
    const QString wish = u"地図の印刷費、警備費及び事務局の人件費"_s;
    const Need need{{wish, u"会場"_s}, {u"会場と机"_s}, 0, u"群馬県前橋市"_s, 0, {}};
    const Complement complement = complementOf(printers, need);
    CHECK(complement.brings == QList<ResourceMatch>{{u"印刷"_s, wish}});
    CHECK(complement.wants == QList<ResourceMatch>{{u"会場"_s, u"会場と机"_s}});
    CHECK(complement.samePlace);
    CHECK(complement.weight > 0);
    CHECK(complementOf(body(u"ほかの会"_s, u"群馬県高崎市"_s), need).weight == 0);
}

TEST_CASE("a place that names no municipality for sure is no reason", "[directory][matching][place]")
{
    for (const QString& place : {u"群馬県"_s, u"府中市"_s, QString()}) {
        const Complement complement = complementOf(body(u"会"_s, place), {{}, {}, 1U << 12, place, 0, {}});
        CAPTURE(place);
        CHECK_FALSE(complement.samePlace);
        CHECK(complement.weight > 0); // for its field
    }
}

TEST_CASE("the best of thousands are proposed, wherever they stand in the list", "[directory][matching]")
{
    DirectoryBench bench;
    QList<Organisation> list;
    for (int i = 0; i < 1500; ++i)
        list.append(body(u"会%1"_s.arg(i), u"群馬県前橋市"_s, 1U << 12));
    list.last().fields = (1U << 12) | (1U << 3) | (1U << 5); // the last of all has the most in common
    list[700].fields = (1U << 3) | (1U << 5);
    const QList<qint64> ids = bench.add(list);
    const Need need{{}, {}, (1U << 12) | (1U << 3) | (1U << 5), u"群馬県前橋市"_s, ids.at(1), {u"会0"_s}};
    const auto found = complementsOf(bench.directory, need, 4);
    REQUIRE(found.ok());
    QList<qint64> proposed;
    for (const Complement& complement : *found)
        proposed.append(complement.row.id);
    CHECK(proposed == QList<qint64>{ids.last(), ids.at(700), ids.at(2), ids.at(3)});
    CHECK(found->first().row.address == bench.at(ids.last()).address);
}
