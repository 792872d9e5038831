#include "tests/support/tempproject.h"

#include "tests/support/printing.h"

#include <QDir>
#include <QFile>

namespace kyodo::test {

Bench::Bench()
    : m_folder(m_dir.path() + QStringLiteral("/協働 事業 𠮷"))
{
    REQUIRE(m_dir.isValid());
    REQUIRE(QDir().mkpath(m_folder));
}

std::unique_ptr<ProjectFile> Bench::newFile(const QString& name)
{
    Project project = Project::blank(ids);
    project.info.title = QStringLiteral("こども食堂");
    auto file = ProjectFile::create(path(name), project, QStringLiteral("作成"), context());
    if (!file)
        FAIL(file.error().message.toStdString() << " | " << file.error().detail.toStdString());
    return std::move(*file);
}

std::unique_ptr<ProjectFile> Bench::reopen(const QString& name, Access access)
{
    auto file = ProjectFile::open(path(name), access, context());
    if (!file)
        FAIL(file.error().message.toStdString() << " | " << file.error().detail.toStdString());
    return std::move(*file);
}

QByteArray Bench::bytes(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void Bench::writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace kyodo::test
