#pragma once

#include "core/project/project.h"

#include <QSet>

namespace kyodo {

/// One table of a project, reached without knowing its row type: what store, exchange, search and the
/// generic editors work on.
struct ProjectTable {
    const RecordInfo* record = nullptr;
    bool single = false; ///< exactly one row, always there

    qsizetype (*count)(const Project&) = nullptr;
    const Row& (*at)(const Project&, qsizetype) = nullptr;
    /// Detaches the list: pointers into it are void afterwards.
    Row& (*edit)(Project&, qsizetype) = nullptr;
    /// Inserts a default row (no id yet) before index. Not for single tables.
    Row& (*insert)(Project&, qsizetype index) = nullptr;
    void (*remove)(Project&, qsizetype index) = nullptr;
    /// Removes those rows that are there in one pass. Not for single tables.
    void (*removeAll)(Project&, const QSet<Id>& rows) = nullptr;
    void (*move)(Project&, qsizetype from, qsizetype to) = nullptr;
    void (*sort)(Project&) = nullptr; ///< by position, then id
    /// The same rows in the same order; quick when they share their memory.
    bool (*same)(const Project&, const Project&) = nullptr;
    bool (*sameRow)(const Row&, const Row&) = nullptr;

    [[nodiscard]] QLatin1StringView name() const { return record->table; }
    /// Index of the row with this id, or -1.
    [[nodiscard]] qsizetype indexOf(const Project& project, const Id& id) const;
};

/// Every table, owners before what belongs to them.
[[nodiscard]] const QList<ProjectTable>& projectTables();
[[nodiscard]] const ProjectTable* projectTable(QAnyStringView name);

} // namespace kyodo
