#include "tests/core/directory/directorybench.h"
#include "tests/support/printing.h"

#include <QFile>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

Organisation named(const QString& name)
{
    Organisation organisation;
    organisation.name = name;
    organisation.address = u"群馬県前橋市大手町"_s;
    organisation.place = u"群馬県前橋市"_s;
    return organisation;
}

} // namespace

TEST_CASE("a change of the directory is taken back and done again", "[directory]")
{
    DirectoryBench bench;
    const qint64 id = bench.add({named(u"みどりの会"_s), named(u"あおの会"_s)}).first();
    Organisation green = bench.at(id);
    green.name = u"赤の会"_s;
    green.notes = u"よく話を聞いてくれる"_s;
    green.contacts = {{QDate(2026, 4, 1), u"電話"_s, u"事務局"_s, u"依頼した"_s}};
    bench.change(green, u"名称の変更"_s);
    CHECK(bench.at(id) == green);
    CHECK(bench.search(u"みどり"_s).total == 0);
    CHECK(bench.search(u"赤の会"_s).total == 1);

    const auto undone = bench.directory.undo();
    REQUIRE(undone.ok());
    CHECK(undone->label == u"名称の変更"_s);
    CHECK(bench.at(id).name == u"みどりの会"_s);
    CHECK(bench.at(id).notes.isEmpty());
    CHECK(bench.search(u"赤の会"_s).total == 0);
    CHECK(bench.search(u"みどり"_s).total == 1);
    REQUIRE(bench.directory.undo().ok());
    CHECK(bench.directory.count().value() == 0);
    CHECK(bench.search(u"会"_s).total == 0);
    CHECK(bench.directory.undo().error().code == ErrorCode::Refused);

    REQUIRE(bench.directory.redo().ok());
    REQUIRE(bench.directory.redo().ok());
    CHECK(bench.at(id) == green);
    CHECK(bench.search(u"赤の会"_s).total == 1);
    CHECK(bench.directory.redo().error().code == ErrorCode::Refused);
    CHECK(bench.directory.heldOf(id)->size() == 2);
}

TEST_CASE("what was taken back cannot be done again after another change", "[directory]")
{
    DirectoryBench bench;
    bench.add({named(u"一"_s)});
    REQUIRE(bench.directory.undo().ok());
    bench.add({named(u"二"_s)});
    CHECK_FALSE(bench.directory.redoable()->has_value());
    CHECK(bench.directory.undoable()->has_value());
}

TEST_CASE("a change that is not committed leaves nothing behind", "[directory]")
{
    DirectoryBench bench;
    bench.add({named(u"一の会"_s)});
    {
        auto edit = DirectoryEdit::begin(bench.directory, u"途中"_s, bench.files.clock);
        REQUIRE(edit.ok());
        REQUIRE(edit->add(named(u"二の会"_s)).ok());
    }
    CHECK(bench.directory.count().value() == 1);
    CHECK(bench.search(u"会"_s).total == 1);
    CHECK(bench.directory.undoable()->value().label == u"追加"_s);
}

TEST_CASE("the directory keeps what was written, and two windows see the same", "[directory]")
{
    DirectoryBench bench;
    const qint64 id = bench.add({named(u"みどりの会"_s)}).first();
    auto other = Directory::open(bench.directory.path(), bench.fieldTexts());
    REQUIRE(other.ok());
    CHECK(other->find(id)->value().name == u"みどりの会"_s);
    const qint64 before = other->version().value();
    Organisation changed = bench.at(id);
    changed.sought = u"会場"_s;
    bench.change(changed);
    CHECK(other->version().value() != before);
    CHECK(other->find(id)->value().sought == u"会場"_s);
    REQUIRE(bench.directory.keep(u"a"_s, u"b"_s).ok());
    CHECK(other->kept(u"a"_s).value() == u"b"_s);
    CHECK(other->kept(u"c"_s).value().isEmpty());
}

TEST_CASE("erasing a body leaves nothing of it in the file", "[directory][privacy]")
{
    DirectoryBench bench;
    Organisation body = named(u"消える会"_s);
    body.people = u"秘密太郎"_s;
    const QList<qint64> ids = bench.add({body, named(u"残る会"_s)});
    body = bench.at(ids.first());
    body.phone = u"027-000-0000"_s;
    body.notes = u"内緒のメモ"_s;
    bench.change(body);
    body.people = u"秘密花子"_s;
    bench.change(body);
    REQUIRE(bench.directory.erase(ids.first()).ok());
    CHECK_FALSE(bench.directory.find(ids.first())->has_value());
    CHECK(bench.search(u"会"_s).total == 1);
    CHECK(bench.directory.heldOf(ids.first())->isEmpty());
    const QByteArray bytes = Bench::bytes(bench.directory.path());
    for (const QString& text : {u"秘密太郎"_s, u"秘密花子"_s, u"内緒のメモ"_s, u"027-000-0000"_s}) {
        CAPTURE(text);
        CHECK_FALSE(bytes.contains(text.toUtf8()));
    }
    // What is left of the changes still can be taken back.
    REQUIRE(bench.directory.undo().ok());
    CHECK(bench.directory.count().value() == 0);
}

