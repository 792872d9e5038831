#include "core/guideline/entries.h"
#include "core/project/tables.h"
#include "core/rules/finding.h"
#include "core/rules/stepstate.h"
#include "core/store/history.h"
#include "tests/support/filledproject.h"
#include "tests/support/paths.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// Values of every type that a field might be handed.
QList<QVariant> allKinds()
{
    return {QVariant(),
            QVariant(u"text"_s),
            QVariant(QString()),
            QVariant(true),
            QVariant(qlonglong{3}),
            QVariant(3),
            QVariant(0.5),
            QVariant(QDate(2026, 4, 1)),
            QVariant(QDate()),
            QVariant(QDateTime(QDate(2026, 4, 1), QTime(1, 2), Qt::UTC)),
            QVariant(QDateTime()),
            QVariant(QStringList{u"a"_s}),
            QVariant(u"6f9619ff-8b86-4d01-b42d-00cf4fc964ff"_s),
            QVariant(QByteArray("bytes")),
            QVariant(QChar(u'x')),
            QVariant(std::numeric_limits<qlonglong>::max())};
}

bool fits(const FieldInfo& field, const QVariant& value)
{
    const int type = value.typeId();
    if (!value.isValid())
        return field.optional || field.type == FieldType::Reference;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return type == QMetaType::QString;
    case FieldType::Flag:
        return type == QMetaType::Bool;
    case FieldType::Integer:
        return (type == QMetaType::LongLong || type == QMetaType::Int) &&
               value.toLongLong() <= std::numeric_limits<int>::max();
    case FieldType::Money:
        return type == QMetaType::LongLong || type == QMetaType::Int;
    case FieldType::Decimal:
        return type == QMetaType::Double;
    case FieldType::Date:
        return type == QMetaType::QDate && value.toDate().isValid();
    case FieldType::Moment:
        return type == QMetaType::QDateTime && value.toDateTime().isValid();
    case FieldType::Choice:
        return type == QMetaType::QString && field.choices.contains(value.toString());
    case FieldType::Reference:
        return type == QMetaType::QString && value.toString().size() == 36;
    case FieldType::TextList:
        return type == QMetaType::QStringList;
    }
    return false;
}

/// Every EnumKeys of the program, as it stands in the sources: name and keys.
struct KeyedEnumeration {
    QString name;
    QStringList keys;
    qsizetype declared = 0; ///< the length of its array
};

QList<KeyedEnumeration> enumerationsIn(const QString& source)
{
    static const QRegularExpression specialisation(
        u"struct EnumKeys<([\\w:]+)>\\s*\\{\\s*static constexpr std::array<std::string_view,\\s*(\\d+)>\\s*keys\\{([^}]*)\\}"_s);
    static const QRegularExpression literal(u"\"([^\"]*)\""_s);
    QList<KeyedEnumeration> found;
    auto matches = specialisation.globalMatch(source);
    while (matches.hasNext()) {
        const auto match = matches.next();
        KeyedEnumeration one{match.captured(1), {}, match.captured(2).toInt()};
        auto keys = literal.globalMatch(match.captured(3));
        while (keys.hasNext())
            one.keys.append(keys.next().captured(1));
        found.append(one);
    }
    return found;
}

/// The names of an enum class with this name.
QStringList valuesOf(const QString& source, const QString& name)
{
    const QRegularExpression definition(u"enum class "_s + name + u"\\s*\\{([^}]*)\\}"_s);
    QString body = definition.match(source).captured(1);
    body.remove(QRegularExpression(u"//[^\\n]*"_s));
    QStringList values;
    for (const QString& value : body.split(u',')) {
        if (!value.trimmed().isEmpty())
            values.append(value.trimmed());
    }
    return values;
}

} // namespace

TEST_CASE("a field takes what fits its type and refuses the rest unchanged", "[project][record]")
{
    CountingIds ids;
    const Project filled = filledProject(ids);
    int refused = 0;
    for (const ProjectTable& table : projectTables()) {
        for (const FieldInfo& field : table.record->fields) {
            for (const QVariant& value : allKinds()) {
                INFO(table.name().data()
                     << '.' << field.name.data() << ' ' << (value.isValid() ? value.typeName() : "nothing"));
                Project project = filled;
                const bool taken = field.write(table.edit(project, 0), value);
                CHECK(taken == fits(field, value));
                if (taken) {
                    CHECK(field.read(table.at(project, 0)) == value);
                    if (field.text)
                        CHECK(field.text(table.at(project, 0)) == value.toString());
                    continue;
                }
                ++refused;
                CHECK(table.sameRow(table.at(project, 0), table.at(filled, 0)));
            }
        }
    }
    CHECK(refused > 1000);
}

