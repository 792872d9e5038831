#include "ui/support/fieldoptions.h"

#include "core/base/text.h"
#include "core/documents/paperdefaults.h"
#include "core/project/asked.h"
#include "ui/support/fieldlabels.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr qsizetype kLongestName = 80;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::support)
};

using FromCatalogue = QList<Option> (*)(const Catalogue&, Language);

QList<Option> pitfallOptions(const Catalogue& catalogue, Language language)
{
    QList<Option> options;
    for (const guide::PartyKindGuide& kind : catalogue.partyKinds()) {
        for (const guide::Pitfall& pitfall : kind.pitfalls)
            options.append({pitfall.id, kind.name.in(language) + u": "_s + pitfall.text.in(language)});
    }
    return options;
}

/// Fields of text that hold an id of the guideline's data.
const QHash<QString, FromCatalogue>& catalogueFields()
{
    static const QHash<QString, FromCatalogue> fields{
        {u"project.fields"_s,
         [](const Catalogue& catalogue, Language language) {
             QList<Option> options;
             for (const auto& field : catalogue.fields())
                 options.append({field.id, field.label.in(language)});
             return options;
         }},
        {u"method.forms"_s,
         [](const Catalogue& catalogue, Language language) {
             QList<Option> options;
             for (const auto& form : catalogue.forms())
                 options.append({form.id, form.title.in(language)});
             return options;
         }},
        {u"agreement.font"_s,
         [](const Catalogue&, Language) {
             QList<Option> options;
             for (const PaperFont& font : paperFonts())
                 options.append({font.family, font.family});
             return options;
         }},
        {u"candidates.source"_s,
         [](const Catalogue& catalogue, Language language) {
             QList<Option> options;
             for (const auto& source : catalogue.partnerSources())
                 options.append({source.id, source.text.in(language)});
             return options;
         }},
        {u"candidateRatings.tip"_s,
         [](const Catalogue& catalogue, Language language) {
             QList<Option> options;
             for (const auto& tip : catalogue.partnerTips())
                 options.append({tip.id, tip.text.in(language)});
             return options;
         }},
        {u"fitChecks.kind"_s,
         [](const Catalogue& catalogue, Language language) {
             QList<Option> options;
             for (const auto& kind : catalogue.fitKinds())
                 options.append({kind.id, kind.text.in(language)});
             return options;
         }},
        {u"methodUses.method"_s,
         [](const Catalogue& catalogue, Language language) {
             QList<Option> options;
             for (const auto& method : catalogue.methods()) {
                 options.append({method.id, method.title.in(language) + u" ("_s +
                                                catalogue.partyKind(method.partner).name.in(language) +
                                                u')'});
             }
             return options;
         }},
        {u"pitfallAnswers.pitfall"_s, pitfallOptions},
        {u"questions.origin"_s,
         [](const Catalogue& catalogue, Language language) {
             QList<Option> options;
             for (const auto& questions : {catalogue.reviewQuestions(), catalogue.stepQuestions()}) {
                 for (const auto& question : questions)
                     options.append({question.id, question.question.in(language)});
             }
             return options;
         }},
    };
    return fields;
}

