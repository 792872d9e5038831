#include "ui/steps/part.h"

#include "ui/agreement/agreementstylepart.h"
#include "ui/agreement/annexespart.h"
#include "ui/agreement/budgetpart.h"
#include "ui/agreement/clausesetspart.h"
#include "ui/agreement/clausespart.h"
#include "ui/agreement/versionspart.h"
#include "ui/editors/abilitiespart.h"
#include "ui/editors/candidatespart.h"
#include "ui/editors/comparepart.h"
#include "ui/editors/datedpart.h"
#include "ui/editors/indicatorspart.h"
#include "ui/editors/moneypart.h"
#include "ui/editors/offerpart.h"
#include "ui/review/broughtalongpart.h"
#include "ui/review/cyclespart.h"
#include "ui/review/jointpart.h"
#include "ui/review/questionspart.h"
#include "ui/review/replypart.h"
#include "ui/review/sheetspart.h"
#include "ui/steps/agendapart.h"
#include "ui/steps/attachmentspart.h"
#include "ui/steps/masterpart.h"
#include "ui/steps/nextcyclepart.h"
#include "ui/steps/rolespart.h"
#include "ui/steps/schedulepart.h"
#include "ui/steps/simpleparts.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

Part::Part(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_spec(spec)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(fontMetrics().height() / 2);
}

namespace {

/// The editors made for one matter each; null for a kind that is not among them.
Part* makeEditor(ProjectSession& session, const PartSpec& spec, QWidget* parent)
{
    switch (spec.kind) {
    case PartKind::Budget:
        return new BudgetPart(session, spec, parent);
    case PartKind::Money:
        return new MoneyPart(session, spec, parent);
    case PartKind::Candidates:
        return new CandidatesPart(session, spec, parent);
    case PartKind::Abilities:
        return new AbilitiesPart(session, spec, parent);
    case PartKind::Methods:
    case PartKind::Pitfalls:
        return new OfferPart(session, spec, parent);
    case PartKind::Options:
        return new OptionsPart(session, spec, parent);
    case PartKind::Dated:
        return new DatedPart(session, spec, parent);
    case PartKind::Indicators:
        return new IndicatorsPart(session, spec, parent);
    case PartKind::Clauses:
        return new ClausesPart(session, spec, parent);
    case PartKind::AgreementStyle:
        return new AgreementStylePart(session, spec, parent);
    case PartKind::Annexes:
        return new AnnexesPart(session, spec, parent);
    case PartKind::ClauseSets:
        return new ClauseSetsPart(session, spec, parent);
    case PartKind::Versions:
        return new VersionsPart(session, spec, parent);
    default:
        return nullptr;
    }
}

Part* makeReviewEditor(ProjectSession& session, const PartSpec& spec, std::optional<Step> step,
                       QWidget* parent)
{
    switch (spec.kind) {
    case PartKind::Questions:
        return new QuestionsPart(session, spec, parent);
    case PartKind::Sheets:
        return new SheetsPart(session, spec, parent);
    case PartKind::Replies:
        return new ReplyPart(session, spec, parent);
    case PartKind::Joint:
        return new JointPart(session, spec, parent);
    case PartKind::Cycles:
        return new CyclesPart(session, spec, parent);
    case PartKind::BroughtAlong:
        return new BroughtAlongPart(session, spec, step.value_or(Step::Scope), parent);
    default:
        return nullptr;
    }
}

} // namespace

Part* Part::make(ProjectSession& session, const PartSpec& spec, std::optional<Step> step, QWidget* parent)
{
    if (Part* editor = makeEditor(session, spec, parent))
        return editor;
    if (Part* editor = makeReviewEditor(session, spec, step, parent))
        return editor;
    switch (spec.kind) {
    case PartKind::Form:
        return new FormPart(session, spec, parent);
    case PartKind::Table:
        return new TablePart(session, spec, parent);
    case PartKind::Master:
        return new MasterPart(session, spec, parent);
    case PartKind::Roles:
        return new RolesPart(session, spec, parent);
    case PartKind::Schedule:
        return new SchedulePart(session, spec, parent);
    case PartKind::Attachments: {
        auto* attachments = new AttachmentsPart(session, spec, parent);
        // Files of a row that exists once belong to it without anybody choosing it.
        const ProjectTable* owners = projectTable(spec.ownerTable);
        if (owners && owners->single)
            attachments->setOwner(owners->at(session.project(), 0).id);
        return attachments;
    }
    case PartKind::Agenda:
        return new AgendaPart(session, spec, parent);
    case PartKind::NextCycle:
        return new NextCyclePart(session, spec, parent);
    case PartKind::Note:
    default:
        break;
    }
    return new NotePart(session, spec, step.value_or(Step::FindPartner), parent);
}

void Part::addHeading(const QString& text)
{
    m_heading = new TextLabel(text, this);
    m_heading->setProperty("role", u"heading"_s);
    m_body->addWidget(m_heading);
    m_tableFindings = new TextLabel(this);
    m_tableFindings->setProperty("tone", u"warning"_s);
    m_body->addWidget(m_tableFindings);
    connect(&m_session, &ProjectSession::findingsChanged, this, &Part::showTableFindings);
    showTableFindings();
}

void Part::hideHeading()
{
    if (m_heading)
        m_heading->hide();
}

void Part::showTableFindings()
{
    QStringList messages;
    for (const Finding& finding : m_session.findings()) {
        if (finding.path.table == m_spec.table && finding.path.row.isNull())
            messages.append(finding.message);
    }
    m_tableFindings->setText(messages.join(u'\n'));
    m_tableFindings->setVisible(!messages.isEmpty());
}

} // namespace kyodo
