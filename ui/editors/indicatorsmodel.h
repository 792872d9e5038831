#pragma once

#include "ui/grid/gridmodel.h"

namespace kyodo {

/// Indicators from where one began, by the target, to the result, with how far one came in words.
class IndicatorsModel final : public GridModel {
    Q_OBJECT

public:
    explicit IndicatorsModel(ProjectSession& session, QObject* parent = nullptr);

    [[nodiscard]] GridCell cell(int row, int column) const override;
    [[nodiscard]] GridColumn column(int column) const override;
    [[nodiscard]] QString rowName(int row) const override;
    [[nodiscard]] Id indicatorAt(int row) const { return m_ids.value(row); }

    enum Column {
        NameColumn,
        BaselineColumn,
        TargetColumn,
        ResultColumn,
        UnitColumn,
        AttainmentColumn,
        DateColumn,
        NoteColumn,
        kColumns
    };

protected:
    void gather(QStringList& rowKeys, QStringList& columnKeys) override;

private:
    QList<Id> m_ids;
};

} // namespace kyodo
