#include "tests/bench/bench.h"

#include "core/store/projectfile.h"

#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdlib>

namespace kyodo::bench {

namespace {

void require(bool good)
{
    if (!good)
        std::abort();
}

/// The same amount of work bare: three updates, an insert and a delete in one durable transaction.
class BareDatabase {
public:
    explicit BareDatabase(const QString& path)
    {
        require(sqlite3_open(path.toUtf8().constData(), &m_handle) == SQLITE_OK);
        run("PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL; PRAGMA page_size=1024;"
            "CREATE TABLE tasks (id TEXT PRIMARY KEY, title TEXT, note TEXT)");
        for (int i = 0; i < 100; ++i)
            run(QByteArray("INSERT INTO tasks VALUES ('a" + QByteArray::number(i) + "','title','note')"));
    }
    ~BareDatabase() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(BareDatabase)

    void edit()
    {
        const QByteArray n = QByteArray::number(++m_edits);
        run("BEGIN IMMEDIATE;"
            "UPDATE tasks SET title='t" +
            n +
            "' WHERE id='a1';"
            "UPDATE tasks SET title='t" +
            n +
            "' WHERE id='a2';"
            "UPDATE tasks SET title='t" +
            n +
            "' WHERE id='a3';"
            "INSERT INTO tasks VALUES ('b" +
            n +
            "','new','note');"
            "DELETE FROM tasks WHERE id='b" +
            QByteArray::number(m_edits - 1) +
            "';"
            "COMMIT");
    }

private:
    void run(const QByteArray& sql)
    {
        require(sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
    }

    sqlite3* m_handle = nullptr;
    int m_edits = 0;
};

/// A project of the size that the plan calls large.
Project largeProject(IdSource& ids)
{
    Project project = Project::blank(ids);
    for (int i = 0; i < 20; ++i)
        appendRow(project.parties, ids).name = QStringLiteral("団体%1").arg(i);
    for (int i = 0; i < 2000; ++i) {
        Task& task = appendRow(project.tasks, ids);
        task.title = QStringLiteral("作業 %1").arg(i);
        task.plannedStart = QDate(2026, 4, 1).addDays(i % 300);
        Role& role = appendRow(project.roles, ids);
        role.task = task.id;
        role.party = project.parties.at(i % 20).id;
    }
    appendRow(project.tasks, ids).title = QStringLiteral("last"); // in nobody's hands: the edit takes it away
    for (int i = 0; i < 200; ++i)
        appendRow(project.meetings, ids).minutes = QStringLiteral("話し合ったこと。").repeated(50);
    return project;
}

void editLike(ProjectFile& file, int n)
{
    require(file.edit(QStringLiteral("作業を変更"),
                      [&](Project& p) {
                          for (qsizetype i = 1; i <= 3; ++i)
                              p.tasks[i].title = QStringLiteral("t%1").arg(n);
                          p.tasks.removeLast();
                          appendRow(p.tasks, file.ids()).title = QStringLiteral("new");
                          return Result<void>();
                      })
                .ok());
}

Project smallProject(IdSource& ids)
{
    Project project = Project::blank(ids);
    for (int i = 0; i < 100; ++i)
        appendRow(project.tasks, ids).title = QStringLiteral("作業 %1").arg(i);
    return project;
}

} // namespace

void store()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    RandomIds ids;
    const StoreContext context{clock, ids, QStringLiteral("bench")};
    BareDatabase bare(folder.filePath(QStringLiteral("bare.sqlite")));
    auto small = ProjectFile::create(folder.filePath(QStringLiteral("small.kyodo")), smallProject(ids),
                                     QStringLiteral("作成"), context);
    auto large = ProjectFile::create(folder.filePath(QStringLiteral("large.kyodo")), largeProject(ids),
                                     QStringLiteral("作成"), context);
    require(small.ok() && large.ok());
    int n = 0;
    compare(
        "edit of 5 rows, durable, with history", 60, [&] { bare.edit(); }, [&] { editLike(**small, ++n); });
    compare(
        "undo of the same", 60, [&] { bare.edit(); }, [&] { require((*small)->undo().ok()); });
    compare(
        "edit in a project of 2,000 tasks", 40, [&] { bare.edit(); }, [&] { editLike(**large, ++n); });
    compare(
        "undo there", 40, [&] { bare.edit(); }, [&] { require((*large)->undo().ok()); });
    const QString path = (*large)->path();
    compare(
        "open it (floor: open and check by SQLite alone)", 15,
        [&] {
            sqlite3* handle = nullptr;
            require(sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr) ==
                    SQLITE_OK);
            require(sqlite3_exec(handle, "PRAGMA quick_check", nullptr, nullptr, nullptr) == SQLITE_OK);
            sqlite3_close(handle);
        },
        [&] { require(ProjectFile::open(path, Access::Read, context).ok()); });
}

} // namespace kyodo::bench
