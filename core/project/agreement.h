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

enum class ClauseState { Library, Changed, Off, Own };
template<>
struct EnumKeys<ClauseState> {
    static constexpr std::array<std::string_view, 4> keys{"library", "changed", "off", "own"};
};

enum class VersionState { Draft, Final, Concluded };
template<>
struct EnumKeys<VersionState> {
    static constexpr std::array<std::string_view, 3> keys{"draft", "final", "concluded"};
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

/// What this project does with a clause; clauses without a row stand as in the library.
struct ClauseEdit : Row {
    QString key; ///< key in the library; for an own clause a key of its own
    ClauseState state = ClauseState{};
    QString title;
    QString text;

    friend bool operator==(const ClauseEdit&, const ClauseEdit&) = default;
    static RecordInfo describe();
};

/// A version of the agreement that was put down.
struct AgreementVersion : Row {
    int number = 0;
    VersionState state = VersionState{};
    QDate madeOn;
    QString note;
    QDate concludedOn;
    QDate inForceOn;
    QString content;     ///< the document as JSON, as it was then
    QString contentHash; ///< SHA-256 of content

    friend bool operator==(const AgreementVersion&, const AgreementVersion&) = default;
    static RecordInfo describe();
};

/// One party's signature under a version.
struct Signing : Row {
    Id version;
    Id party;
    QDate on;
    QString signatory;

    friend bool operator==(const Signing&, const Signing&) = default;
    static RecordInfo describe();
};

} // namespace kyodo
