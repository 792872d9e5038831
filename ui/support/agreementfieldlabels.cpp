#include "ui/support/labelentries.h"

#include <QCoreApplication>

namespace kyodo::labels {

std::span<const Entry> agreementFieldLabels()
{
    static constexpr Entry kEntries[] = {
        //: 行うこと
        {"contentItems.text", QT_TRANSLATE_NOOP("kyodo::fields", "What is done")},
        //: 作業
        {"tasks.title", QT_TRANSLATE_NOOP("kyodo::fields", "Task")},
        //: くわしい内容
        {"tasks.detail", QT_TRANSLATE_NOOP("kyodo::fields", "Details")},
        //: 節目
        {"tasks.milestone", QT_TRANSLATE_NOOP("kyodo::fields", "Milestone")},
        //: 予定のはじまり
        {"tasks.plannedStart", QT_TRANSLATE_NOOP("kyodo::fields", "Planned start")},
        //: 予定のおわり
        {"tasks.plannedEnd", QT_TRANSLATE_NOOP("kyodo::fields", "Planned end")},
        //: 実際のはじまり
        {"tasks.actualStart", QT_TRANSLATE_NOOP("kyodo::fields", "Actual start")},
        //: 実際のおわり
        {"tasks.actualEnd", QT_TRANSLATE_NOOP("kyodo::fields", "Actual end")},
        //: 進み具合（%）
        {"tasks.progress", QT_TRANSLATE_NOOP("kyodo::fields", "Progress (%)")},
        //: 備考
        {"tasks.note", QT_TRANSLATE_NOOP("kyodo::fields", "Note")},
        //: 作業
        {"roles.task", QT_TRANSLATE_NOOP("kyodo::fields", "Task")},
        //: 主体
        {"roles.party", QT_TRANSLATE_NOOP("kyodo::fields", "Party")},
        //: 役割
        {"roles.kind", QT_TRANSLATE_NOOP("kyodo::fields", "Role")},
        //: 支出か収入か
        {"budgetLines.side", QT_TRANSLATE_NOOP("kyodo::fields", "Cost or income")},
        //: 費目
        {"budgetLines.category", QT_TRANSLATE_NOOP("kyodo::fields", "Item")},
        //: くわしい内容
        {"budgetLines.title", QT_TRANSLATE_NOOP("kyodo::fields", "Details")},
        //: 金額
        {"budgetLines.amount", QT_TRANSLATE_NOOP("kyodo::fields", "Amount")},
        //: 積算の根拠
        {"budgetLines.basis", QT_TRANSLATE_NOOP("kyodo::fields", "Basis")},
        //: 備考
        {"budgetLines.note", QT_TRANSLATE_NOOP("kyodo::fields", "Note")},
        //: 予算の行
        {"shares.line", QT_TRANSLATE_NOOP("kyodo::fields", "Budget line")},
        //: 主体
        {"shares.party", QT_TRANSLATE_NOOP("kyodo::fields", "Party")},
        //: 金額
        {"shares.amount", QT_TRANSLATE_NOOP("kyodo::fields", "Amount")},
        //: 現物・労力で
        {"shares.inKind", QT_TRANSLATE_NOOP("kyodo::fields", "In kind")},
        //: 備考
        {"shares.note", QT_TRANSLATE_NOOP("kyodo::fields", "Note")},
        //: 成果物
        {"deliverables.title", QT_TRANSLATE_NOOP("kyodo::fields", "Deliverable")},
        //: だれのものか
        {"deliverables.ownership", QT_TRANSLATE_NOOP("kyodo::fields", "Ownership")},
        //: 持ち主
        {"deliverables.owner", QT_TRANSLATE_NOOP("kyodo::fields", "Owner")},
        //: 使ってよい範囲
        {"deliverables.use", QT_TRANSLATE_NOOP("kyodo::fields", "Who may use it for what")},
        //: 情報の中身
        {"personalData.what", QT_TRANSLATE_NOOP("kyodo::fields", "What information")},
        //: だれの情報か
        {"personalData.subjects", QT_TRANSLATE_NOOP("kyodo::fields", "Whose")},
        //: 使う目的
        {"personalData.purpose", QT_TRANSLATE_NOOP("kyodo::fields", "Purpose")},
        //: 預かる主体
        {"personalData.keeper", QT_TRANSLATE_NOOP("kyodo::fields", "Keeper")},
        //: 扱い方
        {"personalData.handling", QT_TRANSLATE_NOOP("kyodo::fields", "Handling")},
        //: 終わったあと
        {"personalData.afterEnd", QT_TRANSLATE_NOOP("kyodo::fields", "After the end")},
        //: 日付
        {"negotiations.on", QT_TRANSLATE_NOOP("kyodo::fields", "Date")},
        //: 場所
        {"negotiations.place", QT_TRANSLATE_NOOP("kyodo::fields", "Place")},
        //: 出席者
        {"negotiations.present", QT_TRANSLATE_NOOP("kyodo::fields", "Present")},
        //: 議題
        {"negotiations.topic", QT_TRANSLATE_NOOP("kyodo::fields", "Topic")},
        //: 話し合ったこと
        {"negotiations.discussed", QT_TRANSLATE_NOOP("kyodo::fields", "What was discussed")},
        //: 合意したこと
        {"negotiations.agreed", QT_TRANSLATE_NOOP("kyodo::fields", "What was agreed")},
        //: 残っていること
        {"negotiations.open", QT_TRANSLATE_NOOP("kyodo::fields", "What is still open")},
        //: 当事者の呼び方
        {"agreement.labels", QT_TRANSLATE_NOOP("kyodo::fields", "What the parties are called")},
        //: 番号のつけ方
        {"agreement.ladder", QT_TRANSLATE_NOOP("kyodo::fields", "Numbering")},
        //: 文末
        {"agreement.sentences", QT_TRANSLATE_NOOP("kyodo::fields", "Style of sentences")},
        //: 本文の書体
        {"agreement.font", QT_TRANSLATE_NOOP("kyodo::fields", "Font of the text")},
        //: 文字の大きさ（ポイント）
        {"agreement.fontSize", QT_TRANSLATE_NOOP("kyodo::fields", "Letter size (points)")},
        //: 上の余白（mm）
        {"agreement.marginTop", QT_TRANSLATE_NOOP("kyodo::fields", "Top margin (mm)")},
        //: 下の余白（mm）
        {"agreement.marginBottom", QT_TRANSLATE_NOOP("kyodo::fields", "Bottom margin (mm)")},
        //: 左の余白（mm、とじしろを含む）
        {"agreement.marginLeft",
         QT_TRANSLATE_NOOP("kyodo::fields", "Left margin (mm, with room for the binding)")},
        //: 右の余白（mm）
        {"agreement.marginRight", QT_TRANSLATE_NOOP("kyodo::fields", "Right margin (mm)")},
        //: とじ方
        {"agreement.binding", QT_TRANSLATE_NOOP("kyodo::fields", "Binding")},
        //: 協定書の言語
        {"agreement.languages", QT_TRANSLATE_NOOP("kyodo::fields", "Language of the agreement")},
        //: 支払う主体
        {"payments.payer", QT_TRANSLATE_NOOP("kyodo::fields", "Who pays")},
        //: 受け取る主体
        {"payments.payee", QT_TRANSLATE_NOOP("kyodo::fields", "Who receives")},
        //: 何のお金か
        {"payments.purpose", QT_TRANSLATE_NOOP("kyodo::fields", "What it is for")},
        //: 金額
        {"payments.amount", QT_TRANSLATE_NOOP("kyodo::fields", "Amount")},
        //: 支払い方
        {"payments.method", QT_TRANSLATE_NOOP("kyodo::fields", "How it is paid")},
        //: 期限
        {"payments.dueOn", QT_TRANSLATE_NOOP("kyodo::fields", "Due on")},
        //: 条項
        {"clauses.key", QT_TRANSLATE_NOOP("kyodo::fields", "Clause")},
        //: 状態
        {"clauses.state", QT_TRANSLATE_NOOP("kyodo::fields", "State")},
        //: 見出し
        {"clauses.title", QT_TRANSLATE_NOOP("kyodo::fields", "Heading")},
        //: 本文
        {"clauses.text", QT_TRANSLATE_NOOP("kyodo::fields", "Wording")},
        //: 英語の見出し
        {"clauses.titleEn", QT_TRANSLATE_NOOP("kyodo::fields", "Heading in English")},
        //: 英語の本文
        {"clauses.textEn", QT_TRANSLATE_NOOP("kyodo::fields", "Wording in English")},
        //: 条件によらず使う
        {"clauses.always", QT_TRANSLATE_NOOP("kyodo::fields", "Used whatever the conditions")},
        //: 並び順
        {"clauses.place", QT_TRANSLATE_NOOP("kyodo::fields", "Place")},
        //: 関わる原則
        {"clauses.principle", QT_TRANSLATE_NOOP("kyodo::fields", "Principle it serves")},
        //: 8つのことのうち
        {"clauses.item", QT_TRANSLATE_NOOP("kyodo::fields", "Of the eight things")},
        //: 条項
        {"clauseComments.clause", QT_TRANSLATE_NOOP("kyodo::fields", "Clause")},
        //: 主体
        {"clauseComments.party", QT_TRANSLATE_NOOP("kyodo::fields", "Party")},
        //: 日付
        {"clauseComments.on", QT_TRANSLATE_NOOP("kyodo::fields", "Date")},
        //: 意見
        {"clauseComments.text", QT_TRANSLATE_NOOP("kyodo::fields", "Opinion")},
        //: 状態
        {"clauseComments.state", QT_TRANSLATE_NOOP("kyodo::fields", "State")},
        //: 決めたこと
        {"clauseComments.answer", QT_TRANSLATE_NOOP("kyodo::fields", "What was decided on it")},
        //: 別紙
        {"annexes.key", QT_TRANSLATE_NOOP("kyodo::fields", "Annex")},
        //: 状態
        {"annexes.state", QT_TRANSLATE_NOOP("kyodo::fields", "State")},
        //: 見出し
        {"annexes.title", QT_TRANSLATE_NOOP("kyodo::fields", "Heading")},
        //: 本文
        {"annexes.text", QT_TRANSLATE_NOOP("kyodo::fields", "Text")},
        //: 版
        {"versions.number", QT_TRANSLATE_NOOP("kyodo::fields", "Version")},
        //: 状態
        {"versions.state", QT_TRANSLATE_NOOP("kyodo::fields", "State")},
        //: 作成日
        {"versions.madeOn", QT_TRANSLATE_NOOP("kyodo::fields", "Made on")},
        //: 備考
        {"versions.note", QT_TRANSLATE_NOOP("kyodo::fields", "Note")},
        //: 締結日
        {"versions.concludedOn", QT_TRANSLATE_NOOP("kyodo::fields", "Concluded on")},
        //: 効力が始まる日
        {"versions.inForceOn", QT_TRANSLATE_NOOP("kyodo::fields", "In force from")},
        //: 保存した本文
        {"versions.content", QT_TRANSLATE_NOOP("kyodo::fields", "Kept text")},
        //: 検証値
        {"versions.contentHash", QT_TRANSLATE_NOOP("kyodo::fields", "Check value")},
        //: 確定日
        {"versions.finalOn", QT_TRANSLATE_NOOP("kyodo::fields", "Final since")},
        //: ページ数
        {"versions.pages", QT_TRANSLATE_NOOP("kyodo::fields", "Pages")},
        //: PDFの検証値
        {"versions.pdfHash", QT_TRANSLATE_NOOP("kyodo::fields", "Check value of the PDF")},
        //: 種類
        {"versions.kind", QT_TRANSLATE_NOOP("kyodo::fields", "Kind")},
        //: もとの版
        {"versions.amends", QT_TRANSLATE_NOOP("kyodo::fields", "Version it changes")},
        //: 理由
        {"versions.reason", QT_TRANSLATE_NOOP("kyodo::fields", "Reason")},
        //: 終了する日
        {"versions.endsOn", QT_TRANSLATE_NOOP("kyodo::fields", "Ends on")},
        //: ひな形の番号
        {"clauseSets.set", QT_TRANSLATE_NOOP("kyodo::fields", "Key of the set")},
        //: 第何版
        {"clauseSets.number", QT_TRANSLATE_NOOP("kyodo::fields", "Edition")},
        //: ひな形の名前
        {"clauseSets.name", QT_TRANSLATE_NOOP("kyodo::fields", "Name of the set")},
        //: 作った団体
        {"clauseSets.issuer", QT_TRANSLATE_NOOP("kyodo::fields", "Kept by")},
        //: 取り込んだ日
        {"clauseSets.takenOn", QT_TRANSLATE_NOOP("kyodo::fields", "Taken on")},
        //: ひな形の内容
        {"clauseSets.content", QT_TRANSLATE_NOOP("kyodo::fields", "Content of the set")},
        //: 検証値
        {"clauseSets.contentHash", QT_TRANSLATE_NOOP("kyodo::fields", "Check value")},
        //: 版
        {"signings.version", QT_TRANSLATE_NOOP("kyodo::fields", "Version")},
        //: 主体
        {"signings.party", QT_TRANSLATE_NOOP("kyodo::fields", "Party")},
        //: 日付
        {"signings.on", QT_TRANSLATE_NOOP("kyodo::fields", "Date")},
        //: 署名した人
        {"signings.signatory", QT_TRANSLATE_NOOP("kyodo::fields", "Signed by")},
    };
    return kEntries;
}

} // namespace kyodo::labels
