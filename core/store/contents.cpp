#include "core/store/contents.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::store)
};

Error damaged(const Database& database, const QString& detail)
{
    return {ErrorCode::FileDamaged,
            //: この資料の中身が「%1」の中で壊れています。元のファイルがあれば、差し替えてください。
            Tr::tr("The content of this attachment is damaged in \"%1\". If you still have the original, "
                   "please replace it.")
                .arg(QFileInfo(database.path()).fileName()),
            detail};
}

Result<void> dropParts(Database& database, const QString& draft)
{
    auto statement = Statement::prepare(database, "DELETE FROM \"contentParts\" WHERE \"draft\"=?");
    if (!statement)
        return statement.error();
    statement->bind(1, draft);
    return statement->finish();
}

} // namespace

ContentDraft::ContentDraft(const Id& key)
    : m_key(key.text())
    , m_hash(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
{
}

QString ContentDraft::hash() const
{
    return QString::fromLatin1(m_hash->result().toHex());
}

void ContentDraft::add(const QByteArray& bytes)
{
    m_hash->addData(bytes);
    m_size += bytes.size();
    ++m_parts;
}

Result<bool> Contents::has(Database& database, const QString& hash)
{
    auto statement = Statement::prepare(database, "SELECT 1 FROM \"contents\" WHERE \"id\"=?");
    if (!statement)
        return statement.error();
    statement->bind(1, hash);
    return statement->step();
}

Result<void> Contents::write(Database& database, const ContentDraft& draft, const QByteArray& bytes)
{
    auto statement = Statement::prepare(
        database, "INSERT INTO \"contentParts\" (\"draft\",\"number\",\"bytes\") VALUES (?,?,?)");
    if (!statement)
        return statement.error();
    statement->bind(1, draft.key());
    statement->bind(2, draft.parts());
    statement->bind(3, bytes);
    return statement->finish();
}

Result<void> Contents::enter(Database& database, const ContentDraft& draft)
{
    const QString hash = draft.hash();
    const auto known = has(database, hash);
    if (!known)
        return known.error();
    if (*known)
        return dropParts(database, draft.key());
    auto statement = Statement::prepare(
        database, "INSERT INTO \"contents\" (\"id\",\"size\",\"parts\",\"draft\") VALUES (?,?,?,?)");
    if (!statement)
        return statement.error();
    statement->bind(1, hash);
    statement->bind(2, draft.size());
    statement->bind(3, draft.parts());
    statement->bind(4, draft.key());
    return statement->finish();
}

Result<void> Contents::drop(Database& database, const ContentDraft& draft)
{
    return dropParts(database, draft.key());
}

Result<void> Contents::sweep(Database& database)
{
    return database.run("DELETE FROM \"contentParts\" WHERE \"draft\" NOT IN "
                        "(SELECT \"draft\" FROM \"contents\")");
}

Result<ContentReader> ContentReader::open(Database& database, const QString& hash)
{
    auto statement =
        Statement::prepare(database, "SELECT \"size\",\"draft\" FROM \"contents\" WHERE \"id\"=?");
    if (!statement)
        return statement.error();
    statement->bind(1, hash);
    const auto there = statement->step();
    if (!there)
        return there.error();
    if (!*there)
        return damaged(database, QStringLiteral("no content %1").arg(hash));
    ContentReader reader(database, hash);
    reader.m_size = statement->number(0);
    reader.m_draft = statement->text(1);
    if (reader.m_size < 0 || reader.m_size > kLargestAttachment)
        return damaged(database, QStringLiteral("content %1 of %2 bytes").arg(hash).arg(reader.m_size));
    return reader;
}

Result<QByteArray> ContentReader::next()
{
    auto statement = Statement::prepare(
        *m_database, "SELECT \"bytes\" FROM \"contentParts\" WHERE \"draft\"=? AND \"number\"=?");
    if (!statement)
        return statement.error();
    statement->bind(1, m_draft);
    statement->bind(2, m_part);
    const auto there = statement->step();
    if (!there)
        return there.error();
    if (!*there) {
        if (const auto whole = checkEnd(); !whole)
            return whole.error();
        return QByteArray();
    }
    const QByteArray bytes = statement->blob(0);
    m_read += bytes.size();
    if (bytes.isEmpty() || bytes.size() > Contents::kPart || m_read > m_size)
        return damaged(*m_database, QStringLiteral("part %1 of %2").arg(m_part).arg(m_wanted));
    m_hash->addData(bytes);
    ++m_part;
    return bytes;
}

Result<void> ContentReader::checkEnd() const
{
    const QString found = QString::fromLatin1(m_hash->result().toHex());
    if (m_read == m_size && found == m_wanted)
        return {};
    return damaged(*m_database, QStringLiteral("content %1 is %2").arg(m_wanted, found));
}

Result<QByteArray> readContent(Database& database, const QString& hash)
{
    auto reader = ContentReader::open(database, hash);
    if (!reader)
        return reader.error();
    QByteArray content;
    for (;;) {
        const auto part = reader->next();
        if (!part || part->isEmpty())
            return part ? Result<QByteArray>(content) : part;
        content += *part;
    }
}

} // namespace kyodo
