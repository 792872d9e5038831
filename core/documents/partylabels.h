#pragma once

#include "core/documents/words.h"
#include "core/guideline/catalogue.h"
#include "core/project/project.h"

namespace kyodo {

/// How a party is called in a paper: the label it was given, else the next of 甲, 乙, 丙 … (Party A, Party B
/// …) that nobody was given. In English the ten Japanese labels become letters.
[[nodiscard]] QString partyLabel(const Project& project, const Id& party, const Words& words);
/// All labels in order.
[[nodiscard]] QStringList partyLabels(const Project& project, const Words& words);
/// The same as they stand alone, in heads of tables and over signatures: "Client", not "the Client".
[[nodiscard]] QString partyHeading(const Project& project, const Id& party, const Words& words);
[[nodiscard]] QStringList partyHeadings(const Project& project, const Words& words);
/// The same where everybody may read it: a resident, who stands for nobody but themselves, is not named.
[[nodiscard]] QStringList publicHeadings(const Project& project, const Catalogue& catalogue,
                                         const Words& words);
/// 甲、乙及び丙; 並びに where a name holds a 及び of its own.
[[nodiscard]] QString joinedNames(const QStringList& names, const Words& words);

} // namespace kyodo
