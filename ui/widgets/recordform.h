#pragma once

#include "ui/widgets/fieldeditor.h"

#include <QWidget>

class QGridLayout;

namespace kyodo {

/// Fields of one row as a form: labels above inputs, two columns where there is room, long texts across.
class RecordForm final : public QWidget {
    Q_OBJECT

public:
    /// `fields` in the order they are shown. A single table's row is shown at once; of others call
    /// setPlace().
    RecordForm(ProjectSession& session, const QString& table, const QStringList& fields,
               QWidget* parent = nullptr);

    void setPlace(const RowPlace& place);
    [[nodiscard]] const QString& table() const { return m_table; }
    /// Null for a field that is not here.
    [[nodiscard]] FieldEditor* editor(QAnyStringView field) const;
    [[nodiscard]] const QList<FieldEditor*>& editors() const { return m_editors; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowCreated(const kyodo::Id& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int columns);

    QString m_table;
    QList<FieldEditor*> m_editors;
    QGridLayout* m_grid;
    int m_columns = 0;
};

} // namespace kyodo
