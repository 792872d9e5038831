#include "ui/shell/droppedfiles.h"

#include "core/exchange/replyfile.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

bool isReplyFile(const QString& path)
{
    if (path.endsWith(u".kyodo-reply", Qt::CaseInsensitive))
        return true;
    return !path.endsWith(u".kyodo", Qt::CaseInsensitive) &&
           !path.endsWith(u".kyodo-set", Qt::CaseInsensitive) && replyFileKind(path) != ReplyFileKind::Other;
}

bool holdsFiles(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return std::any_of(urls.cbegin(), urls.cend(), [](const QUrl& url) { return url.isLocalFile(); });
}

DroppedFiles droppedFiles(const QMimeData& data)
{
    DroppedFiles files;
    for (const QUrl& url : data.urls()) {
        if (!url.isLocalFile())
            continue;
        const QString path = url.toLocalFile();
        if (isReplyFile(path))
            files.replies.append(path);
        else if (path.endsWith(u".kyodo", Qt::CaseInsensitive))
            files.projects.append(path);
        else if (path.endsWith(u".kyodo-set", Qt::CaseInsensitive))
            files.sets.append(path);
        else
            files.others.append(path);
    }
    return files;
}

} // namespace kyodo
