#include "ui/shell/changedplace.h"

#include "core/project/tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

using IsShown = std::function<bool(const QString& table, const QString& field)>;

QString firstShown(const QString& table, const IsShown& isShown)
{
    for (const FieldInfo& field : projectTable(table)->record->fields) {
        if (isShown(table, field.name))
            return field.name;
    }
    return {};
}

std::optional<FieldPath> changedField(const QList<FieldChange>& changes, const IsShown& isShown)
{
    // With a row that comes or goes, pointers to it and the places of its neighbours change of themselves.
    const bool rowsToo = std::any_of(changes.begin(), changes.end(), [](const FieldChange& change) {
        return change.kind != RowChange::Kind::Changed;
    });
    for (const FieldChange& change : changes) {
        const FieldInfo* field = projectTable(change.table)->record->field(change.field);
        const bool derived = !field || (rowsToo && field->type == FieldType::Reference);
        if (change.kind == RowChange::Kind::Changed && !derived && isShown(change.table, change.field))
            return FieldPath{change.table, change.row, change.field};
    }
    for (const FieldChange& change : changes) {
        if (change.kind == RowChange::Kind::Changed && !rowsToo && isShown(change.table, {}))
            return FieldPath{change.table, change.row, firstShown(change.table, isShown)};
    }
    return std::nullopt;
}

/// The row that stood nearest before the one that is gone, or else after it, among those with the same owner.
Id neighbourOf(const ProjectTable& table, const FieldInfo* owner, qsizetype removed, const Project& before,
               const Project& after)
{
    const auto ownerOf = [&](qsizetype i) { return owner ? owner->read(table.at(before, i)) : QVariant(); };
    const QVariant wanted = ownerOf(removed);
    const auto fits = [&](qsizetype i) {
        return ownerOf(i) == wanted && table.indexOf(after, table.at(before, i).id) >= 0;
    };
    for (qsizetype i = removed - 1; i >= 0; --i) {
        if (fits(i))
            return table.at(before, i).id;
    }
    for (qsizetype i = removed + 1; i < table.count(before); ++i) {
        if (fits(i))
            return table.at(before, i).id;
    }
    return {};
}

std::optional<FieldPath> placeOfRemoved(const FieldChange& removed, const Project& before,
                                        const Project& after, const IsShown& isShown)
{
    const ProjectTable& table = *projectTable(removed.table);
    const FieldInfo* owner = nullptr;
    for (const FieldInfo& field : table.record->fields) {
        if (!owner && field.rule == ReferenceRule::Owner)
            owner = &field;
    }
    const qsizetype index = table.indexOf(before, removed.row);
    if (index < 0)
        return FieldPath{removed.table, {}, {}};
    const Id neighbour = neighbourOf(table, owner, index, before, after);
    if (!neighbour.isNull())
        return FieldPath{removed.table, neighbour, firstShown(removed.table, isShown)};
    const Id ownerId = owner ? owner->refers(table.at(before, index)) : Id();
    if (!ownerId.isNull() && isShown(owner->target, {}))
        return FieldPath{owner->target, ownerId, {}};
    return FieldPath{removed.table, {}, {}};
}

} // namespace

std::optional<FieldPath> changedPlace(const QList<FieldChange>& changes, const Project& before,
                                      const Project& after, const IsShown& isShown)
{
    if (const auto field = changedField(changes, isShown))
        return field;
    for (const FieldChange& change : changes) {
        if (change.kind == RowChange::Kind::Inserted && isShown(change.table, {}))
            return FieldPath{change.table, change.row, firstShown(change.table, isShown)};
    }
    for (const FieldChange& change : changes) {
        if (change.kind == RowChange::Kind::Removed && isShown(change.table, {}))
            return placeOfRemoved(change, before, after, isShown);
    }
    return std::nullopt;
}

} // namespace kyodo
