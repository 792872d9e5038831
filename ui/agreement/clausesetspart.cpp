#include "ui/agreement/clausesetspart.h"

#include "core/base/eradate.h"
#include "core/documents/agreementjson.h"
#include "core/documents/clausesetuse.h"
#include "ui/agreement/setdifferences.h"
#include "ui/agreement/setimport.h"
#include "ui/agreement/setmaking.h"
#include "ui/support/fieldlabels.h"
#include "ui/support/spoken.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

ClauseSetsPart::ClauseSetsPart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : Part(session, spec, parent)
    , m_state(new TextLabel(this))
    , m_newer(new TextLabel(this))
    , m_names(new QStringListModel(this))
    , m_list(new QListView(this))
    , m_import(new SetImport(session.context(), this))
    , m_differences(new SetDifferences(session, this))
{
    addHeading(tableLabel(spec.table));
    m_state->setObjectName(u"sets.state"_s);
    body()->addWidget(m_state);
    m_newer->setObjectName(u"sets.newer"_s);
    m_newer->setProperty("tone", u"warning"_s);
    body()->addWidget(m_newer);
    buildList();
    buildButtons();
    body()->addWidget(m_import);
    body()->addWidget(m_differences);
    if (!session.isReadOnly()) {
        m_making = new SetMaking(session, this);
        body()->addSpacing(fontMetrics().height());
        body()->addWidget(m_making);
        connect(m_making, &SetMaking::wanted, this, &ClauseSetsPart::make);
    }
    connect(m_import, &SetImport::imported, this, [this](const Id& key, int number) {
        gather();
        choose(key, number);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ClauseSetsPart::showCurrent);
    connect(&session, &ProjectSession::changed, this, [this] {
        m_import->clear();
        if (isVisible()) // else when it is shown
            fillEntries();
    });
    fillEntries();
}

ClauseSetsPart::~ClauseSetsPart()
{
    disconnect(m_list->selectionModel(), nullptr, this, nullptr);
}

void ClauseSetsPart::buildList()
{
    m_atHand = new TextLabel(this);
    m_atHand->setBuddy(m_list);
    body()->addWidget(m_atHand);
    m_list->setObjectName(u"clauseSets"_s);
    //: 手もとのひな形
    m_list->setAccessibleName(tr("Template sets at hand"));
    m_list->setModel(m_names);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(fontMetrics().height() / 8);
    m_list->setFixedHeight(fontMetrics().height() * 7);
    body()->addWidget(m_list);
    m_about = new TextLabel(this);
    m_about->setObjectName(u"sets.about"_s);
    m_about->setProperty("tone", u"muted"_s);
    body()->addWidget(m_about);
}

QPushButton* ClauseSetsPart::addButton(QLayout& layout, const QString& name, const QString& text,
                                       const QString& keys, void (ClauseSetsPart::*slot)())
{
    QPushButton* button = addActionButton(layout, *m_list, u"sets."_s + name, text, keys);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void ClauseSetsPart::buildButtons()
{
    auto* row = new WrapLayout(fontMetrics().height() / 3);
    //: 違いを見る
    m_compare =
        addButton(*row, u"compare"_s, tr("Show the differences"), u"Return"_s, &ClauseSetsPart::compare);
    //: このひな形を使う
    m_take = addButton(*row, u"take"_s, tr("Use this template set"), u"Ctrl+Return"_s, &ClauseSetsPart::take);
    //: ファイルに書き出す…
    m_write = addButton(*row, u"write"_s, tr("Write to a file…"), {}, &ClauseSetsPart::write);
    //: 一覧から除く
    m_remove = addButton(*row, u"remove"_s, tr("Take off the list"), u"Del"_s, &ClauseSetsPart::remove);
    body()->addLayout(row);
}

void ClauseSetsPart::showEvent(QShowEvent* event)
{
    Part::showEvent(event);
    gather();
    const ClauseSetUse* used = usedClauseSet(session().project());
    const StoredSet* newest = used ? m_stored.newest(Id::parse(used->set).value_or(Id())) : nullptr;
    if (newest && newest->set.number > used->number)
        choose(newest->set.id, newest->set.number);
}

void ClauseSetsPart::gather()
{
    const AppContext& context = session().context();
    m_stored = storedClauseSets(context.settings.clauseSetFolder(), context.clauses);
    fillEntries();
}

bool ClauseSetsPart::isUsed(const ClauseSet& set) const
{
    const ClauseSetUse* used = usedClauseSet(session().project());
    return used && used->contentHash == agreementHash(QString::fromUtf8(clauseSetToJson(set)));
}

QString ClauseSetsPart::textOf(const ClauseSet& set) const
{
    const QString title = clauseSetTitle(set);
    const ClauseSetUse* used = usedClauseSet(session().project());
    if (isUsed(set)) {
        //: %1 ― 使っています
        return tr("%1 – in use").arg(title);
    }
    if (!used || used->set != set.id.text())
        return title;
    if (set.number > used->number) {
        //: %1 ― 使っているものより新しい版です
        return tr("%1 – newer than the one in use").arg(title);
    }
    if (set.number < used->number) {
        //: %1 ― 使っているものより古い版です
        return tr("%1 – older than the one in use").arg(title);
    }
    //: %1 ― 使っている版と番号は同じですが、中身が違います
    return tr("%1 – same edition as the one in use, but with other content").arg(title);
}

void ClauseSetsPart::fillEntries()
{
    const Entry* before = current();
    const std::optional<ClauseSet> chosen = before ? before->set : std::nullopt;
    m_entries.clear();
    bool usedAtHand = false;
    m_usedBroken.clear();
    for (const StoredSet& stored : std::as_const(m_stored.sets)) {
        usedAtHand = usedAtHand || isUsed(stored.set);
        m_entries.append({textOf(stored.set), stored.path, stored.set});
    }
    const ClauseSetUse* used = usedClauseSet(session().project());
    if (used && !usedAtHand) {
        const auto set = clauseSetFromJson(used->content.toUtf8(), session().context().clauses);
        if (set) {
            m_entries.prepend({textOf(*set), {}, *set});
        } else {
            //: この事業に入っているひな形の中身は読めません。ほかの版を使うと、この事業で変えたところも置き換わります。
            m_usedBroken = tr("The content of this set in the project cannot be read. Another edition would "
                              "replace what was changed here as well.");
        }
    }
    for (const BrokenSet& broken : std::as_const(m_stored.broken))
        m_entries.append({broken.error.message, broken.path, std::nullopt});
    QStringList names;
    for (const Entry& entry : std::as_const(m_entries))
        names.append(entry.text);
    if (m_names->stringList() != names)
        m_names->setStringList(names);
    if (chosen)
        choose(chosen->id, chosen->number);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_names->index(0));
    describeUse();
    showCurrent();
}

void ClauseSetsPart::describeUse()
{
    const ClauseSetUse* used = usedClauseSet(session().project());
    const StoredSet* newest = used ? m_stored.newest(Id::parse(used->set).value_or(Id())) : nullptr;
    if (used) {
        const QString day =
            formatDate(used->takenOn, session().project().agreement.dates, session().context().language);
        //: 使っているひな形：%1（%2から）
        QStringList lines{tr("Template set in use: %1, since %2")
                              .arg(clauseSetTitle(used->name, used->number, used->issuer), day)};
        lines.append(m_usedBroken);
        lines.removeAll(QString());
        m_state->setText(lines.join(u'\n'));
    } else {
        //: ひな形は使っていません。条項は標準の条項集によります。
        m_state->setText(tr("No template set is used; the clauses are those of the standard library."));
    }
    const bool any = !m_entries.isEmpty();
    //: 手もとにひな形はありません。受け取ったファイル（.kyodo-set）を取り込むか、下で作ります。
    const QString none =
        tr("There is no template set at hand. Take in a file (.kyodo-set) that you were given, "
           "or make one below.");
    m_atHand->setText(any ? m_list->accessibleName() : none);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_list, m_compare, m_take, m_write, m_remove})
        widget->setVisible(any);
    const bool newer = newest && newest->set.number > used->number;
    m_newer->setVisible(newer);
    if (newer) {
        //: 新しい版（第%1版）が手もとにあります。違いを見てから使うかどうかを決められます。
        m_newer->setText(tr("A newer edition (%1) is at hand. You can see the differences before you use it.")
                             .arg(newest->set.number));
    }
    if (m_making)
        m_making->offer(std::max(used ? used->number : 0, newest ? newest->set.number : 0) + 1);
}

