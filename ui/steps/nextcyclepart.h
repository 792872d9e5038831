#pragma once

#include "ui/steps/part.h"

namespace kyodo {

/// The way on into the file of the next cycle.
class NextCyclePart final : public Part {
    Q_OBJECT

public:
    NextCyclePart(ProjectSession& session, const PartSpec& spec, QWidget* parent);
    bool reveal(const FieldPath& path) override;
};

} // namespace kyodo
