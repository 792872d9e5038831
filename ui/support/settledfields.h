#pragma once

#include "ui/support/session.h"

#include <QObject>

namespace kyodo {

/// Fields on which answers rest: the kind and the scale of a round that was answered, and its questions. They
/// are shown, and changed only after one has said so (ui/review/answeredround.h).
class SettledFields final : public QObject {
    Q_OBJECT

public:
    /// The one of this session.
    [[nodiscard]] static SettledFields& of(ProjectSession& session);

    /// Why a field is not to be changed just now; empty when it may be.
    [[nodiscard]] QString whyFixed(const RowPlace& place, QAnyStringView field) const;
    /// The same for removing a row.
    [[nodiscard]] QString whyKept(QAnyStringView table, const Id& row) const;

    /// From now on the questions of this round may be changed, and of no other; null: of none.
    void open(const Id& round);
    [[nodiscard]] Id opened() const { return m_open; }

Q_SIGNALS:
    void changed();

private:
    explicit SettledFields(ProjectSession& session);

    ProjectSession& m_session;
    Id m_open;
};

} // namespace kyodo
