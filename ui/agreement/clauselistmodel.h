#pragma once

#include "core/documents/clausechoice.h"
#include "core/documents/numbering.h"
#include "ui/support/session.h"

#include <QAbstractListModel>

#include <optional>

namespace kyodo {

/// The clauses of the agreement as they stand, with their numbers as printed; those left out keep their place
/// without one. Roles besides the text are those of PartyListModel, so that its delegate draws them.
class ClauseListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ClauseListModel(ProjectSession& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    [[nodiscard]] const QList<ChosenClause>& clauses() const { return m_clauses; }
    /// Null for a row that does not exist.
    [[nodiscard]] const ChosenClause* clauseAt(int row) const;
    /// The row of a clause: by its edit where it has one, else by its key; -1 when it is gone.
    [[nodiscard]] int rowOf(const QString& key, const Id& edit) const;
    /// 第4条; empty for a clause that is not printed.
    [[nodiscard]] QString number(int row) const;
    [[nodiscard]] Numbering numbering() const;
    /// Remarks on the clause that are not settled.
    [[nodiscard]] int openComments(int row) const;

Q_SIGNALS:
    /// Other clauses, another order or other words than before.
    void clausesChanged();

private:
    void gather();
    [[nodiscard]] QString title(int row) const;
    [[nodiscard]] QString detail(int row) const;

    ProjectSession& m_session;
    std::optional<Words> m_words;
    QList<ChosenClause> m_clauses;
    QList<int> m_numbers; ///< of each row; 0 for one that is not printed
};

} // namespace kyodo
