#pragma once

#include "ui/grid/gridpart.h"

class QLabel;
class QPushButton;

namespace kyodo {

class RoleMatrixModel;
enum class RoleKind;

/// Who does what: tasks against parties. M makes a party the lead, S a support, Delete takes the role away,
/// Space goes round; each for all chosen cells.
class RolesPart final : public GridPart {
    Q_OBJECT

public:
    RolesPart(ProjectSession& session, const PartSpec& spec, QWidget* parent);
    ~RolesPart() override;
    bool reveal(const FieldPath& path) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildButtons();
    void addTask();
    void removeTask();
    void move(int delta);
    bool roleKey(int key);
    void setKind(std::optional<RoleKind> kind);
    void goRound(const QModelIndex& index);
    void updateNote();

    RoleMatrixModel* m_model;
    QLabel* m_note = nullptr;
    QList<QPushButton*> m_rowButtons; ///< that need a task
};

} // namespace kyodo
