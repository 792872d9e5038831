#include "ui/agreement/annexespart.h"

#include "core/documents/agreementfacts.h"
#include "ui/steps/namedelegate.h"
#include "ui/support/fieldlabels.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

AnnexesPart::AnnexesPart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : Part(session, spec, parent)
    , m_names(new QStringListModel(this))
    , m_list(new NameList(this))
{
    addHeading(tableLabel(spec.table));
    m_list->setObjectName(u"annexes"_s);
    m_list->setAccessibleName(tableLabel(spec.table));
    m_list->setModel(m_names);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMostLines(12);
    body()->addWidget(m_list);
    if (!session.isReadOnly())
        buildButtons(body());
    buildDetail();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AnnexesPart::showCurrent);
    connect(&session, &ProjectSession::changed, this, &AnnexesPart::follow);
    gather();
    m_list->setCurrentIndex(m_names->index(0));
    showCurrent();
}

AnnexesPart::~AnnexesPart()
{
    disconnect(m_list->selectionModel(), nullptr, this, nullptr);
}

QPushButton* AnnexesPart::addButton(QLayout& layout, const QString& name, const QString& text,
                                    const QString& keys, void (AnnexesPart::*slot)())
{
    QPushButton* button = addActionButton(layout, *m_list, u"annexes."_s + name, text, keys);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void AnnexesPart::buildButtons(QBoxLayout* layout)
{
    auto* row = new WrapLayout(fontMetrics().height() / 3);
    //: 上へ
    m_up = addButton(*row, u"up"_s, tr("Up"), u"Alt+Up"_s, &AnnexesPart::moveUp);
    //: 下へ
    m_down = addButton(*row, u"down"_s, tr("Down"), u"Alt+Down"_s, &AnnexesPart::moveDown);
    //: 付けない
    m_off = addButton(*row, u"off"_s, tr("Leave out"), u"Del"_s, &AnnexesPart::leaveOutOrIn);
    //: 別紙をつくる
    addButton(*row, u"add"_s, tr("Own annex"), u"Ctrl+Return"_s, &AnnexesPart::addOwn);
    //: 削除
    m_remove = addButton(*row, u"delete"_s, tr("Delete"), u"Ctrl+Del"_s, &AnnexesPart::remove);
    layout->addLayout(row);
}

void AnnexesPart::buildDetail()
{
    //: この別紙は、入力されたデータから作られます。
    m_note = new TextLabel(tr("This annex is made from what was entered."), this);
    m_note->setProperty("tone", u"muted"_s);
    body()->addWidget(m_note);
    m_form = new RecordForm(session(), u"annexes"_s, {u"title"_s, u"text"_s}, this);
    body()->addWidget(m_form);
    for (const PartSpec& child : spec().children) {
        m_files = Part::make(session(), child, std::nullopt, this);
        body()->addWidget(m_files);
    }
}

QString AnnexesPart::textOf(const ChosenAnnex& annex, int number) const
{
    const QString title = annex.title.in(session().context().language);
    //: （見出しなし）
    const QString name = title.isEmpty() ? tr("(no heading)") : title;
    if (annex.state == AnnexState::Off) {
        //: 付けない：%1
        return tr("left out: %1").arg(name);
    }
    //: 別紙%1　%2
    return tr("Annex %1: %2").arg(number).arg(name);
}

void AnnexesPart::gather()
{
    const Project& project = session().project();
    m_annexes = allAnnexes(project, session().context().clauses, clauseFacts(project));
    QStringList names;
    int number = 0;
    for (const ChosenAnnex& annex : std::as_const(m_annexes))
        names.append(textOf(annex, annex.state == AnnexState::Off ? 0 : ++number));
    if (m_names->stringList() != names)
        m_names->setStringList(names);
}

int AnnexesPart::currentRow() const
{
    return m_list->currentIndex().row();
}

void AnnexesPart::choose(const Id& id, const QString& key)
{
    const auto found = std::find_if(m_annexes.begin(), m_annexes.end(), [&](const ChosenAnnex& annex) {
        return annex.key == key || (!id.isNull() && annex.choice == id);
    });
    const int row = found == m_annexes.end() ? 0 : int(found - m_annexes.begin());
    m_list->setCurrentIndex(m_names->index(row));
}

void AnnexesPart::follow()
{
    const QString key = m_key;
    gather();
    choose({}, key);
    showCurrent();
}

void AnnexesPart::showCurrent()
{
    const int row = currentRow();
    const bool any = row >= 0 && row < m_annexes.size();
    const ChosenAnnex annex = any ? m_annexes.at(row) : ChosenAnnex();
    const bool own = any && annex.state == AnnexState::Own;
    m_key = annex.key;
    m_note->setVisible(any && !own);
    m_form->setVisible(own);
    if (m_form->editors().first()->place().id != (own ? annex.choice : Id()))
        m_form->setPlace({u"annexes"_s, own ? annex.choice : Id(), {}});
    if (m_files) {
        m_files->setVisible(own);
        m_files->setOwner(own ? annex.choice : Id());
    }
    if (!m_up)
        return;
    m_up->setEnabled(any && row > 0);
    m_down->setEnabled(any && row + 1 < m_annexes.size());
    m_off->setEnabled(any && !own);
    const bool off = annex.state == AnnexState::Off;
    //: 付ける
    m_off->setText(off ? tr("Take in") : tr("Leave out"));
    m_off->setAccessibleName(m_off->text());
    m_remove->setEnabled(own);
}

void AnnexesPart::moveUp()
{
    move(-1);
}

void AnnexesPart::moveDown()
{
    move(1);
}

void AnnexesPart::move(int by)
{
    session().commitPending();
    const QList<ChosenAnnex> annexes = m_annexes;
    const int row = currentRow();
    //: 別紙の並べ替え
    session().edit(tr("Order of the annexes"), [&](Project& project) -> Result<void> {
        moveAnnex(project, annexes, row, by, session().context().ids);
        return {};
    });
}

void AnnexesPart::leaveOutOrIn()
{
    session().commitPending();
    const QList<ChosenAnnex> annexes = m_annexes;
    const int row = currentRow();
    if (row < 0 || row >= annexes.size())
        return;
    const bool out = annexes.at(row).state != AnnexState::Off;
    //: 別紙を付けない
    const QString outLabel = tr("Leave an annex out");
    //: 別紙を付ける
    const QString inLabel = tr("Take an annex in");
    session().edit(out ? outLabel : inLabel, [&](Project& project) -> Result<void> {
        leaveOutAnnex(project, annexes, row, out, session().context().ids);
        return {};
    });
}

void AnnexesPart::addOwn()
{
    session().commitPending();
    const QList<ChosenAnnex> annexes = m_annexes;
    //: 新しい別紙
    const QString title = tr("New annex");
    Id added;
    //: 別紙をつくる
    session().edit(tr("Own annex"), [&](Project& project) -> Result<void> {
        added = addOwnAnnex(project, annexes, title, session().context().ids);
        return {};
    });
    if (added.isNull())
        return;
    choose(added, QString());
    m_form->editors().first()->focusInput();
}

void AnnexesPart::remove()
{
    const int row = currentRow();
    if (row >= 0 && row < m_annexes.size() && m_annexes.at(row).state == AnnexState::Own)
        session().remove(u"annexes"_s, m_annexes.at(row).choice);
}

bool AnnexesPart::reveal(const FieldPath& path)
{
    if (m_files && m_files->spec().table == path.table)
        return m_files->reveal(path);
    if (path.table != spec().table)
        return false;
    if (const AnnexChoice* row = findRow(session().project().annexes, path.row)) {
        choose(row->id, row->key);
        FieldEditor* editor = m_form->editor(path.field);
        if (editor && row->state == AnnexState::Own) {
            editor->focusInput();
            return true;
        }
    }
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace kyodo
