#include "ui/editors/adoptcandidate.h"

#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::editors)
};

Id sameParty(const Project& project, const Candidate& candidate)
{
    for (const Party& party : project.parties) {
        const bool number =
            !candidate.corporateNumber.isEmpty() && party.corporateNumber == candidate.corporateNumber;
        const bool name = !candidate.name.isEmpty() && nfkcFolded(party.name) == nfkcFolded(candidate.name);
        if (number || name)
            return party.id;
    }
    return {};
}

/// What it could bring becomes what it brings.
void carryResources(Project& project, const Id& candidate, const Id& party, IdSource& ids)
{
    for (const CandidateResource& offered : project.candidateResources) {
        if (offered.candidate != candidate)
            continue;
        const SoughtResource* sought = findRow(project.soughtResources, offered.sought);
        OfferedResource& resource = appendRow(project.offeredResources, ids);
        resource.party = party;
        resource.name = offered.name;
        resource.sought = offered.sought;
        resource.kind = sought ? sought->kind : ResourceKind::Other;
    }
}

Id makeParty(Project& project, const Candidate& from, const ProjectSession& session)
{
    const Presets known{
        {u"kind"_s, key(from.kind)},  {u"name"_s, from.name},
        {u"kana"_s, from.kana},       {u"corporateNumber"_s, from.corporateNumber},
        {u"address"_s, from.address}, {u"website"_s, from.website},
        {u"strengths"_s, from.why},
    };
    const Id id =
        insertRow(project, u"parties", project.parties.size(), known, session.words(), session.context().ids);
    carryResources(project, from.id, id, session.context().ids);
    return id;
}

} // namespace

Id adoptCandidate(ProjectSession& session, const Id& id)
{
    const Candidate* found = findRow(session.project().candidates, id);
    if (!found)
        return {};
    const Candidate candidate = *found;
    Id party;
    //: 「%1」を主体として加える
    const bool done = session.edit(Tr::tr("Take in \"%1\" as a party").arg(candidate.name),
                                   [&](Project& project) -> Result<void> {
                                       party = sameParty(project, candidate);
                                       if (party.isNull())
                                           party = makeParty(project, candidate, session);
                                       findRow(project.candidates, id)->party = party;
                                       return {};
                                   });
    return done ? party : Id();
}

} // namespace kyodo
