#include "core/documents/clausesetfolder.h"

#include "core/base/filewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace kyodo {

namespace {

using namespace Qt::StringLiterals;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::documents)
};

/// More are no collection that anybody chooses from.
constexpr qsizetype kMostFiles = 500;

QString nameFor(const ClauseSet& set)
{
    return u"%1-%2.kyodo-set"_s.arg(set.id.text()).arg(set.number);
}

} // namespace

Result<ClauseSet> readClauseSet(const QString& path, const ClauseLibrary& library)
{
    // One byte more shows that a file is too large without reading all of it.
    const auto bytes = readWhole(path, kLargestClauseSet + 1);
    if (!bytes)
        return bytes.error();
    auto set = clauseSetFromJson(*bytes, library);
    if (set)
        return set;
    Error error = set.error();
    //: ひな形「%1」は使えません。%2
    error.message =
        Tr::tr("The template set \"%1\" cannot be used. %2").arg(QFileInfo(path).fileName(), error.message);
    return error;
}

Result<void> writeClauseSet(const QString& path, const ClauseSet& set)
{
    return writeWhole(path, clauseSetToJson(set));
}

const StoredSet* StoredSets::newest(const Id& key) const
{
    const StoredSet* best = nullptr;
    for (const StoredSet& stored : sets) {
        if (stored.set.id == key && (!best || stored.set.number > best->set.number))
            best = &stored;
    }
    return best;
}

const StoredSet* StoredSets::find(const Id& key, int number) const
{
    const auto found = std::find_if(sets.begin(), sets.end(), [&](const StoredSet& stored) {
        return stored.set.id == key && stored.set.number == number;
    });
    return found == sets.end() ? nullptr : &*found;
}

StoredSets storedClauseSets(const QString& folder, const ClauseLibrary& library)
{
    StoredSets stored;
    const QStringList names =
        QDir(folder).entryList({u"*.kyodo-set"_s}, QDir::Files | QDir::NoSymLinks, QDir::Name);
    for (const QString& name : names.mid(0, kMostFiles)) {
        const QString path = folder + u'/' + name;
        const auto set = readClauseSet(path, library);
        if (set)
            stored.sets.append({path, *set});
        else
            stored.broken.append({path, set.error()});
    }
    std::stable_sort(stored.sets.begin(), stored.sets.end(), [](const StoredSet& a, const StoredSet& b) {
        if (a.set.id == b.set.id)
            return a.set.number > b.set.number;
        return a.set.name != b.set.name ? a.set.name < b.set.name : a.set.id < b.set.id;
    });
    return stored;
}

SetArrival arrivalOf(const ClauseSet& set, const StoredSets& stored)
{
    if (const StoredSet* there = stored.find(set.id, set.number))
        return there->set == set ? SetArrival::Same : SetArrival::Different;
    const StoredSet* newest = stored.newest(set.id);
    if (!newest)
        return SetArrival::New;
    return newest->set.number > set.number ? SetArrival::Older : SetArrival::Newer;
}

Result<void> storeClauseSet(const QString& folder, const ClauseSet& set)
{
    if (!QDir().mkpath(folder)) {
        //: ひな形を置くフォルダー「%1」を作れません。
        return Error{ErrorCode::FileUnreadable,
                     Tr::tr("The folder \"%1\" for template sets cannot be made.").arg(folder),
                     {}};
    }
    return writeClauseSet(folder + u'/' + nameFor(set), set);
}

Result<void> removeClauseSet(const QString& folder, const QString& path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (QDir(info.absolutePath()) == QDir(folder) && file.remove())
        return {};
    //: 「%1」を取り除けません。
    return Error{ErrorCode::FileUnreadable, Tr::tr("\"%1\" cannot be removed.").arg(info.fileName()),
                 file.errorString()};
}

} // namespace kyodo
