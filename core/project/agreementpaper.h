#pragma once

#include "core/guideline/terms.h"
#include "core/project/record.h"

namespace kyodo {

enum class ClauseState { Library, Changed, Off, Own };
template<>
struct EnumKeys<ClauseState> {
    static constexpr std::array<std::string_view, 4> keys{"library", "changed", "off", "own"};
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

enum class VersionState { Draft, Final, Concluded };
template<>
struct EnumKeys<VersionState> {
    static constexpr std::array<std::string_view, 3> keys{"draft", "final", "concluded"};
};

/// What a version is: the agreement itself, 変更協定書 which changes a concluded one, 更新 which carries it
/// on, or 終了 which ends it.
enum class VersionKind { Agreement, Amendment, Renewal, Ending };
template<>
struct EnumKeys<VersionKind> {
    static constexpr std::array<std::string_view, 4> keys{"agreement", "amendment", "renewal", "ending"};
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

/// The set of clauses (ひな形) that the project was made with or has taken since: what it said then, so that
/// a newer one can be compared. At most one row is in use: the last.
struct ClauseSetUse : Row {
    QString set;    ///< key of the set, the same in all its editions
    int number = 0; ///< its edition, from 1
    QString name;
    QString issuer; ///< who keeps it
    QDate takenOn;
    QString content;     ///< the set as JSON
    QString contentHash; ///< SHA-256 of content

    friend bool operator==(const ClauseSetUse&, const ClauseSetUse&) = default;
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
    VersionKind kind = VersionKind{};
    Id amends;      ///< the concluded version that it changes, carries on or ends
    QString reason; ///< why, as the paper says it
    QDate endsOn;   ///< of an ending: the last day of the agreement

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
