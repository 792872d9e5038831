#pragma once

#include "core/project/project.h"

namespace kyodo {

/// Questions of a review with their scale, kept as a file of their own to be used again and handed on.
struct QuestionSet : Row {
    QString name;
    QString issuer; ///< who keeps it
    Scale scale = Scale::Four;
    QStringList scaleWords;    ///< as in Round
    QList<Question> questions; ///< in their order; ids and round mean nothing

    friend bool operator==(const QuestionSet&, const QuestionSet&) = default;
    static RecordInfo describe();
};

inline constexpr qsizetype kLargestQuestionSet = 512 * 1024; ///< bytes of a file
inline constexpr qsizetype kMostQuestions = 60;              ///< what anybody would still answer

/// The questions of a round under a name.
[[nodiscard]] QuestionSet questionSetOf(const Project& project, const Round& round, const QString& name,
                                        const QString& issuer);

/// A *.kyodo-questions file: UTF-8 JSON with the format "kyodo-questions".
[[nodiscard]] QByteArray questionSetToJson(const QuestionSet& set);

/// Reads one strictly. Errors as in readJsonFile(); InvalidData also for a set without questions, with too
/// many, or with one that has no words.
[[nodiscard]] Result<QuestionSet> questionSetFromJson(const QByteArray& json);

/// Gives a round the questions and the scale of a set, in place of its own. Refused with InvalidData once
/// somebody has answered in that round: answers would lose what they answer.
[[nodiscard]] Result<void> takeQuestionSet(Project& project, const Id& round, const QuestionSet& set,
                                           IdSource& ids);

} // namespace kyodo
