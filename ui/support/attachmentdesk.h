#pragma once

#include "ui/support/attachmentjobs.h"

#include <QTemporaryDir>

#include <deque>

namespace kyodo {

/// Where the attachments of an open project are taken in and given out: one after the other, in short steps,
/// whatever page is shown. One for each session.
class AttachmentDesk final : public QObject {
    Q_OBJECT

public:
    /// The session's; made when first asked for.
    [[nodiscard]] static AttachmentDesk& of(ProjectSession& session);
    ~AttachmentDesk() override;

    void add(const QStringList& paths, const AttachmentPlace& place);
    void replace(const Id& attachment, const QString& path);
    /// Opens a copy in a folder of our own, which goes with the session. Refused, with the reason told, for
    /// kinds that may do harm.
    void open(const Id& attachment);
    void saveCopy(const Id& attachment, const QString& target);
    bool remove(const Id& attachment);
    /// Gives up what is going on, and what waits.
    void cancel();

    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }
    /// What is going on; empty when nothing is.
    [[nodiscard]] QString doing() const;
    [[nodiscard]] int percent() const { return m_job ? m_job->percent() : 0; }

Q_SIGNALS:
    /// Something began, went on or ended.
    void progressed();
    void told(const QString& text, bool problem);
    void added(const kyodo::Id& attachment);

private:
    explicit AttachmentDesk(ProjectSession& session);
    void take(std::unique_ptr<AttachmentJob> job);
    void work();
    void end(const QString& text, bool problem);
    [[nodiscard]] QString folderForOpening();

    ProjectSession& m_session;
    std::unique_ptr<AttachmentJob> m_job;
    std::deque<std::unique_ptr<AttachmentJob>> m_waiting;
    QTimer m_next;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_opened = 0;
};

} // namespace kyodo
