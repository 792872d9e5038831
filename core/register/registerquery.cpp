#include "core/register/registerquery.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::registers)
};

/// What a column is sorted by: the order of steps and states is theirs, not that of their names.
QVariant sortValue(RegisterColumn column, const RegisterRow& row, const RegisterWords& words)
{
    const RegisterEntry& entry = row.entry;
    switch (column) {
    case RegisterColumn::Step:
        return static_cast<int>(entry.step);
    case RegisterColumn::Status:
        return static_cast<int>(entry.status);
    case RegisterColumn::Agreement:
        return 2 * static_cast<int>(entry.agreement) + (entry.changedSinceConcluded ? 1 : 0);
    case RegisterColumn::Review:
        return static_cast<int>(entry.review);
    case RegisterColumn::FirstYear:
        return entry.firstFiscalYear ? QVariant(*entry.firstFiscalYear) : QVariant();
    case RegisterColumn::Years: {
        const QList<int> years = entry.fiscalYears(words.today);
        return years.isEmpty() ? QVariant() : QVariant(years.first());
    }
    case RegisterColumn::Findings: // the grave ones first
        return QVariant(static_cast<qlonglong>(entry.problems) * 1'000'000 + entry.warnings * 1000 +
                        entry.hints);
    default:
        break;
    }
    const QVariant value = cellValue(column, row, words);
    return cellKind(column) == CellKind::Text && value.isValid() ? QVariant(sortedText(value.toString()))
                                                                 : value;
}

} // namespace

QString sortedText(const QString& text)
{
    constexpr qsizetype kDigits = 12;
    const QString folded = nfkcFolded(text);
    QString key;
    for (qsizetype at = 0; at < folded.size();) {
        qsizetype end = at;
        while (end < folded.size() && folded.at(end).isDigit())
            ++end;
        if (end == at)
            key += folded.at(end++);
        else
            key += folded.mid(at, end - at).rightJustified(kDigits, u'0');
        at = end;
    }
    return key;
}

QString conditionText(RegisterCondition condition)
{
    switch (condition) {
    case RegisterCondition::Active:
        //: 実施中
        return Tr::tr("Under way");
    case RegisterCondition::Finished:
        //: 終了・中止
        return Tr::tr("Finished or stopped");
    case RegisterCondition::Overdue:
        //: 期日を過ぎたものがある
        return Tr::tr("Something is overdue");
    case RegisterCondition::HasFindings:
        //: 問題か注意がある
        return Tr::tr("With problems or warnings");
    case RegisterCondition::StandsStill:
        //: 長く動きがない（約束した間隔より、約束がなければ90日より）
        return Tr::tr("Stands still (for longer than agreed, or than 90 days)");
    case RegisterCondition::NoSuccessor:
        //: 終わりが近いが、その後が未定
        return Tr::tr("Ends soon, and nobody knows what follows");
    case RegisterCondition::NoAgreement:
        //: 協定書をまだ結んでいない
        return Tr::tr("No agreement concluded");
    case RegisterCondition::AgreementChanged:
        //: 締結の後に内容が変わっている
        return Tr::tr("Changed since the agreement was concluded");
    case RegisterCondition::NoReview:
        //: ふりかえりをまだしていない
        return Tr::tr("No review held");
    case RegisterCondition::NewOrChanged:
        //: 新しい・変更あり
        return Tr::tr("New or changed");
    case RegisterCondition::Copied:
        break;
    }
    //: 同じ事業が二つ以上ある
    return Tr::tr("The same project more than once");
}

bool RegisterTable::put(const RegisterRow& row)
{
    const QString& file = row.entry.file;
    const auto place = m_places.constFind(file);
    if (place == m_places.constEnd()) {
        m_places.insert(file, m_rows.size());
        m_rows.append(row);
        m_links.add(row.entry);
        return true;
    }
    const qsizetype at = *place;
    if (m_rows.at(at) == row)
        return false;
    if (m_rows.at(at).entry != row.entry) {
        m_links.remove(m_rows.at(at).entry);
        m_links.add(row.entry);
    }
    m_rows[at] = row;
    return true;
}

bool RegisterTable::remove(const QString& file)
{
    const auto place = m_places.constFind(file);
    if (place == m_places.constEnd())
        return false;
    const qsizetype at = *place;
    m_places.erase(place);
    m_links.remove(m_rows.at(at).entry);
    // The last takes the empty place: order means nothing here.
    const qsizetype last = m_rows.size() - 1;
    if (at != last) {
        m_rows[at] = m_rows.at(last);
        m_places[m_rows.at(at).entry.file] = at;
    }
    m_rows.removeLast();
    return true;
}

void RegisterTable::clear()
{
    *this = RegisterTable();
}

