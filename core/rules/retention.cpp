#include "core/rules/retention.h"

#include "core/base/fiscalyear.h"
#include "core/project/versions.h"

#include <algorithm>

namespace kyodo {

std::optional<int> yearsKept(const RetentionTable& table, const QStringList& forms)
{
    if (forms.isEmpty())
        return table.years;
    std::optional<int> longest;
    for (const QString& form : forms) {
        const auto own = table.byForm.constFind(form);
        // Nothing is less than any number.
        longest = std::max(longest, own == table.byForm.constEnd() ? table.years : std::optional(*own));
    }
    return longest;
}

QDate keepUntil(QDate end, int years)
{
    return end.isValid() ? FiscalYear(FiscalYear(end).startYear() + years).lastDay() : QDate();
}

QDate agreementEnd(const AgreementVersion& version, const Project& project)
{
    const Id agreement = original(project, version).id;
    QDate end = project.info.termEnd;
    for (const AgreementVersion& other : project.versions) {
        if (other.kind == VersionKind::Ending && other.state == VersionState::Concluded &&
            other.endsOn.isValid() && original(project, other).id == agreement)
            end = other.endsOn;
    }
    return end;
}

} // namespace kyodo
