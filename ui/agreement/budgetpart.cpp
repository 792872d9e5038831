#include "ui/agreement/budgetpart.h"

#include "core/base/text.h"
#include "ui/agreement/budgetmodel.h"
#include "ui/agreement/partysharesmodel.h"
#include "ui/grid/gridview.h"
#include "ui/support/fieldlabels.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/textlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

bool hasLine(const Project& project, BudgetCategory category)
{
    return std::any_of(project.budgetLines.begin(), project.budgetLines.end(),
                       [category](const BudgetLine& line) {
                           return line.side == BudgetSide::Cost && line.category == category;
                       });
}

void setTone(QLabel& label, const QString& tone)
{
    label.setProperty("tone", tone);
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

} // namespace

BudgetPart::BudgetPart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : GridPart(session, spec, parent)
    , m_model(new BudgetModel(session, this))
{
    addHeading(tableLabel(spec.table));
    addGrid(*m_model, 1, spec.table, tableLabel(spec.table)).setMostRows(24);
    m_balance = addLabel({});
    m_balance->setObjectName(u"budget.balance"_s);
    buildButtons();
    buildSums();
    buildDetail();
    connect(view().selectionModel(), &QItemSelectionModel::currentChanged, this, &BudgetPart::follow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BudgetPart::follow);
    connect(&session, &ProjectSession::changed, this, &BudgetPart::showBalance);
    showBalance();
    follow();
}

void BudgetPart::buildButtons()
{
    //: 収入の行を足す
    addButton(tr("Add income"), {}, u"addIncome"_s, [this] { addLine(BudgetSide::Income); });
    //: 支出の行を足す
    addButton(tr("Add cost"), {}, u"addCost"_s, [this] { addLine(BudgetSide::Cost); });
    //: 人件費・間接費の行を足す
    m_forgotten =
        addButton(tr("Add staff cost and overhead"), {}, u"addForgotten"_s, [this] { addForgotten(); });
    //: 次に行を足す
    QPushButton* below = addButton(tr("Add below"), u"Ctrl+Return"_s, u"add"_s,
                                   [this] { addLine(m_model->sideAt(view().currentIndex().row())); });
    //: 複製
    QPushButton* copy = addButton(tr("Duplicate"), u"Ctrl+D"_s, u"duplicate"_s, [this] { duplicateLine(); });
    //: 削除
    QPushButton* remove = addButton(tr("Delete"), u"Ctrl+Del"_s, u"delete"_s, [this] { removeLine(); });
    //: 上へ
    QPushButton* up = addButton(tr("Up"), u"Alt+Up"_s, u"up"_s, [this] { moveLine(-1); });
    //: 下へ
    QPushButton* down = addButton(tr("Down"), u"Alt+Down"_s, u"down"_s, [this] { moveLine(1); });
    if (below)
        m_lineButtons = {below, copy, remove, up, down};
}

void BudgetPart::buildSums()
{
    auto* title = new QLabel(this);
    //: 主体ごとの負担
    title->setText(tr("What each party bears"));
    title->setTextFormat(Qt::PlainText);
    title->setProperty("role", u"heading"_s);
    body()->addWidget(title);
    auto* sums = new GridView(*new PartySharesModel(session(), this), 1, this);
    sums->setObjectName(u"budget.parties"_s);
    sums->setAccessibleName(title->text());
    body()->addWidget(sums);
}

void BudgetPart::buildDetail()
{
    m_detail = new QWidget(this);
    auto* layout = new QVBoxLayout(m_detail);
    layout->setContentsMargins(0, 0, 0, 0);
    m_detailTitle = new TextLabel(m_detail);
    m_detailTitle->setProperty("role", u"heading"_s);
    layout->addWidget(m_detailTitle);
    m_form = new RecordForm(session(), spec().table, spec().fields, m_detail);
    layout->addWidget(m_form);
    m_shares = Part::make(session(), spec().children.first(), std::nullopt, m_detail);
    layout->addWidget(m_shares);
    body()->addWidget(m_detail);
}

Id BudgetPart::currentLine() const
{
    return m_model->lineAt(view().currentIndex().row());
}

Id BudgetPart::neighbour(int delta) const
{
    const int row = view().currentIndex().row();
    const bool sameSide = m_model->sideAt(row) == m_model->sideAt(row + delta);
    return row + delta >= 0 && sameSide ? m_model->lineAt(row + delta) : Id();
}

