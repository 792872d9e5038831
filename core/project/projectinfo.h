#pragma once

#include "core/guideline/terms.h"
#include "core/project/record.h"

namespace kyodo {

enum class ProjectStatus { Active, Concluded, Stopped };
template<>
struct EnumKeys<ProjectStatus> {
    static constexpr std::array<std::string_view, 3> keys{"active", "concluded", "stopped"};
};

/// What the project is, once per file.
struct ProjectInfo : Row {
    QString title;
    QString challenge; ///< the local challenge (地域課題) it answers
    QString summary;
    QStringList fields;   ///< ids of the 20 fields of activity
    QString municipality; ///< municipality code (全国地方公共団体コード), six digits, or empty
    QString area;         ///< the place in words
    QString department;   ///< the authority's department in charge
    QString section;      ///< and its section
    std::optional<int> firstFiscalYear; ///< the fiscal year in which the cooperation first began
    QDate termStart;
    QDate termEnd;
    ProjectStatus status = ProjectStatus::Active;
    QString statusReason;
    QStringList tags;
    QString publicNature;     ///< premise: why the work is in the public interest (公共性の認識)
    int cycle = 1;            ///< 1 for the first time round
    QString continues;        ///< id of the project that this one continues, or empty
    QString guidelineVersion; ///< version of the guideline's data that it was made with
    QString clauseVersion;    ///< version of the clause library that it was made with

    friend bool operator==(const ProjectInfo&, const ProjectInfo&) = default;
    static RecordInfo describe();
};

} // namespace kyodo
