#include "core/project/changes.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QtNumeric>

#include <algorithm>
#include <limits>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::project)
};

constexpr qint64 kGap = 1024;

/// Indexes of a longest run of rows (not necessarily adjacent) whose positions already rise.
QList<qsizetype> risingRows(const QList<qint64>& positions)
{
    QList<qsizetype> tails; // tails[k]: row ending the best run of length k+1
    QList<qsizetype> previous(positions.size(), -1);
    for (qsizetype i = 0; i < positions.size(); ++i) {
        const auto at =
            std::lower_bound(tails.cbegin(), tails.cend(), positions.at(i),
                             [&](qsizetype row, qint64 value) { return positions.at(row) < value; });
        const qsizetype length = at - tails.cbegin();
        previous[i] = length > 0 ? tails.at(length - 1) : -1;
        if (length == tails.size())
            tails.append(i);
        else
            tails[length] = i;
    }
    QList<qsizetype> kept;
    for (qsizetype row = tails.isEmpty() ? -1 : tails.last(); row >= 0; row = previous.at(row))
        kept.prepend(row);
    return kept;
}

/// Places rows first…last-1 evenly between two positions; false when there is no room.
bool spread(QList<qint64>& positions, qsizetype first, qsizetype last, qint64 low, qint64 high)
{
    // Unsigned, for the whole range of positions is wider than a signed number.
    const auto rows = static_cast<quint64>(last - first);
    const quint64 width = static_cast<quint64>(high) - static_cast<quint64>(low);
    const quint64 step = width / (rows + 1);
    if (rows > 0 && step < 1)
        return false;
    for (quint64 i = 0; i < rows; ++i)
        positions[first + static_cast<qsizetype>(i)] =
            static_cast<qint64>(static_cast<quint64>(low) + step * (i + 1));
    return true;
}

/// Room for so many rows before a position, as far as there are numbers.
qint64 wellBelow(qint64 position, qsizetype rows)
{
    qint64 low = 0;
    return qSubOverflow(position, kGap * (rows + 1), &low) ? std::numeric_limits<qint64>::min() : low;
}

QList<qint64> settled(const QList<qint64>& old)
{
    QList<qint64> positions = old;
    const QList<qsizetype> kept = risingRows(old);
    qsizetype next = 0;
    bool room = true;
    for (const qsizetype anchor : kept) {
        const qint64 high = old.at(anchor);
        const qint64 low = next > 0 ? positions.at(next - 1) : wellBelow(high, anchor);
        room = room && spread(positions, next, anchor, low, high);
        next = anchor + 1;
    }
    for (; next < positions.size(); ++next)
        room = !qAddOverflow(positions.at(next - 1), kGap, &positions[next]) && room;
    if (!room) {
        for (qsizetype i = 0; i < positions.size(); ++i)
            positions[i] = kGap * i;
    }
    return positions;
}

/// Ids of rows by table.
using Doomed = QHash<QLatin1StringView, QSet<Id>>;

/// Whether the row has a reference of this kind to a row that goes.
bool refersTo(const Doomed& doomed, const FieldInfo& field, const Row& row)
{
    const auto gone = doomed.constFind(field.target);
    if (gone == doomed.constEnd())
        return false;
    return gone->contains(field.refers(row));
}

bool anyInto(const Doomed& doomed, const ProjectTable& table, ReferenceRule rule)
{
    const auto hit = [&](const FieldInfo& field) {
        return field.rule == rule && doomed.contains(field.target);
    };
    return std::any_of(table.record->fields.begin(), table.record->fields.end(), hit);
}

/// Adds what belongs to the rows. Owners stand before what belongs to them, so one walk finds all.
void collectDependents(const Project& project, Doomed& doomed)
{
    for (const ProjectTable& table : projectTables()) {
        if (!anyInto(doomed, table, ReferenceRule::Owner))
            continue;
        for (qsizetype i = 0; i < table.count(project); ++i) {
            const Row& row = table.at(project, i);
            for (const FieldInfo& field : table.record->fields) {
                if (field.rule == ReferenceRule::Owner && refersTo(doomed, field, row))
                    doomed[table.name()].insert(row.id);
            }
        }
    }
}

void removeDoomed(Project& project, const Doomed& doomed)
{
    for (const ProjectTable& table : projectTables()) {
        const QSet<Id> ids = doomed.value(table.name());
        for (qsizetype i = ids.isEmpty() ? 0 : table.count(project); i-- > 0;) {
            if (ids.contains(table.at(project, i).id))
                table.remove(project, i);
        }
    }
}

