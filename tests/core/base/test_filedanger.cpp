#include "core/base/filedanger.h"
#include "core/base/filename.h"

#include "tests/support/printing.h"

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

FileDanger judged(const QString& name, const QByteArray& content)
{
    FileJudge judge(name);
    judge.look(content);
    return judge.verdict();
}

const QByteArray kZip = "PK\x03\x04" + QByteArray(40, '\0');
const QByteArray kCompound = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + QByteArray(40, '\0');
const QByteArray kText = "令和8年度の計画\n";

} // namespace

TEST_CASE("documents, pictures and recordings that are what they say may be opened", "[base][danger]")
{
    CHECK(judged(u"協定書.pdf"_s, "%PDF-1.7\n") == FileDanger::None);
    CHECK(judged(u"協定書.PDF"_s, "\n%PDF-1.4\n") == FileDanger::None);
    CHECK(judged(u"写真 👨‍👩‍👧 𠮷.JPG"_s, "\xff\xd8\xff\xe0...") == FileDanger::None);
    CHECK(judged(u"名簿.xlsx"_s, kZip) == FileDanger::None);
    CHECK(judged(u"名簿.xls"_s, kCompound) == FileDanger::None);
    CHECK(judged(u"計画.odt"_s, kZip) == FileDanger::None);
    CHECK(judged(u"2026.4.1 会議.docx"_s, kZip) == FileDanger::None);
    CHECK(judged(u"メモ.txt"_s, kText) == FileDanger::None);
    CHECK(judged(u"メモ.txt"_s, QByteArray()) == FileDanger::None);
    CHECK(judged(u"sjis.csv"_s, "\x96\xbc\x91O,\x8b\xe0\x8az\r\n") == FileDanger::None);
    CHECK(judged(u"録音.mp3"_s, "ID3\x03") == FileDanger::None);
    CHECK(judged(u"動画.mp4"_s, QByteArray("\0\0\0 ftypisom", 12)) == FileDanger::None);
}

TEST_CASE("what may do harm is known by its name, in any case of letters", "[base][danger]")
{
    for (const QString& ending :
         {u"exe"_s, u"EXE"_s, u"bat"_s, u"cmd"_s, u"com"_s, u"scr"_s, u"js"_s, u"vbs"_s, u"ps1"_s, u"sh"_s,
          u"jar"_s, u"msi"_s, u"reg"_s, u"hta"_s, u"py"_s, u"AppImage"_s, u"deb"_s, u"dll"_s, u"msc"_s}) {
        INFO(ending.toStdString());
        CHECK(judged(u"請求書."_s + ending, kText) == FileDanger::Program);
    }
    for (const QString& ending : {u"docm"_s, u"xlsm"_s, u"pptm"_s, u"xlsb"_s, u"XLAM"_s, u"slk"_s, u"dotm"_s})
        CHECK(judged(u"表."_s + ending, kZip) == FileDanger::Macros);
    for (const QString& ending : {u"html"_s, u"htm"_s, u"mht"_s, u"svg"_s, u"xml"_s, u"chm"_s})
        CHECK(judged(u"頁."_s + ending, kText) == FileDanger::Web);
    for (const QString& ending : {u"lnk"_s, u"url"_s, u"desktop"_s, u"webloc"_s, u"search-ms"_s})
        CHECK(judged(u"近道."_s + ending, kText) == FileDanger::Shortcut);
    for (const QString& ending : {u"zip"_s, u"7z"_s, u"lzh"_s, u"iso"_s, u"cab"_s, u"tgz"_s, u"vhd"_s})
        CHECK(judged(u"一式."_s + ending, kZip) == FileDanger::Archive);
    for (const QString& name : {u"何か"_s, u"何か.abc"_s, u".bashrc"_s, u"図面.dwg"_s, u"事業.kyodo"_s})
        CHECK(judged(name, kText) == FileDanger::Unknown);
}

TEST_CASE("what may do harm is known by its content, whatever its name", "[base][danger]")
{
    CHECK(judged(u"写真.jpg"_s, QByteArray("MZ\x90\0", 4)) == FileDanger::Program);
    CHECK(judged(u"メモ.txt"_s, "#!/bin/sh\nrm -rf ~\n") == FileDanger::Program);
    CHECK(judged(u"協定書.pdf"_s, "\x7f"
                                  "ELF\x02") == FileDanger::Program);
    CHECK(judged(u"何か"_s, "\x7f"
                            "ELF\x02") == FileDanger::Program);
    CHECK(judged(u"メモ.txt"_s, "[Desktop Entry]\nExec=x") == FileDanger::Shortcut);
    CHECK(judged(u"メモ.txt"_s, "[InternetShortcut]\r\nURL=file:") == FileDanger::Shortcut);
    CHECK(judged(u"表.csv"_s, " <!DOCTYPE HTML><script>") == FileDanger::Web);
    CHECK(judged(u"文.doc"_s, "\xef\xbb\xbf<html><body>") == FileDanger::Web);
    CHECK(judged(u"設定.txt"_s, "Windows Registry Editor Version 5.00\r\n") == FileDanger::Program);
    CHECK(judged(u"写真.png"_s, "\xff\xd8\xff") == FileDanger::NotAsNamed);
    CHECK(judged(u"名簿.xlsx"_s, kCompound) == FileDanger::NotAsNamed);
    CHECK(judged(u"メモ.txt"_s, QByteArray("a\0b", 3)) == FileDanger::NotAsNamed);
}

