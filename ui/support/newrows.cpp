#include "ui/support/newrows.h"

#include "core/project/changes.h"
#include "ui/support/fieldlabels.h"

#include <QCoreApplication>

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

void addGuidelineQuestions(Project& project, const Id& round, const FieldWords& words, IdSource& ids)
{
    for (const guide::ReviewQuestion& asked : words.catalogue.reviewQuestions()) {
        Question& question = appendRow(project.questions, ids);
        question.round = round;
        question.origin = asked.id;
        question.principle = asked.principle;
        question.group =
            asked.group == guide::ReviewGroup::Process ? QuestionGroup::Process : QuestionGroup::Attainment;
    }
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

/// Copies the rows that belong to `from` so that they belong to `to`.
void copyDependents(Project& project, QAnyStringView owner, const QString& from, const QString& to,
                    IdSource& ids)
{
    for (const ProjectTable& table : projectTables()) {
        for (const FieldInfo& field : table.record->fields) {
            if (field.rule != ReferenceRule::Owner || owner != field.target)
                continue;
            QList<Id> owned;
            for (qsizetype i = 0; i < table.count(project); ++i) {
                if (field.read(table.at(project, i)).toString() == from)
                    owned.append(table.at(project, i).id);
            }
            for (const Id& id : owned) {
                const Id copy = duplicateRow(project, table.name(), id, ids);
                field.write(table.edit(project, table.indexOf(project, copy)), to);
            }
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
    fillOwners(project, table, row);
    startOut(project, table, row, words);
    settlePositions(project);
    if (table.name() == "rounds"_L1)
        addGuidelineQuestions(project, id, words, ids);
    return id;
}

Id duplicateRow(Project& project, QAnyStringView tableName, const Id& id, IdSource& ids)
{
    const ProjectTable* table = projectTable(tableName);
    const qsizetype index = table ? table->indexOf(project, id) : -1;
    if (index < 0 || table->single)
        return {};
    QList<QVariant> values;
    for (const FieldInfo& field : table->record->fields)
        values.append(field.read(table->at(project, index)));
    const qint64 position = table->at(project, index).position;
    Row& copy = table->insert(project, index + 1);
    const Id copyId = ids.next();
    copy.id = copyId;
    copy.position = position;
    for (qsizetype i = 0; i < values.size(); ++i)
        table->record->fields.at(i).write(copy, values.at(i));
    settlePositions(project);
    copyDependents(project, tableName, id.text(), copyId.text(), ids);
    return copyId;
}

} // namespace kyodo
