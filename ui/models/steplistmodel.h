#pragma once

#include "ui/support/session.h"

#include <QAbstractListModel>

namespace kyodo {

/// The pages of a project as the rail shows them: the basics first, then the seven steps with their state.
class StepListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole + 1, ///< 1 to 7; 0 for the basics
        StateRole,                     ///< int of StepState; -1 for the basics
        StateTextRole,                 ///< the state in words, with the number of open findings
        OpenRole,                      ///< problems and warnings
    };

    explicit StepListModel(ProjectSession& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString title(int row) const;
    [[nodiscard]] QString stateText(int row) const;

    ProjectSession& m_session;
};

/// A state in a word.
[[nodiscard]] QString stepStateText(StepState state);

} // namespace kyodo
