#include "core/documents/agreementversion.h"

#include "core/documents/agreement.h"
#include "core/documents/agreementjson.h"
#include "core/documents/paperparts.h"
#include "core/project/versions.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::documents)
};

Error refused(const QString& sentence, const QString& place)
{
    return {ErrorCode::Refused, sentence, place};
}

Id append(Project& project, const QString& content, QDate on, IdSource& ids)
{
    int last = 0;
    for (const AgreementVersion& version : std::as_const(project.versions))
        last = std::max(last, version.number);
    AgreementVersion& version = appendRow(project.versions, ids);
    version.number = last + 1;
    version.madeOn = on;
    version.content = content;
    version.contentHash = agreementHash(content);
    return version.id;
}

Result<QString> contentIn(Languages languages, const Project& project, const ClauseLibrary& library)
{
    const auto text = signedAgreement(project, library, languages);
    return text ? Result<QString>(agreementToJson(*text)) : text.error();
}

/// What the agreement says now, in the languages of this version.
Result<QString> contentLike(const AgreementVersion& version, const Project& project,
                            const ClauseLibrary& library)
{
    const auto text = keptText(version);
    return text ? contentIn(languagesOf(*text), project, library) : text.error();
}

const AgreementArticle* termOf(const AgreementText& text)
{
    const auto found = std::find_if(text.articles.begin(), text.articles.end(),
                                    [](const AgreementArticle& article) { return article.key == u"term"; });
    return found == text.articles.end() ? nullptr : &*found;
}

/// Whether the article on the term says what it said when this version was concluded.
bool hasSameTerm(const AgreementVersion& version, const Project& project, const ClauseLibrary& library)
{
    const auto before = keptText(version);
    const auto now = before ? signedAgreement(project, library, languagesOf(*before))
                            : Result<AgreementText>(before.error());
    const AgreementArticle* was = before ? termOf(*before) : nullptr;
    const AgreementArticle* is = now ? termOf(*now) : nullptr;
    return was && is && was->paragraphs == is->paragraphs;
}

/// What an amendment or a renewal of this version would say; refused where it would say nothing new.
Result<QString> changedContent(const Project& project, const AgreementVersion& base, VersionKind kind,
                               const ClauseLibrary& library)
{
    if (kind == VersionKind::Renewal &&
        !(project.info.termStart.isValid() && project.info.termEnd.isValid())) {
        //: 更新後の期間が入っていません。「内容と期間」に、期間の初めと終わりを入れてください。
        return refused(Tr::tr("The term after the renewal is missing. Enter its beginning and end under "
                              "\"Content and term\"."),
                       QStringLiteral("/project/termEnd"));
    }
    const auto content = contentLike(base, project, library);
    if (content && *content == base.content) {
        //: 締結した第%1版から、協定書の内容が変わっていません。先に、変えるところを書き換えてください。
        return refused(
            Tr::tr("The agreement says just what was concluded as version %1. First change what is "
                   "to be different.")
                .arg(base.number),
            base.id.text());
    }
    if (kind == VersionKind::Renewal && hasSameTerm(base, project, library)) {
        //: 期間が、締結した協定書のままです。「内容と期間」に更新後の期間を入れてから、更新の案を残してください。期間のほかを変えるときは「変更」を選びます。
        return refused(Tr::tr("The term is still that of the concluded agreement. Enter the new one under "
                              "\"Content and term\" first; to change something else, choose the amendment."),
                       QStringLiteral("/project/termEnd"));
    }
    return content;
}

} // namespace

QString presentContent(const Project& project, const ClauseLibrary& library, const Words& words)
{
    return agreementToJson(frozenAgreement(project, library, words));
}

Result<Id> takeDraft(Project& project, const ClauseLibrary& library, QDate on, IdSource& ids)
{
    const auto content = contentIn(project.agreement.languages, project, library);
    return content ? Result<Id>(append(project, *content, on, ids)) : content.error();
}

Result<Id> takeAmendment(Project& project, const AmendmentPlan& plan, const ClauseLibrary& library, QDate on,
                         IdSource& ids)
{
    const AgreementVersion* base = inForce(project);
    if (!base) {
        //: 締結済の協定書がないため、変更、更新、終了の協定書は作れません。
        return refused(Tr::tr("No agreement is in force that could be amended, renewed or ended."), {});
    }
    const Id amends = base->id;
    QString content = base->content;
    if (plan.kind == VersionKind::Ending && !plan.endsOn.isValid()) {
        //: 終了する日を入れてください。
        return refused(Tr::tr("Enter the day on which the agreement ends."), QStringLiteral("endsOn"));
    }
    if (plan.kind != VersionKind::Ending) {
        auto changed = changedContent(project, *base, plan.kind, library);
        if (!changed)
            return changed.error();
        content = std::move(*changed);
    }
    const Id id = append(project, content, on, ids);
    AgreementVersion& version = *findRow(project.versions, id);
    version.kind = plan.kind;
    version.amends = amends;
    version.reason = plan.reason;
    version.inForceOn = plan.inForceOn;
    version.endsOn = plan.kind == VersionKind::Ending ? plan.endsOn : QDate();
    return id;
}

const AgreementVersion* presentVersion(const Project& project, const ClauseLibrary& library)
{
    const auto hasText = [](const AgreementVersion& version) {
        return version.kind != VersionKind::Ending && !version.contentHash.isEmpty();
    };
    const auto& versions = project.versions;
    if (std::none_of(versions.begin(), versions.end(), hasText))
        return nullptr;
    // Each was kept in the languages that were wanted then.
    QList<Languages> wanted{project.agreement.languages};
    for (const Languages languages : allOf<Languages>()) {
        if (!wanted.contains(languages))
            wanted.append(languages);
    }
    for (const Languages languages : std::as_const(wanted)) {
        const auto content = contentIn(languages, project, library);
        if (!content)
            return nullptr;
        const QString hash = agreementHash(*content);
        const auto found =
            std::find_if(versions.crbegin(), versions.crend(), [&](const AgreementVersion& version) {
                return hasText(version) && version.contentHash == hash;
            });
        if (found != versions.crend())
            return &*found;
    }
    return nullptr;
}

Result<AgreementText> keptText(const AgreementVersion& version)
{
    if (!version.contentHash.isEmpty() && agreementHash(version.content) != version.contentHash) {
        //: 第%1版の本文が、残したときの検証値と合いません。このファイルは、ほかの方法で書き換えられています。控えのファイルか、資料にあるPDFを確かめてください。
        return Error{ErrorCode::FileDamaged,
                     Tr::tr("The text of version %1 does not fit its check value: the file was changed by "
                            "other means. Please look at a copy of the file, or at the PDF among its files.")
                         .arg(version.number),
                     version.id.text()};
    }
    return agreementFromJson(version.content);
}

bool saysPresent(const AgreementVersion& version, const Project& project, const ClauseLibrary& library)
{
    if (version.kind == VersionKind::Ending)
        return true;
    const auto content = contentLike(version, project, library);
    return content && *content == version.content;
}

QString versionHead(const AgreementVersion& version, const Project& project, const Words& words)
{
    const QDate day = version.state == VersionState::Concluded ? version.concludedOn
                      : version.state == VersionState::Final   ? version.finalOn
                                                               : version.madeOn;
    return words(QStringLiteral("head.version.") + key(version.state))
        .arg(QString::number(version.number), paperDate(day, project, words));
}

} // namespace kyodo
