#pragma once

#include "ui/steps/part.h"

class QBoxLayout;
class QLayout;
class QListView;
class QPushButton;

namespace kyodo {

class PartyListModel;
class RecordForm;
class RecordTable;
class SectionBar;

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

private:
    QWidget* buildList();
    QWidget* buildListButtons();
    QPushButton* addButton(QLayout* layout, const QString& text, const QString& keys, const QString& name);
    QWidget* buildDetail();
    void buildChildren(QBoxLayout* layout);
    void choose(const Id& id);
    void chooseRow(int row);
    void showChild(int index);
    void addRow();
    void removeRow();
    void moveRow(int delta);
    void updateButtons();
    [[nodiscard]] int currentRow() const;
    bool revealInTable(const FieldPath& path);
    bool revealInForm(const FieldPath& path);
    /// The row of the master that a row of a child belongs to.
    [[nodiscard]] Id ownerOf(const PartSpec& child, const Id& row) const;

    Id m_chosen;
    PartyListModel* m_names = nullptr; ///< of a list of names
    QListView* m_list = nullptr;
    RecordTable* m_table = nullptr; ///< of a grid
    QBoxLayout* m_sides;
    QWidget* m_side = nullptr;
    QWidget* m_detail = nullptr;
    RecordForm* m_form = nullptr;
    SectionBar* m_tabs = nullptr;
    QList<Part*> m_children;
    QList<QPushButton*> m_rowButtons;
};

} // namespace kyodo
