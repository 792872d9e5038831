#pragma once

#include "ui/register/registermodel.h"

namespace kyodo {

/// The projects that the register shows as cards on a board: a column for each of the seven steps, a card in
/// that of the step the project is at.
class BoardModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        FileRole = RegisterModel::FileRole, ///< path; empty where there is no card
        SectionRole = RegisterModel::HeadingRole + 1,
        NextRole, ///< the next date and what it is
        OverdueRole,
    };

    BoardModel(const RegisterModel& source, QObject* parent = nullptr);

    /// Whether somebody looks at it: ten thousand projects are not gone through for nobody.
    void setShown(bool shown);

    /// Where the project of a file stands; invalid where it is not shown.
    [[nodiscard]] QModelIndex indexOf(const QString& file) const;
    /// The first card in the first column that has one.
    [[nodiscard]] QModelIndex firstCard() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void refresh();
    [[nodiscard]] const RegisterRow* cardAt(const QModelIndex& index) const;
    [[nodiscard]] QString nextText(const RegisterRow& row) const;

    const RegisterModel& m_source;
    bool m_shown = false;
    std::array<QList<RegisterRow>, 7> m_cards;
};

} // namespace kyodo
