#include "core/documents/casesheet.h"

#include "core/documents/html/html.h"
#include "core/documents/paginator.h"
#include "core/documents/papers.h"
#include "core/documents/pdfwriter.h"
#include "core/documents/picture.h"
#include "tests/core/documents/office/officereading.h"
#include "tests/core/documents/papersources.h"
#include "tests/core/documents/pdfreading.h"
#include "tests/core/documents/picturefiles.h"
#include "tests/core/documents/reviewproject.h"
#include "tests/support/examples.h"
#include "tests/support/golden.h"
#include "tests/support/paths.h"
#include "tests/support/printing.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

Document sheetOf(const Project& project, const QByteArray& content = {}, bool blank = false,
                 Language language = Language::Japanese)
{
    PaperRequest wanted;
    wanted.paper = u"case-sheet"_s;
    wanted.language = language;
    wanted.blank = blank;
    wanted.today = QDate(2027, 4, 1);
    PaperSources sources{paperSources().catalogue, paperSources().clauses,
                         [content](const QString&) { return Result<QByteArray>(content); }};
    const auto made = makePaper(wanted, project, sources);
    REQUIRE(made);
    return *made;
}

Project withPicture(Project project)
{
    CountingIds ids;
    Attachment& picture = appendRow(project.attachments, ids);
    picture.place = u"caseSheet"_s;
    picture.placeId = project.caseSheet.id.text();
    picture.name = u"内輪の名前.jpg"_s;
    picture.contentHash = QString(64, u'0');
    project.caseSheet.pictureText = u"食卓を囲む子どもたち"_s;
    return project;
}

Pages pagesOf(const Document& document)
{
    const Pages pages = paginate(document, PageStyle::forLanguage(document.language));
    CHECK(outsideMargins(pages) == QString());
    return pages;
}

int images(const Pages& pages)
{
    int count = 0;
    for (const Page& page : pages.pages) {
        for (const PageElement& element : page.elements)
            count += std::holds_alternative<PlacedImage>(element) ? 1 : 0;
    }
    return count;
}

void golden(const QString& name, const Pages& pages)
{
    checkGolden(goldenFolder() + u"/papers/case-sheet."_s + name + u".txt"_s,
                u"%1\n%2\n"_s.arg(pages.title, pages.text().trimmed()).toUtf8());
}

} // namespace

TEST_CASE("the case sheet of every example fits one page with its picture", "[documents][case]")
{
    for (const QString& name : exampleNames()) {
        INFO(name.toStdString());
        const Document document = sheetOf(withPicture(exampleProject(name)), jpegFile(1600, 1000));
        const Pages pages = pagesOf(document);
        CHECK(pages.pages.size() == 1);
        CHECK(pages.shortened.isEmpty());
        CHECK(images(pages) == 1);
        CHECK(pages.text().contains(u"食卓を囲む子どもたち"));
        CHECK(document.watermark.isEmpty());
    }
}

TEST_CASE("a case sheet that may not be published says so", "[documents][case]")
{
    Project project = exampleProject(u"kodomo-shokudo"_s);
    project.caseSheet.publishable = false;
    const Document document = sheetOf(project);
    CHECK(document.watermark == u"非公開"_s);
    CHECK(pagesOf(document).text().contains(u"公開してよいと決まっていない。"_s));
    const auto html = writeHtml(document, PageStyle::forLanguage(u"ja"_s));
    REQUIRE(html);
    CHECK(QString::fromUtf8(*html).contains(u"<p class=\"mark\">非公開</p>"_s));
    CHECK(sheetOf(project, {}, true).watermark.isEmpty()); // a form to be filled in
    project.caseSheet.publishable = true;
    CHECK_FALSE(pagesOf(sheetOf(project)).text().contains(u"公開してよいと"));
}

TEST_CASE("no person stands on a case sheet", "[documents][case]")
{
    Project project = reviewProject(5);
    project.parties[1].kind = PartyKind::Resident;
    project.parties[1].name = u"カナリア住民"_s;
    const Document document = sheetOf(withPicture(project), jpegFile(40, 30));
    const QString text = withoutSpace(pagesOf(document).text());
    CHECK(text.contains(u"団体その1（NPO・市民活動団体）"));
    CHECK(text.contains(u"県民・住民"));
    for (const OfficeFormat format : {OfficeFormat::Docx, OfficeFormat::Odt}) {
        QString parts = text;
        for (const QByteArray& part : officeFile(format, document).parts.files)
            parts += QString::fromUtf8(part);
        CHECK_FALSE(parts.contains(u"カナリア"));
        CHECK_FALSE(parts.contains(u"内輪"));
    }
}

