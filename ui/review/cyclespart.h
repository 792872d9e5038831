#pragma once

#include "ui/grid/gridmodel.h"
#include "ui/grid/gridpart.h"

namespace kyodo {

/// Averages of the same question, and results of the same indicator, over the cycles: a column for each. Of
/// this cycle the last round with an answer counts, as of those before. Nothing here is edited.
class CyclesModel final : public GridModel {
    Q_OBJECT

public:
    explicit CyclesModel(ProjectSession& session, QObject* parent = nullptr);

    [[nodiscard]] GridCell cell(int row, int column) const override;
    [[nodiscard]] GridColumn column(int column) const override;
    [[nodiscard]] QString rowName(int row) const override;

protected:
    void gather(QStringList& rowKeys, QStringList& columnKeys) override;

private:
    struct Line {
        QString name;
        QHash<int, QString> byCycle;
    };

    Line& lineOf(const QString& key, const QString& name);
    void gatherScores();
    void gatherIndicators();

    QStringList m_keys;
    QList<Line> m_lines; ///< as m_keys
    QList<int> m_cycles;
};

/// Hidden in a first cycle.
class CyclesPart final : public GridPart {
    Q_OBJECT

public:
    CyclesPart(ProjectSession& session, const PartSpec& spec, QWidget* parent);

private:
    void follow();

    CyclesModel* m_model;
};

} // namespace kyodo
