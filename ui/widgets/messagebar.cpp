#include "ui/widgets/messagebar.h"

#include "ui/support/marks.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kyodo {

MessageBar::MessageBar(bool closable, QWidget* parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
{
    setProperty("role", u"bar"_s);
    auto* layout = new QHBoxLayout(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    if (closable) {
        //: 閉じる
        m_close = new QPushButton(tr("Close"), this);
        m_close->setAccessibleName(m_close->text());
        layout->addWidget(m_close, 0, Qt::AlignTop);
        connect(m_close, &QPushButton::clicked, this, &MessageBar::clear);
    }
    hide();
}

void MessageBar::showMessage(const QString& text, Tone tone)
{
    const Severity severity = tone == Tone::Problem ? Severity::Problem : Severity::Warning;
    m_sign->setPixmap(severityPixmap(*this, severity, fontMetrics().height()));
    m_text->setText(text);
    setAccessibleName(text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear()
{
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

} // namespace kyodo
