#include "ui/support/filechooser.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr qsizetype kLongestName = 60;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::support)
};

QString suffixOf(FileKind kind)
{
    if (kind == FileKind::Any)
        return {};
    return kind == FileKind::Project ? u"kyodo"_s : u"pdf"_s;
}

QString filterOf(FileKind kind)
{
    if (kind == FileKind::Project) {
        //: 協働手帳のファイル (*.kyodo)
        return Tr::tr("Kyodo Techo files (*.kyodo)");
    }
    if (kind == FileKind::Any) {
        //: すべてのファイル (*)
        return Tr::tr("All files (*)");
    }
    //: PDF ファイル (*.pdf)
    return Tr::tr("PDF files (*.pdf)");
}

} // namespace

void DialogFileChooser::choose(QWidget* parent, const FileRequest& request,
                               std::function<void(const QString&)> done)
{
    auto* dialog = new QFileDialog(parent, request.title, request.folder, filterOf(request.kind));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(request.save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(request.save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(suffixOf(request.kind));
    if (request.save && !request.name.isEmpty())
        dialog->selectFile(request.name);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent,
        [done = std::move(done)](const QString& path) { done(QDir::fromNativeSeparators(path)); });
    dialog->open();
}

QString fileNameFor(const QString& title)
{
    static const QRegularExpression forbidden(u"[\\x00-\\x1f<>:\"/\\\\|?*]"_s);
    QString name = simplifiedLine(title);
    name.replace(forbidden, u"_"_s);
    name = graphemeLeft(name, kLongestName);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    //: 新しい事業
    return name.isEmpty() ? Tr::tr("New project") : name;
}

} // namespace kyodo
