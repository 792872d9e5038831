#pragma once

#include "core/guideline/terms.h"
#include "core/project/record.h"

namespace kyodo {

enum class FitAnswer { Unanswered, Yes, Partly, No };
template<>
struct EnumKeys<FitAnswer> {
    static constexpr std::array<std::string_view, 4> keys{"unanswered", "yes", "partly", "no"};
};

enum class AloneAnswer { Undecided, AloneIsEnough, TogetherIsBetter };
template<>
struct EnumKeys<AloneAnswer> {
    static constexpr std::array<std::string_view, 3> keys{"undecided", "alone-is-enough",
                                                          "together-is-better"};
};

enum class FitConclusion { Undecided, Suited, NotSuited };
template<>
struct EnumKeys<FitConclusion> {
    static constexpr std::array<std::string_view, 3> keys{"undecided", "suited", "not-suited"};
};

/// The frame of the project, once per file.
struct Scope : Row {
    QString sharedPurpose;
    QString beneficiaries;
    QString effectsCommunity;
    QString effectsParties;
    QString effectsGovernment;
    AloneAnswer alone = AloneAnswer{}; ///< would one party alone do as well?
    QString aloneReason;
    FitConclusion conclusion = FitConclusion{};
    QString conclusionReason;

    friend bool operator==(const Scope&, const Scope&) = default;
    static RecordInfo describe();
};

/// The purpose in one party's own words.
struct PurposeStatement : Row {
    Id party;
    QString text;
    bool agrees = false; ///< this party agrees with the shared wording

    friend bool operator==(const PurposeStatement&, const PurposeStatement&) = default;
    static RecordInfo describe();
};

/// The answer to one kind of suited work.
struct FitCheck : Row {
    QString kind; ///< id of a fit kind
    FitAnswer answer = FitAnswer{};
    QString note;

    friend bool operator==(const FitCheck&, const FitCheck&) = default;
    static RecordInfo describe();
};

/// A measure of success.
struct Indicator : Row {
    QString name;
    QString unit;
    std::optional<double> baseline;
    std::optional<double> target;
    QString how;  ///< how it is measured
    QString when; ///< when it is measured
    Id owner;
    std::optional<double> result;
    QDate resultOn;
    QString resultNote;

    friend bool operator==(const Indicator&, const Indicator&) = default;
    static RecordInfo describe();
};

} // namespace kyodo
