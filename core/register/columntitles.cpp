#include "core/register/registercolumns.h"

#include <QCoreApplication>

#include <iterator>

namespace kyodo {

namespace {

struct ColumnWords {
    const char* title;
    const char* meaning;
};

// In the order of the columns.
constexpr ColumnWords kWords[] = {
    //: 事業名
    {QT_TRANSLATE_NOOP("kyodo::columns", "Project"),
     //: 事業の名前です。
     QT_TRANSLATE_NOOP("kyodo::columns", "The project's title.")},
    //: 手順
    {QT_TRANSLATE_NOOP("kyodo::columns", "Step"),
     //: 七つの手順のうち、まだ済んでいない最初の手順です。
     QT_TRANSLATE_NOOP("kyodo::columns", "The first of the seven steps that is not passed yet.")},
    //: 状態
    {QT_TRANSLATE_NOOP("kyodo::columns", "State"),
     //: 実施中、終了、中止のどれかです。
     QT_TRANSLATE_NOOP("kyodo::columns", "Whether the project is under way, finished or stopped.")},
    //: 年度
    {QT_TRANSLATE_NOOP("kyodo::columns", "Fiscal years"),
     //: 期間がかかる年度（4月から3月まで）です。終わりの日がない実施中の事業は、今年度までです。
     QT_TRANSLATE_NOOP("kyodo::columns",
                       "The fiscal years (April to March) that the term touches; up to this "
                       "one for a project under way without a last day.")},
    //: 部
    {QT_TRANSLATE_NOOP("kyodo::columns", "Department"),
     //: 担当する行政の部です。
     QT_TRANSLATE_NOOP("kyodo::columns", "The authority's department in charge.")},
    //: 課
    {QT_TRANSLATE_NOOP("kyodo::columns", "Section"),
     //: 担当する行政の課です。
     QT_TRANSLATE_NOOP("kyodo::columns", "The authority's section in charge.")},
    //: 概要
    {QT_TRANSLATE_NOOP("kyodo::columns", "Summary"),
     //: 事業の概要です。
     QT_TRANSLATE_NOOP("kyodo::columns", "What is done, in short.")},
    //: 地域課題
    {QT_TRANSLATE_NOOP("kyodo::columns", "Challenge"),
     //: 取り組む地域の課題です。
     QT_TRANSLATE_NOOP("kyodo::columns", "The local challenge that the project answers.")},
    //: 参加する主体
    {QT_TRANSLATE_NOOP("kyodo::columns", "Parties"),
     //: 参加する団体などです。
     QT_TRANSLATE_NOOP("kyodo::columns", "Who takes part.")},
    //: 主体の種類
    {QT_TRANSLATE_NOOP("kyodo::columns", "Kinds of party"),
     //: 参加する主体の種類です。同じ種類は一度だけ挙げます。
     QT_TRANSLATE_NOOP("kyodo::columns", "The kinds of party present, each named once.")},
    //: 活動分野
    {QT_TRANSLATE_NOOP("kyodo::columns", "Fields"),
     //: 特定非営利活動促進法の20分野による活動分野です。複数のことがあります。
     QT_TRANSLATE_NOOP("kyodo::columns",
                       "The fields of activity, by the list of the NPO law; several are possible.")},
    //: 形態
    {QT_TRANSLATE_NOOP("kyodo::columns", "Forms"),
     //: 協働の形態です。複数のことがあります。
     QT_TRANSLATE_NOOP("kyodo::columns", "The forms of collaboration; several are possible.")},
    //: 地域
    {QT_TRANSLATE_NOOP("kyodo::columns", "Place"),
     //: 地域の名前、または市区町村の番号です。
     QT_TRANSLATE_NOOP("kyodo::columns", "The place, or the code of the municipality.")},
    //: 期間のはじめ
    {QT_TRANSLATE_NOOP("kyodo::columns", "Beginning"),
     //: 期間の最初の日です。
     QT_TRANSLATE_NOOP("kyodo::columns", "The first day of the term.")},
    //: 期間のおわり
    {QT_TRANSLATE_NOOP("kyodo::columns", "End"),
     //: 期間の最後の日です。
     QT_TRANSLATE_NOOP("kyodo::columns", "The last day of the term.")},
    //: 新規・継続
    {QT_TRANSLATE_NOOP("kyodo::columns", "New or continued"),
     //: 継続は、二回目以後のサイクル、またはその年度より前に始まったものです。その年度とは、年次報告では行の年度、ほかでは今年度（終わった事業では最後の年度）です。
     QT_TRANSLATE_NOOP("kyodo::columns",
                       "Continued: a later cycle, or begun before the year in question. That is the year of "
                       "the line in a yearly report, else this year, or a project's last one.")},
    //: 開始年度
    {QT_TRANSLATE_NOOP("kyodo::columns", "First year"),
     //: 協働が最初に始まった年度です。
     QT_TRANSLATE_NOOP("kyodo::columns", "The fiscal year in which the cooperation first began.")},
    //: サイクル
    {QT_TRANSLATE_NOOP("kyodo::columns", "Cycle"),
     //: 何回目のサイクルかです。
     QT_TRANSLATE_NOOP("kyodo::columns", "How many times round: 1 is the first.")},
    //: 事業費
    {QT_TRANSLATE_NOOP("kyodo::columns", "Cost"),
     //: 予算の支出の合計（円）です。
     QT_TRANSLATE_NOOP("kyodo::columns", "The sum of the budget's cost lines, in yen.")},
    //: 行政の負担額
    {QT_TRANSLATE_NOOP("kyodo::columns", "Borne by the authority"),
     //: 支出のうち、行政である主体がお金で負担する額（円）です。
     QT_TRANSLATE_NOOP("kyodo::columns",
                       "What the authorities among the parties bear of the cost in money, in yen.")},
    //: 役割分担
    {QT_TRANSLATE_NOOP("kyodo::columns", "Roles"),
     //: どの仕事をだれが主に担うかです。
     QT_TRANSLATE_NOOP("kyodo::columns", "Who leads which task.")},
    //: 成果
    {QT_TRANSLATE_NOOP("kyodo::columns", "Results"),
     //: 事例シートに書いた成果です。
     QT_TRANSLATE_NOOP("kyodo::columns", "What the case sheet gives as results.")},
    //: 課題
    {QT_TRANSLATE_NOOP("kyodo::columns", "Issues"),
     //: 改めることと、新しく見つかった課題です。
     QT_TRANSLATE_NOOP("kyodo::columns", "What is to change, and the new challenges found.")},
    //: 協定書
    {QT_TRANSLATE_NOOP("kyodo::columns", "Agreement"),
     //: 協定書がどこまで進んだかです。「その後に変更あり」は、締結した内容と事業のいまの内容が違うことをいいます。
     QT_TRANSLATE_NOOP("kyodo::columns", "How far the agreement has come. Changed since: the project says "
                                         "something else now than what was concluded.")},
    //: ふりかえり
    {QT_TRANSLATE_NOOP("kyodo::columns", "Review"),
     //: いちばん新しいふりかえりがどこまで進んだかです。
     QT_TRANSLATE_NOOP("kyodo::columns", "How far the latest review has come.")},
    //: 確かめること
    {QT_TRANSLATE_NOOP("kyodo::columns", "Findings"),
     //: ファイルを読んだ日に、確かめることがいくつあったかです。
     QT_TRANSLATE_NOOP("kyodo::columns",
                       "How many things the program found to look at, as of the day the file was read.")},
    //: 次の期日
    {QT_TRANSLATE_NOOP("kyodo::columns", "Next date"),
     //: 次に守る期日です。過ぎているものが先に来ます。
     QT_TRANSLATE_NOOP("kyodo::columns", "The next date to be kept; one that is overdue comes first.")},
    //: 次の期日の内容
    {QT_TRANSLATE_NOOP("kyodo::columns", "Next date: what"),
     //: その期日の内容です。
     QT_TRANSLATE_NOOP("kyodo::columns", "What that date is.")},
    //: 最後の動き
    {QT_TRANSLATE_NOOP("kyodo::columns", "Last move"),
     //: 最後に何かが行われたか、書かれた日です。
     QT_TRANSLATE_NOOP("kyodo::columns", "The last day on which something was done or written.")},
    //: 動きのない日数
    {QT_TRANSLATE_NOOP("kyodo::columns", "Days still"),
     //: その日からたった日数です。
     QT_TRANSLATE_NOOP("kyodo::columns", "How many days have gone by since.")},
    //: その後
    {QT_TRANSLATE_NOOP("kyodo::columns", "What follows"),
     //: 期間が終わった後のことが決まっているかどうかです。
     QT_TRANSLATE_NOOP("kyodo::columns", "Whether it is known how it goes on after the term.")},
    //: 見出し語
    {QT_TRANSLATE_NOOP("kyodo::columns", "Tags"),
     //: 事業に付けた見出し語です。
     QT_TRANSLATE_NOOP("kyodo::columns", "Words the project was marked with.")},
    //: ファイルの状態
    {QT_TRANSLATE_NOOP("kyodo::columns", "File: state"),
     //: 新しい、変更あり、移動、重複、使用中のどれかです。
     QT_TRANSLATE_NOOP("kyodo::columns", "New, changed, moved, copied, or open elsewhere.")},
    //: ファイル
    {QT_TRANSLATE_NOOP("kyodo::columns", "File"),
     //: 事業のファイルの場所です。
     QT_TRANSLATE_NOOP("kyodo::columns", "Where the project's file lies.")},
};
static_assert(std::size(kWords) == EnumKeys<RegisterColumn>::keys.size());

const ColumnWords& wordsOf(RegisterColumn column)
{
    return kWords[static_cast<std::size_t>(column)];
}

} // namespace

QString columnTitle(RegisterColumn column)
{
    return QCoreApplication::translate("kyodo::columns", wordsOf(column).title);
}

QString columnMeaning(RegisterColumn column)
{
    return QCoreApplication::translate("kyodo::columns", wordsOf(column).meaning);
}

} // namespace kyodo
