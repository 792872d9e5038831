#include "tests/core/directory/directorybench.h"
#include "tests/support/portalfile.h"
#include "tests/support/printing.h"

#include "core/base/text.h"
#include "core/base/textsearch.h"

#include <QSet>

#include <random>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// What is searched of an organisation, as it is compared.
QStringList searchedTexts(const DirectoryBench& bench, const Organisation& organisation)
{
    const SearchColumns columns = bench.directory.columns().columns(organisation);
    return {columns.name, columns.kana, columns.address, columns.purpose,
            bench.directory.columns().fieldsText(organisation.fields)};
}

/// A plain LIKE over the same folded texts.
class Likes {
public:
    explicit Likes(DirectoryBench& bench)
        : m_database(std::move(*Database::open({}, OpenMode::Memory)))
    {
        REQUIRE(m_database
                    .run("CREATE TABLE texts (name TEXT, kana TEXT, address TEXT, purpose TEXT, fields TEXT)")
                    .ok());
        for (const Organisation& organisation : bench.all()) {
            auto insert =
                Statement::prepare(m_database, "INSERT INTO texts(rowid,name,kana,address,purpose,fields) "
                                               "VALUES (?1,?2,?3,?4,?5,?6)");
            REQUIRE(insert.ok());
            insert->bind(1, organisation.id);
            int place = 2;
            for (const QString& text : searchedTexts(bench, organisation))
                insert->bind(place++, text);
            REQUIRE(insert->finish().ok());
        }
    }

    QSet<qint64> ids(const QString& typed)
    {
        QByteArray sql = "SELECT rowid FROM texts WHERE 1";
        const QStringList words = TextQuery(typed).words();
        for (qsizetype i = 1; i <= words.size(); ++i) {
            const QByteArray like = " LIKE ?" + QByteArray::number(i) + " ESCAPE '\\'";
            sql += " AND (name" + like + " OR kana" + like + " OR address" + like + " OR purpose" + like +
                   " OR fields" + like + ")";
        }
        auto query = Statement::prepare(m_database, sql);
        REQUIRE(query.ok());
        for (qsizetype i = 0; i < words.size(); ++i) {
            QString word = words.at(i);
            word.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
            query->bind(static_cast<int>(i) + 1, u'%' + word + u'%');
        }
        QSet<qint64> found;
        while (query->step().value())
            found.insert(query->number(0));
        return found;
    }

private:
    Database m_database;
};

QList<Organisation> invented(int count)
{
    QList<Organisation> organisations;
    const RowReader reader(portalHeader(), mappingOf(portalHeader()), {}, QDate(2026, 4, 1));
    for (int i = 0; i < count; ++i)
        organisations.append(reader.read(portalRow(i), {}));
    // What nobody writes, and somebody does.
    organisations[0].name = u"𠮷𠮷野家 100%_の\"会\" AND OR NOT * ^"_s;
    organisations[1].name = u"👨‍👩‍👧‍👦家族🇯🇵の会"_s;
    organisations[2].name = u"葛󠄀城の会"_s;
    organisations[3].purpose = u"¨ ﾊﾟﾋﾟﾌﾟ ヷ ㍿ ①"_s;
    organisations[4].name = u"会"_s;
    organisations[5].kana = u"ｶﾞｯｺｳ"_s;
    return organisations;
}

QSet<qint64> idsOf(const DirectoryHits& hits)
{
    QSet<qint64> ids;
    for (const DirectoryRow& row : hits.rows)
        ids.insert(row.id);
    return ids;
}

} // namespace

TEST_CASE("a search finds exactly what LIKE finds in the same folded texts", "[directory][search]")
{
    DirectoryBench bench;
    bench.add(invented(300));
    Likes likes(bench);
    const QList<Organisation> all = bench.all();
    std::mt19937 dice(4711);
    const auto below = [&dice](qsizetype limit) {
        return static_cast<qsizetype>(dice() % static_cast<unsigned>(limit));
    };
    QStringList typed{u"会"_s,
                      u"𠮷"_s,
                      u"𠮷𠮷"_s,
                      u"%"_s,
                      u"_"_s,
                      u"\""_s,
                      u"\"\""_s,
                      u"*"_s,
                      u"AND"_s,
                      u"^"_s,
                      u"👨‍👩‍👧‍👦"_s,
                      u"家族🇯🇵"_s,
                      u"葛城"_s,
                      u"㈱"_s,
                      u"ガッコウ"_s,
                      u"がっこう 会"_s,
                      u"ない"_s,
                      u"'"_s,
                      u"{name}"_s,
                      u"a b c d"_s};
    for (int i = 0; i < 600; ++i) {
        // A piece of a text that is there, sometimes two, sometimes with a stranger's character.
        QStringList words;
        for (qsizetype word = 0; word <= below(2); ++word) {
            const Organisation& organisation = all.at(below(all.size()));
            const QString texts[]{organisation.name, organisation.kana, organisation.address,
                                  organisation.purpose};
            const QList<uint> points = texts[below(4)].toUcs4();
            if (points.isEmpty())
                continue;
            const QList<uint> piece = points.mid(below(points.size()), 1 + below(6));
            words.append(
                QString::fromUcs4(reinterpret_cast<const char32_t*>(piece.constData()), piece.size()));
            if (below(8) == 0)
                words.last() += u"𠮷";
        }
        typed.append(words.join(u'　'));
    }
    for (const QString& words : std::as_const(typed)) {
        CAPTURE(words);
        const QSet<qint64> expected = likes.ids(words);
        const DirectoryHits hits = bench.search(words, {}, 1000);
        CHECK(idsOf(hits) == expected);
        CHECK(hits.total == expected.size());
        CHECK(hits.rows.size() == hits.total); // none twice
        const DirectoryHits few = bench.search(words, {}, 7);
        CHECK(few.total == hits.total);
        CHECK(few.rows.size() == std::min<qsizetype>(7, hits.rows.size()));
        for (qsizetype i = 0; i < few.rows.size(); ++i)
            CHECK(few.rows.at(i).id == hits.rows.at(i).id);
    }
}

