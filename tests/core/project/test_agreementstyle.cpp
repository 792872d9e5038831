#include "core/project/agreementstyle.h"

#include <catch2/catch.hpp>

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

/// In every field another value than at first.
AgreementTerms changed()
{
    AgreementTerms terms;
    terms.titleWord = TitleWord::Memorandum;
    terms.languages = Languages::Both;
    terms.labels = LabelStyle::Names;
    terms.ladder = Ladder::Official;
    terms.sentences = SentenceStyle::Polite;
    terms.dates = DateStyle::Both;
    terms.execution = Execution::Signature;
    terms.binding = Binding::Tape;
    terms.font = u"BIZ UDGothic"_s;
    terms.fontSize = 11.5;
    terms.marginTop = 21;
    terms.marginBottom = 22;
    terms.marginLeft = 23;
    terms.marginRight = 24;
    return terms;
}

} // namespace

TEST_CASE("a style is copied whole, and nothing else with it", "[project][agreementstyle]")
{
    AgreementTerms from = changed();
    const AgreementTerms plain;
    for (const QString& name : agreementStyleFields()) {
        INFO(name.toStdString());
        const FieldInfo* field = recordInfo<AgreementTerms>().field(name);
        REQUIRE(field);
        CHECK(field->read(from) != field->read(plain));
    }
    from.ownTitle = u"ひだまりの約束"_s;
    from.copies = 7;
    from.content = u"from"_s;
    AgreementTerms to;
    to.content = u"to"_s;
    to.copies = 2;
    CHECK_FALSE(sameAgreementStyle(from, to));
    copyAgreementStyle(from, to);
    CHECK(sameAgreementStyle(from, to));
    AgreementTerms expected = changed();
    expected.content = u"to"_s;
    expected.copies = 2;
    CHECK(to == expected);

    // What is empty is style as well: back to what this machine does.
    copyAgreementStyle(plain, to);
    CHECK_FALSE(to.fontSize);
    CHECK(to.font.isEmpty());
}
