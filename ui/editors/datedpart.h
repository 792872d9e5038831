#pragma once

#include "ui/steps/part.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;

namespace kyodo {

class GridView;
class NameList;
class OpenActionsModel;
class PartyListModel;
class RecordForm;

/// Rows of a table by date, the latest first, and beside them the chosen one on one page: its fields, then
/// what belongs to it. A meeting shows what is open from earlier ones, and makes the next.
class DatedPart final : public Part {
    Q_OBJECT

public:
    DatedPart(ProjectSession& session, const PartSpec& spec, QWidget* parent);
    ~DatedPart() override;
    bool reveal(const FieldPath& path) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildList();
    void buildListButtons(QBoxLayout* layout);
    QWidget* buildPage();
    void buildOpenActions(QBoxLayout* layout);
    void buildNext(QBoxLayout* layout);
    [[nodiscard]] bool isMeetings() const;
    [[nodiscard]] Id current() const;
    void choose(const Id& id);
    void follow();
    void addRow();
    void removeRow();
    void makeNext();

    PartyListModel* m_names = nullptr;
    QSortFilterProxyModel* m_order = nullptr;
    NameList* m_list = nullptr;
    QBoxLayout* m_sides;
    QWidget* m_side = nullptr;
    QWidget* m_page = nullptr;
    QLabel* m_empty = nullptr;
    QList<RecordForm*> m_forms;
    QList<Part*> m_children;
    OpenActionsModel* m_openActions = nullptr;
    QLabel* m_openTitle = nullptr;
    GridView* m_openView = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_next = nullptr;
    Id m_chosen;
};

} // namespace kyodo
