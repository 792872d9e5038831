#include "core/project/recordjson.h"

#include "core/base/repeatedkey.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::project)
};

} // namespace

Error invalidJson(const QString& pointer, const QString& reason)
{
    return {ErrorCode::InvalidData, u"%1: %2"_s.arg(pointer, reason), pointer};
}

QJsonObject fieldsJson(const QList<FieldInfo>& fields, const Row& row)
{
    QJsonObject object;
    for (const FieldInfo& field : fields)
        object.insert(field.name, fieldToJson(field, field.read(row)));
    return object;
}

Result<void> readFields(const QList<FieldInfo>& fields, Row& row, const QJsonValue& value,
                        const QString& place, const QStringList& besides)
{
    if (!value.isObject()) {
        //: { } で囲んだ項目の集まりでなければなりません。
        return invalidJson(place, Tr::tr("must be an object { }."));
    }
    const QJsonObject object = value.toObject();
    QStringList known = besides;
    for (const FieldInfo& field : fields) {
        known.append(field.name);
        const auto found = object.constFind(field.name);
        if (found == object.constEnd()) {
            //: この項目がありません。
            return invalidJson(place + u'/' + field.name, Tr::tr("is missing."));
        }
        const auto read = fieldFromJson(field, *found);
        if (!read || !field.write(row, *read))
            return invalidJson(place + u'/' + field.name, fieldExpectation(field));
    }
    for (const QString& name : object.keys()) {
        if (!known.contains(name)) {
            //: この項目は知られていません。
            return invalidJson(place + pointerPart(name), Tr::tr("is not known."));
        }
    }
    return {};
}

Result<QJsonArray> readArray(const QJsonValue& value, const QString& place)
{
    if (!value.isArray()) {
        //: [ ] で囲んだ行の並びでなければなりません。
        return invalidJson(place, Tr::tr("must be an array [ ]."));
    }
    return value.toArray();
}

Result<QJsonObject> readJsonFile(const QByteArray& bytes, const JsonFileKind& kind)
{
    const QByteArray json = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    if (json.size() > kind.largest) {
        //: 大きすぎます。求めている種類のファイルではないようです。
        return Error{ErrorCode::InvalidData, Tr::tr("It is too large and does not seem to be such a file."),
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
    if (root.value(u"format").toString() != kind.format) {
        //: 別の種類のファイルです。
        return Error{ErrorCode::FileForeign, Tr::tr("It is a file of another kind."), u"/format"_s};
    }
    const auto version = wholeNumber(root.value(u"version"));
    if (version && *version > kind.version) {
        //: 新しい版の協働手帳で作られたファイルです。プログラムを新しくしてください。
        return Error{
            ErrorCode::FileNewer,
            Tr::tr("This file was made with a newer version of Kyodo Techo. Please update the program."),
            u"/version"_s};
    }
    if (!version || *version != kind.version)
        return invalidJson(u"/version"_s, Tr::tr("is not known."));
    if (const auto repeated = findRepeatedKey(json)) {
        const QString key = QString::fromUtf8(repeated->key);
        //: 「%1」が同じ { } の中に2回あります。
        return invalidJson(pointerPart(key), Tr::tr("\"%1\" stands twice in one { }.").arg(key));
    }
    return root;
}

} // namespace kyodo
