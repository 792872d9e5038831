#include "tests/bench/bench.h"
#include "tests/bench/registerfiles.h"

#include "core/base/clock.h"
#include "core/documents/agreementcheck.h"
#include "core/register/registerquery.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <atomic>
#include <cstdlib>
#include <thread>

namespace kyodo::bench {

namespace {

void require(bool good)
{
    if (!good)
        std::abort();
}

/// What reliability.md asks of a file from a stranger, in plain C: limits, flags, the exact schema, all
/// pages, every row against its hash. Nothing is made of what is read.
class RawReader {
public:
    explicit RawReader(const QString& path)
    {
        require(sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READONLY, nullptr) ==
                SQLITE_OK);
        sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
        sqlite3_limit(m_handle, SQLITE_LIMIT_COLUMN, 100);
        sqlite3_limit(m_handle, SQLITE_LIMIT_VDBE_OP, 100'000);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
        run("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; BEGIN");
    }
    ~RawReader() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(RawReader)

    quint64 read()
    {
        QList<QByteArray> tables;
        QCryptographicHash schema(QCryptographicHash::Sha256);
        rows("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name", [&](sqlite3_stmt* row) {
            for (int i = 0; i < 4; ++i)
                schema.addData(cell(row, i));
            if (cell(row, 0) == "table")
                tables.append(cell(row, 1).toByteArray());
        });
        run("PRAGMA application_id; PRAGMA user_version; PRAGMA quick_check(1)");
        quint64 sum = 0;
        for (const QByteArray& table : std::as_const(tables))
            rows("SELECT * FROM \"" + table + '"', [&](sqlite3_stmt* row) { sum += hashed(row); });
        return sum;
    }

private:
    static QByteArrayView cell(sqlite3_stmt* row, int index)
    {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(row, index));
        return {bytes, sqlite3_column_bytes(row, index)};
    }
    static quint64 hashed(sqlite3_stmt* row)
    {
        QByteArray bytes;
        for (int i = 0; i < sqlite3_column_count(row); ++i)
            bytes += cell(row, i);
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        return static_cast<quint64>(hash.at(0));
    }
    template<class Each>
    void rows(const QByteArray& sql, Each each)
    {
        sqlite3_stmt* statement = nullptr;
        require(sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) == SQLITE_OK);
        while (sqlite3_step(statement) == SQLITE_ROW)
            each(statement);
        sqlite3_finalize(statement);
    }
    void run(const char* sql)
    {
        require(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    }

    sqlite3* m_handle = nullptr;
};

void rawLoop(const QStringList& files)
{
    std::atomic<qsizetype> next = 0;
    std::atomic<quint64> sum = 0;
    const auto work = [&] {
        for (qsizetype i = next++; i < files.size(); i = next++)
            sum += RawReader(files.at(i)).read();
    };
    std::thread other(work);
    work();
    other.join();
    require(sum != 0);
}

/// A scan as the window makes it, and how long it takes until the first lines are there.
struct Scanner {
    ScanRequest request{};
    RegisterTable table{};
    double firstRows = 0;

    ScanSummary scan(RegisterIndex& index)
    {
        QElapsedTimer timer;
        timer.start();
        firstRows = 0;
        ScanHooks hooks;
        hooks.report = [&](const ScanBatch& batch) {
            if (firstRows <= 0 && !batch.rows.isEmpty())
                firstRows = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            for (const RegisterRow& row : batch.rows)
                table.put(row);
        };
        return scanRegister(request, index, hooks);
    }
};

/// The floor of an unchanged rescan: listing the folders and asking each file for size and time.
qint64 statAll(const QString& folder)
{
    qint64 sum = 0;
    QDirIterator files(folder, {QStringLiteral("*.kyodo")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        sum += files.fileInfo().size() + files.fileInfo().lastModified().toMSecsSinceEpoch();
    }
    return sum;
}

void queries(const Scanner& scanner, const Catalogue& catalogue)
{
    const RegisterTable& table = scanner.table;
    const RegisterWords words{catalogue, Language::Japanese, DateStyle::Era, scanner.request.today,
                              table.links()};
    qsizetype lines = 0;
    const auto time = [&](const char* what, const RegisterQuery& query) {
        Times times;
        for (int i = 0; i < 5; ++i)
            times.add([&] { lines += table.lines(query, words).size(); });
        std::printf("  %-40s %8.2f ms, worst %8.2f\n", what, times.median(), times.worst());
    };
    RegisterQuery query;
    query.sort = RegisterColumn::Title;
    time("sorted by title", query);
    query.sort = RegisterColumn::Parties;
    time("sorted by parties", query);
    query.filter.text = QStringLiteral("第7課");
    time("with words", query);
    query = RegisterQuery();
    query.group = RegisterColumn::Section;
    time("grouped by section", query);
    query.filter.text = QStringLiteral("ない言葉");
    time("words that nothing has", query);
    if (lines == 0)
        std::puts("nothing was found");
}

void scans(const QString& folder, int count, const ClauseLibrary& clauses, const Catalogue& catalogue)
{
    const QStringList files = makeRegisterFiles(folder, count);
    const SystemClock clock;
    Scanner scanner;
    scanner.request.folders = {folder};
    scanner.request.today = clock.today();
    scanner.request.findings = [&](const Project& project) {
        return findingsWithAgreement(project, scanner.request.today, clauses, Language::Japanese);
    };
    const QTemporaryDir cache;
    const QString path = cache.filePath(QStringLiteral("register.sqlite"));
    std::printf("%d files\n", count);
    compare(
        " first scan (floor: raw hardened loop, two threads)", count > 2000 ? 1 : 5, [&] { rawLoop(files); },
        [&] {
            QFile::remove(path);
            RegisterIndex index(path);
            require(scanner.scan(index).added == count);
        });
    std::printf("  first lines after %.1f ms\n", scanner.firstRows);
    RegisterIndex index(path);
    compare(
        " unchanged, again (floor: stat of each)", 5, [&] { require(statAll(folder) != 0); },
        [&] { require(scanner.scan(index).unchanged == count); });
    compare(
        " unchanged, after a start (floor: stat of each)", 5, [&] { require(statAll(folder) != 0); },
        [&] {
            RegisterIndex fresh(path);
            require(scanner.scan(fresh).unchanged == count);
        });
    std::printf("  first lines after %.1f ms\n", scanner.firstRows);
    queries(scanner, catalogue);
}

} // namespace

/// KYODO_REGISTER names a folder in which the files are kept from one run to the next; KYODO_REGISTER_FILES
/// how many at most.
void registers()
{
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    const auto clauses = ClauseLibrary::load();
    const auto catalogue = Catalogue::load();
    require(clauses.ok() && catalogue.ok());
    const QTemporaryDir own;
    const QString folder = qEnvironmentVariable("KYODO_REGISTER", own.path());
    const int most = qEnvironmentVariableIntValue("KYODO_REGISTER_FILES");
    for (const int count : {1000, 10'000}) {
        if (most == 0 || count <= most)
            scans(folder + QStringLiteral("/%1").arg(count), count, *clauses, *catalogue);
    }
}

} // namespace kyodo::bench
