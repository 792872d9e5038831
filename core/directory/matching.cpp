#include "core/directory/matching.h"

#include "core/base/text.h"
#include "core/directory/rowsql.h"

#include <QHash>

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

// A resource that fits says more than any field, a field more than nothing.
constexpr int kBrings = 10;
constexpr int kWants = 6;
constexpr int kPlace = 3;
constexpr int kField = 2;
constexpr int kLookedAt = 200;

QStringList lines(const QString& text)
{
    QStringList found;
    for (const QString& line : text.split(u'\n')) {
        if (const QString clean = simplifiedLine(line); !clean.isEmpty())
            found.append(clean);
    }
    return found;
}

/// Those of the first that are spoken of in the second.
QStringList common(const QStringList& first, const QStringList& second)
{
    QStringList found;
    for (const QString& one : first) {
        const QString folded = nfkcFolded(one);
        const bool there = std::any_of(second.begin(), second.end(), [&](const QString& other) {
            const QString text = nfkcFolded(other);
            return text.contains(folded) || folded.contains(text);
        });
        if (there)
            found.append(one);
    }
    return found;
}

DirectoryRow rowOf(const Organisation& organisation)
{
    return {organisation.id,        organisation.name,      organisation.kana,  organisation.number,
            organisation.kind,      organisation.address,   organisation.place, organisation.fields,
            organisation.certified, organisation.isActive()};
}

/// Gathers bodies once each, with their reasons.
class Gatherer {
public:
    explicit Gatherer(const Need& need)
        : m_need(need)
    {
        for (const QString& name : need.known)
            m_known.append(nfkcFolded(coreName(name)));
    }

    void add(const DirectoryRow& row, const QStringList& brings, const QStringList& wants)
    {
        if (row.id == m_need.except || !row.active || m_known.contains(nfkcFolded(coreName(row.name))) ||
            m_found.contains(row.id))
            return;
        Complement complement{row,
                              brings,
                              wants,
                              row.fields & m_need.fields,
                              !m_need.place.isEmpty() && row.place == m_need.place,
                              0};
        complement.weight = kBrings * int(brings.size()) + kWants * int(wants.size()) +
                            kField * std::popcount(complement.fields) + (complement.samePlace ? kPlace : 0);
        if (complement.weight > 0)
            m_found.insert(row.id, complement);
    }

    QList<Complement> best(int most) const
    {
        QList<Complement> all = m_found.values();
        std::sort(all.begin(), all.end(), [](const Complement& a, const Complement& b) {
            return a.weight != b.weight ? a.weight > b.weight : a.row.id < b.row.id;
        });
        return all.mid(0, most);
    }

private:
    const Need& m_need;
    QStringList m_known;
    QHash<qint64, Complement> m_found;
};

/// Those whose resources the user has noted: few, for no list brings them.
Result<void> addNoted(Directory& directory, const Need& need, Gatherer& gatherer)
{
    auto rows = Statement::prepare(directory.database(),
                                   rowsql::selectRows() + " WHERE (offered<>'' OR sought<>'') ORDER BY id");
    if (!rows)
        return rows.error();
    for (;;) {
        const auto more = rows->step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        const Organisation body = rowsql::readRow(*rows);
        const QStringList brings = common(need.sought, lines(body.offered));
        const QStringList wants = common(need.offered, lines(body.sought));
        if (!brings.isEmpty() || !wants.isEmpty())
            gatherer.add(rowOf(body), brings, wants);
    }
}

Result<void> addByField(Directory& directory, const Need& need, const QString& place, Gatherer& gatherer)
{
    for (int field = 1; field <= 20; ++field) {
        if (!(need.fields & (1U << (field - 1))))
            continue;
        DirectoryQuery query;
        query.filter.field = field;
        query.filter.place = place;
        query.filter.active = true;
        query.limit = kLookedAt;
        const auto rows = directory.first(query);
        if (!rows)
            return rows.error();
        for (const DirectoryRow& row : *rows)
            gatherer.add(row, {}, {});
    }
    return {};
}

} // namespace

Result<QList<DirectoryRow>> doublesOf(Directory& directory, const Organisation& organisation)
{
    const QString core = nfkcFolded(coreName(organisation.name));
    const auto rows = directory.first({coreName(organisation.name)});
    if (!rows)
        return rows.error();
    QList<DirectoryRow> doubles;
    for (const DirectoryRow& row : *rows) {
        const bool otherNumber =
            !row.number.isEmpty() && !organisation.number.isEmpty() && row.number != organisation.number;
        if (row.id != organisation.id && !otherNumber && nfkcFolded(coreName(row.name)) == core)
            doubles.append(row);
    }
    if (organisation.number.isEmpty())
        return doubles;
    auto same = Statement::prepare(directory.database(),
                                   rowsql::selectRows() + " WHERE number=?1 AND id<>?2 ORDER BY id");
    if (!same)
        return same.error();
    same->bind(1, organisation.number);
    same->bind(2, organisation.id);
    for (auto more = same->step(); more && *more; more = same->step()) {
        const DirectoryRow row = rowOf(rowsql::readRow(*same));
        const bool there = std::any_of(doubles.begin(), doubles.end(),
                                       [&](const DirectoryRow& other) { return other.id == row.id; });
        if (!there)
            doubles.append(row);
    }
    return doubles;
}

Organisation merged(const Organisation& kept, const Organisation& other)
{
    Organisation result = kept;
    for (const OrganisationText& column : organisationTexts()) {
        QString& text = result.*column.text;
        const QString& more = other.*column.text;
        if (text.isEmpty())
            text = more;
        else if (column.own && !more.isEmpty() && !text.split(u'\n').contains(more))
            text += u'\n' + more;
    }
    result.dissolution = kept.dissolution;
    result.fields |= other.fields;
    result.certified = kept.certified || other.certified;
    for (const ContactNote& contact : other.contacts) {
        if (!result.contacts.contains(contact))
            result.contacts.append(contact);
    }
    std::stable_sort(result.contacts.begin(), result.contacts.end(),
                     [](const ContactNote& a, const ContactNote& b) { return a.on > b.on; });
    return result;
}

Result<QList<Complement>> complementsOf(Directory& directory, const Need& need, int most)
{
    Gatherer gatherer(need);
    if (const auto noted = addNoted(directory, need, gatherer); !noted)
        return noted.error();
    // Those next door come first; where they are few, the prefecture has more (or, where none is known, all).
    if (const auto near = addByField(directory, need, need.place, gatherer); !near)
        return near.error();
    if (need.place.isEmpty() || gatherer.best(most).size() >= most)
        return gatherer.best(most);
    if (const auto wider = addByField(directory, need, prefectureOf(need.place), gatherer); !wider)
        return wider.error();
    return gatherer.best(most);
}

} // namespace kyodo
