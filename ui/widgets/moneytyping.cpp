#include "ui/widgets/moneytyping.h"

#include "core/base/text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace kyodo {

MoneyTyping::MoneyTyping(QLineEdit* line)
    : QObject(line)
    , m_line(*line)
{
    line->installEventFilter(this);
    connect(line, &QLineEdit::textEdited, this, &MoneyTyping::regroup);
}

MoneyTyping::~MoneyTyping() = default;

void MoneyTyping::regroup()
{
    if (m_working || m_undoing)
        return;
    const QScopedValueRollback<bool> guard(m_working, true);
    const TypedText made = regroupedAmount(m_line.text(), m_line.cursorPosition());
    if (made.text == m_line.text())
        return;
    // setText() would forget what can be undone.
    m_line.setSelection(0, int(m_line.text().size()));
    m_line.insert(made.text);
    m_line.setCursorPosition(int(made.cursor));
}

bool MoneyTyping::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_line || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    // What was undone is not to be mended into what it was.
    m_undoing = key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
    if (m_line.hasSelectedText())
        return QObject::eventFilter(watched, event);
    const QString text = m_line.text();
    const int at = m_line.cursorPosition();
    if (key.key() == Qt::Key_Backspace && at > 0 && text.at(at - 1) == u',')
        m_line.setCursorPosition(at - 1);
    else if (key.key() == Qt::Key_Delete && at < text.size() && text.at(at) == u',')
        m_line.setCursorPosition(at + 1);
    return QObject::eventFilter(watched, event);
}

} // namespace kyodo
