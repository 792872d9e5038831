#include "core/guideline/node.h"

#include <QJsonArray>

#include <algorithm>

namespace kyodo::guide {

using namespace Qt::StringLiterals;

namespace {

/// Kebab-case words, parts parted by dots: "tip.find-partner.npo1".
bool isWellFormed(const QString& id)
{
    bool wordEnded = true;
    for (const QChar c : id) {
        const bool isWord = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (!isWord && (wordEnded || (c != u'.' && c != u'-')))
            return false;
        wordEnded = !isWord;
    }
    return !wordEnded;
}

QString typeName(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"a boolean"_s;
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::String:
        return u"a string"_s;
    case QJsonValue::Array:
        return u"an array"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    case QJsonValue::Undefined:
        break;
    }
    return u"nothing"_s;
}

QString expected(QLatin1StringView wanted, const QJsonValue& found)
{
    return u"expected %1, found %2"_s.arg(wanted, typeName(found));
}

} // namespace

void Reading::fail(const QString& pointer, const QString& what)
{
    if (failed())
        return;
    m_place = m_file + u'#' + pointer;
    m_problem = what;
}

void Reading::add(const Entry& entry, const QString& pointer)
{
    if (!isWellFormed(entry.id))
        return fail(pointer, u"not a well-formed id: \"%1\""_s.arg(entry.id));
    if (m_contents.entryIndex.contains(entry.id))
        return fail(pointer, u"duplicate id \"%1\""_s.arg(entry.id));
    m_contents.entryIndex.insert(entry.id, m_contents.entries.size());
    m_contents.entries.append(entry);
}

void Reading::refer(const QString& id, const QString& pointer)
{
    m_references.append({id, m_file, pointer});
}

void Reading::checkReferences()
{
    for (const Reference& reference : m_references) {
        if (m_contents.entryIndex.contains(reference.id))
            continue;
        enter(reference.file);
        fail(reference.pointer, u"no entry has the id \"%1\""_s.arg(reference.id));
    }
}

QString Node::escaped(const QString& key)
{
    return QString(key).replace(u"~"_s, u"~0"_s).replace(u"/"_s, u"~1"_s);
}

void Node::allow(std::initializer_list<QLatin1StringView> keys) const
{
    if (!m_value.isObject())
        return fail(expected("an object"_L1, m_value));
    const QStringList present = m_value.toObject().keys();
    for (const QString& key : present) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            m_reading->fail(m_pointer + u'/' + escaped(key), u"unknown key"_s);
    }
}

Node Node::at(QLatin1StringView key) const
{
    Node member(*m_reading, m_value.toObject().value(key), m_pointer + u'/' + key);
    if (member.m_value.isUndefined())
        member.fail(u"missing"_s);
    return member;
}

QList<Node> Node::elements() const
{
    if (!m_value.isArray())
        fail(expected("an array"_L1, m_value));
    QList<Node> nodes;
    const QJsonArray array = m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        nodes.append(Node(*m_reading, array.at(i), u"%1/%2"_s.arg(m_pointer, QString::number(i))));
    return nodes;
}

QList<Node> Node::list(QLatin1StringView key) const
{
    const Node array = at(key);
    QList<Node> nodes = array.elements();
    if (nodes.isEmpty())
        array.fail(u"empty"_s);
    return nodes;
}

QString Node::string() const
{
    if (!m_value.isString())
        fail(expected("a string"_L1, m_value));
    else if (m_value.toString().trimmed().isEmpty())
        fail(u"empty"_s);
    return m_value.toString();
}

bool Node::boolean() const
{
    if (!m_value.isBool())
        fail(expected("a boolean"_L1, m_value));
    return m_value.toBool();
}

int Node::integer() const
{
    const int value = m_value.toInt(-1);
    if (value < 0)
        fail(m_value.isDouble() ? u"expected a whole number from 0"_s : expected("a number"_L1, m_value));
    return value;
}

QDate Node::date() const
{
    const QDate value = QDate::fromString(string(), Qt::ISODate);
    if (!value.isValid())
        fail(u"expected a date (YYYY-MM-DD)"_s);
    return value;
}

Text Node::text() const
{
    allow({"ja"_L1, "en"_L1});
    return ownText();
}

Text Node::ownText() const
{
    return {at("ja"_L1).string(), at("en"_L1).string()};
}

QString Node::id(QLatin1StringView prefix) const
{
    const Node node = at("id"_L1);
    const QString text = node.string();
    if (!text.startsWith(prefix))
        node.fail(u"the id \"%1\" does not begin with \"%2\""_s.arg(text, prefix));
    return text;
}

} // namespace kyodo::guide
