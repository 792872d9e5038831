#pragma once

#include "core/base/eradate.h"
#include "core/guideline/terms.h"
#include "core/project/record.h"

namespace kyodo {

/// 協定書, 契約書, 覚書, 合意書, own
enum class TitleWord { Agreement, Contract, Memorandum, Accord, Own };
template<>
struct EnumKeys<TitleWord> {
    static constexpr std::array<std::string_view, 5> keys{"agreement", "contract", "memorandum", "accord",
                                                          "own"};
};

enum class YesNo { Undecided, Yes, No };
template<>
struct EnumKeys<YesNo> {
    static constexpr std::array<std::string_view, 3> keys{"undecided", "yes", "no"};
};

enum class Renewal { None, AfterReview, Automatic };
template<>
struct EnumKeys<Renewal> {
    static constexpr std::array<std::string_view, 3> keys{"none", "after-review", "automatic"};
};

/// 記名押印, 署名, either
enum class Execution { Seal, Signature, SealOrSignature };
template<>
struct EnumKeys<Execution> {
    static constexpr std::array<std::string_view, 3> keys{"seal", "signature", "seal-or-signature"};
};

enum class Ownership { Joint, OneParty, Public };
template<>
struct EnumKeys<Ownership> {
    static constexpr std::array<std::string_view, 3> keys{"joint", "one-party", "public"};
};

/// How the sentences of a Japanese agreement end: である or です・ます.
enum class SentenceStyle { Plain, Polite };
template<>
struct EnumKeys<SentenceStyle> {
    static constexpr std::array<std::string_view, 2> keys{"plain", "polite"};
};

/// What the parties are called where they have no label of their own: 甲・乙・丙, their names, or
/// 発注者・受注者 after who pays whom.
enum class LabelStyle { Stems, Names, Roles };
template<>
struct EnumKeys<LabelStyle> {
    static constexpr std::array<std::string_view, 3> keys{"stems", "names", "roles"};
};

/// How the parts of an agreement are numbered: 第1条／2／(1)／ア, 1／(1)／ア, or 第1／1／(1)／ア, the ladder
/// of official writing.
enum class Ladder { Articles, Figures, Official };
template<>
struct EnumKeys<Ladder> {
    static constexpr std::array<std::string_view, 3> keys{"articles", "figures", "official"};
};

/// How the sheets are held together, which decides where the seals over the joins go: clip or single sheets,
/// staples (契印 over every join), or bound with a tape (袋とじ, 契印 on the tape's edge).
enum class Binding { None, Staples, Tape };
template<>
struct EnumKeys<Binding> {
    static constexpr std::array<std::string_view, 3> keys{"none", "staples", "tape"};
};

/// The languages of the paper that is signed; of two, the Japanese text prevails.
enum class Languages { Japanese, English, Both };
template<>
struct EnumKeys<Languages> {
    static constexpr std::array<std::string_view, 3> keys{"japanese", "english", "both"};
};

/// What is agreed besides lists, once per file.
struct AgreementTerms : Row {
    TitleWord titleWord = TitleWord{};
    QString ownTitle;       ///< title of the paper, where it is not made from the project's
    QString content;        ///< the work in one paragraph
    QString responsibility; ///< who answers for what
    QString insurance;
    QString deliverables; ///< rules on results, besides the list
    QString disclosure;   ///< what is made public, how
    QString publicationMeans;
    YesNo handlesPersonal = YesNo{};
    QString personalPurpose;
    QString personalHandling;
    QString personalAfterEnd;
    std::optional<int> confidentialityYears;
    bool subcontracting = false;
    bool excludeOrganisedCrime = true;
    Id secretariat;
    Id payer;
    Id payee;
    QString paymentMethod;
    std::optional<int> paymentDueDays;
    std::optional<int> meetingIntervalDays; ///< at most so many days between meetings
    std::optional<int> reportDueDays;
    std::optional<int> recordsYears;
    Renewal renewal = Renewal::AfterReview;
    std::optional<int> renewalNoticeMonths;
    std::optional<int> renewalYears;
    QString court;
    std::optional<int> copies; ///< how many originals; empty: one for each party
    Execution execution = Execution{};
    DateStyle dates = DateStyle::Era;
    QDate madeOn;
    QDate inForceOn;
    LabelStyle labels = LabelStyle{};
    Ladder ladder = Ladder{};
    SentenceStyle sentences = SentenceStyle{};
    QString font;                    ///< family of the text; empty: as papers are set on this machine
    std::optional<double> fontSize;  ///< points
    std::optional<double> marginTop; ///< millimetres, as the other three
    std::optional<double> marginBottom;
    std::optional<double> marginLeft;
    std::optional<double> marginRight;
    Binding binding = Binding::Staples;
    Languages languages = Languages{};

    friend bool operator==(const AgreementTerms&, const AgreementTerms&) = default;
    static RecordInfo describe();
};

/// One thing that is done.
struct ContentItem : Row {
    QString text;

    friend bool operator==(const ContentItem&, const ContentItem&) = default;
    static RecordInfo describe();
};

/// Work to be done, or a milestone.
struct Task : Row {
    QString title;
    QString detail;
    bool milestone = false;
    QDate plannedStart;
    QDate plannedEnd;
    QDate actualStart;
    QDate actualEnd;
    std::optional<int> progress; ///< percent
    QString note;

    friend bool operator==(const Task&, const Task&) = default;
    static RecordInfo describe();
};

/// A result, and whose it is.
struct Deliverable : Row {
    QString title;
    Ownership ownership = Ownership{};
    Id owner;
    QString use; ///< who may use it for what

    friend bool operator==(const Deliverable&, const Deliverable&) = default;
    static RecordInfo describe();
};

/// Personal information that is handled.
struct PersonalData : Row {
    QString what;
    QString subjects; ///< whose
    QString purpose;
    Id keeper;
    QString handling;
    QString afterEnd;

    friend bool operator==(const PersonalData&, const PersonalData&) = default;
    static RecordInfo describe();
};

/// Money that one party pays another besides what the agreement's payer pays its payee: in mixtures of forms,
/// such as a subsidy of the city with a company's donation.
struct Payment : Row {
    Id payer;
    Id payee;
    QString purpose;
    std::optional<qint64> amount; ///< yen
    QString method;
    QDate dueOn;

    friend bool operator==(const Payment&, const Payment&) = default;
    static RecordInfo describe();
};

/// One talk on the way to the agreement.
struct Negotiation : Row {
    QDate on;
    QString place;
    QString present;
    QString topic;
    QString discussed;
    QString agreed;
    QString open;

    friend bool operator==(const Negotiation&, const Negotiation&) = default;
    static RecordInfo describe();
};

} // namespace kyodo
