#include "ui/find/findpanel.h"

#include "ui/find/finddelegate.h"
#include "ui/find/findmodel.h"
#include "ui/support/spoken.h"
#include "ui/widgets/textlabel.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// How long, in milliseconds, the search works before it lets the keyboard have its turn.
constexpr qint64 kSlice = 12;

} // namespace

FindPanel::FindPanel(ProjectSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_search(session)
    , m_model(new FindModel(session, m_search, this))
    , m_words(new QLineEdit(this))
    , m_count(new TextLabel(this))
    , m_list(new QListView(this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"find"_s);
    setAttribute(Qt::WA_StyledBackground);
    const int em = fontMetrics().height();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(em / 2, em / 2, em / 2, em / 2);
    layout->setSpacing(em / 3);
    buildField(layout);
    buildList();
    layout->addWidget(m_list, 1);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &FindPanel::backWanted);
    m_timer->setSingleShot(true);
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &FindPanel::work);
    connect(&session, &ProjectSession::changed, this, [this] {
        if (isVisible())
            searchSoon();
    });
    updateCount();
}

FindPanel::~FindPanel()
{
    m_words->removeEventFilter(this);
    m_list->removeEventFilter(this);
}

void FindPanel::buildField(QVBoxLayout* layout)
{
    auto* head = new QHBoxLayout;
    //: 検索
    auto* title = new QLabel(tr("Find"), this);
    title->setTextFormat(Qt::PlainText);
    title->setProperty("role", u"heading"_s);
    title->setBuddy(m_words);
    head->addWidget(title, 1);
    //: 閉じる
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"find.close"_s);
    close->setAccessibleName(close->text());
    connect(close, &QPushButton::clicked, this, &FindPanel::closeWanted);
    head->addWidget(close);
    layout->addLayout(head);
    m_words->setObjectName(u"find.words"_s);
    //: 探す言葉
    m_words->setAccessibleName(tr("Words to find"));
    m_words->setPlaceholderText(m_words->accessibleName());
    offerClearing(*m_words);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &FindPanel::searchSoon);
    layout->addWidget(m_words);
    m_count->setObjectName(u"find.count"_s);
    m_count->setProperty("tone", u"muted"_s);
    layout->addWidget(m_count);
}

void FindPanel::buildList()
{
    m_list->setObjectName(u"find.list"_s);
    //: 見つかったところ
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->setProperty("role", u"list"_s);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &FindPanel::choose);
}

const FindQuery& FindPanel::query() const
{
    return m_model->query();
}

void FindPanel::open()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    searchSoon();
}

void FindPanel::searchSoon()
{
    m_timer->start();
}

/// A letter typed meanwhile is taken up before the next slice.
void FindPanel::work()
{
    QElapsedTimer clock;
    clock.start();
    if (m_search.update([&] { return clock.elapsed() >= kSlice; }))
        showHits();
    else
        m_timer->start();
}

void FindPanel::showHits()
{
    m_timer->stop();
    const FindQuery query = readQuery(m_words->text(), m_session.today());
    const bool same = query == m_model->query();
    const qsizetype before = m_model->count();
    const QList<FindSpot> hits = m_search.find(query);
    if (!same) {
        m_current = -1;
        m_round = false;
    }
    m_model->setHits(query, hits);
    m_current = std::min(m_current, m_model->count() - 1);
    const int row = m_model->rowOf(std::max<qsizetype>(0, m_current));
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    updateCount();
    if (!same || before != m_model->count())
        announce(*m_count, m_count->text());
}

void FindPanel::updateCount()
{
    if (m_words->text().trimmed().isEmpty()) {
        //: 名前・本文・日付・金額など、すべての手順から探します。
        m_count->setText(tr("Looks through all steps: names, texts, dates, amounts."));
        return;
    }
    const qsizetype count = m_model->count();
    //: 見つかりませんでした。
    const QString none = tr("Nothing was found.");
    //: %1件　（Enter でそこへ、F3 で次へ）
    const QString all = tr("%1 found (Enter goes there, F3 to the next)").arg(count);
    //: %2件中 %1件目
    QString at = tr("%1 of %2").arg(m_current + 1).arg(count);
    if (m_round) {
        //: %1　（端まで来たので続きから）
        at = tr("%1 (went round)").arg(at);
    }
    m_count->setText(count == 0 ? none : m_current < 0 ? all : at);
}

void FindPanel::choose(const QModelIndex& index)
{
    const qsizetype hit = m_model->hitAt(index.row());
    if (hit < 0)
        return;
    m_current = hit;
    m_round = false;
    updateCount();
    Q_EMIT chosen(m_model->hit(hit).hit);
}

bool FindPanel::goOn(bool backwards)
{
    m_search.update([] { return false; });
    const qsizetype before = m_current;
    showHits();
    const qsizetype count = m_model->count();
    if (m_model->query().isEmpty())
        return false;
    if (count == 0)
        return true;
    const qsizetype from = before < 0 && backwards ? 0 : before;
    m_current = (from + (backwards ? count - 1 : 1)) % count;
    m_round = before >= 0 && (backwards ? m_current > before : m_current < before);
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(m_current)));
    updateCount();
    Q_EMIT chosen(m_model->hit(m_current).hit);
    return true;
}

void FindPanel::moveBy(int delta)
{
    if (m_timer->isActive())
        work();
    const qsizetype present = m_model->hitAt(m_list->currentIndex().row());
    const qsizetype last = m_model->count() - 1;
    const qsizetype wanted =
        std::clamp<qsizetype>(std::max<qsizetype>(0, present) + delta, 0, std::max<qsizetype>(0, last));
    if (last >= 0)
        m_list->setCurrentIndex(m_model->index(m_model->rowOf(wanted)));
}

bool FindPanel::keyPressed(const QKeyEvent& key)
{
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    switch (key.key()) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(page);
        return true;
    case Qt::Key_PageUp:
        moveBy(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        while (m_timer->isActive())
            work();
        choose(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

bool FindPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_words || watched == m_list) &&
        keyPressed(*static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace kyodo