void clearLinks(Project& project, const Doomed& doomed)
{
    for (const ProjectTable& table : projectTables()) {
        if (!anyInto(doomed, table, ReferenceRule::Link))
            continue;
        for (qsizetype i = 0; i < table.count(project); ++i) {
            for (const FieldInfo& field : table.record->fields) {
                if (field.rule == ReferenceRule::Link && refersTo(doomed, field, table.at(project, i)))
                    field.write(table.edit(project, i), QVariant());
            }
        }
    }
}

/// Files of rows that go stay with the project as a whole.
void releaseAttachments(Project& project, const Doomed& doomed)
{
    for (Attachment& attachment : project.attachments) {
        const ProjectTable* table = projectTable(attachment.place);
        const auto id = Id::parse(attachment.placeId);
        if (!table || !id || !doomed.value(table->name()).contains(*id))
            continue;
        attachment.place.clear();
        attachment.placeId.clear();
    }
}

Error invalid(const QString& message, const ProjectTable& table, qsizetype row, QLatin1StringView field)
{
    return {ErrorCode::InvalidData, message,
            QStringLiteral("/%1/%2/%3").arg(table.name()).arg(row).arg(field)};
}

/// The ids of each table, gathered when first asked for.
class KnownIds {
public:
    explicit KnownIds(const Project& project)
        : m_project(project)
    {
    }

    bool contains(QLatin1StringView table, const Id& id)
    {
        auto found = m_ids.find(table);
        if (found == m_ids.end()) {
            found = m_ids.insert(table, {});
            const ProjectTable& rows = *projectTable(table);
            found->reserve(rows.count(m_project));
            for (qsizetype i = 0; i < rows.count(m_project); ++i)
                found->insert(rows.at(m_project, i).id);
        }
        return found->contains(id);
    }

private:
    const Project& m_project;
    QHash<QLatin1StringView, QSet<Id>> m_ids;
};

Result<void> checkReference(const ProjectTable& table, qsizetype index, const FieldInfo& field, const Id& id,
                            KnownIds& known)
{
    const auto place = [&] {
        return QStringLiteral("%1[%2].%3").arg(table.name()).arg(index).arg(field.name);
    };
    if (id.isNull() && field.rule == ReferenceRule::Owner) {
        //: %1 は所属先が空です。
        return invalid(Tr::tr("%1 does not say what it belongs to.").arg(place()), table, index, field.name);
    }
    if (!id.isNull() && !known.contains(field.target, id)) {
        //: %1 が指す行がありません。
        return invalid(Tr::tr("%1 points at a row that does not exist.").arg(place()), table, index,
                       field.name);
    }
    return {};
}

Result<void> checkText(const ProjectTable& table, qsizetype index, const FieldInfo& field,
                       const QString& text)
{
    if (isWellFormed(text))
        return {};
    const QString place = QStringLiteral("%1[%2].%3").arg(table.name()).arg(index).arg(field.name);
    //: %1 に、文字として保存できない符号が入っています。その文字を消してください。
    return invalid(Tr::tr("%1 holds a code that is not a character. Please remove it.").arg(place), table,
                   index, field.name);
}

bool isFourDigitYear(QDate date)
{
    return date.year() >= 1 && date.year() <= 9999;
}

/// Whether a value of this type can be written, counted with and read again.
bool isInRange(FieldType type, const QVariant& value)
{
    switch (type) {
    case FieldType::Money:
        return value.toLongLong() >= -kLargestAmount && value.toLongLong() <= kLargestAmount;
    case FieldType::Decimal:
        return qIsFinite(value.toDouble());
    case FieldType::Date:
        return isFourDigitYear(value.toDate());
    case FieldType::Moment:
        return isFourDigitYear(value.toDateTime().toUTC().date());
    default:
        return true;
    }
}

/// Whether values of this type can lie beyond what is kept: most fields are not asked at all.
bool hasRange(FieldType type)
{
    return type == FieldType::Money || type == FieldType::Decimal || type == FieldType::Date ||
           type == FieldType::Moment;
}

Result<void> checkRange(const ProjectTable& table, qsizetype index, const FieldInfo& field,
                        const QVariant& value)
{
    if (!value.isValid() || isInRange(field.type, value))
        return {};
    const QString place = QStringLiteral("%1[%2].%3").arg(table.name()).arg(index).arg(field.name);
    //: %1 の値は、扱える範囲を超えています。
    return invalid(Tr::tr("%1 is beyond what can be kept.").arg(place), table, index, field.name);
}

