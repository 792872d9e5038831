#pragma once

#include "core/guideline/catalogue.h"
#include "core/project/project.h"

#include <QHash>

namespace kyodo {

/// A question as it is put to people in a round.
struct AskedText {
    QString text;
    QString hint; ///< empty for an own question
    /// Of the text: another than was asked for where an own question has no wording in that one.
    Language language = Language::Japanese;
};

/// One step of a scale in a round's own words.
struct OwnWord {
    QString text;
    Language language = Language::Japanese; ///< of the text, as in AskedText
};
/// A word is written with its English counterpart, if it has one, behind a stroke: "よい／Good".
[[nodiscard]] OwnWord ownWord(const QString& written, Language language);
/// Whether a round's own words are used: there is one for each step.
[[nodiscard]] bool hasOwnWords(const Round& round);
/// How a step is told alone, where there is no room for its word: 3, or A.
[[nodiscard]] QString stepSign(Scale scale, int score);

/// Digests of what a round asks, as a reply form takes them along: whether an answer still answers the same.
struct AskedDigests {
    QString all;                 ///< of the round as a whole
    QHash<Id, QStringList> each; ///< of a question with its scale, in each language
};

/// Whether a question is answered in words alone, without a score: one of the group "free". The words stand
/// in Answer::reason.
[[nodiscard]] bool isInWords(const Question& question);

/// How a question is worded: its own words first, else the guideline's, which has others for a round at the
/// start, when it is asked what is expected. Empty for a question without words of a guideline unknown here.
[[nodiscard]] AskedText askedText(const Question& question, const Round* round, const Catalogue& catalogue,
                                  Language language);

/// The same for one of the guideline's questions that no row of the project stands for yet.
[[nodiscard]] AskedText askedText(const guide::ReviewQuestion& question, const Round* round,
                                  Language language);

/// Joins one of the guideline's questions to a round, as the last one.
Question& addGuidelineQuestion(Project& project, const Id& round, const guide::ReviewQuestion& question,
                               IdSource& ids);

} // namespace kyodo
