#include "ui/review/agreedscore.h"

#include "ui/grid/placewriting.h"
#include "ui/review/jointmodel.h"
#include "ui/support/fieldlabels.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace kyodo {

AgreedScore::AgreedScore(ProjectSession& session, const JointModel& model, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_box(new ComboBox(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new TextLabel(fieldLabel("jointConclusions", "agreedScore"), this);
    label->setBuddy(m_box);
    m_box->setObjectName(u"jointConclusions.agreedScore"_s);
    m_box->setAccessibleName(label->text());
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setEnabled(!session.isReadOnly());
    layout->addWidget(label);
    layout->addWidget(m_box);
    layout->addStretch();
    connect(m_box, &ComboBox::picked, this, [this] { store(m_box->currentIndex()); });
    connect(m_box, &ComboBox::settled, this, [this] { store(m_box->currentIndex()); });
}

void AgreedScore::setQuestion(const Id& question)
{
    m_question = question;
    follow();
}

void AgreedScore::focusInput()
{
    m_box->setFocus(Qt::OtherFocusReason);
}

void AgreedScore::follow()
{
    //: 決めていない
    QStringList shown{tr("not settled")};
    shown += m_model.steps();
    int index = 0;
    for (const JointConclusion& row : m_session.project().jointConclusions) {
        if (row.question != m_question || !row.agreedScore)
            continue;
        index = *row.agreedScore;
        // One that the scale does not have is shown as it is, and stays until another is chosen.
        if (index < 1 || index >= shown.size()) {
            shown.append(QString::number(*row.agreedScore));
            index = int(shown.size()) - 1;
        }
    }
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    m_box->addItems(shown);
    m_box->setCurrentIndex(index);
}

void AgreedScore::store(int index)
{
    if (index > m_model.steps().size())
        return;
    const QVariant wanted = index > 0 ? QVariant(qlonglong(index)) : QVariant();
    const RowPlace place = m_model.conclusionPlace(m_question);
    const FieldInfo& field = *recordInfo<JointConclusion>().field("agreedScore");
    const Row* row = m_session.row(place);
    if (row ? field.read(*row) == wanted : !wanted.isValid())
        return;
    m_session.edit(fieldLabel("jointConclusions", "agreedScore"), [&](Project& project) -> Result<void> {
        const auto id = writePlace(project, m_session, place, field, wanted);
        return id ? Result<void>() : id.error();
    });
    follow(); // an edit that failed shows what is stored
}

} // namespace kyodo
