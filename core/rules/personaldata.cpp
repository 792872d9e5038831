#include "core/rules/context.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Step 4: personal information. The law covers every body, down to neighbourhood associations.
namespace kyodo::rules {

namespace {

/// Said once for all, or for each kind of data in the annex.
template<auto Field>
bool provided(const Project& p, const QString& forAll)
{
    if (!isBlank(forAll))
        return true;
    return !p.personalData.isEmpty() &&
           std::none_of(p.personalData.begin(), p.personalData.end(),
                        [](const PersonalData& row) { return isBlank(row.*Field); });
}

void provisions(Context& c)
{
    const Project& p = c.project();
    const AgreementTerms& a = p.agreement;
    if (!provided<&PersonalData::purpose>(p, a.personalPurpose))
        c.report(
            "personal-purpose-missing"_L1, at(a, "personalPurpose"_L1),
            //: 個人情報を扱いますが、利用目的が書かれていません。
            Text::tr("Personal information is handled, but for what is not written down."),
            //: 利用目的を決めて本人に伝えることは法律の求めです。何のために使うのかを書いてください。
            Text::tr(
                "The law asks for a stated purpose that people are told. Write down what it is used for."));
    if (!provided<&PersonalData::handling>(p, a.personalHandling))
        c.report(
            "personal-handling-missing"_L1, at(a, "personalHandling"_L1),
            //: 個人情報を扱いますが、管理の方法が書かれていません。
            Text::tr("Personal information is handled, but how it is kept safe is not written down."),
            //: だれが見られ、どこに保管し、どう渡すかを決めておくと漏れを防げます。取扱いの方法を書いてください。
            Text::tr(
                "Settle who may see it, where it is kept and how it is passed on. Write down the handling."));
    if (!provided<&PersonalData::afterEnd>(p, a.personalAfterEnd))
        c.report(
            "personal-after-end-missing"_L1, at(a, "personalAfterEnd"_L1),
            //: 個人情報を扱いますが、終了後の扱いが書かれていません。
            Text::tr(
                "Personal information is handled, but what becomes of it afterwards is not written down."),
            //: 名簿が手元に残ったままになりがちです。返すのか、消すのか、いつまでにかを書いてください。
            Text::tr(
                "Lists of names tend to linger. Write down whether it is returned or deleted, and by when."));
}

} // namespace

void personalDataFindings(Context& c)
{
    if (!c.due(Step::Agreement))
        return;
    const Project& p = c.project();
    const AgreementTerms& a = p.agreement;
    if (a.handlesPersonal == YesNo::Undecided) {
        c.report(
            "agreement-item-personal-information"_L1, at(a, "handlesPersonal"_L1),
            //: 協定書に載せる「個人情報の取扱い」が決まっていません。
            Text::tr("The agreement lacks the handling of personal information."),
            //: 参加者名簿や写真も個人情報です。扱うかどうかをまず選んでください。
            Text::tr("Lists of visitors and photographs count too. First choose whether you handle any."));
        return;
    }
    if (a.handlesPersonal == YesNo::No) {
        if (!p.personalData.isEmpty())
            c.report("personal-data-denied"_L1, at(a, "handlesPersonal"_L1),
                     //: 個人情報を扱わないとしていますが、扱う情報が挙げられています。
                     Text::tr("No personal information is said to be handled, yet some is listed."),
                     //: 協定書の内容が食い違います。「扱う」に変えるか、挙げた情報を消してください。
                     Text::tr("The agreement would contradict itself. Say that it is handled or remove what "
                              "is listed."));
        return;
    }
    provisions(c);
    if (p.personalData.isEmpty())
        c.report(
            "personal-data-unlisted"_L1, in<PersonalData>(),
            //: 扱う個人情報が一つも挙げられていません。
            Text::tr("No personal information is listed."),
            //: 別紙に、どの情報をだれが管理するかを載せます。名簿など、扱うものを挙げてください。
            Text::tr("The annex states what is kept and by whom. List it: names of visitors and so on."));
    for (const PersonalData& row : p.personalData) {
        if (c.party(row.keeper))
            continue;
        c.report("personal-data-keeper-missing"_L1, at(row, "keeper"_L1),
                 //: 個人情報「%1」を管理する主体が決まっていません。
                 Text::tr("Who keeps the personal information “%1” is not settled.").arg(titled(row.what)),
                 //: 問い合わせや事故のときに答える主体が要ります。管理する主体を選んでください。
                 Text::tr("Somebody has to answer questions and accidents. Choose the party that keeps it."));
    }
}

} // namespace kyodo::rules
