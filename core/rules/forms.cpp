#include "core/rules/forms.h"

using namespace Qt::StringLiterals;

namespace kyodo::rules {

bool paysMoney(const QString& form)
{
    return paysOneParty(form) || form == "contribution"_L1;
}

bool paysOneParty(const QString& form)
{
    return isCommission(form) || isSubsidy(form) || form == "designated-manager"_L1;
}

bool paysNoMoney(const QString& form)
{
    static const QStringList forms{
        u"co-hosting"_s,    u"endorsement"_s, u"cooperation"_s,         u"alliance"_s,
        u"participation"_s, u"adopt"_s,       u"information-exchange"_s};
    return forms.contains(form);
}

bool isCommission(const QString& form)
{
    return form == "commission"_L1;
}

bool isSubsidy(const QString& form)
{
    return form == "subsidy"_L1;
}

} // namespace kyodo::rules
