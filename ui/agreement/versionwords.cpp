#include "ui/agreement/versionwords.h"

#include "core/base/eradate.h"
#include "core/documents/agreementversion.h"
#include "core/project/versions.h"
#include "core/rules/retention.h"
#include "ui/support/fieldlabels.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::versions)
};

QString stateOnly(const ProjectSession& session, const AgreementVersion& version)
{
    const Language language = session.context().language;
    const auto day = [&](QDate date) {
        return formatDate(date, session.project().agreement.dates, language);
    };
    //: 案　第%1版
    QString text = Tr::tr("Draft, version %1").arg(version.number);
    if (version.state == VersionState::Final) {
        //: 確定　第%1版（%2）
        text = Tr::tr("Final, version %1 (%2)").arg(version.number).arg(day(version.finalOn));
    } else if (version.state == VersionState::Concluded) {
        //: 締結済　第%1版（%2）
        text = Tr::tr("Concluded, version %1 (%2)").arg(version.number).arg(day(version.concludedOn));
    }
    return text;
}

/// Until when a concluded agreement is kept; empty while the owner's table or the end of the agreement is
/// not known.
QString retentionText(const ProjectSession& session, const AgreementVersion& version)
{
    const Project& project = session.project();
    const auto years = yearsKept(session.context().settings.retention(), project.method.forms);
    const QDate until = years ? keepUntil(agreementEnd(version, project), *years) : QDate();
    if (!until.isValid())
        return {};
    //: この協定書は%1まで保存します（自分の表：%n年）。
    return Tr::tr("This agreement is kept until %1 (own table: %n year(s)).", nullptr, *years)
        .arg(formatDate(until, project.agreement.dates, session.context().language));
}

} // namespace

QString versionStateText(const ProjectSession& session, const AgreementVersion& version)
{
    const QString text = stateOnly(session, version);
    if (!version.pages)
        return text;
    //: %1、%nページ
    return Tr::tr("%1, %n page(s)", nullptr, *version.pages).arg(text);
}

QString versionFileName(const ProjectSession& session, const AgreementVersion& version)
{
    const AppContext& context = session.context();
    const FieldInfo& kind = *recordInfo<AgreementVersion>().field("kind");
    const QString paper =
        choiceLabel(context.catalogue, context.language, "versions", kind, key(version.kind));
    const QString state = stateOnly(session, version);
    return paper + u' ' + state.section(u'（', 0, 0).section(u" ("_s, 0, 0).simplified() + u".pdf"_s;
}

QString versionAdvice(const ProjectSession& session, const AgreementVersion& version)
{
    const Project& project = session.project();
    QStringList lines;
    if (version.state == VersionState::Final) {
        switch (project.agreement.binding) {
        case Binding::Staples:
            //: ホチキス留めのときは、ページの継ぎ目のすべてに、当事者全員が契印を押します。
            lines.append(Tr::tr("Stapled: every party seals across every page join."));
            break;
        case Binding::Tape:
            //: 袋とじのときは、とじた帯と表紙（裏表紙）の境目に、当事者全員が契印を押します。
            lines.append(Tr::tr("Bound with tape: every party seals across the edge of the tape."));
            break;
        case Binding::None:
            break;
        }
        //: 日付は、実際に記名押印または署名した日を入れます。さかのぼった日付は入れません。
        lines.append(Tr::tr("Enter the day on which each really sealed or signed; never an earlier one."));
        if (version.kind != VersionKind::Ending && project.method.forms.contains(u"commission"_s)) {
            //: 請負にあたる委託では、団体が作って自治体が保管する契約書に、収入印紙が必要になることがあります。
            lines.append(
                Tr::tr("Where a commission counts as contract work, the copy that the municipality keeps may "
                       "need a revenue stamp."));
        }
        //: これは法的な助言ではありません。迷うときは、それぞれの担当部署や税務署にお確かめください。
        lines.append(
            Tr::tr("This is no legal advice. When in doubt, ask your legal section or the tax office."));
    }
    if (version.state == VersionState::Concluded) {
        //: メールなどで電子データのまま取り交わしたときは、その電子データも保存します。印刷したものだけでは足りないことがあります。
        lines.append(Tr::tr("What was exchanged as electronic data is kept as data; a print of it may not be "
                            "enough."));
        if (const QString kept = retentionText(session, version); !kept.isEmpty())
            lines.append(kept);
    }
    if (const auto kept =
            version.content.isEmpty() ? Result<AgreementText>(AgreementText()) : keptText(version);
        !kept)
        lines.prepend(kept.error().message);
    const QList<Id> missing =
        version.state == VersionState::Final ? partiesToSign(project, version.id) : QList<Id>();
    if (!missing.isEmpty()) {
        QStringList names;
        for (const Id& party : missing)
            names.append(partyName(*findRow(project.parties, party)));
        //: まだ日付のない主体：%1
        lines.prepend(Tr::tr("No date yet: %1").arg(names.join(u"、"_s)));
    }
    const auto& comments = project.clauseComments;
    const auto open = std::count_if(comments.cbegin(), comments.cend(), [](const ClauseComment& comment) {
        return comment.state == CommentState::Open;
    });
    if (open > 0 && version.state != VersionState::Concluded) {
        //: 協議中の意見が%n件あります。結果を書いて「決着」にしてから、確定や締結に進むことをお勧めします。
        lines.prepend(Tr::tr("%n opinion(s) are still under discussion: better settle them, and write down "
                             "what came of them, before going on.",
                             nullptr, int(open)));
    }
    return lines.join(u'\n');
}

} // namespace kyodo
