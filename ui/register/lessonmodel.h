#pragma once

#include "core/register/lessonlist.h"
#include "ui/register/registermodel.h"

namespace kyodo {

/// What the projects of the register have learned, by kind, each under a heading: of the projects that are
/// shown, and where words are looked for only what holds them all itself.
class LessonModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Outcome, Project, Columns };

    LessonModel(const RegisterModel& source, QObject* parent = nullptr);

    /// Lessons there are, without the headings.
    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Line {
        std::optional<LessonPlace> place{}; ///< nothing for a heading
        LessonKind kind = LessonKind{};
        int count = 0; ///< lessons below a heading
    };

    void refresh();
    [[nodiscard]] const Lesson& lesson(const Line& line) const;
    [[nodiscard]] QString cell(const Line& line, int column) const;

    const RegisterModel& m_source;
    QList<RegisterRow> m_rows;
    QList<Line> m_lines;
    int m_count = 0;
};

} // namespace kyodo
