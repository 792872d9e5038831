#pragma once

#include "core/documents/document.h"
#include "core/documents/reportfigures.h"
#include "core/documents/words.h"
#include "core/guideline/catalogue.h"
#include "core/project/project.h"

#include <QDate>

namespace kyodo {

/// What came of a round of review: the answers side by side, what was concluded, what changes. It holds what
/// the joint view holds, so nothing of a sheet that is not released. With `blank` it is the form of the
/// meeting: the answers that there are, and room to write conclusions by hand. Without a round it asks the
/// guideline's questions.
[[nodiscard]] Document reviewReportDocument(const Round* round, Edition edition, bool blank,
                                            const Project& project, const Catalogue& catalogue,
                                            const Words& words, QDate today);

// Its parts.

/// The questions with every party's answer, those with wide gaps first, then by principle.
[[nodiscard]] QList<Block> answerTables(const ReportFacts& facts);
/// How a question's answers have changed since the round before, or in a word why that cannot be told. What a
/// single party changed is not told in the public edition.
[[nodiscard]] QString changeCell(const ReportFacts& facts, const JointRow& row);
/// With what is compared, and why some questions are not.
[[nodiscard]] QList<Block> changeNotes(const ReportFacts& facts);
/// Reasons and remarks, conclusions and agreed scores; in the public edition what was concluded alone.
[[nodiscard]] QList<Block> conclusionBlocks(const ReportFacts& facts);
/// What the parties wrote at the end of their sheets.
[[nodiscard]] QList<Block> freeTextBlocks(const ReportFacts& facts);
/// Indicators: target, result and how much of the way there.
[[nodiscard]] QList<Block> indicatorBlocks(const ReportFacts& facts);
/// The same questions and indicators in earlier cycles; nothing without any.
[[nodiscard]] QList<Block> cycleBlocks(const ReportFacts& facts);
/// What is to be done better.
[[nodiscard]] QList<Block> improvementBlocks(const ReportFacts& facts);

} // namespace kyodo
