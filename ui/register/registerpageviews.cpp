#include "ui/register/columnchoice.h"
#include "ui/register/countpanel.h"
#include "ui/register/keptscroll.h"
#include "ui/register/registerfilters.h"
#include "ui/register/registerpage.h"
#include "ui/register/reportpanel.h"
#include "ui/support/spoken.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include "core/base/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// The view that shows the register so, rather the one of that name than another that looks the same; or -1.
int indexOfView(const QList<RegisterView>& views, const RegisterView& shown)
{
    int found = -1;
    for (int i = 0; i < int(views.size()); ++i) {
        const RegisterView& other = views.at(i);
        if (other.columns != shown.columns || other.query != shown.query || other.look != shown.look)
            continue;
        if (other.name == shown.name)
            return i;
        if (found < 0)
            found = i;
    }
    return found;
}

} // namespace

void RegisterPage::buildViews(QVBoxLayout* layout)
{
    auto* bar = new QWidget(this);
    auto* row = new WrapLayout(fontMetrics().height() / 2, bar);
    m_tools.append(bar);
    //: 見方
    auto* above = new TextLabel(tr("View"), this);
    above->setWordWrap(false);
    m_views = new ComboBox(this);
    m_views->setObjectName(u"register.views"_s);
    m_views->setAccessibleName(above->text());
    m_views->setMinimumWidth(fontMetrics().height() * 9);
    //: 今の見え方
    m_views->setPlaceholderText(tr("As arranged now"));
    above->setBuddy(m_views);
    row->addWidget(above);
    row->addWidget(m_views);
    connect(m_views, &ComboBox::settled, this, [this] { chooseView(m_views->currentIndex()); });
    m_viewName = new QLineEdit(this);
    m_viewName->setObjectName(u"register.viewName"_s);
    //: この見方の名前
    m_viewName->setAccessibleName(tr("Name for this view"));
    m_viewName->setPlaceholderText(m_viewName->accessibleName());
    m_viewName->setMinimumWidth(fontMetrics().horizontalAdvance(m_viewName->placeholderText() + u"　"_s));
    row->addWidget(m_viewName);
    connect(m_viewName, &QLineEdit::returnPressed, this, &RegisterPage::saveView);
    //: 見方を残す
    QPushButton* save = addButton(row, tr("Keep this view"), u"register.saveView"_s);
    connect(save, &QPushButton::clicked, this, &RegisterPage::saveView);
    //: この見方を消す
    m_dropView = addButton(row, tr("Remove this view"), u"register.dropView"_s);
    connect(m_dropView, &QPushButton::clicked, this, &RegisterPage::dropView);
    //: 消した見方を元に戻す
    m_restoreView = addButton(row, tr("Bring the removed view back"), u"register.restoreView"_s);
    m_restoreView->hide();
    connect(m_restoreView, &QPushButton::clicked, this, &RegisterPage::restoreView);
    buildLook(row);
    layout->addWidget(bar);
    buildPanels(layout, row);
}

void RegisterPage::buildLook(QLayout* layout)
{
    auto* pair = new QWidget(this);
    auto* line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    //: 見せ方
    auto* shape = new TextLabel(tr("Shown as"), pair);
    shape->setWordWrap(false);
    m_look = new ComboBox(pair);
    m_look->setObjectName(u"register.look"_s);
    m_look->setAccessibleName(shape->text());
    m_look->setMinimumWidth(fontMetrics().height() * 11);
    shape->setBuddy(m_look);
    line->addWidget(shape);
    line->addWidget(m_look);
    //: 表
    m_look->addItem(tr("Table"));
    //: 手順ごとのボード
    m_look->addItem(tr("Board by step"));
    //: 期日の一覧
    m_look->addItem(tr("What is due"));
    //: 期日のカレンダー
    m_look->addItem(tr("Calendar of what is due"));
    //: 学びの一覧
    m_look->addItem(tr("What was learned"));
    layout->addWidget(pair);
    connect(m_look, &ComboBox::settled, this, &RegisterPage::chooseLook);
}

/// What opens between the fields and the table.
void RegisterPage::buildPanels(QVBoxLayout* layout, QLayout* buttons)
{
    //: 列を選ぶ
    QPushButton* columns = addButton(buttons, tr("Choose columns"), u"register.chooseColumns"_s);
    //: 数を見る
    QPushButton* counts = addButton(buttons, tr("Show counts"), u"register.showCounts"_s);
    //: 年次報告・書き出し
    QPushButton* report = addButton(buttons, tr("Report and export"), u"register.showReport"_s);
    for (QPushButton* button : {columns, counts, report}) {
        button->setCheckable(true);
        speakAs(*button, QAccessible::Button);
        m_panelButtons.append(button);
    }
    //: 表の列
    m_columns = new ColumnChoice(tr("Columns of the table"), u"register"_s, this);
    m_counts = new CountPanel(m_context, this);
    m_report = new ReportPanel(m_context, m_source, *m_model, this);
    for (QWidget* panel : {static_cast<QWidget*>(m_columns), static_cast<QWidget*>(m_counts),
                           static_cast<QWidget*>(m_report)}) {
        panel->hide();
        layout->addWidget(panel);
    }
    connect(columns, &QPushButton::toggled, m_columns, &QWidget::setVisible);
    connect(counts, &QPushButton::toggled, m_counts, &QWidget::setVisible);
    connect(report, &QPushButton::toggled, m_report, &QWidget::setVisible);
    connect(m_report, &ReportPanel::viewChanged, this, [this] {
        const RegisterView view = m_report->chosen(m_model->view());
        m_model->setReport(view);
        keepView(view);
    });
    connect(m_columns, &ColumnChoice::columnsChanged, this, [this] {
        RegisterView view = m_model->view();
        view.columns = m_columns->columns();
        takeView(view);
    });
}

