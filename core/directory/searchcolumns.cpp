#include "core/directory/searchcolumns.h"

#include "core/base/text.h"
#include "core/base/textsearch.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kIndexForm = 1;
// Signs of nobody's writing, for what is asked of the index besides words.
constexpr char16_t kFieldSign = 0xE000; ///< and the number of the field
constexpr char16_t kKindSign = 0xE020;  ///< and the number of the kind
constexpr char16_t kActiveSign = 0xE030;
constexpr char16_t kCertifiedSign = 0xE031;
constexpr char16_t kStart = 0xE040;
constexpr char16_t kEnd = 0xE041;
constexpr QLatin1StringView kWordColumns("{name kana address purpose} : ");
constexpr QLatin1StringView kNameColumns("{name kana} : ");

QString phrase(const QString& text)
{
    QString escaped = text;
    escaped.replace(u'"', u"\"\""_s);
    const bool single = text.toUcs4().size() == 1;
    return u'"' + escaped + (single ? u"\" *"_s : u"\""_s);
}

QString sign(char16_t base, int number = 0)
{
    return QChar(static_cast<char16_t>(base + number));
}

QStringList filterTerms(const DirectoryFilter& filter)
{
    QStringList marks;
    if (filter.field > 0)
        marks.append(sign(kFieldSign, filter.field));
    if (filter.kind)
        marks.append(sign(kKindSign, static_cast<int>(*filter.kind)));
    if (filter.active)
        marks.append(sign(kActiveSign));
    if (filter.certified)
        marks.append(sign(kCertifiedSign));
    if (!filter.place.isEmpty()) {
        const bool whole = u"市区町村"_s.contains(filter.place.back());
        marks.append(QChar(kStart) + nfkcFolded(filter.place) + (whole ? QString(QChar(kEnd)) : QString()));
    }
    for (QString& mark : marks)
        mark = u"marks : "_s + phrase(mark);
    return marks;
}

} // namespace

ColumnMaker::ColumnMaker(const QStringList& fieldTexts)
{
    for (const QString& text : fieldTexts)
        m_fields.append(nfkcFolded(text));
}

QString ColumnMaker::mark() const
{
    const QByteArray hash = QCryptographicHash::hash(m_fields.join(u'\n').toUtf8(), QCryptographicHash::Md5);
    return u"%1 %2 %3"_s.arg(kIndexForm)
        .arg(static_cast<int>(QChar::currentUnicodeVersion()))
        .arg(QString::fromLatin1(hash.toHex()));
}

SearchColumns ColumnMaker::columns(const Organisation& organisation) const
{
    SearchColumns columns;
    columns.name = nfkcFolded(organisation.name);
    columns.kana = nfkcFolded(organisation.kana);
    columns.address = nfkcFolded(organisation.address);
    columns.purpose = nfkcFolded(organisation.purpose);
    columns.head = QChar(kStart) + nfkcFolded(coreName(organisation.name)) + QChar(kEnd);
    QString& marks = columns.marks;
    for (int i = 0; i < 20; ++i) {
        if (organisation.fields & (1U << i))
            marks += sign(kFieldSign, i + 1);
    }
    marks += sign(kKindSign, static_cast<int>(organisation.kind));
    if (organisation.isActive())
        marks += sign(kActiveSign);
    if (organisation.certified)
        marks += sign(kCertifiedSign);
    marks += QChar(kStart) + nfkcFolded(organisation.place) + QChar(kEnd);
    return columns;
}

QString ColumnMaker::fieldsText(quint32 fields) const
{
    QStringList texts;
    for (int i = 0; i < m_fields.size(); ++i) {
        if (fields & (1U << i))
            texts.append(m_fields.at(i));
    }
    return texts.join(u'\n');
}

/// Finds a word in the texts of a body, or in the words of its fields.
QString ColumnMaker::anywhere(const QString& word) const
{
    QStringList terms{kWordColumns + phrase(word)};
    for (int i = 0; i < m_fields.size(); ++i) {
        if (m_fields.at(i).contains(word))
            terms.append(u"marks : "_s + phrase(sign(kFieldSign, i + 1)));
    }
    return u'(' + terms.join(u" OR ") + u')';
}

QList<SearchTier> ColumnMaker::tiers(const QString& typed, const DirectoryFilter& filter) const
{
    QString clean = typed;
    clean.remove(QChar(u'\0'));
    const QStringList words = TextQuery(clean).words();
    const QStringList filters = filterTerms(filter);
    if (words.isEmpty() && filters.isEmpty())
        return {};
    QStringList everywhere;
    QStringList inNames;
    for (const QString& word : words) {
        everywhere.append(anywhere(word));
        inNames.append(kNameColumns + phrase(word));
    }
    const QByteArray all = (everywhere + filters).join(u" AND ").toUtf8();
    if (words.isEmpty())
        return {{false, all}};
    const QString names = (inNames + filters).join(u" AND ");
    const QString exact = u"head : "_s + phrase(QChar(kStart) + words.first() + QChar(kEnd));
    const QString begins = u"head : "_s + phrase(QChar(kStart) + words.first());
    QList<SearchTier> tiers{{true, (exact + u" AND "_s + names).toUtf8()},
                            {true, (begins + u" AND "_s + names).toUtf8()},
                            {true, names.toUtf8()}};
    if (words.size() > 1)
        tiers.append({false, '(' + inNames.join(u" OR ").toUtf8() + ") AND " + all});
    tiers.append({false, all});
    return tiers;
}

} // namespace kyodo
