#pragma once

#include "core/documents/document.h"
#include "core/documents/words.h"
#include "core/guideline/catalogue.h"
#include "core/project/project.h"

#include <QDate>

#include <optional>

namespace kyodo {

// What several papers are put together from.

/// A paper without blocks. Its name is the project's and its own; a draft says so in the running head.
[[nodiscard]] Document newPaper(const QString& title, const Project& project, const Words& words, QDate today,
                                bool draft);
/// The paper's title and, below it, the project's name where there is one.
[[nodiscard]] QList<Block> titleBlocks(const QString& title, const Project& project);

[[nodiscard]] TableRow headRow(const QStringList& texts);
/// A row to be filled in by hand.
[[nodiscard]] TableRow emptyRow(int lines = 2);
[[nodiscard]] TableColumn column(double share, Alignment alignment = Alignment::Start);
[[nodiscard]] TableColumn fixedColumn(double em, Alignment alignment = Alignment::Start);

[[nodiscard]] FormField formField(const QString& label, const QString& value, int lines = 1);
[[nodiscard]] Paragraph notePart(const QString& text);

/// `count` things in groups of at most `most`, as even as can be: 13 by 8 are 7 and 6.
[[nodiscard]] QList<qsizetype> evenGroups(qsizetype count, qsizetype most);

/// A date as the project's papers write it; empty when there is none.
[[nodiscard]] QString paperDate(QDate date, const Project& project, const Words& words);
/// The project's term, as far as it is known.
[[nodiscard]] QString termText(const Project& project, const Words& words);
/// A figure as people write it, with its unit: no more decimals than it has; empty for none.
[[nodiscard]] QString figureText(std::optional<double> value, const QString& unit, const Words& words);
/// 0.8 as 80%; empty for none.
[[nodiscard]] QString percentText(std::optional<double> share);
/// How a party stands in a table: its label and, where it has one, its short or whole name.
[[nodiscard]] QString partyInTable(const Project& project, const Id& party, const Words& words);
/// How a party is named where everybody may read it: a resident, who stands for nobody but themselves, by
/// their kind. So is a party without a name.
[[nodiscard]] QString publicPartyName(const Party& party, const Catalogue& catalogue, Language language);
/// A place for each party, as it stands in tables, to confirm what stands above; nothing without parties.
[[nodiscard]] QList<Block> confirmationBlocks(const QStringList& parties, const Words& words);
/// All parties of a project as they stand in tables.
[[nodiscard]] QStringList partiesInTable(const Project& project, const Words& words);
/// Blocks that stand on one page where they fit on one.
[[nodiscard]] Block keptTogether(const QList<Block>& blocks);

} // namespace kyodo