const ClauseSetsPart::Entry* ClauseSetsPart::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

void ClauseSetsPart::choose(const Id& key, int number)
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const auto& set = m_entries.at(i).set;
        if (set && set->id == key && set->number == number) {
            m_list->setCurrentIndex(m_names->index(int(i)));
            return;
        }
    }
}

void ClauseSetsPart::showCurrent()
{
    const Entry* entry = current();
    const bool other = entry && entry->set && !isUsed(*entry->set);
    m_compare->setEnabled(other);
    m_take->setEnabled(other && !session().isReadOnly());
    m_write->setEnabled(entry && entry->set);
    m_remove->setEnabled(entry && !entry->path.isEmpty());
    m_differences->hide();
    const QString about = entry && entry->set ? entry->set->note.trimmed() : QString();
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
}

void ClauseSetsPart::compare()
{
    if (const Entry* entry = current(); entry && entry->set)
        m_differences->compare(*entry->set);
}

void ClauseSetsPart::take()
{
    const Entry* entry = current();
    if (!entry || !entry->set)
        return;
    session().commitPending();
    const ClauseSet set = *entry->set;
    const AppContext& context = session().context();
    QList<SetChange> changes;
    //: ひな形「%1」の使用
    const QString label = tr("Use of the template set \"%1\"").arg(clauseSetTitle(set));
    const bool done = session().edit(label, [&](Project& project) -> Result<void> {
        changes = takeClauseSet(project, set, context.clauses, session().today(), context.ids);
        return {};
    });
    if (!done)
        return;
    m_list->setFocus(Qt::OtherFocusReason); // the button is no more to be pressed
    m_differences->tellKept(changes);
    //: %1 を使うようにしました。「元に戻す」で取り消せます。
    m_import->tell(tr("%1 is in use now. It can be undone.").arg(clauseSetTitle(set)));
}

