#include "ui/steps/schedulepart.h"

#include "ui/agreement/ganttlegend.h"
#include "ui/agreement/ganttview.h"
#include "ui/support/fieldlabels.h"
#include "ui/support/spoken.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

SchedulePart::SchedulePart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : Part(session, spec, parent)
    , m_model(new ScheduleModel(session, spec.columns.contains(u"actualStart"_s), this))
    , m_view(new GanttView(*m_model, this))
    , m_table(new RecordTable(session, {spec.table, spec.columns}, this))
{
    addHeading(tableLabel(spec.table));
    m_view->setObjectName(u"gantt"_s);
    //: 日程の図
    m_view->setAccessibleName(tr("Chart of the schedule"));
    buildTools();
    body()->addWidget(m_view);
    body()->addWidget(new GanttLegend(m_model->withActual(), this));
    buildNote();
    body()->addWidget(m_table);
    connect(m_view, &GanttView::unitChanged, this, &SchedulePart::showUnit);
    connect(m_view, &GanttView::currentChanged, this, [this](const Id& id) {
        const int row = m_table->model().rowOf(id);
        if (row >= 0 && m_table->currentId() != id)
            m_table->setCurrentRow(row);
    });
    connect(m_table, &RecordTable::currentChanged, m_view, &GanttView::setCurrent);
    connect(m_view, &GanttView::editWanted, this, [this](const Id& id, const QString& field) {
        if (m_table->reveal(id, field) && !this->session().isReadOnly())
            m_table->view()->edit(m_table->view()->currentIndex());
        // The table stands below the chart, out of sight on most screens.
        QTableView& rows = *m_table->view();
        bringIntoColumn(rows, [&rows] { return rows.visualRect(rows.currentIndex()); });
    });
    showUnit(m_view->unit());
}

SchedulePart::~SchedulePart()
{
    disconnect(m_table, nullptr, this, nullptr);
    disconnect(m_table, nullptr, m_view, nullptr);
    disconnect(m_view, nullptr, this, nullptr);
    delete m_view; // before the model it shows
}

QAbstractButton* SchedulePart::addTool(QLayout* layout, const QString& name, const QString& text,
                                       const QString& hint, void (SchedulePart::*slot)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(u"gantt."_s + name);
    // A sign alone says nothing when it is read out.
    const bool sign = text.size() == 1 && !text.at(0).isLetter();
    button->setAccessibleName(sign ? hint : text);
    button->setAccessibleDescription(hint);
    button->setToolTip(hint);
    connect(button, &QPushButton::clicked, this, slot);
    layout->addWidget(button);
    return button;
}

void SchedulePart::buildTools()
{
    auto* tools = new WrapLayout(fontMetrics().height() / 3);
    //: 日
    const QString day = tr("Day");
    //: 日ごとに見る
    m_units.append(addTool(tools, u"day"_s, day, tr("Show by day"), &SchedulePart::byDay));
    //: 週
    const QString week = tr("Week");
    //: 週ごとに見る
    m_units.append(addTool(tools, u"week"_s, week, tr("Show by week"), &SchedulePart::byWeek));
    //: 月
    const QString month = tr("Month");
    //: 月ごとに見る
    m_units.append(addTool(tools, u"month"_s, month, tr("Show by month"), &SchedulePart::byMonth));
    for (QAbstractButton* button : std::as_const(m_units)) {
        button->setCheckable(true);
        speakAs(*button, QAccessible::RadioButton);
        button->setProperty("role", u"choice"_s);
    }
    //: 大きく（+）
    addTool(tools, u"zoomIn"_s, u"＋"_s, tr("Larger (+)"), &SchedulePart::zoomIn);
    //: 小さく（-）
    addTool(tools, u"zoomOut"_s, u"－"_s, tr("Smaller (-)"), &SchedulePart::zoomOut);
    //: 全体
    const QString everything = tr("Everything");
    //: 全体を見る（F）
    addTool(tools, u"fit"_s, everything, tr("Show everything (F)"), &SchedulePart::fit);
    //: 今日
    const QString now = tr("Today");
    //: 今日へ（T）
    addTool(tools, u"today"_s, now, tr("Go to today (T)"), &SchedulePart::today);
    body()->addLayout(tools);
}

void SchedulePart::buildNote()
{
    if (session().isReadOnly())
        return;
    //: 線を引っ張ると日程が動き、端を引っ張ると始まりや終わりが変わります。日程のない行には線を引けます。キーでは：↑↓で選び、Alt+←→で1日動かし、Shift+←→で終わりを変えます（Ctrlも押すと1週間）。スペースで日程を入れ、Enterで表に移ります。
    QString text =
        tr("Drag a bar to move it, an end of it to change that end; draw one where there is none. By "
           "keys: up and down choose, Alt with left and right moves by a day, Shift changes the end "
           "(with Ctrl by a week), Space gives dates, Enter goes to the table.");
    if (m_model->withActual()) {
        //: ←で予定、→で実績を選びます。
        text += u' ' + tr("Left chooses the plan, right what was done.");
    }
    auto* note = new TextLabel(text, this);
    note->setObjectName(u"gantt.note"_s);
    note->setProperty("tone", u"muted"_s);
    body()->addWidget(note);
    m_view->setAccessibleDescription(text);
}

void SchedulePart::showUnit(GanttUnit unit)
{
    for (qsizetype i = 0; i < m_units.size(); ++i)
        m_units.at(i)->setChecked(i == static_cast<int>(unit));
}

void SchedulePart::byDay()
{
    m_view->setUnit(GanttUnit::Day);
}

void SchedulePart::byWeek()
{
    m_view->setUnit(GanttUnit::Week);
}

void SchedulePart::byMonth()
{
    m_view->setUnit(GanttUnit::Month);
}

void SchedulePart::zoomIn()
{
    m_view->zoomIn();
}

void SchedulePart::zoomOut()
{
    m_view->zoomOut();
}

void SchedulePart::fit()
{
    m_view->fit();
}

void SchedulePart::today()
{
    m_view->goToToday();
}

bool SchedulePart::reveal(const FieldPath& path)
{
    if (path.table != spec().table)
        return false;
    // Who moves bars by keys and takes one back goes on moving bars.
    const FieldInfo* field = projectTable(path.table)->record->field(path.field);
    if (m_view->hasFocus() && field && field->type == FieldType::Date) {
        m_view->setCurrent(path.row);
        return true;
    }
    if (!path.row.isNull())
        return m_table->reveal(path.row, path.field);
    m_table->view()->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace kyodo
