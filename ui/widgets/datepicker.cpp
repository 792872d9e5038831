#include "ui/widgets/datepicker.h"

#include "core/base/eradate.h"
#include "ui/support/theme.h"
#include "ui/widgets/calendarpopup.h"

#include <QAction>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// A leaf of a calendar: drawn, so that it has the colours of the theme and is sharp on any screen.
QIcon calendarIcon(const QWidget& widget)
{
    const int size = widget.fontMetrics().height();
    const double ratio = widget.devicePixelRatioF();
    QPixmap picture(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = size / 16.0;
    const QColor colour = Theme::colours().text;
    painter.setPen(QPen(colour, 1.4 * unit));
    painter.drawRoundedRect(QRectF(2 * unit, 3 * unit, 12 * unit, 11 * unit), unit, unit);
    painter.drawLine(QPointF(5 * unit, unit), QPointF(5 * unit, 4 * unit));
    painter.drawLine(QPointF(11 * unit, unit), QPointF(11 * unit, 4 * unit));
    painter.drawLine(QPointF(2 * unit, 6.5 * unit), QPointF(14 * unit, 6.5 * unit));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (int i = 0; i < 6; ++i)
        painter.drawRect(QRectF((4 + i % 3 * 3) * unit, (8.3 + i / 3 * 2.8) * unit, 2 * unit, 1.6 * unit));
    return QIcon(picture);
}

bool opens(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Down && key.modifiers().testFlag(Qt::AltModifier);
}

} // namespace

DatePicker::DatePicker(QLineEdit* line, Words words)
    : QObject(line)
    , m_line(*line)
    , m_words(std::move(words))
    , m_action(line->addAction(calendarIcon(*line), QLineEdit::TrailingPosition))
{
    m_action->setObjectName(u"openCalendar"_s);
    //: カレンダーから選ぶ (Alt+↓)
    m_action->setText(tr("Choose from the calendar (Alt+Down)"));
    m_action->setToolTip(m_action->text());
    connect(m_action, &QAction::triggered, this, &DatePicker::open);
    line->installEventFilter(this);
}

DatePicker::~DatePicker() = default;

void DatePicker::setReadOnly(bool readOnly)
{
    m_action->setVisible(!readOnly);
}

void DatePicker::open()
{
    if (!m_action->isVisible() || m_line.isReadOnly())
        return;
    const FieldWords words = m_words();
    auto* popup = new CalendarPopup(words.language, words.today, &m_line);
    connect(popup, &CalendarPopup::chosen, this, [this, popup, language = words.language](QDate day) {
        popup->hide();
        m_line.setFocus(Qt::PopupFocusReason);
        m_line.setText(formatDate(day, DateStyle::Era, language));
        Q_EMIT picked();
    });
    popup->openAt(m_line, readDate(m_line.text(), words.today, {words.termStart, words.termEnd}).date);
}

bool DatePicker::eventFilter(QObject* watched, QEvent* event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != &m_line || !key || !opens(*static_cast<QKeyEvent*>(event)))
        return QObject::eventFilter(watched, event);
    // Tables move a row by the same key; while a date is being typed it is the line's.
    event->accept();
    if (event->type() == QEvent::KeyPress)
        open();
    return true;
}

} // namespace kyodo
