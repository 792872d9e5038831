#include "ui/widgets/linkbutton.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// A menu's mnemonic has no place in what people typed.
QString literal(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

LinkButton::LinkButton(const QString& name, QWidget* parent)
    : QPushButton(parent)
{
    setObjectName(name);
    setProperty("role", u"link"_s);
    setAutoDefault(false);
    // A push button asks for all of its text by itself.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LinkButton::setWholeText(const QString& text)
{
    m_whole = text;
    setAccessibleName(text);
    setToolTip(text);
    setText(literal(text));
    updateGeometry();
    fit();
}

/// What the style needs around the text.
int LinkButton::frame() const
{
    return QPushButton::sizeHint().width() - fontMetrics().horizontalAdvance(text().replace(u"&&"_s, u"&"_s));
}

QSize LinkButton::sizeHint() const
{
    return {frame() + fontMetrics().horizontalAdvance(m_whole) + 1, QPushButton::sizeHint().height()};
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().height() * 6), QPushButton::sizeHint().height()};
}

void LinkButton::fit()
{
    const QString shown = literal(fontMetrics().elidedText(m_whole, Qt::ElideRight, width() - frame()));
    if (isVisible() && shown != text())
        setText(shown);
}

void LinkButton::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    fit();
}

/// It may have been given its text while it was hidden.
void LinkButton::showEvent(QShowEvent* event)
{
    QPushButton::showEvent(event);
    fit();
}

} // namespace kyodo