TEST_CASE("the index still agrees with LIKE after changes, removals and undo", "[directory][search]")
{
    DirectoryBench bench;
    const QList<qint64> ids = bench.add(invented(60));
    for (qsizetype i = 0; i < ids.size(); i += 2) {
        Organisation changed = bench.at(ids.at(i));
        changed.name = u"改名した会%1"_s.arg(i);
        changed.purpose.clear();
        bench.change(changed);
    }
    auto edit = DirectoryEdit::begin(bench.directory, u"削除"_s, bench.files.clock);
    REQUIRE(edit.ok());
    for (qsizetype i = 0; i < ids.size(); i += 3)
        REQUIRE(edit->remove(bench.at(ids.at(i))).ok());
    REQUIRE(edit->commit().ok());
    for (int step = 0; step < 3; ++step) {
        Likes likes(bench);
        for (const QString& words :
             {u"会"_s, u"改名"_s, u"こども"_s, u"前橋"_s, u"目的とする。"_s, u"群馬県 法人"_s})
            CHECK(idsOf(bench.search(words, {}, 1000)) == likes.ids(words));
        REQUIRE(bench.directory.undo().ok());
    }
}

TEST_CASE("the best comes first", "[directory][search]")
{
    DirectoryBench bench;
    QList<Organisation> list(6);
    list[0].name = u"どこかの団体"_s;
    list[0].purpose = u"みどりを守る"_s;
    list[1].name = u"前橋みどりの会"_s;
    list[2].name = u"NPO法人みどりの会"_s;
    list[3].name = u"特定非営利活動法人みどり"_s;
    list[4].name = u"青空"_s;
    list[4].kana = u"ミドリ"_s;
    list[5].name = u"無関係"_s;
    bench.add(list);
    QStringList names;
    for (const DirectoryRow& row : bench.search(u"ミドリ"_s).rows)
        names.append(row.name);
    CHECK(names == QStringList{u"特定非営利活動法人みどり"_s, u"NPO法人みどりの会"_s, u"前橋みどりの会"_s,
                               u"青空"_s, u"どこかの団体"_s});
}

TEST_CASE("filters narrow a search, and stand without words", "[directory][search]")
{
    DirectoryBench bench;
    bench.add(invented(200));
    const QList<Organisation> all = bench.all();
    const auto check = [&](const DirectoryFilter& filter, auto fits) {
        for (const QString& words : {QString(), u"会"_s}) {
            QSet<qint64> expected;
            for (const Organisation& organisation : all) {
                const QStringList texts = searchedTexts(bench, organisation);
                const bool has = std::any_of(texts.begin(), texts.end(),
                                             [&](const QString& text) { return text.contains(words); });
                if (has && fits(organisation))
                    expected.insert(organisation.id);
            }
            REQUIRE_FALSE(expected.isEmpty());
            CHECK(idsOf(bench.search(words, filter, 1000)) == expected);
        }
    };
    DirectoryFilter filter;
    filter.field = 13;
    check(filter, [](const Organisation& o) { return (o.fields & (1U << 12)) != 0; });
    filter = {};
    filter.active = true;
    check(filter, [](const Organisation& o) { return o.isActive(); });
    filter.certified = true;
    check(filter, [](const Organisation& o) { return o.isActive() && o.certified; });
    filter = {};
    filter.place = u"群馬県前橋市"_s;
    check(filter, [](const Organisation& o) { return o.place == u"群馬県前橋市"; });
    filter.place = u"群馬県"_s;
    check(filter, [](const Organisation& o) { return o.place.startsWith(u"群馬県"); });
    filter = {};
    filter.kind = PartyKind::Npo;
    check(filter, [](const Organisation& o) { return o.kind == PartyKind::Npo; });
    filter.kind = PartyKind::School;
    CHECK(bench.search({}, filter).total == 0);
    CHECK(bench.search({}).total == 200);
    CHECK(bench.search({}).rows.size() == 100);
}
