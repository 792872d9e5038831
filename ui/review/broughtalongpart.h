#pragma once

#include "ui/grid/gridmodel.h"
#include "ui/grid/gridpart.h"

namespace kyodo {

/// Improvements that came along from earlier cycles, and how this one takes them up.
class BroughtAlongModel final : public GridModel {
    Q_OBJECT

public:
    /// `step`: where it is shown; what is written here is taken up there.
    BroughtAlongModel(ProjectSession& session, Step step, QObject* parent = nullptr);

    [[nodiscard]] GridCell cell(int row, int column) const override;
    [[nodiscard]] GridColumn column(int column) const override;
    [[nodiscard]] QString rowName(int row) const override;

    enum Column {
        TextColumn,
        QuestionColumn,
        PrincipleColumn,
        OwnerColumn,
        DueColumn,
        CycleColumn,
        ReflectedColumn,
        StepColumn,
        kColumns
    };

protected:
    void gather(QStringList& rowKeys, QStringList& columnKeys) override;
    Result<void> write(Project& project, int row, int column, const QVariant& value) const override;

private:
    Step m_step;
    QList<Id> m_ids;
};

/// Shown at the steps that can take an improvement up, while there is one.
class BroughtAlongPart final : public GridPart {
    Q_OBJECT

public:
    BroughtAlongPart(ProjectSession& session, const PartSpec& spec, Step step, QWidget* parent);

private:
    void follow();

    BroughtAlongModel* m_model;
};

} // namespace kyodo