void BudgetPart::follow()
{
    const Id line = currentLine();
    m_detail->setVisible(!line.isNull());
    if (!line.isNull()) {
        //: 「%1」のくわしいこと
        m_detailTitle->setText(
            tr("More on \"%1\"").arg(rowName(session().words(), session().project(), "budgetLines", line)));
    }
    m_form->setPlace({spec().table, line, {}});
    m_shares->setOwner(line);
    const QList<bool> possible{view().currentIndex().isValid(), !line.isNull(), !line.isNull(),
                               !line.isNull() && !neighbour(-1).isNull(),
                               !line.isNull() && !neighbour(1).isNull()};
    for (qsizetype i = 0; i < m_lineButtons.size(); ++i)
        m_lineButtons.at(i)->setEnabled(possible.at(i));
}

void BudgetPart::showBalance()
{
    const BudgetTotals totals = budgetTotals(session().project());
    const Language language = session().context().language;
    if (!totals.income.any && !totals.cost.any) {
        //: まだ行がありません。かかる費用と、その出どころを入れてください。
        m_balance->setText(tr("Nothing here yet. Enter what it costs and where the money comes from."));
        setTone(*m_balance, u"muted"_s);
    } else if (totals.balance() == 0) {
        //: 収入と支出は同じ額です（%1）。
        m_balance->setText(
            tr("Income and cost are the same: %1.").arg(formatYen(totals.cost.amount, language)));
        setTone(*m_balance, u"good"_s);
    } else {
        const QString amount = formatYen(qAbs(totals.balance()), language);
        //: 収入が支出より%1少なくなっています。
        const QString less = tr("Income is %1 less than cost.").arg(amount);
        //: 収入が支出より%1多くなっています。
        const QString more = tr("Income is %1 more than cost.").arg(amount);
        m_balance->setText(totals.balance() < 0 ? less : more);
        setTone(*m_balance, u"warning"_s);
    }
    if (m_forgotten) {
        const Project& project = session().project();
        m_forgotten->setVisible(!hasLine(project, BudgetCategory::Personnel) ||
                                !hasLine(project, BudgetCategory::Overhead));
    }
}

void BudgetPart::addLine(BudgetSide side)
{
    const QList<BudgetLine>& lines = session().project().budgetLines;
    const Id current = currentLine();
    qsizetype place = lines.size();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).id == current && lines.at(i).side == side)
            place = i + 1;
    }
    const auto category = side == BudgetSide::Income ? BudgetCategory::Contribution : BudgetCategory::Other;
    const Id id =
        session().addRow(spec().table, place, {{u"side"_s, key(side)}, {u"category"_s, key(category)}});
    view().goTo(m_model->index(m_model->rowOf(id), BudgetModel::TitleColumn), true);
}

/// Staff cost and overhead are what budgets most often leave out.
void BudgetPart::addForgotten()
{
    Id first;
    //: 人件費・間接費の行を追加
    session().edit(tr("Add staff cost and overhead"), [&](Project& project) -> Result<void> {
        for (const BudgetCategory category : {BudgetCategory::Personnel, BudgetCategory::Overhead}) {
            if (hasLine(project, category))
                continue;
            BudgetLine& line = appendRow(project.budgetLines, session().context().ids);
            line.side = BudgetSide::Cost;
            line.category = category;
            line.title =
                choiceLabel(session().context().catalogue, session().context().language, "budgetLines",
                            *recordInfo<BudgetLine>().field("category"), key(category));
            first = first.isNull() ? line.id : first;
        }
        return {};
    });
    view().goTo(m_model->index(m_model->rowOf(first), BudgetModel::AmountColumn));
}

void BudgetPart::duplicateLine()
{
    const Id copy = session().duplicate(spec().table, currentLine());
    view().goTo(m_model->index(m_model->rowOf(copy), view().currentIndex().column()));
}

void BudgetPart::removeLine()
{
    if (!currentLine().isNull())
        session().remove(spec().table, currentLine());
}

void BudgetPart::moveLine(int delta)
{
    const Id line = currentLine();
    const Id beside = neighbour(delta);
    if (!line.isNull() && !beside.isNull())
        session().moveRow(spec().table, line, beside, delta > 0);
}

bool BudgetPart::reveal(const FieldPath& path)
{
    if (path.table == spec().table && spec().fields.contains(path.field)) {
        view().goTo(m_model->index(m_model->rowOf(path.row), BudgetModel::TitleColumn));
        m_form->editor(path.field)->focusInput();
        return true;
    }
    if (path.table == u"shares"_s && path.field == u"note"_s && !path.row.isNull()) {
        view().goTo(cellOf(path));
        return m_shares->reveal(path);
    }
    return GridPart::reveal(path);
}

} // namespace kyodo
