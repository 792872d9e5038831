#pragma once

#include "core/documents/document.h"
#include "core/documents/words.h"
#include "core/guideline/catalogue.h"
#include "core/project/project.h"

#include <QDate>

namespace kyodo {

/// The questions of a round as they are asked. A project without rounds is asked the guideline's eight.
struct AskedQuestion {
    Id id; ///< null where the project holds no row for it yet
    QuestionGroup group = QuestionGroup::Process;
    QString text;
    QString hint;                           ///< empty for an own question
    Language language = Language::Japanese; ///< of the text: another than asked for where there is no other
};
[[nodiscard]] QList<AskedQuestion> askedQuestions(const Round* round, const Project& project,
                                                  const Catalogue& catalogue, Language language);

/// What a round is called: its title, else its kind.
[[nodiscard]] QString roundName(const Round* round, const Words& words);

/// A word of the sheet; in a round at the start, what is expected is asked in words of its own.
[[nodiscard]] QString sheetWord(const Round* round, const QString& name, const Words& words);

/// What a round's scale offers, from the lowest: each step by its sign and its word, "3 おおむねできた", in
/// the round's own words where there is one for each step.
[[nodiscard]] QStringList scaleLabels(const Round* round, const Words& words);
/// Which language each of them is in: an own word without an English counterpart stays Japanese.
[[nodiscard]] QList<Language> scaleLanguages(const Round* round, Language language);
/// Says that a text stands in another language than the paper; empty where it does not.
[[nodiscard]] QString foreignNote(Language text, const Words& words);
/// The same of the words of a scale.
[[nodiscard]] QString foreignScaleNote(const Round* round, const Words& words);

/// The review checklist of these parties, each beginning on a page of its own. With `blank` no answers are
/// shown. As many questions as the guideline has leave room for a hint to each. Remarks are private and never
/// printed; among several sheets those that are not released stay empty.
[[nodiscard]] Document reviewSheetDocument(const Round* round, const QList<const Party*>& parties, bool blank,
                                           const Project& project, const Catalogue& catalogue,
                                           const Words& words, QDate today);

} // namespace kyodo
