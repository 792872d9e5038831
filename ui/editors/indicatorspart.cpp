#include "ui/editors/indicatorspart.h"

#include "ui/editors/indicatorsmodel.h"
#include "ui/grid/gridview.h"
#include "ui/support/fieldlabels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

IndicatorsPart::IndicatorsPart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : GridPart(session, spec, parent)
    , m_model(new IndicatorsModel(session, this))
{
    addHeading(tableLabel(spec.table));
    addGrid(*m_model, 1, u"indicatorResults"_s, tableLabel(spec.table)).setMostRows(20);
    m_note = addLabel(u"muted"_s);
    //: 指標を足す
    addButton(tr("Add an indicator"), u"Ctrl+Return"_s, u"add"_s, [this] { addIndicator(); });
    //: 削除
    m_remove = addButton(tr("Delete"), u"Ctrl+Del"_s, u"delete"_s, [this] { removeIndicator(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &IndicatorsPart::showNote);
    showNote();
}

void IndicatorsPart::showNote()
{
    view().setVisible(m_model->rowCount() > 0);
    //: まだ指標がありません。何をどれだけ良くしたいかを、数で決めておきます。
    m_note->setText(tr("No indicators yet. They say in figures what is to become better."));
    m_note->setVisible(m_model->rowCount() == 0);
    if (m_remove)
        m_remove->setEnabled(m_model->rowCount() > 0);
}

void IndicatorsPart::addIndicator()
{
    const Id id = session().addRow(spec().table, session().project().indicators.size(), {});
    view().goTo(m_model->index(m_model->rowOfKey(id.text()), IndicatorsModel::NameColumn), true);
}

void IndicatorsPart::removeIndicator()
{
    const Id id = m_model->indicatorAt(view().currentIndex().row());
    if (!id.isNull())
        session().remove(spec().table, id);
}

} // namespace kyodo
