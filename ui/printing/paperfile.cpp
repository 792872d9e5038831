#include "ui/printing/paperfile.h"

#include "core/base/filewriter.h"
#include "core/documents/html/html.h"
#include "core/documents/office/office.h"
#include "core/documents/pdfwriter.h"
#include "ui/support/session.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::printing)
};

Result<QByteArray> pdfOf(const ProjectSession& session, const Pages& pages)
{
    PdfOptions options;
    options.author = session.file().author();
    options.created = session.context().clock.now();
    return toPdf(pages, options);
}

Result<QByteArray> editableOf(const ProjectSession& session, const PaperRequest& request, const QString& path)
{
    const auto format = officeFormatOf(path);
    if (!format) {
        //: 「%1」の種類には保存できません。.docx か .odt で終わる名前にしてください。
        return Error{ErrorCode::Usage,
                     Tr::tr("\"%1\" is not a kind that can be saved; please end the name in .docx or .odt.")
                         .arg(QFileInfo(path).fileName()),
                     path};
    }
    const auto paper = session.paper(session.project(), request);
    return paper ? writeOffice(*format, paper->document(), paper->style()) : paper.error();
}

Result<QByteArray> webPageOf(const ProjectSession& session, const PaperRequest& request)
{
    const auto paper = session.paper(session.project(), request);
    return paper ? writeHtml(paper->document(), paper->style()) : paper.error();
}

Result<QByteArray> bytesOf(PaperFile kind, const ProjectSession& session, const PaperRequest& request,
                           const Pages& pages, const QString& path)
{
    switch (kind) {
    case PaperFile::Editable:
        return editableOf(session, request, path);
    case PaperFile::Web:
        return webPageOf(session, request);
    case PaperFile::Pdf:
        break;
    }
    return pdfOf(session, pages);
}

} // namespace

FileRequest paperFileRequest(PaperFile kind, const ProjectSession& session, const QString& fileTitle)
{
    FileRequest wanted;
    QString ending;
    switch (kind) {
    case PaperFile::Pdf:
        wanted.kind = FileKind::Pdf;
        //: PDF に保存
        wanted.title = Tr::tr("Save as PDF");
        ending = u".pdf"_s;
        break;
    case PaperFile::Editable:
        wanted.kind = FileKind::Editable;
        //: 編集できる文書に保存
        wanted.title = Tr::tr("Save as a document to edit");
        ending = u".docx"_s;
        break;
    case PaperFile::Web:
        wanted.kind = FileKind::Web;
        //: Web ページ（HTML）に保存
        wanted.title = Tr::tr("Save as a web page (HTML)");
        ending = u".html"_s;
        break;
    }
    wanted.folder = session.context().settings.lastFolder();
    wanted.name = fileNameFor(fileTitle) + ending;
    wanted.save = true;
    return wanted;
}

Result<void> writePaperFile(PaperFile kind, const ProjectSession& session, const PaperRequest& request,
                            const Pages& pages, const QString& path)
{
    const auto made = bytesOf(kind, session, request, pages, path);
    return made ? writeWhole(path, *made) : Result<void>(made.error());
}

QString makingPaperFile(PaperFile kind)
{
    //: PDF を作っています…
    const QString pdf = Tr::tr("Making the PDF…");
    //: 文書を作っています…
    const QString text = Tr::tr("Making the document…");
    //: Web ページを作っています…
    const QString page = Tr::tr("Making the web page…");
    return kind == PaperFile::Pdf ? pdf : kind == PaperFile::Web ? page : text;
}

QString savedPaperFile(PaperFile kind, const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    if (kind != PaperFile::Editable) {
        //: 「%1」に保存しました。
        return Tr::tr("Saved as \"%1\".").arg(name);
    }
    //: 「%1」に保存しました。これは文を直すための文書です。渡す書類には PDF をお使いください。
    return Tr::tr("Saved as \"%1\". This document is for editing; the paper to hand over is the PDF.")
        .arg(name);
}

} // namespace kyodo
