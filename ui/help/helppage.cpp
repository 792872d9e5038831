#include "ui/help/helppage.h"

#include "core/base/text.h"
#include "ui/help/helpmodel.h"
#include "ui/help/helptext.h"
#include "ui/help/keymodel.h"
#include "ui/support/listitem.h"
#include "ui/support/spacedtext.h"
#include "ui/support/spoken.h"
#include "ui/support/theme.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/readingdelegate.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"
#include "ui/widgets/wrappingheader.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// Narrower than this many letters, the list stands above the topic.
constexpr int kLettersForTwo = 40;

/// Headings and titles; a long title goes on in a second line.
class TopicDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColours& colours = Theme::colours();
        const bool heading = index.data(HelpModel::IsHeadingRole).toBool();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        listitem::paintChosen(*painter, option);
        painter->setPen(heading ? colours.muted : chosen ? colours.onAccentSoft : colours.text);
        textOf(option, index).draw(*painter, roomOf(option, heading));
        listitem::paintFocus(*painter, option);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem placed = option;
        if (const auto* view = qobject_cast<const QListView*>(option.widget))
            placed.rect = QRect(0, 0, view->viewport()->width(), 100);
        return {placed.rect.width(),
                textOf(placed, index).height() + listitem::margin(option.fontMetrics) * 3 / 2};
    }

private:
    [[nodiscard]] static SpacedText textOf(const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        QFont font = option.font;
        font.setBold(index.data(HelpModel::IsHeadingRole).toBool());
        return {index.data().toString(), font, roomOf(option, font.bold()).width()};
    }

    /// Topics stand a little in from their heading.
    [[nodiscard]] static QRect roomOf(const QStyleOptionViewItem& option, bool heading)
    {
        return listitem::room(option).adjusted(heading ? 0 : option.fontMetrics.height() / 2, 0, 0, 0);
    }
};

QPushButton* addButton(QLayout& layout, const QString& text, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAccessibleName(text);
    layout.addWidget(button);
    return button;
}

} // namespace

HelpPage::HelpPage(AppContext& context, const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
    , m_model(new HelpModel(this))
{
    setObjectName(u"helpPage"_s);
    QVBoxLayout* layout = addScrollColumn(*this);
    const int em = fontMetrics().height();
    layout->setContentsMargins(em * 2, em, em * 2, em);
    layout->setSpacing(em * 2 / 3);
    buildTop(layout);
    buildSearch(layout);
    buildTopics(layout);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &HelpPage::closeWanted);
    for (const auto& [keys, by] :
         {std::pair{Qt::ALT | Qt::Key_Left, -1}, std::pair{Qt::ALT | Qt::Key_Right, 1}}) {
        auto* shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { goBack(by); });
    }
    setFocusProxy(m_list);
    loadTopics();
    showTopic(m_model->topic(context.settings.helpTopic())
                  ? context.settings.helpTopic()
                  : m_model->data(m_model->index(1), HelpModel::TopicRole).toString(),
              true);
}

HelpPage::~HelpPage()
{
    disconnect(m_list->selectionModel(), nullptr, this, nullptr);
    disconnect(m_model, nullptr, this, nullptr);
}

