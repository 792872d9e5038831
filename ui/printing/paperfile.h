#pragma once

#include "core/documents/pages.h"
#include "core/documents/papers.h"
#include "ui/support/filechooser.h"

namespace kyodo {

class ProjectSession;

/// What a paper can be saved as.
enum class PaperFile {
    Pdf,      ///< the pages as they are
    Editable, ///< text to go on writing in: .docx or .odt, by the name's ending
    Web,      ///< a page to be put on the web or read on any screen
};

/// What to ask the user: the last folder, and a name made from the paper's.
[[nodiscard]] FileRequest paperFileRequest(PaperFile kind, const ProjectSession& session,
                                           const QString& fileTitle);
/// Writes the file whole; text and web pages are made from the project as it is now.
[[nodiscard]] Result<void> writePaperFile(PaperFile kind, const ProjectSession& session,
                                          const PaperRequest& request, const Pages& pages,
                                          const QString& path);

/// While a long paper is being made, and when it is saved.
[[nodiscard]] QString makingPaperFile(PaperFile kind);
[[nodiscard]] QString savedPaperFile(PaperFile kind, const QString& path);

} // namespace kyodo
