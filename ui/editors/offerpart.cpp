#include "ui/editors/offerpart.h"

#include "ui/editors/offermodel.h"
#include "ui/grid/gridview.h"
#include "ui/support/fieldlabels.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

OfferPart::OfferPart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : GridPart(session, spec, parent)
    , m_model(new OfferModel(session, spec.table, this))
{
    addHeading(tableLabel(spec.table));
    addGrid(*m_model, 1, spec.table, tableLabel(spec.table)).setMostRows(40);
    m_note = addLabel(u"muted"_s);
    //: ほかの主体の分を足す
    m_add = addButton(tr("Add for another party"), u"Ctrl+Return"_s, u"add"_s, [this] { addAnother(); });
    //: 書いたことを削除
    m_remove = addButton(tr("Delete what is written"), u"Ctrl+Del"_s, u"delete"_s, [this] { removeRow(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &OfferPart::showNote);
    connect(m_model, &QAbstractItemModel::modelReset, this, &OfferPart::follow);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &OfferPart::follow);
    connect(view().selectionModel(), &QItemSelectionModel::currentChanged, this, &OfferPart::follow);
    showNote();
    follow();
}

void OfferPart::showNote()
{
    view().setVisible(m_model->rowCount() > 0);
    if (m_model->rowCount() > 0)
        m_note->clear();
    else if (spec().kind == PartKind::Methods)
        //: NPOと、企業・教育機関・地域組織・行政のどれかが主体にそろうと、手引きの手法が並びます。
        m_note->setText(tr("Once an NPO and a company, school, community or government are parties, the "
                           "guideline's methods stand here."));
    else
        //: 先に「基本」で参加する主体を入れてください。
        m_note->setText(tr("First enter the parties under \"Basics\"."));
    m_note->setVisible(!m_note->text().isEmpty());
}

/// Both are about a line that is used: nothing can be added to or taken from what nobody wrote.
void OfferPart::follow()
{
    const bool written = !m_model->idAt(view().currentIndex().row()).isNull();
    for (QPushButton* button : {m_add, m_remove}) {
        if (button)
            button->setEnabled(written);
    }
}

void OfferPart::removeRow()
{
    const Id id = m_model->idAt(view().currentIndex().row());
    if (!id.isNull())
        session().remove(spec().table, id);
}

void OfferPart::addAnother()
{
    const QModelIndex index = view().currentIndex();
    if (m_model->addAnother(index.row()))
        view().goTo(m_model->index(index.row() + 1, m_model->columnOfKey(u"party"_s)));
}

} // namespace kyodo
