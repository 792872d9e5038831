#include "ui/editors/candidatespart.h"

#include "ui/editors/comparepart.h"
#include "ui/support/fieldlabels.h"
#include "ui/widgets/sectionbar.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// What the comparison itself shows of a candidate.
bool isCompared(const FieldPath& path)
{
    static const QStringList own{u"name"_s,     u"kind"_s,           u"source"_s,   u"why"_s,
                                 u"decision"_s, u"decisionReason"_s, u"decidedOn"_s};
    if (path.table == u"candidates"_s)
        return path.field.isEmpty() || own.contains(path.field);
    return path.table == u"candidateRatings"_s;
}

PartSpec asMaster(const PartSpec& spec)
{
    PartSpec master = spec;
    master.kind = PartKind::Master;
    return master;
}

} // namespace

CandidatesPart::CandidatesPart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : Part(session, spec, parent)
    , m_tabs(new SectionBar(this))
{
    addHeading(tableLabel(spec.table));
    m_tabs->setObjectName(u"candidates.views"_s);
    m_tabs->setAccessibleName(tableLabel(spec.table));
    //: 並べてくらべる
    m_tabs->addSection(tr("Side by side"));
    //: 一つずつ書く
    m_tabs->addSection(tr("One by one"));
    // Made in the order in which Tab goes through them.
    m_grid = new CandidateGrid(session, spec, this);
    m_details = Part::make(session, asMaster(spec), std::nullopt, this);
    m_details->hideHeading();
    body()->addWidget(m_tabs);
    body()->addWidget(m_grid);
    body()->addWidget(m_details);
    connect(m_tabs, &SectionBar::currentChanged, this, &CandidatesPart::showView);
    showView(0);
}

void CandidatesPart::showView(int index)
{
    session().commitPending();
    m_grid->setVisible(index == 0);
    m_details->setVisible(index == 1);
}

bool CandidatesPart::reveal(const FieldPath& path)
{
    if (!shows(spec(), path.table, {}))
        return false;
    m_tabs->setCurrentIndex(isCompared(path) ? 0 : 1);
    return isCompared(path) ? m_grid->reveal(path) : m_details->reveal(path);
}

} // namespace kyodo
