#pragma once

#include "ui/steps/part.h"

class QLayout;
class QLabel;
class QTableView;

namespace kyodo {

class RoleMatrixModel;

/// Who does what: tasks against parties. M makes a party the lead, S a support, Delete takes the role away,
/// Space goes round.
class RolesPart final : public Part {
    Q_OBJECT

public:
    RolesPart(ProjectSession& session, const PartSpec& spec, QWidget* parent);
    ~RolesPart() override;
    bool reveal(const FieldPath& path) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildView();
    void buildButtons();
    void addButton(QLayout* layout, const QString& text, const QString& keys, const QString& name,
                   void (RolesPart::*slot)());
    void addTask();
    void removeTask();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int delta);
    void setKind(const QModelIndex& index, const QString& kind);
    void goRound(const QModelIndex& index);
    void fit();
    void updateNote();

    RoleMatrixModel* m_model;
    QTableView* m_view;
    QLabel* m_note;
    bool m_fitQueued = false;
};

} // namespace kyodo
