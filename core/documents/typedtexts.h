#pragma once

#include "core/documents/clauselibrary.h"
#include "core/project/project.h"
#include "core/rules/finding.h"

namespace kyodo {

/// A text of the agreement that somebody typed, and where.
struct EnteredText {
    FieldPath path;
    QString where; ///< for the user: 「責任の範囲」, or the clause's title
    QString text;
    bool sentences = true; ///< false: notes in a table, in whatever style
};

/// Every typed text that the agreement prints, in the order of the paper's making.
[[nodiscard]] QList<EnteredText> typedTexts(const Project& project, const ClauseLibrary& library);

/// What a reader would stumble over in typed texts, which are never changed by themselves: parties called by
/// a label that this agreement does not have, and sentences in the other style.
[[nodiscard]] QList<Finding> typedTextFindings(const Project& project, const ClauseLibrary& library);

/// What clauses name that is not there (placeholders nobody knows, articles and annexes that are left out),
/// and two clauses of one's own that only refer to each other.
[[nodiscard]] QList<Finding> clauseFaults(const Project& project, const ClauseLibrary& library,
                                          Language language);

} // namespace kyodo
