#pragma once

#include "ui/grid/gridpart.h"

class QLabel;
class QPushButton;

namespace kyodo {

class AbilitiesModel;

/// The parties side by side: where they differ, what each can and cannot do.
class AbilitiesPart final : public GridPart {
    Q_OBJECT

public:
    AbilitiesPart(ProjectSession& session, const PartSpec& spec, QWidget* parent);

private:
    void join();
    void removeAbility();

    AbilitiesModel* m_model;
    QLabel* m_note = nullptr;
    QPushButton* m_delete = nullptr;
};

} // namespace kyodo