TEST_CASE("erasing a body takes what became one with it along", "[directory][privacy]")
{
    DirectoryBench bench;
    Organisation first = named(u"もとの会"_s);
    first.people = u"秘密太郎"_s;
    const QList<qint64> ids = bench.add({first, named(u"まとめた会"_s), named(u"よその会"_s)});
    const Organisation absorbed = bench.at(ids.at(0));
    const Organisation kept = bench.at(ids.at(1));
    Organisation now = kept;
    now.people = absorbed.people;
    auto merge = DirectoryEdit::begin(bench.directory, u"まとめる"_s, bench.files.clock);
    REQUIRE(merge.ok());
    REQUIRE(merge->remove(absorbed).ok());
    REQUIRE(merge->change(kept, now).ok());
    REQUIRE(merge->commit().ok());
    // What is held of the one is held of the other, too: both came, both changed.
    const auto held = bench.directory.heldOf(kept.id);
    REQUIRE(held.ok());
    REQUIRE(held->size() == 4);
    CHECK(organisationFromJson(held->at(0).former) == absorbed);
    CHECK(organisationFromJson(held->at(1).former) == kept);
    CHECK(held->at(0).change.label == u"まとめる"_s);
    CHECK(held->at(2).former.isEmpty());
    Organisation other = bench.at(ids.at(2));
    other.notes = u"よそのメモ"_s;
    bench.change(other);
    REQUIRE(bench.directory.erase(kept.id).ok());
    CHECK_FALSE(Bench::bytes(bench.directory.path()).contains("秘密太郎"));
    CHECK(bench.directory.heldOf(absorbed.id)->isEmpty());
    CHECK(bench.directory.heldOf(other.id)->size() == 2); // its own, all of it
    CHECK(bench.directory.count().value() == 1);
}

TEST_CASE("two bodies that were only changed together keep their own past", "[directory][privacy]")
{
    DirectoryBench bench;
    const QList<qint64> ids = bench.add({named(u"一の会"_s), named(u"二の会"_s)});
    auto both = DirectoryEdit::begin(bench.directory, u"二つの変更"_s, bench.files.clock);
    REQUIRE(both.ok());
    for (const qint64 id : ids) {
        Organisation now = bench.at(id);
        now.notes = u"メモ"_s;
        REQUIRE(both->change(bench.at(id), now).ok());
    }
    REQUIRE(both->commit().ok());
    auto removal = DirectoryEdit::begin(bench.directory, u"外す"_s, bench.files.clock);
    REQUIRE(removal.ok());
    REQUIRE(removal->remove(bench.at(ids.at(1))).ok());
    REQUIRE(removal->commit().ok());
    REQUIRE(bench.directory.erase(ids.at(0)).ok());
    REQUIRE(bench.directory.undo().ok());
    CHECK(bench.at(ids.at(1)).notes == u"メモ"_s);
}

TEST_CASE("a file that is no directory is refused and left alone", "[directory]")
{
    DirectoryBench bench;
    const QString foreign = bench.files.path(u"事業.kyodo"_s);
    bench.files.newFile().reset();
    const QByteArray before = Bench::bytes(foreign);
    const auto opened = Directory::open(foreign, bench.fieldTexts());
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().code == ErrorCode::FileForeign);
    CHECK(Bench::bytes(foreign) == before);
    const QString text =
        bench.write(u"メモ.sqlite"_s, QByteArray("nothing of ours, in a file of some length").repeated(50));
    CHECK(Directory::open(text, bench.fieldTexts()).error().code == ErrorCode::FileForeign);
    REQUIRE(bench.directory.database().run("PRAGMA user_version=99").ok());
    CHECK(Directory::open(bench.directory.path(), bench.fieldTexts()).error().code == ErrorCode::FileNewer);
}

TEST_CASE("an index of another making is made anew", "[directory]")
{
    DirectoryBench bench;
    Organisation body = named(u"みどりの会"_s);
    body.fields = 1U << 2;
    bench.add({body});
    QStringList others = bench.fieldTexts();
    others[2] = u"珍しい言葉"_s;
    auto again = Directory::open(bench.directory.path(), others);
    REQUIRE(again.ok());
    CHECK(again->search({u"珍しい言葉"_s})->total == 1);
    CHECK(again->search({u"まちづくり"_s})->total == 0);
}

TEST_CASE("places are counted in order of their names", "[directory]")
{
    DirectoryBench bench;
    Organisation elsewhere = named(u"三"_s);
    elsewhere.place = u"群馬県高崎市"_s;
    Organisation nowhere = named(u"四"_s);
    nowhere.place.clear();
    bench.add({named(u"一"_s), named(u"二"_s), elsewhere, nowhere});
    const auto places = bench.directory.places();
    REQUIRE(places.ok());
    REQUIRE(places->size() == 2);
    CHECK(places->first().place == u"群馬県前橋市"_s);
    CHECK(places->first().count == 2);
}