bool RegisterPage::closePanel()
{
    for (QPushButton* button : std::as_const(m_panelButtons)) {
        if (!button->isChecked())
            continue;
        button->setChecked(false);
        button->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

QList<RegisterView> RegisterPage::ownViews() const
{
    QList<RegisterView> views;
    const QJsonArray kept = QJsonDocument::fromJson(m_context.settings.registerViews()).array();
    for (const auto& value : kept)
        views.append(viewFromJson(value.toObject()));
    return views;
}

void RegisterPage::setOwnViews(const QList<RegisterView>& views, const RegisterView& shown)
{
    QJsonArray list;
    for (const RegisterView& view : views)
        list.append(jsonOf(view));
    m_context.settings.setRegisterViews(QJsonDocument(list).toJson(QJsonDocument::Compact));
    fillViews();
    takeView(shown);
}

void RegisterPage::fillViews()
{
    m_views->clear();
    for (const RegisterView& view : readyViews() + ownViews())
        m_views->addItem(view.name);
}

void RegisterPage::chooseView(int index)
{
    const QList<RegisterView> views = readyViews() + ownViews();
    if (index >= 0 && index < views.size())
        arrange(views.at(index));
}

void RegisterPage::saveView()
{
    RegisterView view = m_model->view();
    view.name = simplifiedLine(m_viewName->text());
    if (view.name.isEmpty()) {
        m_viewName->setFocus(Qt::OtherFocusReason);
        return;
    }
    QList<RegisterView> views = ownViews();
    views.removeIf([&](const RegisterView& other) { return other.name == view.name; });
    views.append(view);
    m_viewName->clear();
    setOwnViews(views, view);
    //: 見方「%1」を残しました。
    announce(*this, tr("The view \"%1\" is kept.").arg(view.name));
}

void RegisterPage::dropView()
{
    QList<RegisterView> views = ownViews();
    const qsizetype index = m_views->currentIndex() - readyViews().size();
    if (index < 0 || index >= views.size())
        return;
    m_dropped = views.takeAt(index);
    setOwnViews(views, m_model->view());
    //: 見方「%1」を元に戻す
    m_restoreView->setText(tr("Bring the view \"%1\" back").arg(m_dropped.name));
    m_restoreView->setAccessibleName(m_restoreView->text());
    m_restoreView->show();
    m_restoreView->setFocus(Qt::OtherFocusReason); // what was pressed has nothing left to remove
    //: 見方「%1」を消しました。
    announce(*this, tr("The view \"%1\" is removed.").arg(m_dropped.name));
}

void RegisterPage::restoreView()
{
    QList<RegisterView> views = ownViews();
    views.removeIf([&](const RegisterView& other) { return other.name == m_dropped.name; });
    setOwnViews(views + QList<RegisterView>{m_dropped}, m_dropped);
    m_dropView->setFocus(Qt::OtherFocusReason);
    m_restoreView->hide();
}

/// Shows the register this way from now on: table, fields and ticks follow.
void RegisterPage::takeView(const RegisterView& view)
{
    const QString file = currentFile();
    const KeptScroll scrolled(*m_table);
    m_model->setView(view);
    m_filters->setQuery(view.query);
    m_columns->setColumns(view.columns);
    const auto sorted = view.columns.indexOf(view.query.sort);
    m_table->horizontalHeader()->setSortIndicator(int(sorted), view.query.descending ? Qt::DescendingOrder
                                                                                     : Qt::AscendingOrder);
    fitColumns();
    m_counts->setTable(m_model->table(), view.query.filter, m_model->words());
    m_report->setView(view);
    showLook(view.look);
    goTo(file, m_table->currentIndex().column());
    scrolled.restoreAcross();
    showState();
    const int index = indexOfView(readyViews() + ownViews(), view);
    m_views->setCurrentIndex(index);
    m_dropView->setEnabled(index >= readyViews().size());
    keepView(view);
}

/// Who asks for another order wants to see what is first, wherever the line they were at has gone.
void RegisterPage::arrange(const RegisterView& view)
{
    const RegisterQuery before = m_model->view().query;
    takeView(view);
    if (std::tie(before.sort, before.descending, before.group) !=
        std::tie(view.query.sort, view.query.descending, view.query.group))
        m_table->scrollToTop();
}

void RegisterPage::keepView(const RegisterView& view)
{
    m_context.settings.setRegisterView(QJsonDocument(jsonOf(view)).toJson(QJsonDocument::Compact));
}

} // namespace kyodo
