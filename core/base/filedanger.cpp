#include "core/base/filedanger.h"

#include "core/base/filename.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::base)
};

constexpr qsizetype kHead = 1024;

/// What the first bytes must look like.
enum class Looks { Text, Zip, Compound, Pdf, Rtf, Png, Jpeg, Gif, Bmp, Tiff, Riff, IsoMedia, Mpeg };

/// A kind of file that may be opened directly.
struct Kind {
    const char* ending;
    const char* mediaType;
    Looks looks;
};

constexpr Kind kKinds[] = {
    {"pdf", "application/pdf", Looks::Pdf},
    {"png", "image/png", Looks::Png},
    {"jpg", "image/jpeg", Looks::Jpeg},
    {"jpeg", "image/jpeg", Looks::Jpeg},
    {"gif", "image/gif", Looks::Gif},
    {"bmp", "image/bmp", Looks::Bmp},
    {"tif", "image/tiff", Looks::Tiff},
    {"tiff", "image/tiff", Looks::Tiff},
    {"webp", "image/webp", Looks::Riff},
    {"heic", "image/heic", Looks::IsoMedia},
    {"txt", "text/plain", Looks::Text},
    {"csv", "text/csv", Looks::Text},
    {"tsv", "text/tab-separated-values", Looks::Text},
    {"rtf", "application/rtf", Looks::Rtf},
    {"doc", "application/msword", Looks::Compound},
    {"xls", "application/vnd.ms-excel", Looks::Compound},
    {"ppt", "application/vnd.ms-powerpoint", Looks::Compound},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Looks::Zip},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Looks::Zip},
    {"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", Looks::Zip},
    {"odt", "application/vnd.oasis.opendocument.text", Looks::Zip},
    {"ods", "application/vnd.oasis.opendocument.spreadsheet", Looks::Zip},
    {"odp", "application/vnd.oasis.opendocument.presentation", Looks::Zip},
    {"wav", "audio/x-wav", Looks::Riff},
    {"avi", "video/x-msvideo", Looks::Riff},
    {"m4a", "audio/mp4", Looks::IsoMedia},
    {"mp4", "video/mp4", Looks::IsoMedia},
    {"mov", "video/quicktime", Looks::IsoMedia},
    {"mp3", "audio/mpeg", Looks::Mpeg},
};

struct Group {
    FileDanger danger;
    const char* endings;
};

constexpr Group kGroups[] = {
    {FileDanger::Program,
     " ade adp ahk app appimage apk application appref-ms bash bat class cmd com command cpl csh deb dll "
     "dmg elf exe fish gadget hta inf ins jar java jnlp js jse ksh lua msc msi msix msp mst ocx out "
     "pif pkg pl ps1 ps1xml ps2 psc1 psd1 psm1 py pyc pyw pyz rb reg rpm run sct scr settingcontent-ms sh "
     "shb "
     "so sys tcl vb vbe vbs vxd workflow ws wsc wsf wsh zsh xll xpi crx "},
    {FileDanger::Macros,
     " docm dotm dot xlsm xltm xlam xla xlt xlsb pptm potm ppam ppsm sldm odb mdb mde accdb accde slk iqy "
     "wiz pub one "},
    {FileDanger::Web,
     " htm html xhtml xht mht mhtml shtml svg svgz xml xsl xslt chm hlp swf php asp aspx jsp "},
    {FileDanger::Shortcut, " lnk url desktop webloc website scf library-ms search-ms searchconnector-ms "
                           "symlink alias rdp torrent "},
    {FileDanger::Archive,
     " zip 7z rar lzh lha tar gz tgz bz2 xz zst cab arj ace iso img vhd vhdx dmg wim z cpio uue b64 "},
};

FileDanger groupOf(const QString& ending)
{
    const QByteArray wanted = ' ' + ending.toUtf8() + ' ';
    for (const Group& group : kGroups) {
        if (QByteArray::fromRawData(group.endings, qsizetype(qstrlen(group.endings))).contains(wanted))
            return group.danger;
    }
    return FileDanger::Unknown;
}

const Kind* kindOf(const QString& ending)
{
    const auto* found = std::find_if(std::begin(kKinds), std::end(kKinds),
                                     [&](const Kind& kind) { return ending == QLatin1String(kind.ending); });
    return found == std::end(kKinds) ? nullptr : found;
}

/// What the content says by itself, whatever its name.
FileDanger dangerOfContent(const QByteArray& head)
{
    const QByteArray start = head.left(256).toLower().trimmed();
    const bool runs = head.startsWith("MZ") ||
                      head.startsWith("\x7f"
                                      "ELF") ||
                      head.startsWith("#!") || head.startsWith("\xca\xfe\xba\xbe") ||
                      head.startsWith("\xcf\xfa\xed\xfe") || head.startsWith("\xce\xfa\xed\xfe") ||
                      head.startsWith("\xfe\xed\xfa");
    if (runs)
        return FileDanger::Program;
    if (head.startsWith(QByteArray("L\0\0\0\x01\x14\x02\0", 8)) || start.startsWith("[desktop entry]") ||
        start.startsWith("[internetshortcut]"))
        return FileDanger::Shortcut;
    if (start.startsWith("windows registry editor") || start.startsWith("regedit4"))
        return FileDanger::Program;
    const QByteArray text = start.startsWith("\xef\xbb\xbf") ? start.mid(3) : start;
    for (const char* mark : {"<!doctype html", "<html", "<script", "<svg", "<?xml", "<hta:"}) {
        if (text.startsWith(mark))
            return FileDanger::Web;
    }
    return FileDanger::None;
}

