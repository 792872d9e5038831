#include "ui/widgets/viewbar.h"

#include "ui/support/fieldlabels.h"
#include "ui/support/spoken.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kHandful = 8; ///< rows that one looks through without help

/// Changes only what differs, and says it to who cannot see it.
void say(QLabel& label, const QString& text)
{
    if (label.text() == text)
        return;
    label.setText(text);
    announce(label, text);
}

} // namespace

ViewBar::ViewBar(RecordTableModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_filterRow(new QWidget(this))
    , m_sortRow(new QWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 4);
    buildFilter();
    layout->addWidget(m_filterRow);
    buildSorting();
    layout->addWidget(m_sortRow);
    connect(&model, &RecordTableModel::viewChanged, this, &ViewBar::update);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ViewBar::update);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ViewBar::update);
    connect(&model, &QAbstractItemModel::modelReset, this, &ViewBar::update);
    // The rows of another owner are looked at afresh.
    connect(&model, &RecordTableModel::ownerChanged, this, &ViewBar::closeFilter);
    m_field->hide();
    m_count->hide();
    update();
}

QPushButton* ViewBar::addButton(const QString& text, const QString& name)
{
    auto* button = new QPushButton(text, this);
    button->setAccessibleName(text);
    button->setObjectName(m_model.spec().table + u'.' + name);
    return button;
}

void ViewBar::buildFilter()
{
    auto* row = new WrapLayout(fontMetrics().height() / 3, m_filterRow);
    //: 絞り込む
    m_open = addButton(tr("Filter"), u"filter"_s);
    const QString keys =
        QKeySequence(u"Ctrl+Shift+F"_s, QKeySequence::PortableText).toString(QKeySequence::NativeText);
    m_open->setToolTip(m_open->text() + u" ("_s + keys + u')');
    m_open->setCheckable(true);
    speakAs(*m_open, QAccessible::CheckBox);
    m_field = new QLineEdit(this);
    m_field->setObjectName(m_model.spec().table + u".filterField"_s);
    //: この表で探す言葉
    m_field->setAccessibleName(tr("Words to look for in this table"));
    m_field->setPlaceholderText(m_field->accessibleName());
    offerClearing(*m_field);
    m_field->setMinimumWidth(fontMetrics().height() * 14);
    m_field->installEventFilter(this);
    m_count = new QLabel(this);
    m_count->setObjectName(m_model.spec().table + u".filterCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    row->addWidget(m_open);
    row->addWidget(m_field);
    row->addWidget(m_count);
    connect(m_open, &QPushButton::clicked, this, [this](bool open) {
        if (open) {
            openFilter();
        } else {
            closeFilter();
            Q_EMIT left();
        }
    });
    connect(m_field, &QLineEdit::textChanged, &m_model, &RecordTableModel::setFilter);
}

void ViewBar::buildSorting()
{
    auto* column = new QVBoxLayout(m_sortRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 4);
    m_sorted = new TextLabel(m_sortRow);
    m_sorted->setObjectName(m_model.spec().table + u".sorted"_s);
    column->addWidget(m_sorted);
    auto* buttons = new WrapLayout(fontMetrics().height() / 3);
    //: もとの並びに戻す
    QPushButton* back = addButton(tr("Back to the stored order"), u"unsort"_s);
    connect(back, &QPushButton::clicked, this, [this] {
        m_model.sort(-1);
        Q_EMIT left();
    });
    buttons->addWidget(back);
    if (!m_model.session().isReadOnly()) {
        //: この並びで固定
        m_store = addButton(tr("Keep this order"), u"storeOrder"_s);
        connect(m_store, &QPushButton::clicked, this, [this] {
            m_model.storeOrder();
            Q_EMIT left();
        });
        buttons->addWidget(m_store);
    }
    column->addLayout(buttons);
}

void ViewBar::openFilter()
{
    m_open->setChecked(true);
    m_field->show();
    m_count->show();
    update();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void ViewBar::closeFilter()
{
    m_open->setChecked(false);
    m_field->clear();
    m_model.setFilter({});
    m_field->hide();
    m_count->hide();
    update();
}

bool ViewBar::isFilterOpen() const
{
    return m_open->isChecked();
}

bool ViewBar::stepBack()
{
    if (isFilterOpen()) {
        closeFilter();
        return true;
    }
    const bool sorted = m_model.isSorted();
    m_model.sort(-1);
    return sorted;
}

QString ViewBar::whyNoMove() const
{
    if (m_model.isSorted()) {
        //: 列で並べ替えて見ている間は、行を動かせません。もとの並びに戻すと動かせます。
        return tr(
            "Rows cannot be moved while the table is sorted by a column. Go back to the stored order first.");
    }
    if (m_model.isFiltered()) {
        //: 絞り込んでいる間は、行を動かせません。絞り込みをやめると動かせます。
        return tr("Rows cannot be moved while the table is filtered. Stop filtering first.");
    }
    return {};
}

void ViewBar::update()
{
    const int total = m_model.totalRows();
    m_filterRow->setVisible(!m_model.isSlots() && (total > kHandful || isFilterOpen()));
    //: %1件のうち%2件
    const QString part = tr("%2 of %1 rows").arg(total).arg(m_model.rowCount());
    //: %1件
    const QString all = tr("%1 rows").arg(total);
    say(*m_count, m_model.isFiltered() ? part : all);
    m_sortRow->setVisible(m_model.isSorted());
    QString sorted;
    if (m_model.isSorted()) {
        const QString column =
            fieldLabel(m_model.spec().table, m_model.spec().columns.at(m_model.sortColumn()));
        const bool rising = m_model.sortOrder() == Qt::AscendingOrder;
        //: 「%1」の昇順で見ています。保存してある並びは変わっていません。
        const QString up =
            tr("Shown sorted by \"%1\", ascending. The stored order has not changed.").arg(column);
        //: 「%1」の降順で見ています。保存してある並びは変わっていません。
        const QString down =
            tr("Shown sorted by \"%1\", descending. The stored order has not changed.").arg(column);
        sorted = rising ? up : down;
    }
    say(*m_sorted, sorted);
    setVisible(m_filterRow->isVisibleTo(this) || m_sortRow->isVisibleTo(this));
}

bool ViewBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        closeFilter();
        Q_EMIT left();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kyodo