TEST_CASE("macros are found wherever they stand in a document", "[base][danger]")
{
    CHECK(judged(u"表.xlsx"_s, kZip + "xl/vbaProject.bin") == FileDanger::Macros);
    CHECK(judged(u"文.docx"_s, kZip + QByteArray(100000, 'x') + "word/vbaProject.bin") == FileDanger::Macros);
    CHECK(judged(u"文.doc"_s, kCompound + QByteArray("_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0", 24)) ==
          FileDanger::Macros);
    CHECK(judged(u"文.odt"_s, kZip + "Basic/Standard/Module1.xml") == FileDanger::Macros);
    CHECK(judged(u"文.rtf"_s, "{\\rtf1{\\object\\objemb\\objdata 01050000}}") == FileDanger::Macros);
    // The mark may lie across two parts that were read one after the other.
    const QByteArray whole = kZip + "word/vbaProject.bin" + QByteArray(50, 'x');
    for (qsizetype cut = 1; cut < whole.size(); ++cut) {
        FileJudge judge(u"文.docx"_s);
        judge.look(whole.left(cut));
        judge.look(whole.mid(cut));
        CHECK(judge.verdict() == FileDanger::Macros);
    }
    CHECK(judged(u"メモ.txt"_s, "vbaProject.bin とは") == FileDanger::None);
}

TEST_CASE("names that pretend are seen through", "[base][danger]")
{
    const QString override_(QChar(0x202e));
    for (const QString& name :
         {u"請求書"_s + override_ + u"fdp.exe"_s, u"請求書"_s + override_ + u"xcod.pdf"_s, u"請求書.pdf "_s,
          u"請求書.pdf."_s, u"請求書.pdf      .pdf"_s, u"請求\u200b書.pdf"_s, u"請求書.exe.pdf"_s,
          u"請求書.js.txt"_s, u"請求書.docm.pdf"_s}) {
        INFO(name.toStdString());
        CHECK(judged(name, "%PDF-1.7") == FileDanger::Disguised);
    }
    CHECK(judged(u"請求書.pdf.exe"_s, kText) == FileDanger::Program);
}

TEST_CASE("every danger has its reason, and what is harmless has none", "[base][danger]")
{
    CHECK(whyDangerous(FileDanger::None).isEmpty());
    for (int danger = 1; danger <= static_cast<int>(FileDanger::Unknown); ++danger)
        CHECK(whyDangerous(static_cast<FileDanger>(danger)).size() > 10);
    CHECK(mediaTypeOf(u"a.PDF"_s) == u"application/pdf"_s);
    CHECK(mediaTypeOf(u"a.exe"_s) == u"application/octet-stream"_s);
    CHECK(mediaTypeOf(u"a"_s) == u"application/octet-stream"_s);
}

TEST_CASE("a stranger's name becomes one that can be written anywhere", "[base][filename]")
{
    CHECK(safeFileName(u"議事録 第1回.pdf"_s) == u"議事録 第1回.pdf"_s);
    CHECK(safeFileName(u"../../etc/passwd"_s) == u"passwd"_s);
    CHECK(safeFileName(u"C:\\Windows\\win.ini"_s) == u"win.ini"_s);
    CHECK(safeFileName(u"a:b?c*d.pdf"_s) == u"a_b_c_d.pdf"_s);
    CHECK(safeFileName(u"file.txt:hidden"_s) == u"file.txt_hidden"_s);
    CHECK(safeFileName(u"a\u202efdp.exe"_s) == u"afdp.exe"_s);
    CHECK(safeFileName(u"a\r\nb.txt"_s) == u"ab.txt"_s);
    CHECK(safeFileName(u"末尾. . ."_s) == u"末尾"_s);
    CHECK(safeFileName(u"  前後  "_s) == u"前後"_s);
    for (const QString& name : {u"CON"_s, u"con.txt"_s, u"Nul.tar.gz"_s, u"COM1"_s, u"lpt9.pdf"_s,
                                u"COM¹.txt"_s, u"CONIN$"_s, u"aux .txt"_s}) {
        INFO(name.toStdString());
        CHECK(safeFileName(name) == u'_' + name);
    }
    CHECK(safeFileName(u"COM.pdf"_s) == u"COM.pdf"_s);
    CHECK(safeFileName(u"contract.pdf"_s) == u"contract.pdf"_s);
    CHECK(safeFileName(u".htaccess"_s) == u"_.htaccess"_s);
    for (const QString& nothing : {QString(), u"."_s, u".."_s, u"/"_s, u"a/"_s, u"   "_s})
        CHECK_FALSE(safeFileName(nothing).trimmed().remove(u'.').isEmpty());
    const QString longName = QString(300, u'あ') + u".pdf"_s;
    CHECK(safeFileName(longName).toUtf8().size() <= 180);
    CHECK(safeFileName(longName).endsWith(u".pdf"_s));
    CHECK(safeFileName(u"葛\U000E0100城.pdf"_s) == u"葛\U000E0100城.pdf"_s);
}
