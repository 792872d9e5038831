#pragma once

#include "core/directory/directory.h"

#include <QDateTime>

namespace kyodo {

/// A change of more rows is a large one: after it is taken back, the index is made anew as a whole.
inline constexpr qint64 kManyRows = 5000;

/// Writes rows of the directory together with its index, inside somebody's transaction.
class DirectoryRows {
public:
    [[nodiscard]] static Result<DirectoryRows> prepare(Directory& directory);

    /// Under its id, or a new one where that is 0; returns it. `ready`: its columns of the index, where they
    /// were made already.
    Result<qint64> add(const Organisation& organisation, const SearchColumns* ready = nullptr);
    /// `former` as it stands in the file, for the index needs to know.
    Result<void> change(const Organisation& former, const Organisation& now);
    Result<void> remove(const Organisation& former);
    [[nodiscard]] Result<std::optional<Organisation>> find(qint64 id);
    /// Of this 法人番号.
    [[nodiscard]] Result<std::optional<Organisation>> findNumber(const QString& number);
    /// Without a 法人番号, of this name and address.
    [[nodiscard]] Result<std::optional<Organisation>> findNumberless(const QString& name,
                                                                     const QString& address);

    [[nodiscard]] Database& database() { return m_directory->database(); }

    /// Leaves the index alone until rebuildIndex().
    void stopIndexing() { m_indexing = false; }
    /// Makes the index anew from all rows.
    Result<void> rebuildIndex();

private:
    DirectoryRows(Directory& directory, std::array<std::optional<Statement>, 10> statements);
    Result<void> index(bool in, const Organisation& organisation, const SearchColumns* ready = nullptr);
    Result<std::optional<Organisation>> read(Statement& statement);
    Statement& at(int statement) { return *m_statements.at(static_cast<std::size_t>(statement)); }

    Directory* m_directory;
    std::array<std::optional<Statement>, 10> m_statements;
    bool m_indexing = true;
};

/// One change of the directory: a transaction that can be taken back as a whole. What is not committed is as
/// if it had never been.
class DirectoryEdit {
public:
    [[nodiscard]] static Result<DirectoryEdit> begin(Directory& directory, const QString& label,
                                                     const Clock& clock);

    Result<qint64> add(const Organisation& organisation, const SearchColumns* ready = nullptr);
    Result<void> change(const Organisation& former, const Organisation& now);
    Result<void> remove(const Organisation& former);
    [[nodiscard]] DirectoryRows& rows() { return m_rows; }
    Result<void> commit();

private:
    DirectoryEdit(Transaction transaction, DirectoryRows rows, Statement keep, qint64 change)
        : m_transaction(std::move(transaction))
        , m_rows(std::move(rows))
        , m_keep(std::move(keep))
        , m_change(change)
    {
    }
    Result<void> keepFormer(qint64 id, const Organisation* former);
    Result<void> dropOldest();

    Transaction m_transaction;
    DirectoryRows m_rows;
    Statement m_keep;
    qint64 m_change;
    qint64 m_kept = 0; ///< rows that this change keeps
};

} // namespace kyodo
