#pragma once

#include "core/project/project.h"
#include "core/rules/finding.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace kyodo {

/// What is fixed about all findings of one kind.
struct FindingKind {
    QString id;
    Step step = Step{};
    std::optional<Principle> principle; ///< the principle at stake, where there is one
    Severity severity = Severity::Hint;
};

/// Everything the rules notice about the project as of today, sorted by step, then severity, then the order
/// of the rules and of the rows in their lists. Pure: the same project and day give the same findings. Rules
/// of a later step keep silent until that step has begun, the one before it is passed or its date has come.
[[nodiscard]] QList<Finding> findings(const Project& project, QDate today);
[[nodiscard]] QList<Finding> findingsOf(Step step, const Project& project, QDate today);
/// Those of a list that was made already, in the same order.
[[nodiscard]] QList<Finding> findingsOf(Step step, const QList<Finding>& findings);

/// Every kind of finding there is, by step.
[[nodiscard]] const QList<FindingKind>& findingKinds();
[[nodiscard]] const FindingKind* findingKind(QAnyStringView id);
[[nodiscard]] QStringList allFindingIds();

} // namespace kyodo
