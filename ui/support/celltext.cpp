#include "ui/support/celltext.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kNamesInMessage = 6;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::support)
};

QString flagText(bool value)
{
    //: はい
    const QString yes = Tr::tr("yes");
    //: いいえ
    const QString no = Tr::tr("no");
    return value ? yes : no;
}

/// What people and spreadsheets write for yes and no, in either language.
FieldReading readFlag(const QString& text)
{
    static const QStringList yes{u"はい"_s, u"yes"_s, u"y"_s, u"true"_s, u"1"_s,  u"○"_s,
                                 u"〇"_s,   u"◯"_s,   u"✓"_s, u"✔"_s,    u"レ"_s, u"有"_s};
    static const QStringList no{u""_s,  u"いいえ"_s, u"no"_s, u"n"_s, u"false"_s,
                                u"0"_s, u"×"_s,      u"-"_s,  u"—"_s, u"無"_s};
    const auto among = [word = nfkcFolded(simplifiedLine(text))](const QStringList& words) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString& one) { return nfkcFolded(one) == word; });
    };
    if (among(yes))
        return {true, {}};
    if (among(no))
        return {false, {}};
    //: 「%1」は「%2」か「%3」に読めません。
    return {QVariant(),
            Tr::tr("\"%1\" is neither \"%2\" nor \"%3\".").arg(text, flagText(true), flagText(false))};
}

/// What else people call a party than its full name in tables.
QStringList otherNames(const Project& project, const FieldInfo& field, const QString& key)
{
    if (field.type != FieldType::Reference || field.target != "parties"_L1)
        return {};
    const Party* party = findRow(project.parties, Id::parse(key).value_or(Id()));
    return party ? QStringList{party->name, party->shortName, party->label} : QStringList();
}

QString folded(const QString& text)
{
    return nfkcFolded(simplifiedLine(text));
}

} // namespace

QString spreadsheetText(const FieldWords& words, const Project& project, QAnyStringView table,
                        const FieldInfo& field, const QVariant& value)
{
    if (field.type == FieldType::Flag)
        return flagText(value.toBool());
    if (!value.isValid())
        return {};
    switch (field.type) {
    case FieldType::Date:
        return value.toDate().toString(Qt::ISODate);
    case FieldType::Money:
    case FieldType::Integer:
        return QString::number(value.toLongLong());
    case FieldType::Decimal:
        return QLocale::c().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    default:
        return fieldText(words, project, table, field, value);
    }
}

CellReader::CellReader(const FieldWords& words, const Project& project, const QString& table)
    : m_words(words)
    , m_project(project)
    , m_table(table)
{
}

FieldReading CellReader::read(const FieldInfo& field, const QString& text, const QVariant& present)
{
    if (field.type == FieldType::Flag)
        return readFlag(text);
    if (hasOptions(m_table, field))
        return field.type == FieldType::TextList ? readOptions(field, text)
                                                 : readOption(field, text, present);
    if (field.type == FieldType::Moment) {
        //: この列には貼り付けられません。
        return {QVariant(), Tr::tr("Nothing can be pasted into this column.")};
    }
    if (TextDefect defect; field.type == FieldType::TextList && !isWellFormed(text, defect))
        return {{}, defect.message()};
    return readField(m_words, m_table, field, text);
}

const CellReader::Names& CellReader::namesOf(const FieldInfo& field)
{
    const QString name = field.name;
    if (const auto known = m_names.constFind(name); known != m_names.constEnd())
        return *known;
    Names names;
    const auto add = [&names](const QString& called, const QString& key) {
        QStringList& keys = names.keys[folded(called)];
        if (!keys.contains(key))
            keys.append(key);
    };
    const QList<Option> options = fieldOptions(m_words, m_project, m_table, field);
    for (const Option& option : options) {
        add(option.text, option.key);
        names.some.append(option.text);
    }
    // Other names and keys count only where nothing is called so outright.
    const auto outright = names.keys;
    for (const Option& option : options) {
        for (const QString& other : otherNames(m_project, field, option.key) + QStringList{option.key}) {
            if (!other.isEmpty() && !outright.contains(folded(other)))
                add(other, option.key);
        }
    }
    names.more = names.some.size() > kNamesInMessage;
    names.some = names.some.mid(0, kNamesInMessage);
    return *m_names.insert(name, names);
}

FieldReading CellReader::readOption(const FieldInfo& field, const QString& text, const QVariant& present)
{
    const QString word = folded(text);
    if (word.isEmpty() && field.type == FieldType::Text)
        return {QString(), {}};
    if (word.isEmpty() && field.optional)
        return {};
    const Names& names = namesOf(field);
    const QStringList keys = names.keys.value(word);
    if (keys.size() == 1)
        return {keys.first(), {}};
    if (keys.contains(present.toString()))
        return {present, {}};
    if (keys.size() > 1) {
        //: 「%1」にあたるものが%2つあり、どれか決まりません。
        return {QVariant(), Tr::tr("\"%1\" could mean %2 different things.").arg(text).arg(keys.size())};
    }
    if (names.some.isEmpty()) {
        //: 「%1」はまだありません。
        return {QVariant(), Tr::tr("There is no \"%1\" yet.").arg(text)};
    }
    const QString list = names.some.join(u"、"_s) + (names.more ? u"…"_s : QString());
    if (word.isEmpty()) {
        //: 空にはできません。入れられるもの：%1
        return {QVariant(), Tr::tr("This cannot be empty. It takes: %1").arg(list)};
    }
    //: 「%1」は選べません。入れられるもの：%2
    return {QVariant(), Tr::tr("\"%1\" is not among the choices: %2").arg(text, list)};
}

FieldReading CellReader::readOptions(const FieldInfo& field, const QString& text)
{
    static const QRegularExpression mark(u"[,、，\\n]"_s);
    QStringList keys;
    for (const QString& part : text.split(mark, Qt::SkipEmptyParts)) {
        if (simplifiedLine(part).isEmpty())
            continue;
        const FieldReading one = readOption(field, part, {});
        if (!one.problem.isEmpty())
            return one;
        if (!keys.contains(one.value.toString()))
            keys.append(one.value.toString());
    }
    return {keys, {}};
}

} // namespace kyodo
