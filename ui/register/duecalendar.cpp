#include "ui/register/duecalendar.h"

#include "ui/register/duedaydelegate.h"
#include "ui/register/duemodel.h"
#include "ui/register/duemonthmodel.h"
#include "ui/register/sentencedelegate.h"
#include "ui/support/cellroom.h"
#include "ui/support/spacedtext.h"
#include "ui/support/spoken.h"
#include "ui/widgets/calmview.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"
#include "ui/widgets/wrappingheader.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kBeside = 58;   ///< letters high: from this width on the list stands beside the month
constexpr int kListLines = 9; ///< where it stands below
constexpr int kWeeks = 6;

} // namespace

DueCalendar::DueCalendar(const RegisterModel& source, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_month(new DueMonthModel(source, this))
    , m_dates(new DueModel(source, this))
    , m_heading(new TextLabel(this))
    , m_keys(new TextLabel(this))
    , m_grid(new CalmTable(this))
    , m_list(new CalmTable(this))
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"register.calendar"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 3);
    auto* head = new WrapLayout(fontMetrics().height() / 2);
    buildHead(*head);
    layout->addLayout(head);
    //: 矢印キーで日、PageUp と PageDown で月、T で今日に移ります。Enter でその日の一覧に移ります。
    m_keys->setText(tr("Arrow keys go by days, Page Up and Page Down by months, T to today; Enter goes to "
                       "the list of the day."));
    m_keys->setProperty("tone", u"muted"_s);
    layout->addWidget(m_keys);
    buildGrid();
    buildList();
    m_halves->setSpacing(fontMetrics().height() / 2);
    m_halves->addWidget(m_grid, 5);
    m_halves->addWidget(m_list, 3);
    layout->addLayout(m_halves, 1);
    setFocusProxy(m_grid);
    // Its height is the page's matter: other looks need less.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    goTo(source.words().today);
}

QPushButton* DueCalendar::addButton(QLayout& layout, const QString& text, const QString& name,
                                    std::function<QDate()> day)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    layout.addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, wanted = std::move(day)] {
        goTo(wanted());
        announce(*m_grid, m_heading->text());
    });
    return button;
}

void DueCalendar::buildHead(QLayout& layout)
{
    //: 前の月
    addButton(layout, tr("Previous month"), u"register.monthBack"_s, [this] { return m_day.addMonths(-1); });
    //: 次の月
    addButton(layout, tr("Next month"), u"register.monthOn"_s, [this] { return m_day.addMonths(1); });
    //: 今日へ
    QPushButton* today =
        addButton(layout, tr("To today"), u"register.today"_s, [this] { return m_source.words().today; });
    connect(today, &QPushButton::clicked, this, &DueCalendar::bringDay);
    m_heading->setObjectName(u"register.month"_s);
    m_heading->setProperty("role", u"heading"_s);
    m_heading->setWordWrap(false);
    layout.addWidget(m_heading);
}

void DueCalendar::buildGrid()
{
    m_grid->setObjectName(u"register.days"_s);
    m_grid->setModel(m_month);
    m_grid->setItemDelegate(new DueDayDelegate(m_grid));
    m_grid->setTabKeyNavigation(false);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setCornerButtonEnabled(false);
    m_grid->verticalHeader()->hide();
    m_grid->verticalHeader()->setMinimumSectionSize(DueDayDelegate::leastHeight(font()));
    m_grid->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->horizontalHeader()->setMinimumSectionSize(fontMetrics().height());
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->horizontalHeader()->setSectionsClickable(false);
    m_grid->horizontalHeader()->setHighlightSections(false);
    followCurrentCell(*m_grid);
    m_grid->installEventFilter(this);
    m_grid->viewport()->installEventFilter(this);
    const auto take = [this](const QModelIndex& index) { goTo(m_month->dateAt(index)); };
    connect(m_grid, &QTableView::clicked, this, take);
    connect(m_grid, &QTableView::doubleClicked, this, &DueCalendar::enterList);
}