void ClauseSetsPart::write()
{
    const Entry* entry = current();
    if (!entry || !entry->set)
        return;
    const ClauseSet set = *entry->set;
    FileRequest request;
    request.kind = FileKind::ClauseSet;
    //: ひな形をファイルに書き出す
    request.title = tr("Write a template set to a file");
    request.folder = session().context().settings.lastFolder();
    request.name = fileNameFor(clauseSetTitle(set)) + u".kyodo-set"_s;
    request.save = true;
    session().context().files.choose(this, request, [this, set](const QString& path) {
        const auto written = writeClauseSet(path, set);
        //: %1 に書き出しました。
        m_import->tell(written ? tr("Written to %1.").arg(path) : written.error().message, !written);
    });
}

void ClauseSetsPart::remove()
{
    const Entry* entry = current();
    if (!entry || entry->path.isEmpty())
        return;
    const QString text = entry->set ? clauseSetTitle(*entry->set) : entry->path.section(u'/', -1);
    const auto removed = removeClauseSet(session().context().settings.clauseSetFolder(), entry->path);
    gather();
    m_list->setFocus(Qt::OtherFocusReason);
    //: %1 を一覧から除きました。使っている事業には、そのまま残ります。
    const QString done = tr("%1 was taken off the list. Projects that use it keep it.").arg(text);
    m_import->tell(removed ? done : removed.error().message, !removed);
}

void ClauseSetsPart::make(const ClauseSet& heading)
{
    session().commitPending();
    const AppContext& context = session().context();
    const auto set = makeClauseSet(session().project(), context.clauses, heading, context.ids);
    const auto stored = set ? storeClauseSet(context.settings.clauseSetFolder(), *set) : set.error();
    if (!stored) {
        m_making->tell(stored.error().message, true);
        return;
    }
    //: ひな形の作成
    session().edit(tr("Template set made"), [&](Project& project) -> Result<void> {
        takeClauseSet(project, *set, context.clauses, session().today(), context.ids);
        return {};
    });
    gather();
    choose(set->id, set->number);
    //: %1 を作りました。「ファイルに書き出す」で、ほかの人に渡せます。
    m_making->tell(tr("%1 was made. \"Write to a file\" lets you pass it on.").arg(clauseSetTitle(*set)),
                   false);
}

bool ClauseSetsPart::reveal(const FieldPath& path)
{
    if (path.table != spec().table)
        return false;
    if (m_entries.isEmpty())
        m_import->focusButton();
    else
        m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace kyodo
