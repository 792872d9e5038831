#pragma once

#include "core/base/language.h"
#include "core/guideline/terms.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What the guideline's catalogue is made of: plain values, read once and never changed.
///
/// Every `id` written with a part in front ("tip.agreement.npo1") is the entry's id in the whole catalogue.
/// Things a project file refers to by a short id (premises, forms, partner sources, worked examples) carry
/// that short id; in the whole catalogue they are found as "premise.<id>", "form.<id>", "source.<id>" and
/// "example.<id>". What an enumeration names is found as "step.<key>", "principle.<key>", "party.<key>",
/// "model.<key>", "effect.<key>" and "agreement-item.<key>".
namespace kyodo::guide {

/// Which guideline this is; a project records the id.
struct Version {
    QString id;
    Text title;
    Text source;     ///< who issued it and how our wording relates to it
    QDate draftDate; ///< the day the draft was put before the public
};

/// A question, check or fact of one sentence or two.
struct Item {
    QString id;
    Text text;
};

/// The same with a word on how to answer or find out.
struct HintedItem {
    QString id;
    Text text;
    Text hint;
};

/// Advice at a step; with a party kind it is meant for that kind alone.
struct Tip {
    QString id;
    Text text;
    std::optional<PartyKind> partyKind;
    std::optional<Principle> principle;
};

struct StepGuide {
    Step step = Step::FindPartner;
    Text title;
    Text shortTitle;
    Text lead; ///< one line
    Text purpose;
    QList<Item> questions;
    QList<Tip> tips;
    QStringList paperIds; ///< papers that come out of this step, most important first
};

struct Premise {
    QString id; ///< "public-nature" or "mutual-understanding"
    Text title;
    Text meaning;
    QList<Item> howToShow; ///< what to write down to show that it is met
};

struct PrincipleGuide {
    Principle principle = Principle::SharedPurpose;
    Text title;      ///< 目的共有の原則
    Text shortTitle; ///< 目的共有
    Text meaning;
    QList<Item> checks;
};

/// A trap a kind of party easily falls into, as a question to itself.
struct Pitfall {
    QString id;
    Text text;
    QString source; ///< the section it comes from
};

struct PartyKindGuide {
    PartyKind partyKind = PartyKind::Npo;
    Text name;
    QList<Item> situation;
    QList<Item> expectedRoles;
    QList<Pitfall> pitfalls;
    QStringList reads; ///< ids of the sections worth reading first
};

struct ModelGuide {
    Model model = Model::Commission;
    Text title;
    Text subtitle;
    Text meaning;
    Text example;
};

/// Which side of an NPO's collaboration brings a method.
enum class MethodSide { Npo, Partner };

/// A method of chapter 6, section 2: between an NPO and a partner of one kind.
struct Method {
    QString id;
    PartyKind partner = PartyKind::Company; ///< company, school, community or government
    MethodSide side = MethodSide::Npo;
    Text title;
    Text meaning;
};

/// The legal or practical form a collaboration takes, as municipal registers count them.
struct Form {
    QString id; ///< "commission", "subsidy", …
    Text title;
    Text meaning;
    /// Money normally passes between the parties or into a common purse, so sum and time of payment must be
    /// agreed.
    bool moneyFlows = false;
    QList<Model> models; ///< the models it belongs to; none for "other"
};

/// A kind of work that suits collaboration.
struct FitKind {
    QString id;
    Text text;
    Text example;
};

enum class EffectGroup { Community, Parties, Government };

struct EffectGuide {
    EffectGroup group = EffectGroup::Community;
    Text title;
    QList<Item> items;
};

struct AgreementItemGuide {
    AgreementItem item = AgreementItem::Purpose;
    Principle principle = Principle::SharedPurpose; ///< the one it serves most
    Text title;
    Text whatToWrite;
};

enum class ReviewGroup { Process, Attainment };

struct ReviewQuestion {
    QString id;
    ReviewGroup group = ReviewGroup::Process;
    std::optional<Principle> principle; ///< none for the principles as a whole, the effect and the attainment
    std::optional<Step> step;           ///< of a further question about one step
    Text question;
    Text expectation; ///< worded for a round at the start; empty for questions about a step
    Text hint;
    Text expectationHint{}; ///< as `expectation`; empty where the hint fits both
};

/// One of the twenty fields of activity in the annex of the NPO law.
struct ActivityField {
    QString id; ///< "field-01" to "field-20"
    Text name;  ///< Japanese: the law's wording
    Text label; ///< short
};

struct SurveyInsight {
    QString id;
    Text statement;
    QString source; ///< section id
    QList<Step> steps;
    QList<PartyKind> partyKinds; ///< whom it concerns; empty: everybody
};

struct ReaderGuide {
    PartyKind partyKind = PartyKind::Npo;
    Text title;
    QStringList sectionIds;
};

/// A section of the guideline (chapter 0 is its foreword) and the ids of the entries that carry it.
struct Section {
    QString id; ///< "section.6-3"
    int chapter = 0;
    int number = 0;
    Text title;
    QStringList entryIds;
};

struct ExampleRole {
    PartyKind partyKind = PartyKind::Npo;
    Text text;
};

struct WorkedExample {
    QString id; ///< "kodomo-shokudo", "machizukuri-event", "chiiki-anzen"
    Text title;
    Text summary;
    QList<ExampleRole> roles; ///< what each of five kinds of party does
};

/// How the seven steps close.
struct Cycle {
    Text lead;
    Item solved;
    Item newChallenge;
};

/// Any entry of the catalogue seen from outside: what the guide's pages and its search show.
struct Entry {
    QString id;
    Text heading; ///< both languages empty for entries of a single sentence
    Text body;
};

} // namespace kyodo::guide

namespace kyodo {

template<>
struct EnumKeys<guide::MethodSide> {
    static constexpr std::array<std::string_view, 2> keys{"npo", "partner"};
};
template<>
struct EnumKeys<guide::EffectGroup> {
    static constexpr std::array<std::string_view, 3> keys{"community", "parties", "government"};
};
template<>
struct EnumKeys<guide::ReviewGroup> {
    static constexpr std::array<std::string_view, 2> keys{"process", "attainment"};
};

} // namespace kyodo
