#include "core/base/addresses.h"

#include "tests/support/printing.h"

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

template<class Address>
QString textOf(QStringView typed)
{
    INFO(typed.toString().toStdString());
    const Result<Address> address = Address::parse(typed);
    REQUIRE(address.ok());
    CHECK(Address::parse(address->text())->text() == address->text());
    return address->text();
}

template<class Address>
QString problemOf(QStringView typed)
{
    INFO(typed.toString().toStdString());
    const Result<Address> address = Address::parse(typed);
    REQUIRE_FALSE(address.ok());
    CHECK(address.error().code == ErrorCode::InvalidData);
    CHECK(address.error().message.size() < 200);
    return address.error().message;
}

} // namespace

TEST_CASE("an e-mail address is read as people type it", "[base]")
{
    CHECK(textOf<EmailAddress>(u"info@example.jp") == u"info@example.jp"_s);
    CHECK(textOf<EmailAddress>(u"　ｉｎｆｏ＠ｅｘａｍｐｌｅ．ｊｐ ") == u"info@example.jp"_s);
    CHECK(textOf<EmailAddress>(u"<info@example.jp>") == u"info@example.jp"_s);
    CHECK(textOf<EmailAddress>(u"mailto:info@example.jp") == u"info@example.jp"_s);
    CHECK(textOf<EmailAddress>(u"hana..ko.@example.ne.jp") == u"hana..ko.@example.ne.jp"_s);
    CHECK(textOf<EmailAddress>(u"a+b_c-d@sub.example.co.jp") == u"a+b_c-d@sub.example.co.jp"_s);
    CHECK(textOf<EmailAddress>(u"info@例え.テスト") == u"info@例え.テスト"_s);
    CHECK(textOf<EmailAddress>(u"info@サーバー.jp") == u"info@サーバー.jp"_s);
}

TEST_CASE("what cannot be an e-mail address is explained", "[base]")
{
    CHECK(problemOf<EmailAddress>(u"info.example.jp").contains(u"one “@”"));
    CHECK(problemOf<EmailAddress>(u"a@b@example.jp").contains(u"one “@”"));
    CHECK(problemOf<EmailAddress>(u"@example.jp").startsWith(u"Nothing stands before"));
    CHECK(problemOf<EmailAddress>(u"info @example.jp").startsWith(u"There is a space"));
    CHECK(problemOf<EmailAddress>(u"info@example,jp").contains(u"slip for a full stop"));
    for (const QString& wrong : {u"info@"_s, u"info@example"_s, u"info@.jp"_s, u"info@example..jp"_s,
                                 u"info@-example.jp"_s, u"info@example.jp."_s, u"info@192.168.0.1"_s})
        CHECK(problemOf<EmailAddress>(wrong).contains(u"such as example.jp"));
    problemOf<EmailAddress>(u"");
    problemOf<EmailAddress>(QString(300, u'a') + u"@example.jp"_s);
    problemOf<EmailAddress>(QString(100'000, u'@'));
}

TEST_CASE("a web address is read as people type it", "[base]")
{
    for (const QString& right :
         {u"https://example.jp"_s, u"http://www.example.jp/npo/?p=1#top"_s, u"www.example.jp"_s,
          u"example.jp/団体"_s, u"example.jp:8080/a"_s, u"https://例え.jp/"_s, u"HTTPS://EXAMPLE.JP/"_s,
          u"https://example.jp?x=1"_s, u"https://example.jp/@npo"_s})
        CHECK(textOf<WebAddress>(right) == right);
    CHECK(textOf<WebAddress>(u" ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｊｐ／") == u"https://example.jp/"_s);
}

TEST_CASE("what cannot be a web address is explained", "[base]")
{
    CHECK(problemOf<WebAddress>(u"javascript:alert(1)").contains(u"https://"));
    CHECK(problemOf<WebAddress>(u"file:///etc/hosts").contains(u"https://"));
    CHECK(problemOf<WebAddress>(u"info@example.jp").contains(u"e-mail"));
    CHECK(problemOf<WebAddress>(u"https://example .jp").startsWith(u"There is a space"));
    CHECK(problemOf<WebAddress>(u"https://example,jp").contains(u"slip for a full stop"));
    for (const QString& wrong : {u""_s, u"なし"_s, u"https://"_s, u"https:///x"_s, u"http://example"_s})
        CHECK(problemOf<WebAddress>(wrong).contains(u"such as example.jp"));
    problemOf<WebAddress>(u"https://example.jp/"_s + QString(100'000, u'a'));
}
