#include "ui/widgets/sectionbar.h"

#include "ui/support/spoken.h"
#include "ui/widgets/combobox.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QResizeEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kMostLines = 2;
constexpr int kListLetters = 18; ///< width of the list: titles are longer than those of other choices

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
    , m_list(new ComboBox(this))
{
    m_list->setObjectName(u"sectionList"_s);
    m_list->hide();
    for (const auto signal : {&ComboBox::picked, &ComboBox::settled})
        connect(m_list, signal, this, [this] { setCurrentIndex(m_list->currentIndex()); });
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
    m_list->addItem(title);
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
    m_list->setItemText(index, title);
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
    m_list->setCurrentIndex(index);
    setFocusProxy(m_list->isHidden() ? static_cast<QWidget*>(m_buttons.at(index)) : m_list);
    if (index == m_current)
        return;
    m_current = index;
    Q_EMIT currentChanged(index);
}

int SectionBar::linesIn(int width) const
{
    const int gap = fontMetrics().height() / 4;
    int lines = 1;
    int x = 0;
    for (const QAbstractButton* button : m_buttons) {
        const int wide = roomOf(*button).width();
        if (x > 0 && x + wide > width) {
            x = 0;
            ++lines;
        }
        x += wide + gap;
    }
    return lines;
}

void SectionBar::showAs(bool list)
{
    if (list == !m_list->isHidden())
        return;
    const bool focused = isAncestorOf(window()->focusWidget());
    speakWithoutLabel(*m_list, accessibleName());
    m_list->setVisible(list);
    for (QAbstractButton* button : std::as_const(m_buttons))
        button->setVisible(!list);
    setFocusProxy(list ? static_cast<QWidget*>(m_list) : m_buttons.value(m_current));
    if (focused)
        focusProxy()->setFocus(Qt::OtherFocusReason);
}

int SectionBar::place(int width, bool really) const
{
    if (linesIn(width) > kMostLines) {
        const QSize size = m_list->sizeHint().expandedTo({fontMetrics().height() * kListLetters, 0});
        if (really)
            m_list->setGeometry(0, 0, std::min(size.width(), width), size.height());
        return size.height() + fontMetrics().height() / 4;
    }
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
    showAs(linesIn(event->size().width()) > kMostLines);
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
