#pragma once

#include "core/base/filedanger.h"
#include "ui/support/session.h"

#include <QFile>
#include <QSaveFile>

#include <optional>

namespace kyodo {

/// A piece of work on attachments, done in short steps so that the window stays alive.
class AttachmentJob {
public:
    enum class State { GoesOn, Waits, Done };

    AttachmentJob() = default;
    virtual ~AttachmentJob() = default;
    Q_DISABLE_COPY_MOVE(AttachmentJob)

    /// What is being done, for the user.
    [[nodiscard]] virtual QString title() const = 0;
    /// Waits: another program is in the way just now.
    virtual Result<State> step() = 0;
    /// Leaves nothing behind.
    virtual void giveUp() = 0;
    /// What there is to say of it at its end; usually nothing.
    [[nodiscard]] virtual QString news() const { return {}; }
    /// From 0 to 100.
    [[nodiscard]] int percent() const { return m_total > 0 ? int(m_done * 100 / m_total) : 0; }

protected:
    qint64 m_done = 0;
    qint64 m_total = 0;
};

/// Takes a file in, as a new attachment or in the place of one.
class IntakeJob final : public AttachmentJob {
public:
    /// `replaced`: null for a new attachment at `place`.
    IntakeJob(ProjectSession& session, const QString& path, const AttachmentPlace& place, const Id& replaced);

    [[nodiscard]] QString title() const override;
    Result<State> step() override;
    void giveUp() override;
    /// The attachment, once it is there.
    [[nodiscard]] Id attachment() const { return m_attachment; }

private:
    Result<void> begin();
    Result<State> takePart();
    Result<State> finish();
    void fill(Attachment& row) const;

    ProjectSession& m_session;
    QFile m_source;
    QString m_name;
    AttachmentPlace m_place;
    Id m_replaced;
    Id m_attachment;
    QDateTime m_modified;
    QByteArray m_part; ///< read, and not yet taken in
    ContentDraft m_draft;
    int m_waited = 0;
};

/// Writes a copy of an attachment: where the user wants it or, to be opened, into a folder of our own.
class OutputJob final : public AttachmentJob {
public:
    enum class For { Keeping, Opening };

    /// `target` with its folder, which must be there.
    OutputJob(ProjectSession& session, const Attachment& attachment, const QString& target, For purpose);

    [[nodiscard]] QString title() const override;
    Result<State> step() override;
    void giveUp() override;
    [[nodiscard]] QString news() const override;

private:
    Result<void> begin();
    Result<void> writeOut(const QByteArray& part);
    Result<State> finish();
    [[nodiscard]] Error failure(const QString& detail) const;

    ProjectSession& m_session;
    Attachment m_attachment;
    For m_purpose;
    QString m_target;
    QSaveFile m_file;
    FileJudge m_judge;
    std::optional<ContentReader> m_reader;
};

/// 12.3 MB, 4.0 KB, 517 bytes.
[[nodiscard]] QString sizeWords(qint64 bytes);

} // namespace kyodo