void HelpPage::buildTop(QVBoxLayout* layout)
{
    auto* bar = new WrapLayout(fontMetrics().height() / 2);
    //: ← 元の画面に戻る
    m_back = addButton(*bar, tr("← Back to where you were"), u"help.back"_s, this);
    //: 前に読んだ項目
    m_earlier = addButton(*bar, tr("Topic before"), u"help.earlier"_s, this);
    //: 次に読んだ項目
    m_later = addButton(*bar, tr("Topic after"), u"help.later"_s, this);
    //: 見本でひと回り…
    QPushButton* tour = addButton(*bar, tr("Tour of a sample…"), u"help.tour"_s, this);
    layout->addLayout(bar);
    connect(m_back, &QPushButton::clicked, this, &HelpPage::closeWanted);
    connect(m_earlier, &QPushButton::clicked, this, [this] { goBack(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { goBack(1); });
    connect(tour, &QPushButton::clicked, this, &HelpPage::tourWanted);
    //: 使い方と手引き
    auto* title = new TextLabel(tr("Help and guide"), this);
    title->setProperty("role", u"title"_s);
    layout->addWidget(title);
}

void HelpPage::buildSearch(QVBoxLayout* layout)
{
    const int em = fontMetrics().height();
    auto* bar = new WrapLayout(em / 2);
    m_words = new QLineEdit(this);
    m_words->setObjectName(u"help.words"_s);
    //: 言葉で探す
    m_words->setAccessibleName(tr("Search by words"));
    m_words->setPlaceholderText(m_words->accessibleName());
    offerClearing(*m_words);
    m_words->setMinimumWidth(em * 12);
    m_reader = new ComboBox(this);
    m_reader->setObjectName(u"help.reader"_s);
    //: 読む人
    speakWithoutLabel(*m_reader, tr("Reader"));
    //: すべての方へ
    m_reader->addItem(tr("For everybody"), QString());
    for (const guide::ReaderGuide& reader : m_context.catalogue.readers())
        m_reader->addItem(reader.title.in(m_context.language), QString(key(reader.partyKind)));
    m_reader->setCurrentIndex(std::max(0, m_reader->findData(m_context.settings.helpReader())));
    m_count = new TextLabel(this);
    m_count->setObjectName(u"help.count"_s);
    m_count->setProperty("tone", u"muted"_s);
    m_count->setWordWrap(false);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_reader), static_cast<QWidget*>(m_count)})
        bar->addWidget(widget);
    layout->addLayout(bar);
    connect(m_words, &QLineEdit::textChanged, this, &HelpPage::search);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { findAgain(false); });
    connect(m_reader, &QComboBox::currentIndexChanged, this, [this] {
        m_context.settings.setHelpReader(m_reader->currentData().toString());
        loadTopics();
        showTopic(m_topic, false);
    });
}

