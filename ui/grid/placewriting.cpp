#include "ui/grid/placewriting.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::ProjectSession)
};

qsizetype rowWith(const Project& project, const ProjectTable& table, const Presets& presets)
{
    if (presets.isEmpty())
        return -1;
    for (qsizetype i = 0; i < table.count(project); ++i) {
        const Row& row = table.at(project, i);
        const bool fits = std::all_of(presets.begin(), presets.end(), [&](const auto& preset) {
            return table.record->field(preset.first)->read(row) == preset.second;
        });
        if (fits)
            return i;
    }
    return -1;
}

} // namespace

Result<Id> writePlace(Project& project, const ProjectSession& session, const RowPlace& place,
                      const FieldInfo& field, const QVariant& value)
{
    const ProjectTable& table = *projectTable(place.table);
    qsizetype index = table.single        ? 0
                      : place.id.isNull() ? rowWith(project, table, place.presets)
                                          : table.indexOf(project, place.id);
    if (index < 0 && place.id.isNull()) {
        const Id id = insertRow(project, place.table, table.count(project), place.presets, session.words(),
                                session.context().ids);
        index = table.indexOf(project, id);
    }
    if (index < 0 || !field.write(table.edit(project, index), value)) {
        //: この欄に入れられない値です。
        return Error{ErrorCode::InvalidData, Tr::tr("This value does not fit the field."), field.name};
    }
    return table.at(project, index).id;
}

} // namespace kyodo
