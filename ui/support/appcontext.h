#pragma once

#include "core/base/clock.h"
#include "core/documents/clauselibrary.h"
#include "core/guideline/catalogue.h"
#include "core/project/project.h"
#include "ui/support/filechooser.h"
#include "ui/support/fileopener.h"
#include "ui/support/papersource.h"
#include "ui/support/settings.h"
#include "ui/support/translation.h"

#include <functional>

namespace kyodo {

class PagePrinter;

/// Makes the project of an example of the guideline, by its id.
using ExampleSource = std::function<Result<Project>(const QString& id, IdSource& ids)>;

/// What the window needs to know of the world; owned by whoever starts it, and outliving the window.
struct AppContext {
    const Clock& clock;
    IdSource& ids;
    Settings& settings;
    Translation& translation;
    FileChooser& files;
    PagePrinter& printer;
    FileOpener& opener;
    Catalogue catalogue;
    ClauseLibrary clauses;
    PaperSource papers;
    ExampleSource examples;
    Language language = Language::Japanese;
    QString suggestedName{}; ///< what the system calls the user, until the user says
    QString registerIndex{}; ///< where the register keeps what it read; empty: nowhere
    QString directoryFile{}; ///< where the user's directory of organisations lies
};

} // namespace kyodo