void DueCalendar::buildList()
{
    m_list->setObjectName(u"register.dayList"_s);
    m_list->setModel(m_dates);
    m_list->setItemDelegate(new SentenceDelegate(m_list));
    m_list->setHorizontalHeader(new WrappingHeader(m_list));
    m_list->setColumnHidden(DueModel::Date, true);
    m_list->setColumnHidden(DueModel::Section, true);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    connect(m_dates, &QAbstractItemModel::modelReset, this, [this] {
        m_list->clearSpans();
        if (m_dates->rowCount() > 0)
            m_list->setSpan(0, 0, 1, m_dates->columnCount());
    });
}

void DueCalendar::setShown(bool shown)
{
    m_month->setShown(shown);
    m_dates->setShown(shown);
}

void DueCalendar::goTo(const QString& file)
{
    m_list->setCurrentIndex(m_dates->index(lineOfFile(*m_dates, file), DueModel::What));
}

int DueCalendar::wantedHeight() const
{
    const int month = kWeeks * DueDayDelegate::leastHeight(font()) + 2 * fontMetrics().height();
    const int head = layout()->itemAt(0)->heightForWidth(width()) + m_keys->heightForWidth(width()) +
                     2 * layout()->spacing();
    const bool beside = m_halves->direction() == QBoxLayout::LeftToRight;
    return head + month + (beside ? 0 : kListLines * linePitch(font()));
}

/// The day one is at decides which month is shown.
void DueCalendar::goTo(QDate day)
{
    if (day == m_day)
        return;
    const bool turned = !m_day.isValid() || day.month() != m_day.month() || day.year() != m_day.year();
    m_day = day;
    if (turned) {
        m_month->setMonth(day);
        const QString month = formatYearMonth(day, DateStyle::Both, m_source.words().language);
        m_heading->setText(month);
        m_grid->setAccessibleName(month);
        // The last week may be wholly of the next month.
        const QModelIndex last = m_month->index(kWeeks - 1, 0);
        m_grid->setRowHidden(kWeeks - 1, last.data(CalendarModel::OtherMonthRole).toBool());
    }
    m_dates->setDay(day);
    m_list->setAccessibleName(m_dates->index(0, 0).data(Qt::AccessibleTextRole).toString());
    m_list->setCurrentIndex(m_dates->index(lineOfFile(*m_dates, {}), DueModel::What));
    m_grid->setCurrentIndex(m_month->indexOf(day));
    if (turned)
        Q_EMIT monthChanged();
}

void DueCalendar::enterList()
{
    if (m_list->currentIndex().isValid()) {
        m_list->setFocus(Qt::OtherFocusReason);
        bringIntoColumn(*m_list->viewport(), [this] { return m_list->visualRect(m_list->currentIndex()); });
        return;
    }
    //: この日に期日はありません。
    announce(*m_grid, tr("Nothing is due on this day."));
}

void DueCalendar::bringDay()
{
    bringIntoColumn(*m_grid->viewport(), [this] { return m_grid->visualRect(m_grid->currentIndex()); });
}

bool DueCalendar::eventFilter(QObject* watched, QEvent* event)
{
    // A day of another month turns the page: a drag over it would turn one after the other.
    if (watched == m_grid->viewport())
        return event->type() == QEvent::MouseMove && static_cast<QMouseEvent*>(event)->buttons();
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool modified = key.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    if (const auto day = dayByKey(key.key(), modified, m_day, m_source.words().today))
        goTo(*day);
    else if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Space)
        enterList();
    else // nor does a letter or digit look for a day
        return !key.text().isEmpty() && key.text().at(0).isPrint();
    return true;
}

void DueCalendar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= kBeside * fontMetrics().height();
    m_halves->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

/// A page too low for the month would begin above the day one came for.
void DueCalendar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        bringDay();
}

} // namespace kyodo
