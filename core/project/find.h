#pragma once

#include "core/base/textsearch.h"
#include "core/project/tables.h"

#include <functional>
#include <optional>

namespace kyodo {

/// What is looked for in a project: words and, when what was typed can be read as such, a day or an amount,
/// which are found however they are written.
struct FindQuery {
    TextQuery text;
    QDate date{};
    std::optional<qint64> amount{}; ///< in yen

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !date.isValid() && !amount; }
    friend bool operator==(const FindQuery&, const FindQuery&) = default;
};

/// A field in which something was found.
struct FindHit {
    QString table;
    Id row;
    QString field;
    QString text; ///< the field as it is shown

    friend bool operator==(const FindHit&, const FindHit&) = default;
};

/// The texts of a project made ready for searching, so that each further letter typed costs next to nothing.
/// Which fields are looked into, and how a value is shown (labels of choices, names behind references, dates
/// and amounts), is passed in.
class FindIndex {
public:
    using Wanted = std::function<bool(const ProjectTable&, const FieldInfo&)>;
    using Shown =
        std::function<QString(const Project&, const ProjectTable&, const FieldInfo&, const QVariant&)>;

    FindIndex(const Wanted& wanted, Shown shown);

    /// Takes up what changed since the last time, table by table, until all is done (true) or `enough` says
    /// so (false: call again).
    bool update(const Project& project, const std::function<bool()>& enough);
    void update(const Project& project);

    /// In the order of the tables, their rows and fields. A field is a hit when it has all the words; where
    /// none of a row's fields has, but the row as a whole, each field that has one of them is.
    [[nodiscard]] QList<FindHit> find(const FindQuery& query) const;

private:
    struct Entry {
        Id row;
        const FieldInfo* field = nullptr;
        QString text;
        QString folded;
        QVariant value; ///< of dates and amounts
    };
    struct Table {
        QList<const FieldInfo*> fields; ///< those wanted
        QList<Entry> entries;           ///< row by row
        bool stale = true;
    };

    void markStale(const Project& project);
    void fill(Table& table, const ProjectTable& described, const Project& project) const;
    static bool isHit(const Entry& entry, const FindQuery& query);
    static void findInRow(const QList<Entry>& entries, qsizetype from, qsizetype to, bool together,
                          const FindQuery& query, QLatin1StringView table, QList<FindHit>& hits);

    Shown m_shown;
    QList<Table> m_tables; ///< as projectTables()
    Project m_project;     ///< what the entries were made from
};

} // namespace kyodo
