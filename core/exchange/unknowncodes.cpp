#include "core/exchange/unknowncodes.h"

#include "core/project/fieldjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// A field that holds codes, or one, and whether the catalogue has such a code.
struct CodeField {
    QString table;
    QString field;
    bool (*has)(const Catalogue& catalogue, const QString& code);
};

template<auto Look>
bool has(const Catalogue& catalogue, const QString& code)
{
    return (catalogue.*Look)(code) != nullptr;
}

const QList<CodeField>& codeFields()
{
    static const QList<CodeField> kFields{{u"project"_s, u"fields"_s, has<&Catalogue::field>},
                                          {u"candidates"_s, u"source"_s, has<&Catalogue::partnerSource>},
                                          {u"candidateRatings"_s, u"tip"_s, has<&Catalogue::partnerTip>},
                                          {u"fitChecks"_s, u"kind"_s, has<&Catalogue::fitKind>},
                                          {u"method"_s, u"forms"_s, has<&Catalogue::form>},
                                          {u"methodUses"_s, u"method"_s, has<&Catalogue::method>},
                                          {u"pitfallAnswers"_s, u"pitfall"_s, has<&Catalogue::entry>},
                                          {u"questions"_s, u"origin"_s, has<&Catalogue::reviewQuestion>}};
    return kFields;
}

class Finder {
public:
    explicit Finder(const Catalogue& catalogue)
        : m_catalogue(catalogue)
    {
    }

    void lookAtTable(const CodeField& field, const QJsonValue& table)
    {
        const QString place = pointerPart(field.table);
        if (table.isObject())
            return lookAtRow(field, table.toObject(), place);
        const QJsonArray rows = table.toArray();
        for (qsizetype i = 0; i < rows.size(); ++i)
            lookAtRow(field, rows.at(i).toObject(), u"%1/%2"_s.arg(place).arg(i));
    }

    QList<UnknownCode> found;

private:
    void lookAtRow(const CodeField& field, const QJsonObject& row, const QString& rowPlace)
    {
        const QString place = rowPlace + pointerPart(field.field);
        const QJsonValue value = row.value(field.field);
        if (!value.isArray())
            return lookAt(field, value.toString(), place);
        const QJsonArray codes = value.toArray();
        for (qsizetype i = 0; i < codes.size(); ++i)
            lookAt(field, codes.at(i).toString(), u"%1/%2"_s.arg(place).arg(i));
    }

    void lookAt(const CodeField& field, const QString& code, const QString& place)
    {
        if (!code.isEmpty() && !field.has(m_catalogue, code))
            found.append({place, code});
    }

    const Catalogue& m_catalogue;
};

} // namespace

QList<UnknownCode> unknownCodes(const QByteArray& json, const Catalogue& catalogue)
{
    const QByteArray text = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    const QJsonObject root = QJsonDocument::fromJson(text).object();
    Finder finder(catalogue);
    for (const CodeField& field : codeFields())
        finder.lookAtTable(field, root.value(field.table));
    return finder.found;
}

} // namespace kyodo