Result<void> checkRow(const ProjectTable& table, qsizetype index, const Row& row, KnownIds& known)
{
    for (const FieldInfo& field : table.record->fields) {
        Result<void> checked;
        if (field.type == FieldType::Reference) {
            checked = checkReference(table, index, field, field.refers(row), known);
        } else if (field.type == FieldType::Text || field.type == FieldType::LongText) {
            checked = checkText(table, index, field, field.text(row));
        } else if (field.type == FieldType::TextList) {
            checked = checkText(table, index, field, field.read(row).toStringList().join(u'\n'));
        } else if (hasRange(field.type)) {
            checked = checkRange(table, index, field, field.read(row));
        }
        if (!checked)
            return checked;
    }
    return {};
}

Result<void> checkAttachments(const Project& project)
{
    const ProjectTable& table = *projectTable(recordInfo<Attachment>().table);
    for (qsizetype i = 0; i < project.attachments.size(); ++i) {
        const Attachment& attachment = project.attachments.at(i);
        const QString row = QStringLiteral("%1[%2]").arg(table.name()).arg(i);
        if (!isContentHash(attachment.contentHash)) {
            //: %1 の中身のハッシュ値が正しくありません。
            return invalid(Tr::tr("The hash of the content of %1 is not one.").arg(row), table, i,
                           QLatin1StringView("contentHash"));
        }
        if (attachment.size < 0 || attachment.size > kLargestAttachment) {
            //: %1 の大きさは、扱える範囲を超えています。
            return invalid(Tr::tr("The size of %1 is beyond what can be kept.").arg(row), table, i,
                           QLatin1StringView("size"));
        }
    }
    return {};
}

Result<void> checkKeys(const ProjectTable& table, const Project& project)
{
    QSet<Id> ids;
    ids.reserve(table.count(project));
    qint64 last = std::numeric_limits<qint64>::min();
    for (qsizetype i = 0; i < table.count(project); ++i) {
        const Row& row = table.at(project, i);
        if (row.id.isNull() || ids.contains(row.id)) {
            //: %1 の %2 行目は、行の番号がないか、ほかの行と重なっています。
            return invalid(
                Tr::tr("Row %2 of %1 has no key, or the key of another row.").arg(table.name()).arg(i), table,
                i, QLatin1StringView("id"));
        }
        if (row.position < last) {
            //: %1 の %2 行目は並び順と位置が合いません。
            return invalid(Tr::tr("Row %2 of %1 is out of order.").arg(table.name()).arg(i), table, i,
                           QLatin1StringView("position"));
        }
        last = row.position;
        ids.insert(row.id);
    }
    return {};
}

} // namespace

bool removeRow(Project& project, QAnyStringView table, const Id& id)
{
    return removeRows(project, table, {id});
}

bool removeRows(Project& project, QAnyStringView tableName, const QSet<Id>& ids)
{
    const ProjectTable* table = projectTable(tableName);
    if (!table || table->single)
        return false;
    Doomed doomed;
    for (qsizetype i = 0; i < table->count(project); ++i) {
        if (ids.contains(table->at(project, i).id))
            doomed[table->name()].insert(table->at(project, i).id);
    }
    if (doomed.isEmpty())
        return false;
    collectDependents(project, doomed);
    removeDoomed(project, doomed);
    clearLinks(project, doomed);
    releaseAttachments(project, doomed);
    return true;
}

void settlePositions(Project& project)
{
    for (const ProjectTable& table : projectTables()) {
        QList<qint64> positions;
        bool rising = true;
        for (qsizetype i = 0; i < table.count(project); ++i) {
            positions.append(table.at(project, i).position);
            rising = rising && (i == 0 || positions.at(i) > positions.at(i - 1));
        }
        if (rising)
            continue;
        const QList<qint64> better = settled(positions);
        for (qsizetype i = 0; i < better.size(); ++i) {
            if (better.at(i) != positions.at(i))
                table.edit(project, i).position = better.at(i);
        }
    }
}

Result<void> validate(const Project& project, const Project* before)
{
    KnownIds known(project);
    for (const ProjectTable& table : projectTables()) {
        if (before && table.same(project, *before))
            continue;
        if (const auto checked = checkKeys(table, project); !checked)
            return checked;
        for (qsizetype i = 0; i < table.count(project); ++i) {
            if (const auto checked = checkRow(table, i, table.at(project, i), known); !checked)
                return checked;
        }
    }
    return checkAttachments(project);
}

} // namespace kyodo
