#include "ui/support/labelentries.h"

#include <QCoreApplication>

namespace kyodo::labels {

std::span<const Entry> planFieldLabels()
{
    static constexpr Entry kEntries[] = {
        //: 共有する目的
        {"scope.sharedPurpose", QT_TRANSLATE_NOOP("kyodo::fields", "Shared purpose")},
        //: だれのためになるか
        {"scope.beneficiaries", QT_TRANSLATE_NOOP("kyodo::fields", "Who benefits")},
        //: 地域への効果
        {"scope.effectsCommunity", QT_TRANSLATE_NOOP("kyodo::fields", "Effects for the community")},
        //: 参加する主体への効果
        {"scope.effectsParties", QT_TRANSLATE_NOOP("kyodo::fields", "Effects for the parties")},
        //: 行政への効果
        {"scope.effectsGovernment", QT_TRANSLATE_NOOP("kyodo::fields", "Effects for the government")},
        //: 一者だけでもできるか
        {"scope.alone", QT_TRANSLATE_NOOP("kyodo::fields", "Would one party alone do as well?")},
        //: その答えの理由
        {"scope.aloneReason", QT_TRANSLATE_NOOP("kyodo::fields", "Reason for that answer")},
        //: まとめの判断
        {"scope.conclusion", QT_TRANSLATE_NOOP("kyodo::fields", "Conclusion")},
        //: 判断の根拠
        {"scope.conclusionReason", QT_TRANSLATE_NOOP("kyodo::fields", "Reason for the conclusion")},
        //: 主体
        {"purposeStatements.party", QT_TRANSLATE_NOOP("kyodo::fields", "Party")},
        //: 自分たちの言葉での目的
        {"purposeStatements.text", QT_TRANSLATE_NOOP("kyodo::fields", "Purpose in its own words")},
        //: 共有する目的に賛成
        {"purposeStatements.agrees", QT_TRANSLATE_NOOP("kyodo::fields", "Agrees with the shared purpose")},
        //: 事業の性質
        {"fitChecks.kind", QT_TRANSLATE_NOOP("kyodo::fields", "Kind of work")},
        //: 答え
        {"fitChecks.answer", QT_TRANSLATE_NOOP("kyodo::fields", "Answer")},
        //: 備考
        {"fitChecks.note", QT_TRANSLATE_NOOP("kyodo::fields", "Note")},
        //: 指標
        {"indicators.name", QT_TRANSLATE_NOOP("kyodo::fields", "Indicator")},
        //: 単位
        {"indicators.unit", QT_TRANSLATE_NOOP("kyodo::fields", "Unit")},
        //: はじめの値
        {"indicators.baseline", QT_TRANSLATE_NOOP("kyodo::fields", "Baseline")},
        //: 目標
        {"indicators.target", QT_TRANSLATE_NOOP("kyodo::fields", "Target")},
        //: 測り方
        {"indicators.how", QT_TRANSLATE_NOOP("kyodo::fields", "How it is measured")},
        //: 測る時期
        {"indicators.when", QT_TRANSLATE_NOOP("kyodo::fields", "When it is measured")},
        //: 測る主体
        {"indicators.owner", QT_TRANSLATE_NOOP("kyodo::fields", "Party that measures")},
        //: 結果
        {"indicators.result", QT_TRANSLATE_NOOP("kyodo::fields", "Result")},
        //: 測った日
        {"indicators.resultOn", QT_TRANSLATE_NOOP("kyodo::fields", "Measured on")},
        //: 結果の説明
        {"indicators.resultNote", QT_TRANSLATE_NOOP("kyodo::fields", "Note on the result")},
        //: 協働のモデル
        {"method.model", QT_TRANSLATE_NOOP("kyodo::fields", "Model")},
        //: 協働の形態
        {"method.forms", QT_TRANSLATE_NOOP("kyodo::fields", "Forms")},
        //: 選んだ理由
        {"method.reason", QT_TRANSLATE_NOOP("kyodo::fields", "Reason for the choice")},
        //: 協働の終わり方
        {"method.endOfCollaboration", QT_TRANSLATE_NOOP("kyodo::fields", "End of the collaboration")},
        //: 終わったあと
        {"method.afterEnd", QT_TRANSLATE_NOOP("kyodo::fields", "After the end")},
        //: 頼り切りを防ぐ工夫
        {"method.againstDependence", QT_TRANSLATE_NOOP("kyodo::fields", "How dependence is avoided")},
        //: 手法
        {"methodUses.method", QT_TRANSLATE_NOOP("kyodo::fields", "Method")},
        //: 主体
        {"methodUses.party", QT_TRANSLATE_NOOP("kyodo::fields", "Party")},
        //: 備考
        {"methodUses.note", QT_TRANSLATE_NOOP("kyodo::fields", "Note")},
        //: 案
        {"methodOptions.title", QT_TRANSLATE_NOOP("kyodo::fields", "Option")},
        //: 説明
        {"methodOptions.description", QT_TRANSLATE_NOOP("kyodo::fields", "Description")},
        //: 選んだ案
        {"methodOptions.chosen", QT_TRANSLATE_NOOP("kyodo::fields", "Chosen")},
        //: 案
        {"optionRatings.option", QT_TRANSLATE_NOOP("kyodo::fields", "Option")},
        //: 原則
        {"optionRatings.principle", QT_TRANSLATE_NOOP("kyodo::fields", "Principle")},
        //: かなう度合い
        {"optionRatings.value", QT_TRANSLATE_NOOP("kyodo::fields", "How well it serves")},
        //: 備考
        {"optionRatings.note", QT_TRANSLATE_NOOP("kyodo::fields", "Note")},
        //: 落とし穴
        {"pitfallAnswers.pitfall", QT_TRANSLATE_NOOP("kyodo::fields", "Pitfall")},
        //: 主体
        {"pitfallAnswers.party", QT_TRANSLATE_NOOP("kyodo::fields", "Party")},
        //: 備え
        {"pitfallAnswers.answer", QT_TRANSLATE_NOOP("kyodo::fields", "What is done about it")},
        //: 書面の種類
        {"agreement.titleWord", QT_TRANSLATE_NOOP("kyodo::fields", "Kind of paper")},
        //: 書面の題名
        {"agreement.ownTitle", QT_TRANSLATE_NOOP("kyodo::fields", "Title of the paper")},
        //: 事業の内容
        {"agreement.content", QT_TRANSLATE_NOOP("kyodo::fields", "Content of the work")},
        //: 責任の範囲
        {"agreement.responsibility", QT_TRANSLATE_NOOP("kyodo::fields", "Extent of responsibility")},
        //: 保険
        {"agreement.insurance", QT_TRANSLATE_NOOP("kyodo::fields", "Insurance")},
        //: 成果物の扱い
        {"agreement.deliverables", QT_TRANSLATE_NOOP("kyodo::fields", "Rules on deliverables")},
        //: 公開すること
        {"agreement.disclosure", QT_TRANSLATE_NOOP("kyodo::fields", "What is made public")},
        //: 公開のしかた
        {"agreement.publicationMeans", QT_TRANSLATE_NOOP("kyodo::fields", "How it is made public")},
        //: 個人情報を扱うか
        {"agreement.handlesPersonal", QT_TRANSLATE_NOOP("kyodo::fields", "Is personal information handled?")},
        //: 個人情報を使う目的
        {"agreement.personalPurpose",
         QT_TRANSLATE_NOOP("kyodo::fields", "Purpose of the personal information")},
        //: 個人情報の扱い方
        {"agreement.personalHandling",
         QT_TRANSLATE_NOOP("kyodo::fields", "Handling of personal information")},
        //: 終わったあとの個人情報
        {"agreement.personalAfterEnd",
         QT_TRANSLATE_NOOP("kyodo::fields", "Personal information after the end")},
        //: 秘密を守る年数
        {"agreement.confidentialityYears", QT_TRANSLATE_NOOP("kyodo::fields", "Confidentiality (years)")},
        //: 再委託を認める
        {"agreement.subcontracting", QT_TRANSLATE_NOOP("kyodo::fields", "Subcontracting is allowed")},
        //: 暴力団等の排除を入れる
        {"agreement.excludeOrganisedCrime", QT_TRANSLATE_NOOP("kyodo::fields", "Organised crime excluded")},
        //: 事務局
        {"agreement.secretariat", QT_TRANSLATE_NOOP("kyodo::fields", "Secretariat")},
        //: 支払う主体
        {"agreement.payer", QT_TRANSLATE_NOOP("kyodo::fields", "Party that pays")},
        //: 受け取る主体
        {"agreement.payee", QT_TRANSLATE_NOOP("kyodo::fields", "Party that is paid")},
        //: 支払い方法
        {"agreement.paymentMethod", QT_TRANSLATE_NOOP("kyodo::fields", "Way of payment")},
        //: 支払期限（日数）
        {"agreement.paymentDueDays", QT_TRANSLATE_NOOP("kyodo::fields", "Payment due (days)")},
        //: 会議の間隔（最長の日数）
        {"agreement.meetingIntervalDays",
         QT_TRANSLATE_NOOP("kyodo::fields", "Longest time between meetings (days)")},
        //: 報告期限（日数）
        {"agreement.reportDueDays", QT_TRANSLATE_NOOP("kyodo::fields", "Report due (days)")},
        //: 記録を残す年数
        {"agreement.recordsYears", QT_TRANSLATE_NOOP("kyodo::fields", "Records are kept (years)")},
        //: 更新
        {"agreement.renewal", QT_TRANSLATE_NOOP("kyodo::fields", "Renewal")},
        //: 更新の申し出（何か月前）
        {"agreement.renewalNoticeMonths",
         QT_TRANSLATE_NOOP("kyodo::fields", "Notice before renewal (months)")},
        //: 更新する年数
        {"agreement.renewalYears", QT_TRANSLATE_NOOP("kyodo::fields", "Renewed for (years)")},
        //: 裁判所
        {"agreement.court", QT_TRANSLATE_NOOP("kyodo::fields", "Court")},
        //: 作成する通数
        {"agreement.copies", QT_TRANSLATE_NOOP("kyodo::fields", "Number of originals")},
        //: 押印か署名か
        {"agreement.execution", QT_TRANSLATE_NOOP("kyodo::fields", "Seal or signature")},
        //: 書類の日付
        {"agreement.dates", QT_TRANSLATE_NOOP("kyodo::fields", "Dates in papers")},
        //: 作成日
        {"agreement.madeOn", QT_TRANSLATE_NOOP("kyodo::fields", "Made on")},
        //: 効力が始まる日
        {"agreement.inForceOn", QT_TRANSLATE_NOOP("kyodo::fields", "In force from")},
    };
    return kEntries;
}

} // namespace kyodo::labels
