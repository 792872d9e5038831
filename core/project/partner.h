#pragma once

#include "core/guideline/terms.h"
#include "core/project/record.h"

namespace kyodo {

enum class CandidateDecision { Undecided, Waiting, Chosen, Declined };
template<>
struct EnumKeys<CandidateDecision> {
    static constexpr std::array<std::string_view, 4> keys{"undecided", "waiting", "chosen", "declined"};
};

enum class Judgement { Unknown, Yes, Partly, No };
template<>
struct EnumKeys<Judgement> {
    static constexpr std::array<std::string_view, 4> keys{"unknown", "yes", "partly", "no"};
};

/// A body that might become a party.
struct Candidate : Row {
    QString name;
    QString kana;
    PartyKind kind = PartyKind::Npo;
    QString corporateNumber;
    QString address;
    QString website;
    QString source; ///< id of a partner source of the guideline's data
    QString sourceNote;
    QString why; ///< why it would suit
    CandidateDecision decision = CandidateDecision::Undecided;
    QString decisionReason;
    QDate decidedOn;
    Id party; ///< the party it became

    friend bool operator==(const Candidate&, const Candidate&) = default;
    static RecordInfo describe();
};

/// How a candidate stands by one of the guideline's tips.
struct CandidateRating : Row {
    Id candidate;
    QString tip; ///< id of a partner tip
    Judgement judgement = Judgement::Unknown;
    QString note;

    friend bool operator==(const CandidateRating&, const CandidateRating&) = default;
    static RecordInfo describe();
};

/// One contact made with a candidate.
struct CandidateContact : Row {
    Id candidate;
    QDate on;
    QString means;
    QString who;
    QString summary;
    QString next;

    friend bool operator==(const CandidateContact&, const CandidateContact&) = default;
    static RecordInfo describe();
};

/// What a candidate could offer, set against what is sought.
struct CandidateResource : Row {
    Id candidate;
    Id sought;
    QString name;

    friend bool operator==(const CandidateResource&, const CandidateResource&) = default;
    static RecordInfo describe();
};

} // namespace kyodo
