#include "core/documents/blankform.h"

#include "core/documents/clausechoice.h"
#include "core/documents/clauseset.h"
#include "core/documents/clausesetuse.h"

#include <algorithm>

namespace kyodo {

namespace {

constexpr int kBlankPersonalRows = 4;

ClauseSet setInUse(const Project& project, const ClauseLibrary& library)
{
    const ClauseSetUse* used = usedClauseSet(project);
    const auto set = used ? clauseSetFromJson(used->content.toUtf8(), library) : Result<ClauseSet>(Error{});
    return set ? *set : ClauseSet();
}

/// What stands in the same place of the set and says the same.
template<class T>
bool isFromSet(const T& row, const QList<T>& set, QString T::*text)
{
    return std::any_of(set.begin(), set.end(), [&](const T& one) {
        return one.key == row.key && one.state == row.state && one.*text == row.*text;
    });
}

QList<ClauseEdit> blankClauses(QList<ClauseEdit> clauses, const ClauseSet& set, const ClauseLibrary& library,
                               const QString& line)
{
    for (ClauseEdit& clause : clauses) {
        if (isFromSet(clause, set.clauses, &ClauseEdit::text))
            continue;
        const bool own = isOwnClause(clause, library);
        clause.text = own ? line : QString();
        clause.textEn.clear();
        if (!own && clause.state == ClauseState::Changed)
            clause.state = ClauseState::Library;
    }
    return clauses;
}

QList<AnnexChoice> blankAnnexes(QList<AnnexChoice> annexes, const ClauseSet& set, const QString& line)
{
    for (AnnexChoice& annex : annexes) {
        if (annex.state == AnnexState::Own && !isFromSet(annex, set.annexes, &AnnexChoice::text))
            annex.text = QStringList{line, line, line}.join(u'\n');
    }
    return annexes;
}

QList<Party> blankParties(const QList<Party>& parties, const QString& line)
{
    QList<Party> blank;
    for (const Party& party : parties) {
        Party& one = blank.emplaceBack();
        one.id = party.id;
        // Who is a person signs for nobody else. Of the others nothing is said before it is written in.
        if (party.kind == PartyKind::Resident)
            one.kind = party.kind;
    }
    while (blank.size() < 2)
        blank.append(Party{});
    for (Party& party : blank)
        party.name = line;
    return blank;
}

} // namespace

Project blankForm(const Project& entered, const ClauseLibrary& library, const Words& words)
{
    const QString line = words(QStringLiteral("blank"));
    const AgreementTerms& terms = entered.agreement;
    Project form;
    form.info.id = entered.info.id;
    for (const FieldInfo& field : styleFields())
        field.write(form.agreement, field.read(terms));
    form.agreement.copies.reset();
    form.agreement.ownTitle.clear();
    // Names stand on lines: only what they are called by their part in it can be told beforehand.
    if (terms.labels == LabelStyle::Roles) {
        form.agreement.payer = terms.payer;
        form.agreement.payee = terms.payee;
    } else {
        form.agreement.labels = LabelStyle::Stems;
    }
    form.agreement.excludeOrganisedCrime = terms.excludeOrganisedCrime;
    form.agreement.languages = terms.languages;
    form.method.forms = entered.method.forms;
    form.parties = blankParties(entered.parties, line);
    form.personalData = QList<PersonalData>(kBlankPersonalRows);
    const ClauseSet set = setInUse(entered, library);
    form.clauses = blankClauses(entered.clauses, set, library, words(QStringLiteral("blank.long")));
    form.annexes = blankAnnexes(entered.annexes, set, words(QStringLiteral("blank.long")));
    return form;
}

} // namespace kyodo
