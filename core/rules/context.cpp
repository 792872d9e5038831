#include "core/rules/context.h"

#include "core/base/groupednumber.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kyodo::rules {

Context::Context(const Project& project, QDate today)
    : m_project(project)
    , m_today(today)
    , m_concluded(latestConcluded(project))
{
    m_parties.reserve(project.parties.size());
    for (const Party& party : project.parties)
        m_parties.insert(party.id, &party);
    for (const StepPass& pass : project.stepPasses)
        m_passed.at(static_cast<std::size_t>(pass.step)) = true;
    settleDue();
}

void Context::settleDue()
{
    bool before = false;
    for (const Step step : allOf<Step>()) {
        const auto index = static_cast<std::size_t>(step);
        m_due.at(index) = begun(m_project, step) || before;
        before = m_passed.at(index);
    }
    const auto set = [this](Step step, bool value) { m_due.at(static_cast<std::size_t>(step)) = value; };
    set(Step::FindPartner, true);
    if (m_concluded)
        set(Step::Execution, true);
    if (due(Step::Execution) && ended())
        set(Step::Review, true);
    for (const Round& round : m_project.rounds) {
        if (round.kind == RoundKind::Completion && round.heldOn.isValid())
            set(Step::Reuse, true);
    }
    if (stopped()) {
        // What was given up needs no completing; what it taught is still worth keeping.
        for (const Step step : {Step::Scope, Step::Method, Step::Agreement, Step::Execution, Step::Review})
            set(step, false);
        if (m_concluded)
            set(Step::Reuse, true);
    }
}

bool Context::ended() const
{
    return m_project.info.status == ProjectStatus::Concluded || isPast(m_project.info.termEnd);
}

bool Context::hasKind(PartyKind kind) const
{
    return std::any_of(m_project.parties.begin(), m_project.parties.end(),
                       [kind](const Party& party) { return party.kind == kind; });
}

void Context::report(QLatin1StringView kind, const FieldPath& path, const QString& message,
                     const QString& why)
{
    const FindingKind* known = findingKind(kind);
    Q_ASSERT_X(known, "Context::report", "a kind that is not in findingKinds()");
    m_findings.append({known->id, known->step, known->principle, known->severity, path, message, why});
}

QList<Finding> Context::take()
{
    return std::exchange(m_findings, {});
}

QString nameOf(const Party& party)
{
    return titled(isBlank(party.shortName) ? party.name : party.shortName);
}

QString titled(const QString& title)
{
    if (!isBlank(title))
        return title.simplified();
    //: （名称なし）
    return Text::tr("(no name)");
}

QString nameOf(const Round& round)
{
    if (!isBlank(round.title))
        return round.title.simplified();
    switch (round.kind) {
    case RoundKind::Planning:
        //: 計画時のふりかえり
        return Text::tr("planning review");
    case RoundKind::Interim:
        //: 中間のふりかえり
        return Text::tr("interim review");
    case RoundKind::Completion:
        //: 終了時のふりかえり
        return Text::tr("completion review");
    case RoundKind::Own:
        break;
    }
    //: （名称のない回）
    return Text::tr("(round without a name)");
}

QString nameOf(Principle principle)
{
    switch (principle) {
    case Principle::SharedPurpose:
        //: 目的共有
        return Text::tr("shared purpose");
    case Principle::Equality:
        //: 対等
        return Text::tr("equality");
    case Principle::MutualTrust:
        //: 相互信頼
        return Text::tr("mutual trust");
    case Principle::RoleSharing:
        //: 役割・責任分担
        return Text::tr("sharing of roles and responsibility");
    case Principle::Transparency:
        //: 透明性
        return Text::tr("transparency");
    }
    return {};
}

QString listed(const QStringList& names)
{
    //: 、
    return names.join(Text::tr(", ", "between the names of a list"));
}

QString yen(qint64 amount)
{
    return groupedNumber(amount);
}

} // namespace kyodo::rules
