#pragma once

#include "core/base/textsearch.h"
#include "core/register/registerproblem.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>

namespace kyodo {

/// What is the matter with a file or folder, in a few words.
[[nodiscard]] QString problemName(ProblemKind kind);

/// What could not be read, one line each, by folder and name: all of it, or what is of one kind and has the
/// words looked for. With the roles of RegisterModel.
class ProblemModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Folder, What, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(const QList<RegisterProblem>& problems);
    [[nodiscard]] const QList<RegisterProblem>& problems() const { return m_problems; }
    /// No kind stands for all of them.
    void setShown(std::optional<ProblemKind> kind, const QString& words);

    /// How many there are of a kind, shown or not.
    [[nodiscard]] qsizetype count(ProblemKind kind) const { return m_counts.at(std::size_t(kind)); }
    [[nodiscard]] qsizetype count() const { return m_problems.size(); }
    [[nodiscard]] const RegisterProblem& problem(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    /// A problem as it is shown, sorted and looked for.
    struct Line {
        qsizetype problem = 0;
        QString name;
        QString folder;
        QString order;
        QString searched;
    };

    void makeLines();
    void choose();

    QList<RegisterProblem> m_problems;
    QList<Line> m_lines;      ///< of all of them
    QList<qsizetype> m_shown; ///< of the lines
    std::array<qsizetype, EnumKeys<ProblemKind>::keys.size()> m_counts{};
    std::optional<ProblemKind> m_kind;
    TextQuery m_words;
};

} // namespace kyodo
