#pragma once

#include "core/rules/finding.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kyodo {

/// How a part of a page shows its table.
enum class PartKind {
    Form,           ///< the fields of a single row
    Table,          ///< rows as an editable grid
    Master,         ///< a list or grid of rows; the chosen one with its fields and what belongs to it
    Roles,          ///< the matrix of tasks and parties
    Schedule,       ///< dated rows as a chart and as a grid
    Note,           ///< what was decided at the page's step
    Budget,         ///< lines and shares as one grid with its sums
    Money,          ///< what was spent and received against the budget
    Candidates,     ///< candidates compared, or one by one
    Abilities,      ///< what each party can and cannot do, and where it stands, side by side
    Methods,        ///< the guideline's methods for the kinds of party present, to tick
    Options,        ///< options against the principles
    Pitfalls,       ///< the guideline's pitfalls for the kinds of party present
    Dated,          ///< rows by date; the chosen one on a page of its own with what belongs to it
    Indicators,     ///< from baseline to target to result
    Attachments,    ///< files: all of them, or those that belong to the chosen row of a master
    Agenda,         ///< the dates to be kept
    NextCycle,      ///< the way into the next cycle's file
    Clauses,        ///< the clauses of the agreement, their texts and pages
    AgreementStyle, ///< how the agreement looks, as one's own standard
    Annexes,        ///< what is annexed to the agreement
    ClauseSets,     ///< the template set in use, and those at hand
    Versions,       ///< drafts, the final one, the concluded one
    Questions,      ///< the questions of a review round
    Sheets,         ///< each party's sheet of a round, to be filled in
    Replies,        ///< forms for the parties of a round, and what comes back
    Joint,          ///< the sheets of a round side by side
    Cycles,         ///< scores and results compared over the cycles
    BroughtAlong,   ///< improvements of earlier cycles, and how they are taken up
};

struct PartSpec {
    PartKind kind = PartKind::Form;
    QString table;
    QStringList fields{};       ///< of a form; of a master, those of the chosen row
    QStringList columns{};      ///< of a grid; a master without columns is a list of names
    QString ownerField{};       ///< of a master's child: the field that refers to the chosen row
    QString slotField{};        ///< one row for each thing this field may name: see RecordTableSpec
    QString detailField{};      ///< of a list of names: the field in the second line
    QList<PartSpec> children{}; ///< of a master
    QString ownerTable{};       ///< of attachments in a master: its table
};

struct SectionSpec {
    QString id;
    QString title;
    QList<PartSpec> parts;
};

/// A page of a project, as a list of what it shows: nothing about a table is programmed for it alone.
struct PageSpec {
    QString id; ///< "basics" or the key of a step
    std::optional<Step> step;
    QList<SectionSpec> sections;
};

/// The basics, then the seven steps, worded in the present language.
[[nodiscard]] QList<PageSpec> pageSpecs();

/// Whether a part (or one of its children) shows a table and, if named, this field of it.
[[nodiscard]] bool shows(const PartSpec& part, const QString& table, const QString& field);

/// Whether a part of a page does.
[[nodiscard]] bool showsPlace(const PageSpec& page, const QString& table, const QString& field);

/// The page and section where a place is to be edited: that of the step if it is there, any other else.
struct PageSpot {
    qsizetype page = 0;
    qsizetype section = 0;
};
[[nodiscard]] std::optional<PageSpot> spotOf(const QList<PageSpec>& pages, const FieldPath& path,
                                             std::optional<Step> preferred);

} // namespace kyodo