TEST_CASE("tables and fields are described once and by plain names", "[project][record]")
{
    static const QRegularExpression camel(u"^[a-z][A-Za-z0-9]*$"_s);
    QSet<QString> tables;
    for (const ProjectTable& table : projectTables()) {
        const QString name(table.name());
        CHECK(camel.match(name).hasMatch());
        CHECK_FALSE(tables.contains(name));
        tables.insert(name);
        CHECK(projectTable(table.name()) == &table);
        QSet<QString> fields{u"id"_s, u"position"_s};
        for (const FieldInfo& field : table.record->fields) {
            INFO(name.toStdString() << '.' << field.name.data());
            CHECK(camel.match(QString(field.name)).hasMatch());
            CHECK_FALSE(fields.contains(QString(field.name)));
            fields.insert(QString(field.name));
            CHECK(table.record->field(field.name) == &field);
            const bool isText = field.type == FieldType::Text || field.type == FieldType::LongText;
            CHECK(isText == (field.text != nullptr && field.setText != nullptr));
            CHECK((field.type == FieldType::Choice) == !field.choices.isEmpty());
            CHECK((field.type == FieldType::Reference) == (field.rule != ReferenceRule::None));
            CHECK((field.type == FieldType::Reference) == (projectTable(field.target) != nullptr));
        }
        CHECK(table.record->field(u"noSuchField") == nullptr);
    }
    CHECK(projectTable(u"noSuchTable") == nullptr);
}

TEST_CASE("owners stand before what belongs to them", "[project][record]")
{
    QSet<QString> before;
    for (const ProjectTable& table : projectTables()) {
        for (const FieldInfo& field : table.record->fields) {
            INFO(table.name().data() << '.' << field.name.data());
            if (field.rule == ReferenceRule::Owner)
                CHECK(before.contains(QString(field.target)));
        }
        before.insert(QString(table.name()));
    }
}

TEST_CASE("the keys of every enumeration are complete, unique and in kebab-case", "[project][record]")
{
    static const QRegularExpression kebab(u"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"_s);
    QString source;
    QDir core(sourceRoot() + u"/core"_s);
    for (const QString& room : core.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir folder(core.filePath(room));
        for (const QString& name : folder.entryList({u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            source += QString::fromUtf8(file.readAll());
        }
    }
    const auto all = enumerationsIn(source);
    CHECK(all.size() == source.count(u"struct EnumKeys<"));
    CHECK(all.size() > 30);
    for (const KeyedEnumeration& one : all) {
        INFO(one.name.toStdString() << ": " << one.keys.join(u' ').toStdString());
        CHECK(one.keys.size() == one.declared);
        CHECK(QSet<QString>(one.keys.cbegin(), one.keys.cend()).size() == one.keys.size());
        for (const QString& key : one.keys)
            CHECK(kebab.match(key).hasMatch());
        const QStringList values = valuesOf(source, one.name.section(u"::"_s, -1));
        CHECK(values.size() == one.keys.size());
    }
}

TEST_CASE("the reader of enumerations sees what is wrong", "[project][record]")
{
    const auto found = enumerationsIn(u"template<>\nstruct EnumKeys<guide::Odd> {\n    static constexpr "
                                      "std::array<std::string_view, 3> keys{\"a\",\n \"a\"};\n};"_s);
    REQUIRE(found.size() == 1);
    CHECK(found.first().name == u"guide::Odd"_s);
    CHECK(found.first().keys == QStringList{u"a"_s, u"a"_s});
    CHECK(found.first().declared == 3);
    CHECK(valuesOf(u"enum class Odd { One, // , no\n Two };"_s, u"Odd"_s) == QStringList{u"One"_s, u"Two"_s});
}

TEST_CASE("keys go there and back", "[project][record]")
{
    for (const PartyKind kind : allOf<PartyKind>())
        CHECK(fromKey<PartyKind>(key(kind)) == kind);
    CHECK_FALSE(fromKey<PartyKind>(u"").has_value());
    CHECK_FALSE(fromKey<PartyKind>(u"NPO").has_value());
    CHECK_FALSE(fromKey<PartyKind>(u"npo ").has_value());
}
