#include "core/documents/agreementjson.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace kyodo {

namespace {

using namespace Qt::StringLiterals;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::documents)
};

const QString kFormat = u"kyodo-agreement"_s;
/// Points in points; the official ladder has fewer.
constexpr int kDeepest = 8;

template<class T, class Write>
QJsonArray listJson(const QList<T>& list, const Write& write)
{
    QJsonArray array;
    for (const T& entry : list)
        array.append(write(entry));
    return array;
}

/// Plain text, as nearly all is, as a string.
QJsonValue inlineJson(const Inline& text)
{
    if (Inline(text.text()) == text)
        return text.text();
    return listJson(text.runs, [](const TextRun& run) {
        return QJsonObject{
            {u"text"_s, run.text}, {u"strong"_s, run.strong}, {u"unresolved"_s, run.unresolved}};
    });
}

QJsonObject pointJson(const AgreementPoint& point)
{
    return {{u"number"_s, point.number},
            {u"text"_s, inlineJson(point.text)},
            {u"points"_s, listJson(point.points, pointJson)}};
}

QJsonObject paragraphJson(const AgreementParagraph& paragraph)
{
    return {{u"number"_s, paragraph.number},
            {u"text"_s, inlineJson(paragraph.text)},
            {u"points"_s, listJson(paragraph.points, pointJson)}};
}

template<KeyedEnum E>
QJsonValue keyJson(const std::optional<E>& value)
{
    return value ? QJsonValue(key(*value)) : QJsonValue(QJsonValue::Null);
}

QJsonObject articleJson(const AgreementArticle& article)
{
    return {{u"key"_s, article.key},
            {u"number"_s, article.number},
            {u"title"_s, article.title},
            {u"principle"_s, keyJson(article.principle)},
            {u"item"_s, keyJson(article.item)},
            {u"paragraphs"_s, listJson(article.paragraphs, paragraphJson)}};
}

QJsonObject annexJson(const AgreementAnnex& annex)
{
    return {{u"key"_s, annex.key},
            {u"name"_s, annex.name},
            {u"title"_s, annex.title},
            {u"article"_s, annex.article}};
}

QJsonObject contentJson(const AnnexContent& content)
{
    return {{u"key"_s, content.key},
            {u"name"_s, content.name},
            {u"title"_s, content.title},
            {u"lines"_s, QJsonArray::fromStringList(content.lines)}};
}

QJsonObject openJson(const OpenPlaceholder& open)
{
    return {{u"name"_s, open.name}, {u"description"_s, open.description}, {u"path"_s, open.path}};
}

/// Reads one object: every field has to be there, in its type, and nothing besides. The first thing that is
/// wrong is kept as a JSON pointer; what is read after it does not matter.
class Fields {
public:
    Fields(const QJsonValue& value, QString place, QString& wrong)
        : m_object(value.toObject())
        , m_place(std::move(place))
        , m_wrong(wrong)
    {
        if (!value.isObject())
            refuse({});
    }
    Q_DISABLE_COPY_MOVE(Fields)
    ~Fields()
    {
        if (m_object.size() != m_read)
            refuse({});
    }

    QString text(const QString& name) { return string(take(name), name); }
    bool flag(const QString& name)
    {
        const QJsonValue value = take(name);
        if (!value.isBool())
            refuse(name);
        return value.toBool();
    }
    template<KeyedEnum E>
    E choice(const QString& name)
    {
        const auto value = fromKey<E>(text(name));
        if (!value)
            refuse(name);
        return value.value_or(E{});
    }
    template<KeyedEnum E>
    std::optional<E> choiceOrNull(const QString& name)
    {
        const QJsonValue value = take(name);
        if (value.isNull())
            return std::nullopt;
        const auto found = fromKey<E>(value.toString());
        if (!found)
            refuse(name);
        return found;
    }
    Inline running(const QString& name)
    {
        const QJsonValue value = take(name);
        if (!value.isArray())
            return Inline(string(value, name));
        QList<TextRun> runs;
        each(value, name, [&](const QJsonValue& entry, const QString& place) {
            Fields run(entry, place, m_wrong);
            runs.append({run.text(u"text"_s), run.flag(u"strong"_s), run.flag(u"unresolved"_s)});
        });
        return Inline(runs);
    }
    QStringList texts(const QString& name)
    {
        QStringList list;
        each(take(name), name,
             [&](const QJsonValue& entry, const QString&) { list.append(string(entry, name)); });
        return list;
    }
    template<class T, class Read>
    QList<T> list(const QString& name, const Read& read)
    {
        QList<T> list;
        each(take(name), name, [&](const QJsonValue& entry, const QString& place) {
            Fields fields(entry, place, m_wrong);
            list.append(read(fields));
        });
        return list;
    }
    void refuse(const QString& name)
    {
        if (m_wrong.isEmpty())
            m_wrong = name.isEmpty() ? m_place + u'/' : m_place + u'/' + name;
    }
    void skip(const QString& name) { take(name); }

private:
    QJsonValue take(const QString& name)
    {
        const auto found = m_object.constFind(name);
        if (found == m_object.constEnd()) {
            refuse(name);
            return {};
        }
        ++m_read;
        return *found;
    }
    QString string(const QJsonValue& value, const QString& name)
    {
        const QString text = value.toString();
        if (!value.isString() || !isWellFormed(text))
            refuse(name);
        return text;
    }
    void each(const QJsonValue& value, const QString& name,
              const std::function<void(const QJsonValue&, const QString&)>& read)
    {
        if (!value.isArray())
            refuse(name);
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size() && m_wrong.isEmpty(); ++i)
            read(array.at(i), u"%1/%2/%3"_s.arg(m_place, name).arg(i));
    }

    QJsonObject m_object;
    QString m_place;
    QString& m_wrong;
    qsizetype m_read = 0;
};

