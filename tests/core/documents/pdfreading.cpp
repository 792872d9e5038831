#include "tests/core/documents/pdfreading.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace kyodo::test {

namespace {

/// Runs a tool on the file; what it printed, or the reason it could not run.
QByteArray runOn(const QByteArray& pdf, const QString& program, const QStringList& before,
                 const QStringList& after)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return "cannot write " + path.toUtf8();
    file.close();
    QProcess process;
    process.start(program, before + QStringList{path} + after);
    if (!process.waitForFinished(60000))
        return "cannot run " + program.toUtf8();
    const QByteArray complaints = process.readAllStandardError();
    return process.exitCode() == 0 && complaints.isEmpty() ? process.readAllStandardOutput()
                                                           : "failed: " + complaints;
}

QString fromUtf16(const std::string& bytes)
{
    QString text;
    for (size_t i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(
            static_cast<char16_t>((static_cast<quint8>(bytes[i]) << 8) | static_cast<quint8>(bytes[i + 1])));
    return text;
}

/// Reads the lines "<code><text>" of a ToUnicode map.
std::map<int, QString> readMap(QPDFObjectHandle stream)
{
    std::map<int, QString> map;
    const auto data = stream.getStreamData(qpdf_dl_all);
    const QByteArray bytes(reinterpret_cast<const char*>(data->getBuffer()),
                           static_cast<qsizetype>(data->getSize()));
    bool inside = false;
    for (const QByteArray& line : bytes.split('\n')) {
        if (line.endsWith("beginbfchar"))
            inside = true;
        else if (line == "endbfchar")
            inside = false;
        else if (inside)
            map.emplace(line.mid(1, 4).toInt(nullptr, 16),
                        fromUtf16(QByteArray::fromHex(line.mid(7, line.size() - 8)).toStdString()));
    }
    return map;
}

class Reader : public QPDFObjectHandle::ParserCallbacks {
public:
    explicit Reader(QPDFObjectHandle fonts)
        : m_fonts(std::move(fonts))
    {
    }
    QString text;

    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "Tf") {
            const std::string font = m_operands.at(0).getName();
            if (!m_maps.count(font))
                m_maps[font] = readMap(m_fonts.getKey(font).getKey("/ToUnicode"));
            m_map = &m_maps[font];
        } else if (name == "BDC" && m_operands.at(1).hasKey("/ActualText")) {
            text += QString::fromStdString(m_operands.at(1).getKey("/ActualText").getUTF8Value());
            m_replaced = true;
        } else if (name == "EMC") {
            m_replaced = false;
        } else if (name == "Tj" && !m_replaced) {
            const std::string codes = m_operands.at(0).getStringValue();
            for (size_t i = 0; i + 1 < codes.size(); i += 2)
                text += m_map->at((static_cast<quint8>(codes[i]) << 8) | static_cast<quint8>(codes[i + 1]));
        }
        m_operands.clear();
    }
    void handleEOF() override {}

private:
    QPDFObjectHandle m_fonts;
    std::vector<QPDFObjectHandle> m_operands;
    std::map<std::string, std::map<int, QString>> m_maps;
    const std::map<int, QString>* m_map = nullptr;
    bool m_replaced = false;
};

void open(QPDF& file, const QByteArray& pdf)
{
    file.processMemoryFile("paper", pdf.constData(), static_cast<size_t>(pdf.size()));
}

void addBookmarks(QStringList& titles, QPDFObjectHandle parent)
{
    for (QPDFObjectHandle item = parent.getKey("/First"); item.isDictionary(); item = item.getKey("/Next")) {
        titles.append(QString::fromStdString(item.getKey("/Title").getUTF8Value()));
        addBookmarks(titles, item);
    }
}

} // namespace

QString textByPoppler(const QByteArray& pdf)
{
    return QString::fromUtf8(runOn(pdf, u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s}, {u"-"_s}));
}

QString textByMaps(const QByteArray& pdf)
{
    QPDF file;
    open(file, pdf);
    QString text;
    for (QPDFObjectHandle page : file.getAllPages()) {
        QPDFPageObjectHelper helper(page);
        Reader reader(helper.getAttribute("/Resources", false).getKey("/Font"));
        helper.parseContents(&reader);
        text += reader.text;
    }
    return text;
}

QString qpdfComplaints(const QByteArray& pdf)
{
    const QString said = QString::fromUtf8(runOn(pdf, u"qpdf"_s, {u"--check"_s}, {}));
    return said.contains(u"No syntax or stream encoding errors found"_s) ? QString() : u"qpdf: "_s + said;
}

QStringList fontsNotEmbedded(const QByteArray& pdf)
{
    QPDF file;
    open(file, pdf);
    QStringList missing;
    for (QPDFObjectHandle object : file.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font") || object.hasKey("/DescendantFonts"))
            continue;
        QPDFObjectHandle descriptor = object.getKey("/FontDescriptor");
        if (!descriptor.isDictionary() ||
            (!descriptor.getKey("/FontFile2").isStream() && !descriptor.getKey("/FontFile3").isStream()))
            missing.append(QString::fromStdString(object.getKey("/BaseFont").getName()));
    }
    return missing;
}

QString languageOf(const QByteArray& pdf)
{
    QPDF file;
    open(file, pdf);
    return QString::fromStdString(file.getRoot().getKey("/Lang").getUTF8Value());
}

QString titleOf(const QByteArray& pdf)
{
    QPDF file;
    open(file, pdf);
    return QString::fromStdString(file.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value());
}

QStringList bookmarksOf(const QByteArray& pdf)
{
    QPDF file;
    open(file, pdf);
    QStringList titles;
    addBookmarks(titles, file.getRoot().getKey("/Outlines"));
    return titles;
}

QString drawnText(const Pages& pages)
{
    QString text;
    for (const Page& page : pages.pages) {
        for (const TextLine& line : page.lines())
            text += line.text;
    }
    return text;
}

QString withoutSpace(const QString& text)
{
    QString all;
    for (const QChar character : text) {
        if (!character.isSpace())
            all += character;
    }
    return all;
}

QString radicalsIn(const QString& text)
{
    QString found;
    for (const QChar character : text) {
        if (character.unicode() >= 0x2E80 && character.unicode() <= 0x2FDF)
            found += character;
    }
    return found;
}

QString outsideMargins(const Pages& pages)
{
    constexpr double kTolerance = 0.01;
    const QRectF room = pages.body.adjusted(-kTolerance, -kTolerance, kTolerance, kTolerance);
    for (qsizetype i = 0; i < pages.pages.size(); ++i) {
        for (const PageElement& element : pages.pages.at(i).elements) {
            const auto* line = std::get_if<TextLine>(&element);
            if (line == nullptr)
                continue;
            const QRectF limits = line->role == TextRole::Head || line->role == TextRole::Foot
                                      ? QRectF(room.left(), 0, room.width(), pages.size.height())
                                      : room;
            const double right = line->baseline.x() + line->width;
            bool inside = line->baseline.x() >= limits.left() && right <= limits.right() &&
                          line->baseline.y() >= limits.top() && line->baseline.y() <= limits.bottom();
            for (const Glyph& glyph : line->glyphs) {
                const QPointF at = line->baseline + glyph.position;
                inside = inside && at.x() >= limits.left() && at.x() <= limits.right();
            }
            if (!inside)
                return u"page %1: %2 at %3, %4, %5 wide"_s.arg(i + 1)
                    .arg(line->text.left(20))
                    .arg(line->baseline.x())
                    .arg(line->baseline.y())
                    .arg(line->width);
        }
    }
    return {};
}

} // namespace kyodo::test