TEST_CASE("a picture goes along in every format, with its text, without what its camera noted",
          "[documents][case]")
{
    const QByteArray photo = jpegFile(400, 300, "GPS 35.0 135.0");
    REQUIRE(photo.contains("GPS 35.0"));
    const Document document = sheetOf(withPicture(exampleProject(u"kodomo-shokudo"_s)), photo);
    const OfficeFile docx = officeFile(OfficeFormat::Docx, document);
    CHECK(pictureType(docx.parts.files.value(u"word/media/image1.jpeg"_s)) == u"image/jpeg"_s);
    CHECK(named(docx.content(), u"wp:docPr"_s).value(0)["descr"] == u"食卓を囲む子どもたち"_s);
    CHECK(named(docx.content(), u"a:blip"_s).value(0)["r:embed"] == u"rIdPicture1"_s);
    const OfficeFile odt = officeFile(OfficeFormat::Odt, document);
    CHECK(pictureType(odt.parts.files.value(u"Pictures/image1.jpeg"_s)) == u"image/jpeg"_s);
    CHECK(QString::fromUtf8(odt.content()).contains(u"<svg:desc>食卓を囲む子どもたち</svg:desc>"_s));
    CHECK(QString::fromUtf8(odt.parts.files.value(u"META-INF/manifest.xml"_s))
              .contains(u"Pictures/image1.jpeg"));
    const auto html = writeHtml(document, PageStyle::forLanguage(u"ja"_s));
    REQUIRE(html);
    CHECK(QString::fromUtf8(*html).contains(u"alt=\"食卓を囲む子どもたち\""_s));
    CHECK(html->contains("src=\"data:image/jpeg;base64,"));
    const auto pdf = toPdf(pagesOf(document), {});
    REQUIRE(pdf);
    CHECK(qpdfComplaints(*pdf) == QString());
    for (const QByteArray& bytes : {docx.parts.files.value(u"word/media/image1.jpeg"_s),
                                    odt.parts.files.value(u"Pictures/image1.jpeg"_s), *pdf})
        CHECK_FALSE(bytes.contains("GPS 35.0"));
}

TEST_CASE("what is no picture leaves a sentence, not a gap", "[documents][case]")
{
    const Project project = withPicture(exampleProject(u"kodomo-shokudo"_s));
    for (const QByteArray& content : {QByteArray(), QByteArray("GIF89a"), QByteArray("<svg/>"),
                                      jpegFile(20, 20).left(30), QByteArray("\x89PNG\r\n\x1a\nbroken")}) {
        const Pages pages = pagesOf(sheetOf(project, content));
        CHECK(images(pages) == 0);
        CHECK(pages.text().contains(u"読み込めなかった"));
    }
    PaperRequest wanted;
    wanted.paper = u"case-sheet"_s;
    CHECK(makePaper(wanted, project, paperSources())); // without a source of contents
    Project without = project;
    without.attachments[0].place.clear();
    CHECK_FALSE(pagesOf(sheetOf(without, jpegFile(40, 30))).text().contains(u"読み込めなかった"));
}

TEST_CASE("pictures are decoded within limits", "[documents][case]")
{
    CHECK_FALSE(decodePicture(pngFile(1, 12001), {100, 100}));
    const auto large = decodePicture(jpegFile(3000, 1500), {300, 300});
    REQUIRE(large);
    CHECK(large->size() == QSize(300, 150));
    const auto thin = decodePicture(pngFile(5000, 1), {100, 100});
    REQUIRE(thin);
    CHECK(thin->height() >= 1);
    const auto clean = cleanPicture(jpegFile(4000, 2000));
    REQUIRE(clean);
    CHECK(decodePicture(*clean, {9000, 9000})->size() == QSize(2000, 1000));
    CHECK(pictureType(*cleanPicture(pngFile(30, 20))) == u"image/png"_s);
}

TEST_CASE("the case sheets read as they were approved", "[documents][case][golden]")
{
    const Project project = exampleProject(u"kodomo-shokudo"_s);
    golden(u"picture"_s, pagesOf(sheetOf(withPicture(project), jpegFile(800, 600))));
    golden(u"blank"_s, pagesOf(sheetOf(project, {}, true)));
    for (const int parties : {2, 12})
        golden(u"%1-parties"_s.arg(parties), pagesOf(sheetOf(reviewProject(parties))));
    CountingIds ids;
    golden(u"empty"_s, pagesOf(sheetOf(Project::blank(ids))));
}
