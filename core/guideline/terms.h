#pragma once

#include "core/base/keyed.h"

namespace kyodo {

/// The seven steps of the guideline (chapter 6, section 3), in order.
enum class Step { FindPartner, Scope, Method, Agreement, Execution, Review, Reuse };
template<>
struct EnumKeys<Step> {
    static constexpr std::array<std::string_view, 7> keys{"find-partner", "scope",  "method", "agreement",
                                                          "execution",    "review", "reuse"};
};
/// 1 to 7, as printed.
[[nodiscard]] constexpr int number(Step step)
{
    return static_cast<int>(step) + 1;
}

/// The five principles (chapter 3, section 1).
enum class Principle { SharedPurpose, Equality, MutualTrust, RoleSharing, Transparency };
template<>
struct EnumKeys<Principle> {
    static constexpr std::array<std::string_view, 5> keys{"shared-purpose", "equality", "mutual-trust",
                                                          "role-sharing", "transparency"};
};

/// The kinds of party (chapter 5) and residents (chapter 4, section 3).
enum class PartyKind { Npo, Company, School, Community, Intermediary, Government, Resident };
template<>
struct EnumKeys<PartyKind> {
    static constexpr std::array<std::string_view, 7> keys{
        "npo", "company", "school", "community", "intermediary", "government", "resident"};
};

/// The five models (chapter 6, section 1).
enum class Model { Commission, Partnership, Support, CoCreation, Network };
template<>
struct EnumKeys<Model> {
    static constexpr std::array<std::string_view, 5> keys{"commission", "partnership", "support",
                                                          "co-creation", "network"};
};

/// The eight things the guideline wants written down (chapter 6, section 3, step 4).
enum class AgreementItem {
    Purpose,
    Roles,
    CostSharing,
    Schedule,
    Content,
    Responsibility,
    Deliverables,
    PersonalInformation
};
template<>
struct EnumKeys<AgreementItem> {
    static constexpr std::array<std::string_view, 8> keys{
        "purpose", "roles",          "cost-sharing", "schedule",
        "content", "responsibility", "deliverables", "personal-information"};
};

} // namespace kyodo
