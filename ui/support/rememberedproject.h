#pragma once

#include "core/rules/reminders.h"
#include "ui/support/settings.h"

namespace kyodo {

/// A date of a project as it was when its file was last seen, in no language yet.
struct RememberedDate {
    QDate on;
    ReminderKind kind = ReminderKind{};
    QString title;
    FieldPath path;
    bool waits = true;

    /// What it is, in the present language.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isOverdue(QDate today) const { return waits && on < today; }
    /// It took place since and needs nobody any more.
    [[nodiscard]] bool isOver(QDate today) const { return !waits && on < today; }

    friend bool operator==(const RememberedDate&, const RememberedDate&) = default;
};

/// What the start page shows of a project without opening its file, and where one worked in it.
struct RememberedProject {
    QString title;
    std::optional<Step> step; ///< where it stands; nothing when the file was never seen
    int cycle = 1;
    ProjectStatus status = ProjectStatus::Active;
    QList<RememberedDate> dates; ///< the next ones, sorted
    int page = 0;
    int section = 0;

    friend bool operator==(const RememberedProject&, const RememberedProject&) = default;
};

/// What there is to remember of a project, but for the place.
[[nodiscard]] RememberedProject toRemember(const Project& project, QDate today);

/// What is remembered of a file; empty where nothing is, or what is kept cannot be read.
[[nodiscard]] RememberedProject rememberedProject(const Settings& settings, const QString& path);
/// Only for files in the list of recent ones.
void remember(Settings& settings, const QString& path, const RememberedProject& project);

} // namespace kyodo
