#include "ui/shell/visitpage.h"

#include <QApplication>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

VisitPage::VisitPage(const QString& id, QWidget* parent)
    : QWidget(parent)
    , m_back(new QPushButton(this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"visit."_s + id);
    const int em = fontMetrics().height();
    m_layout->setContentsMargins(em, em / 2, em, 0);
    m_back->setObjectName(id + u".back"_s);
    m_layout->addWidget(m_back, 0, Qt::AlignLeft);
    connect(m_back, &QPushButton::clicked, this, &VisitPage::left);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        // A list that is open goes first.
        if (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
        else
            Q_EMIT left();
    });
}

void VisitPage::setBody(QWidget* body, QWidget* focus)
{
    m_layout->addWidget(body, 1);
    m_focus = focus;
}

void VisitPage::focusBody()
{
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

void VisitPage::setBackText(const QString& text)
{
    m_back->setText(text);
    m_back->setAccessibleName(text);
}

} // namespace kyodo
