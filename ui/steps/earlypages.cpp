#include "ui/steps/pagelists.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::steps)
};

PartSpec partyMaster()
{
    PartSpec parties{PartKind::Master, u"parties"_s};
    parties.detailField = u"kind"_s;
    parties.fields = {u"kind"_s,
                      u"name"_s,
                      u"kana"_s,
                      u"shortName"_s,
                      u"label"_s,
                      u"department"_s,
                      u"representativeTitle"_s,
                      u"representativeName"_s,
                      u"postalCode"_s,
                      u"address"_s,
                      u"corporateNumber"_s,
                      u"website"_s,
                      u"strengths"_s,
                      u"expectation"_s};
    const PartSpec contacts{
        PartKind::Table,
        u"contacts"_s,
        {},
        {u"name"_s, u"role"_s, u"department"_s, u"phone"_s, u"email"_s, u"kana"_s, u"note"_s},
        u"party"_s};
    const PartSpec abilities{
        PartKind::Table, u"abilities"_s, {}, {u"can"_s, u"text"_s, u"reason"_s}, u"party"_s};
    const PartSpec resources{PartKind::Table,
                             u"offeredResources"_s,
                             {},
                             {u"kind"_s, u"name"_s, u"sought"_s, u"note"_s},
                             u"party"_s};
    parties.children = {contacts, abilities, resources};
    return parties;
}

PartSpec candidateMaster()
{
    PartSpec candidates{PartKind::Candidates, u"candidates"_s};
    candidates.detailField = u"decision"_s;
    candidates.fields = {u"kind"_s,    u"name"_s,     u"kana"_s,      u"corporateNumber"_s,
                         u"address"_s, u"website"_s,  u"source"_s,    u"sourceNote"_s,
                         u"why"_s,     u"decision"_s, u"decidedOn"_s, u"decisionReason"_s,
                         u"party"_s};
    PartSpec ratings{
        PartKind::Table, u"candidateRatings"_s, {}, {u"tip"_s, u"judgement"_s, u"note"_s}, u"candidate"_s};
    ratings.slotField = u"tip"_s;
    const PartSpec contacts{PartKind::Table,
                            u"candidateContacts"_s,
                            {},
                            {u"on"_s, u"means"_s, u"who"_s, u"summary"_s, u"next"_s},
                            u"candidate"_s};
    const PartSpec resources{
        PartKind::Table, u"candidateResources"_s, {}, {u"name"_s, u"sought"_s}, u"candidate"_s};
    candidates.children = {ratings, contacts, resources};
    return candidates;
}

PartSpec slotTable(const QString& table, const QString& slotField, const QStringList& columns)
{
    PartSpec part{PartKind::Table, table, {}, columns};
    part.slotField = slotField;
    return part;
}

} // namespace

PartSpec attachmentsOf(const QString& table)
{
    PartSpec part{PartKind::Attachments, u"attachments"_s};
    part.columns = {u"name"_s, u"mediaType"_s, u"size"_s, u"note"_s, u"addedAt"_s, u"addedBy"_s};
    part.ownerField = table.isEmpty() ? QString() : u"placeId"_s;
    part.ownerTable = table;
    if (table.isEmpty())
        part.columns += QStringList{u"place"_s, u"placeId"_s};
    return part;
}

/// Its fields are found where improvements have their home, at the seventh step: so it names no table.
PartSpec broughtAlong()
{
    return {PartKind::BroughtAlong, {}};
}

SectionSpec noteSection()
{
    const PartSpec note{PartKind::Note, u"stepNotes"_s, {u"decided"_s, u"by"_s, u"on"_s}};
    //: 決めたこと
    return {u"note"_s, Tr::tr("Decided"), {note}};
}

PageSpec basicsPage()
{
    const PartSpec about{PartKind::Form,
                         u"project"_s,
                         {u"title"_s, u"area"_s, u"challenge"_s, u"summary"_s, u"termStart"_s, u"termEnd"_s,
                          u"fields"_s, u"municipality"_s, u"department"_s, u"section"_s, u"firstFiscalYear"_s,
                          u"cycle"_s, u"tags"_s, u"status"_s, u"statusReason"_s}};
    const PartSpec nature{PartKind::Form, u"project"_s, {u"publicNature"_s}};
    PartSpec standing{PartKind::Abilities, u"parties"_s, {u"decides"_s, u"valuesMost"_s, u"standing"_s}};
    standing.children = {
        {PartKind::Table, u"abilities"_s, {}, {u"can"_s, u"text"_s, u"reason"_s}, u"party"_s}};
    return {u"basics"_s,
            std::nullopt,
            {
                //: 事業のこと
                {u"about"_s, Tr::tr("The project"), {about}},
                //: 参加する主体
                {u"parties"_s, Tr::tr("Parties"), {partyMaster()}},
                //: 前提（公共性・相互理解）
                {u"premises"_s, Tr::tr("Premises"), {nature, standing}},
                //: 資料
                {u"attachments"_s, Tr::tr("Attachments"), {attachmentsOf({})}},
                //: 予定
                {u"agenda"_s, Tr::tr("Dates"), {PartSpec{PartKind::Agenda, {}}}},
            }};
}

