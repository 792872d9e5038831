#include "ui/history/historypage.h"

#include "ui/history/changestext.h"
#include "ui/history/historydelegate.h"
#include "ui/history/historymodel.h"
#include "ui/support/spoken.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// Narrower than this many letters, the entries stand above the changes.
constexpr int kLettersForTwo = 40;

QLabel* label(const QString& text, QWidget* parent)
{
    auto* made = new TextLabel(text, parent);
    return made;
}

/// A value with nothing in it, its single rows being those of another.
Project emptied(const Project& project)
{
    Project empty;
    for (const ProjectTable& table : projectTables()) {
        if (!table.single)
            continue;
        table.edit(empty, 0).id = table.at(project, 0).id;
        table.edit(empty, 0).position = table.at(project, 0).position;
    }
    return empty;
}

} // namespace

HistoryPage::HistoryPage(ProjectSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new HistoryModel(session, this))
{
    setObjectName(u"historyPage"_s);
    const int em = fontMetrics().height();
    QVBoxLayout* layout = addScrollColumn(*this);
    layout->setContentsMargins(0, em / 4, 0, em / 2);
    layout->setSpacing(em / 2);
    //: 履歴
    QLabel* heading = label(tr("History"), this);
    heading->setProperty("role", u"title"_s);
    layout->addWidget(heading);
    layout->addWidget(buildFilter());
    m_sides = new QHBoxLayout;
    m_sides->setSpacing(em / 2);
    m_entries = buildEntries();
    m_sides->addWidget(m_entries, 2);
    m_sides->addWidget(buildDetails(), 3);
    layout->addLayout(m_sides, 1);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::follow);
    fillAuthors();
    open();
}

HistoryPage::~HistoryPage()
{
    disconnect(m_list->selectionModel(), nullptr, this, nullptr);
    disconnect(m_model, nullptr, this, nullptr);
}

QWidget* HistoryPage::buildFilter()
{
    auto* bar = new QWidget(this);
    auto* layout = new WrapLayout(fontMetrics().height() / 2, bar);
    m_words = new QLineEdit(bar);
    m_words->setObjectName(u"history.words"_s);
    //: 言葉でしぼる
    m_words->setAccessibleName(tr("Narrow by words"));
    m_words->setPlaceholderText(m_words->accessibleName());
    offerClearing(*m_words);
    m_words->setMinimumWidth(fontMetrics().height() * 11);
    m_author = new ComboBox(bar);
    m_author->setObjectName(u"history.author"_s);
    //: 書いた人
    speakWithoutLabel(*m_author, tr("Person"));
    m_page = new ComboBox(bar);
    m_page->setObjectName(u"history.page"_s);
    //: 手順
    speakWithoutLabel(*m_page, tr("Step"));
    //: すべての手順
    m_page->addItem(tr("All steps"), -1);
    //: 基本
    m_page->addItem(tr("Basics"), 0);
    const AppContext& context = m_session.context();
    for (const Step step : allOf<Step>()) {
        m_page->addItem(QString::number(number(step)) + u' ' +
                            context.catalogue.step(step).shortTitle.in(context.language),
                        number(step));
    }
    m_count = label({}, bar);
    m_count->setObjectName(u"history.count"_s);
    m_count->setWordWrap(false);
    m_count->setProperty("tone", u"muted"_s);
    for (QWidget* each : {static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_author),
                          static_cast<QWidget*>(m_page), static_cast<QWidget*>(m_count)})
        layout->addWidget(each);
    connect(m_words, &QLineEdit::textChanged, this, &HistoryPage::applyFilter);
    connect(m_author, &QComboBox::currentIndexChanged, this, &HistoryPage::applyFilter);
    connect(m_page, &QComboBox::currentIndexChanged, this, &HistoryPage::applyFilter);
    return bar;
}

QWidget* HistoryPage::buildEntries()
{
    m_list = new QListView(this);
    m_list->setObjectName(u"history.list"_s);
    //: 変更の一覧
    m_list->setAccessibleName(tr("Changes, the latest first"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumHeight(fontMetrics().height() * 6);
    m_list->setProperty("role", u"list"_s);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                const HistoryEntry* entry = m_model->entryAt(current.row());
                if (!entry || entry->id == m_chosen)
                    return;
                m_chosen = entry->id;
                m_done->hide();
                endReturn();
                showEntry();
            });
    return m_list;
}

