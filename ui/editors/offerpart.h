#pragma once

#include "ui/grid/gridpart.h"

class QLabel;

namespace kyodo {

class OfferModel;

/// The guideline's methods or pitfalls for the kinds of party present, with what the project says of each.
class OfferPart final : public GridPart {
    Q_OBJECT

public:
    OfferPart(ProjectSession& session, const PartSpec& spec, QWidget* parent);

private:
    void follow();
    void removeRow();
    void addAnother();
    void showNote();

    OfferModel* m_model;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace kyodo
