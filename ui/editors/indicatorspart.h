#pragma once

#include "ui/grid/gridpart.h"

class QLabel;
class QPushButton;

namespace kyodo {

class IndicatorsModel;

/// Indicators with their results.
class IndicatorsPart final : public GridPart {
    Q_OBJECT

public:
    IndicatorsPart(ProjectSession& session, const PartSpec& spec, QWidget* parent);

private:
    void addIndicator();
    void removeIndicator();
    void showNote();

    IndicatorsModel* m_model;
    QLabel* m_note = nullptr;
    QPushButton* m_remove = nullptr; ///< where changes are allowed
};

} // namespace kyodo
