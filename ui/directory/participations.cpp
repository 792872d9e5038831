#include "ui/directory/participations.h"

#include "core/base/text.h"
#include "core/directory/organisation.h"

#include <algorithm>
#include <tuple>

namespace kyodo {

namespace {

QString foldedName(const QString& name)
{
    return nfkcFolded(coreName(name));
}

} // namespace

void Participations::add(const RegisterEntry& entry)
{
    for (const RegisterParty& party : entry.parties) {
        if (!party.number.isEmpty())
            m_byNumber.insert(party.number, m_parts.size());
        m_byName.insert(foldedName(party.name), m_parts.size());
        m_parts.append(
            {{entry.file, entry.title, entry.status, entry.review, entry.outcome, false}, party.number});
    }
}

QList<Participation> Participations::of(const QString& name, const QString& number) const
{
    QList<qsizetype> parts = number.isEmpty() ? QList<qsizetype>() : m_byNumber.values(number);
    for (const qsizetype part : m_byName.values(foldedName(name))) {
        // Of the same name, and yet another body.
        if (number.isEmpty() || m_parts.at(part).number.isEmpty())
            parts.append(part);
    }
    QList<Participation> found;
    QHash<QString, qsizetype> places;
    for (const qsizetype part : std::as_const(parts)) {
        Participation project = m_parts.at(part).project;
        project.byName = number.isEmpty() || m_parts.at(part).number.isEmpty();
        const auto place = places.constFind(project.file);
        if (place == places.constEnd()) {
            places.insert(project.file, found.size());
            found.append(project);
            continue;
        }
        found[*place].byName = found.at(*place).byName && project.byName;
    }
    std::sort(found.begin(), found.end(), [](const Participation& a, const Participation& b) {
        return std::tie(a.title, a.file) < std::tie(b.title, b.file);
    });
    return found;
}

} // namespace kyodo
