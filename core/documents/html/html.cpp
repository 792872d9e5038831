#include "core/documents/html/html.h"

#include "core/documents/fontset.h"
#include "core/documents/html/htmlblocks.h"
#include "core/documents/sheet.h"

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// Black on white at any width, 16 pixels and more, nothing told by colour; prints as well.
constexpr auto kStyles = R"(
:root { color-scheme: light; }
body { margin: 0 auto; padding: 1rem 1.25rem 3rem; max-width: 52rem; color: #1a1a1a; background: #fff;
  font-family: "BIZ UDPGothic", "Hiragino Sans", "Noto Sans JP", "Yu Gothic UI", sans-serif; line-height: 1.7; }
h1 { font-size: 1.6rem; line-height: 1.4; margin: 1.5rem 0 .75rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; border-bottom: 2px solid #444; }
h3, h4 { font-size: 1.05rem; margin: 1.5rem 0 .4rem; }
p, li, td, th, dt, dd, caption, figcaption { white-space: pre-wrap; overflow-wrap: anywhere; }
p { margin: .5rem 0; }
.head { display: flex; flex-wrap: wrap; gap: .25rem 2rem; justify-content: space-between; font-size: .9rem; color: #444; }
.mark { border: 2px solid #1a1a1a; padding: .25rem .75rem; font-weight: bold; width: fit-content; }
.small, figcaption, .head p { font-size: .9rem; }
.centre { text-align: center; } .end { text-align: right; } .strong { font-weight: bold; }
.caption { font-weight: bold; margin-top: 1rem; } .item { padding-left: 1em; text-indent: -1em; }
.points { list-style: none; margin: 0; padding-left: 1.5em; } .points li { text-indent: -1em; padding-left: 1em; }
.points .points li { text-indent: -1em; }
.wide { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
.grid { table-layout: fixed; min-width: 40rem; }
caption { text-align: left; font-weight: bold; }
th, td { border: 1px solid #555; padding: .3rem .5rem; vertical-align: top; text-align: left; overflow-wrap: break-word; }
thead th, td.centre, td.end { word-break: keep-all; }
thead th, th[scope=rowgroup], .shaded { background: #f0f0ee; } tbody th { font-weight: normal; }
th[scope=rowgroup], th.strong { font-weight: bold; }
th.centre, td.centre { text-align: center; } th.end, td.end { text-align: right; }
.total > * { border-top: 3px double #1a1a1a; font-weight: bold; } .joined > * { border-top: 0; }
.hand > * { height: 3rem; } .bar { background: #5b6b7a; } .month { text-align: center; }
dl { margin: .75rem 0; border: 1px solid #555; } dl > div { display: flex; flex-wrap: wrap; border-top: 1px solid #555; }
dl > div:first-child { border-top: 0; } dt { flex: 0 0 9rem; padding: .3rem .5rem; background: #f0f0ee; }
dd { flex: 1 1 16rem; margin: 0; padding: .3rem .5rem; } .room { min-height: 5rem; }
.question { border: 1px solid #555; padding: .25rem .75rem; margin: .5rem 0; }
.boxes { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .25rem 0; padding: 0; }
.question .room { border-bottom: 1px solid #888; }
.signatory { margin: 1rem 0 1rem 4rem; }
figure { margin: 1rem 0; text-align: center; } img { max-width: 100%; height: auto; }
mark { background: #fff1c2; color: inherit; } ins { text-decoration: underline double; }
@media print { body { max-width: none; padding: 0; } .wide { overflow: visible; } tr, .question, figure { break-inside: avoid; } }
)"_L1;

void writeHead(html::Html& html, const Document& document)
{
    html.open(u"head"_s);
    html.single(u"meta"_s, {{u"charset"_s, u"utf-8"_s}});
    // A page that came by mail is held to it: pictures within, no script, no other place.
    html.single(u"meta"_s,
                {{u"http-equiv"_s, u"Content-Security-Policy"_s},
                 {u"content"_s, u"default-src 'none'; style-src 'unsafe-inline'; img-src data:"_s}});
    html.single(u"meta"_s,
                {{u"name"_s, u"viewport"_s}, {u"content"_s, u"width=device-width, initial-scale=1"_s}});
    html.single(u"meta"_s, {{u"name"_s, u"generator"_s}, {u"content"_s, u"Kyodo Techo"_s}});
    html.open(u"title"_s);
    html.raw(html::attributeText(document.title));
    html.close(u"title"_s);
    html.open(u"style"_s);
    html.raw(QString(kStyles));
    html.close(u"style"_s);
    html.close(u"head"_s);
}

} // namespace

bool isHtmlName(const QString& fileName)
{
    return fileName.endsWith(".html"_L1, Qt::CaseInsensitive) ||
           fileName.endsWith(".htm"_L1, Qt::CaseInsensitive);
}

Result<QByteArray> writeHtml(const Document& document, const PageStyle& style)
{
    FontSet fonts(style);
    TextSetter text(fonts);
    Setting setting{text, style};
    setting.fit(sheetOf(style, document.landscape));
    html::Html html;
    html.raw(u"<!DOCTYPE html>\n"_s);
    html.open(u"html"_s, {{u"lang"_s, document.language}});
    writeHead(html, document);
    html.open(u"body"_s);
    html.open(u"header"_s, {{u"class"_s, u"head"_s}});
    html.element(u"p"_s, document.head.left);
    html.element(u"p"_s, document.head.right);
    html.close(u"header"_s);
    html.open(u"main"_s);
    if (!document.watermark.isEmpty())
        html.element(u"p"_s, document.watermark, {{u"class"_s, u"mark"_s}});
    const Block* begin = document.blocks.constData();
    const Block* end = begin + document.blocks.size();
    html::BlockWriter(html, setting, html::headingLevels(begin, end)).write(begin, end);
    html.close(u"main"_s);
    html.close(u"body"_s);
    html.close(u"html"_s);
    return html.bytes();
}

} // namespace kyodo
