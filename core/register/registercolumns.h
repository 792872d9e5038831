#pragma once

#include "core/base/datatable.h"
#include "core/guideline/catalogue.h"
#include "core/register/registerlinks.h"

#include <QVariant>

namespace kyodo {

/// The columns a register can have, in the order they are offered.
enum class RegisterColumn {
    Title,
    Step,
    Status,
    Years,
    Department,
    Section,
    Summary,
    Challenge,
    Parties,
    PartyKinds,
    Fields,
    Forms,
    Municipality,
    TermStart,
    TermEnd,
    Beginning,
    FirstYear,
    Cycle,
    Cost,
    AuthorityCost,
    Roles,
    Results,
    Issues,
    Agreement,
    Review,
    Findings,
    NextDate,
    NextWhat,
    StillSince,
    StillDays,
    Successor,
    Tags,
    FileState,
    File,
};
template<>
struct EnumKeys<RegisterColumn> {
    static constexpr std::array<std::string_view, 34> keys{
        "title",        "step",           "status",     "years",       "department",  "section",
        "summary",      "challenge",      "parties",    "party-kinds", "fields",      "forms",
        "municipality", "term-start",     "term-end",   "beginning",   "first-year",  "cycle",
        "cost",         "authority-cost", "roles",      "results",     "issues",      "agreement",
        "review",       "findings",       "next-date",  "next-what",   "still-since", "still-days",
        "successor",    "tags",           "file-state", "file"};
};

/// What the wording of cells depends on. Holds a reference: it lives no longer than the links.
struct RegisterWords {
    Catalogue catalogue;
    Language language = Language::Japanese;
    DateStyle dates = DateStyle::Era;
    QDate today;
    const RegisterLinks& links;
    /// Whether residents are named. What everybody may read has their kind instead: they stand for nobody but
    /// themselves.
    bool namesResidents = true;
    /// The fiscal year (the one it begins in) that what goes out is about; else it is that of today.
    std::optional<int> year{};

    [[nodiscard]] int fiscalYear() const;
};

[[nodiscard]] CellKind cellKind(RegisterColumn column);
/// The column's title, and in a sentence what it means: every export says both.
[[nodiscard]] QString columnTitle(RegisterColumn column);
[[nodiscard]] QString columnMeaning(RegisterColumn column);
/// How wide it wants to be, in characters of full width.
[[nodiscard]] int columnWidth(RegisterColumn column);
/// As it stands in what goes out.
[[nodiscard]] DataColumn dataColumn(RegisterColumn column);

/// What a cell holds: a text, a whole number, a date, or nothing.
[[nodiscard]] QVariant cellValue(RegisterColumn column, const RegisterRow& row, const RegisterWords& words);
/// The same as people read it.
[[nodiscard]] QString cellText(RegisterColumn column, const RegisterRow& row, const RegisterWords& words);
/// The several values of a column that counts mentions (fields, forms, kinds of party, years, tags) as they
/// are read; a section with its department; of any other column its one text, or none.
[[nodiscard]] QStringList mentions(RegisterColumn column, const RegisterRow& row, const RegisterWords& words);

/// What a date is about.
[[nodiscard]] QString dueText(const RegisterDate& date);
/// The same, and that it is overdue where it is.
[[nodiscard]] QString dueText(const RegisterDate& date, QDate today);
[[nodiscard]] QString statusText(ProjectStatus status);
[[nodiscard]] QString agreementStateText(AgreementState state);
[[nodiscard]] QString reviewStateText(ReviewState state);
[[nodiscard]] QString outcomeText(Outcome outcome);
[[nodiscard]] QString stepText(Step step, const RegisterWords& words);
[[nodiscard]] QString formText(const QString& id, const RegisterWords& words);
[[nodiscard]] QString activityText(const QString& id, const RegisterWords& words);
[[nodiscard]] QString yearText(int year, const RegisterWords& words);

} // namespace kyodo
