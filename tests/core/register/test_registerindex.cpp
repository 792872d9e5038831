#include "tests/support/printing.h"
#include "tests/support/tempproject.h"

#include "core/register/registerindex.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

KnownFile known(const QString& file, const QString& title, Bench& bench)
{
    RegisterEntry entry;
    entry.file = file;
    entry.title = title;
    entry.identity = bench.ids.next();
    entry.stamp = {10, 20};
    return {{10, 20}, entry, {}};
}

QString title(const RegisterIndex& index, const QString& file)
{
    const auto found = index.files().constFind(file);
    return found != index.files().constEnd() && found->entry ? found->entry->title : QString();
}

/// With everything that it keeps.
RegisterIndex whole(const QString& path)
{
    RegisterIndex index(path);
    index.cover({u"/"_s});
    return index;
}

} // namespace

TEST_CASE("the index keeps what was put into it", "[register][index]")
{
    Bench bench;
    const QString path = bench.path(u"キャッシュ/register.sqlite"_s);
    const KnownFile first = known(u"/a.kyodo"_s, u"こども食堂"_s, bench);
    {
        RegisterIndex index(path);
        CHECK(index.files().isEmpty());
        index.put(u"/a.kyodo"_s, first);
        index.put(u"/b.kyodo"_s, {{1, 2}, {}, ProblemKind::Damaged});
        index.put(u"/c.kyodo"_s, known(u"/c.kyodo"_s, u"消える"_s, bench));
        index.save();
        index.remove(u"/c.kyodo"_s);
        index.save();
    }
    RegisterIndex index = whole(path);
    REQUIRE(index.files().size() == 2);
    const bool same = index.files().value(u"/a.kyodo"_s).entry == first.entry;
    CHECK(same);
    CHECK(index.files().value(u"/b.kyodo"_s).problem == ProblemKind::Damaged);
    CHECK(index.placesOf(first.entry->identity) == QStringList{u"/a.kyodo"_s});
    index.clear();
    CHECK(index.placesOf(first.entry->identity).isEmpty());
    index.put(u"/d.kyodo"_s, known(u"/d.kyodo"_s, u"新"_s, bench));
    index.save();
    const RegisterIndex again = whole(path);
    CHECK(again.files().keys() == QStringList{u"/d.kyodo"_s});
}

TEST_CASE("an index that is broken, of another kind or of another version is made anew", "[register][index]")
{
    Bench bench;
    const QString path = bench.path(u"register.sqlite"_s);
    const auto make = [&] {
        RegisterIndex index(path);
        index.put(u"/a.kyodo"_s, known(u"/a.kyodo"_s, u"こども食堂"_s, bench));
        index.save();
    };
    make();
    REQUIRE(title(whole(path), u"/a.kyodo"_s) == u"こども食堂"_s);
    const QByteArray sound = Bench::bytes(path);
    SECTION("text")
    {
        Bench::writeBytes(path, "not a database at all, but long enough to be looked at by anybody");
    }
    SECTION("cut off")
    {
        Bench::writeBytes(path, sound.left(sound.size() / 2));
    }
    SECTION("overwritten in the middle")
    {
        QByteArray bytes = sound;
        for (qsizetype i = bytes.size() / 2; i < bytes.size(); ++i)
            bytes[i] = 'x';
        Bench::writeBytes(path, bytes);
    }
    SECTION("a project file")
    {
        bench.newFile(u"事業.kyodo"_s).reset();
        Bench::writeBytes(path, Bench::bytes(bench.path(u"事業.kyodo"_s)));
    }
    SECTION("of another version of the program")
    {
        const QString before = QCoreApplication::applicationVersion();
        QCoreApplication::setApplicationVersion(u"another"_s);
        CHECK(whole(path).files().isEmpty());
        QCoreApplication::setApplicationVersion(before);
    }
    CHECK(whole(path).files().isEmpty());
    make();
    CHECK(title(whole(path), u"/a.kyodo"_s) == u"こども食堂"_s);
}

TEST_CASE("where no index can be kept, there is one in memory", "[register][index]")
{
    Bench bench;
    Bench::writeBytes(bench.path(u"file"_s), "x");
    for (const QString& path : {QString(), bench.path(u"file/register.sqlite"_s)}) {
        RegisterIndex index(path);
        index.put(u"/a.kyodo"_s, known(u"/a.kyodo"_s, u"こども食堂"_s, bench));
        index.save();
        CHECK(title(index, u"/a.kyodo"_s) == u"こども食堂"_s);
    }
    CHECK(Bench::bytes(bench.path(u"file"_s)) == "x");
}

TEST_CASE("an index that another program is writing to is left alone", "[register][index]")
{
    Bench bench;
    const QString path = bench.path(u"register.sqlite"_s);
    {
        RegisterIndex index(path);
        index.put(u"/a.kyodo"_s, known(u"/a.kyodo"_s, u"こども食堂"_s, bench));
        index.save();
    }
    {
        auto other = Database::open(path, OpenMode::ReadWrite);
        REQUIRE(other);
        REQUIRE(other->run("BEGIN EXCLUSIVE"));
        RegisterIndex index = whole(path);
        CHECK(index.files().isEmpty());
        index.put(u"/b.kyodo"_s, known(u"/b.kyodo"_s, u"二"_s, bench));
        index.save();
        REQUIRE(other->run("ROLLBACK"));
    }
    CHECK(whole(path).files().keys() == QStringList{u"/a.kyodo"_s});
}

TEST_CASE("the index gives what is kept of the folders asked for, and forgets one for good",
          "[register][index]")
{
    Bench bench;
    const QString path = bench.path(u"register.sqlite"_s);
    {
        RegisterIndex index(path);
        for (const char* file : {"/課/a.kyodo", "/課/内/b.kyodo", "/課0/c.kyodo", "/課 2/d.kyodo"}) {
            const QString name = QString::fromUtf8(file);
            index.put(name, known(name, name, bench));
        }
        index.save();
    }
    {
        RegisterIndex index(path);
        CHECK(index.files().isEmpty());
        index.cover({u"/課"_s});
        QStringList files = index.files().keys();
        files.sort();
        CHECK(files == QStringList{u"/課/a.kyodo"_s, u"/課/内/b.kyodo"_s});
        // What was put since is newer than what is kept.
        index.put(u"/課0/c.kyodo"_s, known(u"/課0/c.kyodo"_s, u"新しい"_s, bench));
        index.cover({u"/課0"_s, u"/課"_s});
        CHECK(title(index, u"/課0/c.kyodo"_s) == u"新しい"_s);
        CHECK(index.files().size() == 3);
        index.dropFolder(u"/課"_s);
        CHECK(index.files().keys() == QStringList{u"/課0/c.kyodo"_s});
        index.dropFolder(u"/課 2"_s); // of which nothing is at hand
        index.save();
    }
    CHECK(whole(path).files().keys() == QStringList{u"/課0/c.kyodo"_s});
}
