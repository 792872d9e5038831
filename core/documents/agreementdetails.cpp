#include "core/documents/agreementdetails.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace kyodo {

namespace {

/// The fiscal year that a day belongs to: it begins in April.
int fiscalYear(QDate day)
{
    constexpr int kApril = 4;
    return day.month() < kApril ? day.year() - 1 : day.year();
}

bool isGovernment(const Project& project, const Id& id)
{
    const Party* party = findRow(project.parties, id);
    return party && party->kind == PartyKind::Government;
}

/// やまびこ里山協議会 of 「やまびこ里山協議会の設置に関する覚書」; nothing where the title names none,
/// several bodies or one of the parties.
QString namedIn(const QString& title, const Project& project)
{
    static const QRegularExpression name(QStringLiteral("^(.*?(?:実行委員会|協議会|委員会))"));
    static const QRegularExpression several(QStringLiteral("[と、]|及び|に関する"));
    const QString found = name.match(simplifiedLine(title)).captured(1);
    const bool party = std::any_of(project.parties.cbegin(), project.parties.cend(), [&](const Party& one) {
        return one.name.contains(found) || (!one.name.isEmpty() && found.contains(one.name));
    });
    return party || several.match(found).hasMatch() ? QString() : found;
}

} // namespace

bool runsOverFiscalYears(const Project& project)
{
    const QDate start = project.info.termStart;
    const QDate end = project.info.termEnd;
    return start.isValid() && end.isValid() && fiscalYear(start) < fiscalYear(end);
}

bool spendsPublicMoney(const Project& project, const Party* payer)
{
    const auto& shares = project.shares;
    const auto& payments = project.payments;
    return (payer && payer->kind == PartyKind::Government) ||
           std::any_of(shares.cbegin(), shares.cend(),
                       [&](const Share& share) {
                           return !share.inKind && share.amount > 0 && isGovernment(project, share.party);
                       }) ||
           std::any_of(payments.cbegin(), payments.cend(),
                       [&](const Payment& payment) { return isGovernment(project, payment.payer); });
}

QString committeeName(const Project& project, const Words& words)
{
    const QString& own = project.agreement.ownTitle;
    QString name = namedIn(own, project);
    if (name.isEmpty())
        name = namedIn(project.info.title, project);
    if (!name.isEmpty() && words.language() == Language::Japanese)
        return name;
    const bool council = name.contains(QStringLiteral("協議会"));
    return words(council ? QStringLiteral("committee.council") : QStringLiteral("committee.executive"));
}

QString keptCopies(const Project& project, const Words& words)
{
    const auto parties = project.parties.size();
    const auto copies = project.agreement.copies.value_or(static_cast<int>(parties));
    if (copies < parties)
        return words(QStringLiteral("copies.fewer"));
    return words(copies > parties ? QStringLiteral("copies.more") : QStringLiteral("copies.each"));
}

} // namespace kyodo
