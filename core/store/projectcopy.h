#pragma once

#include "core/store/backup.h"
#include "core/store/projectfile.h"

namespace kyodo {

/// The whole of an open project on its way to a new file: with its history and attachments, in short steps,
/// so that a window stays alive. Where the open file cannot be read any more, at least the present value goes
/// there, with those attachments that can still be had. The new file gets its name only when it is complete;
/// given up, nothing of it stays.
class ProjectCopy {
public:
    enum class Holds { Whole, ValueOnly };

    /// `file` must outlive the copy. Errors: those of ProjectFile::create().
    [[nodiscard]] static Result<ProjectCopy> begin(ProjectFile& file, const QString& path);

    /// True when the new file is there.
    [[nodiscard]] Result<bool> step();
    /// From 0 to 1.
    [[nodiscard]] double progress() const { return m_copy ? m_copy->progress() : 0.0; }
    [[nodiscard]] Holds holds() const { return m_holds; }
    /// How many attachments could not be read, and are not in the new file.
    [[nodiscard]] int lostAttachments() const { return m_lost; }

private:
    ProjectCopy(ProjectFile& file, QString path)
        : m_file(&file)
        , m_path(std::move(path))
    {
    }
    Result<void> finishWhole();
    Result<bool> writeValue();
    [[nodiscard]] QString building() const;

    ProjectFile* m_file;
    QString m_path;
    std::unique_ptr<DatabaseCopy> m_copy;
    Holds m_holds = Holds::Whole;
    int m_lost = 0;
    QString m_key;
};

} // namespace kyodo
