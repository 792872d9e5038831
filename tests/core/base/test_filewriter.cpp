#include "core/base/filewriter.h"

#include "core/base/writesink.h"

#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kOld("what was there before");

/// Bytes of which every step differs from the one before, so that a lost or doubled step shows.
QByteArray sample(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>((i * 7 + i / 4096) % 251);
    return bytes;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

struct Folder {
    QTemporaryDir dir;
    [[nodiscard]] QString path(const QString& name) const { return dir.filePath(name); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(dir.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
};

/// A real QSaveFile in which one thing goes wrong.
class SabotagedSink final : public detail::WriteSink {
public:
    explicit SabotagedSink(const QString& path)
        : m_file(path)
    {
    }

    qint64 room = 1'000'000'000;        ///< bytes the disk takes before it is full
    qint64 atMost = 1'000'000;          ///< bytes one write takes
    qint64 swallowFrom = 1'000'000'000; ///< from here on bytes are counted, but never written
    qint64 extraCount = 0;              ///< added to every count
    bool opens = true;
    bool flushes = true;
    bool commits = true;
    bool cutsAfterCommit = false;
    QFileDevice::FileError reported = QFileDevice::NoError;
    qint64 largestWrite = 0;
    bool committed = false;
    bool cancelled = false;

    bool open() override { return opens && m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    qint64 write(const char* bytes, qint64 count) override
    {
        largestWrite = qMax(largestWrite, count);
        if (m_taken >= room) {
            reported = QFileDevice::ResourceError;
            return -1;
        }
        const qint64 taken = qMin(qMin(count, atMost), room - m_taken);
        if (m_taken < swallowFrom && m_file.write(bytes, taken) != taken)
            return -1;
        m_taken += taken;
        return taken + extraCount;
    }
    bool flush() override { return flushes && m_file.flush(); }
    qint64 size() override { return m_file.size(); }
    bool commit() override
    {
        if (!commits || !m_file.commit())
            return false;
        committed = true;
        return !cutsAfterCommit || QFile(m_file.fileName()).resize(3);
    }
    void cancel() override
    {
        cancelled = true;
        m_file.cancelWriting();
    }
    [[nodiscard]] QFileDevice::FileError error() const override { return reported; }
    [[nodiscard]] QString errorText() const override { return u"sabotaged"_s; }

private:
    QSaveFile m_file;
    qint64 m_taken = 0;
};

/// A sabotaged writing over an existing file: its outcome, and what lies there afterwards.
struct Sabotage {
    Folder folder;
    QString path = folder.path(u"報告書.pdf"_s);
    QByteArray content = sample(100'000);
    Result<void> result;

    template<class Arrange>
    explicit Sabotage(Arrange arrange)
    {
        put(path, kOld);
        SabotagedSink sink(path);
        arrange(sink);
        result = detail::writeThrough(sink, path, content);
        CHECK(sink.largestWrite <= 16 * 1024);
        if (!result.ok())
            CHECK(result.error().message.contains(u"報告書.pdf"));
        if (!result.ok() && !sink.cutsAfterCommit)
            CHECK_FALSE(sink.committed);
    }
    [[nodiscard]] ErrorCode code() const { return result.error().code; }
    void checkOldStays() const
    {
        REQUIRE_FALSE(result.ok());
        CHECK(contentOf(path) == kOld);
        CHECK(folder.names() == QStringList{u"報告書.pdf"_s});
    }
};

} // namespace

TEST_CASE("a file is written whole, whatever its size", "[base]")
{
    const Folder folder;
    const QString path = folder.path(u"協定書 𠮷.pdf"_s);
    for (const qsizetype size : {0, 1, 16 * 1024 - 1, 16 * 1024, 16 * 1024 + 1, 3'000'000, 5}) {
        const QByteArray content = sample(size);
        const Result<void> written = writeWhole(path, content);
        REQUIRE(written.ok());
        CHECK(contentOf(path) == content);
        CHECK(folder.names().size() == 1);
    }
}

TEST_CASE("an existing file is replaced, and the permissions stay", "[base]")
{
    const Folder folder;
    const QString path = folder.path(u"a.txt"_s);
    put(path, kOld);
    const auto permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    REQUIRE(QFile::setPermissions(path, permissions));
    const auto before = QFileInfo(path).permissions();
    REQUIRE(writeWhole(path, "new").ok());
    CHECK(contentOf(path) == QByteArray("new"));
    CHECK(QFileInfo(path).permissions() == before);
}

TEST_CASE("a path that cannot be written is refused with its reason", "[base]")
{
    const Folder folder;
    SECTION("no name")
    {
        const Result<void> result = writeWhole(QString(), "x");
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().code == ErrorCode::Usage);
    }
    SECTION("a folder that does not exist")
    {
        const Result<void> result = writeWhole(folder.path(u"ない/a.pdf"_s), "x");
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().code == ErrorCode::FileMissing);
        CHECK(result.error().message.contains(u"a.pdf"));
        CHECK(result.error().message.contains(u"there is no folder"));
    }
    SECTION("a way that leads through a folder that does not exist, and out again")
    {
        const QString path = folder.path(u"ない/../a.pdf"_s);
        const Result<void> result = writeWhole(path, "x");
        if (result.ok()) {
            WARN("skipped: this system steps out of folders by their names");
            return;
        }
        CHECK(result.error().code == ErrorCode::FileMissing);
        CHECK(result.error().message.contains(u"ない”"));
        CHECK(folder.names().isEmpty());
    }
    SECTION("a path below a file")
    {
        put(folder.path(u"file"_s), kOld);
        const Result<void> result = writeWhole(folder.path(u"file/a.pdf"_s), "x");
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().code == ErrorCode::FileMissing);
        CHECK(contentOf(folder.path(u"file"_s)) == kOld);
    }
    SECTION("a folder in place of the file")
    {
        REQUIRE(QDir(folder.dir.path()).mkdir(u"sub"_s));
        for (const QString& name : {u"sub"_s, u"sub/"_s}) {
            const Result<void> result = writeWhole(folder.path(name), "x");
            REQUIRE_FALSE(result.ok());
            CHECK(result.error().code == ErrorCode::FileUnreadable);
            CHECK(result.error().message.contains(u"is a folder"));
        }
        CHECK(folder.names() == QStringList{u"sub"_s});
        CHECK(QDir(folder.path(u"sub"_s)).isEmpty());
    }
}

TEST_CASE("a folder one may not write into is refused with its reason", "[base]")
{
    const Folder folder;
    const QString closed = folder.path(u"closed"_s);
    REQUIRE(QDir(folder.dir.path()).mkdir(u"closed"_s));
    REQUIRE(QFile::setPermissions(closed, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    // A system or user that rights do not bind has nothing to show here.
    if (!QFileInfo(closed).isWritable()) {
        const Result<void> result = writeWhole(closed + u"/a.pdf"_s, "x");
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().code == ErrorCode::FileUnreadable);
        CHECK(result.error().message.contains(u"you may not write there"));
    }
    REQUIRE(QFile::setPermissions(closed,
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
}

TEST_CASE("a device is refused and not replaced by a file", "[base]")
{
    const QString device = u"/dev/full"_s;
    if (QFileInfo::exists(device)) {
        const Result<void> result = writeWhole(device, "x");
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().code == ErrorCode::FileUnreadable);
        CHECK(result.error().message.contains(u"is not an ordinary file"));
        CHECK_FALSE(QFileInfo(device).isFile());
        CHECK_FALSE(readWhole(device, 10).ok());
    }
}

TEST_CASE("short writes are continued", "[base]")
{
    const Sabotage trial([](SabotagedSink& sink) { sink.atMost = 1'000; });
    REQUIRE(trial.result.ok());
    CHECK(contentOf(trial.path) == trial.content);
}

TEST_CASE("on a full disk the old file stays", "[base]")
{
    for (const qint64 room : {0, 1, 16 * 1024, 99'999}) {
        const Sabotage trial([room](SabotagedSink& sink) { sink.room = room; });
        trial.checkOldStays();
        CHECK(trial.code() == ErrorCode::DiskFull);
        CHECK(trial.result.error().message.contains(u"the disk is full"));
    }
    const Sabotage exact([](SabotagedSink& sink) { sink.room = 100'000; });
    CHECK(exact.result.ok());
}

TEST_CASE("a write that takes nothing does not go on for ever", "[base]")
{
    const Sabotage trial([](SabotagedSink& sink) { sink.atMost = 0; });
    trial.checkOldStays();
    CHECK(trial.code() == ErrorCode::FileUnreadable);
}

TEST_CASE("a count larger than what was given is not believed", "[base]")
{
    const Sabotage trial([](SabotagedSink& sink) { sink.extraCount = 1; });
    trial.checkOldStays();
}

TEST_CASE("bytes counted but not on disk are noticed before the old file is replaced", "[base]")
{
    const Sabotage trial([](SabotagedSink& sink) { sink.swallowFrom = 50'000; });
    trial.checkOldStays();
    CHECK(trial.result.error().detail.contains(u"of 100000"));
}

TEST_CASE("failures at opening, flushing and committing leave the old file", "[base]")
{
    const auto reported = GENERATE(QFileDevice::WriteError, QFileDevice::ResourceError);
    const ErrorCode expected =
        reported == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileUnreadable;
    const Sabotage opening([reported](SabotagedSink& sink) {
        sink.opens = false;
        sink.reported = reported;
    });
    opening.checkOldStays();
    CHECK(opening.code() == expected);
    const Sabotage flushing([reported](SabotagedSink& sink) {
        sink.flushes = false;
        sink.reported = reported;
    });
    flushing.checkOldStays();
    CHECK(flushing.code() == expected);
    const Sabotage committing([reported](SabotagedSink& sink) {
        sink.commits = false;
        sink.reported = reported;
    });
    committing.checkOldStays();
    CHECK(committing.code() == expected);
}

TEST_CASE("missing rights are told from other troubles at opening", "[base]")
{
    const Sabotage closed([](SabotagedSink& sink) {
        sink.opens = false;
        sink.reported = QFileDevice::PermissionsError;
    });
    closed.checkOldStays();
    CHECK(closed.result.error().message.contains(u"you may not write there"));
    const Sabotage other([](SabotagedSink& sink) {
        sink.opens = false;
        sink.reported = QFileDevice::OpenError;
    });
    other.checkOldStays();
    CHECK(other.result.error().message.contains(u"could not be saved"));
}

TEST_CASE("a file that came out cut is reported", "[base]")
{
    const Sabotage trial([](SabotagedSink& sink) { sink.cutsAfterCommit = true; });
    REQUIRE_FALSE(trial.result.ok());
    CHECK(trial.code() == ErrorCode::FileDamaged);
    CHECK(trial.result.error().message.contains(u"its size is not right"));
}

TEST_CASE("a whole file is read up to the limit", "[base]")
{
    const Folder folder;
    const QString path = folder.path(u"入力.json"_s);
    for (const qsizetype size : {0, 1, 65'535, 65'536, 65'537, 200'000}) {
        const QByteArray content = sample(size);
        put(path, content);
        const Result<QByteArray> exact = readWhole(path, size);
        REQUIRE(exact.ok());
        CHECK(*exact == content);
        const Result<QByteArray> roomy = readWhole(path, 1'000'000);
        REQUIRE(roomy.ok());
        CHECK(*roomy == content);
        if (size > 0)
            CHECK_FALSE(readWhole(path, size - 1).ok());
    }
}

TEST_CASE("a file over the limit is refused with both sizes", "[base]")
{
    const Folder folder;
    const QString path = folder.path(u"a.json"_s);
    const auto messageFor = [&path](qsizetype size, qint64 limit) {
        put(path, sample(size));
        const Result<QByteArray> result = readWhole(path, limit);
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().code == ErrorCode::FileUnreadable);
        CHECK(result.error().message.contains(u"a.json"));
        return result.error().message;
    };
    CHECK(messageFor(3 * 1024 * 1024, 1536 * 1024).contains(u"is too large (3.0 MB). At most 1.5 MB"));
    CHECK(messageFor(2048, 1024).contains(u"(2.0 KB). At most 1.0 KB"));
    CHECK(messageFor(11, 10).contains(u"(11 bytes). At most 10 bytes"));
    CHECK(messageFor(1024 * 1024 + 1, 1024 * 1024).contains(u"(1048577 bytes). At most 1048576 bytes"));
}

TEST_CASE("what cannot be read is refused with its reason", "[base]")
{
    const Folder folder;
    const Result<QByteArray> missing = readWhole(folder.path(u"ない.json"_s), 10);
    REQUIRE_FALSE(missing.ok());
    CHECK(missing.error().code == ErrorCode::FileMissing);
    CHECK(missing.error().message.contains(u"ない.json"));
    const Result<QByteArray> aFolder = readWhole(folder.dir.path(), 10);
    REQUIRE_FALSE(aFolder.ok());
    CHECK(aFolder.error().code == ErrorCode::FileUnreadable);
    CHECK(aFolder.error().message.contains(u"is a folder"));
    const Result<QByteArray> nameless = readWhole(QString(), 10);
    REQUIRE_FALSE(nameless.ok());
    CHECK(nameless.error().code == ErrorCode::Usage);
    const QString closed = folder.path(u"closed.json"_s);
    put(closed, kOld);
    REQUIRE(QFile::setPermissions(closed, QFileDevice::WriteOwner));
    if (!QFileInfo(closed).isReadable()) {
        const Result<QByteArray> unreadable = readWhole(closed, 1'000);
        REQUIRE_FALSE(unreadable.ok());
        CHECK(unreadable.error().code == ErrorCode::FileUnreadable);
    }
}
