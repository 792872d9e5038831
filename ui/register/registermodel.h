#pragma once

#include "core/register/registerquery.h"
#include "ui/register/registersource.h"
#include "ui/register/registerview.h"

#include <QAbstractTableModel>

namespace kyodo {

/// The lines of a register as a view shows them. Which lines, and in which order, is worked out in one go by
/// RegisterTable: with ten thousand projects that takes some milliseconds.
class RegisterModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        FileRole = Qt::UserRole + 1, ///< path; empty for a heading
        HeadingRole,                 ///< bool
        ElideRole,                   ///< Qt::TextElideMode: which end gives way where there is no room
    };

    RegisterModel(AppContext& context, const RegisterSource& source, QObject* parent = nullptr);

    [[nodiscard]] const RegisterView& view() const { return m_view; }
    void setView(const RegisterView& view);
    /// What is reported alone: the lines stay as they are.
    void setReport(const RegisterView& view);
    /// Works the lines out anew.
    void refresh();

    [[nodiscard]] RegisterColumn columnAt(int column) const { return m_view.columns.at(column); }
    [[nodiscard]] qsizetype projectsShown() const { return m_shown; }
    /// The projects that are shown, each once, in their order.
    [[nodiscard]] QList<RegisterRow> rowsShown() const;
    /// As of the last time the lines were worked out, as the words.
    [[nodiscard]] const RegisterTable& table() const { return m_table; }
    [[nodiscard]] const RegisterWords& words() const { return *m_words; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString headingText(const RegisterLine& line) const;
    [[nodiscard]] QString spokenText(RegisterColumn column, const RegisterRow& row) const;

    AppContext& m_context;
    const RegisterSource& m_source;
    RegisterTable m_table; ///< as it was when the lines were made; the source goes on meanwhile
    std::optional<RegisterWords> m_words; ///< of m_table
    RegisterView m_view;
    QList<RegisterLine> m_lines;
    qsizetype m_shown = 0;
};

/// In a list with the roles of RegisterModel: the first line of a file's project, or else the first that is
/// no heading; -1 for none.
[[nodiscard]] int lineOfFile(const QAbstractItemModel& model, const QString& file);

} // namespace kyodo
