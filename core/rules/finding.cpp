#include "core/rules/finding.h"

#include <QList>

namespace kyodo {

QString FieldPath::text() const
{
    QString text = u'/' + table;
    if (!row.isNull())
        text += u'/' + row.text();
    if (!row.isNull() && !field.isEmpty())
        text += u'/' + field;
    return text;
}

std::optional<FieldPath> FieldPath::parse(QStringView text)
{
    const QList<QStringView> parts = text.split(u'/');
    if (parts.size() < 2 || parts.size() > 4 || !parts.at(0).isEmpty() || parts.at(1).isEmpty())
        return std::nullopt;
    FieldPath path;
    path.table = parts.at(1).toString();
    if (parts.size() > 2) {
        const std::optional<Id> row = Id::parse(parts.at(2));
        if (!row)
            return std::nullopt;
        path.row = *row;
    }
    if (parts.size() > 3) {
        if (parts.at(3).isEmpty())
            return std::nullopt;
        path.field = parts.at(3).toString();
    }
    return path;
}

QString Finding::key() const
{
    return id + u' ' + path.text();
}

} // namespace kyodo
