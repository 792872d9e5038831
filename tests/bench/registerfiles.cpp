#include "tests/bench/registerfiles.h"

#include "core/exchange/projectjson.h"
#include "core/store/digest.h"
#include "core/store/projectfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <cstdlib>

namespace kyodo::bench {

namespace {

template<class T>
T given(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().detail));
        std::abort();
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void makeTemplate(const QString& path)
{
    QFile json(QStringLiteral(":/examples/machizukuri-event.json"));
    if (!json.open(QIODevice::ReadOnly))
        std::abort();
    const SystemClock clock;
    RandomIds ids;
    const Project project = given(importJson(json.readAll(), ids));
    given(ProjectFile::create(path, project, QStringLiteral("作成"), {clock, ids, QStringLiteral("bench")}));
}

/// Another identity and title, section and term, with the digest kept in step.
void makeOwn(const QString& path, int number)
{
    Database database = given(Database::open(path, OpenMode::ReadWrite));
    given(database.run("PRAGMA synchronous=OFF"));
    const QString table = QStringLiteral("project");
    const QString former = given(database.text("SELECT id FROM project"));
    const QString id = Id::random().text();
    Transaction transaction = given(Transaction::begin(database));
    Digest digest;
    given(digest.forget(database, {{table, former}}));
    const int year = 2020 + number % 10;
    const QString change =
        QStringLiteral("UPDATE project SET id='%1', title='協働事業 第%2号', section='第%3課',"
                       "termStart='%4-04-01', termEnd='%5-03-31'")
            .arg(id)
            .arg(number)
            .arg(number % 23)
            .arg(year)
            .arg(year + 1);
    given(database.run(change.toUtf8()));
    given(digest.learn(database, {{table, id}}));
    given(digest.store(database));
    given(transaction.commit());
}

} // namespace

QStringList makeRegisterFiles(const QString& folder, int count)
{
    QDir().mkpath(folder);
    const QString original = folder + QStringLiteral("/template");
    if (!QFileInfo::exists(original))
        makeTemplate(original);
    const QDateTime past = QDateTime::currentDateTimeUtc().addDays(-1);
    QStringList files;
    for (int i = 0; i < count; ++i) {
        const QString inner = QStringLiteral("%1/%2").arg(folder).arg(i / 100);
        files.append(QStringLiteral("%1/%2.kyodo").arg(inner).arg(i));
        if (QFileInfo::exists(files.last()))
            continue;
        QDir().mkpath(inner);
        QFile::copy(original, files.last());
        makeOwn(files.last(), i);
        QFile made(files.last());
        if (!made.open(QIODevice::ReadWrite) || !made.setFileTime(past, QFileDevice::FileModificationTime))
            std::abort();
    }
    return files;
}

} // namespace kyodo::bench
