#pragma once

#include "ui/support/session.h"

#include <QObject>

namespace kyodo {

/// Which review round one works at: the same on every page that has a choice of rounds. At first it is the
/// earliest that is not answered by everybody yet, else the last one.
class RoundMemory final : public QObject {
    Q_OBJECT

public:
    /// The one of this session.
    [[nodiscard]] static RoundMemory& of(ProjectSession& session);

    /// Null while there is no round.
    [[nodiscard]] Id round() const;
    void choose(const Id& round);

Q_SIGNALS:
    void changed();

private:
    explicit RoundMemory(ProjectSession& session);

    ProjectSession& m_session;
    Id m_round;
};

} // namespace kyodo