QWidget* HistoryPage::buildDetails()
{
    auto* details = new QWidget(this);
    auto* layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    m_title = label({}, details);
    m_title->setObjectName(u"history.title"_s);
    m_title->setProperty("role", u"heading"_s);
    layout->addWidget(m_title);
    m_when = label({}, details);
    m_when->setProperty("tone", u"muted"_s);
    layout->addWidget(m_when);
    m_done = label({}, details);
    m_done->setObjectName(u"history.done"_s);
    m_done->setProperty("tone", u"good"_s);
    m_done->hide();
    layout->addWidget(m_done);
    m_text = new ChangesText(details);
    m_text->setObjectName(u"history.changes"_s);
    //: 変わったこと
    m_text->setAccessibleName(tr("What changed"));
    m_text->setMinimumHeight(fontMetrics().height() * 6);
    layout->addWidget(m_text, 1);
    connect(m_text, &ChangesText::rowWanted, this, [this](const QString& table, const Id& row) {
        Q_EMIT rowWanted({table, row, {}});
    });
    //: この時点に戻す…
    m_return = new QPushButton(tr("Go back to this moment…"), details);
    m_return->setObjectName(u"history.return"_s);
    m_return->setAccessibleName(m_return->text());
    connect(m_return, &QPushButton::clicked, this, &HistoryPage::offerReturn);
    layout->addWidget(m_return, 0, Qt::AlignLeft);
    m_confirmation = buildConfirmation();
    layout->addWidget(m_confirmation);
    return details;
}

QFrame* HistoryPage::buildConfirmation()
{
    auto* frame = new QFrame(this);
    frame->setObjectName(u"history.confirmation"_s);
    frame->setProperty("role", u"bar"_s);
    auto* layout = new QVBoxLayout(frame);
    m_question = label({}, frame);
    m_question->setObjectName(u"history.question"_s);
    layout->addWidget(m_question);
    auto* buttons = new WrapLayout(fontMetrics().height() / 2);
    //: この時点に戻す
    m_confirm = new QPushButton(tr("Go back to this moment"), frame);
    m_confirm->setObjectName(u"history.confirm"_s);
    m_confirm->setProperty("role", u"primary"_s);
    m_confirm->setAccessibleName(m_confirm->text());
    //: やめる
    m_cancel = new QPushButton(tr("Leave as it is"), frame);
    m_cancel->setObjectName(u"history.cancel"_s);
    m_cancel->setAccessibleName(m_cancel->text());
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_cancel);
    layout->addLayout(buttons);
    connect(m_confirm, &QPushButton::clicked, this, &HistoryPage::returnThere);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        endReturn();
        showEntry();
        m_return->setFocus(Qt::OtherFocusReason);
    });
    frame->hide();
    return frame;
}

void HistoryPage::fillAuthors()
{
    const QStringList authors = m_model->authors();
    QStringList shown;
    for (int i = 1; i < m_author->count(); ++i)
        shown.append(m_author->itemData(i).toString());
    if (shown == authors && m_author->count() > 0)
        return;
    const QVariant present = m_author->currentData();
    const QSignalBlocker quiet(m_author);
    m_author->clear();
    //: すべての人
    m_author->addItem(tr("Everybody"));
    for (const QString& author : authors) {
        //: （名前なし）
        m_author->addItem(author.isEmpty() ? tr("(no name)") : author, author);
    }
    const int index = present.isValid() ? m_author->findData(present) : 0;
    m_author->setCurrentIndex(std::max(0, index));
}

void HistoryPage::applyFilter()
{
    HistoryFilter filter;
    filter.text = TextQuery(m_words->text());
    if (const QVariant author = m_author->currentData(); author.isValid())
        filter.author = author.toString();
    filter.page = m_page->currentData().toInt();
    m_model->setFilter(filter);
}

void HistoryPage::open()
{
    m_done->hide();
    endReturn();
    m_chosen = Id();
    follow();
    m_list->scrollToTop();
}

/// The rows are others than before: stays with the chosen entry where it is still there.
void HistoryPage::follow()
{
    fillAuthors();
    updateCount();
    const int row = m_chosen.isNull() ? -1 : m_model->rowOf(m_chosen);
    if (row < 0)
        m_chosen = Id();
    chooseRow(row < 0 ? 1 : row);
    if (m_returning)
        endReturn();
    showEntry();
}

void HistoryPage::chooseRow(int row)
{
    const HistoryEntry* entry = m_model->entryAt(row);
    if (!entry)
        return;
    m_chosen = entry->id;
    m_list->setCurrentIndex(m_model->index(row));
}

void HistoryPage::updateCount()
{
    const int all = int(m_session.file().history().size());
    //: %n件
    const QString plain = tr("%n change(s)", nullptr, all);
    //: %n件のうち %1件
    const QString narrowed = tr("%1 of %n change(s)", nullptr, all).arg(m_model->count());
    m_count->setText(m_model->count() == all ? plain : narrowed);
}

const HistoryEntry* HistoryPage::chosen() const
{
    const int row = m_chosen.isNull() ? -1 : m_model->rowOf(m_chosen);
    return m_model->entryAt(row);
}

QString HistoryPage::momentOf(const HistoryEntry& entry) const
{
    return momentText(entry.at, m_session.context().language);
}

std::function<bool(const QString& table, const Id& row)> HistoryPage::follower() const
{
    return [this](const QString& name, const Id& row) {
        const ProjectTable* table = projectTable(name);
        return table && table->indexOf(m_session.project(), row) >= 0;
    };
}

