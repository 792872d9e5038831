#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace kyodo {

/// Which kind of file is meant.
enum class FileKind {
    Project,
    Pdf,
    Editable,
    Web,
    Calendar,
    Spreadsheet,
    Csv,
    ClauseSet,
    QuestionSet,
    ReplyForm,
    Reply,
    OrganisationList, ///< CSV or zip
    Table,            ///< CSV
    Json,
    Folder,
    Any
};

struct FileRequest {
    FileKind kind = FileKind::Project;
    QString title;  ///< of the dialog
    QString folder; ///< where it begins
    QString name{}; ///< proposed, for saving
    bool save = false;
    bool many = false; ///< several may be chosen to open; each is given back by itself
};

/// Asks for a file without stopping the program. A seam: tests answer by themselves.
class FileChooser {
public:
    virtual ~FileChooser() = default;
    /// `done` gets the path (with its suffix), and is not called when the user gives up.
    virtual void choose(QWidget* parent, const FileRequest& request,
                        std::function<void(const QString&)> done) = 0;
};

/// The system's own dialog.
class DialogFileChooser final : public FileChooser {
public:
    void choose(QWidget* parent, const FileRequest& request,
                std::function<void(const QString&)> done) override;
};

/// A file name made from a title: without what some system forbids, never empty.
[[nodiscard]] QString fileNameFor(const QString& title);

} // namespace kyodo
