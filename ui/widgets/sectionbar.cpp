#include "ui/widgets/sectionbar.h"

#include "ui/support/spoken.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// With room for its letters when they are bold: the chosen one's are.
QSize roomOf(const QAbstractButton& button)
{
    QFont bold = button.font();
    bold.setBold(true);
    const int more = QFontMetrics(bold).horizontalAdvance(button.text()) -
                     button.fontMetrics().horizontalAdvance(button.text());
    return button.sizeHint() + QSize(std::max(0, more), 0);
}

} // namespace

SectionBar::SectionBar(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    speakAs(*this, QAccessible::PageTabList);
}

void SectionBar::addSection(const QString& title)
{
    auto* button = new QPushButton(title, this);
    const int index = count();
    button->setObjectName(u"section%1"_s.arg(index));
    button->setCheckable(true);
    speakAs(*button, QAccessible::PageTab);
    button->setAccessibleName(title);
    button->setProperty("role", u"section"_s);
    button->setFocusPolicy(Qt::ClickFocus);
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, [this, index] { setCurrentIndex(index); });
    m_buttons.append(button);
    if (m_current < 0)
        setCurrentIndex(0);
    setFocusProxy(m_buttons.value(m_current));
    updateGeometry();
}

QString SectionBar::title(int index) const
{
    return m_buttons.at(index)->text();
}

void SectionBar::setTitle(int index, const QString& title)
{
    if (m_buttons.at(index)->text() == title)
        return;
    m_buttons.at(index)->setText(title);
    m_buttons.at(index)->setAccessibleName(title);
    updateGeometry();
    place(width(), true);
}

void SectionBar::setCurrentIndex(int index)
{
    if (index < 0 || index >= count())
        return;
    for (int i = 0; i < count(); ++i) {
        m_buttons.at(i)->setChecked(i == index);
        // Tab stops at the chosen one only; the arrows go on from there.
        m_buttons.at(i)->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    }
    setFocusProxy(m_buttons.at(index));
    if (index == m_current)
        return;
    m_current = index;
    Q_EMIT currentChanged(index);
}

int SectionBar::place(int width, bool really) const
{
    const int gap = fontMetrics().height() / 4;
    int x = 0;
    int y = 0;
    int line = 0;
    for (QAbstractButton* button : m_buttons) {
        const QSize size = roomOf(*button);
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + gap;
            line = 0;
        }
        if (really)
            button->setGeometry(x, y, std::min(size.width(), width), size.height());
        x += size.width() + gap;
        line = std::max(line, size.height());
    }
    return y + line;
}

QSize SectionBar::sizeHint() const
{
    const int width = std::max(this->width(), fontMetrics().height() * 10);
    return {width, place(width, false)};
}

QSize SectionBar::minimumSizeHint() const
{
    int widest = 0;
    for (const QAbstractButton* button : m_buttons)
        widest = std::max(widest, roomOf(*button).width());
    return {std::min(widest, fontMetrics().height() * 10), fontMetrics().height() * 2};
}

void SectionBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place(event->size().width(), true);
    updateGeometry();
}

bool SectionBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool back = key == Qt::Key_Left || key == Qt::Key_Up;
    if (!back && key != Qt::Key_Right && key != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    const int next = (m_current + (back ? count() - 1 : 1)) % count();
    setCurrentIndex(next);
    m_buttons.at(next)->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace kyodo
