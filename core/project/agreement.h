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

enum class CommentState { Open, Settled };
template<>
struct EnumKeys<CommentState> {
    static constexpr std::array<std::string_view, 2> keys{"open", "settled"};
};

/// What this project does with an annex: as the library has it, left out, or one of its own.
enum class AnnexState { Library, Off, Own };
template<>
struct EnumKeys<AnnexState> {
    static constexpr std::array<std::string_view, 3> keys{"library", "off", "own"};
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
    QString text;    ///< a line is a paragraph; tabs before it make it an item, a sub-item …
    QString titleEn; ///< for the English paper; empty: as in Japanese
    QString textEn;
    bool always = false;         ///< stands even where the library would leave it out
    std::optional<double> place; ///< where it stands among the library's orders; empty: its usual place
    std::optional<Principle> principle; ///< of an own clause: the principle that it serves
    std::optional<AgreementItem> item;  ///< of an own clause: which of the eight things to agree it settles

    friend bool operator==(const ClauseEdit&, const ClauseEdit&) = default;
    static RecordInfo describe();
};

/// What a party has to say about a clause while the agreement is talked over.
struct ClauseComment : Row {
    QString clause; ///< key of the clause
    Id party;
    QDate on;
    QString text;
    CommentState state = CommentState{};
    QString answer; ///< what was agreed about it

    friend bool operator==(const ClauseComment&, const ClauseComment&) = default;
    static RecordInfo describe();
};

/// What this project does with an annex; annexes without a row stand as in the library, in its order, before
/// those of the project's own. Rows give the order where there are any.
struct AnnexChoice : Row {
    QString key; ///< key in the library; for an own annex a key of its own
    AnnexState state = AnnexState{};
    QString title;
    QString text; ///< of an own annex

    friend bool operator==(const AnnexChoice&, const AnnexChoice&) = default;
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
    QDate finalOn;
    std::optional<int> pages;
    QString pdfHash; ///< SHA-256 of its pages as PDF, kept among the contents

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
