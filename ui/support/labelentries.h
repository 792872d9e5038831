#pragma once

#include <span>

/// The wording behind fieldlabels.h, one list per part of a project.
namespace kyodo::labels {

struct Entry {
    const char* key;  ///< "table", "table.field" or "table.field.choice"
    const char* text; ///< English, in the context kyodo::fields
};

std::span<const Entry> tableLabels();
std::span<const Entry> basicFieldLabels();
std::span<const Entry> planFieldLabels();
std::span<const Entry> agreementFieldLabels();
std::span<const Entry> workFieldLabels();
/// Choices of an enumeration that several tables share stand under its own name ("resource.money").
std::span<const Entry> choiceLabels();

} // namespace kyodo::labels
