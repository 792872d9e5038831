#include "core/store/changeset.h"

#include <sqlite3.h>

#include <optional>

namespace kyodo {

namespace {

Error sessionError(int code, const char* doing)
{
    return sqliteError(code, QString(), QString::fromLatin1(doing));
}

/// Whether bytes have the form of a changeset (https://sqlite.org/sessionintro.html and the comment on its
/// format in sqlite3session.c). SQLite trusts them more than a file from a stranger deserves: a table's name
/// without an end keeps it busy for ever.
class Form {
public:
    explicit Form(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }

    bool isRight()
    {
        while (m_at < m_bytes.size()) {
            if (!part(m_bytes.at(m_at++)))
                return false;
        }
        return true;
    }

private:
    bool part(char kind)
    {
        switch (kind) {
        case 'T':
            return header();
        case SQLITE_INSERT:
        case SQLITE_DELETE:
            return skip(1) && row();
        case SQLITE_UPDATE:
            return skip(1) && row() && row();
        default:
            return false;
        }
    }

    bool header()
    {
        const auto columns = number();
        if (!columns || *columns < 1 || !skip(*columns))
            return false;
        m_columns = *columns;
        const qsizetype end = m_bytes.indexOf('\0', m_at);
        m_at = end + 1;
        return end >= 0;
    }

    bool row()
    {
        for (qint64 column = 0; column < m_columns; ++column) {
            if (!value())
                return false;
        }
        return m_columns > 0;
    }

    bool value()
    {
        if (m_at >= m_bytes.size())
            return false;
        switch (m_bytes.at(m_at++)) {
        case 0: // not changed
        case SQLITE_NULL:
            return true;
        case SQLITE_INTEGER:
        case SQLITE_FLOAT:
            return skip(8);
        case SQLITE_TEXT:
        case SQLITE_BLOB: {
            const auto size = number();
            return size && skip(*size);
        }
        default:
            return false;
        }
    }

    /// Seven bits a byte, the highest first.
    std::optional<qint64> number()
    {
        qint64 result = 0;
        for (int i = 0; i < 5 && m_at < m_bytes.size(); ++i) {
            const auto byte = static_cast<unsigned char>(m_bytes.at(m_at++));
            result = (result << 7) | (byte & 0x7f);
            if (byte < 0x80)
                return result;
        }
        return std::nullopt;
    }

    bool skip(qint64 bytes)
    {
        if (bytes > m_bytes.size() - m_at)
            return false;
        m_at += static_cast<qsizetype>(bytes);
        return true;
    }

    const QByteArray& m_bytes;
    qsizetype m_at = 0;
    qint64 m_columns = 0;
};

QVariant toVariant(sqlite3_value* value)
{
    if (!value)
        return {};
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return QVariant(static_cast<qlonglong>(sqlite3_value_int64(value)));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value)),
                                 sqlite3_value_bytes(value));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char*>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
    default:
        return {};
    }
}

/// The row's key stands in its first column (see resources/schema).
RowChange readRow(sqlite3_changeset_iter* iterator)
{
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr);
    RowChange change;
    change.table = QString::fromUtf8(table);
    change.kind = operation == SQLITE_INSERT   ? RowChange::Kind::Inserted
                  : operation == SQLITE_DELETE ? RowChange::Kind::Removed
                                               : RowChange::Kind::Changed;
    for (int column = 0; column < columns; ++column) {
        sqlite3_value* before = nullptr;
        sqlite3_value* after = nullptr;
        if (operation != SQLITE_INSERT)
            sqlite3changeset_old(iterator, column, &before);
        if (operation != SQLITE_DELETE)
            sqlite3changeset_new(iterator, column, &after);
        change.before.append(toVariant(before));
        change.after.append(toVariant(after));
        if (operation != SQLITE_UPDATE || after)
            change.columns.append(column);
    }
    change.row = (operation == SQLITE_INSERT ? change.after : change.before).value(0).toString();
    return change;
}

int abortOnConflict(void*, int, sqlite3_changeset_iter*)
{
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

void Recording::Deleter::operator()(sqlite3_session* session) const
{
    sqlite3session_delete(session);
}

Result<Recording> Recording::start(Database& database, const QList<QByteArray>& tables)
{
    sqlite3_session* raw = nullptr;
    if (const int code = sqlite3session_create(database.handle(), "main", &raw); code != SQLITE_OK)
        return sessionError(code, "session_create");
    Recording recording(database, raw);
    for (const QByteArray& table : tables) {
        if (const int code = sqlite3session_attach(raw, table.constData()); code != SQLITE_OK)
            return sessionError(code, "session_attach");
    }
    return recording;
}

Result<QByteArray> Recording::changeset() const
{
    int size = 0;
    void* bytes = nullptr;
    const int code = sqlite3session_changeset(m_session.get(), &size, &bytes);
    const std::unique_ptr<void, void (*)(void*)> guard(bytes, sqlite3_free);
    if (code != SQLITE_OK)
        return sessionError(code, "session_changeset");
    return QByteArray(static_cast<const char*>(bytes), size);
}

Result<QList<RowChange>> readChangeset(const QByteArray& changeset)
{
    if (!Form(changeset).isRight())
        return sessionError(SQLITE_CORRUPT, "the form of a changeset");
    QByteArray bytes = changeset; // the interface takes it without const
    sqlite3_changeset_iter* raw = nullptr;
    if (const int code = sqlite3changeset_start(&raw, static_cast<int>(bytes.size()), bytes.data());
        code != SQLITE_OK)
        return sessionError(code, "changeset_start");
    QList<RowChange> changes;
    while (sqlite3changeset_next(raw) == SQLITE_ROW)
        changes.append(readRow(raw));
    // An error on the way comes out of finalize().
    if (const int finished = sqlite3changeset_finalize(raw); finished != SQLITE_OK)
        return sessionError(finished, "changeset_next");
    return changes;
}

Result<QByteArray> inverted(const QByteArray& changeset)
{
    int size = 0;
    void* bytes = nullptr;
    const int code =
        sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &bytes);
    const std::unique_ptr<void, void (*)(void*)> guard(bytes, sqlite3_free);
    if (code != SQLITE_OK)
        return sessionError(code, "changeset_invert");
    return QByteArray(static_cast<const char*>(bytes), size);
}

Result<void> applyChangeset(Database& database, const QByteArray& changeset)
{
    QByteArray bytes = changeset;
    const int code = sqlite3changeset_apply(database.handle(), static_cast<int>(bytes.size()), bytes.data(),
                                            nullptr, abortOnConflict, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(code, database.path(), QStringLiteral("changeset_apply"));
    return {};
}

} // namespace kyodo
