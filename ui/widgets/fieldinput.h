#pragma once

#include "ui/support/fieldtext.h"
#include "ui/support/session.h"

#include <QObject>

#include <memory>

class QWidget;

namespace kyodo {

/// The part of an editor that differs by type of field: a widget that shows a value and gives one back.
class FieldInput : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QWidget* widget() const = 0;
    /// Shows a stored value; what was typed is gone afterwards.
    virtual void show(const QVariant& value) = 0;
    /// What is in the widget now, read.
    [[nodiscard]] virtual FieldReading reading() const = 0;
    /// Whether something else is in the widget than was shown last.
    [[nodiscard]] virtual bool isDirty() const = 0;
    /// What is in the widget, as it was written.
    [[nodiscard]] virtual QString writtenText() const = 0;
    /// Puts in what was written before and is not stored; what is shown stays what is stored.
    virtual void putBack(const UnsavedText& kept) = 0;
    /// What is in the widget was stored while it is being typed; it stays as it stands.
    virtual void keep() {}
    virtual void setReadOnly(bool readOnly) = 0;
    /// The set of options may have changed.
    virtual void refreshOptions() {}
    /// Whether the label stands in the widget itself.
    [[nodiscard]] virtual bool bearsLabel() const { return false; }
    /// Whether the widget wants the whole width of a form.
    [[nodiscard]] virtual bool isWide() const { return false; }

    /// The right one for a field.
    [[nodiscard]] static FieldInput* make(ProjectSession& session, const QString& table,
                                          const FieldInfo& field, QWidget* parent);

Q_SIGNALS:
    /// The user has finished: time to store.
    void finished();
    void typed();
};

} // namespace kyodo
