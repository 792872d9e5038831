#include "ui/support/roundmemory.h"

#include "core/project/jointview.h"

#include <algorithm>

namespace kyodo {

RoundMemory& RoundMemory::of(ProjectSession& session)
{
    auto* there = session.findChild<RoundMemory*>(QString(), Qt::FindDirectChildrenOnly);
    return there ? *there : *new RoundMemory(session);
}

RoundMemory::RoundMemory(ProjectSession& session)
    : QObject(&session)
    , m_session(session)
{
}

Id RoundMemory::round() const
{
    const Project& project = m_session.project();
    if (findRow(project.rounds, m_round))
        return m_round;
    for (const Round& round : project.rounds) {
        const bool open =
            std::any_of(project.parties.begin(), project.parties.end(), [&](const Party& party) {
                const SheetState state = sheetState(project, sheetOf(project, round.id, party.id));
                return state == SheetState::Missing || state == SheetState::Begun;
            });
        if (open)
            return round.id;
    }
    return project.rounds.isEmpty() ? Id() : project.rounds.last().id;
}

void RoundMemory::choose(const Id& round)
{
    if (m_round == round)
        return;
    m_round = round;
    Q_EMIT changed();
}

} // namespace kyodo
