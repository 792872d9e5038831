#include "ui/agreement/setmaking.h"

#include "core/base/text.h"
#include "core/documents/clausesetuse.h"
#include "core/documents/setfacts.h"
#include "ui/agreement/setimport.h"
#include "ui/support/spoken.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

SetMaking::SetMaking(ProjectSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 2);
    //: この事業からひな形を作る
    const QString title = tr("Make a template set of this project");
    auto* heading = new TextLabel(title, this);
    heading->setProperty("role", u"heading"_s);
    layout->addWidget(heading);
    speakAsGroup(*this, title);
    auto* lead = new TextLabel(
        //: この事業の条項、別紙、体裁を、ほかの事業でも使えるひな形にします。欄に入れた主体、日付、金額などは入りませんが、条項に自分で書いた文は、書いたまま入ります。
        tr("The clauses, annexes and layout of this project become a set that other projects can use. "
           "Parties, dates and amounts from fields are left out; what you typed into clauses goes in as "
           "it stands."),
        this);
    lead->setProperty("tone", u"muted"_s);
    layout->addWidget(lead);
    m_facts = new TextLabel(this);
    m_facts->setObjectName(u"sets.facts"_s);
    m_facts->hide();
    layout->addWidget(m_facts);
    //: ひな形の名前
    m_name = addLine(layout, tr("Name of the template set"), u"sets.name"_s);
    //: 作成者（部署など）
    m_issuer = addLine(layout, tr("Kept by (department)"), u"sets.issuer"_s);
    //: この版の説明
    m_note = addLine(layout, tr("About this edition"), u"sets.note"_s);
    auto* row = new WrapLayout(fontMetrics().height() / 3);
    m_makeNext = addButton(*row, u"sets.makeNext"_s, &SetMaking::makeNext);
    m_makeNew = addButton(*row, u"sets.makeNew"_s, &SetMaking::makeNew);
    layout->addLayout(row);
    m_message = new TextLabel(this);
    m_message->setObjectName(u"sets.made"_s);
    m_message->hide();
    layout->addWidget(m_message);
}

QLineEdit* SetMaking::addLine(QVBoxLayout* layout, const QString& text, const QString& name)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(text);
    auto* label = new TextLabel(text, this);
    label->setBuddy(edit);
    layout->addWidget(label);
    layout->addWidget(edit);
    return edit;
}

QPushButton* SetMaking::addButton(QLayout& layout, const QString& name, void (SetMaking::*slot)())
{
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    layout.addWidget(button);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

/// Typed texts that speak of this project alone, so that whoever makes the set sees them.
void SetMaking::showFacts()
{
    const AppContext& context = m_session.context();
    QStringList lines;
    for (const SetFacts& facts : projectFactsInSet(m_session.project(), context.clauses, context.language))
        lines.append(
            //: %1：%2
            tr("%1: %2").arg(facts.title, facts.found.join(u"、"_s)));
    m_facts->setVisible(!lines.isEmpty());
    //: 次の条項には、この事業だけの金額、日付、主体の呼び方が書いてあります。ほかの事業でも使えるように直すか、差し込みに替えてください。
    m_facts->setText(
        tr("These clauses speak of amounts, dates or parties of this project alone. Word them so "
           "that other projects can use them, or put placeholders in their place.") +
        u'\n' + lines.join(u'\n'));
}

void SetMaking::offer(int nextNumber)
{
    m_next = nextNumber;
    showFacts();
    const ClauseSetUse* used = usedClauseSet(m_session.project());
    m_makeNext->setVisible(used != nullptr);
    //: 第%1版として作る
    m_makeNext->setText(tr("Make edition %1").arg(m_next));
    m_makeNext->setAccessibleName(m_makeNext->text());
    //: 別のひな形として作る
    const QString other = tr("Make another set");
    //: ひな形を作る
    m_makeNew->setText(used ? other : tr("Make a template set"));
    m_makeNew->setAccessibleName(m_makeNew->text());
    if (!used || m_offered == used->set)
        return;
    // The names are offered once; what was typed instead stays.
    m_offered = used->set;
    m_name->setText(used->name);
    m_issuer->setText(used->issuer);
}

void SetMaking::makeNext()
{
    make(nextEdition(m_session.project(), m_session.today(), m_next));
}

void SetMaking::makeNew()
{
    ClauseSet heading;
    heading.madeOn = m_session.today();
    make(heading);
}

void SetMaking::make(ClauseSet heading)
{
    heading.name = simplifiedLine(m_name->text());
    heading.issuer = simplifiedLine(m_issuer->text());
    heading.note = m_note->text();
    if (heading.name.isEmpty()) {
        //: ひな形の名前を入れてください。
        tell(tr("Please give the template set a name."), true);
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT wanted(heading);
}

void SetMaking::tell(const QString& text, bool problem)
{
    showToned(*m_message, text, problem);
    if (!problem)
        m_note->clear(); // it is about one edition
}

} // namespace kyodo
