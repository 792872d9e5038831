#pragma once

#include "core/project/nextcycle.h"
#include "ui/support/appcontext.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kyodo {

/// Makes the project of the next cycle from a former one: its name, and what goes along.
class NextCyclePage final : public QWidget {
    Q_OBJECT

public:
    explicit NextCyclePage(AppContext& context, QWidget* parent = nullptr);

    /// Offers what this project has to give; everything is ticked.
    void setFormer(const Project& former);
    [[nodiscard]] CarryOver ticked() const;

Q_SIGNALS:
    void closeWanted();
    void projectWanted(const kyodo::Project& project);
    void failed(const kyodo::Error& error);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void buildButtons(QVBoxLayout* layout);
    void addTicks();
    void make();
    [[nodiscard]] QString partText(CarryPart part) const;

    AppContext& m_context;
    Project m_former;
    QLabel* m_from;
    QLineEdit* m_title;
    QVBoxLayout* m_ticks;
    QLabel* m_nothing;
    QList<std::pair<CarryPart, QCheckBox*>> m_boxes;
};

} // namespace kyodo
