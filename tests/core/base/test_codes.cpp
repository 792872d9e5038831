#include "core/base/codes.h"

#include "tests/support/printing.h"

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

/// The canonical text of a code that must be right; it must be read back as the same code.
template<class Code>
QString textOf(QStringView typed)
{
    INFO(typed.toString().toStdString());
    const Result<Code> code = Code::parse(typed);
    REQUIRE(code.ok());
    const Result<Code> again = Code::parse(code->text());
    REQUIRE(again.ok());
    CHECK(*again == *code);
    return code->text();
}

/// The sentence about a code that must be refused.
template<class Code>
QString problemOf(QStringView typed)
{
    INFO(typed.toString().toStdString());
    const Result<Code> code = Code::parse(typed);
    REQUIRE_FALSE(code.ok());
    CHECK(code.error().code == ErrorCode::InvalidData);
    CHECK_FALSE(code.error().message.isEmpty());
    CHECK_FALSE(code.error().detail.isEmpty());
    return code.error().message;
}

} // namespace

TEST_CASE("published corporate numbers are right", "[base]")
{
    for (const QString& number :
         {u"4011001098993"_s, u"2000020132110"_s, u"4000012090001"_s, u"7000020100005"_s})
        CHECK(textOf<CorporateNumber>(number) == number);
}

TEST_CASE("a corporate number is read as people type it", "[base]")
{
    CHECK(textOf<CorporateNumber>(u"７０００ ０２０１ ００００ ５") == u"7000020100005"_s);
    CHECK(textOf<CorporateNumber>(u"7-0000-2010-0005") == u"7000020100005"_s);
    CHECK(textOf<CorporateNumber>(u"　7000020100005\n") == u"7000020100005"_s);
    CHECK(textOf<CorporateNumber>(u"7ー0000−2010‐0005") == u"7000020100005"_s);
}

TEST_CASE("a wrong corporate number is explained", "[base]")
{
    CHECK(problemOf<CorporateNumber>(u"8000020100005").startsWith(u"The check digit does not fit."));
    CHECK(problemOf<CorporateNumber>(u"0000000000000").startsWith(u"The check digit does not fit."));
    CHECK(problemOf<CorporateNumber>(u"700002010000") ==
          u"This number has 12 digits; a corporate number has 13."_s);
    CHECK(problemOf<CorporateNumber>(u"70000201000055") ==
          u"This number has 14 digits; a corporate number has 13."_s);
    CHECK(problemOf<CorporateNumber>(u"") == u"This number has 0 digits; a corporate number has 13."_s);
    CHECK(problemOf<CorporateNumber>(u"T7000020100005") ==
          u"Type digits only; “T” cannot be part of this number."_s);
    CHECK(problemOf<CorporateNumber>(u"700002010000\U00020BB7").contains(u"“\U00020BB7”"));
    CHECK(problemOf<CorporateNumber>(u"٧000020100005").contains(u"“٧”"));
}

TEST_CASE("one altered digit of a corporate number is noticed but for 0 and 9 in one place", "[base]")
{
    const QString right = u"4011001098993"_s;
    for (qsizetype place = 0; place < right.size(); ++place) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString altered = right;
            altered[place] = QChar(digit);
            const bool sameModulo9 =
                place > 0 && (right.at(place).unicode() - u'0') % 9 == (digit - u'0') % 9;
            INFO(altered.toStdString());
            CHECK(CorporateNumber::parse(altered).ok() == (altered == right || sameModulo9));
        }
    }
}

TEST_CASE("published municipality codes are right", "[base]")
{
    for (const QString& code :
         {u"010006"_s, u"011002"_s, u"011011"_s, u"100005"_s, u"102016"_s, u"102024"_s, u"102032"_s})
        CHECK(textOf<MunicipalityCode>(code) == code);
    CHECK(textOf<MunicipalityCode>(u"１０２０１－６") == u"102016"_s);
    // S mod 11 is 0 and 1 here: of 11 and 10 the last digit counts.
    CHECK(textOf<MunicipalityCode>(u"102041") == u"102041"_s);
    CHECK(textOf<MunicipalityCode>(u"102300") == u"102300"_s);
}

TEST_CASE("a municipality code knows its prefecture", "[base]")
{
    CHECK(MunicipalityCode::parse(u"010006").value().prefecture() == 1);
    CHECK(MunicipalityCode::parse(u"102016").value().prefecture() == 10);
    CHECK(MunicipalityCode::parse(u"100005").value().isPrefecture());
    CHECK_FALSE(MunicipalityCode::parse(u"102016").value().isPrefecture());
}

TEST_CASE("a wrong municipality code is explained", "[base]")
{
    CHECK(problemOf<MunicipalityCode>(u"102017").startsWith(u"The check digit does not fit."));
    CHECK(problemOf<MunicipalityCode>(u"10006").startsWith(u"This code has 5 digits;"));
    CHECK(problemOf<MunicipalityCode>(u"1020166").startsWith(u"This code has 7 digits;"));
    CHECK(problemOf<MunicipalityCode>(u"480002").contains(u"there is no “48”"));
    CHECK(problemOf<MunicipalityCode>(u"000000").contains(u"there is no “00”"));
    CHECK(problemOf<MunicipalityCode>(u"1020a6").contains(u"“a”"));
    int right = 0;
    for (int last = 0; last < 10; ++last)
        right += MunicipalityCode::parse(u"10201"_s + QString::number(last)).ok() ? 1 : 0;
    CHECK(right == 1);
}

