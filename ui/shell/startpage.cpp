#include "ui/shell/startpage.h"

#include "core/base/text.h"
#include "ui/agreement/setimport.h"
#include "ui/shell/recentlist.h"
#include "ui/support/datewords.h"
#include "ui/support/spoken.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// Of all recent projects together; the rest stands in each.
constexpr qsizetype kUpcoming = 6;

QLabel* label(const QString& text, QWidget* parent, const char* property = nullptr, const QString& value = {})
{
    auto* made = new TextLabel(text, parent);
    if (property)
        made->setProperty(property, value);
    return made;
}

QVBoxLayout* card(QVBoxLayout* outer, const QString& heading, QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setProperty("role", u"card"_s);
    auto* layout = new QVBoxLayout(frame);
    const int em = parent->fontMetrics().height();
    layout->setContentsMargins(em, em * 3 / 4, em, em);
    layout->setSpacing(em / 2);
    layout->addWidget(label(heading, frame, "role", u"heading"_s));
    outer->addWidget(frame);
    return layout;
}

/// A line to type into below its label.
QLineEdit* field(QVBoxLayout* layout, const QString& text, const QString& name, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(text);
    QLabel* above = label(text, parent);
    above->setBuddy(edit);
    layout->addWidget(above);
    layout->addWidget(edit);
    return edit;
}

QPushButton* button(const QString& text, const QString& name, QWidget* parent, const QString& role = {})
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAccessibleName(text);
    if (!role.isEmpty())
        made->setProperty("role", role);
    return made;
}

void emptyOut(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

StartPage::StartPage(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"startPage"_s);
    QVBoxLayout* layout = addReadingColumn(*this);
    QWidget* content = layout->parentWidget();
    const int em = fontMetrics().height();
    layout->setContentsMargins(em, em, em, em);
    layout->setSpacing(em);
    //: 協働手帳
    layout->addWidget(label(tr("Kyodo Techo"), content, "role", u"title"_s));
    //: 協働の事業を、七つの手順に沿って進め、協定書とふりかえりの書類を作ります。
    const QString lead =
        tr("Takes a collaboration through its seven steps and makes its agreement and reviews.");
    layout->addWidget(label(lead, content, "tone", u"muted"_s));
    if (m_context.settings.userName().isEmpty())
        buildName(layout);
    buildRecent(layout);
    buildUpcoming(layout);
    buildNew(layout);
    buildExamples(layout);
    layout->addStretch();
    refresh();
}

