#include "ui/support/unsaved.h"

#include <QScopedValueRollback>

namespace kyodo {

const UnsavedText* UnsavedTexts::find(const QString& key) const
{
    const auto found = m_texts.constFind(key);
    return found == m_texts.constEnd() ? nullptr : &*found;
}

void UnsavedTexts::keep(const QString& key, const UnsavedText& text)
{
    m_texts.insert(key, text);
    Q_EMIT changed();
}

void UnsavedTexts::drop(const QString& key)
{
    if (m_texts.remove(key) > 0)
        Q_EMIT changed();
}

void UnsavedTexts::dropWhere(const std::function<bool(const UnsavedText&)>& isGone)
{
    const qsizetype before = m_texts.size();
    m_texts.removeIf([&](const auto& text) { return isGone(text.value()); });
    if (m_texts.size() < before)
        Q_EMIT changed();
}

void UnsavedTexts::storeAll()
{
    if (m_storing)
        return;
    const QScopedValueRollback<bool> guard(m_storing, true);
    const QStringList keys = m_texts.keys(); // storing one may drop others
    for (const QString& key : keys) {
        const UnsavedText text = m_texts.value(key);
        if (text.store && text.store())
            drop(key);
    }
}

QString UnsavedTexts::notSaved()
{
    //: まだ保存していません。書いたものはここに残っています。
    return tr("Not saved yet. What you wrote stays here.");
}

} // namespace kyodo
