#pragma once

#include "ui/grid/gridpart.h"

class QCheckBox;

namespace kyodo {

class AgreedScore;
class JointModel;
class RecordForm;
class RoundChoice;
class ScoreChart;

/// The joint view: the sheets of a round side by side and, for the question one stands on, the reasons and
/// the place to write what the parties conclude, from which an improvement can be made. Below, the charts of
/// the report.
class JointPart final : public GridPart {
    Q_OBJECT

public:
    JointPart(ProjectSession& session, const PartSpec& spec, QWidget* parent);
    ~JointPart() override;
    bool reveal(const FieldPath& path) override;

private:
    void follow();
    void showQuestion();
    void showCharts();
    void showVoices();
    void makeImprovement();

    JointModel* m_model;
    RoundChoice* m_round;
    QCheckBox* m_byGap;
    QLabel* m_state = nullptr;
    QLabel* m_scale = nullptr;    ///< what the figures in the grid mean
    QLabel* m_question = nullptr; ///< the one that is stood on
    QLabel* m_reasons = nullptr;
    QLabel* m_change = nullptr; ///< what the question is compared with
    RecordForm* m_conclusion = nullptr;
    AgreedScore* m_agreed = nullptr;
    ScoreChart* m_radar = nullptr;
    ScoreChart* m_gaps = nullptr;
    QLabel* m_gapsNote = nullptr;
    QLabel* m_voices = nullptr;
    QLabel* m_made = nullptr;
    QPushButton* m_improve = nullptr;
};

} // namespace kyodo
