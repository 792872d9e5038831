#pragma once

#include "ui/grid/gridmodel.h"

namespace kyodo {

/// What was to be done after earlier meetings and was still open at this one.
class OpenActionsModel final : public GridModel {
    Q_OBJECT

public:
    explicit OpenActionsModel(ProjectSession& session, QObject* parent = nullptr);

    void setMeeting(const Id& meeting);

    [[nodiscard]] GridCell cell(int row, int column) const override;
    [[nodiscard]] GridColumn column(int column) const override;
    [[nodiscard]] QString rowName(int row) const override;

protected:
    void gather(QStringList& rowKeys, QStringList& columnKeys) override;

private:
    Id m_meeting;
    QList<Id> m_ids;
};

/// The actions of meetings before this one that were open when it was held; all of them before it has a date.
[[nodiscard]] QList<Id> actionsOpenAt(const Project& project, const Id& meeting);

} // namespace kyodo
