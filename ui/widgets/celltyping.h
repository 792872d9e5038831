#pragma once

#include "ui/support/session.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QVariant>

class QWidget;

namespace kyodo {

/// What is being typed into the cell of a table: stored now and then as a field's text is, without an end to
/// the editing. A half text is the text so far; half a date or amount would be another one, and waits.
class CellTyping {
public:
    /// An editor was opened for a cell that holds this field.
    void begin(QWidget& editor, const QModelIndex& index, const FieldInfo& field, ProjectSession& session);
    /// Stores what stands in the editor now.
    void keep();
    /// The editing is given up: the cell gets back what it held before, if something was stored meanwhile.
    void takeBack();

private:
    void write(const QVariant& value);

    QPointer<QWidget> m_editor;
    QPersistentModelIndex m_index;
    QVariant m_before;
    QString m_kept; ///< the text in the editor that is stored
};

} // namespace kyodo
