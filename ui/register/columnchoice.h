#pragma once

#include "core/register/registercolumns.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace kyodo {

/// Which columns a table of the register has, and in which order: ticks in a list whose lines can be moved.
class ColumnChoice final : public QWidget {
    Q_OBJECT

public:
    /// `of`: whose columns they are, as the label says; `name` begins the names of its parts.
    ColumnChoice(const QString& of, const QString& name, QWidget* parent = nullptr);

    void setColumns(const QList<RegisterColumn>& columns);
    [[nodiscard]] QList<RegisterColumn> columns() const;
    [[nodiscard]] QListWidget* list() const { return m_list; }

Q_SIGNALS:
    void columnsChanged();

private:
    void move(int delta);

    QListWidget* m_list;
};

} // namespace kyodo
