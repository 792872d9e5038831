#include "core/register/registerstatistics.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace kyodo {

namespace {

const QString& endorsement()
{
    static const QString id = QStringLiteral("endorsement");
    return id;
}

/// The order in which the guideline names what a column holds; empty where names alone give it.
QStringList guidelineOrder(RegisterColumn by, const RegisterWords& words)
{
    QStringList order;
    if (by == RegisterColumn::Forms) {
        for (const guide::Form& form : words.catalogue.forms())
            order.append(form.title.in(words.language));
    } else if (by == RegisterColumn::Fields) {
        for (const guide::ActivityField& field : words.catalogue.fields())
            order.append(field.label.in(words.language));
    } else if (by == RegisterColumn::PartyKinds) {
        for (const PartyKind kind : allOf<PartyKind>())
            order.append(words.catalogue.partyKind(kind).name.in(words.language));
    }
    return order;
}

QList<RegisterCount> ordered(const QHash<QString, RegisterCount>& counts, RegisterColumn by,
                             const RegisterWords& words)
{
    QList<RegisterCount> list;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        list.append(*count);
        list.last().name = count.key();
    }
    const QStringList order = guidelineOrder(by, words);
    const auto place = [&order](const RegisterCount& count) {
        const auto index = order.indexOf(count.name);
        return std::tuple(index < 0 ? order.size() : index, sortedText(count.name), count.name);
    };
    std::sort(list.begin(), list.end(),
              [&](const RegisterCount& a, const RegisterCount& b) { return place(a) < place(b); });
    return list;
}

void add(RegisterCount& count, const RegisterEntry& entry)
{
    ++count.projects;
    count.cost += entry.cost.value_or(0);
    count.authorityCost += entry.authorityCost.value_or(0);
}

/// By department, section and title, then by file.
QList<RegisterRow> inReadingOrder(const QList<RegisterRow>& rows)
{
    using Place = std::tuple<QString, QString, QString, QString, qsizetype>;
    QHash<QString, QString> known; // ten thousand projects have few sections
    const auto sorted = [&known](const QString& text) {
        auto found = known.constFind(text);
        return found == known.constEnd() ? *known.insert(text, sortedText(text)) : *found;
    };
    std::vector<Place> places;
    for (const RegisterRow& row : rows) {
        const RegisterEntry& entry = row.entry;
        places.emplace_back(sorted(entry.department), sorted(entry.section), sortedText(entry.title),
                            entry.file, qsizetype(places.size()));
    }
    std::sort(places.begin(), places.end());
    QList<RegisterRow> ordered;
    for (const Place& place : places)
        ordered.append(rows.at(std::get<qsizetype>(place)));
    return ordered;
}

} // namespace

const QList<RegisterColumn>& countedColumns()
{
    static const QList<RegisterColumn> columns{
        RegisterColumn::Forms,      RegisterColumn::Fields,    RegisterColumn::PartyKinds,
        RegisterColumn::Department, RegisterColumn::Section,   RegisterColumn::Years,
        RegisterColumn::Step,       RegisterColumn::Agreement, RegisterColumn::Review};
    return columns;
}

bool isMoreThanEndorsed(const RegisterEntry& entry)
{
    return entry.forms.isEmpty() || std::any_of(entry.forms.begin(), entry.forms.end(),
                                                [](const QString& form) { return form != endorsement(); });
}

QList<RegisterRow> eachOnce(const QList<RegisterRow>& rows)
{
    QHash<Id, qsizetype> places;
    QList<RegisterRow> once;
    for (const RegisterRow& row : rows) {
        const auto place = places.constFind(row.entry.identity);
        if (place == places.constEnd()) {
            places.insert(row.entry.identity, once.size());
            once.append(row);
            continue;
        }
        const auto age = [](const RegisterEntry& entry) {
            return std::tuple(entry.stillSince, entry.stamp.modified, entry.file);
        };
        if (age(once.at(*place).entry) < age(row.entry))
            once[*place] = row;
    }
    return inReadingOrder(once);
}

RegisterStatistics countRows(const QList<RegisterRow>& rows, RegisterColumn by, bool endorsements,
                             const RegisterWords& words)
{
    RegisterStatistics result;
    QHash<QString, RegisterCount> counts;
    for (const RegisterRow& full : rows) {
        if (!endorsements && !isMoreThanEndorsed(full.entry))
            continue;
        RegisterRow row = full;
        RegisterEntry& entry = row.entry;
        if (!endorsements)
            entry.forms.removeAll(endorsement());
        ++result.projects;
        result.cost += entry.cost.value_or(0);
        result.authorityCost += entry.authorityCost.value_or(0);
        QStringList names = mentions(by, row, words);
        names.removeDuplicates();
        if (names.isEmpty())
            add(result.notGiven, entry);
        for (const QString& name : std::as_const(names))
            add(counts[name], entry);
        result.mentions += std::max(1, int(names.size()));
    }
    result.counts = ordered(counts, by, words);
    return result;
}

RegisterStatistics registerStatistics(const RegisterTable& table, const RegisterFilter& filter,
                                      RegisterColumn by, bool endorsements, const RegisterWords& words)
{
    RegisterQuery query;
    query.filter = filter;
    QList<RegisterRow> rows;
    for (const RegisterLine& line : table.lines(query, words))
        rows.append(table.rows().at(line.row));
    return countRows(eachOnce(rows), by, endorsements, words);
}

} // namespace kyodo