bool RegisterTable::meets(const RegisterRow& row, RegisterCondition condition, QDate today) const
{
    const RegisterEntry& entry = row.entry;
    switch (condition) {
    case RegisterCondition::Active:
        return entry.status == ProjectStatus::Active;
    case RegisterCondition::Finished:
        return entry.status != ProjectStatus::Active;
    case RegisterCondition::Overdue: {
        const RegisterDate* next = entry.nextDate(today);
        return next && next->isOverdue(today);
    }
    case RegisterCondition::HasFindings:
        return entry.problems + entry.warnings > 0;
    case RegisterCondition::StandsStill:
        return standsStill(entry, today);
    case RegisterCondition::NoSuccessor:
        return endsWithoutSuccessor(entry, m_links, today);
    case RegisterCondition::NoAgreement:
        return entry.agreement != AgreementState::Concluded && entry.agreement != AgreementState::Ended;
    case RegisterCondition::AgreementChanged:
        return entry.changedSinceConcluded;
    case RegisterCondition::NoReview:
        return entry.review != ReviewState::Done;
    case RegisterCondition::NewOrChanged:
        return row.change != FileChange::Unchanged;
    case RegisterCondition::Copied:
        break;
    }
    return !m_links.copiesOf(entry).isEmpty();
}

bool RegisterTable::fits(qsizetype row, const RegisterFilter& filter, const TextQuery& text,
                         QDate today) const
{
    const RegisterEntry& entry = m_rows.at(row).entry;
    return (!filter.step || entry.step == *filter.step) &&
           (filter.form.isEmpty() || entry.forms.contains(filter.form)) &&
           (filter.field.isEmpty() || entry.fields.contains(filter.field)) &&
           (!filter.year || entry.isIn(*filter.year)) &&
           (filter.section.isEmpty() || entry.section == filter.section) &&
           (!filter.condition || meets(m_rows.at(row), *filter.condition, today)) &&
           (text.isEmpty() || text.hasAll(entry.searched));
}

qsizetype RegisterTable::fitting(const RegisterFilter& filter, QDate today) const
{
    const TextQuery text(filter.text);
    qsizetype count = 0;
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        count += fits(row, filter, text, today) ? 1 : 0;
    return count;
}

QList<qsizetype> RegisterTable::sorted(QList<qsizetype> rows, const RegisterQuery& query,
                                       const RegisterWords& words) const
{
    QList<QVariant> keys(m_rows.size());
    QStringList titles(m_rows.size());
    for (const qsizetype row : std::as_const(rows)) {
        keys[row] = sortValue(query.sort, m_rows.at(row), words);
        titles[row] = sortedText(m_rows.at(row).entry.title);
    }
    std::sort(rows.begin(), rows.end(), [&](qsizetype a, qsizetype b) {
        const QVariant& left = keys.at(a);
        const QVariant& right = keys.at(b);
        if (left.isValid() != right.isValid())
            return left.isValid();
        const auto order = left.isValid() ? QVariant::compare(left, right) : QPartialOrdering::Equivalent;
        if (order != QPartialOrdering::Equivalent)
            return (order == QPartialOrdering::Less) != query.descending;
        return titles.at(a) != titles.at(b) ? titles.at(a) < titles.at(b)
                                            : m_rows.at(a).entry.file < m_rows.at(b).entry.file;
    });
    return rows;
}

QList<RegisterLine> RegisterTable::lines(const RegisterQuery& query, const RegisterWords& words) const
{
    const TextQuery text(query.filter.text);
    QList<qsizetype> fitting;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (fits(row, query.filter, text, words.today))
            fitting.append(row);
    }
    QList<RegisterLine> lines;
    if (!query.group) {
        for (const qsizetype row : sorted(fitting, query, words))
            lines.append(RegisterLine{row});
        return lines;
    }
    // What has no value stands last.
    QMap<std::tuple<bool, QString, QString>, QList<qsizetype>> groups;
    for (const qsizetype row : sorted(fitting, query, words)) {
        const QStringList values = mentions(*query.group, m_rows.at(row), words);
        if (values.isEmpty())
            groups[{true, QString(), QString()}].append(row);
        for (const QString& value : values)
            groups[{false, sortedText(value), value}].append(row);
    }
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        //: （記入なし）
        const QString heading = std::get<0>(group.key()) ? Tr::tr("(not given)") : std::get<2>(group.key());
        lines.append({-1, heading, int(group->size())});
        for (const qsizetype row : *group)
            lines.append(RegisterLine{row});
    }
    return lines;
}

QStringList RegisterTable::sections() const
{
    QSet<QString> sections;
    for (const RegisterRow& row : m_rows)
        sections.insert(row.entry.section);
    sections.remove(QString());
    QStringList sorted(sections.begin(), sections.end());
    std::sort(sorted.begin(), sorted.end(), [](const QString& a, const QString& b) {
        return std::pair(sortedText(a), a) < std::pair(sortedText(b), b);
    });
    return sorted;
}

QList<int> RegisterTable::years(QDate today) const
{
    QSet<int> years;
    for (const RegisterRow& row : m_rows) {
        for (const int year : row.entry.fiscalYears(today))
            years.insert(year);
    }
    QList<int> sorted(years.begin(), years.end());
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    return sorted;
}

} // namespace kyodo
