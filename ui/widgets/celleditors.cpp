#include "ui/widgets/celleditors.h"

#include <QComboBox>
#include <QLineEdit>
#include <QModelIndex>
#include <QPlainTextEdit>

namespace kyodo::celleditors {

void fill(QWidget& editor, const QModelIndex& index, const QString& text)
{
    if (auto* combo = qobject_cast<QComboBox*>(&editor)) {
        combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole).toString()));
        return;
    }
    if (editor.property("filled").toBool())
        return;
    editor.setProperty("filled", true);
    if (auto* area = qobject_cast<QPlainTextEdit*>(&editor)) {
        area->setPlainText(text);
        area->moveCursor(QTextCursor::End);
    } else if (auto* line = qobject_cast<QLineEdit*>(&editor)) {
        line->setText(text);
        line->selectAll();
    }
}

QString typedIn(const QWidget& editor)
{
    if (const auto* area = qobject_cast<const QPlainTextEdit*>(&editor))
        return area->toPlainText();
    const auto* line = qobject_cast<const QLineEdit*>(&editor);
    return line ? line->text() : QString();
}

} // namespace kyodo::celleditors
