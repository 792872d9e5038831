#pragma once

#include "ui/grid/gridpart.h"

namespace kyodo {

class CompareModel;

/// Options side by side, judged by the five principles; one of them is chosen.
class OptionsPart final : public GridPart {
    Q_OBJECT

public:
    OptionsPart(ProjectSession& session, const PartSpec& spec, QWidget* parent);

private:
    CompareModel* m_model;
};

/// Candidates side by side; the chosen ones become parties.
class CandidateGrid final : public GridPart {
    Q_OBJECT

public:
    CandidateGrid(ProjectSession& session, const PartSpec& spec, QWidget* parent);

private:
    void adopt();
    void follow();

    CompareModel* m_model;
    QPushButton* m_adopt = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace kyodo
