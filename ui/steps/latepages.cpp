#include "ui/steps/pagelists.h"

#include "core/project/review.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::steps)
};

PartSpec form(const QString& table, const QStringList& fields)
{
    return {PartKind::Form, table, fields};
}

PartSpec table(const QString& name, const QStringList& columns, const QString& ownerField = {})
{
    return {PartKind::Table, name, {}, columns, ownerField};
}

PartSpec schedule(const QStringList& columns)
{
    return {PartKind::Schedule, u"tasks"_s, {}, columns};
}

PartSpec slotTable(const QString& name, const QString& slotField, const QStringList& columns,
                   const QString& ownerField = {})
{
    PartSpec part = table(name, columns, ownerField);
    part.slotField = slotField;
    return part;
}

QList<SectionSpec> agreementContent()
{
    PartSpec budget{PartKind::Budget,
                    u"budgetLines"_s,
                    {u"side"_s, u"basis"_s, u"note"_s},
                    {u"title"_s, u"category"_s, u"amount"_s}};
    budget.children = {table(u"shares"_s, {u"party"_s, u"amount"_s, u"inKind"_s, u"note"_s}, u"line"_s)};
    const PartSpec roles{PartKind::Roles, u"roles"_s};
    return {
        //: 内容と期間
        {u"content"_s,
         Tr::tr("Content and term"),
         {broughtAlong(), form(u"agreement"_s, {u"content"_s}), table(u"contentItems"_s, {u"text"_s}),
          form(u"project"_s, {u"termStart"_s, u"termEnd"_s})}},
        //: 役割分担
        {u"roles"_s, Tr::tr("Roles"), {roles}},
        //: 費用
        {u"budget"_s,
         Tr::tr("Costs"),
         {budget, form(u"agreement"_s, {u"payer"_s, u"payee"_s, u"paymentMethod"_s, u"paymentDueDays"_s}),
          table(u"payments"_s,
                {u"payer"_s, u"payee"_s, u"purpose"_s, u"amount"_s, u"method"_s, u"dueOn"_s})}},
        //: 日程
        {u"schedule"_s,
         Tr::tr("Schedule"),
         {schedule({u"title"_s, u"plannedStart"_s, u"plannedEnd"_s, u"milestone"_s, u"detail"_s})}},
        //: 責任・成果物
        {u"responsibility"_s,
         Tr::tr("Liability and deliverables"),
         {form(u"agreement"_s, {u"responsibility"_s, u"insurance"_s, u"deliverables"_s}),
          table(u"deliverables"_s, {u"title"_s, u"ownership"_s, u"owner"_s, u"use"_s})}},
        //: 個人情報・公開
        {u"personal"_s,
         Tr::tr("Personal data, disclosure"),
         {form(u"agreement"_s, {u"handlesPersonal"_s, u"confidentialityYears"_s, u"personalPurpose"_s,
                                u"personalHandling"_s, u"personalAfterEnd"_s}),
          table(u"personalData"_s,
                {u"what"_s, u"subjects"_s, u"purpose"_s, u"keeper"_s, u"handling"_s, u"afterEnd"_s}),
          form(u"agreement"_s, {u"disclosure"_s, u"publicationMeans"_s})}},
    };
}

