#include "core/documents/office/xml.h"

#include "tests/support/printing.h"

using namespace kyodo;
using namespace kyodo::office;
using namespace Qt::StringLiterals;

namespace {

using Kind = TextPart::Kind;

/// The parts as one string: · for each kept space, → for a tab, ⏎ for a break, | between parts.
QString shown(const QString& text)
{
    QStringList parts;
    for (const TextPart& part : textParts(text)) {
        switch (part.kind) {
        case Kind::Plain:
            parts.append(part.text);
            break;
        case Kind::Spaces:
            parts.append(QString(part.text.size(), u'·'));
            break;
        case Kind::Tab:
            parts.append(u"→"_s);
            break;
        case Kind::Break:
            parts.append(u"⏎"_s);
            break;
        }
    }
    return parts.join(u'|');
}

} // namespace

TEST_CASE("a text comes apart at what XML readers would swallow, and nowhere else", "[documents][office]")
{
    CHECK(shown({}) == QString());
    CHECK(shown(u"第1条 目的"_s) == u"第1条 目的"_s);
    CHECK(shown(u" 前"_s) == u"·|前"_s);
    CHECK(shown(u"後 "_s) == u"後|·"_s);
    CHECK(shown(u"二  つ"_s) == u"二|··|つ"_s);
    CHECK(shown(u"a \nb"_s) == u"a|·|⏎|b"_s);
    CHECK(shown(u"一\t二\n三"_s) == u"一|→|二|⏎|三"_s);
    CHECK(shown(u"\t\t\n\n"_s) == u"→|→|⏎|⏎"_s);
    CHECK(shown(u"a\r\nb\rc\u2028d\u2029e\vf\fg"_s) == u"a|⏎|b|⏎|c|⏎|d|⏎|e|⏎|f|⏎|g"_s);
    CHECK(shown(u"　全角　"_s) == u"　全角　"_s);
    CHECK(shown(u"a\u00A0b\u00AD"_s) == u"a\u00A0b\u00AD"_s);
}

TEST_CASE("supplementary characters and variation sequences stay as they are", "[documents][office]")
{
    const QString name = u"𠮷野 葛\U000E0100城 👨\u200D👩 \uFEFF"_s;
    CHECK(shown(name) == name);
}

TEST_CASE("what XML forbids is replaced in sight, each by one sign", "[documents][office]")
{
    CHECK(shown(u"a"_s + QChar(0) + QChar(1) + QChar(0x1F) + u'b') == u"a\uFFFD\uFFFD\uFFFDb"_s);
    CHECK(shown(QString(QChar(0xD842)) + u'x') == u"\uFFFDx"_s);
    CHECK(shown(u"x"_s + QChar(0xDFB7)) == u"x\uFFFD"_s);
    CHECK(shown(QString(QChar(0xFFFE)) + QChar(0xFFFF)) == u"\uFFFD\uFFFD"_s);
    CHECK(plainText(u"一\t二\n"_s + QChar(2)) == u"一 二 \uFFFD"_s);
}

TEST_CASE("markup in texts and attributes is written as text", "[documents][office]")
{
    Xml inner;
    inner.simple(u"b"_s, u"<&>\"]]>"_s);
    Xml xml;
    {
        const Element root(xml, u"a"_s, {{u"name"_s, u"\"<&\n"_s}});
        xml.piece(inner);
        xml.empty(u"c"_s);
    }
    CHECK(xml.bytes().startsWith("<a name=\"&quot;&lt;&amp;"));
    CHECK(xml.bytes().contains("<b>&lt;&amp;&gt;&quot;]]&gt;</b><c/></a>"));
}
