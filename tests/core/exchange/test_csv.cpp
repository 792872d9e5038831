#include "tests/support/printing.h"

#include "core/exchange/csv.h"

#include <QDate>

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

QString csv(const QVariantList& row)
{
    const QByteArray written = writeCsv({row});
    REQUIRE(written.startsWith("\xEF\xBB\xBF"));
    return QString::fromUtf8(written.mid(3));
}

} // namespace

TEST_CASE("a table for spreadsheets is typed, quoted and has a byte order mark", "[exchange][csv]")
{
    CHECK(csv({u"事業"_s, 1200LL, -5LL, QDate(2026, 4, 1), QVariant()}) == u"事業,1200,-5,2026-04-01,\r\n"_s);
    CHECK(csv({u"a,b"_s, u"言う\"これ\""_s, u"二\n行"_s}) ==
          u"\"a,b\",\"言う\"\"これ\"\"\",\"二\n行\"\r\n"_s);
    CHECK(csv({u"𠮷髙﨑"_s, u" 前の空白"_s}) == u"𠮷髙﨑,\" 前の空白\"\r\n"_s);
}

TEST_CASE("no text becomes a formula", "[exchange][csv]")
{
    for (const QString& text :
         {u"=1+2"_s, u"+81"_s, u"-1"_s, u"@x"_s, u"\t=1"_s, u"\r=1"_s, u"\n=1"_s, u"＝1"_s}) {
        CHECK(formulaSafe(text) == u'\'' + text);
        CHECK(csv({text}).contains(u'\''));
    }
    CHECK(formulaSafe(u"a=1"_s) == u"a=1"_s);
    CHECK(formulaSafe(QString()).isEmpty());
}
