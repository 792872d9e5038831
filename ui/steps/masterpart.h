#pragma once

#include "ui/steps/part.h"

#include <QHash>

class QAction;
class QBoxLayout;
class QLabel;

namespace kyodo {

class NameList;
class PartyListModel;
class RecordForm;
class RecordTable;
class SectionBar;
class ViewBar;

/// Rows to choose from and, beside or below, the chosen one: its fields as a form and, behind tabs, the rows
/// that belong to it.
class MasterPart final : public Part {
    Q_OBJECT

public:
    MasterPart(ProjectSession& session, const PartSpec& spec, QWidget* parent);
    ~MasterPart() override;
    bool reveal(const FieldPath& path) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildListButtons();
    void buildListView();
    QAction* addAction(const QString& name, const QString& text, const QString& keys,
                       void (MasterPart::*slot)());
    QWidget* buildDetail();
    void buildChildren(QBoxLayout* layout);
    void choose(const Id& id);
    void chooseRow(int row);
    void showChild(int index);
    void addRow();
    void duplicateRows();
    void removeRows();
    void moveUp();
    void moveDown();
    void moveRows(int delta);
    void sortByDetail();
    void sortByName();
    void unsort();
    void filter();
    void showMenu(const QPoint& where);
    void updateActions();
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QList<int> chosenRows() const;
    bool revealInTable(const FieldPath& path);
    bool revealInForm(const FieldPath& path);
    /// The row of the master that a row of a child belongs to.
    [[nodiscard]] Id ownerOf(const PartSpec& child, const Id& row) const;

    Id m_chosen;
    PartyListModel* m_names = nullptr; ///< of a list of names
    NameList* m_list = nullptr;
    RecordTable* m_table = nullptr; ///< of a grid
    QBoxLayout* m_sides;
    QWidget* m_side = nullptr;
    QWidget* m_detail = nullptr;
    RecordForm* m_form = nullptr;
    QLabel* m_empty = nullptr; ///< in the form's place while there is no row
    SectionBar* m_tabs = nullptr;
    QList<Part*> m_children;
    QHash<QString, QAction*> m_actions;
    ViewBar* m_bar = nullptr;
};

} // namespace kyodo
