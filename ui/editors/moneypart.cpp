#include "ui/editors/moneypart.h"

#include "ui/editors/moneymodel.h"
#include "ui/grid/gridview.h"
#include "ui/support/fieldlabels.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

MoneyPart::MoneyPart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : GridPart(session, spec, parent)
    , m_model(new MoneyModel(session, this))
{
    addHeading(tableLabel(spec.table));
    m_summary = addLabel({});
    m_summary->setObjectName(u"money.summary"_s);
    //: 予算とくらべる
    addGrid(*m_model, 1, u"money"_s, tr("Against the budget")).setMostRows(24);
    m_title = addLabel({});
    m_title->setProperty("role", u"heading"_s);
    m_entries = Part::make(session, spec.children.first(), std::nullopt, this);
    m_entries->hideHeading();
    body()->addWidget(m_entries);
    connect(view().selectionModel(), &QItemSelectionModel::currentChanged, this, &MoneyPart::follow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MoneyPart::chooseFirst);
    connect(&session, &ProjectSession::changed, this, &MoneyPart::summarise);
    chooseFirst();
    summarise();
}

void MoneyPart::chooseFirst()
{
    view().setVisible(m_model->rowCount() > 0);
    if (!view().currentIndex().isValid() && m_model->rowCount() > 1)
        view().setCurrentIndex(m_model->index(1, 0));
    follow();
}

void MoneyPart::follow()
{
    const Id line = m_model->lineAt(view().currentIndex().row());
    m_entries->setVisible(!line.isNull());
    m_entries->setOwner(line);
    if (line.isNull()) {
        //: 上の表で行を選ぶと、その行の出入りを入れられます。
        m_title->setText(tr("Choose a line above to enter what was paid or received on it."));
    } else {
        //: 「%1」の出入り
        m_title->setText(tr("Paid and received on \"%1\"")
                             .arg(rowName(session().words(), session().project(), "budgetLines", line)));
    }
    m_title->setVisible(m_model->rowCount() > 0);
}

void MoneyPart::summarise()
{
    const QStringList over = m_model->overspent();
    if (m_model->rowCount() == 0) {
        //: 先に手順4の「費用」で予算を入れてください。
        m_summary->setText(tr("First enter the budget at the step of the agreement."));
        m_summary->setProperty("tone", u"muted"_s);
    } else if (over.isEmpty()) {
        //: 予算を超えた行はありません。
        m_summary->setText(tr("No line is over its plan."));
        m_summary->setProperty("tone", u"good"_s);
    } else {
        //: 予算を超えた行：%1
        m_summary->setText(tr("Over the plan: %1").arg(over.join(u"、"_s)));
        m_summary->setProperty("tone", u"warning"_s);
    }
    m_summary->style()->unpolish(m_summary);
    m_summary->style()->polish(m_summary);
}

bool MoneyPart::reveal(const FieldPath& path)
{
    if (path.table != spec().table)
        return false;
    const Spending* entry = findRow(session().project().spendings, path.row);
    if (!entry) {
        view().setFocus(Qt::OtherFocusReason);
        return true;
    }
    view().setCurrentIndex(m_model->index(m_model->rowOf(entry->line), 0));
    return m_entries->reveal(path);
}

} // namespace kyodo
