#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/language.h"
#include "core/base/result.h"

#include <QFileDevice>
#include <QStringList>

namespace kyodo::cli {

/// What the subcommands need of the world; passed in, so that tests run them in the same process.
struct Environment {
    const Clock& clock;
    IdSource& ids;
    QString author;
    QIODevice& out;          ///< results, UTF-8
    QIODevice& err;          ///< one sentence for each error
    QString registerIndex{}; ///< file in a cache folder; empty: nothing is kept between two calls
    QString directory{};     ///< the file of the user's directory of organisations
};

/// Exit codes: what a script may rely on.
enum ExitCode { Done = 0, FindingsOrRefused = 1, WrongUsage = 2, FileProblem = 3 };
[[nodiscard]] ExitCode exitCodeFor(ErrorCode code);

/// Writes the error's sentence as one line and returns its exit code.
int report(const Error& error, Environment& environment);

/// Writes out what is held back. Returns the exit code, or that of a failure: results that did not reach
/// their reader were not given.
int finish(int code, QFileDevice& out, Environment& environment);

/// Whether these arguments (without the program's name) are for the command line rather than the window.
[[nodiscard]] bool isCommand(const QStringList& arguments);

/// English where the system's language is English, Japanese otherwise.
[[nodiscard]] Language systemLanguage();

/// The language asked for with --lang, else the system's.
/// Removes the option from the arguments; Usage for a language that is not shipped.
[[nodiscard]] Result<Language> takeLanguage(QStringList& arguments);

/// Loads the program's texts in this language for as long as the application lives.
void installLanguage(Language language);

/// Runs one subcommand and returns its exit code. Needs a QGuiApplication (for papers).
[[nodiscard]] int run(const QStringList& arguments, Language language, Environment& environment);

} // namespace kyodo::cli
