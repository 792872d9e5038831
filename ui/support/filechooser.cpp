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
    switch (kind) {
    case FileKind::Project:
        return u"kyodo"_s;
    case FileKind::Pdf:
        return u"pdf"_s;
    case FileKind::Editable:
        return u"docx"_s;
    case FileKind::Web:
        return u"html"_s;
    case FileKind::Calendar:
        return u"ics"_s;
    case FileKind::Spreadsheet:
        return u"xlsx"_s;
    case FileKind::Csv:
        return u"csv"_s;
    case FileKind::ClauseSet:
        return u"kyodo-set"_s;
    case FileKind::QuestionSet:
        return u"kyodo-questions"_s;
    case FileKind::ReplyForm:
        return u"html"_s;
    case FileKind::Reply:
        return u"kyodo-reply"_s;
    case FileKind::OrganisationList:
    case FileKind::Table:
        return u"csv"_s;
    case FileKind::Json:
        return u"json"_s;
    case FileKind::Folder:
    case FileKind::Any:
        break;
    }
    return {};
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
    if (kind == FileKind::ClauseSet) {
        //: ひな形 (*.kyodo-set)
        return Tr::tr("Template sets (*.kyodo-set)");
    }
    if (kind == FileKind::QuestionSet) {
        //: 設問集 (*.kyodo-questions)
        return Tr::tr("Sets of questions (*.kyodo-questions)");
    }
    if (kind == FileKind::ReplyForm) {
        //: 返信フォーム (*.html)
        return Tr::tr("Reply forms (*.html)");
    }
    if (kind == FileKind::Reply) {
        //: 返信 (*.kyodo-reply)
        return Tr::tr("Replies (*.kyodo-reply)") + u";;"_s + filterOf(FileKind::Any);
    }
    if (kind == FileKind::OrganisationList) {
        //: 団体の一覧 (*.csv *.zip)
        return Tr::tr("Lists of organisations (*.csv *.zip)");
    }
    if (kind == FileKind::Table) {
        //: CSV ファイル (*.csv)
        return Tr::tr("CSV files (*.csv)");
    }
    if (kind == FileKind::Json) {
        //: JSON ファイル (*.json)
        return Tr::tr("JSON files (*.json)");
    }
    if (kind == FileKind::Calendar) {
        //: カレンダー用ファイル (*.ics)
        return Tr::tr("Calendar files (*.ics)");
    }
    if (kind == FileKind::Spreadsheet) {
        //: Excel の表 (*.xlsx)
        return Tr::tr("Excel workbooks (*.xlsx)");
    }
    if (kind == FileKind::Csv) {
        //: CSV ファイル (*.csv)
        return Tr::tr("CSV files (*.csv)");
    }
    if (kind == FileKind::Web) {
        //: Web ページ (*.html)
        return Tr::tr("Web pages (*.html)");
    }
    if (kind == FileKind::Editable) {
        //: Word の文書 (*.docx)
        const QString word = Tr::tr("Word documents (*.docx)");
        //: OpenDocument の文書 (*.odt)
        return word + u";;"_s + Tr::tr("OpenDocument text (*.odt)");
    }
    //: PDF ファイル (*.pdf)
    return Tr::tr("PDF files (*.pdf)");
}

/// The kind that is chosen in the dialog decides the ending, and the name proposed follows it.
void followFilter(QFileDialog& dialog, const QString& filter)
{
    static const QRegularExpression ending(u"\\*\\.(\\w+)\\)"_s);
    const QString suffix = ending.match(filter).captured(1);
    const QString path = dialog.selectedFiles().value(0);
    const QString before = u'.' + dialog.defaultSuffix();
    dialog.setDefaultSuffix(suffix);
    if (path.endsWith(before, Qt::CaseInsensitive))
        dialog.selectFile(path.chopped(before.size()) + u'.' + suffix);
}

} // namespace

void DialogFileChooser::choose(QWidget* parent, const FileRequest& request,
                               std::function<void(const QString&)> done)
{
    const bool folder = request.kind == FileKind::Folder;
    const QString filter = folder ? QString() : filterOf(request.kind);
    auto* dialog = new QFileDialog(parent, request.title, request.folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(request.save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    const auto file = request.many ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile;
    const auto existing = folder ? QFileDialog::Directory : file;
    dialog->setFileMode(request.save ? QFileDialog::AnyFile : existing);
    dialog->setOption(QFileDialog::ShowDirsOnly, folder);
    dialog->setDefaultSuffix(suffixOf(request.kind));
    if (request.kind == FileKind::Editable)
        QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                         [dialog](const QString& chosen) { followFilter(*dialog, chosen); });
    if (request.save && !request.name.isEmpty())
        dialog->selectFile(request.name);
    // Told for one file, too.
    QObject::connect(dialog, &QFileDialog::filesSelected, parent,
                     [done = std::move(done)](const QStringList& paths) {
                         for (const QString& path : paths)
                             done(QDir::fromNativeSeparators(path));
                     });
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
