#include "core/exchange/csv.h"

#include <QDate>
#include <QString>

#include <algorithm>

namespace kyodo {

namespace {

QString quotedWhereNeeded(QString text)
{
    const bool plain = std::none_of(
        text.begin(), text.end(), [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    const bool padded = text.startsWith(u' ') || text.endsWith(u' ');
    if (plain && !padded)
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString cellOf(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::Int:
    case QMetaType::LongLong:
        return QString::number(value.toLongLong());
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    default:
        return quotedWhereNeeded(formulaSafe(value.toString()));
    }
}

} // namespace

QString formulaSafe(const QString& text)
{
    // Full-width signs too: some versions of Excel read them as the narrow ones.
    static const QString kBeginnings = QStringLiteral("=+-@\t\r\n＝＋－＠");
    return !text.isEmpty() && kBeginnings.contains(text.front()) ? u'\'' + text : text;
}

QByteArray writeCsv(const QList<QVariantList>& rows)
{
    QByteArray csv = "\xEF\xBB\xBF";
    for (const QVariantList& row : rows) {
        QStringList cells;
        for (const QVariant& value : row)
            cells.append(cellOf(value));
        csv += cells.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

} // namespace kyodo
