#include "tests/core/directory/directorybench.h"

#include "tests/support/printing.h"

#include "core/guideline/fieldtexts.h"

using namespace Qt::StringLiterals;

namespace kyodo::test {

namespace {

template<class T>
T given(Result<T> result)
{
    if (!result)
        FAIL(result.error().message.toStdString() << " " << result.error().detail.toStdString());
    return std::move(*result);
}

} // namespace

DirectoryBench::DirectoryBench()
    : m_fields(kyodo::fieldTexts(given(Catalogue::load())))
    , directory(given(Directory::open(files.path(u"名簿/directory.sqlite"_s), m_fields)))
{
}

QString DirectoryBench::write(const QString& name, const QByteArray& bytes)
{
    Bench::writeBytes(files.path(name), bytes);
    return files.path(name);
}

QList<qint64> DirectoryBench::add(const QList<Organisation>& organisations, const QString& label)
{
    auto edit = given(DirectoryEdit::begin(directory, label, files.clock));
    QList<qint64> ids;
    for (const Organisation& organisation : organisations)
        ids.append(given(edit.add(organisation)));
    REQUIRE(edit.commit().ok());
    return ids;
}

void DirectoryBench::change(const Organisation& now, const QString& label)
{
    const Organisation former = at(now.id);
    auto edit = given(DirectoryEdit::begin(directory, label, files.clock));
    REQUIRE(edit.change(former, now).ok());
    REQUIRE(edit.commit().ok());
}

Organisation DirectoryBench::at(qint64 id)
{
    const auto found = given(directory.find(id));
    REQUIRE(found.has_value());
    return *found;
}

DirectoryHits DirectoryBench::search(const QString& words, const DirectoryFilter& filter, int limit)
{
    return given(directory.search({words, filter, limit}));
}

QList<Organisation> DirectoryBench::all()
{
    QList<Organisation> organisations;
    for (const DirectoryRow& row : search({}, {}, 1'000'000).rows)
        organisations.append(at(row.id));
    return organisations;
}

Result<ImportReport> DirectoryBench::import(const QString& path, bool dry, const ImportHooks& hooks)
{
    const auto preview = previewImport(path, directory);
    if (!preview)
        return preview.error();
    return importOrganisations(directory, {path, preview->mapping, m_fields, dry}, files.clock, hooks);
}

} // namespace kyodo::test
