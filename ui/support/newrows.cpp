#include "ui/support/newrows.h"

#include "core/project/asked.h"
#include "ui/support/fieldlabels.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::support)
};

void fillOwners(Project& project, const ProjectTable& table, Row& row)
{
    for (const FieldInfo& field : table.record->fields) {
        if (field.rule != ReferenceRule::Owner || field.read(row).isValid())
            continue;
        const ProjectTable& owners = *projectTable(field.target);
        field.write(row, owners.at(project, 0).id.text());
    }
}

/// A sheet is for the latest round, and for a party that has none there yet.
void chooseSheet(const Project& project, Sheet& sheet)
{
    if (sheet.round.isNull())
        sheet.round = project.rounds.last().id;
    const auto isMissing = [&](const Party& party) {
        return std::none_of(project.sheets.begin(), project.sheets.end(), [&](const Sheet& other) {
            return other.round == sheet.round && other.party == party.id;
        });
    };
    const auto missing = std::find_if(project.parties.begin(), project.parties.end(), isMissing);
    if (sheet.party.isNull() && missing != project.parties.end())
        sheet.party = missing->id;
}

/// 甲 乙 丙 …, the first that no party has.
QString freeLabel(const Project& project)
{
    for (const QChar label : u"甲乙丙丁戊己庚辛壬癸"_s) {
        const bool taken = std::any_of(project.parties.begin(), project.parties.end(),
                                       [label](const Party& party) { return party.label == label; });
        if (!taken)
            return label;
    }
    return {};
}

void startOut(Project& project, const ProjectTable& table, Row& row, const FieldWords& words)
{
    if (table.name() == "parties"_L1) {
        static_cast<Party&>(row).label = freeLabel(project);
    } else if (table.name() == "versions"_L1) {
        int last = 0;
        for (const AgreementVersion& version : project.versions)
            last = std::max(last, version.number);
        static_cast<AgreementVersion&>(row).number = last + 1;
        static_cast<AgreementVersion&>(row).madeOn = words.today;
    }
}

/// The copies that were made, by what they are copies of.
using Copies = QHash<QLatin1StringView, QHash<QString, QString>>;

/// A copy of the row at `from`, inserted before `to`.
Id copyRow(Project& project, const ProjectTable& table, qsizetype from, qsizetype to, IdSource& ids)
{
    QList<QVariant> values;
    for (const FieldInfo& field : table.record->fields)
        values.append(field.read(table.at(project, from)));
    const qint64 position = to > 0 ? table.at(project, to - 1).position : 0;
    Row& copy = table.insert(project, to);
    const Id id = ids.next();
    copy.id = id;
    copy.position = position;
    for (qsizetype i = 0; i < values.size(); ++i)
        table.record->fields.at(i).write(copy, values.at(i));
    return id;
}

/// The owners a copy of the row would have, by field; empty when none of its owners was copied.
QList<std::pair<const FieldInfo*, QString>> newOwners(const ProjectTable& table, const Row& row,
                                                      const Copies& copies)
{
    QList<std::pair<const FieldInfo*, QString>> owners;
    for (const FieldInfo& field : table.record->fields) {
        if (field.rule != ReferenceRule::Owner || !copies.contains(field.target))
            continue;
        const QString copy = copies.value(field.target).value(field.read(row).toString());
        if (!copy.isEmpty())
            owners.append({&field, copy});
    }
    return owners;
}

/// Copies what belongs to copied rows. Owners stand before what belongs to them, so one walk finds all; what
/// belongs to two rows that were both copied is copied once.
void copyDependents(Project& project, Copies& copies, IdSource& ids)
{
    for (const ProjectTable& table : projectTables()) {
        if (copies.contains(table.name()))
            continue; // where it began
        for (qsizetype i = 0; i < table.count(project); ++i) {
            const auto owners = newOwners(table, table.at(project, i), copies);
            if (owners.isEmpty())
                continue;
            const QString original = table.at(project, i).id.text();
            const Id copy = copyRow(project, table, i, i + 1, ids);
            ++i; // past the copy
            for (const auto& [field, owner] : owners)
                field->write(table.edit(project, i), owner);
            copies[table.name()].insert(original, copy.text());
        }
    }
}

} // namespace

QString whyNoRow(const Project& project, QAnyStringView tableName)
{
    const ProjectTable& table = *projectTable(tableName);
    for (const FieldInfo& field : table.record->fields) {
        if (field.rule == ReferenceRule::Owner && projectTable(field.target)->count(project) == 0) {
            //: 先に「%1」を入れてください。
            return Tr::tr("First enter something under \"%1\".").arg(tableLabel(field.target));
        }
    }
    return {};
}

Id insertRow(Project& project, QAnyStringView tableName, qsizetype index, const Presets& presets,
             const FieldWords& words, IdSource& ids)
{
    const ProjectTable& table = *projectTable(tableName);
    if (!whyNoRow(project, tableName).isEmpty())
        return {};
    const qsizetype place = std::clamp<qsizetype>(index, 0, table.count(project));
    const qint64 position = place > 0 ? table.at(project, place - 1).position : 0;
    Row& row = table.insert(project, place);
    const Id id = ids.next();
    row.id = id;
    row.position = position;
    for (const auto& [field, value] : presets)
        table.record->field(field)->write(row, value);
    if (table.name() == "sheets"_L1)
        chooseSheet(project, static_cast<Sheet&>(row));
    fillOwners(project, table, row);
    startOut(project, table, row, words);
    if (table.name() == "rounds"_L1) {
        for (const guide::ReviewQuestion& question : words.catalogue.reviewQuestions())
            addGuidelineQuestion(project, id, question, ids);
    }
    return id;
}

Id duplicateRow(Project& project, QAnyStringView table, const Id& id, IdSource& ids)
{
    return duplicateRows(project, table, {id}, ids).value(0);
}

QList<Id> duplicateRows(Project& project, QAnyStringView tableName, const QSet<Id>& rows, IdSource& ids)
{
    const ProjectTable* table = projectTable(tableName);
    if (!table || table->single)
        return {};
    QList<qsizetype> originals;
    for (qsizetype i = 0; i < table->count(project); ++i) {
        if (rows.contains(table->at(project, i).id))
            originals.append(i);
    }
    QList<Id> made;
    Copies copies;
    for (const qsizetype original : originals) {
        const qsizetype place = originals.last() + 1 + made.size();
        made.append(copyRow(project, *table, original, place, ids));
        copies[table->name()].insert(table->at(project, original).id.text(), made.last().text());
    }
    copyDependents(project, copies, ids);
    return made;
}

} // namespace kyodo
