#pragma once

#include "ui/grid/gridpart.h"

class QLabel;

namespace kyodo {

class BudgetModel;
class RecordForm;

/// The budget on its page: the grid, whether it adds up, what each party bears, and the chosen line's
/// details.
class BudgetPart final : public GridPart {
    Q_OBJECT

public:
    BudgetPart(ProjectSession& session, const PartSpec& spec, QWidget* parent);
    bool reveal(const FieldPath& path) override;

private:
    void buildButtons();
    void buildSums();
    void buildDetail();
    void addLine(BudgetSide side);
    void addForgotten();
    void duplicateLine();
    void removeLine();
    void moveLine(int delta);
    void follow();
    void showBalance();
    [[nodiscard]] Id currentLine() const;
    /// The line of the same side that stands beside the current one; null at the end.
    [[nodiscard]] Id neighbour(int delta) const;

    BudgetModel* m_model;
    QLabel* m_balance = nullptr;
    QPushButton* m_forgotten = nullptr;
    QList<QPushButton*> m_lineButtons;
    QWidget* m_detail = nullptr;
    QLabel* m_detailTitle = nullptr;
    RecordForm* m_form = nullptr;
    Part* m_shares = nullptr;
};

} // namespace kyodo
