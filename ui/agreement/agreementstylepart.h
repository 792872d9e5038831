#pragma once

#include "ui/steps/part.h"

class QLabel;
class QPushButton;

namespace kyodo {

/// How the agreement looks as one's own standard: keeps the style of this project for those to come, and
/// brings it into this one.
class AgreementStylePart final : public Part {
    Q_OBJECT

public:
    AgreementStylePart(ProjectSession& session, const PartSpec& spec, QWidget* parent);
    bool reveal(const FieldPath& path) override;

protected:
    /// The standard may have been changed in the settings meanwhile.
    void showEvent(QShowEvent* event) override;

private:
    void keep();
    void take();
    void follow();

    QPushButton* m_keep;
    QPushButton* m_take;
    QLabel* m_state;
};

} // namespace kyodo
