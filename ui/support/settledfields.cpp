#include "ui/support/settledfields.h"

#include "core/project/answeredround.h"

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

QString reason()
{
    //: 答えがあるため、固定しています。
    return SettledFields::tr("Settled, for there are answers.");
}

} // namespace

SettledFields& SettledFields::of(ProjectSession& session)
{
    auto* there = session.findChild<SettledFields*>(QString(), Qt::FindDirectChildrenOnly);
    return there ? *there : *new SettledFields(session);
}

SettledFields::SettledFields(ProjectSession& session)
    : QObject(&session)
    , m_session(session)
{
}

QString SettledFields::whyFixed(const RowPlace& place, QAnyStringView field) const
{
    if (place.table == u"questions"_s)
        return whyKept(place.table, place.id);
    if (place.table != u"rounds"_s || place.id.isNull())
        return {};
    const bool scale = field == "scale"_L1 || field == "scaleWords"_L1;
    if (!scale && field != "kind"_L1)
        return {};
    const RoundUse use = roundUse(m_session.project(), place.id);
    if (scale ? !use.isScored() : !use.isAnswered() || place.id == m_open)
        return {};
    return reason();
}

QString SettledFields::whyKept(QAnyStringView table, const Id& row) const
{
    if (table != "questions"_L1)
        return {};
    const Question* question = findRow(m_session.project().questions, row);
    if (!question || question->round == m_open || !isAnswered(m_session.project(), row))
        return {};
    return reason();
}

void SettledFields::open(const Id& round)
{
    if (m_open == round)
        return;
    m_open = round;
    Q_EMIT changed();
}

} // namespace kyodo
