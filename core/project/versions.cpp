#include "core/project/versions.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::project)
};

Error refused(const QString& sentence, const AgreementVersion& version)
{
    return {ErrorCode::Refused, sentence, version.id.text()};
}

const Signing* signingOf(const Project& project, const Id& version, const Id& party)
{
    const auto found =
        std::find_if(project.signings.begin(), project.signings.end(), [&](const Signing& signing) {
            return signing.version == version && signing.party == party;
        });
    return found == project.signings.end() ? nullptr : &*found;
}

QList<Signing> signingsOf(const Project& project, const Id& version)
{
    QList<Signing> rows;
    for (const Signing& signing : project.signings) {
        if (signing.version == version)
            rows.append(signing);
    }
    return rows;
}

/// Whether the same have signed on the same days. Where their rows stand in the list does not matter: it
/// moves when rows of other versions are added.
bool sameSignings(QList<Signing> a, QList<Signing> b)
{
    for (QList<Signing>* rows : {&a, &b}) {
        for (Signing& signing : *rows)
            signing.position = 0;
        std::sort(rows->begin(), rows->end(),
                  [](const Signing& one, const Signing& other) { return one.id < other.id; });
    }
    return a == b;
}

/// What of a version never changes, whatever its state.
bool sameContent(const AgreementVersion& a, const AgreementVersion& b)
{
    return a.number == b.number && a.content == b.content && a.contentHash == b.contentHash &&
           a.kind == b.kind && a.amends == b.amends;
}

bool sameFrozen(const AgreementVersion& before, const AgreementVersion& after)
{
    return after.state >= before.state && after.madeOn == before.madeOn && after.finalOn == before.finalOn &&
           after.pages == before.pages && after.pdfHash == before.pdfHash && after.reason == before.reason &&
           after.endsOn == before.endsOn &&
           (before.kind == VersionKind::Agreement || after.inForceOn == before.inForceOn);
}

bool sameConcluded(const Project& before, const Project& after, const AgreementVersion& was,
                   const AgreementVersion& is)
{
    return is.concludedOn == was.concludedOn && is.inForceOn == was.inForceOn &&
           sameSignings(signingsOf(before, was.id), signingsOf(after, is.id));
}

} // namespace

bool isFrozen(const AgreementVersion& version)
{
    return version.state != VersionState::Draft;
}

const AgreementVersion* inForce(const Project& project)
{
    const auto found = std::find_if(
        project.versions.crbegin(), project.versions.crend(), [](const AgreementVersion& version) {
            return version.state == VersionState::Concluded && !version.content.isEmpty();
        });
    return found == project.versions.crend() || found->kind == VersionKind::Ending ? nullptr : &*found;
}

const AgreementVersion& original(const Project& project, const AgreementVersion& version)
{
    const AgreementVersion* found = &version;
    // No longer than there are versions, whatever a file says of them.
    for (qsizetype i = 0; i < project.versions.size() && found->kind != VersionKind::Agreement; ++i) {
        const AgreementVersion* before = findRow(project.versions, found->amends);
        if (!before)
            break;
        found = before;
    }
    return *found;
}

QList<Id> partiesToSign(const Project& project, const Id& version)
{
    QList<Id> missing;
    for (const Party& party : project.parties) {
        const Signing* signing = signingOf(project, version, party.id);
        if (!signing || !signing->on.isValid())
            missing.append(party.id);
    }
    return missing;
}

Result<void> makeFinal(Project& project, const Id& id, QDate on)
{
    AgreementVersion* version = findRow(project.versions, id);
    if (!version || version->state != VersionState::Draft || version->content.isEmpty()) {
        //: 確定できるのは、残した案だけです。
        return Error{ErrorCode::Refused, Tr::tr("Only a draft that was put down can be made final."),
                     id.text()};
    }
    version->state = VersionState::Final;
    version->finalOn = on;
    return {};
}

Result<void> conclude(Project& project, const Id& id, QDate today)
{
    AgreementVersion* version = findRow(project.versions, id);
    if (!version || version->state != VersionState::Final) {
        //: 締結済にできるのは、確定した版だけです。
        return Error{ErrorCode::Refused, Tr::tr("Only a final version can be concluded."), id.text()};
    }
    QStringList missing;
    for (const Id& party : partiesToSign(project, id))
        missing.append(findRow(project.parties, party)->name);
    if (!missing.isEmpty() || project.parties.size() < 2) {
        //: 全員の日付が入ると締結済にできます。まだの主体：%1
        return refused(Tr::tr("It is concluded when every party's date is in. Still missing: %1")
                           .arg(missing.join(QStringLiteral("、"))),
                       *version);
    }
    QDate last;
    for (const Signing& signing : signingsOf(project, id))
        last = !last.isValid() || signing.on > last ? signing.on : last;
    if (version->madeOn.isValid() && last < version->madeOn) {
        //: 署名や押印の日付が、この案を作った日より前になっています。日付を確かめてください。
        return refused(Tr::tr("The dates of signing are before the day on which this draft was made. Please "
                              "check them."),
                       *version);
    }
    if (today.isValid() && last > today) {
        //: 署名や押印の日付に、まだ来ていない日があります。日付を確かめてください。
        return refused(Tr::tr("A date of signing is still to come. Please check the dates."), *version);
    }
    version->state = VersionState::Concluded;
    version->concludedOn = last;
    if (!version->inForceOn.isValid())
        version->inForceOn =
            version->kind == VersionKind::Agreement ? project.agreement.inForceOn : version->concludedOn;
    return {};
}

Result<void> keepVersions(const Project& before, const Project& after)
{
    for (const AgreementVersion& was : before.versions) {
        const AgreementVersion* is = findRow(after.versions, was.id);
        const bool kept =
            is ? sameContent(was, *is) && (!isFrozen(was) || sameFrozen(was, *is)) : !isFrozen(was);
        if (!kept) {
            //: 第%1版は、もう変えられません。変えるときは、新しい案を残してください。
            return refused(Tr::tr("Version %1 cannot be changed any more. Put down a new draft instead.")
                               .arg(was.number),
                           was);
        }
        if (was.state == VersionState::Concluded && !sameConcluded(before, after, was, *is)) {
            //: 第%1版は締結済です。日付や署名した主体は変えられません。まちがいを直すときは、「元に戻す」で締結を取り消してください。
            return refused(Tr::tr("Version %1 is concluded: its dates and who signed it stay as they are. To "
                                  "correct a mistake, undo the conclusion.")
                               .arg(was.number),
                           was);
        }
    }
    return {};
}

} // namespace kyodo
