#pragma once

#include "app/cli/arguments.h"
#include "app/cli/cli.h"

#include "core/documents/document.h"
#include "core/documents/pagestyle.h"
#include "core/store/projectfile.h"

#include <QJsonObject>

namespace kyodo::cli {

/// What a subcommand works with.
struct Call {
    const Arguments& arguments;
    Language language;
    Environment& environment;

    /// Writes a line to standard output.
    void print(const QString& line) const;
    void print(const QJsonObject& json) const;
    /// Writes a line that is no result to standard error; nothing for an empty one.
    void remark(const QString& line) const;
};

/// The project file, for reading; FileDamaged too when its content is not what the program wrote.
[[nodiscard]] Result<std::unique_ptr<ProjectFile>> openForReading(const Call& call, const QString& path);
/// How the store is to work for this call.
[[nodiscard]] StoreContext storeContext(const Call& call);
/// The file that -o names; Usage without one.
[[nodiscard]] Result<QString> requiredOutput(const Call& call);
/// Usage when the output would take the place of the project file it is made from.
[[nodiscard]] Result<void> checkApart(const QString& output, const QString& path);

/// A party by its label (as papers call it), name, short name, place (1, 2 …) or id; else Usage.
[[nodiscard]] Result<Id> findParty(const Project& project, const QString& wanted, Language language);
/// A round by its title, kind, place (1, 2 …) or id; else Usage.
[[nodiscard]] Result<Id> findRound(const Project& project, const QString& wanted);

/// The paper that is no page but a form in HTML.
inline const QString kReplyForm = QStringLiteral("reply-form");
[[nodiscard]] QString replyFormTitle();

/// The papers that are made of a whole folder of projects.
inline const QString kYearlyReport = QStringLiteral("yearly-report");
inline const QString kCaseCollection = QStringLiteral("case-collection");

/// A paper in the format that the file's name asks for; what it had to leave out is remarked.
[[nodiscard]] Result<QByteArray> documentAs(const QString& output, const Document& document,
                                            const PageStyle& style, const Call& call);

/// A subcommand: returns 0 or 1, or an Error that becomes its sentence and exit code.
using Command = Result<ExitCode> (*)(const Call&);

Result<ExitCode> newFile(const Call& call);
Result<ExitCode> status(const Call& call);
Result<ExitCode> check(const Call& call);
Result<ExitCode> listPapers(const Call& call);
Result<ExitCode> render(const Call& call);
Result<ExitCode> renderReplyForm(const Call& call);
Result<ExitCode> reply(const Call& call);
Result<ExitCode> importFile(const Call& call);
Result<ExitCode> exportFile(const Call& call);
Result<ExitCode> history(const Call& call);
Result<ExitCode> undo(const Call& call);
Result<ExitCode> redo(const Call& call);
Result<ExitCode> registerFolder(const Call& call);
Result<ExitCode> renderYearlyReport(const Call& call);
Result<ExitCode> renderCaseCollection(const Call& call);
Result<ExitCode> importDirectory(const Call& call);
Result<ExitCode> searchDirectory(const Call& call);
Result<ExitCode> makeSet(const Call& call);
Result<ExitCode> checkSet(const Call& call);
Result<ExitCode> applySet(const Call& call);

} // namespace kyodo::cli
