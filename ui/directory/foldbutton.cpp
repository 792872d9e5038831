#include "ui/directory/foldbutton.h"

#include "ui/support/spoken.h"

#include <algorithm>

namespace kyodo {

FoldButton::FoldButton(const QString& text, const QString& name, QWidget* parent)
    : QPushButton(text, parent)
{
    setObjectName(name);
    setAccessibleName(text);
    setCheckable(true);
    speakAs(*this, QAccessible::Button);
}

QSize FoldButton::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const int more = QFontMetrics(bold).horizontalAdvance(text()) - fontMetrics().horizontalAdvance(text());
    return QPushButton::sizeHint() + QSize(std::max(0, more), 0);
}

} // namespace kyodo
