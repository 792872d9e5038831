#include "core/register/registerlinks.h"

namespace kyodo {

void RegisterLinks::add(const RegisterEntry& entry)
{
    m_files.insert(entry.identity, entry.file);
    if (!entry.continues.isEmpty())
        ++m_continued[entry.continues];
}

void RegisterLinks::remove(const RegisterEntry& entry)
{
    m_files.remove(entry.identity, entry.file);
    const auto continued = m_continued.find(entry.continues);
    if (continued != m_continued.end() && --*continued <= 0)
        m_continued.erase(continued);
}

QStringList RegisterLinks::copiesOf(const RegisterEntry& entry) const
{
    QStringList files = m_files.values(entry.identity);
    files.removeAll(entry.file);
    files.sort();
    return files;
}

bool RegisterLinks::hasSuccessor(const RegisterEntry& entry) const
{
    return entry.outcome != Outcome::Undecided || m_continued.contains(entry.identity.text());
}

std::optional<int> daysStill(const RegisterEntry& entry, QDate today)
{
    if (!entry.stillSince.isValid())
        return std::nullopt;
    return int(entry.stillSince.daysTo(today));
}

bool standsStill(const RegisterEntry& entry, QDate today, int otherwise)
{
    const bool before = entry.termStart.isValid() && today < entry.termStart;
    const bool after = entry.termEnd.isValid() && today > entry.termEnd;
    const auto days = daysStill(entry, today);
    if (entry.status != ProjectStatus::Active || before || after || !days)
        return false;
    return *days > entry.meetingIntervalDays.value_or(otherwise);
}

bool endsWithoutSuccessor(const RegisterEntry& entry, const RegisterLinks& links, QDate today, int withinDays)
{
    return entry.status == ProjectStatus::Active && entry.termEnd.isValid() &&
           today.daysTo(entry.termEnd) <= withinDays && !links.hasSuccessor(entry);
}

} // namespace kyodo