void HistoryPage::showEntry()
{
    const HistoryEntry* entry = chosen();
    const bool last = entry && entry->id == m_session.file().history().last().id;
    m_return->setVisible(entry && !last && !m_session.isReadOnly() && !m_returning);
    if (!entry) {
        m_title->clear();
        m_when->clear();
        //: 当てはまる変更がありません。
        m_text->showLines({tr("No change fits.")});
        return;
    }
    m_title->setText(HistoryModel::labelOf(*entry));
    const QString now = momentOf(*entry) + u"　"_s + HistoryModel::authorOf(*entry);
    //: %1　（いまの内容）
    m_when->setText(last ? tr("%1 (the present state)").arg(now) : now);
    showChanges(*entry);
}

void HistoryPage::showChanges(const HistoryEntry& entry)
{
    const QList<HistoryEntry>& history = m_session.file().history();
    qsizetype index = 0;
    while (history.at(index).id != entry.id)
        ++index;
    const auto after = m_session.valueAfter(entry.id);
    if (!after) {
        showRaw(entry, after.error());
        return;
    }
    if (entry.kind == HistoryKind::Create) {
        const Project before = emptied(*after);
        const ChangeTeller teller(m_session.words(), before, *after, changesBetween(before, *after));
        //: ここでファイルができました。そのときの中身：
        m_text->show(QStringList{tr("The file was made here. What was in it:")} + teller.counts(), teller,
                     follower());
        return;
    }
    const auto before = index > 0 ? m_session.valueAfter(history.at(index - 1).id) : after;
    if (!before) {
        showRaw(entry, before.error());
        return;
    }
    const ChangeTeller teller(m_session.words(), *before, *after, changesBetween(*before, *after));
    m_text->show(teller.rows() > 3 ? teller.counts() : QStringList(), teller, follower());
}

/// The way to that moment is broken; what the entry itself says may still be read.
void HistoryPage::showRaw(const HistoryEntry& entry, const Error& error)
{
    const auto changes = m_session.changesOf(entry.id);
    if (!changes) {
        m_text->showLines({changes.error().message});
        return;
    }
    const ChangeTeller teller(m_session.words(), m_session.project(), m_session.project(), *changes);
    m_text->show({error.message}, teller, follower());
}

void HistoryPage::offerReturn()
{
    m_session.commitPending();
    const HistoryEntry* entry = chosen();
    if (!entry)
        return;
    const auto value = m_session.valueAfter(entry->id);
    if (!value) {
        m_text->showLines({value.error().message});
        return;
    }
    const Project present = m_session.project();
    const ChangeTeller teller(m_session.words(), present, *value, changesBetween(present, *value));
    m_returning = true;
    m_done->hide();
    m_return->hide();
    arrange();
    //: 戻すと変わるもの
    const QString head = tr("What going back would change:");
    //: いまの内容と同じです。戻しても何も変わりません。
    const QString nothing = tr("Everything is as it was then; going back would change nothing.");
    const bool same = teller.rows() == 0;
    if (same)
        m_text->showLines({nothing});
    else
        m_text->show(QStringList{head} + teller.counts(), teller, follower());
    //: %1の内容に戻します。あとで「元に戻す」で取り消せます。
    m_question->setText(
        same ? nothing
             : tr("The project goes back to %1. \"Undo\" takes that back again.").arg(momentOf(*entry)));
    m_confirm->setVisible(!same);
    m_confirmation->show();
    (same ? m_cancel : m_confirm)->setFocus(Qt::OtherFocusReason);
    bringIntoColumn(*m_confirmation);
    m_confirmation->setAccessibleName(m_question->text());
    announce(*this, m_question->text());
}

void HistoryPage::returnThere()
{
    const HistoryEntry* entry = chosen();
    if (!entry)
        return;
    const HistoryEntry wanted = *entry;
    if (!m_session.goBackTo(wanted))
        return; // said elsewhere; the question stays
    endReturn();
    m_chosen = Id();
    follow();
    //: %1の内容に戻しました。
    m_done->setText(tr("The project is as it was on %1.").arg(momentOf(wanted)));
    m_done->show();
    m_list->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::endReturn()
{
    m_returning = false;
    m_confirmation->hide();
    arrange();
}

bool HistoryPage::event(QEvent* event)
{
    // While something is asked, Escape answers it instead of leaving the page.
    if (event->type() == QEvent::ShortcutOverride && m_returning &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void HistoryPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_returning)
        m_cancel->click();
    else
        QWidget::keyPressEvent(event);
}

void HistoryPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Where the entries stand above the changes, a question needs their room.
void HistoryPage::arrange()
{
    const bool beside = width() >= fontMetrics().height() * kLettersForTwo;
    m_sides->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_entries->setVisible(beside || !m_returning);
}

} // namespace kyodo
