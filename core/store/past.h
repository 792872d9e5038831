#pragma once

#include "core/project/project.h"
#include "core/store/history.h"

#include <functional>

namespace kyodo {

/// Field by field what leads from one value to the other, in the order of the tables; a row that only changed
/// its place has "position" alone.
[[nodiscard]] QList<FieldChange> changesBetween(const Project& before, const Project& after);

/// The values a file has had. Each is reached from the nearest one known by taking back (or doing again) what
/// stands in the history between them, in memory; nothing is written.
class Past {
public:
    /// Reads what an entry did.
    using Reader = std::function<Result<QList<RowChange>>(const Id& entry)>;

    explicit Past(Reader reader);

    /// The value as it stood after entry `index` of the history, counted from 0; `present` is the value
    /// after the last one. FileDamaged when what stands in the history does not fit.
    [[nodiscard]] Result<Project> valueAfter(const QList<HistoryEntry>& history, const Project& present,
                                             qsizetype index);

private:
    Reader m_reader;
    Project m_known;
    Id m_knownEntry; ///< null: none known
};

} // namespace kyodo
