#include "ui/steps/part.h"

#include "ui/steps/masterpart.h"
#include "ui/steps/rolespart.h"
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

Part* Part::make(ProjectSession& session, const PartSpec& spec, std::optional<Step> step, QWidget* parent)
{
    switch (spec.kind) {
    case PartKind::Form:
        return new FormPart(session, spec, parent);
    case PartKind::Table:
        return new TablePart(session, spec, parent);
    case PartKind::Master:
        return new MasterPart(session, spec, parent);
    case PartKind::Roles:
        return new RolesPart(session, spec, parent);
    case PartKind::Note:
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
