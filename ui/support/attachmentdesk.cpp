#include "ui/support/attachmentdesk.h"

#include "core/base/filename.h"
#include "core/project/changes.h"

#include <QDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kWaitMilliseconds = 100;

} // namespace

AttachmentDesk& AttachmentDesk::of(ProjectSession& session)
{
    if (auto* desk = session.findChild<AttachmentDesk*>(QString(), Qt::FindDirectChildrenOnly))
        return *desk;
    return *new AttachmentDesk(session);
}

AttachmentDesk::AttachmentDesk(ProjectSession& session)
    : QObject(&session)
    , m_session(session)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &AttachmentDesk::work);
}

/// The session is going, and its file is gone already: what was begun is swept up when the next is taken in.
AttachmentDesk::~AttachmentDesk() = default;

void AttachmentDesk::add(const QStringList& paths, const AttachmentPlace& place)
{
    for (const QString& path : paths)
        take(std::make_unique<IntakeJob>(m_session, path, place, Id()));
}

void AttachmentDesk::replace(const Id& attachment, const QString& path)
{
    take(std::make_unique<IntakeJob>(m_session, path, AttachmentPlace{}, attachment));
}

QString AttachmentDesk::folderForOpening()
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/kyodo-techo-XXXXXX"_s);
    const QString folder = m_folder->filePath(QString::number(++m_opened));
    return m_folder->isValid() && QDir().mkpath(folder) ? folder : QString();
}

void AttachmentDesk::open(const Id& id)
{
    const Attachment* attachment = findRow(m_session.project().attachments, id);
    if (!attachment)
        return;
    const QString folder = folderForOpening();
    if (folder.isEmpty()) {
        //: 開くための写しを置く場所が作れません。「写しを保存」で取り出してください。
        Q_EMIT told(tr("There is no place for a copy to open. Please take it out with \"Save a copy\"."),
                    true);
        return;
    }
    const QString target = folder + u'/' + safeFileName(attachment->name);
    take(std::make_unique<OutputJob>(m_session, *attachment, target, OutputJob::For::Opening));
}

void AttachmentDesk::saveCopy(const Id& id, const QString& target)
{
    const Attachment* attachment = findRow(m_session.project().attachments, id);
    if (attachment)
        take(std::make_unique<OutputJob>(m_session, *attachment, target, OutputJob::For::Keeping));
}

bool AttachmentDesk::remove(const Id& id)
{
    const Attachment* attachment = findRow(m_session.project().attachments, id);
    if (!attachment)
        return false;
    const QString name = attachment->name;
    //: 資料「%1」を削除
    const bool done =
        m_session.edit(tr("Delete the attachment \"%1\"").arg(name), [&](Project& project) -> Result<void> {
            removeRow(project, u"attachments", id);
            return {};
        });
    if (done) {
        //: 「%1」を削除しました。「元に戻す」で戻せます。そのため中身は事業のファイルに残ります。
        Q_EMIT told(tr("\"%1\" was deleted. Undo brings it back; for that, its content stays in the project "
                       "file.")
                        .arg(name),
                    false);
    }
    return done;
}

void AttachmentDesk::take(std::unique_ptr<AttachmentJob> job)
{
    m_waiting.push_back(std::move(job));
    if (!m_next.isActive())
        m_next.start(0);
}

void AttachmentDesk::work()
{
    if (!m_job) {
        if (m_waiting.empty())
            return;
        m_job = std::move(m_waiting.front());
        m_waiting.pop_front();
    }
    const auto state = m_job->step();
    if (!state) {
        m_job->giveUp();
        end(state.error().message, true);
        return;
    }
    if (*state != AttachmentJob::State::Done) {
        m_next.start(*state == AttachmentJob::State::Waits ? kWaitMilliseconds : 0);
        Q_EMIT progressed();
        return;
    }
    const auto* intake = dynamic_cast<const IntakeJob*>(m_job.get());
    const Id attachment = intake ? intake->attachment() : Id();
    end(m_job->news(), false);
    if (!attachment.isNull())
        Q_EMIT added(attachment);
}

void AttachmentDesk::end(const QString& text, bool problem)
{
    m_job.reset();
    if (!m_waiting.empty())
        m_next.start(0);
    Q_EMIT progressed();
    if (!text.isEmpty())
        Q_EMIT told(text, problem);
}

void AttachmentDesk::cancel()
{
    m_waiting.clear();
    m_next.stop();
    if (!m_job)
        return;
    m_job->giveUp();
    //: 取りやめました。
    end(tr("Given up."), false);
}

QString AttachmentDesk::doing() const
{
    if (!m_job)
        return {};
    if (m_waiting.empty())
        return m_job->title();
    //: %1（あと %2 件）
    return tr("%1 (%2 more)").arg(m_job->title()).arg(m_waiting.size());
}

} // namespace kyodo
