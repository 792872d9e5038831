#include "core/documents/pdfwriter.h"

#include "core/documents/pagepainter.h"
#include "core/documents/pdftext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTimeZone>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kResolution = 1200;
constexpr double kPointsPerInch = 72;

Error failure(const QString& detail)
{
    //: PDF を作れませんでした。お手数ですが、このファイルを添えて開発者に知らせてください。
    const QString message = QCoreApplication::translate(
        "kyodo::documents",
        "The PDF could not be made. Please report this to the developers with the project file.");
    return {ErrorCode::Internal, message, detail};
}

/// What Qt's own engine makes of the pages.
QByteArray draw(const Pages& pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(pages.size, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setResolution(kResolution);
    QPainter painter(&writer);
    const QRectF sheet(QPointF(), pages.size * (kResolution / kPointsPerInch));
    for (int i = 0; i < pages.pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        paintPage(painter, pages, i, sheet);
    }
    painter.end();
    return bytes;
}

QPDFObjectHandle unicode(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// ISO 32000-1, 7.9.4.
QPDFObjectHandle date(const QDateTime& time)
{
    const int minutes = time.offsetFromUtc() / 60;
    const QString zone = minutes == 0 ? u"Z"_s
                                      : u"%1%2'%3'"_s.arg(minutes < 0 ? u'-' : u'+')
                                            .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
                                            .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    const QString text = u"D:"_s + time.toString(u"yyyyMMddHHmmss"_s) + zone;
    return QPDFObjectHandle::newString(text.toStdString());
}

void setInformation(QPDF& pdf, const Pages& pages, const PdfOptions& options)
{
    const QString title = options.title.isEmpty() ? pages.title : options.title;
    const QString language = options.language.isEmpty() ? pages.language : options.language;
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", unicode(title));
    if (!options.author.isEmpty())
        info.replaceKey("/Author", unicode(options.author));
    info.replaceKey("/Creator", QPDFObjectHandle::newString("Kyodo Techo"));
    info.replaceKey("/Producer", QPDFObjectHandle::newString("Kyodo Techo (Qt, qpdf)"));
    if (options.created.isValid()) {
        info.replaceKey("/CreationDate", date(options.created));
        info.replaceKey("/ModDate", date(options.created));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    QPDFObjectHandle root = pdf.getRoot();
    if (!language.isEmpty())
        root.replaceKey("/Lang", QPDFObjectHandle::newString(language.toStdString()));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    root.removeKey("/Metadata");
}

/// Bookmarks: each entry hangs under the nearest one before it with a lower level.
class Outline {
public:
    Outline(QPDF& pdf, std::vector<QPDFObjectHandle> pages, double height)
        : m_pdf(pdf)
        , m_pages(std::move(pages))
        , m_height(height)
    {
    }

    void write(const QList<OutlineEntry>& entries)
    {
        if (entries.isEmpty())
            return;
        QPDFObjectHandle root = m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
        std::vector<Open> open{{root, -1, QPDFObjectHandle::newNull(), 0}};
        for (const OutlineEntry& entry : entries) {
            while (open.size() > 1 && open.back().level >= entry.level)
                close(open);
            QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            item.replaceKey("/Title", unicode(entry.text.left(kLongest)));
            item.replaceKey("/Dest", destination(entry));
            item.replaceKey("/Parent", open.back().object);
            add(open.back(), item);
            open.push_back({item, entry.level, QPDFObjectHandle::newNull(), 0});
        }
        while (!open.empty())
            close(open);
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseNone"));
    }

private:
    static constexpr qsizetype kLongest = 200;
    struct Open {
        QPDFObjectHandle object;
        int level = 0;
        QPDFObjectHandle last;
        int count = 0;
    };

    static void add(Open& parent, QPDFObjectHandle item)
    {
        if (parent.last.isNull()) {
            parent.object.replaceKey("/First", item);
        } else {
            parent.last.replaceKey("/Next", item);
            item.replaceKey("/Prev", parent.last);
        }
        parent.last = item;
        ++parent.count;
    }

    static void close(std::vector<Open>& open)
    {
        const Open done = open.back();
        open.pop_back();
        if (done.count == 0)
            return;
        QPDFObjectHandle object = done.object;
        object.replaceKey("/Last", done.last);
        object.replaceKey("/Count", QPDFObjectHandle::newInteger(done.count));
        if (!open.empty())
            open.back().count += done.count;
    }

    [[nodiscard]] QPDFObjectHandle destination(const OutlineEntry& entry) const
    {
        QPDFObjectHandle place = QPDFObjectHandle::newArray();
        place.appendItem(m_pages.at(static_cast<size_t>(entry.page)));
        place.appendItem(QPDFObjectHandle::newName("/XYZ"));
        place.appendItem(QPDFObjectHandle::newNull());
        place.appendItem(QPDFObjectHandle::newReal(m_height - entry.top, 2));
        place.appendItem(QPDFObjectHandle::newNull());
        return place;
    }

    QPDF& m_pdf;
    std::vector<QPDFObjectHandle> m_pages;
    double m_height;
};

QByteArray written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.setDecodeLevel(qpdf_dl_none);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

Result<QByteArray> toPdf(const Pages& pages, const PdfOptions& options)
{
    const QByteArray drawn = draw(pages);
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("drawn pages", drawn.constData(), static_cast<size_t>(drawn.size()));
        std::vector<QPDFObjectHandle> sheets = pdf.getAllPages();
        if (static_cast<qsizetype>(sheets.size()) != pages.pages.size())
            return failure(u"%1 pages drawn, %2 in the file"_s.arg(pages.pages.size()).arg(sheets.size()));
        PdfText text(pdf);
        for (size_t i = 0; i < sheets.size(); ++i) {
            const auto glyphs = drawnGlyphs(pages.pages.at(static_cast<qsizetype>(i)));
            if (!glyphs)
                return failure(u"no font for some of the text on page %1"_s.arg(i + 1));
            if (!text.repairPage(sheets[i], *glyphs))
                return failure(u"page %1: "_s.arg(i + 1) + text.reason());
        }
        text.repairFonts();
        setInformation(pdf, pages, options);
        Outline(pdf, sheets, pages.size.height()).write(pages.outline);
        return written(pdf);
    } catch (const std::exception& problem) {
        return failure(QString::fromLocal8Bit(problem.what()));
    }
}

} // namespace kyodo
