#pragma once

#include "ui/grid/gridpart.h"

namespace kyodo {

class CompareModel;

/// Things side by side, a column each: added, deleted and moved; nothing to compare while there is none.
class ComparePart : public GridPart {
    Q_OBJECT

public:
    bool reveal(const FieldPath& path) override;

protected:
    ComparePart(ProjectSession& session, const PartSpec& spec, CompareModel* model, QWidget* parent);

    void build(const QString& name, const QString& accessibleName, const QString& add, const QString& remove,
               const QString& empty);
    /// The column the keyboard is in; a null id beside the columns.
    [[nodiscard]] Id currentItem() const;

private:
    void addItem();
    void removeItem();
    void moveItem(int delta);
    void follow();

    CompareModel* m_model;
    QLabel* m_empty = nullptr;
    QPushButton* m_add = nullptr;
    QList<QPushButton*> m_ofItem; ///< for the one the keyboard is in
};

/// Options side by side, judged by the five principles; one of them is chosen.
class OptionsPart final : public ComparePart {
    Q_OBJECT

public:
    OptionsPart(ProjectSession& session, const PartSpec& spec, QWidget* parent);
};

/// Candidates side by side; the chosen ones become parties.
class CandidateGrid final : public ComparePart {
    Q_OBJECT

public:
    CandidateGrid(ProjectSession& session, const PartSpec& spec, QWidget* parent);

private:
    void adopt();
    void tellAdoption();

    QPushButton* m_adopt = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace kyodo
