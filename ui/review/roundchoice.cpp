#include "ui/review/roundchoice.h"

#include "ui/support/fieldoptions.h"
#include "ui/support/roundmemory.h"
#include "ui/widgets/combobox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace kyodo {

RoundChoice::RoundChoice(ProjectSession& session, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_box(new ComboBox(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    //: ふりかえりの回
    auto* label = new QLabel(tr("Review round"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setObjectName(name);
    m_box->setAccessibleName(label->text());
    layout->addWidget(label);
    layout->addWidget(m_box);
    layout->addStretch();
    connect(m_box, &QComboBox::currentIndexChanged, this, &RoundChoice::chosen);
    connect(m_box, &ComboBox::picked, this, &RoundChoice::remember);
    connect(m_box, &ComboBox::settled, this, &RoundChoice::remember);
    connect(&RoundMemory::of(session), &RoundMemory::changed, this,
            [this] { choose(RoundMemory::of(m_session).round()); });
    connect(&session, &ProjectSession::changed, this, &RoundChoice::follow);
    follow();
}

Id RoundChoice::round() const
{
    return m_rounds.value(m_box->currentIndex());
}

void RoundChoice::choose(const Id& round)
{
    if (const auto index = m_rounds.indexOf(round); index >= 0)
        m_box->setCurrentIndex(int(index));
}

void RoundChoice::remember()
{
    RoundMemory::of(m_session).choose(round());
}

void RoundChoice::follow()
{
    const Id before = m_rounds.isEmpty() ? RoundMemory::of(m_session).round() : round();
    QList<Id> rounds;
    QStringList names;
    for (const Round& row : m_session.project().rounds) {
        rounds.append(row.id);
        names.append(rowName(m_session.words(), m_session.project(), "rounds", row.id));
    }
    QStringList shown;
    for (int i = 0; i < m_box->count(); ++i)
        shown.append(m_box->itemText(i));
    if (rounds == m_rounds && names == shown)
        return;
    {
        const QSignalBlocker quiet(m_box);
        m_rounds = rounds;
        m_box->clear();
        m_box->addItems(names);
        const auto kept = rounds.indexOf(before);
        m_box->setCurrentIndex(int(kept >= 0 ? kept : rounds.size() - 1));
    }
    setVisible(!rounds.isEmpty());
    Q_EMIT chosen();
}

} // namespace kyodo
