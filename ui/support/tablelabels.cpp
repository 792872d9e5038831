#include "ui/support/labelentries.h"

#include <QCoreApplication>

namespace kyodo::labels {

std::span<const Entry> tableLabels()
{
    static constexpr Entry kEntries[] = {
        //: 事業のこと
        {"project", QT_TRANSLATE_NOOP("kyodo::fields", "About the project")},
        //: 参加する主体
        {"parties", QT_TRANSLATE_NOOP("kyodo::fields", "Parties")},
        //: 連絡できる人
        {"contacts", QT_TRANSLATE_NOOP("kyodo::fields", "Contact persons")},
        //: できること・できないこと
        {"abilities", QT_TRANSLATE_NOOP("kyodo::fields", "What it can and cannot do")},
        //: 求めている資源
        {"soughtResources", QT_TRANSLATE_NOOP("kyodo::fields", "Resources sought")},
        //: 持ち寄る資源
        {"offeredResources", QT_TRANSLATE_NOOP("kyodo::fields", "Resources offered")},
        //: パートナーの候補
        {"candidates", QT_TRANSLATE_NOOP("kyodo::fields", "Candidates")},
        //: 候補を見る四つのポイント
        {"candidateRatings", QT_TRANSLATE_NOOP("kyodo::fields", "Candidate by the tips")},
        //: 連絡の記録
        {"candidateContacts", QT_TRANSLATE_NOOP("kyodo::fields", "Contacts made")},
        //: 候補が持ち寄れるもの
        {"candidateResources", QT_TRANSLATE_NOOP("kyodo::fields", "What the candidate could bring")},
        //: 事業の大枠
        {"scope", QT_TRANSLATE_NOOP("kyodo::fields", "Frame of the project")},
        //: それぞれの言葉での目的
        {"purposeStatements", QT_TRANSLATE_NOOP("kyodo::fields", "Purpose in each party's words")},
        //: 協働に向いた事業か
        {"fitChecks", QT_TRANSLATE_NOOP("kyodo::fields", "Does the work suit collaboration?")},
        //: 成果の指標
        {"indicators", QT_TRANSLATE_NOOP("kyodo::fields", "Indicators")},
        //: 協働のモデルと形態
        {"method", QT_TRANSLATE_NOOP("kyodo::fields", "Model and forms")},
        //: 使う手法
        {"methodUses", QT_TRANSLATE_NOOP("kyodo::fields", "Methods used")},
        //: 比べた案
        {"methodOptions", QT_TRANSLATE_NOOP("kyodo::fields", "Options compared")},
        //: 原則から見た案
        {"optionRatings", QT_TRANSLATE_NOOP("kyodo::fields", "Option by the principles")},
        //: 落とし穴への備え
        {"pitfallAnswers", QT_TRANSLATE_NOOP("kyodo::fields", "Answers to the pitfalls")},
        //: 合意の内容
        {"agreement", QT_TRANSLATE_NOOP("kyodo::fields", "Terms of the agreement")},
        //: 行うこと
        {"contentItems", QT_TRANSLATE_NOOP("kyodo::fields", "Things to do")},
        //: 作業と節目
        {"tasks", QT_TRANSLATE_NOOP("kyodo::fields", "Tasks and milestones")},
        //: 役割分担
        {"roles", QT_TRANSLATE_NOOP("kyodo::fields", "Roles")},
        //: 予算
        {"budgetLines", QT_TRANSLATE_NOOP("kyodo::fields", "Budget")},
        //: 負担の内訳
        {"shares", QT_TRANSLATE_NOOP("kyodo::fields", "Who bears what")},
        //: 成果物
        {"deliverables", QT_TRANSLATE_NOOP("kyodo::fields", "Deliverables")},
        //: 取り扱う個人情報
        {"personalData", QT_TRANSLATE_NOOP("kyodo::fields", "Personal information handled")},
        //: 協議の記録
        {"negotiations", QT_TRANSLATE_NOOP("kyodo::fields", "Negotiation record")},
        //: 条項
        {"clauses", QT_TRANSLATE_NOOP("kyodo::fields", "Clauses")},
        //: 条項への意見
        {"clauseComments", QT_TRANSLATE_NOOP("kyodo::fields", "Remarks on the clause")},
        //: 別紙
        {"annexes", QT_TRANSLATE_NOOP("kyodo::fields", "Annexes")},
        //: ひな形
        {"clauseSets", QT_TRANSLATE_NOOP("kyodo::fields", "Template sets")},
        //: そのほかの支払い
        {"payments", QT_TRANSLATE_NOOP("kyodo::fields", "Further payments")},
        //: 協定書の版
        {"versions", QT_TRANSLATE_NOOP("kyodo::fields", "Versions of the agreement")},
        //: 署名・押印
        {"signings", QT_TRANSLATE_NOOP("kyodo::fields", "Signatures")},
        //: 会議
        {"meetings", QT_TRANSLATE_NOOP("kyodo::fields", "Meetings")},
        //: 出席者
        {"attendances", QT_TRANSLATE_NOOP("kyodo::fields", "Present")},
        //: 議題
        {"agendaItems", QT_TRANSLATE_NOOP("kyodo::fields", "Agenda")},
        //: 決まったこと
        {"decisions", QT_TRANSLATE_NOOP("kyodo::fields", "Decisions")},
        //: することの一覧
        {"actions", QT_TRANSLATE_NOOP("kyodo::fields", "Actions")},
        //: お金の出入り
        {"spendings", QT_TRANSLATE_NOOP("kyodo::fields", "Money spent or received")},
        //: 事故・トラブル
        {"incidents", QT_TRANSLATE_NOOP("kyodo::fields", "Incidents")},
        //: 公表
        {"publications", QT_TRANSLATE_NOOP("kyodo::fields", "Publications")},
        //: 変更の相談
        {"changeRequests", QT_TRANSLATE_NOOP("kyodo::fields", "Changes to agree")},
        //: ふりかえりの回
        {"rounds", QT_TRANSLATE_NOOP("kyodo::fields", "Review rounds")},
        //: 設問
        {"questions", QT_TRANSLATE_NOOP("kyodo::fields", "Questions")},
        //: 記入シート
        {"sheets", QT_TRANSLATE_NOOP("kyodo::fields", "Sheets")},
        //: 回答
        {"answers", QT_TRANSLATE_NOOP("kyodo::fields", "Answers")},
        //: 共同の結論
        {"jointConclusions", QT_TRANSLATE_NOOP("kyodo::fields", "Joint conclusions")},
        //: 前のサイクルの評価
        {"pastScores", QT_TRANSLATE_NOOP("kyodo::fields", "Scores of earlier cycles")},
        //: 前のサイクルの指標
        {"pastIndicators", QT_TRANSLATE_NOOP("kyodo::fields", "Indicators of earlier cycles")},
        //: ふりかえりから次へ
        {"reuse", QT_TRANSLATE_NOOP("kyodo::fields", "What comes of the review")},
        //: 改善すること
        {"improvements", QT_TRANSLATE_NOOP("kyodo::fields", "Improvements")},
        //: 新たな課題
        {"newChallenges", QT_TRANSLATE_NOOP("kyodo::fields", "New challenges")},
        //: 事例シート
        {"caseSheet", QT_TRANSLATE_NOOP("kyodo::fields", "Case sheet")},
        //: この手順で決めたこと
        {"stepNotes", QT_TRANSLATE_NOOP("kyodo::fields", "What was decided at this step")},
        //: 通過した手順
        {"stepPasses", QT_TRANSLATE_NOOP("kyodo::fields", "Steps passed")},
        //: 資料
        {"attachments", QT_TRANSLATE_NOOP("kyodo::fields", "Attachments")},
    };
    return kEntries;
}

} // namespace kyodo::labels
