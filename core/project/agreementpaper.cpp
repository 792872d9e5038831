#include "core/project/agreementpaper.h"

namespace kyodo {

RecordInfo ClauseEdit::describe()
{
    return {QLatin1StringView("clauses"),
            {
                field<&ClauseEdit::key>("key"),
                field<&ClauseEdit::state>("state"),
                field<&ClauseEdit::title>("title"),
                longText<&ClauseEdit::text>("text"),
                since(3, field<&ClauseEdit::titleEn>("titleEn")),
                since(3, longText<&ClauseEdit::textEn>("textEn")),
                since(3, field<&ClauseEdit::always>("always")),
                since(3, field<&ClauseEdit::place>("place")),
                since(3, field<&ClauseEdit::principle>("principle")),
                since(3, field<&ClauseEdit::item>("item")),
            }};
}

RecordInfo ClauseComment::describe()
{
    return {QLatin1StringView("clauseComments"),
            {
                field<&ClauseComment::clause>("clause"),
                link<&ClauseComment::party>("party", "parties"),
                field<&ClauseComment::on>("on"),
                longText<&ClauseComment::text>("text"),
                field<&ClauseComment::state>("state"),
                longText<&ClauseComment::answer>("answer"),
            },
            3};
}

RecordInfo AnnexChoice::describe()
{
    return {QLatin1StringView("annexes"),
            {
                field<&AnnexChoice::key>("key"),
                field<&AnnexChoice::state>("state"),
                field<&AnnexChoice::title>("title"),
                longText<&AnnexChoice::text>("text"),
            },
            3};
}

RecordInfo ClauseSetUse::describe()
{
    return {QLatin1StringView("clauseSets"),
            {
                field<&ClauseSetUse::set>("set"),
                field<&ClauseSetUse::number>("number"),
                field<&ClauseSetUse::name>("name"),
                field<&ClauseSetUse::issuer>("issuer"),
                field<&ClauseSetUse::takenOn>("takenOn"),
                longText<&ClauseSetUse::content>("content"),
                field<&ClauseSetUse::contentHash>("contentHash"),
            },
            4};
}

RecordInfo AgreementVersion::describe()
{
    return {QLatin1StringView("versions"),
            {
                field<&AgreementVersion::number>("number"),
                field<&AgreementVersion::state>("state"),
                field<&AgreementVersion::madeOn>("madeOn"),
                longText<&AgreementVersion::note>("note"),
                field<&AgreementVersion::concludedOn>("concludedOn"),
                field<&AgreementVersion::inForceOn>("inForceOn"),
                longText<&AgreementVersion::content>("content"),
                field<&AgreementVersion::contentHash>("contentHash"),
                since(3, field<&AgreementVersion::finalOn>("finalOn")),
                since(3, field<&AgreementVersion::pages>("pages")),
                since(3, field<&AgreementVersion::pdfHash>("pdfHash")),
                since(4, field<&AgreementVersion::kind>("kind")),
                since(4, link<&AgreementVersion::amends>("amends", "versions")),
                since(4, longText<&AgreementVersion::reason>("reason")),
                since(4, field<&AgreementVersion::endsOn>("endsOn")),
            }};
}

RecordInfo Signing::describe()
{
    return {QLatin1StringView("signings"),
            {
                owner<&Signing::version>("version", "versions"),
                owner<&Signing::party>("party", "parties"),
                field<&Signing::on>("on"),
                personal<&Signing::signatory>("signatory"),
            }};
}

} // namespace kyodo
