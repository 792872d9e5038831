#include "tests/support/registerfolder.h"

#include "tests/support/printing.h"

#include "core/rules/rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace kyodo::test {

RegisterFolder::RegisterFolder(Bench& bench)
    : m_bench(bench)
    , m_root(bench.path(QStringLiteral("台帳")))
{
    REQUIRE(QDir().mkpath(m_root));
}

QString RegisterFolder::add(const QString& name, const QString& title,
                            const std::function<void(Project&)>& change)
{
    const QString file = path(name);
    REQUIRE(QDir().mkpath(QFileInfo(file).absolutePath()));
    Project project = Project::blank(m_bench.ids);
    project.info.title = title;
    if (change)
        change(project);
    const auto made = ProjectFile::create(file, project, QStringLiteral("作成"), m_bench.context());
    if (!made)
        FAIL(made.error().detail.toStdString());
    touch(file);
    return file;
}

void RegisterFolder::touch(const QString& path, int minutes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QDateTime past = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC).addSecs(minutes * 60);
    REQUIRE(file.setFileTime(past, QFileDevice::FileModificationTime));
}

QHash<QString, QByteArray> RegisterFolder::everything() const
{
    QHash<QString, QByteArray> all;
    QDirIterator entries(m_root, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        all.insert(path, entries.fileInfo().isFile() ? Bench::bytes(path) : QByteArray());
    }
    return all;
}

ScanRequest RegisterFolder::request() const
{
    const QDate today = m_bench.clock.today();
    return {{m_root}, today, [today](const Project& project) { return findings(project, today); }, 2};
}

RegisterFolder::Scanned RegisterFolder::scan(RegisterIndex& index) const
{
    Scanned scanned;
    ScanHooks hooks;
    hooks.report = [&](const ScanBatch& batch) {
        scanned.rows += batch.rows;
        scanned.problems += batch.problems;
    };
    scanned.summary = scanRegister(request(), index, hooks);
    std::sort(scanned.rows.begin(), scanned.rows.end(),
              [](const RegisterRow& a, const RegisterRow& b) { return a.entry.file < b.entry.file; });
    return scanned;
}

const RegisterRow& RegisterFolder::Scanned::row(const QString& path) const
{
    for (const RegisterRow& row : rows) {
        if (row.entry.file == path)
            return row;
    }
    FAIL("no row of " << path.toStdString());
    return rows.first();
}

const RegisterProblem& RegisterFolder::Scanned::problem(const QString& path) const
{
    for (const RegisterProblem& problem : problems) {
        if (problem.file == path)
            return problem;
    }
    FAIL("no problem of " << path.toStdString());
    return problems.first();
}

} // namespace kyodo::test
