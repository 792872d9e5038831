#include "ui/support/labelentries.h"

#include <QCoreApplication>

namespace kyodo::labels {

std::span<const Entry> basicFieldLabels()
{
    static constexpr Entry kEntries[] = {
        //: 事業の名前
        {"project.title", QT_TRANSLATE_NOOP("kyodo::fields", "Project name")},
        //: 地域の課題
        {"project.challenge", QT_TRANSLATE_NOOP("kyodo::fields", "Local challenge")},
        //: 事業の概要
        {"project.summary", QT_TRANSLATE_NOOP("kyodo::fields", "Summary")},
        //: 活動の分野
        {"project.fields", QT_TRANSLATE_NOOP("kyodo::fields", "Fields of activity")},
        //: 市町村コード
        {"project.municipality", QT_TRANSLATE_NOOP("kyodo::fields", "Municipality code")},
        //: 地域
        {"project.area", QT_TRANSLATE_NOOP("kyodo::fields", "Area")},
        //: 担当の部局
        {"project.department", QT_TRANSLATE_NOOP("kyodo::fields", "Department in charge")},
        //: 担当の課
        {"project.section", QT_TRANSLATE_NOOP("kyodo::fields", "Section in charge")},
        //: はじめた年度（西暦）
        {"project.firstFiscalYear", QT_TRANSLATE_NOOP("kyodo::fields", "First fiscal year")},
        //: 期間のはじまり
        {"project.termStart", QT_TRANSLATE_NOOP("kyodo::fields", "Term begins")},
        //: 期間のおわり
        {"project.termEnd", QT_TRANSLATE_NOOP("kyodo::fields", "Term ends")},
        //: 状況
        {"project.status", QT_TRANSLATE_NOOP("kyodo::fields", "Status")},
        //: 状況の理由
        {"project.statusReason", QT_TRANSLATE_NOOP("kyodo::fields", "Reason for the status")},
        //: 見出し語
        {"project.tags", QT_TRANSLATE_NOOP("kyodo::fields", "Tags")},
        //: 公共のためになる理由
        {"project.publicNature",
         QT_TRANSLATE_NOOP("kyodo::fields", "Why the work is in the public interest")},
        //: 何回目のサイクルか
        {"project.cycle", QT_TRANSLATE_NOOP("kyodo::fields", "Cycle")},
        //: 引き継いだ事業
        {"project.continues", QT_TRANSLATE_NOOP("kyodo::fields", "Continues the project")},
        //: 指針の版
        {"project.guidelineVersion", QT_TRANSLATE_NOOP("kyodo::fields", "Version of the guideline")},
        //: 条項集の版
        {"project.clauseVersion", QT_TRANSLATE_NOOP("kyodo::fields", "Version of the clause library")},
        //: 主体の種類
        {"parties.kind", QT_TRANSLATE_NOOP("kyodo::fields", "Kind of party")},
        //: 団体の名前
        {"parties.name", QT_TRANSLATE_NOOP("kyodo::fields", "Name of the body")},
        //: ふりがな
        {"parties.kana", QT_TRANSLATE_NOOP("kyodo::fields", "Reading in kana")},
        //: 短い呼び名
        {"parties.shortName", QT_TRANSLATE_NOOP("kyodo::fields", "Short name")},
        //: 書類での呼び方（甲・乙など）
        {"parties.label", QT_TRANSLATE_NOOP("kyodo::fields", "Label in papers")},
        //: 郵便番号
        {"parties.postalCode", QT_TRANSLATE_NOOP("kyodo::fields", "Postal code")},
        //: 住所
        {"parties.address", QT_TRANSLATE_NOOP("kyodo::fields", "Address")},
        //: 代表者の役職
        {"parties.representativeTitle", QT_TRANSLATE_NOOP("kyodo::fields", "Representative's title")},
        //: 代表者の氏名
        {"parties.representativeName", QT_TRANSLATE_NOOP("kyodo::fields", "Representative")},
        //: 担当部署
        {"parties.department", QT_TRANSLATE_NOOP("kyodo::fields", "Department")},
        //: 法人番号
        {"parties.corporateNumber", QT_TRANSLATE_NOOP("kyodo::fields", "Corporate number")},
        //: ウェブサイト
        {"parties.website", QT_TRANSLATE_NOOP("kyodo::fields", "Website")},
        //: 強み
        {"parties.strengths", QT_TRANSLATE_NOOP("kyodo::fields", "Strengths")},
        //: 期待していること
        {"parties.expectation", QT_TRANSLATE_NOOP("kyodo::fields", "What it hopes for")},
        //: 物事の決め方
        {"parties.decides", QT_TRANSLATE_NOOP("kyodo::fields", "How it comes to a decision")},
        //: いちばん大切にすること
        {"parties.valuesMost", QT_TRANSLATE_NOOP("kyodo::fields", "What it values most")},
        //: 立場と制約
        {"parties.standing", QT_TRANSLATE_NOOP("kyodo::fields", "Where it stands and what binds it")},
        //: 主体
        {"contacts.party", QT_TRANSLATE_NOOP("kyodo::fields", "Party")},
        //: 氏名
        {"contacts.name", QT_TRANSLATE_NOOP("kyodo::fields", "Name")},
        //: ふりがな
        {"contacts.kana", QT_TRANSLATE_NOOP("kyodo::fields", "Reading in kana")},
        //: 役職
        {"contacts.role", QT_TRANSLATE_NOOP("kyodo::fields", "Position")},
        //: 担当部署
        {"contacts.department", QT_TRANSLATE_NOOP("kyodo::fields", "Department")},
        //: 電話番号
        {"contacts.phone", QT_TRANSLATE_NOOP("kyodo::fields", "Telephone")},
        //: メール
        {"contacts.email", QT_TRANSLATE_NOOP("kyodo::fields", "E-mail")},
        //: 備考
        {"contacts.note", QT_TRANSLATE_NOOP("kyodo::fields", "Note")},
        //: 主体
        {"abilities.party", QT_TRANSLATE_NOOP("kyodo::fields", "Party")},
        //: できる
        {"abilities.can", QT_TRANSLATE_NOOP("kyodo::fields", "Can do")},
        //: 内容
        {"abilities.text", QT_TRANSLATE_NOOP("kyodo::fields", "What")},
        //: 理由
        {"abilities.reason", QT_TRANSLATE_NOOP("kyodo::fields", "Why")},
        //: 種類
        {"soughtResources.kind", QT_TRANSLATE_NOOP("kyodo::fields", "Kind")},
        //: 求めるもの
        {"soughtResources.name", QT_TRANSLATE_NOOP("kyodo::fields", "What is sought")},
        //: 備考
        {"soughtResources.note", QT_TRANSLATE_NOOP("kyodo::fields", "Note")},
        //: 主体
        {"offeredResources.party", QT_TRANSLATE_NOOP("kyodo::fields", "Party")},
        //: 種類
        {"offeredResources.kind", QT_TRANSLATE_NOOP("kyodo::fields", "Kind")},
        //: 持ち寄るもの
        {"offeredResources.name", QT_TRANSLATE_NOOP("kyodo::fields", "What is offered")},
        //: 応えるもの
        {"offeredResources.sought", QT_TRANSLATE_NOOP("kyodo::fields", "Need that it meets")},
        //: 備考
        {"offeredResources.note", QT_TRANSLATE_NOOP("kyodo::fields", "Note")},
        //: 団体の名前
        {"candidates.name", QT_TRANSLATE_NOOP("kyodo::fields", "Name of the body")},
        //: ふりがな
        {"candidates.kana", QT_TRANSLATE_NOOP("kyodo::fields", "Reading in kana")},
        //: 主体の種類
        {"candidates.kind", QT_TRANSLATE_NOOP("kyodo::fields", "Kind of party")},
        //: 法人番号
        {"candidates.corporateNumber", QT_TRANSLATE_NOOP("kyodo::fields", "Corporate number")},
        //: 住所
        {"candidates.address", QT_TRANSLATE_NOOP("kyodo::fields", "Address")},
        //: ウェブサイト
        {"candidates.website", QT_TRANSLATE_NOOP("kyodo::fields", "Website")},
        //: 知ったきっかけ
        {"candidates.source", QT_TRANSLATE_NOOP("kyodo::fields", "Where it was found")},
        //: きっかけの説明
        {"candidates.sourceNote", QT_TRANSLATE_NOOP("kyodo::fields", "More on the source")},
        //: 合うと思う理由
        {"candidates.why", QT_TRANSLATE_NOOP("kyodo::fields", "Why it would suit")},
        //: 判断
        {"candidates.decision", QT_TRANSLATE_NOOP("kyodo::fields", "Decision")},
        //: 判断の理由
        {"candidates.decisionReason", QT_TRANSLATE_NOOP("kyodo::fields", "Reason for the decision")},
        //: 判断した日
        {"candidates.decidedOn", QT_TRANSLATE_NOOP("kyodo::fields", "Decided on")},
        //: なった主体
        {"candidates.party", QT_TRANSLATE_NOOP("kyodo::fields", "Party it became")},
        //: 候補
        {"candidateRatings.candidate", QT_TRANSLATE_NOOP("kyodo::fields", "Candidate")},
        //: 見るポイント
        {"candidateRatings.tip", QT_TRANSLATE_NOOP("kyodo::fields", "Tip")},
        //: 見立て
        {"candidateRatings.judgement", QT_TRANSLATE_NOOP("kyodo::fields", "Judgement")},
        //: 備考
        {"candidateRatings.note", QT_TRANSLATE_NOOP("kyodo::fields", "Note")},
        //: 候補
        {"candidateContacts.candidate", QT_TRANSLATE_NOOP("kyodo::fields", "Candidate")},
        //: 日付
        {"candidateContacts.on", QT_TRANSLATE_NOOP("kyodo::fields", "Date")},
        //: 連絡のしかた
        {"candidateContacts.means", QT_TRANSLATE_NOOP("kyodo::fields", "By what means")},
        //: 相手
        {"candidateContacts.who", QT_TRANSLATE_NOOP("kyodo::fields", "With whom")},
        //: 話したこと
        {"candidateContacts.summary", QT_TRANSLATE_NOOP("kyodo::fields", "What was said")},
        //: 次にすること
        {"candidateContacts.next", QT_TRANSLATE_NOOP("kyodo::fields", "Next")},
        //: 候補
        {"candidateResources.candidate", QT_TRANSLATE_NOOP("kyodo::fields", "Candidate")},
        //: 応えるもの
        {"candidateResources.sought", QT_TRANSLATE_NOOP("kyodo::fields", "Need that it meets")},
        //: 持ち寄るもの
        {"candidateResources.name", QT_TRANSLATE_NOOP("kyodo::fields", "What is offered")},
        //: ファイル名
        {"attachments.name", QT_TRANSLATE_NOOP("kyodo::fields", "File name")},
        //: 種類
        {"attachments.mediaType", QT_TRANSLATE_NOOP("kyodo::fields", "Media type")},
        //: 大きさ
        {"attachments.size", QT_TRANSLATE_NOOP("kyodo::fields", "Size")},
        //: 中身のハッシュ値
        {"attachments.contentHash", QT_TRANSLATE_NOOP("kyodo::fields", "Hash of the content")},
        //: メモ
        {"attachments.note", QT_TRANSLATE_NOOP("kyodo::fields", "Remark")},
        //: 追加した日時
        {"attachments.addedAt", QT_TRANSLATE_NOOP("kyodo::fields", "Added on")},
        //: 追加した人
        {"attachments.addedBy", QT_TRANSLATE_NOOP("kyodo::fields", "Added by")},
        //: 何の資料か
        {"attachments.place", QT_TRANSLATE_NOOP("kyodo::fields", "Belongs to")},
        //: 何の資料か（行）
        {"attachments.placeId", QT_TRANSLATE_NOOP("kyodo::fields", "Row it belongs to")},
    };
    return kEntries;
}

} // namespace kyodo::labels
