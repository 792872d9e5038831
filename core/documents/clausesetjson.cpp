#include "core/base/repeatedkey.h"
#include "core/documents/clauseset.h"
#include "core/project/agreementstyle.h"
#include "core/project/fieldjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kyodo {

namespace {

using namespace Qt::StringLiterals;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::documents)
};

const QString kFormat = u"kyodo-set"_s;

QJsonObject fieldsJson(const QList<FieldInfo>& fields, const Row& row)
{
    QJsonObject object;
    for (const FieldInfo& field : fields)
        object.insert(field.name, fieldToJson(field, field.read(row)));
    return object;
}

template<class T>
QJsonArray rowsJson(const QList<T>& rows)
{
    QJsonArray array;
    for (const T& row : rows)
        array.append(fieldsJson(recordInfo<T>().fields, row));
    return array;
}

Error invalid(const QString& pointer, const QString& reason)
{
    return {ErrorCode::InvalidData, u"%1: %2"_s.arg(pointer, reason), pointer};
}

/// Every field has to be there, in its type, and nothing besides.
Result<void> readFields(const QList<FieldInfo>& fields, Row& row, const QJsonValue& value,
                        const QString& place, const QStringList& besides = {})
{
    if (!value.isObject()) {
        //: { } で囲んだ項目の集まりでなければなりません。
        return invalid(place, Tr::tr("must be an object { }."));
    }
    const QJsonObject object = value.toObject();
    QStringList known = besides;
    for (const FieldInfo& field : fields) {
        known.append(field.name);
        const auto found = object.constFind(field.name);
        if (found == object.constEnd()) {
            //: この項目がありません。
            return invalid(place + u'/' + field.name, Tr::tr("is missing."));
        }
        const auto read = fieldFromJson(field, *found);
        if (!read || !field.write(row, *read))
            return invalid(place + u'/' + field.name, fieldExpectation(field));
    }
    for (const QString& name : object.keys()) {
        if (!known.contains(name)) {
            //: この項目は知られていません。
            return invalid(place + pointerPart(name), Tr::tr("is not known."));
        }
    }
    return {};
}

template<class T>
Result<void> readRows(QList<T>& rows, const QJsonValue& value, const QString& place)
{
    if (!value.isArray()) {
        //: [ ] で囲んだ行の並びでなければなりません。
        return invalid(place, Tr::tr("must be an array [ ]."));
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        T row;
        if (const auto done =
                readFields(recordInfo<T>().fields, row, array.at(i), u"%1/%2"_s.arg(place).arg(i));
            !done)
            return done;
        rows.append(row);
    }
    return {};
}

Result<QJsonObject> parsed(const QByteArray& json)
{
    if (json.size() > kLargestClauseSet) {
        //: 大きすぎます（2MBまで）。ひな形のファイルではないようです。
        return Error{ErrorCode::InvalidData,
                     Tr::tr("It is too large (2 MB at most) and does not seem to be a template set."),
                     u"%1 bytes"_s.arg(json.size())};
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        //: 途中で切れているか、壊れています（%1 文字目あたり）。もう一度受け取ってください。
        return Error{
            ErrorCode::FileDamaged,
            Tr::tr("It is cut off or damaged (near character %1). Please get it again.").arg(problem.offset),
            problem.errorString()};
    }
    const QJsonObject root = document.object();
    if (root.value(u"format").toString() != kFormat) {
        //: ひな形のファイルではありません。
        return Error{ErrorCode::FileForeign, Tr::tr("It is not a template set."), u"/format"_s};
    }
    const auto version = wholeNumber(root.value(u"version"));
    if (version && *version > kClauseSetFormat) {
        //: 新しい版の協働手帳で作られたひな形です。プログラムを新しくしてください。
        return Error{ErrorCode::FileNewer,
                     Tr::tr("This template set was made with a newer version of Kyodo Techo. Please update "
                            "the program."),
                     u"/version"_s};
    }
    if (!version || *version != kClauseSetFormat)
        return invalid(u"/version"_s, Tr::tr("is not known."));
    if (const auto repeated = findRepeatedKey(json)) {
        const QString key = QString::fromUtf8(repeated->key);
        //: 「%1」が同じ { } の中に2回あります。
        return invalid(pointerPart(key), Tr::tr("\"%1\" stands twice in one { }.").arg(key));
    }
    return root;
}

Result<ClauseSet> readSet(const QJsonObject& root)
{
    ClauseSet set;
    const QStringList besides{u"format"_s, u"version"_s, u"key"_s, u"clauses"_s, u"annexes"_s, u"style"_s};
    if (const auto done = readFields(recordInfo<ClauseSet>().fields, set, root, {}, besides); !done)
        return done.error();
    const auto id = Id::parse(root.value(u"key").toString());
    if (!id || id->isNull()) {
        //: ひな形の番号（UUID）でなければなりません。
        return invalid(u"/key"_s, Tr::tr("must be the key (UUID) of the set."));
    }
    set.id = *id;
    if (const auto done = readRows(set.clauses, root.value(u"clauses"), u"/clauses"_s); !done)
        return done.error();
    if (const auto done = readRows(set.annexes, root.value(u"annexes"), u"/annexes"_s); !done)
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
    root.insert(u"clauses"_s, rowsJson(set.clauses));
    root.insert(u"annexes"_s, rowsJson(set.annexes));
    root.insert(u"style"_s, fieldsJson(styleFields(), set.style));
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Result<ClauseSet> clauseSetFromJson(const QByteArray& json, const ClauseLibrary& library)
{
    const auto root = parsed(json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json);
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
