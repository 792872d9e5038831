#include "ui/support/rowtitle.h"

#include "core/base/text.h"
#include "ui/support/fieldtext.h"

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr qsizetype kLongestPart = 40;

/// Rows that others refer to have names made for that.
bool hasOwnName(const ProjectTable& table, const Row& row)
{
    static const QStringList named{u"parties"_s, u"questions"_s,   u"rounds"_s,
                                   u"sheets"_s,  u"budgetLines"_s, u"versions"_s};
    if (named.contains(table.name()))
        return true;
    return table.name() == "clauses"_L1 && !static_cast<const ClauseEdit&>(row).title.isEmpty();
}

QString firstWords(const FieldWords& words, const Project& project, const ProjectTable& table, const Row& row)
{
    for (const FieldInfo& field : table.record->fields) {
        if (field.type != FieldType::Text && field.type != FieldType::LongText)
            continue;
        const QString text = simplifiedLine(fieldText(words, project, table.name(), field, field.read(row)));
        if (!text.isEmpty())
            return text;
    }
    for (const FieldInfo& field : table.record->fields) {
        if (field.type != FieldType::Date && field.type != FieldType::Choice)
            continue;
        const QString text = fieldText(words, project, table.name(), field, field.read(row));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

QString rowTitle(const FieldWords& words, const Project& project, const QString& tableName, const Id& id)
{
    const ProjectTable* table = projectTable(tableName);
    const qsizetype index = table && !table->single ? table->indexOf(project, id) : -1;
    if (index < 0)
        return {};
    const Row& row = table->at(project, index);
    if (hasOwnName(*table, row))
        return rowName(words, project, tableName, id);
    QStringList parts;
    for (const FieldInfo& field : table->record->fields) {
        if (field.rule != ReferenceRule::Owner)
            continue;
        const Id owner = field.refers(row);
        parts.append(elided(rowName(words, project, field.target, owner), kLongestPart));
    }
    parts.append(elided(firstWords(words, project, *table, row), kLongestPart));
    parts.removeAll(QString());
    return parts.join(u" / "_s);
}

} // namespace kyodo