QList<SectionSpec> agreementPaper()
{
    PartSpec negotiations{
        PartKind::Dated,
        u"negotiations"_s,
        {u"on"_s, u"place"_s, u"topic"_s, u"present"_s, u"discussed"_s, u"agreed"_s, u"open"_s}};
    negotiations.detailField = u"on"_s;
    negotiations.children = {attachmentsOf(u"negotiations"_s)};
    PartSpec versions{PartKind::Versions,
                      u"versions"_s,
                      {u"note"_s, u"inForceOn"_s, u"reason"_s, u"endsOn"_s, u"kind"_s, u"amends"_s,
                       u"number"_s, u"state"_s, u"madeOn"_s, u"finalOn"_s, u"concludedOn"_s, u"pages"_s}};
    versions.children = {
        slotTable(u"signings"_s, u"party"_s, {u"party"_s, u"on"_s, u"signatory"_s}, u"version"_s),
        attachmentsOf(u"versions"_s)};
    PartSpec clauses{PartKind::Clauses,
                     u"clauses"_s,
                     {u"key"_s, u"state"_s, u"title"_s, u"text"_s, u"titleEn"_s, u"textEn"_s, u"always"_s,
                      u"place"_s, u"principle"_s, u"item"_s}};
    clauses.children = {
        table(u"clauseComments"_s, {u"clause"_s, u"party"_s, u"on"_s, u"text"_s, u"state"_s, u"answer"_s})};
    PartSpec annexes{PartKind::Annexes, u"annexes"_s, {u"key"_s, u"state"_s, u"title"_s, u"text"_s}};
    annexes.children = {attachmentsOf(u"annexes"_s)};
    return {
        //: 協議の記録
        {u"negotiations"_s, Tr::tr("Negotiations"), {negotiations}},
        //: 協定書の決まり
        {u"terms"_s,
         Tr::tr("Terms of the paper"),
         {form(u"agreement"_s,
               {u"madeOn"_s, u"inForceOn"_s, u"secretariat"_s, u"renewal"_s, u"renewalNoticeMonths"_s,
                u"renewalYears"_s, u"meetingIntervalDays"_s, u"reportDueDays"_s, u"recordsYears"_s,
                u"court"_s, u"subcontracting"_s, u"excludeOrganisedCrime"_s})}},
        //: 体裁・別紙
        {u"style"_s,
         Tr::tr("Layout and annexes"),
         {form(u"agreement"_s,
               {u"titleWord"_s, u"ownTitle"_s, u"languages"_s, u"labels"_s, u"ladder"_s, u"sentences"_s,
                u"dates"_s, u"copies"_s, u"execution"_s, u"binding"_s, u"font"_s, u"fontSize"_s,
                u"marginTop"_s, u"marginBottom"_s, u"marginLeft"_s, u"marginRight"_s}),
          PartSpec{PartKind::AgreementStyle, {}}, annexes}},
        //: ひな形
        {u"sets"_s,
         Tr::tr("Template set"),
         {PartSpec{
             PartKind::ClauseSets, u"clauseSets"_s, {u"name"_s, u"number"_s, u"issuer"_s, u"takenOn"_s}}}},
        //: 条項
        {u"clauses"_s, Tr::tr("Clauses"), {clauses}},
        //: 版と署名
        {u"versions"_s, Tr::tr("Versions and signing"), {versions}},
        noteSection(),
    };
}

/// All fields of a table, for a part that shows them in a way of its own.
template<class T>
QStringList columnsOf()
{
    QStringList names;
    for (const FieldInfo& field : recordInfo<T>().fields)
        names.append(field.name);
    return names;
}

PartSpec moneyPart()
{
    PartSpec money{PartKind::Money, u"spendings"_s, {}, {u"line"_s}};
    money.children = {table(u"spendings"_s, {u"on"_s, u"amount"_s, u"payee"_s, u"note"_s}, u"line"_s)};
    return money;
}

PartSpec meetingMaster()
{
    PartSpec meetings{PartKind::Dated,
                      u"meetings"_s,
                      {u"title"_s, u"on"_s, u"time"_s, u"place"_s, u"minutes"_s, u"nextOn"_s}};
    meetings.detailField = u"on"_s;
    meetings.children = {
        slotTable(u"attendances"_s, u"party"_s, {u"party"_s, u"names"_s}, u"meeting"_s),
        table(u"agendaItems"_s, {u"topic"_s, u"discussion"_s}, u"meeting"_s),
        table(u"decisions"_s, {u"text"_s}, u"meeting"_s),
        table(u"actions"_s, {u"text"_s, u"owner"_s, u"person"_s, u"due"_s, u"doneOn"_s, u"note"_s},
              u"meeting"_s),
        attachmentsOf(u"meetings"_s),
    };
    return meetings;
}

} // namespace

PageSpec agreementPage()
{
    return {u"agreement"_s, Step::Agreement, agreementContent() + agreementPaper()};
}

PageSpec executionPage()
{
    return {u"execution"_s,
            Step::Execution,
            {
                //: 進み具合
                {u"progress"_s,
                 Tr::tr("Progress"),
                 {schedule({u"title"_s, u"plannedStart"_s, u"plannedEnd"_s, u"actualStart"_s, u"actualEnd"_s,
                            u"progress"_s, u"note"_s})}},
                //: 会議
                {u"meetings"_s, Tr::tr("Meetings"), {meetingMaster()}},
                //: すること
                {u"actions"_s,
                 Tr::tr("Actions"),
                 {table(u"actions"_s,
                        {u"text"_s, u"owner"_s, u"person"_s, u"due"_s, u"doneOn"_s, u"meeting"_s})}},
                //: お金の出入り
                {u"spendings"_s, Tr::tr("Money"), {moneyPart()}},
                //: 事故・トラブル
                {u"incidents"_s,
                 Tr::tr("Incidents"),
                 {table(u"incidents"_s, {u"on"_s, u"title"_s, u"what"_s, u"response"_s, u"closedOn"_s})}},
                //: 公表
                {u"publications"_s,
                 Tr::tr("Publications"),
                 {table(u"publications"_s,
                        {u"title"_s, u"means"_s, u"where"_s, u"plannedOn"_s, u"publishedOn"_s, u"party"_s})}},
                //: 変更の相談
                {u"changes"_s,
                 Tr::tr("Changes"),
                 {table(u"changeRequests"_s,
                        {u"on"_s, u"title"_s, u"why"_s, u"party"_s, u"state"_s, u"decidedOn"_s, u"note"_s})}},
                noteSection(),
            }};
}

