#pragma once

#include "ui/steps/part.h"

namespace kyodo {

class CandidateGrid;
class SectionBar;

/// Candidates, side by side or one by one with all their details.
class CandidatesPart final : public Part {
    Q_OBJECT

public:
    CandidatesPart(ProjectSession& session, const PartSpec& spec, QWidget* parent);
    bool reveal(const FieldPath& path) override;

private:
    void showView(int index);

    SectionBar* m_tabs;
    CandidateGrid* m_grid = nullptr;
    Part* m_details = nullptr;
};

} // namespace kyodo
