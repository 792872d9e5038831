#include "ui/support/rememberedproject.h"

#include "core/rules/stepstate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// More is never shown, and settings should stay small.
constexpr qsizetype kMostDates = 12;

QJsonObject jsonOf(const RememberedDate& date)
{
    return {{u"on"_s, date.on.toString(Qt::ISODate)},
            {u"kind"_s, key(date.kind)},
            {u"title"_s, date.title},
            {u"path"_s, date.path.text()},
            {u"waits"_s, date.waits}};
}

std::optional<RememberedDate> dateOf(const QJsonObject& json)
{
    const auto path = FieldPath::parse(json.value(u"path"_s).toString());
    const auto kind = fromKey<ReminderKind>(json.value(u"kind"_s).toString());
    const QDate on = QDate::fromString(json.value(u"on"_s).toString(), Qt::ISODate);
    if (!path || !kind || !on.isValid())
        return std::nullopt;
    return RememberedDate{on, *kind, json.value(u"title"_s).toString(), *path,
                          json.value(u"waits"_s).toBool(true)};
}

} // namespace

QString RememberedDate::text() const
{
    Reminder reminder;
    reminder.kind = kind;
    reminder.title = title;
    return reminderText(reminder);
}

RememberedProject toRemember(const Project& project, QDate today)
{
    RememberedProject made;
    made.title = project.info.title;
    made.step = currentStep(project);
    made.cycle = project.info.cycle;
    made.status = project.info.status;
    for (const Reminder& reminder : reminders(project, today).mid(0, kMostDates))
        made.dates.append({reminder.on, reminder.kind, reminder.title, reminder.path, reminder.waits});
    return made;
}

RememberedProject rememberedProject(const Settings& settings, const QString& path)
{
    const QJsonObject json = QJsonDocument::fromJson(settings.rememberedProject(path)).object();
    RememberedProject made;
    made.title = json.value(u"title"_s).toString();
    made.step = fromKey<Step>(json.value(u"step"_s).toString());
    made.cycle = json.value(u"cycle"_s).toInt(1);
    made.status = fromKey<ProjectStatus>(json.value(u"status"_s).toString()).value_or(ProjectStatus::Active);
    const QJsonArray dates = json.value(u"dates"_s).toArray();
    for (const auto& value : dates) {
        if (const auto date = dateOf(value.toObject()))
            made.dates.append(*date);
    }
    made.page = std::max(0, json.value(u"page"_s).toInt());
    made.section = std::max(0, json.value(u"section"_s).toInt());
    return made;
}

void remember(Settings& settings, const QString& path, const RememberedProject& project)
{
    QJsonArray dates;
    for (const RememberedDate& date : project.dates)
        dates.append(jsonOf(date));
    const QJsonObject json{{u"title"_s, project.title},
                           {u"step"_s, project.step ? key(*project.step) : QString()},
                           {u"cycle"_s, project.cycle},
                           {u"status"_s, key(project.status)},
                           {u"dates"_s, dates},
                           {u"page"_s, project.page},
                           {u"section"_s, project.section}};
    settings.setRememberedProject(path, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace kyodo