PageSpec reviewPage()
{
    PartSpec rounds{PartKind::Master,
                    u"rounds"_s,
                    {u"kind"_s, u"title"_s, u"scale"_s, u"due"_s, u"heldOn"_s, u"scaleWords"_s}};
    rounds.detailField = u"heldOn"_s;
    rounds.children = {{PartKind::Questions,
                        u"questions"_s,
                        {},
                        {u"origin"_s, u"text"_s, u"group"_s, u"principle"_s, u"step"_s, u"textEn"_s},
                        u"round"_s}};
    PartSpec sheets{PartKind::Sheets,
                    u"sheets"_s,
                    {u"respondent"_s, u"filledOn"_s, u"source"_s, u"shared"_s, u"different"_s, u"improve"_s,
                     u"released"_s}};
    sheets.children = {
        {PartKind::Table, u"answers"_s, {}, {u"score"_s, u"notApplicable"_s, u"reason"_s, u"remark"_s}}};
    PartSpec cycles{PartKind::Cycles, u"pastScores"_s, {}, columnsOf<PastScore>()};
    cycles.children = {{PartKind::Table, u"pastIndicators"_s, {}, columnsOf<PastIndicator>()}};
    return {
        u"review"_s,
        Step::Review,
        {
            //: ふりかえりの回
            {u"rounds"_s, Tr::tr("Rounds"), {rounds}},
            //: 記入シート
            {u"sheets"_s, Tr::tr("Sheets"), {sheets}},
            //: 返信フォーム
            {u"replies"_s,
             Tr::tr("Reply forms"),
             {PartSpec{PartKind::Replies, u"sheets"_s, {u"formMadeOn"_s, u"takenReply"_s}}}},
            //: 並べて見る
            {u"joint"_s,
             Tr::tr("Side by side"),
             {PartSpec{PartKind::Joint, u"jointConclusions"_s, {}, {u"text"_s, u"agreedScore"_s}}, cycles}},
            //: 指標の結果
            {u"results"_s,
             Tr::tr("Results"),
             {PartSpec{PartKind::Indicators,
                       u"indicators"_s,
                       {},
                       {u"name"_s, u"unit"_s, u"baseline"_s, u"target"_s, u"result"_s, u"resultOn"_s,
                        u"resultNote"_s}}}},
            noteSection(),
        }};
}

PageSpec reusePage()
{
    PartSpec improvements{PartKind::Master,
                          u"improvements"_s,
                          {u"text"_s, u"principle"_s, u"question"_s, u"fate"_s, u"owner"_s, u"due"_s,
                           u"doneOn"_s, u"reason"_s, u"reflectedStep"_s, u"reflected"_s}};
    improvements.detailField = u"fate"_s;
    return {u"reuse"_s,
            Step::Reuse,
            {
                //: 続ける・変える・やめる
                {u"keep"_s,
                 Tr::tr("Keep, change, stop"),
                 {form(u"reuse"_s, {u"keep"_s, u"change"_s, u"stop"_s})}},
                //: 改善すること
                {u"improvements"_s, Tr::tr("Improvements"), {improvements}},
                //: 次のサイクル
                {u"outcome"_s,
                 Tr::tr("Next cycle"),
                 {form(u"reuse"_s, {u"outcome"_s, u"outcomeReason"_s}),
                  table(u"newChallenges"_s, {u"text"_s}), PartSpec{PartKind::NextCycle, {}}}},
                //: 事例シート
                {u"case"_s,
                 Tr::tr("Case sheet"),
                 {form(u"caseSheet"_s, {u"headline"_s, u"background"_s, u"done"_s, u"results"_s, u"hints"_s,
                                        u"publishable"_s, u"pictureText"_s}),
                  attachmentsOf(u"caseSheet"_s)}},
                noteSection(),
            }};
}

} // namespace kyodo
