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

Id currentItem(const GridView& view, const CompareModel& model)
{
    return model.itemAt(view.currentIndex().column());
}

void addItem(ProjectSession& session, GridView& view, const CompareModel& model, const QString& table)
{
    const Id id = session.addRow(table, projectTable(table)->count(session.project()), {});
    view.goTo(model.index(0, model.columnOf(id)), true);
}

void moveItem(ProjectSession& session, const GridView& view, const CompareModel& model, const QString& table,
              int delta)
{
    const Id item = currentItem(view, model);
    const Id beside = model.itemAt(view.currentIndex().column() + delta);
    if (!item.isNull() && !beside.isNull())
        session.moveRow(table, item, beside, delta > 0);
}

} // namespace

OptionsPart::OptionsPart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : GridPart(session, spec, parent)
    , m_model(new CompareModel(
          session, spec.table, [&session] { return optionRows(session); }, this))
{
    addHeading(tableLabel(spec.table));
    const QString table = spec.table;
    addGrid(*m_model, 1, table, tableLabel(table)).setMostRows(kMostRows);
    //: 案を足す
    addButton(Tr::tr("Add an option"), u"Ctrl+Return"_s, u"add"_s,
              [this, table] { addItem(this->session(), view(), *m_model, table); });
    //: この案を削除
    addButton(Tr::tr("Delete this option"), u"Ctrl+Del"_s, u"delete"_s, [this, table] {
        if (const Id id = currentItem(view(), *m_model); !id.isNull())
            this->session().remove(table, id);
    });
    //: 左へ
    addButton(Tr::tr("To the left"), u"Alt+Left"_s, u"left"_s,
              [this, table] { moveItem(this->session(), view(), *m_model, table, -1); });
    //: 右へ
    addButton(Tr::tr("To the right"), u"Alt+Right"_s, u"right"_s,
              [this, table] { moveItem(this->session(), view(), *m_model, table, 1); });
}

CandidateGrid::CandidateGrid(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : GridPart(session, spec, parent)
    , m_model(new CompareModel(
          session, spec.table, [&session] { return candidateRows(session); }, this))
{
    const QString table = spec.table;
    //: 候補の比較
    addGrid(*m_model, 1, u"candidateComparison"_s, Tr::tr("Candidates compared")).setMostRows(kMostRows);
    //: 候補を足す
    addButton(Tr::tr("Add a candidate"), u"Ctrl+Return"_s, u"add"_s,
              [this, table] { addItem(this->session(), view(), *m_model, table); });
    //: この候補を削除
    addButton(Tr::tr("Delete this candidate"), u"Ctrl+Del"_s, u"delete"_s, [this, table] {
        if (const Id id = currentItem(view(), *m_model); !id.isNull())
            this->session().remove(table, id);
    });
    //: 左へ
    addButton(Tr::tr("To the left"), u"Alt+Left"_s, u"left"_s,
              [this, table] { moveItem(this->session(), view(), *m_model, table, -1); });
    //: 右へ
    addButton(Tr::tr("To the right"), u"Alt+Right"_s, u"right"_s,
              [this, table] { moveItem(this->session(), view(), *m_model, table, 1); });
    //: 主体として加える
    m_adopt = addButton(Tr::tr("Take in as a party"), {}, u"adopt"_s, [this] { adopt(); });
    m_note = addLabel(u"muted"_s);
    m_note->setObjectName(u"candidateComparison.note"_s);
    connect(view().selectionModel(), &QItemSelectionModel::currentChanged, this, &CandidateGrid::follow);
    connect(&session, &ProjectSession::changed, this, &CandidateGrid::follow);
    follow();
}

void CandidateGrid::adopt()
{
    const Id candidate = currentItem(view(), *m_model);
    if (!candidate.isNull())
        adoptCandidate(session(), candidate);
}

/// Says why the button cannot be pressed, or what it did.
void CandidateGrid::follow()
{
    const Candidate* candidate = findRow(session().project().candidates, currentItem(view(), *m_model));
    const Party* party = candidate ? findRow(session().project().parties, candidate->party) : nullptr;
    const bool ready = candidate && !party && candidate->decision == CandidateDecision::Chosen;
    if (m_adopt)
        m_adopt->setEnabled(ready);
    if (m_model->columnCount() < 2) {
        //: まだ候補がありません。「候補を足す」で始めます。
        m_note->setText(Tr::tr("No candidates yet. Begin with \"Add a candidate\"."));
    } else if (party) {
        //: 「%1」は主体「%2」になっています。
        m_note->setText(Tr::tr("\"%1\" is the party \"%2\".").arg(candidate->name, partyName(*party)));
    } else if (candidate && !ready) {
        //: 判断を「決定」にすると、主体として加えられます。
        m_note->setText(Tr::tr("Once it is chosen, it can be taken in as a party."));
    } else {
        m_note->clear();
    }
    m_note->setVisible(!m_note->text().isEmpty());
}

} // namespace kyodo
