#include "core/base/repeatedkey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QSet>

namespace kyodo {

namespace {

/// An object or array that is still open.
struct Level {
    bool object = false;
    QSet<QByteArray> keys;
};

/// The quote that ends the string beginning at this one.
qsizetype closingQuote(const QByteArray& json, qsizetype opening)
{
    qsizetype at = opening + 1;
    while (at < json.size() && json.at(at) != '"')
        at += json.at(at) == '\\' ? 2 : 1;
    return at;
}

/// What a quoted string stands for: one key may be written in several ways.
QByteArray unescaped(const QByteArray& quoted)
{
    if (!quoted.contains('\\'))
        return quoted.mid(1, quoted.size() - 2);
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString().toUtf8();
}

} // namespace

std::optional<RepeatedKey> findRepeatedKey(const QByteArray& json)
{
    QList<Level> levels;
    bool atKey = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char sign = json.at(i);
        if (sign == '{' || sign == '[') {
            atKey = sign == '{';
            levels.append(Level{atKey, {}});
        } else if (sign == '}' || sign == ']') {
            levels.removeLast();
            atKey = false;
        } else if (sign == ',') {
            atKey = levels.last().object;
        } else if (sign == '"') {
            const qsizetype end = closingQuote(json, i);
            if (atKey) {
                const QByteArray key = unescaped(json.mid(i, end - i + 1));
                if (levels.last().keys.contains(key))
                    return RepeatedKey{key, i};
                levels.last().keys.insert(key);
                atKey = false;
            }
            i = end;
        }
    }
    return std::nullopt;
}

} // namespace kyodo
