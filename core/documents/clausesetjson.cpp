#include "core/documents/clauseset.h"
#include "core/project/agreementstyle.h"
#include "core/project/recordjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace kyodo {

namespace {

using namespace Qt::StringLiterals;

const QString kFormat = u"kyodo-set"_s;

Result<ClauseSet> readSet(const QJsonObject& root)
{
    ClauseSet set;
    const QStringList besides{u"format"_s, u"version"_s, u"key"_s, u"clauses"_s, u"annexes"_s, u"style"_s};
    if (const auto done = readFields(recordInfo<ClauseSet>().fields, set, root, {}, besides); !done)
        return done.error();
    const auto id = Id::parse(root.value(u"key").toString());
    if (!id || id->isNull()) {
        //: ひな形の番号（UUID）でなければなりません。
        return invalidJson(
            u"/key"_s, QCoreApplication::translate("kyodo::documents", "must be the key (UUID) of the set."));
    }
    set.id = *id;
    if (const auto done =
            readRows(recordInfo<ClauseEdit>().fields, set.clauses, root.value(u"clauses"), u"/clauses"_s);
        !done)
        return done.error();
    if (const auto done =
            readRows(recordInfo<AnnexChoice>().fields, set.annexes, root.value(u"annexes"), u"/annexes"_s);
        !done)
        return done.error();
    if (const auto done = readFields(styleFields(), set.style, root.value(u"style"), u"/style"_s); !done)
        return done.error();
    return set;
}

} // namespace

RecordInfo ClauseSet::describe()
{
    return {QLatin1StringView("set"),
            {
                field<&ClauseSet::number>("number"),
                field<&ClauseSet::name>("name"),
                field<&ClauseSet::issuer>("issuer"),
                longText<&ClauseSet::note>("note"),
                field<&ClauseSet::madeOn>("madeOn"),
                field<&ClauseSet::libraryVersion>("libraryVersion"),
            }};
}

const QList<FieldInfo>& styleFields()
{
    // A title of one's own names the project's work: it is no style.
    static const QList<FieldInfo> fields = [] {
        QList<FieldInfo> chosen;
        const QStringList besides{QStringLiteral("copies"), QStringLiteral("excludeOrganisedCrime")};
        for (const QString& name : agreementStyleFields() + besides)
            chosen.append(*recordInfo<AgreementTerms>().field(name));
        return chosen;
    }();
    return fields;
}

QByteArray clauseSetToJson(const ClauseSet& set)
{
    QJsonObject root = fieldsJson(recordInfo<ClauseSet>().fields, set);
    root.insert(u"format"_s, kFormat);
    root.insert(u"version"_s, kClauseSetFormat);
    root.insert(u"key"_s, set.id.text());
    root.insert(u"clauses"_s, rowsJson(recordInfo<ClauseEdit>().fields, set.clauses));
    root.insert(u"annexes"_s, rowsJson(recordInfo<AnnexChoice>().fields, set.annexes));
    root.insert(u"style"_s, fieldsJson(styleFields(), set.style));
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Result<ClauseSet> clauseSetFromJson(const QByteArray& json, const ClauseLibrary& library)
{
    const auto root = readJsonFile(json, {kFormat, kClauseSetFormat, kLargestClauseSet});
    if (!root)
        return root.error();
    auto set = readSet(*root);
    if (!set)
        return set;
    if (const auto good = checkClauseSet(*set, library); !good)
        return good.error();
    return set;
}

} // namespace kyodo