void StartPage::buildName(QVBoxLayout* layout)
{
    //: はじめに
    QVBoxLayout* inner = card(layout, tr("To begin with"), this);
    m_nameCard = qobject_cast<QFrame*>(inner->parentWidget());
    //: あなたのお名前（変更の履歴に残ります）
    m_user = field(inner, tr("Your name (it is kept with every change)"), u"start.user"_s, this);
    m_user->setText(m_context.suggestedName);
    m_nameProblem = label({}, this, "tone", u"problem"_s);
    m_nameProblem->hide();
    inner->addWidget(m_nameProblem);
    //: この名前で使う
    QPushButton* take = button(tr("Use this name"), u"start.takeName"_s, this, u"primary"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(take);
    row->addStretch();
    inner->addLayout(row);
    connect(take, &QPushButton::clicked, this, &StartPage::takeName);
    connect(m_user, &QLineEdit::returnPressed, this, &StartPage::takeName);
    connect(m_user, &QLineEdit::textEdited, m_nameProblem, &QLabel::hide);
}

void StartPage::takeName()
{
    const QString name = simplifiedLine(m_user->text());
    TextDefect defect;
    if (name.isEmpty() || !isWellFormed(name, defect)) {
        //: お名前を入れてください。
        showMessage(*m_nameProblem, name.isEmpty() ? tr("Please type your name.") : defect.message());
        m_user->setAccessibleDescription(m_nameProblem->text());
        m_user->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_context.settings.setUserName(name);
    m_nameCard->hide();
    focusFirst();
}

void StartPage::buildRecent(QVBoxLayout* layout)
{
    //: 続きから
    QVBoxLayout* inner = card(layout, tr("Go on with a project"), this);
    m_recent = new RecentList(m_context, this);
    inner->addWidget(m_recent);
    connect(m_recent, &RecentList::fileWanted, this, &StartPage::fileWanted);
    connect(m_recent, &RecentList::placeWanted, this, &StartPage::placeWanted);
    connect(m_recent, &RecentList::removed, this, [this] {
        m_noneRecent->setVisible(m_recent->isEmpty());
        showUpcoming();
    });
    //: 最近使ったファイルはまだありません。
    m_noneRecent = label(tr("No file was open lately."), this, "tone", u"muted"_s);
    inner->addWidget(m_noneRecent);
    //: ファイルを開く…
    QPushButton* open = button(tr("Open a file…"), u"start.open"_s, this);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    //: 台帳を開く
    QPushButton* registers = button(tr("Open the register"), u"start.register"_s, this);
    connect(registers, &QPushButton::clicked, this, &StartPage::registerWanted);
    //: 団体名簿を開く
    QPushButton* directory = button(tr("Open the directory"), u"start.directory"_s, this);
    connect(directory, &QPushButton::clicked, this, &StartPage::directoryWanted);
    auto* row = new WrapLayout(fontMetrics().height() / 2);
    row->addWidget(open);
    row->addWidget(registers);
    row->addWidget(directory);
    inner->addLayout(row);
}

void StartPage::buildUpcoming(QVBoxLayout* layout)
{
    //: これからの予定
    QVBoxLayout* inner = card(layout, tr("What comes next"), this);
    m_upcomingCard = qobject_cast<QFrame*>(inner->parentWidget());
    m_upcoming = new QVBoxLayout;
    m_upcoming->setSpacing(2);
    inner->addLayout(m_upcoming);
}

void StartPage::showUpcoming()
{
    struct Coming {
        QString path;
        QString title;
        RememberedDate date;
    };
    emptyOut(m_upcoming);
    const QDate today = m_context.clock.today();
    QList<Coming> all;
    for (const QString& path : m_context.settings.recentFiles()) {
        const RememberedProject project = rememberedProject(m_context.settings, path);
        for (const RememberedDate& date : project.dates) {
            if (!date.isOver(today))
                all.append({path, project.title, date});
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Coming& a, const Coming& b) { return a.date.on < b.date.on; });
    for (const Coming& one : all.mid(0, kUpcoming)) {
        const QString day =
            nearDayText(one.date.on, today, m_context.language) + u"  "_s + distanceText(one.date.on, today);
        const QString text = day + u"  "_s + one.date.text() + u"  ―  "_s + one.title;
        auto* go = new LinkButton(u"start.upcoming"_s, this);
        go->setWholeText(text);
        connect(go, &QPushButton::clicked, this,
                [this, one] { Q_EMIT placeWanted(one.path, one.date.path); });
        m_upcoming->addWidget(go, 0, Qt::AlignLeft);
    }
    m_upcomingCard->setVisible(!all.isEmpty());
}

void StartPage::buildNew(QVBoxLayout* layout)
{
    //: 新しい事業をはじめる
    QVBoxLayout* inner = card(layout, tr("Begin a new project"), this);
    //: 事業の名前
    m_title = field(inner, tr("Project name"), u"start.title"_s, this);
    buildSets(inner);
    //: 保存する場所を選んではじめる…
    QPushButton* begin = button(tr("Choose a place and begin…"), u"start.new"_s, this, u"primary"_s);
    //: 前の事業の次のサイクルとしてはじめる…
    QPushButton* next =
        button(tr("Begin as the next cycle of a former project…"), u"start.nextCycle"_s, this);
    const auto go = [this] { Q_EMIT newWanted(simplifiedLine(m_title->text())); };
    connect(begin, &QPushButton::clicked, this, go);
    connect(m_title, &QLineEdit::returnPressed, this, go);
    connect(next, &QPushButton::clicked, this, &StartPage::nextCycleWanted);
    auto* row = new WrapLayout(fontMetrics().height() / 2);
    row->addWidget(begin);
    row->addWidget(next);
    inner->addLayout(row);
}

void StartPage::buildSets(QVBoxLayout* layout)
{
    m_sets = new ComboBox(this);
    m_sets->setObjectName(u"start.set"_s);
    //: 協定書のひな形
    const QString text = tr("Template set for the agreement");
    m_sets->setAccessibleName(text);
    QLabel* above = label(text, this);
    above->setBuddy(m_sets);
    layout->addWidget(above);
    layout->addWidget(m_sets);
    m_import = new SetImport(m_context, this);
    layout->addWidget(m_import);
    connect(m_import, &SetImport::imported, this, &StartPage::chooseSet);
}

void StartPage::fillSets()
{
    const std::optional<ClauseSet> before = chosenSet();
    m_atHand.clear();
    m_sets->clear();
    //: 標準の条項集
    m_sets->addItem(tr("Standard library of clauses"));
    const StoredSets stored = storedClauseSets(m_context.settings.clauseSetFolder(), m_context.clauses);
    for (const StoredSet& one : stored.sets) {
        if (stored.newest(one.set.id) != &one)
            continue;
        m_atHand.append(one.set);
        m_sets->addItem(clauseSetTitle(one.set));
    }
    if (!before)
        return;
    for (qsizetype i = 0; i < m_atHand.size(); ++i) {
        if (m_atHand.at(i).id == before->id)
            m_sets->setCurrentIndex(int(i) + 1);
    }
}

void StartPage::chooseSet(const Id& key)
{
    fillSets();
    for (qsizetype i = 0; i < m_atHand.size(); ++i) {
        if (m_atHand.at(i).id == key)
            m_sets->setCurrentIndex(int(i) + 1);
    }
}

std::optional<ClauseSet> StartPage::chosenSet() const
{
    const qsizetype index = m_sets->currentIndex() - 1;
    return index >= 0 && index < m_atHand.size() ? std::optional(m_atHand.at(index)) : std::nullopt;
}

void StartPage::takeSet(const QString& path)
{
    m_import->take(path);
}

void StartPage::buildExamples(QVBoxLayout* layout)
{
    //: 例を見る
    QVBoxLayout* inner = card(layout, tr("Look at an example"), this);
    //: 架空の団体による例です。自分のファイルとして保存されるので、自由に書きかえられます。
    const QString hint =
        tr("Invented bodies. The example becomes a file of your own, to be changed at will.");
    inner->addWidget(label(hint, this, "tone", u"muted"_s));
    //: 見本でひと回り（10分ほど）
    QPushButton* tour = button(tr("Tour of a sample (about ten minutes)"), u"start.tour"_s, this);
    connect(tour, &QPushButton::clicked, this, &StartPage::tourWanted);
    for (const guide::WorkedExample& example : m_context.catalogue.workedExamples()) {
        QPushButton* made =
            button(example.title.in(m_context.language), u"start.example."_s + example.id, this, u"link"_s);
        connect(made, &QPushButton::clicked, this, [this, id = example.id] { Q_EMIT exampleWanted(id); });
        inner->addWidget(made, 0, Qt::AlignLeft);
    }
    inner->addWidget(tour, 0, Qt::AlignLeft);
}

void StartPage::refresh()
{
    m_recent->refresh();
    m_noneRecent->setVisible(m_recent->isEmpty());
    showUpcoming();
    fillSets();
}

void StartPage::focusNew()
{
    m_title->setFocus(Qt::OtherFocusReason);
    bringIntoColumn(*m_title);
}

void StartPage::focusFirst()
{
    if (m_nameCard && !m_nameCard->isHidden()) {
        m_user->setFocus(Qt::OtherFocusReason);
        m_user->selectAll();
    } else if (m_recent->isEmpty()) {
        focusNew();
    } else {
        m_recent->focusFirst();
    }
}

} // namespace kyodo
