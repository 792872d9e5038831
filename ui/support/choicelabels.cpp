#include "ui/support/labelentries.h"

#include <QCoreApplication>

namespace kyodo::labels {

std::span<const Entry> choiceLabels()
{
    static constexpr Entry kEntries[] = {
        //: 実施中
        {"project.status.active", QT_TRANSLATE_NOOP("kyodo::fields", "Under way")},
        //: 終了
        {"project.status.concluded", QT_TRANSLATE_NOOP("kyodo::fields", "Finished")},
        //: 中止
        {"project.status.stopped", QT_TRANSLATE_NOOP("kyodo::fields", "Stopped")},
        //: 人
        {"resource.people", QT_TRANSLATE_NOOP("kyodo::fields", "People")},
        //: お金
        {"resource.money", QT_TRANSLATE_NOOP("kyodo::fields", "Money")},
        //: 物
        {"resource.goods", QT_TRANSLATE_NOOP("kyodo::fields", "Goods")},
        //: 場所
        {"resource.place", QT_TRANSLATE_NOOP("kyodo::fields", "Place")},
        //: 情報
        {"resource.information", QT_TRANSLATE_NOOP("kyodo::fields", "Information")},
        //: 技術・知識
        {"resource.skill", QT_TRANSLATE_NOOP("kyodo::fields", "Skill")},
        //: つながり
        {"resource.network", QT_TRANSLATE_NOOP("kyodo::fields", "Network")},
        //: 広報
        {"resource.publicity", QT_TRANSLATE_NOOP("kyodo::fields", "Publicity")},
        //: その他
        {"resource.other", QT_TRANSLATE_NOOP("kyodo::fields", "Other")},
        //: 未定
        {"candidates.decision.undecided", QT_TRANSLATE_NOOP("kyodo::fields", "Undecided")},
        //: 返事待ち
        {"candidates.decision.waiting", QT_TRANSLATE_NOOP("kyodo::fields", "Waiting for an answer")},
        //: お願いする
        {"candidates.decision.chosen", QT_TRANSLATE_NOOP("kyodo::fields", "To be a partner")},
        //: 見送り
        {"candidates.decision.declined", QT_TRANSLATE_NOOP("kyodo::fields", "Not this time")},
        //: まだわからない
        {"candidateRatings.judgement.unknown", QT_TRANSLATE_NOOP("kyodo::fields", "Not known yet")},
        //: はい
        {"candidateRatings.judgement.yes", QT_TRANSLATE_NOOP("kyodo::fields", "Yes")},
        //: 一部
        {"candidateRatings.judgement.partly", QT_TRANSLATE_NOOP("kyodo::fields", "Partly")},
        //: いいえ
        {"candidateRatings.judgement.no", QT_TRANSLATE_NOOP("kyodo::fields", "No")},
        //: 未回答
        {"fitChecks.answer.unanswered", QT_TRANSLATE_NOOP("kyodo::fields", "Not answered")},
        //: はい
        {"fitChecks.answer.yes", QT_TRANSLATE_NOOP("kyodo::fields", "Yes")},
        //: 一部
        {"fitChecks.answer.partly", QT_TRANSLATE_NOOP("kyodo::fields", "Partly")},
        //: いいえ
        {"fitChecks.answer.no", QT_TRANSLATE_NOOP("kyodo::fields", "No")},
        //: 未定
        {"scope.alone.undecided", QT_TRANSLATE_NOOP("kyodo::fields", "Undecided")},
        //: 一者だけで足りる
        {"scope.alone.alone-is-enough", QT_TRANSLATE_NOOP("kyodo::fields", "One party alone is enough")},
        //: 一緒のほうがよい
        {"scope.alone.together-is-better", QT_TRANSLATE_NOOP("kyodo::fields", "Together is better")},
        //: 未定
        {"scope.conclusion.undecided", QT_TRANSLATE_NOOP("kyodo::fields", "Undecided")},
        //: 協働に向いている
        {"scope.conclusion.suited", QT_TRANSLATE_NOOP("kyodo::fields", "Suited to collaboration")},
        //: 協働には向かない
        {"scope.conclusion.not-suited", QT_TRANSLATE_NOOP("kyodo::fields", "Not suited to collaboration")},
        //: まだわからない
        {"optionRatings.value.unknown", QT_TRANSLATE_NOOP("kyodo::fields", "Not known yet")},
        //: 弱い
        {"optionRatings.value.weak", QT_TRANSLATE_NOOP("kyodo::fields", "Weak")},
        //: ふつう
        {"optionRatings.value.fair", QT_TRANSLATE_NOOP("kyodo::fields", "Fair")},
        //: 強い
        {"optionRatings.value.strong", QT_TRANSLATE_NOOP("kyodo::fields", "Strong")},
        //: 協定書
        {"agreement.titleWord.agreement", QT_TRANSLATE_NOOP("kyodo::fields", "Agreement (kyoteisho)")},
        //: 契約書
        {"agreement.titleWord.contract", QT_TRANSLATE_NOOP("kyodo::fields", "Contract (keiyakusho)")},
        //: 覚書
        {"agreement.titleWord.memorandum", QT_TRANSLATE_NOOP("kyodo::fields", "Memorandum (oboegaki)")},
        //: 合意書
        {"agreement.titleWord.accord", QT_TRANSLATE_NOOP("kyodo::fields", "Accord (goisho)")},
        //: 独自の題名
        {"agreement.titleWord.own", QT_TRANSLATE_NOOP("kyodo::fields", "Own title")},
        //: 未定
        {"agreement.handlesPersonal.undecided", QT_TRANSLATE_NOOP("kyodo::fields", "Undecided")},
        //: はい
        {"agreement.handlesPersonal.yes", QT_TRANSLATE_NOOP("kyodo::fields", "Yes")},
        //: いいえ
        {"agreement.handlesPersonal.no", QT_TRANSLATE_NOOP("kyodo::fields", "No")},
        //: 更新しない
        {"agreement.renewal.none", QT_TRANSLATE_NOOP("kyodo::fields", "No renewal")},
        //: ふりかえりのうえ更新
        {"agreement.renewal.after-review", QT_TRANSLATE_NOOP("kyodo::fields", "Only after a review")},
        //: 自動で更新
        {"agreement.renewal.automatic", QT_TRANSLATE_NOOP("kyodo::fields", "By itself")},
        //: 記名押印
        {"agreement.execution.seal", QT_TRANSLATE_NOOP("kyodo::fields", "Name and seal")},
        //: 署名
        {"agreement.execution.signature", QT_TRANSLATE_NOOP("kyodo::fields", "Signature")},
        //: どちらでもよい
        {"agreement.execution.seal-or-signature", QT_TRANSLATE_NOOP("kyodo::fields", "Either")},
        //: 和暦
        {"agreement.dates.era", QT_TRANSLATE_NOOP("kyodo::fields", "Japanese era")},
        //: 西暦
        {"agreement.dates.western", QT_TRANSLATE_NOOP("kyodo::fields", "Western")},
        //: 和暦と西暦
        {"agreement.dates.both", QT_TRANSLATE_NOOP("kyodo::fields", "Both calendars")},
        //: 甲・乙・丙
        {"agreement.labels.stems", QT_TRANSLATE_NOOP("kyodo::fields", "甲, 乙, 丙 (Party A, B, C)")},
        //: 団体の名前
        {"agreement.labels.names", QT_TRANSLATE_NOOP("kyodo::fields", "Their names")},
        //: 発注者・受注者
        {"agreement.labels.roles", QT_TRANSLATE_NOOP("kyodo::fields", "Client and contractor")},
        //: 第1条、2、(1)、ア
        {"agreement.ladder.articles", QT_TRANSLATE_NOOP("kyodo::fields", "第1条, 2, (1), ア (Article 1)")},
        //: 1、(1)、ア
        {"agreement.ladder.figures", QT_TRANSLATE_NOOP("kyodo::fields", "1, (1), ア")},
        //: 第1、1、(1)、ア
        {"agreement.ladder.official", QT_TRANSLATE_NOOP("kyodo::fields", "第1, 1, (1), ア")},
        //: である
        {"agreement.sentences.plain", QT_TRANSLATE_NOOP("kyodo::fields", "である (plain)")},
        //: です・ます
        {"agreement.sentences.polite", QT_TRANSLATE_NOOP("kyodo::fields", "です・ます (polite)")},
        //: とじない（1枚）
        {"agreement.binding.none", QT_TRANSLATE_NOOP("kyodo::fields", "Not bound (one sheet)")},
        //: ホチキス留め
        {"agreement.binding.staples", QT_TRANSLATE_NOOP("kyodo::fields", "Staples")},
        //: 袋とじ
        {"agreement.binding.tape", QT_TRANSLATE_NOOP("kyodo::fields", "Bound with tape")},
        //: 日本語
        {"agreement.languages.japanese", QT_TRANSLATE_NOOP("kyodo::fields", "Japanese")},
        //: 英語
        {"agreement.languages.english", QT_TRANSLATE_NOOP("kyodo::fields", "English")},
        //: 日本語と英語を並べる
        {"agreement.languages.both", QT_TRANSLATE_NOOP("kyodo::fields", "Japanese and English side by side")},
        //: 協議中
        {"clauseComments.state.open", QT_TRANSLATE_NOOP("kyodo::fields", "Open")},
        //: 決着
        {"clauseComments.state.settled", QT_TRANSLATE_NOOP("kyodo::fields", "Settled")},
        //: 付ける
        {"annexes.state.library", QT_TRANSLATE_NOOP("kyodo::fields", "Annexed")},
        //: 付けない
        {"annexes.state.off", QT_TRANSLATE_NOOP("kyodo::fields", "Left out")},
        //: 独自の別紙
        {"annexes.state.own", QT_TRANSLATE_NOOP("kyodo::fields", "Own annex")},
        //: 条項集のまま
        {"clauses.state.library", QT_TRANSLATE_NOOP("kyodo::fields", "As in the library")},
        //: 書き換えた
        {"clauses.state.changed", QT_TRANSLATE_NOOP("kyodo::fields", "Changed here")},
        //: 外した
        {"clauses.state.off", QT_TRANSLATE_NOOP("kyodo::fields", "Left out")},
        //: 独自の条項
        {"clauses.state.own", QT_TRANSLATE_NOOP("kyodo::fields", "Own clause")},
        //: 案
        {"versions.state.draft", QT_TRANSLATE_NOOP("kyodo::fields", "Draft")},
        //: 確定
        {"versions.state.final", QT_TRANSLATE_NOOP("kyodo::fields", "Final")},
        //: 締結済
        {"versions.state.concluded", QT_TRANSLATE_NOOP("kyodo::fields", "Concluded")},
        //: 協定書
        {"versions.kind.agreement", QT_TRANSLATE_NOOP("kyodo::fields", "Agreement")},
        //: 変更協定書
        {"versions.kind.amendment", QT_TRANSLATE_NOOP("kyodo::fields", "Amendment")},
        //: 更新の協定書
        {"versions.kind.renewal", QT_TRANSLATE_NOOP("kyodo::fields", "Renewal")},
        //: 終了の合意書
        {"versions.kind.ending", QT_TRANSLATE_NOOP("kyodo::fields", "Ending")},
        //: 共有
        {"deliverables.ownership.joint", QT_TRANSLATE_NOOP("kyodo::fields", "Joint")},
        //: 一者
        {"deliverables.ownership.one-party", QT_TRANSLATE_NOOP("kyodo::fields", "One party")},
        //: だれでも使える
        {"deliverables.ownership.public", QT_TRANSLATE_NOOP("kyodo::fields", "Everybody")},
        //: 支出
        {"budgetLines.side.cost", QT_TRANSLATE_NOOP("kyodo::fields", "Cost")},
        //: 収入
        {"budgetLines.side.income", QT_TRANSLATE_NOOP("kyodo::fields", "Income")},
        //: 人件費
        {"budgetLines.category.personnel", QT_TRANSLATE_NOOP("kyodo::fields", "Staff")},
        //: 謝金
        {"budgetLines.category.honoraria", QT_TRANSLATE_NOOP("kyodo::fields", "Honoraria")},
        //: 旅費
        {"budgetLines.category.travel", QT_TRANSLATE_NOOP("kyodo::fields", "Travel")},
        //: 消耗品・材料費
        {"budgetLines.category.materials", QT_TRANSLATE_NOOP("kyodo::fields", "Materials")},
        //: 印刷費
        {"budgetLines.category.printing", QT_TRANSLATE_NOOP("kyodo::fields", "Printing")},
        //: 会場費
        {"budgetLines.category.venue", QT_TRANSLATE_NOOP("kyodo::fields", "Venue")},
        //: 通信費
        {"budgetLines.category.communication", QT_TRANSLATE_NOOP("kyodo::fields", "Post and telephone")},
        //: 保険
        {"budgetLines.category.insurance", QT_TRANSLATE_NOOP("kyodo::fields", "Insurance")},
        //: 外注費
        {"budgetLines.category.outsourcing", QT_TRANSLATE_NOOP("kyodo::fields", "Outsourcing")},
        //: 間接費
        {"budgetLines.category.overhead", QT_TRANSLATE_NOOP("kyodo::fields", "Overhead")},
        //: 補助金
        {"budgetLines.category.subsidy", QT_TRANSLATE_NOOP("kyodo::fields", "Subsidy")},
        //: 委託料
        {"budgetLines.category.commission-fee", QT_TRANSLATE_NOOP("kyodo::fields", "Commission fee")},
        //: 負担金
        {"budgetLines.category.contribution", QT_TRANSLATE_NOOP("kyodo::fields", "Contribution")},
        //: 寄付
        {"budgetLines.category.donation", QT_TRANSLATE_NOOP("kyodo::fields", "Donation")},
        //: 自己資金
        {"budgetLines.category.own-funds", QT_TRANSLATE_NOOP("kyodo::fields", "Own funds")},
        //: 参加費
        {"budgetLines.category.participation-fee", QT_TRANSLATE_NOOP("kyodo::fields", "Participation fee")},
        //: その他
        {"budgetLines.category.other", QT_TRANSLATE_NOOP("kyodo::fields", "Other")},
        //: 主担当
        {"roles.kind.lead", QT_TRANSLATE_NOOP("kyodo::fields", "Lead")},
        //: 協力
        {"roles.kind.support", QT_TRANSLATE_NOOP("kyodo::fields", "Support")},
        //: 相談中
        {"changeRequests.state.proposed", QT_TRANSLATE_NOOP("kyodo::fields", "Proposed")},
        //: 合意
        {"changeRequests.state.agreed", QT_TRANSLATE_NOOP("kyodo::fields", "Agreed")},
        //: 見合わせ
        {"changeRequests.state.refused", QT_TRANSLATE_NOOP("kyodo::fields", "Not agreed")},
        //: 計画のとき
        {"rounds.kind.planning", QT_TRANSLATE_NOOP("kyodo::fields", "Planning")},
        //: 中間
        {"rounds.kind.interim", QT_TRANSLATE_NOOP("kyodo::fields", "Interim")},
        //: 終了時
        {"rounds.kind.completion", QT_TRANSLATE_NOOP("kyodo::fields", "Completion")},
        //: 独自の回
        {"rounds.kind.own", QT_TRANSLATE_NOOP("kyodo::fields", "Own round")},
        //: 4段階
        {"rounds.scale.four", QT_TRANSLATE_NOOP("kyodo::fields", "Four steps")},
        //: 3段階
        {"rounds.scale.three", QT_TRANSLATE_NOOP("kyodo::fields", "Three steps")},
        //: 5段階
        {"rounds.scale.five", QT_TRANSLATE_NOOP("kyodo::fields", "Five steps")},
        //: A・B・C
        {"rounds.scale.abc", QT_TRANSLATE_NOOP("kyodo::fields", "A, B, C")},
        //: 画面で
        {"sheets.source.window", QT_TRANSLATE_NOOP("kyodo::fields", "In the window")},
        //: 紙から
        {"sheets.source.paper", QT_TRANSLATE_NOOP("kyodo::fields", "From paper")},
        //: 返信フォームで
        {"sheets.source.form", QT_TRANSLATE_NOOP("kyodo::fields", "By reply form")},
        //: 計画のとき
        {"pastScores.roundKind.planning", QT_TRANSLATE_NOOP("kyodo::fields", "Planning")},
        //: 中間
        {"pastScores.roundKind.interim", QT_TRANSLATE_NOOP("kyodo::fields", "Interim")},
        //: 終了時
        {"pastScores.roundKind.completion", QT_TRANSLATE_NOOP("kyodo::fields", "Completion")},
        //: 独自の回
        {"pastScores.roundKind.own", QT_TRANSLATE_NOOP("kyodo::fields", "Own round")},
        //: 進め方
        {"questions.group.process", QT_TRANSLATE_NOOP("kyodo::fields", "On the process")},
        //: 達成度
        {"questions.group.attainment", QT_TRANSLATE_NOOP("kyodo::fields", "On what was attained")},
        //: 自由記述
        {"questions.group.free", QT_TRANSLATE_NOOP("kyodo::fields", "Answered in words")},
        //: 未定
        {"reuse.outcome.undecided", QT_TRANSLATE_NOOP("kyodo::fields", "Undecided")},
        //: 次のサイクルへ
        {"reuse.outcome.next-cycle", QT_TRANSLATE_NOOP("kyodo::fields", "Go on in a next cycle")},
        //: 課題が解決した
        {"reuse.outcome.solved", QT_TRANSLATE_NOOP("kyodo::fields", "Solved")},
        //: 中止
        {"reuse.outcome.stopped", QT_TRANSLATE_NOOP("kyodo::fields", "Stopped")},
        //: 未定
        {"improvements.fate.undecided", QT_TRANSLATE_NOOP("kyodo::fields", "Undecided")},
        //: 内容に反映
        {"improvements.fate.content", QT_TRANSLATE_NOOP("kyodo::fields", "In the content")},
        //: 手法に反映
        {"improvements.fate.method", QT_TRANSLATE_NOOP("kyodo::fields", "In the method")},
        //: 次のサイクルで
        {"improvements.fate.next-cycle", QT_TRANSLATE_NOOP("kyodo::fields", "In the next cycle")},
        //: 見送り
        {"improvements.fate.dropped", QT_TRANSLATE_NOOP("kyodo::fields", "Dropped")},
    };
    return kEntries;
}

} // namespace kyodo::labels
