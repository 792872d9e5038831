#include "ui/editors/abilitiespart.h"

#include "ui/editors/abilitiesmodel.h"
#include "ui/grid/gridview.h"
#include "ui/support/fieldlabels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

AbilitiesPart::AbilitiesPart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : GridPart(session, spec, parent)
    , m_model(new AbilitiesModel(session, this))
{
    //: 主体のちがいと、できること・できないこと
    addHeading(tr("Where the parties differ, what each can and cannot do"));
    addGrid(*m_model, 1, u"abilitiesBySide"_s, tr("Where the parties differ, what each can and cannot do"))
        .setMostRows(30);
    m_note = addLabel(u"muted"_s);
    //: 削除
    m_delete = addButton(tr("Delete"), u"Ctrl+Del"_s, u"delete"_s, [this] { removeAbility(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &AbilitiesPart::join);
    join();
}

/// What speaks of the party as a whole stands across its two columns.
void AbilitiesPart::join()
{
    view().clearSpans();
    for (int row = 0; row < std::min(m_model->rowCount(), AbilitiesModel::kPartyRows); ++row) {
        for (int column = 1; column < m_model->columnCount(); column += 2)
            view().setSpan(row, column, 1, 2);
    }
    //: 先に「参加する主体」を入れてください。
    const QString first = tr("First enter the parties.");
    //: いちばん下の空いた欄に書くと、新しい項目になります。
    const QString begin = tr("What is written into the empty cells at the end becomes a new entry.");
    m_note->setText(m_model->rowCount() == 0 ? first : session().isReadOnly() ? QString() : begin);
    m_note->setVisible(!m_note->text().isEmpty());
    view().setVisible(m_model->rowCount() > 0);
    if (m_delete)
        m_delete->setEnabled(m_model->rowCount() > 0);
}

void AbilitiesPart::removeAbility()
{
    const QModelIndex index = view().currentIndex();
    const Id ability = m_model->abilityAt(index.row(), index.column());
    if (!ability.isNull())
        session().remove(u"abilities"_s, ability);
}

} // namespace kyodo
