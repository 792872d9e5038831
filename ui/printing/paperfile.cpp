#include "ui/printing/paperfile.h"

#include "core/base/filewriter.h"
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
    const auto paper = session.context().papers(session.project(), request);
    return paper ? writeOffice(*format, paper->document(), paper->style()) : paper.error();
}

} // namespace

FileRequest paperFileRequest(PaperFile kind, const ProjectSession& session, const QString& fileTitle)
{
    const bool pdf = kind == PaperFile::Pdf;
    FileRequest wanted;
    wanted.kind = pdf ? FileKind::Pdf : FileKind::Editable;
    //: PDF に保存
    const QString asPdf = Tr::tr("Save as PDF");
    //: 編集できる文書に保存
    const QString asText = Tr::tr("Save as a document to edit");
    wanted.title = pdf ? asPdf : asText;
    wanted.folder = session.context().settings.lastFolder();
    wanted.name = fileNameFor(fileTitle) + (pdf ? u".pdf"_s : u".docx"_s);
    wanted.save = true;
    return wanted;
}

Result<void> writePaperFile(PaperFile kind, const ProjectSession& session, const PaperRequest& request,
                            const Pages& pages, const QString& path)
{
    const auto made = kind == PaperFile::Pdf ? pdfOf(session, pages) : editableOf(session, request, path);
    return made ? writeWhole(path, *made) : Result<void>(made.error());
}

QString makingPaperFile(PaperFile kind)
{
    //: PDF を作っています…
    const QString pdf = Tr::tr("Making the PDF…");
    //: 文書を作っています…
    const QString text = Tr::tr("Making the document…");
    return kind == PaperFile::Pdf ? pdf : text;
}

QString savedPaperFile(PaperFile kind, const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    if (kind == PaperFile::Pdf) {
        //: 「%1」に保存しました。
        return Tr::tr("Saved as \"%1\".").arg(name);
    }
    //: 「%1」に保存しました。これは文を直すための文書です。渡す書類には PDF をお使いください。
    return Tr::tr("Saved as \"%1\". This document is for editing; the paper to hand over is the PDF.")
        .arg(name);
}

} // namespace kyodo
