#include "ui/shell/projectmemory.h"

#include "ui/support/rememberedproject.h"

namespace kyodo {

namespace {

/// Long enough that writing down never stands between two edits.
constexpr int kPause = 3000;

} // namespace

ProjectMemory::ProjectMemory(ProjectSession& session, Settings& settings)
    : m_session(session)
    , m_settings(settings)
{
    const RememberedProject before = rememberedProject(settings, session.file().path());
    m_page = before.page;
    m_section = before.section;
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &ProjectMemory::keep);
    connect(&session, &ProjectSession::changed, this, [this] { m_pause.start(); });
    keep();
}

ProjectMemory::~ProjectMemory()
{
    keep();
}

void ProjectMemory::setPlace(int page, int section)
{
    m_page = page;
    m_section = section;
}

void ProjectMemory::keep()
{
    m_pause.stop();
    RememberedProject now = toRemember(m_session.project(), m_session.today());
    now.page = m_page;
    now.section = m_section;
    remember(m_settings, m_session.file().path(), now);
}

} // namespace kyodo