void HelpPage::buildTopics(QVBoxLayout* layout)
{
    const int em = fontMetrics().height();
    m_list = new QListView(this);
    m_list->setObjectName(u"help.topics"_s);
    //: 項目
    m_list->setAccessibleName(tr("Topics"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TopicDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setTabKeyNavigation(false);
    m_list->setProperty("role", u"list"_s);
    m_list->setMinimumHeight(em * 8);
    m_stack = new QStackedWidget(this);
    m_stack->setMinimumHeight(em * 10);
    m_text = new HelpText(m_stack);
    m_text->setObjectName(u"help.text"_s);
    m_stack->addWidget(m_text);
    m_table = buildKeys(keyUses(m_actions));
    m_stack->addWidget(m_table);
    m_sides = new QHBoxLayout;
    m_sides->setSpacing(em / 2);
    m_sides->addWidget(m_list, 2);
    m_sides->addWidget(m_stack, 5);
    layout->addLayout(m_sides, 1);
    connect(m_text, &HelpText::linkFollowed, this, &HelpPage::follow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                const QString id = current.data(HelpModel::TopicRole).toString();
                if (!id.isEmpty() && id != m_topic)
                    showTopic(id, true);
            });
}

QTableView* HelpPage::buildKeys(const QList<KeyUse>& uses)
{
    m_keys = new KeyModel(uses, this);
    auto* table = new QTableView(m_stack);
    table->setObjectName(u"help.keys"_s);
    //: キー操作の一覧
    table->setAccessibleName(tr("List of keys"));
    table->setModel(m_keys);
    table->setItemDelegate(new ReadingDelegate(table));
    table->setHorizontalHeader(new WrappingHeader(table));
    table->setWordWrap(true);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    // However large the letters: what does not fit in a line goes on in the next.
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

std::optional<PartyKind> HelpPage::reader() const
{
    return fromKey<PartyKind>(m_reader->currentData().toString());
}

void HelpPage::loadTopics()
{
    QList<HelpTopic> topics = helpTopics(m_context.catalogue, m_context.language, reader());
    for (HelpTopic& topic : topics) {
        if (topic.id == kKeysTopic) {
            for (const KeyUse& use : keyUses(m_actions))
                topic.text(use.allText()); // for the search; shown as a table
        }
    }
    m_model->setTopics(topics, reader());
    tellCount();
}

void HelpPage::search()
{
    m_query = TextQuery(m_words->text());
    m_model->setQuery(m_query);
    m_keys->setQuery(m_query);
    m_text->mark(m_query);
    tellCount();
    const int row = m_model->rowOf(m_topic);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else if (const int first = m_model->nextTopic(0, 1); first > 0)
        showTopic(m_model->index(first).data(HelpModel::TopicRole).toString(), true);
}

void HelpPage::tellCount()
{
    if (m_query.isEmpty())
        return m_count->clear();
    const qsizetype count = m_model->topicCount();
    //: その言葉のある項目はありません。
    const QString none = tr("No topic has these words.");
    //: %n項目（Enter で次の場所へ）
    m_count->setText(count == 0 ? none
                                : tr("%n topic(s) (Enter: next place)", nullptr, static_cast<int>(count)));
}

void HelpPage::open(const QString& topic)
{
    if (m_model->topic(topic)) {
        m_words->clear();
        showTopic(topic, true);
    }
    m_list->setFocus(Qt::OtherFocusReason);
}

void HelpPage::setHasProject(bool has)
{
    m_hasProject = has;
    showTopic(m_topic, false);
}

void HelpPage::showTopic(const QString& id, bool remember)
{
    const HelpTopic* topic = m_model->topic(id);
    if (!topic)
        return;
    m_topic = id;
    m_context.settings.setHelpTopic(id);
    if (remember && (m_at < 0 || m_trail.at(m_at) != id)) {
        m_trail.resize(m_at + 1);
        m_trail.append(id);
        ++m_at;
    }
    m_earlier->setEnabled(m_at > 0);
    m_later->setEnabled(m_at + 1 < m_trail.size());
    HelpTopic shown = *topic;
    if (!m_hasProject) {
        shown.lines.removeIf([](const HelpLine& line) { return line.target.startsWith(u"page:"_s); });
    }
    m_text->setAccessibleName(topic->title);
    m_text->show(shown, m_query);
    m_stack->setCurrentWidget(id == kKeysTopic ? static_cast<QWidget*>(m_table) : m_text);
    if (const int row = m_model->rowOf(id); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void HelpPage::follow(const QString& target)
{
    const QString rest = target.section(u':', 1);
    if (target.startsWith(u"topic:"_s)) {
        if (m_model->rowOf(rest) < 0)
            m_words->clear();
        showTopic(rest, true);
    } else if (target.startsWith(u"page:"_s)) {
        Q_EMIT pageWanted(rest.toInt());
    } else if (target.startsWith(u"tour:"_s)) {
        Q_EMIT tourWanted();
    }
}

void HelpPage::goBack(int by)
{
    if (m_at + by < 0 || m_at + by >= m_trail.size())
        return;
    m_at += by;
    if (m_model->rowOf(m_trail.at(m_at)) < 0)
        m_words->clear();
    showTopic(m_trail.at(m_at), false);
}

void HelpPage::findAgain(bool backwards)
{
    if (m_query.isEmpty())
        return m_words->setFocus(Qt::OtherFocusReason);
    if (m_stack->currentWidget() == m_text && m_text->goToMark(backwards, false))
        return;
    const int by = backwards ? -1 : 1;
    int row = m_model->nextTopic(m_model->rowOf(m_topic), by);
    if (row < 0) // round again
        row = m_model->nextTopic(backwards ? m_model->rowCount() : -1, by);
    if (row < 0)
        return;
    showTopic(m_model->index(row).data(HelpModel::TopicRole).toString(), true);
    m_text->goToMark(backwards, true);
}

/// These keys mean something else in the window or in an input while the help is not shown.
bool HelpPage::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool find = key->key() == Qt::Key_F3 || key->matches(QKeySequence::Find);
        if (find) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void HelpPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F3)
        findAgain(event->modifiers().testFlag(Qt::ShiftModifier));
    else if (event->matches(QKeySequence::Find))
        m_words->setFocus(Qt::ShortcutFocusReason);
    else
        QWidget::keyPressEvent(event);
}

void HelpPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HelpPage::arrange()
{
    const bool beside = width() >= fontMetrics().height() * kLettersForTwo;
    m_sides->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace kyodo
