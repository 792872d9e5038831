#include "ui/editors/comparepart.h"

#include "ui/editors/adoptcandidate.h"
#include "ui/editors/comparerows.h"
#include "ui/grid/gridview.h"
#include "ui/support/fieldlabels.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kMostRows = 40; ///< a comparison is looked at as a whole

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::editors)
};

} // namespace

ComparePart::ComparePart(ProjectSession& session, const PartSpec& spec, CompareModel* model, QWidget* parent)
    : GridPart(session, spec, parent)
    , m_model(model)
{
}

void ComparePart::build(const QString& name, const QString& accessibleName, const QString& add,
                        const QString& remove, const QString& empty)
{
    m_empty = addLabel(u"muted"_s);
    m_empty->setText(empty);
    m_empty->setObjectName(name + u".empty"_s);
    addGrid(*m_model, 1, name, accessibleName).setMostRows(kMostRows);
    m_add = addButton(add, u"Ctrl+Return"_s, u"add"_s, [this] { addItem(); });
    //: 左へ
    const QString left = Tr::tr("To the left");
    //: 右へ
    const QString right = Tr::tr("To the right");
    m_ofItem = {addButton(remove, u"Ctrl+Del"_s, u"delete"_s, [this] { removeItem(); }),
                addButton(left, u"Alt+Left"_s, u"left"_s, [this] { moveItem(-1); }),
                addButton(right, u"Alt+Right"_s, u"right"_s, [this] { moveItem(1); })};
    m_ofItem.removeAll(nullptr);
    connect(view().selectionModel(), &QItemSelectionModel::currentChanged, this, &ComparePart::follow);
    connect(&session(), &ProjectSession::changed, this, &ComparePart::follow);
    follow();
}

Id ComparePart::currentItem() const
{
    return m_model->itemAt(view().currentIndex().column());
}

void ComparePart::addItem()
{
    const QString table = spec().table;
    const Id id = session().addRow(table, projectTable(table)->count(session().project()), {});
    view().goTo(m_model->index(0, m_model->columnOf(id)), true);
}

void ComparePart::removeItem()
{
    if (const Id id = currentItem(); !id.isNull())
        session().remove(spec().table, id);
}

void ComparePart::moveItem(int delta)
{
    const Id item = currentItem();
    const Id beside = m_model->itemAt(view().currentIndex().column() + delta);
    if (!item.isNull() && !beside.isNull())
        session().moveRow(spec().table, item, beside, delta > 0);
}

void ComparePart::follow()
{
    const bool any = m_model->columnCount() > 1;
    const bool lost = !any && view().hasFocus();
    view().setVisible(any);
    m_empty->setVisible(!any);
    for (QPushButton* button : std::as_const(m_ofItem))
        button->setEnabled(!currentItem().isNull());
    if (lost && m_add)
        m_add->setFocus(Qt::OtherFocusReason);
}

bool ComparePart::reveal(const FieldPath& path)
{
    if (m_model->columnCount() > 1 || !m_add)
        return GridPart::reveal(path);
    if (!shows(spec(), path.table, {}))
        return false;
    m_add->setFocus(Qt::OtherFocusReason);
    return true;
}

OptionsPart::OptionsPart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : ComparePart(session, spec,
                  new CompareModel(
                      session, spec.table, [&session] { return optionRows(session); }, nullptr),
                  parent)
{
    addHeading(tableLabel(spec.table));
    //: 案を足す
    const QString add = Tr::tr("Add an option");
    //: この案を削除
    const QString remove = Tr::tr("Delete this option");
    //: まだ案がありません。「案を足す」で始めます。
    const QString empty = Tr::tr("No options yet. Begin with \"Add an option\".");
    build(spec.table, tableLabel(spec.table), add, remove, empty);
}

CandidateGrid::CandidateGrid(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : ComparePart(session, spec,
                  new CompareModel(
                      session, spec.table, [&session] { return candidateRows(session); }, nullptr),
                  parent)
{
    //: 候補の比較
    const QString name = Tr::tr("Candidates compared");
    //: 候補を足す
    const QString add = Tr::tr("Add a candidate");
    //: この候補を削除
    const QString remove = Tr::tr("Delete this candidate");
    //: まだ候補がありません。「候補を足す」で始めます。
    const QString empty = Tr::tr("No candidates yet. Begin with \"Add a candidate\".");
    build(u"candidateComparison"_s, name, add, remove, empty);
    //: 主体として加える
    m_adopt = addButton(Tr::tr("Take in as a party"), {}, u"adopt"_s, [this] { adopt(); });
    m_note = addLabel(u"muted"_s);
    m_note->setObjectName(u"candidateComparison.note"_s);
    connect(view().selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CandidateGrid::tellAdoption);
    connect(&session, &ProjectSession::changed, this, &CandidateGrid::tellAdoption);
    tellAdoption();
}

void CandidateGrid::adopt()
{
    if (const Id candidate = currentItem(); !candidate.isNull())
        adoptCandidate(session(), candidate);
}

/// Says why the button cannot be pressed, or what it did.
void CandidateGrid::tellAdoption()
{
    const Candidate* candidate = findRow(session().project().candidates, currentItem());
    const Party* party = candidate ? findRow(session().project().parties, candidate->party) : nullptr;
    const bool ready = candidate && !party && candidate->decision == CandidateDecision::Chosen;
    if (m_adopt)
        m_adopt->setEnabled(ready);
    if (party) {
        //: 「%1」は主体「%2」になっています。
        m_note->setText(Tr::tr("\"%1\" is the party \"%2\".").arg(candidate->name, partyName(*party)));
    } else if (candidate && !ready) {
        //: 判断を「お願いする」にすると、主体として加えられます。
        m_note->setText(Tr::tr("Once it is chosen, it can be taken in as a party."));
    } else {
        m_note->clear();
    }
    m_note->setVisible(!m_note->text().isEmpty());
}

} // namespace kyodo
