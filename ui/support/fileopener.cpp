#include "ui/support/fileopener.h"

#include <QDesktopServices>
#include <QUrl>

namespace kyodo {

bool SystemFileOpener::open(const QString& path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace kyodo