TEST_CASE("a postal code gets its hyphen", "[base]")
{
    for (const QString& typed : {u"371-0026"_s, u"3710026"_s, u"３７１－００２６"_s, u"〒371-0026"_s,
                                 u"〒 ３７１ー００２６"_s, u" 371 0026 "_s, u"371−0026"_s, u"〶3710026"_s})
        CHECK(textOf<PostalCode>(typed) == u"371-0026"_s);
    CHECK(textOf<PostalCode>(u"0600001") == u"060-0001"_s);
}

TEST_CASE("a wrong postal code is explained", "[base]")
{
    CHECK(problemOf<PostalCode>(u"371-002") == u"This number has 6 digits; a postal code has 7."_s);
    CHECK(problemOf<PostalCode>(u"371-00266") == u"This number has 8 digits; a postal code has 7."_s);
    CHECK(problemOf<PostalCode>(u"〒") == u"This number has 0 digits; a postal code has 7."_s);
    CHECK(problemOf<PostalCode>(u"371-OO26") == u"Type digits only; “O” cannot be part of this number."_s);
    CHECK(problemOf<PostalCode>(u"〒〒3710026").contains(u"“〒”"));
}

TEST_CASE("a telephone number keeps its hyphens", "[base]")
{
    CHECK(textOf<PhoneNumber>(u"027-123-4567") == u"027-123-4567"_s);
    CHECK(textOf<PhoneNumber>(u"0271234567") == u"0271234567"_s);
    CHECK(textOf<PhoneNumber>(u"09012345678") == u"090-1234-5678"_s);
    CHECK(textOf<PhoneNumber>(u"０３１２３４５６７８") == u"03-1234-5678"_s);
    CHECK(textOf<PhoneNumber>(u"0120123456") == u"0120-123-456"_s);
    CHECK(textOf<PhoneNumber>(u"08001234567") == u"0800-123-4567"_s);
    CHECK(textOf<PhoneNumber>(u"0612345678 内線 5") == u"06-1234-5678 内線5"_s);
    CHECK(textOf<PhoneNumber>(u"０２７－１２３－４５６７") == u"027-123-4567"_s);
    CHECK(textOf<PhoneNumber>(u"０２７ー１２３ー４５６７") == u"027-123-4567"_s);
    CHECK(textOf<PhoneNumber>(u"(027) 123-4567") == u"027-123-4567"_s);
    CHECK(textOf<PhoneNumber>(u"027（123）4567") == u"027-123-4567"_s);
    CHECK(textOf<PhoneNumber>(u"027 123 4567") == u"027-123-4567"_s);
    CHECK(textOf<PhoneNumber>(u"03-1234-5678") == u"03-1234-5678"_s);
    CHECK(textOf<PhoneNumber>(u"090-1234-5678") == u"090-1234-5678"_s);
    CHECK(textOf<PhoneNumber>(u"050-1234-5678") == u"050-1234-5678"_s);
    CHECK(textOf<PhoneNumber>(u"0120-123-456") == u"0120-123-456"_s);
    CHECK(textOf<PhoneNumber>(u"0800-123-4567") == u"0800-123-4567"_s);
    CHECK(textOf<PhoneNumber>(u"0570-012-345") == u"0570-012-345"_s);
    CHECK(textOf<PhoneNumber>(u"+81-27-123-4567") == u"+81-27-123-4567"_s);
    CHECK(textOf<PhoneNumber>(u"+81 (0)90 1234 5678") == u"+81-0-90-1234-5678"_s);
}

TEST_CASE("a telephone number keeps its extension", "[base]")
{
    for (const QString& typed :
         {u"027-123-4567 内線12"_s, u"027-123-4567（内線12）"_s, u"027-123-4567内線 １２"_s,
          u"027-123-4567 内12"_s, u"027-123-4567 ext. 12"_s, u"027-123-4567x12"_s,
          u"027-123-4567 (内線:12)"_s})
        CHECK(textOf<PhoneNumber>(typed) == u"027-123-4567 内線12"_s);
}

TEST_CASE("an implausible telephone number is explained", "[base]")
{
    CHECK(problemOf<PhoneNumber>(u"123-4567").startsWith(u"A telephone number starts with 0."));
    CHECK(problemOf<PhoneNumber>(u"").startsWith(u"A telephone number starts with 0."));
    CHECK(problemOf<PhoneNumber>(u"0027-123-4567").startsWith(u"No telephone number starts with 00."));
    CHECK(problemOf<PhoneNumber>(u"027-123-456") ==
          u"This telephone number has 9 digits; it should have 10."_s);
    CHECK(problemOf<PhoneNumber>(u"027-123-45678") ==
          u"This telephone number has 11 digits; it should have 10."_s);
    CHECK(problemOf<PhoneNumber>(u"090-1234-567") ==
          u"This telephone number has 10 digits; it should have 11."_s);
    CHECK(problemOf<PhoneNumber>(u"0") == u"This telephone number has 1 digits; it should have 10."_s);
    CHECK(problemOf<PhoneNumber>(u"+81-27-123-456").contains(u"9 digits"));
    CHECK(problemOf<PhoneNumber>(u"+1-202-555-0100").contains(u"“+”"));
    CHECK(problemOf<PhoneNumber>(u"027-123-456a").contains(u"“a”"));
    CHECK(problemOf<PhoneNumber>(QString(100'000, u'0')).size() < 200);
}
