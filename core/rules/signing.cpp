#include "core/rules/context.h"

#include <QSet>

using namespace Qt::StringLiterals;

// Step 4: date made, date concluded and date in force are three dates; where a paper is made, it is not
// concluded before all have signed (Local Autonomy Act, art. 234 (5), for municipalities).
namespace kyodo::rules {

namespace {

void dates(Context& c, const AgreementVersion& version)
{
    if (!version.concludedOn.isValid()) {
        c.report(
            "concluded-date-missing"_L1, at(version, "concludedOn"_L1),
            //: 第%1版は締結済みですが、締結日が入っていません。
            Text::tr("Version %1 is concluded, but the date is missing.").arg(version.number),
            //: いつ成立したかは、効力や保存期間のもとになります。最後の主体が署名した日を入れてください。
            Text::tr(
                "Effect and retention are counted from it. Enter the day on which the last party signed."));
        return;
    }
    const QDate made = version.madeOn.isValid() ? version.madeOn : c.project().agreement.madeOn;
    if (made.isValid() && version.concludedOn < made)
        c.report("concluded-before-made"_L1, at(version, "concludedOn"_L1),
                 //: 第%1版の締結日が、作成日より前になっています。
                 Text::tr("Version %1 was concluded before it was made.").arg(version.number),
                 //: 日付をさかのぼらせると、書類の信用が失われます。実際の日付に直してください。
                 Text::tr("Back-dating costs a paper its credit. Correct it to the real dates."));
    if (version.inForceOn.isValid() && version.inForceOn < version.concludedOn)
        c.report(
            "in-force-before-concluded"_L1, at(version, "inForceOn"_L1),
            //: 第%1版の効力が、締結日より前から生じることになっています。
            Text::tr("Version %1 is in force from before it was concluded.").arg(version.number),
            //: さかのぼって効力を持たせるのは例外です。日付を確かめ、必要なら理由を条文に書いてください。
            Text::tr(
                "Retroactive effect is an exception. Check the dates and, if it is meant, give the reason in "
                "a clause."));
}

void signatures(Context& c, const AgreementVersion& version)
{
    QHash<Id, const Signing*> signings;
    for (const Signing& signing : c.project().signings) {
        if (signing.version == version.id && (signing.on.isValid() || !signings.contains(signing.party)))
            signings.insert(signing.party, &signing);
    }
    for (const Party& party : c.project().parties) {
        const Signing* signing = signings.value(party.id);
        if (!signing || !signing->on.isValid()) {
            c.report(
                "signing-missing"_L1, signing ? at(*signing, "on"_L1) : at(party),
                //: 締結済みの第%1版に、%2の署名日がありません。
                Text::tr("Version %1 is concluded, but %2 has no date of signing.")
                    .arg(QString::number(version.number), nameOf(party)),
                //: 全員が署名や押印を終えるまで、協定は成立していません。署名日を入れるか、締結を取り消してください。
                Text::tr("It is not concluded until all have signed or sealed. Enter the date or take the "
                         "conclusion back."));
        } else if (version.concludedOn.isValid() && signing->on > version.concludedOn) {
            c.report("signed-after-concluded"_L1, at(*signing, "on"_L1),
                     //: %2が第%1版に署名した日が、締結日より後になっています。
                     Text::tr("%2 signed version %1 after it was concluded.")
                         .arg(QString::number(version.number), nameOf(party)),
                     //: 最後の署名より前に締結することはできません。どちらかの日付を直してください。
                     Text::tr("Nothing is concluded before the last signature. Correct one of the dates."));
        }
    }
}

void notConcluded(Context& c)
{
    const Project& p = c.project();
    const AgreementTerms& a = p.agreement;
    if (a.madeOn.isValid() && a.inForceOn.isValid() && a.inForceOn < a.madeOn)
        c.report(
            "in-force-before-made"_L1, at(a, "inForceOn"_L1),
            //: 協定書の効力が、作成日より前から生じることになっています。
            Text::tr("The agreement is to be in force from before it is made."),
            //: さかのぼって効力を持たせるのは例外です。日付を確かめ、必要なら理由を条文に書いてください。
            Text::tr(
                "Retroactive effect is an exception. Check the dates and, if it is meant, give the reason in "
                "a clause."));
    if (c.active() && p.info.termStart.isValid() && p.info.termStart <= c.today())
        c.report(
            "agreement-not-concluded"_L1, in<AgreementVersion>(),
            //: 事業の期間に入りましたが、協定がまだ締結されていません。
            Text::tr("The term has begun, but no agreement is concluded."),
            //: 約束がないまま動くと、責任や費用の話が後から出てきます。署名を済ませ、締結日を記録してください。
            Text::tr(
                "Work without an agreement leaves responsibility and cost to be argued about. Have it signed "
                "and record the date."));
}

} // namespace

void signingFindings(Context& c)
{
    if (c.stopped())
        return;
    if (const AgreementVersion* version = c.concluded()) {
        dates(c, *version);
        signatures(c, *version);
    } else {
        notConcluded(c);
    }
}

} // namespace kyodo::rules