QList<AgreementPoint> readPoints(Fields& fields, int depth)
{
    return fields.list<AgreementPoint>(u"points"_s, [depth](Fields& point) {
        if (depth > kDeepest)
            point.refuse(u"points"_s);
        return AgreementPoint{point.text(u"number"_s), point.running(u"text"_s),
                              readPoints(point, depth + 1)};
    });
}

AgreementParagraph readParagraph(Fields& paragraph)
{
    return {paragraph.text(u"number"_s), paragraph.running(u"text"_s), readPoints(paragraph, 1)};
}

AgreementArticle readArticle(Fields& article)
{
    return {article.text(u"key"_s),
            article.text(u"number"_s),
            article.text(u"title"_s),
            article.choiceOrNull<Principle>(u"principle"_s),
            article.choiceOrNull<AgreementItem>(u"item"_s),
            article.list<AgreementParagraph>(u"paragraphs"_s, readParagraph)};
}

AgreementText readAgreement(Fields& root)
{
    AgreementText text;
    root.skip(u"format"_s);
    root.skip(u"version"_s);
    text.language = root.choice<Language>(u"language"_s);
    text.title = root.text(u"title"_s);
    text.titleOpen = root.flag(u"titleOpen"_s);
    text.preamble = root.running(u"preamble"_s);
    text.articles = root.list<AgreementArticle>(u"articles"_s, readArticle);
    text.closing = root.running(u"closing"_s);
    text.annexes = root.list<AgreementAnnex>(u"annexes"_s, [](Fields& annex) {
        return AgreementAnnex{annex.text(u"key"_s), annex.text(u"name"_s), annex.text(u"title"_s),
                              annex.text(u"article"_s)};
    });
    text.personalProvisions = root.list<AgreementArticle>(u"personalProvisions"_s, readArticle);
    text.open = root.list<OpenPlaceholder>(u"open"_s, [](Fields& open) {
        return OpenPlaceholder{open.text(u"name"_s), open.text(u"description"_s), open.text(u"path"_s)};
    });
    text.annexContents = root.list<AnnexContent>(u"annexContents"_s, [](Fields& content) {
        return AnnexContent{content.text(u"key"_s), content.text(u"name"_s), content.text(u"title"_s),
                            content.texts(u"lines"_s)};
    });
    return text;
}

Error unreadable(const QString& detail)
{
    //: この版の協定書の本文は壊れているか、このプログラムが書いたものではないため、読めません。
    return {
        ErrorCode::InvalidData,
        Tr::tr("The text of this version of the agreement cannot be read: it is damaged, or was not written "
               "by this program."),
        detail};
}

} // namespace

QString agreementToJson(const AgreementText& text)
{
    const QJsonObject root{
        {u"format"_s, kFormat},
        {u"version"_s, kAgreementFormat},
        {u"language"_s, key(text.language)},
        {u"title"_s, text.title},
        {u"titleOpen"_s, text.titleOpen},
        {u"preamble"_s, inlineJson(text.preamble)},
        {u"articles"_s, listJson(text.articles, articleJson)},
        {u"closing"_s, inlineJson(text.closing)},
        {u"annexes"_s, listJson(text.annexes, annexJson)},
        {u"personalProvisions"_s, listJson(text.personalProvisions, articleJson)},
        {u"open"_s, listJson(text.open, openJson)},
        {u"annexContents"_s, listJson(text.annexContents, contentJson)},
    };
    return QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Compact));
}

Result<AgreementText> agreementFromJson(const QString& json)
{
    if (json.size() > kLargestAgreement) {
        //: この版の協定書の本文は大きすぎるため、読めません。
        return Error{ErrorCode::InvalidData,
                     Tr::tr("The text of this version of the agreement is too large to be read."),
                     u"%1 characters"_s.arg(json.size())};
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &problem);
    const QJsonObject root = document.object();
    if (!document.isObject() || root.value(u"format").toString() != kFormat)
        return unreadable(problem.error == QJsonParseError::NoError ? u"/format"_s : problem.errorString());
    const QJsonValue version = root.value(u"version");
    if (version.toInt() > kAgreementFormat) {
        //: この版の協定書は、より新しいこのプログラムで作られています。新しくしてから開いてください。
        return Error{
            ErrorCode::FileNewer,
            Tr::tr("This version of the agreement was made by a newer version of this program. Please "
                   "update it."),
            u"/version"_s};
    }
    if (version.toInt() != kAgreementFormat)
        return unreadable(u"/version"_s);
    QString wrong;
    AgreementText text;
    {
        Fields fields(root, QString(), wrong);
        text = readAgreement(fields);
    }
    if (!wrong.isEmpty())
        return unreadable(wrong);
    return text;
}

QString agreementHash(const QString& content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace kyodo