/// The text that tells a row from its neighbours: the first there is, of a talk what it was about.
QString ownText(const ProjectTable& table, const Row& row)
{
    if (table.name() == "negotiations"_L1) {
        const QString topic = simplifiedLine(static_cast<const Negotiation&>(row).topic);
        if (!topic.isEmpty())
            return topic;
    }
    for (const FieldInfo& field : table.record->fields) {
        if (field.type != FieldType::Text && field.type != FieldType::LongText)
            continue;
        const QString text = simplifiedLine(field.read(row).toString());
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString roundText(const FieldWords& words, const Round& round)
{
    const FieldInfo& kind = *recordInfo<Round>().field("kind");
    const QString kindText =
        choiceLabel(words.catalogue, words.language, "rounds", kind, kind.read(round).toString());
    return round.title.isEmpty() ? kindText : round.title;
}

/// The same questions come again in each round: with several of them, the round is named first.
QString questionName(const FieldWords& words, const Project& project, const Question& question)
{
    const Round* round = findRow(project.rounds, question.round);
    const QString text = askedText(question, round, words.catalogue, words.language).text;
    return round && project.rounds.size() > 1 ? roundText(words, *round) + u": "_s + text : text;
}

/// 第1版; 第3版 変更協定書.
QString versionText(const FieldWords& words, const AgreementVersion& version)
{
    //: 第%1版
    const QString number = Tr::tr("Version %1").arg(version.number);
    if (version.kind == VersionKind::Agreement)
        return number;
    const FieldInfo& kind = *recordInfo<AgreementVersion>().field("kind");
    return number + u' ' + choiceLabel(words.catalogue, words.language, "versions", kind, key(version.kind));
}

QString budgetText(const FieldWords& words, const BudgetLine& line)
{
    const FieldInfo& category = *recordInfo<BudgetLine>().field("category");
    const QString name =
        choiceLabel(words.catalogue, words.language, "budgetLines", category, category.read(line).toString());
    return line.title.isEmpty() ? name : name + u' ' + line.title;
}

QString nameOf(const FieldWords& words, const Project& project, const ProjectTable& table, const Row& row)
{
    if (table.name() == "parties"_L1)
        return partyName(static_cast<const Party&>(row));
    if (table.name() == "questions"_L1)
        return questionName(words, project, static_cast<const Question&>(row));
    if (table.name() == "rounds"_L1)
        return roundText(words, static_cast<const Round&>(row));
    if (table.name() == "budgetLines"_L1)
        return budgetText(words, static_cast<const BudgetLine&>(row));
    if (table.name() == "sheets"_L1) {
        const auto& sheet = static_cast<const Sheet&>(row);
        return rowName(words, project, "parties", sheet.party) + u" / "_s +
               rowName(words, project, "rounds", sheet.round);
    }
    if (table.name() == "versions"_L1)
        return versionText(words, static_cast<const AgreementVersion&>(row));
    if (table.name() == "clauses"_L1 && !static_cast<const ClauseEdit&>(row).title.isEmpty())
        return static_cast<const ClauseEdit&>(row).title;
    return ownText(table, row);
}

QString nameAt(const FieldWords& words, const Project& project, const ProjectTable& table, qsizetype index)
{
    const QString name = nameOf(words, project, table, table.at(project, index));
    if (!name.isEmpty())
        return elided(name, kLongestName);
    //: （名前なし %1）
    return Tr::tr("(unnamed %1)").arg(index + 1);
}

} // namespace

bool hasOptions(QAnyStringView table, const FieldInfo& field)
{
    return field.type == FieldType::Choice || field.type == FieldType::Reference ||
           catalogueFields().contains(table.toString() + u'.' + field.name);
}

QList<Option> fieldOptions(const FieldWords& words, const Project& project, QAnyStringView table,
                           const FieldInfo& field)
{
    QList<Option> options;
    if (const FromCatalogue make = catalogueFields().value(table.toString() + u'.' + field.name))
        return make(words.catalogue, words.language);
    if (field.type == FieldType::Choice) {
        for (const QString& choice : field.choices)
            options.append({choice, choiceLabel(words.catalogue, words.language, table, field, choice)});
    } else if (field.type == FieldType::Reference) {
        const ProjectTable& target = *projectTable(field.target);
        for (qsizetype i = 0; i < target.count(project); ++i) {
            options.append({target.at(project, i).id.text(), nameAt(words, project, target, i)});
        }
    }
    return options;
}

QString rowName(const FieldWords& words, const Project& project, QAnyStringView tableName, const Id& id)
{
    const ProjectTable* table = projectTable(tableName);
    const qsizetype index = table ? table->indexOf(project, id) : -1;
    if (index < 0)
        return {};
    return nameAt(words, project, *table, index);
}

QString partyName(const Party& party)
{
    const QString name = party.shortName.isEmpty() ? party.name : party.shortName;
    if (party.label.isEmpty() || party.label == name)
        return name;
    return name.isEmpty() ? party.label : party.label + u' ' + name;
}

QList<PartyKind> partyKindsPresent(const Project& project)
{
    QList<PartyKind> kinds;
    for (const PartyKind kind : allOf<PartyKind>()) {
        for (const Party& party : project.parties) {
            if (party.kind == kind) {
                kinds.append(kind);
                break;
            }
        }
    }
    return kinds;
}

} // namespace kyodo
