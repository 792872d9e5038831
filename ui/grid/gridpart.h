#pragma once

#include "ui/steps/part.h"

#include <functional>

class QPushButton;

namespace kyodo {

class GridModel;
class GridView;
class WrapLayout;

/// A part of a page that is edited as a grid, with its buttons below.
class GridPart : public Part {
    Q_OBJECT

public:
    ~GridPart() override;
    bool reveal(const FieldPath& path) override;

protected:
    GridPart(ProjectSession& session, const PartSpec& spec, QWidget* parent);

    /// Shows the grid; `name` is the view's object name. To be called once.
    GridView& addGrid(GridModel& model, int frozenColumns, const QString& name,
                      const QString& accessibleName);
    [[nodiscard]] GridView& view() const { return *m_view; }
    /// A button below the grid, and its key while the grid has the focus. Null in a project that is only
    /// read.
    QPushButton* addButton(const QString& text, const QString& keys, const QString& name,
                           const std::function<void()>& run);
    QLabel* addLabel(const QString& tone);
    /// The cell that shows a field of a row; without the field, the first one of the row.
    [[nodiscard]] QModelIndex cellOf(const FieldPath& path) const;

private:
    GridView* m_view = nullptr;
    WrapLayout* m_buttons = nullptr;
};

} // namespace kyodo
