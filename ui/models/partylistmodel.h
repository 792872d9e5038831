#pragma once

#include "ui/models/recordtablemodel.h"

namespace kyodo {

/// The rows of a table as a list of names, each with a second line: parties with their kind, candidates with
/// what was decided, and so on.
class PartyListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        DetailRole,   ///< the second line
        FindingsRole, ///< how many findings speak of the row
    };

    /// `detailField` names the field shown in the second line, empty for none; `more` what stands behind it.
    PartyListModel(ProjectSession& session, const QString& table, const QString& detailField,
                   QObject* parent = nullptr, const QStringList& more = {});

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// The model that keeps the order of the rows and edits them.
    [[nodiscard]] RecordTableModel& rows() { return m_rows; }

private:
    [[nodiscard]] QString detail(int row) const;
    [[nodiscard]] int findingsOf(int row) const;
    void relay();
    void keepPlaces();
    void restorePlaces();

    ProjectSession& m_session;
    RecordTableModel m_rows;
    qsizetype m_details;                      ///< how many columns the second line is made of
    QList<std::pair<QModelIndex, Id>> m_kept; ///< while rows are being reordered
};

} // namespace kyodo
