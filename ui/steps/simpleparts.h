#pragma once

#include "ui/steps/part.h"

namespace kyodo {

class RecordForm;
class RecordTable;

/// Fields of a row that exists once.
class FormPart final : public Part {
    Q_OBJECT

public:
    FormPart(ProjectSession& session, const PartSpec& spec, QWidget* parent);
    bool reveal(const FieldPath& path) override;

private:
    RecordForm* m_form;
};

/// Rows as an editable grid.
class TablePart final : public Part {
    Q_OBJECT

public:
    TablePart(ProjectSession& session, const PartSpec& spec, QWidget* parent);
    bool reveal(const FieldPath& path) override;
    void setOwner(const Id& owner) override;

private:
    void limitSlots();

    RecordTable* m_table;
    Id m_owner;
};

/// What was decided at a step: its row comes into being with the first thing written.
class NotePart final : public Part {
    Q_OBJECT

public:
    NotePart(ProjectSession& session, const PartSpec& spec, Step step, QWidget* parent);
    bool reveal(const FieldPath& path) override;

private:
    void follow();

    Step m_step;
    RecordForm* m_form;
};

} // namespace kyodo