bool looksLikeText(const QByteArray& head)
{
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        return true; // UTF-16
    return std::none_of(head.begin(), head.end(), [](char sign) {
        const auto code = static_cast<unsigned char>(sign);
        return code < 0x20 && code != '\t' && code != '\n' && code != '\r' && code != '\f' && code != 0x1b;
    });
}

bool looksLike(Looks looks, const QByteArray& head)
{
    switch (looks) {
    case Looks::Text:
        return looksLikeText(head);
    case Looks::Zip:
        return head.startsWith("PK\x03\x04");
    case Looks::Compound:
        return head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    case Looks::Pdf:
        return head.contains("%PDF-");
    case Looks::Rtf:
        return head.startsWith("{\\rtf");
    case Looks::Png:
        return head.startsWith("\x89PNG\r\n\x1a\n");
    case Looks::Jpeg:
        return head.startsWith("\xff\xd8\xff");
    case Looks::Gif:
        return head.startsWith("GIF8");
    case Looks::Bmp:
        return head.startsWith("BM");
    case Looks::Tiff:
        return head.startsWith(QByteArray("II*\0", 4)) || head.startsWith(QByteArray("MM\0*", 4));
    case Looks::Riff:
        return head.startsWith("RIFF");
    case Looks::IsoMedia:
        return head.mid(4, 4) == "ftyp" || head.mid(4, 4) == "moov" || head.mid(4, 4) == "wide";
    case Looks::Mpeg:
        break;
    }
    return head.startsWith("ID3") || (head.size() > 1 && head.at(0) == '\xff' &&
                                      (static_cast<unsigned char>(head.at(1)) & 0xe0) == 0xe0);
}

/// Names of parts and streams that hold macros: of Office since 2007, of Office before that (in UTF-16), of
/// OpenDocument; and what an RTF brings along to be run.
const QList<QByteArray>& macroMarks()
{
    static const QList<QByteArray> marks{
        "vbaProject.bin",  "vbaData.xml",        QByteArray("_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0", 24),
        "xl/macrosheets/", "Basic/Standard/",    "Basic/script-lc.xml",
        "Scripts/python/", "Scripts/beanshell/", "Scripts/javascript/",
        "activeX/activeX", "\\objdata",
    };
    return marks;
}

} // namespace

void FileJudge::look(const QByteArray& bytes)
{
    if (m_head.size() < kHead)
        m_head += bytes.left(kHead - m_head.size());
    const QByteArray window = m_tail + bytes;
    m_macros = m_macros || std::any_of(macroMarks().begin(), macroMarks().end(),
                                       [&](const QByteArray& mark) { return window.contains(mark); });
    m_tail = window.right(32);
}

FileDanger FileJudge::verdict() const
{
    if (isDisguised(m_name))
        return FileDanger::Disguised;
    const QString ending = fileEnding(m_name);
    const Kind* kind = kindOf(ending);
    if (!kind) {
        const FileDanger group = groupOf(ending);
        const FileDanger found = dangerOfContent(m_head);
        return group == FileDanger::Unknown && found != FileDanger::None ? found : group;
    }
    // "invoice.exe.pdf": some programs hide or drop the last ending.
    const QString before = fileEnding(m_name.left(m_name.size() - ending.size() - 1));
    const FileDanger hidden = m_name.count(u'.') > 1 ? groupOf(before) : FileDanger::Unknown;
    if (hidden != FileDanger::Unknown)
        return FileDanger::Disguised;
    if (const FileDanger found = dangerOfContent(m_head); found != FileDanger::None)
        return found;
    if (!m_head.isEmpty() && !looksLike(kind->looks, m_head))
        return FileDanger::NotAsNamed;
    const bool mayHoldMacros =
        kind->looks == Looks::Zip || kind->looks == Looks::Compound || kind->looks == Looks::Rtf;
    return m_macros && mayHoldMacros ? FileDanger::Macros : FileDanger::None;
}

QString whyDangerous(FileDanger danger)
{
    switch (danger) {
    case FileDanger::None:
        return {};
    case FileDanger::Disguised:
        //: 名前が、別の種類のファイルに見せかけた形になっています。
        return Tr::tr("Its name is made to look like that of another kind of file.");
    case FileDanger::Program:
        //: プログラムです。開くと、パソコンで動き出します。
        return Tr::tr("It is a program: opened, it would run on this computer.");
    case FileDanger::Macros:
        //: マクロ（自動で動く命令）が入っている文書です。
        return Tr::tr("It is a document with macros, commands that run by themselves.");
    case FileDanger::Web:
        //: ウェブページの形式で、命令が入っていることがあります。
        return Tr::tr("It is a web page, which may hold commands.");
    case FileDanger::Shortcut:
        //: 別の場所へ導くファイルで、行き先が分かりません。
        return Tr::tr("It leads to another place, and one cannot see where.");
    case FileDanger::Archive:
        //: まとめたファイル（圧縮ファイルなど）で、中に何があるか分かりません。
        return Tr::tr("It is an archive, and one cannot see what is in it.");
    case FileDanger::NotAsNamed:
        //: 中身が、名前の示す種類と違います。
        return Tr::tr("Its content is of another kind than its name says.");
    case FileDanger::Unknown:
        break;
    }
    //: このソフトが知らない種類のファイルです。
    return Tr::tr("It is of a kind that this program does not know.");
}

QString mediaTypeOf(const QString& name)
{
    const Kind* kind = kindOf(fileEnding(name));
    return kind ? QString::fromLatin1(kind->mediaType) : u"application/octet-stream"_s;
}

} // namespace kyodo
