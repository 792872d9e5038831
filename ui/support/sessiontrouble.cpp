#include "ui/support/session.h"

namespace kyodo {

void ProjectSession::report(const Result<void>& result)
{
    noteTrouble();
    if (!result && m_trouble == Mishap::None)
        Q_EMIT failed(result.error());
}

void ProjectSession::noteTrouble()
{
    const Mishap now = m_file->mishap();
    // Another program is done before long: no need to ask anybody.
    if (now == Mishap::Busy)
        m_again.start();
    else
        m_again.stop();
    if (now == m_trouble)
        return;
    m_trouble = now;
    Q_EMIT troubleChanged();
}

Result<void> ProjectSession::takeIn(ContentDraft& draft, const QByteArray& part)
{
    const auto taken = m_file->takeIn(draft, part);
    noteTrouble();
    return taken;
}

void ProjectSession::drop(const ContentDraft& draft)
{
    // Whatever stays of it is removed before the next content is taken in.
    static_cast<void>(m_file->drop(draft));
}

void ProjectSession::examine()
{
    // Only bad news: what could not be stored before is not stored by looking.
    if (m_trouble != Mishap::None)
        return;
    static_cast<void>(m_file->examine());
    noteTrouble();
}

bool ProjectSession::retry()
{
    const bool elsewhere =
        m_trouble != Mishap::Full && m_trouble != Mishap::Busy && m_trouble != Mishap::ReadOnly;
    const auto there = elsewhere ? m_file->reattach() : m_file->examine();
    if (there)
        commitPending();
    noteTrouble();
    return m_trouble == Mishap::None;
}

Result<void> ProjectSession::continueIn(const QString& path)
{
    const auto went = m_file->continueIn(path);
    if (went)
        commitPending();
    noteTrouble();
    return went;
}

} // namespace kyodo
