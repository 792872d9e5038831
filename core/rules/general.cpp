#include "core/base/codes.h"
#include "core/rules/context.h"

using namespace Qt::StringLiterals;

// What holds for the project as a whole, whatever step it is at.
namespace kyodo::rules {

namespace {

void basics(Context& c)
{
    const ProjectInfo& info = c.project().info;
    if (isBlank(info.title)) {
        c.report(
            "title-missing"_L1, at(info, "title"_L1),
            //: 事業の名前が書かれていません。
            Text::tr("The project has no title."),
            //: 事業の名前は、協定書をはじめすべての書類に載ります。短い名前を付けてください。
            Text::tr(
                "The title stands on the agreement and every other paper. Give the project a short name."));
    }
    if (isBlank(info.challenge)) {
        c.report(
            "challenge-missing"_L1, at(info, "challenge"_L1),
            //: 地域の課題が書かれていません。
            Text::tr("The local challenge is not written down."),
            //: 何に困っているのかがはっきりすると、同じ課題に関心を持つ相手が見つかります。1、2文で書いてください。
            Text::tr(
                "A clear challenge helps to find others who care about it. Write it in a sentence or two."));
    } else if (isBlank(info.publicNature) && !c.stopped()) {
        c.report(
            "public-nature-missing"_L1, at(info, "publicNature"_L1),
            //: この事業がなぜ社会のためになるのかが書かれていません。
            Text::tr("Why the work is in the public interest is not written down."),
            //: 公共性を全員が認識していることが協働の前提です。だれの役に立つのかを書いて共有してください。
            Text::tr(
                "That all see its public nature is a premise of collaboration. Write down whom it serves."));
    }
}

void registered(Context& c)
{
    const ProjectInfo& info = c.project().info;
    if (!info.municipality.isEmpty() && !MunicipalityCode::parse(info.municipality)) {
        c.report("municipality-invalid"_L1, at(info, "municipality"_L1),
                 //: 地方公共団体コード「%1」は正しくありません。
                 Text::tr("The municipality code “%1” is not valid.").arg(info.municipality),
                 //: 検査数字を含む6桁の数字です。打ち間違いがないか確かめてください。
                 Text::tr("It has six digits, the last of them a check digit. Look for a typing mistake."));
    }
    if (c.stopped() && isBlank(info.statusReason)) {
        c.report(
            "stopped-without-reason"_L1, at(info, "statusReason"_L1),
            //: 事業を中止した理由が書かれていません。
            Text::tr("Why the project was stopped is not written down."),
            //: 理由は次に取り組む人の助けになり、関わった人への説明にもなります。短く書いてください。
            Text::tr(
                "The reason helps whoever tries next and is owed to those who took part. Write it briefly."));
    }
}

void term(Context& c)
{
    const ProjectInfo& info = c.project().info;
    if (info.termStart.isValid() && info.termEnd.isValid() && info.termEnd < info.termStart) {
        c.report("term-reversed"_L1, at(info, "termEnd"_L1),
                 //: 事業の終了日が開始日より前になっています。
                 Text::tr("The project ends before it starts."),
                 //: 期間は協定書と予定表のもとになります。どちらかの日付を直してください。
                 Text::tr("Agreement and schedule are built on the term. Correct one of the two dates."));
    }
    if (!c.due(Step::Scope))
        return;
    if (!info.termStart.isValid()) {
        c.report(
            "term-start-missing"_L1, at(info, "termStart"_L1),
            //: 事業の開始日が決まっていません。
            Text::tr("The project has no start date."),
            //: いつ始めるかが決まらないと、予定も費用も見積もれません。およその日付を入れてください。
            Text::tr("Without a start neither schedule nor cost can be judged. Enter an approximate date."));
    }
    if (!info.termEnd.isValid()) {
        c.report(
            "term-end-missing"_L1, at(info, "termEnd"_L1),
            //: 期間のおわりが決まっていません。
            Text::tr("The project has no end date."),
            //: 終わりを決めておくと、頼り切りの関係になるのを防げます。続ける場合も、区切りの日を入れてください。
            Text::tr("An end keeps the parties from leaning on one another for ever. "
                     "Set a date even if you mean to go on."));
    }
}

void labels(Context& c)
{
    QHash<QString, const Party*> first;
    for (const Party& party : c.project().parties) {
        const QString label = party.label.trimmed();
        if (label.isEmpty())
            continue;
        const Party* other = first.value(label);
        if (!other) {
            first.insert(label, &party);
            continue;
        }
        c.report(
            "party-label-shared"_L1, at(party, "label"_L1),
            //: %2と%3の書類での呼び方が、どちらも「%1」です。
            Text::tr("In papers both %2 and %3 are called “%1”.").arg(label, nameOf(*other), nameOf(party)),
            //: 協定書の条文で区別がつかなくなります。どちらかの呼び方を変えてください。
            Text::tr("The articles of the agreement cannot tell them apart. Change one of the two."));
    }
}

template<class T>
void corporateNumber(Context& c, const T& body)
{
    if (body.corporateNumber.isEmpty() || CorporateNumber::parse(body.corporateNumber))
        return;
    c.report(
        "corporate-number-invalid"_L1, at(body, "corporateNumber"_L1),
        //: 「%2」の法人番号「%1」は正しくありません。
        Text::tr("The corporate number “%1” of “%2” is not valid.")
            .arg(body.corporateNumber, titled(body.name)),
        //: 13桁の数字で、先頭は検査数字です。国税庁の法人番号公表サイトと見比べてください。
        Text::tr(
            "It has 13 digits, the first a check digit. Compare it with the tax agency's public register."));
}

void parties(Context& c)
{
    for (const Party& party : c.project().parties) {
        if (isBlank(party.name)) {
            c.report(
                "party-name-missing"_L1, at(party, "name"_L1),
                //: 名前のない主体があります。
                Text::tr("A party has no name."),
                //: 協定書には正式な名称を書きます。登記や規約のとおりに入れてください。
                Text::tr("The agreement states the full name. Enter it as registered or as in the rules."));
        }
        corporateNumber(c, party);
        if (!party.postalCode.isEmpty() && !PostalCode::parse(party.postalCode)) {
            c.report(
                "postal-code-invalid"_L1, at(party, "postalCode"_L1),
                //: %2の郵便番号「%1」は正しくありません。
                Text::tr("The postal code “%1” of %2 is not valid.").arg(party.postalCode, nameOf(party)),
                //: 郵便番号は7桁の数字です。打ち間違いがないか確かめてください。
                Text::tr("A postal code has seven digits. Look for a typing mistake."));
        }
    }
    for (const Candidate& candidate : c.project().candidates)
        corporateNumber(c, candidate);
    if (c.project().parties.size() < 2 && !c.stopped()) {
        c.report("parties-too-few"_L1, in<Party>(),
                 //: 主体がまだ2者そろっていません。
                 Text::tr("There are not yet two parties."),
                 //: 協働は2者以上で行うものです。自分たちと相手を主体に加えてください。
                 Text::tr("A collaboration takes two or more. Add yourselves and your partner as parties."));
    }
}

} // namespace

void generalFindings(Context& c)
{
    basics(c);
    registered(c);
    term(c);
    parties(c);
    labels(c);
}

} // namespace kyodo::rules
