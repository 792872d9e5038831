#include "ui/support/labelentries.h"

#include <QCoreApplication>

namespace kyodo::labels {

std::span<const Entry> workFieldLabels()
{
    static constexpr Entry kEntries[] = {
        //: 会議
        {"meetings.title", QT_TRANSLATE_NOOP("kyodo::fields", "Meeting")},
        //: 日付
        {"meetings.on", QT_TRANSLATE_NOOP("kyodo::fields", "Date")},
        //: 時刻
        {"meetings.time", QT_TRANSLATE_NOOP("kyodo::fields", "Time")},
        //: 場所
        {"meetings.place", QT_TRANSLATE_NOOP("kyodo::fields", "Place")},
        //: 議事の要旨
        {"meetings.minutes", QT_TRANSLATE_NOOP("kyodo::fields", "Minutes")},
        //: 次の会議
        {"meetings.nextOn", QT_TRANSLATE_NOOP("kyodo::fields", "Next meeting")},
        //: 会議
        {"attendances.meeting", QT_TRANSLATE_NOOP("kyodo::fields", "Meeting")},
        //: 主体
        {"attendances.party", QT_TRANSLATE_NOOP("kyodo::fields", "Party")},
        //: 氏名（複数）
        {"attendances.names", QT_TRANSLATE_NOOP("kyodo::fields", "Names")},
        //: 会議
        {"agendaItems.meeting", QT_TRANSLATE_NOOP("kyodo::fields", "Meeting")},
        //: 議題
        {"agendaItems.topic", QT_TRANSLATE_NOOP("kyodo::fields", "Topic")},
        //: 話し合ったこと
        {"agendaItems.discussion", QT_TRANSLATE_NOOP("kyodo::fields", "What was discussed")},
        //: 会議
        {"decisions.meeting", QT_TRANSLATE_NOOP("kyodo::fields", "Meeting")},
        //: 決定の内容
        {"decisions.text", QT_TRANSLATE_NOOP("kyodo::fields", "Decision made")},
        //: 会議
        {"actions.meeting", QT_TRANSLATE_NOOP("kyodo::fields", "Meeting")},
        //: すること
        {"actions.text", QT_TRANSLATE_NOOP("kyodo::fields", "What is to be done")},
        //: 行う主体
        {"actions.owner", QT_TRANSLATE_NOOP("kyodo::fields", "Party that does it")},
        //: 担当者
        {"actions.person", QT_TRANSLATE_NOOP("kyodo::fields", "Person")},
        //: 期限
        {"actions.due", QT_TRANSLATE_NOOP("kyodo::fields", "Due")},
        //: 終わった日
        {"actions.doneOn", QT_TRANSLATE_NOOP("kyodo::fields", "Done on")},
        //: 備考
        {"actions.note", QT_TRANSLATE_NOOP("kyodo::fields", "Note")},
        //: 予算の行
        {"spendings.line", QT_TRANSLATE_NOOP("kyodo::fields", "Budget line")},
        //: 日付
        {"spendings.on", QT_TRANSLATE_NOOP("kyodo::fields", "Date")},
        //: 金額
        {"spendings.amount", QT_TRANSLATE_NOOP("kyodo::fields", "Amount")},
        //: 相手先
        {"spendings.payee", QT_TRANSLATE_NOOP("kyodo::fields", "Paid to or by")},
        //: 備考
        {"spendings.note", QT_TRANSLATE_NOOP("kyodo::fields", "Note")},
        //: 日付
        {"incidents.on", QT_TRANSLATE_NOOP("kyodo::fields", "Date")},
        //: できごと
        {"incidents.title", QT_TRANSLATE_NOOP("kyodo::fields", "Incident")},
        //: 起きたこと
        {"incidents.what", QT_TRANSLATE_NOOP("kyodo::fields", "What happened")},
        //: 対応
        {"incidents.response", QT_TRANSLATE_NOOP("kyodo::fields", "Response")},
        //: 解決した日
        {"incidents.closedOn", QT_TRANSLATE_NOOP("kyodo::fields", "Settled on")},
        //: 公表するもの
        {"publications.title", QT_TRANSLATE_NOOP("kyodo::fields", "What is published")},
        //: 媒体
        {"publications.means", QT_TRANSLATE_NOOP("kyodo::fields", "By which medium")},
        //: 見られるところ
        {"publications.where", QT_TRANSLATE_NOOP("kyodo::fields", "Where it can be found")},
        //: 予定日
        {"publications.plannedOn", QT_TRANSLATE_NOOP("kyodo::fields", "Planned for")},
        //: 公表した日
        {"publications.publishedOn", QT_TRANSLATE_NOOP("kyodo::fields", "Published on")},
        //: 公表する主体
        {"publications.party", QT_TRANSLATE_NOOP("kyodo::fields", "Party that publishes")},
        //: 日付
        {"changeRequests.on", QT_TRANSLATE_NOOP("kyodo::fields", "Date")},
        //: 変更の内容
        {"changeRequests.title", QT_TRANSLATE_NOOP("kyodo::fields", "Change")},
        //: 理由
        {"changeRequests.why", QT_TRANSLATE_NOOP("kyodo::fields", "Why")},
        //: 申し出た主体
        {"changeRequests.party", QT_TRANSLATE_NOOP("kyodo::fields", "Proposed by")},
        //: 状態
        {"changeRequests.state", QT_TRANSLATE_NOOP("kyodo::fields", "State")},
        //: 判断した日
        {"changeRequests.decidedOn", QT_TRANSLATE_NOOP("kyodo::fields", "Decided on")},
        //: 備考
        {"changeRequests.note", QT_TRANSLATE_NOOP("kyodo::fields", "Note")},
        //: 回の種類
        {"rounds.kind", QT_TRANSLATE_NOOP("kyodo::fields", "Kind of round")},
        //: 回の名前
        {"rounds.title", QT_TRANSLATE_NOOP("kyodo::fields", "Name of the round")},
        //: 評価の段階
        {"rounds.scale", QT_TRANSLATE_NOOP("kyodo::fields", "Scale")},
        //: シートの期限
        {"rounds.due", QT_TRANSLATE_NOOP("kyodo::fields", "Sheets due")},
        //: 話し合った日
        {"rounds.heldOn", QT_TRANSLATE_NOOP("kyodo::fields", "Joint meeting held on")},
        //: 段階の言葉（低いほうから）
        {"rounds.scaleWords", QT_TRANSLATE_NOOP("kyodo::fields", "Words of the scale, from the lowest")},
        //: 使った設問集
        {"rounds.questionSet", QT_TRANSLATE_NOOP("kyodo::fields", "Set of questions used")},
        //: 回
        {"questions.round", QT_TRANSLATE_NOOP("kyodo::fields", "Round")},
        //: 指針の設問
        {"questions.origin", QT_TRANSLATE_NOOP("kyodo::fields", "Question of the guideline")},
        //: 原則
        {"questions.principle", QT_TRANSLATE_NOOP("kyodo::fields", "Principle")},
        //: 区分
        {"questions.group", QT_TRANSLATE_NOOP("kyodo::fields", "Group")},
        //: 独自の文
        {"questions.text", QT_TRANSLATE_NOOP("kyodo::fields", "Own wording")},
        //: どの手順についてか
        {"questions.step", QT_TRANSLATE_NOOP("kyodo::fields", "About which step")},
        //: 英語の文
        {"questions.textEn", QT_TRANSLATE_NOOP("kyodo::fields", "English wording")},
        //: 回
        {"sheets.round", QT_TRANSLATE_NOOP("kyodo::fields", "Round")},
        //: 主体
        {"sheets.party", QT_TRANSLATE_NOOP("kyodo::fields", "Party")},
        //: 記入した人
        {"sheets.respondent", QT_TRANSLATE_NOOP("kyodo::fields", "Filled in by")},
        //: 記入した日
        {"sheets.filledOn", QT_TRANSLATE_NOOP("kyodo::fields", "Filled in on")},
        //: ほかの主体に見せる
        {"sheets.released", QT_TRANSLATE_NOOP("kyodo::fields", "Others may see it")},
        //: みんなで分かち合えたこと
        {"sheets.shared", QT_TRANSLATE_NOOP("kyodo::fields", "What was shared")},
        //: 考えが分かれたこと
        {"sheets.different", QT_TRANSLATE_NOOP("kyodo::fields", "Where views differed")},
        //: 次によくしたいこと
        {"sheets.improve", QT_TRANSLATE_NOOP("kyodo::fields", "What should become better")},
        //: 記入のしかた
        {"sheets.source", QT_TRANSLATE_NOOP("kyodo::fields", "How it was filled in")},
        //: 返信フォームを渡した日
        {"sheets.formMadeOn", QT_TRANSLATE_NOOP("kyodo::fields", "Reply form made on")},
        //: 取り込んだ返信の検証値
        {"sheets.takenReply", QT_TRANSLATE_NOOP("kyodo::fields", "Check value of the reply taken in")},
        //: シート
        {"answers.sheet", QT_TRANSLATE_NOOP("kyodo::fields", "Sheet")},
        //: 設問
        {"answers.question", QT_TRANSLATE_NOOP("kyodo::fields", "Question")},
        //: 評価
        {"answers.score", QT_TRANSLATE_NOOP("kyodo::fields", "Score")},
        //: 当てはまらない
        {"answers.notApplicable", QT_TRANSLATE_NOOP("kyodo::fields", "Not applicable")},
        //: 理由
        {"answers.reason", QT_TRANSLATE_NOOP("kyodo::fields", "Why")},
        //: 非公開のメモ
        {"answers.remark", QT_TRANSLATE_NOOP("kyodo::fields", "Private remark")},
        //: 設問
        {"jointConclusions.question", QT_TRANSLATE_NOOP("kyodo::fields", "Question")},
        //: 共同の結論
        {"jointConclusions.text", QT_TRANSLATE_NOOP("kyodo::fields", "Joint conclusion")},
        //: 話し合って決めた点
        {"jointConclusions.agreedScore", QT_TRANSLATE_NOOP("kyodo::fields", "Score agreed on")},
        //: サイクル
        {"pastScores.cycle", QT_TRANSLATE_NOOP("kyodo::fields", "Cycle")},
        //: 回の名前
        {"pastScores.roundTitle", QT_TRANSLATE_NOOP("kyodo::fields", "Name of the round")},
        //: 回の種類
        {"pastScores.roundKind", QT_TRANSLATE_NOOP("kyodo::fields", "Kind of round")},
        //: 集まった日
        {"pastScores.heldOn", QT_TRANSLATE_NOOP("kyodo::fields", "Met on")},
        //: 指針の設問
        {"pastScores.origin", QT_TRANSLATE_NOOP("kyodo::fields", "Question of the guideline")},
        //: 原則
        {"pastScores.principle", QT_TRANSLATE_NOOP("kyodo::fields", "Principle")},
        //: 設問
        {"pastScores.text", QT_TRANSLATE_NOOP("kyodo::fields", "Question")},
        //: 評価の段階
        {"pastScores.points", QT_TRANSLATE_NOOP("kyodo::fields", "Steps of the scale")},
        //: 答えた数
        {"pastScores.sheets", QT_TRANSLATE_NOOP("kyodo::fields", "Answers")},
        //: 平均
        {"pastScores.average", QT_TRANSLATE_NOOP("kyodo::fields", "Average")},
        //: いちばん低い点
        {"pastScores.lowest", QT_TRANSLATE_NOOP("kyodo::fields", "Lowest score")},
        //: いちばん高い点
        {"pastScores.highest", QT_TRANSLATE_NOOP("kyodo::fields", "Highest score")},
        //: サイクル
        {"pastIndicators.cycle", QT_TRANSLATE_NOOP("kyodo::fields", "Cycle")},
        //: 指標
        {"pastIndicators.name", QT_TRANSLATE_NOOP("kyodo::fields", "Indicator")},
        //: 単位
        {"pastIndicators.unit", QT_TRANSLATE_NOOP("kyodo::fields", "Unit")},
        //: はじめの値
        {"pastIndicators.baseline", QT_TRANSLATE_NOOP("kyodo::fields", "Baseline")},
        //: 目標
        {"pastIndicators.target", QT_TRANSLATE_NOOP("kyodo::fields", "Target")},
        //: 結果
        {"pastIndicators.result", QT_TRANSLATE_NOOP("kyodo::fields", "Result")},
        //: 続けること
        {"reuse.keep", QT_TRANSLATE_NOOP("kyodo::fields", "Keep")},
        //: 変えること
        {"reuse.change", QT_TRANSLATE_NOOP("kyodo::fields", "To change")},
        //: やめること
        {"reuse.stop", QT_TRANSLATE_NOOP("kyodo::fields", "To stop")},
        //: これからどうするか
        {"reuse.outcome", QT_TRANSLATE_NOOP("kyodo::fields", "Outcome")},
        //: そう決めた理由
        {"reuse.outcomeReason", QT_TRANSLATE_NOOP("kyodo::fields", "Reason for the outcome")},
        //: 改善すること
        {"improvements.text", QT_TRANSLATE_NOOP("kyodo::fields", "Improvement")},
        //: 原則
        {"improvements.principle", QT_TRANSLATE_NOOP("kyodo::fields", "Principle")},
        //: 反映する先
        {"improvements.fate", QT_TRANSLATE_NOOP("kyodo::fields", "Where it goes")},
        //: 理由
        {"improvements.reason", QT_TRANSLATE_NOOP("kyodo::fields", "Why")},
        //: 行う主体
        {"improvements.owner", QT_TRANSLATE_NOOP("kyodo::fields", "Party that does it")},
        //: 期限
        {"improvements.due", QT_TRANSLATE_NOOP("kyodo::fields", "Due")},
        //: 終わった日
        {"improvements.doneOn", QT_TRANSLATE_NOOP("kyodo::fields", "Done on")},
        //: 反映のしかた
        {"improvements.reflected", QT_TRANSLATE_NOOP("kyodo::fields", "How it was reflected")},
        //: きっかけの設問
        {"improvements.question", QT_TRANSLATE_NOOP("kyodo::fields", "Question it came from")},
        //: 反映した手順
        {"improvements.reflectedStep", QT_TRANSLATE_NOOP("kyodo::fields", "Step that took it up")},
        //: 持ち越したサイクル
        {"improvements.fromCycle", QT_TRANSLATE_NOOP("kyodo::fields", "Brought along from cycle")},
        //: 新たな課題
        {"newChallenges.text", QT_TRANSLATE_NOOP("kyodo::fields", "New challenge")},
        //: 見出し
        {"caseSheet.headline", QT_TRANSLATE_NOOP("kyodo::fields", "Headline")},
        //: 背景
        {"caseSheet.background", QT_TRANSLATE_NOOP("kyodo::fields", "Background")},
        //: 行ったこと
        {"caseSheet.done", QT_TRANSLATE_NOOP("kyodo::fields", "What was done")},
        //: 成果
        {"caseSheet.results", QT_TRANSLATE_NOOP("kyodo::fields", "Results")},
        //: ほかの地域へのヒント
        {"caseSheet.hints", QT_TRANSLATE_NOOP("kyodo::fields", "Hints for others")},
        //: 公開してよい
        {"caseSheet.publishable", QT_TRANSLATE_NOOP("kyodo::fields", "May be published")},
        //: 写真に写っているもの
        {"caseSheet.pictureText", QT_TRANSLATE_NOOP("kyodo::fields", "What the picture shows")},
        //: 手順
        {"stepNotes.step", QT_TRANSLATE_NOOP("kyodo::fields", "Step")},
        //: 決めたこと
        {"stepNotes.decided", QT_TRANSLATE_NOOP("kyodo::fields", "What was decided")},
        //: 決めた人
        {"stepNotes.by", QT_TRANSLATE_NOOP("kyodo::fields", "Decided by")},
        //: 日付
        {"stepNotes.on", QT_TRANSLATE_NOOP("kyodo::fields", "Date")},
        //: 手順
        {"stepPasses.step", QT_TRANSLATE_NOOP("kyodo::fields", "Step")},
        //: 進む理由
        {"stepPasses.reason", QT_TRANSLATE_NOOP("kyodo::fields", "Reason for going on")},
        //: そのとき残っていたこと
        {"stepPasses.findings", QT_TRANSLATE_NOOP("kyodo::fields", "Open at that time")},
        //: 進めた人
        {"stepPasses.by", QT_TRANSLATE_NOOP("kyodo::fields", "Passed by")},
        //: 進めた時
        {"stepPasses.at", QT_TRANSLATE_NOOP("kyodo::fields", "Passed at")},
    };
    return kEntries;
}

} // namespace kyodo::labels
