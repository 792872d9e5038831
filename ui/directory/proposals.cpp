#include "ui/directory/proposals.h"

#include "core/base/text.h"
#include "ui/directory/organisationwords.h"
#include "ui/support/newrows.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::directory)
};

/// A line each; none where nothing speaks for the body.
QStringList reasonsOf(const AppContext& context, const Complement& complement)
{
    constexpr qsizetype kLongest = 24; // graphemes of a resource: some write half a plan into one
    QStringList reasons;
    for (const ResourceMatch& match : complement.brings) {
        //: 提供できるもの「%1」が、求めている「%2」に合います
        reasons.append(Tr::tr("What it offers, \"%1\", meets what is sought: \"%2\"")
                           .arg(elided(match.theirs, kLongest), elided(match.ours, kLongest)));
    }
    for (const ResourceMatch& match : complement.wants) {
        //: 求めているもの「%1」に、こちらの「%2」が合います
        reasons.append(Tr::tr("What it looks for, \"%1\", is met by what is there: \"%2\"")
                           .arg(elided(match.theirs, kLongest), elided(match.ours, kLongest)));
    }
    if (complement.fields != 0) {
        //: 同じ分野で活動しています: %1
        reasons.append(Tr::tr("It works in the same fields: %1").arg(fieldsText(context, complement.fields)));
    }
    if (complement.samePlace) {
        //: 同じ市町村にあります: %1
        reasons.append(Tr::tr("It is in the same municipality: %1").arg(complement.row.place));
    }
    return reasons;
}

/// Whether a body is among the candidates.
bool isCandidate(const Project& project, const Organisation& body)
{
    return std::any_of(project.candidates.begin(), project.candidates.end(), [&](const Candidate& each) {
        const bool number = !body.number.isEmpty() && each.corporateNumber == body.number;
        return number || nfkcFolded(each.name) == nfkcFolded(body.name);
    });
}

/// What it could bring, beside what is sought.
void addResources(Project& project, const Id& candidate, const QList<ResourceMatch>& brings, IdSource& ids)
{
    for (const ResourceMatch& match : brings) {
        const auto sought = std::find_if(project.soughtResources.cbegin(), project.soughtResources.cend(),
                                         [&](const SoughtResource& each) { return each.name == match.ours; });
        CandidateResource& resource = appendRow(project.candidateResources, ids);
        resource.candidate = candidate;
        resource.name = match.theirs;
        if (sought != project.soughtResources.cend())
            resource.sought = sought->id;
    }
}

} // namespace

Need needOf(const Project& project, const Catalogue& catalogue)
{
    Need need;
    for (const SoughtResource& sought : project.soughtResources)
        need.sought.append(sought.name);
    need.sought.removeAll(QString());
    for (qsizetype i = 0; i < catalogue.fields().size(); ++i) {
        if (project.info.fields.contains(catalogue.fields().at(i).id))
            need.fields |= 1U << i;
    }
    QStringList places{project.info.area};
    for (const Party& party : project.parties) {
        need.known.append(party.name);
        places.append(party.address);
    }
    need.place = placeAmong(project.info.municipality, places);
    for (const Candidate& candidate : project.candidates)
        need.known.append(candidate.name);
    return need;
}

QString complementText(const AppContext& context, const Complement& complement)
{
    const DirectoryRow& row = complement.row;
    //: %1（%2）
    const QString placed = Tr::tr("%1 (%2)", "a body and its municipality").arg(row.name, row.place);
    return (QStringList{row.place.isEmpty() ? row.name : placed} + reasonsOf(context, complement))
        .join(u'\n');
}

bool addCandidate(ProjectSession& session, const AppContext& context, const Organisation& body)
{
    if (isCandidate(session.project(), body))
        return false;
    const Complement fit = complementOf(body, needOf(session.project(), context.catalogue));
    const Presets known{{u"kind"_s, key(body.kind)},
                        {u"name"_s, body.name},
                        {u"kana"_s, body.kana},
                        {u"corporateNumber"_s, body.number},
                        {u"address"_s, body.address},
                        {u"website"_s, body.website},
                        //: 団体名簿
                        {u"sourceNote"_s, Tr::tr("Directory of organisations")},
                        {u"why"_s, reasonsOf(context, fit).join(u'\n')}};
    //: 「%1」を候補に加える
    return session.edit(Tr::tr("Take \"%1\" as a candidate").arg(body.name),
                        [&](Project& project) -> Result<void> {
                            const Id id = insertRow(project, u"candidates", project.candidates.size(), known,
                                                    session.words(), session.context().ids);
                            addResources(project, id, fit.brings, session.context().ids);
                            return {};
                        });
}

} // namespace kyodo
