#pragma once

#include "ui/models/recordtablemodel.h"

#include <QHash>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QTableView;

namespace kyodo {

class CellDelegate;
class PastePanel;
class TableCells;
class TableFit;
class ViewBar;
class WrapLayout;

/// An editable table of rows with its buttons: add, duplicate, delete, move up and down; cells are copied,
/// cut, pasted and cleared, the view sorted and filtered; all by key and by the context menu too. Several
/// rows and cells are changed at once, each change one edit. As tall as its rows up to a limit, then it
/// scrolls. The view's object name is the table's name.
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
    /// What was said last of a copy, a paste or a refusal; empty when nothing stands there.
    [[nodiscard]] QString notice() const;
    /// Opened by Shift+F10, the menu key, the right mouse button and the button at the end.
    [[nodiscard]] QMenu* menu() const { return m_menu; }

Q_SIGNALS:
    void currentChanged(const kyodo::Id& row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildView();
    void buildRowActions();
    void buildCellActions();
    void buildViewActions();
    void buildButtons();
    void buildMenu();
    QAction* addAction(const QString& name, const QString& text, const QString& keys,
                       void (RecordTable::*slot)());
    void connectModel();
    void connectHelpers();
    void keepCurrent();
    void addRow();
    void duplicateRows();
    void removeRows();
    void moveUp();
    void moveDown();
    void move(int delta);
    void copy();
    void copyWithHeads();
    void cut();
    void paste();
    void clearCells();
    void selectAll();
    void sortUp();
    void sortDown();
    void unsort();
    void filter();
    void widen();
    void narrow();
    void resetColumns();
    void showMenu(const QPoint& where);
    bool keyPressed(const QKeyEvent& key);
    void select(int row, bool edit);
    void stand(const QModelIndex& index);
    void editNext(int step);
    void selectRows(const QList<int>& rows);
    void tell(const QString& notice);
    void updateActions();
    void updateMessages();
    void updateNumbers();

    ProjectSession& m_session;
    RecordTableModel* m_model;
    ViewBar* m_bar; ///< before the view for the Tab key, as on the screen
    QTableView* m_view;
    CellDelegate* m_delegate;
    PastePanel* m_panel;
    TableCells* m_cells;
    TableFit* m_fit;
    QHash<QString, QAction*> m_actions;
    QMenu* m_menu = nullptr;
    QLabel* m_empty;
    QLabel* m_problem;
    QLabel* m_notice;
    QLabel* m_findings;
    Id m_current;
};

} // namespace kyodo
