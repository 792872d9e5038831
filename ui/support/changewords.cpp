#include "ui/support/changewords.h"

#include "core/base/eradate.h"
#include "ui/support/fieldlabels.h"
#include "ui/support/fieldtext.h"
#include "ui/support/rowtitle.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::support)
};

/// What a new row holds says nothing, unless it was chosen from a set.
bool isSilent(const ProjectTable& table, const FieldInfo& field, const QVariant& value)
{
    if (!value.isValid() || field.type == FieldType::Choice)
        return !value.isValid();
    Project fresh;
    const Row& row = table.single ? table.at(fresh, 0) : table.insert(fresh, 0);
    return field.read(row) == value;
}

QString counted(const QString& table, int added, int changed, int removed)
{
    QStringList parts;
    if (added > 0) {
        //: 追加 %1
        parts.append(Tr::tr("%1 added").arg(added));
    }
    if (changed > 0) {
        //: 変更 %1
        parts.append(Tr::tr("%1 changed").arg(changed));
    }
    if (removed > 0) {
        //: 削除 %1
        parts.append(Tr::tr("%1 deleted").arg(removed));
    }
    //: %1：%2
    return Tr::tr("%1: %2").arg(tableLabel(table), parts.join(u", "_s));
}

} // namespace

ChangeTeller::ChangeTeller(const FieldWords& words, const Project& before, const Project& after,
                           QList<FieldChange> changes)
    : m_words(words)
    , m_before(before)
    , m_after(after)
    , m_changes(std::move(changes))
{
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        const FieldChange& change = m_changes.at(i);
        if (i == 0 || change.row != m_changes.at(i - 1).row || change.table != m_changes.at(i - 1).table)
            m_starts.append(i);
    }
}

qsizetype ChangeTeller::endOf(qsizetype index) const
{
    return index + 1 < m_starts.size() ? m_starts.at(index + 1) : m_changes.size();
}

QString ChangeTeller::text(const FieldChange& change, const FieldInfo& field, bool after) const
{
    const QVariant& value = after ? change.after : change.before;
    if (field.type == FieldType::Flag && value.isValid()) {
        //: はい
        const QString yes = Tr::tr("yes");
        //: いいえ
        const QString no = Tr::tr("no");
        return value.toBool() ? yes : no;
    }
    const Project& nearest = after ? m_after : m_before;
    const QString text = fieldText(m_words, nearest, change.table, field, value);
    if (text.isEmpty() && field.type == FieldType::Reference)
        return fieldText(m_words, after ? m_before : m_after, change.table, field, value);
    return text;
}

ToldRow ChangeTeller::row(qsizetype index) const
{
    const FieldChange& first = m_changes.at(m_starts.at(index));
    const ProjectTable* table = projectTable(first.table);
    ToldRow told{first.kind, first.table, first.row, tableLabel(first.table), {}, false, {}};
    const bool gone = first.kind == RowChange::Kind::Removed;
    told.title = rowTitle(m_words, gone ? m_before : m_after, first.table, first.row);
    for (qsizetype i = m_starts.at(index); i < endOf(index); ++i) {
        const FieldChange& change = m_changes.at(i);
        const FieldInfo* field = table ? table->record->field(change.field) : nullptr;
        if (!field) {
            told.moved = true;
            continue;
        }
        const bool changed = change.kind == RowChange::Kind::Changed;
        if (!changed && isSilent(*table, *field, gone ? change.before : change.after))
            continue;
        ToldField line{fieldLabel(change.table, change.field), text(change, *field, false),
                       text(change, *field, true)};
        if (!changed)
            (gone ? line.after : line.before).clear();
        told.fields.append(line);
    }
    return told;
}

QStringList ChangeTeller::counts() const
{
    QStringList lines;
    for (const ProjectTable& table : projectTables()) {
        int added = 0;
        int changed = 0;
        int removed = 0;
        for (const qsizetype start : m_starts) {
            const FieldChange& change = m_changes.at(start);
            if (change.table != table.name())
                continue;
            added += change.kind == RowChange::Kind::Inserted ? 1 : 0;
            changed += change.kind == RowChange::Kind::Changed ? 1 : 0;
            removed += change.kind == RowChange::Kind::Removed ? 1 : 0;
        }
        if (added + changed + removed > 0)
            lines.append(counted(table.name(), added, changed, removed));
    }
    return lines;
}

QString momentText(const QDateTime& at, Language language)
{
    const QDateTime local = at.toLocalTime();
    return formatDate(local.date(), DateStyle::Era, language) + local.time().toString(u" HH:mm"_s);
}

QString dayText(QDate day, Language language)
{
    const QLocale locale(language == Language::Japanese ? QLocale::Japanese : QLocale::English);
    const QString name = locale.dayName(day.dayOfWeek(), QLocale::ShortFormat);
    const QString form = language == Language::Japanese ? u"%1（%2）"_s : u"%1 (%2)"_s;
    return form.arg(formatDate(day, DateStyle::Era, language), name);
}

} // namespace kyodo
