#include "core/project/agreementstyle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

const QStringList& agreementStyleFields()
{
    static const QStringList fields{u"titleWord"_s,  u"languages"_s,  u"labels"_s,    u"ladder"_s,
                                    u"sentences"_s,  u"dates"_s,      u"execution"_s, u"binding"_s,
                                    u"font"_s,       u"fontSize"_s,   u"marginTop"_s, u"marginBottom"_s,
                                    u"marginLeft"_s, u"marginRight"_s};
    return fields;
}

void copyAgreementStyle(const AgreementTerms& from, AgreementTerms& to)
{
    for (const QString& name : agreementStyleFields()) {
        const FieldInfo& field = *recordInfo<AgreementTerms>().field(name);
        field.write(to, field.read(from));
    }
}

bool sameAgreementStyle(const AgreementTerms& a, const AgreementTerms& b)
{
    const QStringList& names = agreementStyleFields();
    return std::all_of(names.begin(), names.end(), [&](const QString& name) {
        const FieldInfo& field = *recordInfo<AgreementTerms>().field(name);
        return field.read(a) == field.read(b);
    });
}

} // namespace kyodo
