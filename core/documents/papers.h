#pragma once

#include "core/documents/comparisonpaper.h"
#include "core/documents/document.h"
#include "core/documents/pages.h"
#include "core/documents/paperdefaults.h"
#include "core/documents/reportfigures.h"
#include "core/guideline/catalogue.h"

#include <QDate>

namespace kyodo {

/// A paper that this program makes.
struct PaperInfo {
    QString id;
    Text title;
    Step step;                 ///< the step it belongs to
    bool perParty = false;     ///< there is one for each party
    bool perRound = false;     ///< there is one for each review round
    bool perMeeting = false;   ///< there is one for each meeting
    bool perVersion = false;   ///< it tells two versions of the agreement apart; without one there is none
    bool perAmendment = false; ///< there is one for each version that changes a concluded agreement
    bool twoEditions = false;  ///< there is one for the parties and one for the public
};
/// All papers, in the order of the steps.
[[nodiscard]] const QList<PaperInfo>& papers();
[[nodiscard]] const PaperInfo* paperInfo(QStringView id);
/// Whether there is what the paper is made from: what is offered to the user.
[[nodiscard]] bool canBeMade(const PaperInfo& paper, const Project& project);
/// Those that can be made.
[[nodiscard]] QList<PaperInfo> papersFor(const Project& project);

/// What papers are drawn from besides the project: read once, kept by the caller.
struct PaperSources {
    const Catalogue& catalogue;
    const ClauseLibrary& clauses;
    /// Gives the pictures; papers are made without them where there is none.
    ContentSource contents{};
};

/// Which paper is wanted. Null ids mean: all parties or meetings one after the other, the latest round;
/// for a comparison the latest version before and the present draft after.
struct PaperRequest {
    QString paper;
    Language language = Language::Japanese;
    Id party;
    Id round;
    Id meeting;
    Id before; ///< version of the agreement
    Id after;  ///< for an amendment: the version that it is; null: the latest, or one of what has changed
    Id kept;   ///< of the agreement: the version whose text it says; null: what the project says now
    ComparisonStyle comparison;
    QString beforeName; ///< what the two sides of a comparison are called; empty: after their versions
    QString afterName;
    bool blank = false; ///< the form to be filled in by hand
    Edition edition = Edition::Parties;
    QDate today;
};

/// The language that a paper is first shown in: an agreement that is signed in English, or in both, as it is
/// signed; everything else in the reader's own.
[[nodiscard]] Language paperLanguage(QStringView paper, const Project& project, Language reader);

/// The paper as blocks. Usage when there is no such paper, party, round, meeting or version.
[[nodiscard]] Result<Document> makePaper(const PaperRequest& request, const Project& project,
                                         const PaperSources& sources);

/// How the paper is set: as this machine sets papers, but the agreement and its annexes as the project says,
/// for they must look the same wherever they are printed.
[[nodiscard]] PageStyle paperStyle(const PaperRequest& request, const Project& project,
                                   const PaperDefaults& defaults = {});

/// A sentence for the user about what a paper of one page had to leave out (Pages::shortened); empty where
/// nothing was.
[[nodiscard]] QString shortenedNotice(const Pages& pages);

/// Placeholders of the agreement that have no value yet.
[[nodiscard]] Result<QList<OpenPlaceholder>>
openPlaceholders(const Project& project, const ClauseLibrary& clauses, Language language);

} // namespace kyodo
