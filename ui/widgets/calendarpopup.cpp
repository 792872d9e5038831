#include "ui/widgets/calendarpopup.h"

#include "core/base/eradate.h"
#include "ui/models/calendarmodel.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// Months beyond these are not turned to: there eras and years of four digits end.
const QDate kFirstDay(1868, 2, 1);
const QDate kLastDay(9999, 11, 30);

/// The chosen day is a filled disc, today a ring, days of other months are muted.
class DayDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColours& colours = Theme::colours();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const double side = std::min(option.rect.width(), option.rect.height()) - 4.0;
        QRectF disc(0, 0, side, side);
        disc.moveCenter(QRectF(option.rect).center());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours.accent);
            painter->drawEllipse(disc);
        }
        if (index.data(CalendarModel::TodayRole).toBool()) {
            painter->setPen(QPen(current ? colours.onAccent : colours.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawEllipse(disc.adjusted(2, 2, -2, -2));
        }
        painter->setFont(option.font);
        painter->setPen(current ? colours.onAccent : textColour(index));
        painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
        painter->restore();
    }

private:
    static QColor textColour(const QModelIndex& index)
    {
        const ThemeColours& colours = Theme::colours();
        if (index.data(CalendarModel::OtherMonthRole).toBool())
            return colours.muted;
        const int weekday = index.data(CalendarModel::DateRole).toDate().dayOfWeek();
        return weekday == Qt::Sunday     ? colours.problem
               : weekday == Qt::Saturday ? colours.accent
                                         : colours.text;
    }
};

} // namespace

CalendarPopup::CalendarPopup(Language language, QDate today, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_language(language)
    , m_today(today)
    , m_model(new CalendarModel(language, today, this))
    , m_grid(new QTableView(this))
    , m_heading(new QLabel(this))
{
    setObjectName(u"calendar"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: カレンダー
    setAccessibleName(tr("Calendar"));
    setWindowTitle(accessibleName());
    auto* layout = new QVBoxLayout(this);
    const int space = fontMetrics().height() / 2;
    layout->setContentsMargins(space, space, space, space);
    layout->setSpacing(space);
    buildHead();
    buildGrid();
    buildFoot();
    setFocusProxy(m_grid);
}

CalendarPopup::~CalendarPopup()
{
    m_grid->removeEventFilter(this);
    m_grid->viewport()->removeEventFilter(this);
}

QToolButton* CalendarPopup::addButton(const QString& name, const QString& sign, const QString& text,
                                      int months)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(sign);
    button->setAccessibleName(text);
    button->setToolTip(text);
    connect(button, &QToolButton::clicked, this, [this, months] { goTo(m_current.addMonths(months)); });
    return button;
}

void CalendarPopup::buildHead()
{
    auto* row = new QHBoxLayout;
    //: 前の年
    row->addWidget(addButton(u"yearBack"_s, u"«"_s, tr("Previous year"), -12));
    //: 前の月
    row->addWidget(addButton(u"monthBack"_s, u"‹"_s, tr("Previous month"), -1));
    m_heading->setObjectName(u"month"_s);
    m_heading->setAlignment(Qt::AlignCenter);
    m_heading->setProperty("role", u"heading"_s);
    row->addWidget(m_heading, 1);
    //: 次の月
    row->addWidget(addButton(u"monthOn"_s, u"›"_s, tr("Next month"), 1));
    //: 次の年
    row->addWidget(addButton(u"yearOn"_s, u"»"_s, tr("Next year"), 12));
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void CalendarPopup::buildGrid()
{
    m_grid->setObjectName(u"days"_s);
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(new DayDelegate(m_grid));
    m_grid->setShowGrid(false);
    m_grid->setTabKeyNavigation(false);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->verticalHeader()->hide();
    m_grid->setCornerButtonEnabled(false);
    const int cell = fontMetrics().height() * 2;
    QHeaderView& head = *m_grid->horizontalHeader();
    head.setMinimumSectionSize(cell);
    head.setDefaultSectionSize(std::max(cell, fontMetrics().horizontalAdvance(u"Wed"_s) + cell / 2));
    head.setSectionResizeMode(QHeaderView::Stretch);
    head.setSectionsClickable(false);
    head.setHighlightSections(false);
    m_grid->verticalHeader()->setMinimumSectionSize(cell);
    m_grid->verticalHeader()->setDefaultSectionSize(cell);
    m_grid->setMinimumWidth(head.defaultSectionSize() * 7 + 4);
    m_grid->setFixedHeight(cell * 6 + head.sizeHint().height() + 4);
    m_grid->installEventFilter(this);
    m_grid->viewport()->installEventFilter(this);
    connect(m_grid, &QTableView::clicked, this,
            [this](const QModelIndex& index) { choose(m_model->dateAt(index)); });
    layout()->addWidget(m_grid);
}

void CalendarPopup::buildFoot()
{
    //: 今日（%1）
    const QString text = tr("Today (%1)").arg(formatDate(m_today, DateStyle::Era, m_language));
    auto* today = new QPushButton(text, this);
    today->setObjectName(u"today"_s);
    today->setAccessibleName(text);
    connect(today, &QPushButton::clicked, this, [this] { choose(m_today); });
    layout()->addWidget(today);
}

void CalendarPopup::openAt(QWidget& anchor, QDate day)
{
    const bool shown = day.isValid() && day >= kFirstDay && day <= kLastDay;
    goTo(shown ? day : m_today);
    adjustSize();
    placeAt(anchor);
    show();
    placeAt(anchor); // the style has had its say in the size
    m_grid->setFocus(Qt::PopupFocusReason);
}

/// Below the field, or above it where there is no room below, and wholly on the screen.
void CalendarPopup::placeAt(const QWidget& anchor)
{
    const QRect room = anchor.screen()->availableGeometry();
    QPoint at = anchor.mapToGlobal(QPoint(0, anchor.height()));
    if (at.y() + height() > room.bottom())
        at.setY(anchor.mapToGlobal(QPoint()).y() - height());
    at.setX(std::max(room.left(), std::min(at.x(), room.right() + 1 - width())));
    at.setY(std::max(room.top(), at.y()));
    move(at);
}

QDate CalendarPopup::current() const
{
    return m_current;
}

void CalendarPopup::goTo(QDate day)
{
    m_current = std::clamp(day, kFirstDay, kLastDay);
    m_model->setMonth(m_current);
    const QString month = formatYearMonth(m_current, DateStyle::Both, m_language);
    m_heading->setText(month);
    m_grid->setAccessibleName(month);
    m_grid->setCurrentIndex(m_model->indexOf(m_current));
}

void CalendarPopup::choose(QDate day)
{
    Q_EMIT chosen(day);
    close();
}

bool CalendarPopup::keyPressed(int key, bool modified)
{
    if (const auto day = dayByKey(key, modified, m_current, m_today)) {
        goTo(*day);
        return true;
    }
    const bool chooses = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (chooses)
        choose(m_current);
    return chooses;
}

bool CalendarPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_grid && event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        // Alt with an arrow opened this and closes it again.
        if (key.modifiers().testFlag(Qt::AltModifier) || key.key() == Qt::Key_Escape) {
            close();
            return true;
        }
        const bool modified = key.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
        if (keyPressed(key.key(), modified))
            return true;
    }
    if (watched == m_grid->viewport() && event->type() == QEvent::Wheel) {
        const int turn = static_cast<QWheelEvent*>(event)->angleDelta().y();
        if (turn != 0)
            goTo(m_current.addMonths(turn > 0 ? -1 : 1));
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void CalendarPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colours().surface);
    painter.setPen(Theme::colours().edge);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace kyodo
