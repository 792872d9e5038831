#include "ui/widgets/celltyping.h"

#include "ui/support/fieldtext.h"
#include "ui/widgets/celleditors.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace kyodo {

void CellTyping::begin(QWidget& editor, const QModelIndex& index, const FieldInfo& field,
                       ProjectSession& session)
{
    m_editor.clear();
    m_kept.clear();
    auto* line = qobject_cast<QLineEdit*>(&editor);
    auto* area = qobject_cast<QPlainTextEdit*>(&editor);
    if ((!line && !area) || (field.type != FieldType::Text && field.type != FieldType::LongText))
        return;
    m_editor = &editor;
    m_index = index;
    m_before = index.data(Qt::EditRole);
    if (line)
        QObject::connect(line, &QLineEdit::textEdited, &session, &ProjectSession::noteTyping);
    else
        QObject::connect(area, &QPlainTextEdit::textChanged, &session, &ProjectSession::noteTyping);
}

void CellTyping::keep()
{
    if (!m_editor || !m_editor->isVisible() || !m_index.isValid())
        return;
    const QString typed = celleditors::typedIn(*m_editor);
    // An emptied cell has nothing to lose, and its row may go with its last text.
    if (typed == m_kept || typed == m_before.toString() || typed.trimmed().isEmpty())
        return;
    m_kept = typed;
    write(typed);
}

void CellTyping::takeBack()
{
    if (m_editor && m_index.isValid() && !m_kept.isEmpty())
        write(m_before.isValid() ? m_before : QVariant(QString()));
    m_kept.clear();
}

void CellTyping::write(const QVariant& value)
{
    const QModelIndex index = m_index;
    const_cast<QAbstractItemModel*>(index.model())->setData(index, value, Qt::EditRole);
}

} // namespace kyodo
