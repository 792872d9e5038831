#pragma once

#include "ui/grid/gridpart.h"

class QLabel;

namespace kyodo {

class MoneyModel;

/// Spent against planned, and below it the entries of the chosen line.
class MoneyPart final : public GridPart {
    Q_OBJECT

public:
    MoneyPart(ProjectSession& session, const PartSpec& spec, QWidget* parent);
    bool reveal(const FieldPath& path) override;

private:
    void chooseFirst();
    void follow();
    void summarise();

    MoneyModel* m_model;
    QLabel* m_summary = nullptr;
    QLabel* m_title = nullptr;
    Part* m_entries = nullptr;
};

} // namespace kyodo
