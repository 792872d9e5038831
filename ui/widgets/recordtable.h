#pragma once

#include "ui/models/recordtablemodel.h"

#include <QWidget>

class QAbstractButton;
class QLabel;
class QTableView;

namespace kyodo {

class CellDelegate;
class WrapLayout;

/// An editable table of rows with its buttons: add, duplicate, delete, move up and down, all by key too.
/// As tall as its rows up to a limit, then it scrolls. The view's object name is the table's name.
class RecordTable final : public QWidget {
    Q_OBJECT

public:
    RecordTable(ProjectSession& session, const RecordTableSpec& spec, QWidget* parent = nullptr);
    ~RecordTable() override;

    [[nodiscard]] RecordTableModel& model() const { return *m_model; }
    [[nodiscard]] QTableView* view() const { return m_view; }
    [[nodiscard]] Id currentId() const;
    /// Puts the focus on a row and, if it is shown, on a field. False when the row is not here.
    bool reveal(const Id& row, const QString& field);
    /// An editor holds text that cannot be read.
    [[nodiscard]] bool hasUnreadable() const;
    void setCurrentRow(int row);

Q_SIGNALS:
    void currentChanged(const kyodo::Id& row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildView();
    void buildButtons();
    QAbstractButton* addButton(const QString& text, const QString& keys, const QString& name,
                               void (RecordTable::*slot)());
    void connectModel();
    void addRow();
    void duplicateRow();
    void removeRow();
    void moveUp();
    void moveDown();
    void select(int row, bool edit);
    void updateButtons();
    void updateMessages();
    void layOut();
    void fitColumns();
    void fitRows();
    [[nodiscard]] int weightOf(int column) const;
    [[nodiscard]] int columnFloor(int column) const;

    ProjectSession& m_session;
    RecordTableModel* m_model;
    QTableView* m_view;
    CellDelegate* m_delegate;
    WrapLayout* m_buttons = nullptr;
    QList<QAbstractButton*> m_rowButtons;
    QAbstractButton* m_add = nullptr;
    QLabel* m_empty;
    QLabel* m_problem;
    QLabel* m_findings;
    Id m_current;
    bool m_layoutQueued = false;
};

} // namespace kyodo
