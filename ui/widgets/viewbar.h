#pragma once

#include "ui/models/recordtablemodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kyodo {

/// Above a table: the field that filters it, and what is said while rows are not shown as they are stored.
class ViewBar final : public QWidget {
    Q_OBJECT

public:
    explicit ViewBar(RecordTableModel& model, QWidget* parent = nullptr);

    /// Opens the field and puts the focus there.
    void openFilter();
    /// Shows all rows again and closes the field.
    void closeFilter();
    [[nodiscard]] bool isFilterOpen() const;
    /// Ends filtering or, where there is none, sorting: one step. False when the rows stand as they are
    /// stored.
    bool stepBack();
    /// Why rows cannot be moved now; empty when they can.
    [[nodiscard]] QString whyNoMove() const;

Q_SIGNALS:
    /// The user is through with the field: the table should get the focus.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPushButton* addButton(const QString& text, const QString& name);
    void buildFilter();
    void buildSorting();
    void update();

    RecordTableModel& m_model;
    QWidget* m_filterRow;
    QLineEdit* m_field = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_open = nullptr;
    QWidget* m_sortRow;
    QLabel* m_sorted = nullptr;
    QPushButton* m_store = nullptr;
};

} // namespace kyodo
