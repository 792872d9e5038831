#pragma once

#include "core/documents/clauselibrary.h"
#include "core/documents/words.h"
#include "core/project/project.h"

namespace kyodo {

/// The facts of a project that the choice of clauses depends on.
[[nodiscard]] ClauseFacts clauseFacts(const Project& project);

/// The word for the paper as used inside its sentences (協定), and its whole title (…に関する協定書). The
/// title is nothing while neither the project nor the agreement has one; its last word follows from the kind.
[[nodiscard]] QString agreementWord(const Project& project, const Words& words);
[[nodiscard]] TitleWord titleKind(const Project& project);
[[nodiscard]] std::optional<QString> agreementTitle(const Project& project, const Words& words);

/// A sum as agreements write it: 100,000円; nothing for none.
[[nodiscard]] std::optional<QString> writtenYen(qint64 amount, const Words& words);

/// What stands for a placeholder of the clause library; nothing while it has not been entered.
[[nodiscard]] std::optional<QString> placeholderValue(QStringView name, const Project& project,
                                                      const Words& words);

} // namespace kyodo