PageSpec findPartnerPage()
{
    const PartSpec challenge{PartKind::Form, u"project"_s, {u"challenge"_s}};
    const PartSpec sought{PartKind::Table, u"soughtResources"_s, {}, {u"kind"_s, u"name"_s, u"note"_s}};
    const PartSpec offered{PartKind::Table,
                           u"offeredResources"_s,
                           {},
                           {u"party"_s, u"kind"_s, u"name"_s, u"sought"_s, u"note"_s}};
    return {u"find-partner"_s,
            Step::FindPartner,
            {
                //: 課題と資源
                {u"challenge"_s, Tr::tr("Challenge and resources"), {challenge, sought}},
                //: パートナーの候補
                {u"candidates"_s, Tr::tr("Candidates"), {candidateMaster()}},
                //: 持ち寄る資源
                {u"offered"_s, Tr::tr("What each brings"), {offered}},
                noteSection(),
            }};
}

PageSpec scopePage()
{
    const PartSpec purpose{PartKind::Form, u"scope"_s, {u"sharedPurpose"_s}};
    const PartSpec effects{
        PartKind::Form,
        u"scope"_s,
        {u"beneficiaries"_s, u"effectsCommunity"_s, u"effectsParties"_s, u"effectsGovernment"_s}};
    const PartSpec term{PartKind::Form, u"project"_s, {u"termStart"_s, u"termEnd"_s}};
    const PartSpec conclusion{
        PartKind::Form, u"scope"_s, {u"alone"_s, u"aloneReason"_s, u"conclusion"_s, u"conclusionReason"_s}};
    const PartSpec indicators{
        PartKind::Table,
        u"indicators"_s,
        {},
        {u"name"_s, u"unit"_s, u"baseline"_s, u"target"_s, u"how"_s, u"when"_s, u"owner"_s}};
    return {u"scope"_s,
            Step::Scope,
            {
                //: 目的
                {u"purpose"_s,
                 Tr::tr("Purpose"),
                 {broughtAlong(), purpose,
                  slotTable(u"purposeStatements"_s, u"party"_s, {u"party"_s, u"text"_s, u"agrees"_s})}},
                //: 効果と期間
                {u"effects"_s, Tr::tr("Effects and term"), {effects, term}},
                //: 協働に向いているか
                {u"fit"_s,
                 Tr::tr("Suited to collaboration?"),
                 {slotTable(u"fitChecks"_s, u"kind"_s, {u"kind"_s, u"answer"_s, u"note"_s}), conclusion}},
                //: 指標
                {u"indicators"_s, Tr::tr("Indicators"), {indicators}},
                noteSection(),
            }};
}

PageSpec methodPage()
{
    const PartSpec model{PartKind::Form, u"method"_s, {u"model"_s, u"forms"_s, u"reason"_s}};
    const PartSpec uses{PartKind::Methods, u"methodUses"_s, {}, {u"method"_s, u"party"_s, u"note"_s}};
    PartSpec options{PartKind::Options, u"methodOptions"_s, {}, {u"title"_s, u"description"_s, u"chosen"_s}};
    PartSpec ratings = slotTable(u"optionRatings"_s, u"principle"_s, {u"principle"_s, u"value"_s, u"note"_s});
    ratings.ownerField = u"option"_s;
    options.children = {ratings};
    const PartSpec end{
        PartKind::Form, u"method"_s, {u"endOfCollaboration"_s, u"afterEnd"_s, u"againstDependence"_s}};
    return {u"method"_s,
            Step::Method,
            {
                //: モデルと形態
                {u"model"_s, Tr::tr("Model and forms"), {broughtAlong(), model}},
                //: 使う手法
                {u"methods"_s, Tr::tr("Methods"), {uses}},
                //: 案の比較
                {u"options"_s, Tr::tr("Options"), {options}},
                //: 終わり方
                {u"end"_s, Tr::tr("End"), {end}},
                //: 落とし穴
                {u"pitfalls"_s,
                 Tr::tr("Pitfalls"),
                 {PartSpec{
                     PartKind::Pitfalls, u"pitfallAnswers"_s, {}, {u"pitfall"_s, u"answer"_s, u"party"_s}}}},
                noteSection(),
            }};
}

} // namespace kyodo
