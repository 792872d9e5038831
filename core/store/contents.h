#pragma once

#include "core/project/attachment.h"
#include "core/store/database.h"

#include <QCryptographicHash>

#include <memory>

namespace kyodo {

/// The content of an attachment on its way in: parts of it lie in the file already, but nothing names them
/// until the edit that brings the attachment is made. Given up, it leaves nothing that anybody sees.
class ContentDraft {
public:
    /// `key`: one that no other content has or will have.
    explicit ContentDraft(const Id& key);

    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] qint64 parts() const { return m_parts; }
    /// Of what was taken in so far.
    [[nodiscard]] QString hash() const;
    void add(const QByteArray& bytes);

private:
    QString m_key;
    qint64 m_size = 0;
    qint64 m_parts = 0;
    std::unique_ptr<QCryptographicHash> m_hash;
};

/// The tables of the attachments' contents. Each write stands in the caller's transaction.
///
/// A content lies in parts, so that neither taking it in nor giving it out needs more memory, or a longer
/// transaction, than one part.
class Contents {
public:
    /// The most that one part may hold.
    static constexpr qsizetype kPart = 256 * 1024;

    [[nodiscard]] static Result<bool> has(Database& database, const QString& hash);
    /// Writes the draft's next part; `bytes` must not be more than one part.
    static Result<void> write(Database& database, const ContentDraft& draft, const QByteArray& bytes);
    /// From now on the draft's bytes are the content with its hash. Where that is there already, the draft's
    /// parts go.
    static Result<void> enter(Database& database, const ContentDraft& draft);
    static Result<void> drop(Database& database, const ContentDraft& draft);
    /// Removes parts that were left when something was broken off.
    static Result<void> sweep(Database& database);
};

/// Gives a content out, part by part. Between two parts the database may be written to.
class ContentReader {
public:
    /// FileDamaged when the content is not there or calls itself larger than any may be.
    [[nodiscard]] static Result<ContentReader> open(Database& database, const QString& hash);

    [[nodiscard]] qint64 size() const { return m_size; }
    /// The next part; empty after the last. FileDamaged when the bytes turn out not to be those that were
    /// taken in: what was read until then must not be used.
    [[nodiscard]] Result<QByteArray> next();

private:
    ContentReader(Database& database, QString hash)
        : m_database(&database)
        , m_wanted(std::move(hash))
        , m_hash(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
    {
    }
    [[nodiscard]] Result<void> checkEnd() const;

    Database* m_database;
    QString m_wanted;
    QString m_draft;
    qint64 m_size = 0;
    qint64 m_read = 0;
    qint64 m_part = 0;
    std::unique_ptr<QCryptographicHash> m_hash;
};

/// The whole content, for what cannot take it in parts.
[[nodiscard]] Result<QByteArray> readContent(Database& database, const QString& hash);

} // namespace kyodo
