#pragma once

#include "core/guideline/terms.h"
#include "core/project/record.h"

namespace kyodo {

/// What a party can bring, or what is looked for.
enum class ResourceKind { People, Money, Goods, Place, Information, Skill, Network, Publicity, Other };
template<>
struct EnumKeys<ResourceKind> {
    static constexpr std::array<std::string_view, 9> keys{
        "people", "money", "goods", "place", "information", "skill", "network", "publicity", "other"};
};

/// A body that takes part.
struct Party : Row {
    PartyKind kind = PartyKind::Npo;
    QString name;
    QString kana;
    QString shortName; ///< short name in tables and on screen
    QString label;     ///< label in papers: 甲, 乙 … or a name of its own
    QString postalCode;
    QString address;
    QString representativeTitle;
    QString representativeName;
    QString department;
    QString corporateNumber; ///< 13 digits, or empty
    QString website;
    QString strengths;
    QString expectation; ///< what it hopes for
    QString decides;     ///< premise: how it comes to a decision (相互理解)
    QString valuesMost;  ///< premise: what it values most
    QString standing;    ///< premise: where it stands, what binds it

    friend bool operator==(const Party&, const Party&) = default;
    static RecordInfo describe();
};

/// A person one can reach at a party.
struct Contact : Row {
    Id party;
    QString name;
    QString kana;
    QString role;
    QString department;
    QString phone;
    QString email;
    QString note;

    friend bool operator==(const Contact&, const Contact&) = default;
    static RecordInfo describe();
};

/// What a party can or cannot do, and why.
struct Ability : Row {
    Id party;
    bool can = true;
    QString text;
    QString reason;

    friend bool operator==(const Ability&, const Ability&) = default;
    static RecordInfo describe();
};

/// What the project still needs from somebody.
struct SoughtResource : Row {
    ResourceKind kind = ResourceKind::People;
    QString name;
    QString note;

    friend bool operator==(const SoughtResource&, const SoughtResource&) = default;
    static RecordInfo describe();
};

/// What a party brings.
struct OfferedResource : Row {
    Id party;
    ResourceKind kind = ResourceKind::People;
    QString name;
    Id sought; ///< the need that it meets
    QString note;

    friend bool operator==(const OfferedResource&, const OfferedResource&) = default;
    static RecordInfo describe();
};

} // namespace kyodo
