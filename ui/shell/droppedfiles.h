#pragma once

#include <QStringList>

class QMimeData;

namespace kyodo {

/// What is dragged onto the window, each kind in the order given.
struct DroppedFiles {
    QStringList projects;
    QStringList sets;    ///< template sets
    QStringList replies; ///< and forms, told from replies where they are looked at
    QStringList others;

    [[nodiscard]] bool isEmpty() const
    {
        return projects.isEmpty() && sets.isEmpty() && replies.isEmpty() && others.isEmpty();
    }
    [[nodiscard]] bool areOthersOnly() const
    {
        return projects.isEmpty() && sets.isEmpty() && replies.isEmpty() && !others.isEmpty();
    }
};

/// Replies are known by their content, whatever they are called.
[[nodiscard]] DroppedFiles droppedFiles(const QMimeData& data);
/// Whether a file is to be looked at as a reply.
[[nodiscard]] bool isReplyFile(const QString& path);
/// Whether there is any file at all; nothing is read for it.
[[nodiscard]] bool holdsFiles(const QMimeData& data);

} // namespace kyodo
