#include "ui/steps/rolespart.h"

#include "ui/grid/gridview.h"
#include "ui/models/rolematrixmodel.h"
#include "ui/steps/roledelegate.h"
#include "ui/support/fieldlabels.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

RolesPart::RolesPart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : GridPart(session, spec, parent)
    , m_model(new RoleMatrixModel(session, this))
{
    addHeading(tableLabel(spec.table));
    GridView& matrix = addGrid(*m_model, 1, u"roleMatrix"_s, tableLabel("roles"));
    matrix.setGridDelegate(new RoleDelegate(&matrix));
    matrix.setMostRows(16);
    matrix.installEventFilter(this);
    connect(&matrix, &QTableView::doubleClicked, this, &RolesPart::goRound);
    m_note = addLabel(u"muted"_s);
    buildButtons();
    connect(&session, &ProjectSession::changed, this, &RolesPart::updateNote);
    updateNote();
}

RolesPart::~RolesPart()
{
    view().removeEventFilter(this);
}

void RolesPart::buildButtons()
{
    //: 作業を追加
    addButton(tr("Add a task"), u"Ctrl+Return"_s, u"add"_s, [this] { addTask(); });
    //: 削除
    m_rowButtons.append(addButton(tr("Delete"), u"Ctrl+Del"_s, u"delete"_s, [this] { removeTask(); }));
    //: 上へ
    m_rowButtons.append(addButton(tr("Up"), u"Alt+Up"_s, u"up"_s, [this] { move(-1); }));
    //: 下へ
    m_rowButtons.append(addButton(tr("Down"), u"Alt+Down"_s, u"down"_s, [this] { move(1); }));
    m_rowButtons.removeAll(nullptr);
}

void RolesPart::updateNote()
{
    if (session().project().parties.isEmpty()) {
        //: 先に「基本」で参加する主体を入れてください。
        m_note->setText(tr("First enter the parties under \"Basics\"."));
    } else {
        //: M で主担当、S で協力、Delete で「なし」。Space かダブルクリックで順に変わり、Alt+↑↓
        //: で行が動きます。
        m_note->setText(tr("M lead, S support, Delete none; Space or a double click goes round. Alt+Up and "
                           "Alt+Down move the row."));
    }
    m_note->setVisible(!session().isReadOnly());
    for (QPushButton* button : std::as_const(m_rowButtons))
        button->setEnabled(!session().project().tasks.isEmpty());
}

void RolesPart::addTask()
{
    const int row = view().currentIndex().row();
    const qsizetype tasks = session().project().tasks.size();
    const qsizetype place = row < 0 ? tasks : std::min<qsizetype>(row + 1, tasks);
    const Id id = session().addRow(u"tasks"_s, place, {});
    view().goTo(m_model->index(m_model->rowOf(id), 0), true);
}

void RolesPart::removeTask()
{
    const Id task = m_model->taskAt(view().currentIndex().row());
    if (!task.isNull())
        session().remove(u"tasks"_s, task);
}

void RolesPart::move(int delta)
{
    const int row = view().currentIndex().row();
    const Id task = m_model->taskAt(row);
    const Id neighbour = row + delta < 0 ? Id() : m_model->taskAt(row + delta);
    if (!task.isNull() && !neighbour.isNull())
        session().moveRow(u"tasks"_s, task, neighbour, delta > 0);
}

void RolesPart::setKind(std::optional<RoleKind> kind)
{
    m_model->setKind(view().selectionModel()->selectedIndexes(), kind);
}

void RolesPart::goRound(const QModelIndex& index)
{
    if (index.column() == 0)
        return;
    const auto now = m_model->kindAt(index);
    if (!now)
        m_model->setKind({index}, RoleKind::Lead);
    else if (*now == RoleKind::Lead)
        m_model->setKind({index}, RoleKind::Support);
    else
        m_model->setKind({index}, std::nullopt);
}

bool RolesPart::roleKey(int key)
{
    switch (key) {
    case Qt::Key_M:
        setKind(RoleKind::Lead);
        return true;
    case Qt::Key_S:
        setKind(RoleKind::Support);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        setKind(std::nullopt);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goRound(view().currentIndex());
        return true;
    default:
        return false;
    }
}

bool RolesPart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &view() && event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool plain = key.modifiers() == Qt::NoModifier || key.modifiers() == Qt::KeypadModifier;
        if (plain && view().currentIndex().column() > 0 && roleKey(key.key()))
            return true;
    }
    return GridPart::eventFilter(watched, event);
}

bool RolesPart::reveal(const FieldPath& path)
{
    if (path.table != u"roles"_s && path.table != u"tasks"_s)
        return false;
    const Role* role = findRow(session().project().roles, path.row);
    const int row = m_model->rowOf(role ? role->task : path.row);
    const int column = role ? std::max(0, m_model->columnOfKey(role->party.text())) : 0;
    if (row >= 0)
        view().goTo(m_model->index(row, column));
    else
        view().setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace kyodo
