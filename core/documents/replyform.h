#pragma once

#include "core/documents/words.h"
#include "core/guideline/catalogue.h"
#include "core/project/asked.h"
#include "core/project/project.h"

#include <QDate>

namespace kyodo {

/// What a reply form is worded with: it speaks both languages.
struct FormWords {
    const Catalogue& catalogue;
    Words ja;
    Words en;

    /// The catalogue has to outlive it.
    [[nodiscard]] static Result<FormWords> load(const Catalogue& catalogue);
};

/// Which form is wanted.
struct ReplyFormRequest {
    Id round;
    Id party;
    QDate madeOn;
    Language language = Language::Japanese; ///< that it opens in
    QString answerTo{};                     ///< mail address for the reply; empty: the form names none
};

/// More questions than this nobody answers in a form.
inline constexpr qsizetype kMostFormQuestions = 60;
/// What is written into a form may be so long, in UTF-16 units.
inline constexpr qsizetype kLongestFormLine = 200;
inline constexpr qsizetype kLongestFormAnswer = 2000;
inline constexpr qsizetype kLongestFormText = 4000;

/// A party's review sheet as one HTML file for any browser, in which it is filled in and saved as a small
/// reply file (core/exchange/reply.h). It loads nothing from anywhere and holds nothing that others wrote,
/// nor what stands in the party's own sheet. Errors: Usage for a round or party that does not exist,
/// InvalidData for a round without questions, or with too many.
[[nodiscard]] Result<QByteArray> replyForm(const Project& project, const ReplyFormRequest& request,
                                           const FormWords& words);

/// A name for that file: 返信フォーム_終了時_みどり市.html
[[nodiscard]] QString replyFormName(const Project& project, const ReplyFormRequest& request,
                                    const FormWords& words);

/// A digest of what is asked in a round and on which scale, in both languages: a reply that bears it answers
/// these very questions. Empty for a round that does not exist.
[[nodiscard]] QString questionsDigest(const Project& project, const Id& round, const FormWords& words);

/// The same with a digest of each question in each language, for a reply made when other things were asked.
[[nodiscard]] AskedDigests askedDigests(const Project& project, const Id& round, const FormWords& words);

/// Remembers that forms were handed out to these parties on that day; a party without a sheet gets an empty
/// one.
void noteFormsMade(Project& project, const Id& round, const QList<Id>& parties, QDate day, IdSource& ids);

} // namespace kyodo
