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
constexpr QChar kLast{0xFFFF}; ///< behind every sign that a place has

QStringList lines(const QString& text)
{
    QStringList found;
    for (const QString& line : text.split(u'\n')) {
        if (const QString clean = simplifiedLine(line); !clean.isEmpty())
            found.append(clean);
    }
    return found;
}

/// Those of ours that are spoken of in theirs, or the other way round.
QList<ResourceMatch> common(const QStringList& theirs, const QStringList& ours)
{
    QList<ResourceMatch> found;
    for (const QString& own : ours) {
        const QString folded = nfkcFolded(own);
        const auto there = std::find_if(theirs.begin(), theirs.end(), [&](const QString& other) {
            const QString text = nfkcFolded(other);
            return text.contains(folded) || folded.contains(text);
        });
        if (there != theirs.end())
            found.append({*there, own});
    }
    return found;
}

DirectoryRow rowOf(const Organisation& organisation)
{
    return {organisation.id,        organisation.name,      organisation.kana,  organisation.number,
            organisation.kind,      organisation.address,   organisation.place, organisation.fields,
            organisation.certified, organisation.isActive()};
}

Complement weighed(const DirectoryRow& row, const QList<ResourceMatch>& brings,
                   const QList<ResourceMatch>& wants, const Need& need)
{
    Complement complement{
        row, brings, wants, row.fields & need.fields, isMunicipality(need.place) && row.place == need.place,
        0};
    complement.weight = kBrings * int(brings.size()) + kWants * int(wants.size()) +
                        kField * std::popcount(complement.fields) + (complement.samePlace ? kPlace : 0);
    return complement;
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

    void add(const Complement& complement)
    {
        const DirectoryRow& row = complement.row;
        if (row.id != m_need.except && row.active && complement.weight > 0 && !m_found.contains(row.id))
            m_found.insert(row.id, complement);
    }

    QList<Complement> best(int most) const
    {
        QList<const Complement*> all;
        for (const Complement& complement : m_found)
            all.append(&complement);
        std::sort(all.begin(), all.end(), [](const Complement* a, const Complement* b) {
            return a->weight != b->weight ? a->weight > b->weight : a->row.id < b->row.id;
        });
        QList<Complement> best;
        for (auto each = all.cbegin(); each != all.cend() && best.size() < most; ++each) {
            if (!m_known.contains(nfkcFolded(coreName((*each)->row.name))))
                best.append(**each);
        }
        return best;
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
        const Complement complement = complementOf(rowsql::readRow(*rows), need);
        if (!complement.brings.isEmpty() || !complement.wants.isEmpty())
            gatherer.add(complement);
    }
}

/// All in a place that have a field in common with what is needed. Of each only what weighs: there may be
/// tens of thousands. `place`: a municipality, a prefecture, or empty for everywhere.
Result<void> addByField(Directory& directory, const Need& need, const QString& place, Gatherer& gatherer)
{
    if (need.fields == 0)
        return {};
    auto rows = Statement::prepare(
        directory.database(), "SELECT id,name,place,fields FROM organisations WHERE place>=?1 AND place<=?2 "
                              "AND fields & ?3 AND dissolution='' ORDER BY id");
    if (!rows)
        return rows.error();
    const bool whole = !place.isEmpty() && prefectureOf(place) != place;
    rows->bind(1, place);
    rows->bind(2, whole ? place : place + kLast);
    rows->bind(3, qint64{need.fields});
    for (;;) {
        const auto more = rows->step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        DirectoryRow row;
        row.id = rows->number(0);
        row.name = rows->text(1);
        row.place = rows->text(2);
        row.fields = static_cast<quint32>(rows->number(3));
        gatherer.add(weighed(row, {}, {}, need));
    }
}

/// With all of their rows.
Result<QList<Complement>> completed(Directory& directory, QList<Complement> complements)
{
    for (Complement& complement : complements) {
        const auto body = directory.find(complement.row.id);
        if (!body)
            return body.error();
        if (*body)
            complement.row = rowOf(**body);
    }
    return complements;
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

Complement complementOf(const Organisation& body, const Need& need)
{
    return weighed(rowOf(body), common(lines(body.offered), need.sought),
                   common(lines(body.sought), need.offered), need);
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
        return completed(directory, gatherer.best(most));
    if (const auto wider = addByField(directory, need, prefectureOf(need.place), gatherer); !wider)
        return wider.error();
    return completed(directory, gatherer.best(most));
}

} // namespace kyodo
