#pragma once

#include "core/project/project.h"

#include <QDate>

namespace kyodo::test {

/// A project of four parties in which nothing is left to find, and the rows that tests break.
struct Clean {
    Project project;
    QDate today;
    CountingIds ids;

    Id npo;
    Id company;
    Id community;
    Id city;

    Party& party(const Id& id) { return *findRow(project.parties, id); }
};

/// Complete up to and including `step` and nothing beyond, the steps before it passed; today is a day on
/// which such a project would stand there. The term runs from 2026-04-01 to 2027-03-31.
[[nodiscard]] Clean cleanProject(Step step);

/// Marks a step as passed without more ado.
void pass(Clean& clean, Step step);

/// A row with this title, name or text at the end of its list.
Task& addTask(Clean& clean, const QString& title, QDate start, QDate end);
void addRole(Clean& clean, const Id& task, const Id& party, RoleKind kind);
BudgetLine& addLine(Clean& clean, BudgetSide side, BudgetCategory category, const QString& title,
                    qint64 amount);
Share& addShare(Clean& clean, const Id& line, const Id& party, qint64 amount);

} // namespace kyodo::test
