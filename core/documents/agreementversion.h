#pragma once

#include "core/documents/agreementtext.h"
#include "core/documents/words.h"
#include "core/project/project.h"

#include <QDate>

namespace kyodo {

/// The agreement as it stands now in one language, in the form that a version keeps.
[[nodiscard]] QString presentContent(const Project& project, const ClauseLibrary& library,
                                     const Words& words);

/// Puts the agreement down as a draft, 案 第n版, with its content in the languages to be signed and its check
/// value. Its id; an error only where the program's own files are damaged.
Result<Id> takeDraft(Project& project, const ClauseLibrary& library, QDate on, IdSource& ids);

/// The latest version that says just what the agreement says now: the paper names it and, once it is final,
/// bears its state instead of 案. Null when there is none.
[[nodiscard]] const AgreementVersion* presentVersion(const Project& project, const ClauseLibrary& library);

/// The text that a version keeps. FileDamaged where it does not fit the check value any more: somebody has
/// changed what was agreed past this program.
[[nodiscard]] Result<AgreementText> keptText(const AgreementVersion& version);

/// Whether a version says what the agreement says now, in the languages that it was put down in; an ending
/// always does.
[[nodiscard]] bool saysPresent(const AgreementVersion& version, const Project& project,
                               const ClauseLibrary& library);

/// How a version is named in a running head: 案　第2版　…作成, 確定　第2版　…, 締結済　第2版　….
[[nodiscard]] QString versionHead(const AgreementVersion& version, const Project& project,
                                  const Words& words);

/// What an agreement that changes, carries on or ends the one in force says besides its texts.
struct AmendmentPlan {
    VersionKind kind = VersionKind::Amendment; ///< never Agreement
    QString reason;
    QDate inForceOn; ///< null: from the day on which it is concluded
    QDate endsOn;    ///< of an ending
};

/// Puts the plan down as a draft with the text that the agreement is to have then; of an ending, the text
/// that it has. Refused where no agreement is in force, where the agreement has not changed since (but for
/// an ending), where a renewal has no term or an ending no day.
Result<Id> takeAmendment(Project& project, const AmendmentPlan& plan, const ClauseLibrary& library, QDate on,
                         IdSource& ids);

} // namespace kyodo
