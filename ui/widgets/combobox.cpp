#include "ui/widgets/combobox.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScreen>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>

namespace kyodo {

namespace {

constexpr int kFieldMargins = 2; ///< pixels that every style leaves beside the text

/// Escape in the open list closes the list, and not the page below by the page's own shortcut.
class EscapeOfList final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject*, QEvent* event) override
    {
        const bool taken = event->type() == QEvent::ShortcutOverride &&
                           static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
        if (taken)
            event->accept();
        return taken;
    }
};

} // namespace

ComboBox::ComboBox(QWidget* parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setMaxVisibleItems(16);
    setItemDelegate(new QStyledItemDelegate(this)); // the one that keeps to the style sheet
    view()->installEventFilter(new EscapeOfList(this));
    connect(this, &QComboBox::activated, this, [this] {
        m_wandered = m_inKeyPress;
        if (m_inKeyPress)
            return;
        Q_EMIT picked();
        Q_EMIT settled();
    });
}

/// The list is as wide as its longest choice, as far as the screen goes: a box is often narrower.
void ComboBox::showPopup()
{
    const int em = fontMetrics().height();
    const int wanted = view()->sizeHintForColumn(0) + view()->verticalScrollBar()->sizeHint().width() + em;
    const int most = screen()->availableGeometry().width() - em;
    view()->setMinimumWidth(std::min(wanted, most));
    view()->setHorizontalScrollBarPolicy(wanted > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    QComboBox::showPopup();
    // Qt forgets the frame of the list when there is little room below.
    QWidget* list = view()->window();
    const QRect room = screen()->availableGeometry();
    if (list == window() || room.contains(list->geometry()))
        return;
    const QSize size = list->size().boundedTo(room.size());
    const QPoint last = room.bottomRight() - QPoint(size.width() - 1, size.height() - 1);
    list->setGeometry(QRect(
        QPoint(std::clamp(list->x(), room.left(), last.x()), std::clamp(list->y(), room.top(), last.y())),
        size));
}

void ComboBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        settle();
    const QScopedValueRollback<bool> guard(m_inKeyPress, true);
    QComboBox::keyPressEvent(event);
}

void ComboBox::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason)
        settle();
    QComboBox::focusOutEvent(event);
}

void ComboBox::settle()
{
    if (!m_wandered)
        return;
    m_wandered = false;
    Q_EMIT settled();
}

void ComboBox::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    // The arrow of the style is small and does not follow the theme.
    const double em = fontMetrics().height();
    const QPointF tip(width() - em * 0.8, height() / 2.0 + em * 0.14);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Text), em * 0.1, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QLineF(tip - QPointF(em * 0.26, em * 0.28), tip));
    painter.drawLine(QLineF(tip, tip + QPointF(em * 0.26, -em * 0.28)));
}

void ComboBox::initStyleOption(QStyleOptionComboBox* option) const
{
    QComboBox::initStyleOption(option);
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this);
    option->currentText =
        option->fontMetrics.elidedText(option->currentText, Qt::ElideRight, field.width() - kFieldMargins);
}

void ComboBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace kyodo
