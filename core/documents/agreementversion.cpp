#include "core/documents/agreementversion.h"

#include "core/documents/agreement.h"
#include "core/documents/agreementjson.h"

#include <algorithm>

namespace kyodo {

QString presentContent(const Project& project, const ClauseLibrary& library, const Words& words)
{
    return agreementToJson(frozenAgreement(project, library, words));
}

Id takeDraft(Project& project, const ClauseLibrary& library, const Words& words, QDate on, IdSource& ids)
{
    int last = 0;
    for (const AgreementVersion& version : std::as_const(project.versions))
        last = std::max(last, version.number);
    const QString content = presentContent(project, library, words);
    AgreementVersion& version = appendRow(project.versions, ids);
    version.number = last + 1;
    version.madeOn = on;
    version.content = content;
    version.contentHash = agreementHash(content);
    return version.id;
}

const AgreementVersion* presentVersion(const Project& project, const ClauseLibrary& library,
                                       const Words& words)
{
    const auto& versions = project.versions;
    if (std::all_of(versions.begin(), versions.end(),
                    [](const AgreementVersion& version) { return version.contentHash.isEmpty(); }))
        return nullptr;
    const QString hash = agreementHash(presentContent(project, library, words));
    const auto found =
        std::find_if(versions.crbegin(), versions.crend(),
                     [&hash](const AgreementVersion& version) { return version.contentHash == hash; });
    return found == versions.crend() ? nullptr : &*found;
}

} // namespace kyodo
