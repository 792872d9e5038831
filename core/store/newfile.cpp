#include "core/store/newfile.h"

#include "core/project/changes.h"
#include "core/store/contents.h"
#include "core/store/digest.h"
#include "core/store/filelock.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::store)
};

Error notMade(const QString& path)
{
    //: 「%1」を作れませんでした。フォルダーに書き込めるか、お確かめください。
    return {ErrorCode::FileUnreadable,
            Tr::tr("\"%1\" could not be made. Please check that its folder can be written to.")
                .arg(QFileInfo(path).fileName()),
            path};
}

/// The user knows the file by the name it was to have.
Error renamed(Error error, const QString& building, const QString& path)
{
    error.message.replace(QFileInfo(building).fileName(), QFileInfo(path).fileName());
    return error;
}

Error wrongContent(const QString& name, const QString& detail)
{
    //: 資料「%1」の中身がないか、書かれているものと違います。
    return {ErrorCode::InvalidData,
            Tr::tr("The content of the attachment \"%1\" is missing, or not what it should be.").arg(name),
            detail};
}

/// One attachment's content, taken from the source and held against what its row says.
Result<void> writeAttached(Database& database, const Attachment& attachment, const ContentSource& contents)
{
    const auto known = Contents::has(database, attachment.contentHash);
    if (!known || *known)
        return known ? Result<void>() : known.error();
    if (!contents)
        return wrongContent(attachment.name, QStringLiteral("no source of contents"));
    const auto content = contents(attachment.contentHash);
    if (!content)
        return content.error();
    ContentDraft draft(attachment.id);
    for (qsizetype at = 0; at < content->size(); at += Contents::kPart) {
        const QByteArray part = content->mid(at, Contents::kPart);
        if (const auto written = Contents::write(database, draft, part); !written)
            return written;
        draft.add(part);
    }
    if (draft.hash() != attachment.contentHash || draft.size() != attachment.size)
        return wrongContent(attachment.name, draft.hash());
    return Contents::enter(database, draft);
}

Result<void> writeContent(Database& database, const Project& project, const HistoryEntry& entry,
                          const ContentSource& contents)
{
    // Some fifty tables, most of them small: small pages make a small file to mail.
    if (const auto set = database.run("PRAGMA page_size=1024"); !set)
        return set;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (const auto made = createSchema(database); !made)
        return made;
    QList<RowWrite> writes;
    QSet<RowName> rows{{QStringLiteral("history"), entry.id.text()}};
    for (const ProjectTable& table : projectTables()) {
        for (qsizetype i = 0; i < table.count(project); ++i) {
            const Row& row = table.at(project, i);
            writes.append({RowWrite::Kind::Insert, &table, row.id, &row});
            rows.insert({QString(table.name()), row.id.text()});
        }
    }
    if (const auto written = writeRows(database, writes); !written)
        return written;
    for (const Attachment& attachment : project.attachments) {
        if (const auto attached = writeAttached(database, attachment, contents); !attached)
            return attached;
    }
    if (const auto appended = History::append(database, entry, QByteArray()); !appended)
        return appended;
    Digest digest;
    if (const auto learned = digest.learn(database, rows); !learned)
        return learned;
    if (const auto stored = digest.store(database); !stored)
        return stored;
    return transaction->commit();
}

} // namespace

Result<void> checkNewPlace(const QString& path)
{
    const QFileInfo info(path);
    if (info.fileName().isEmpty()) {
        //: 新しいファイルの名前を指定してください。
        return Error{ErrorCode::Usage, Tr::tr("Please give the name of the new file."), path};
    }
    if (info.exists() || info.isSymLink()) {
        //: 「%1」は既にあります。別の名前にしてください。
        return Error{ErrorCode::Refused,
                     Tr::tr("\"%1\" exists already. Please choose another name.").arg(info.fileName()), path};
    }
    if (!info.absoluteDir().exists()) {
        //: フォルダー「%1」がありません。
        return Error{ErrorCode::FileMissing, Tr::tr("There is no folder \"%1\".").arg(info.absolutePath()),
                     path};
    }
    if (!QFileInfo(info.absolutePath()).isWritable())
        return notMade(path);
    return FileLock::checkName(path);
}

Result<void> takeName(const QString& building, const QString& path)
{
    return QFile::rename(building, path) ? Result<void>() : notMade(path);
}

Result<void> writeNewFile(const QString& path, const Project& project, const HistoryEntry& firstEntry,
                          const ContentSource& contents)
{
    if (const auto free = checkNewPlace(path); !free)
        return free;
    Project settled = project;
    settlePositions(settled);
    if (const auto valid = validate(settled); !valid)
        return valid;
    const QFileInfo info(path);
    const QString building = info.absolutePath() + QStringLiteral("/.~new-") + firstEntry.id.text();
    const auto cleanUp = qScopeGuard([&] {
        QFile::remove(building);
        QFile::remove(building + QStringLiteral("-journal"));
    });
    {
        auto database = Database::open(building, OpenMode::Create);
        if (database) {
            if (const auto written = writeContent(*database, settled, firstEntry, contents); !written)
                return renamed(written.error(), building, path);
        } else {
            return renamed(database.error(), building, path);
        }
    }
    return takeName(building, path);
}

} // namespace kyodo
