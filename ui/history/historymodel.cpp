#include "ui/history/historymodel.h"

#include "core/base/text.h"
#include "ui/support/changewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

HistoryModel::HistoryModel(ProjectSession& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_specs(pageSpecs())
{
    rebuild();
    connect(&session, &ProjectSession::changed, this, [this] { rebuild(); });
}

void HistoryModel::setFilter(const HistoryFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

void HistoryModel::rebuild()
{
    beginResetModel();
    m_items.clear();
    m_count = 0;
    const QList<HistoryEntry>& history = m_session.file().history();
    QDate day;
    for (qsizetype i = history.size() - 1; i >= 0; --i) {
        const HistoryEntry& entry = history.at(i);
        if (!passes(entry))
            continue;
        const QDate on = entry.at.toLocalTime().date();
        if (on != day || m_items.isEmpty())
            m_items.append({-1, on});
        day = on;
        m_items.append({i, on});
        ++m_count;
    }
    endResetModel();
}

bool HistoryModel::passes(const HistoryEntry& entry)
{
    if (m_filter.author && entry.author != *m_filter.author)
        return false;
    if (!m_filter.text.isEmpty()) {
        const QString text = labelOf(entry) + u'\n' + entry.author + u'\n' +
                             momentText(entry.at, m_session.context().language);
        if (!m_filter.text.hasAll(nfkcFolded(text)))
            return false;
    }
    return m_filter.page < 0 || (pagesOf(entry) & (1U << m_filter.page)) != 0;
}

quint32 HistoryModel::pagesOf(const HistoryEntry& entry)
{
    if (const auto known = m_pages.constFind(entry.id); known != m_pages.constEnd())
        return *known;
    quint32 pages = 0;
    const auto changes = m_session.changesOf(entry.id);
    const QList<FieldChange> fields = changes ? *changes : QList<FieldChange>();
    for (const FieldChange& change : fields) {
        const QString name = change.field == u"position"_s ? QString() : change.field;
        const QString place = change.table + u'.' + name;
        if (!m_fieldPages.contains(place)) {
            quint32 shown = 0;
            for (qsizetype i = 0; i < m_specs.size(); ++i) {
                if (showsPlace(m_specs.at(i), change.table, name))
                    shown |= 1U << i;
            }
            m_fieldPages.insert(place, shown);
        }
        pages |= m_fieldPages.value(place);
    }
    m_pages.insert(entry.id, pages);
    return pages;
}

QStringList HistoryModel::authors() const
{
    QStringList authors;
    for (const HistoryEntry& entry : m_session.file().history()) {
        if (!authors.contains(entry.author))
            authors.append(entry.author);
    }
    authors.sort();
    return authors;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

const HistoryEntry* HistoryModel::entryAt(int row) const
{
    const qsizetype entry = row >= 0 && row < m_items.size() ? m_items.at(row).entry : -1;
    return entry < 0 ? nullptr : &m_session.file().history().at(entry);
}

int HistoryModel::rowOf(const Id& entry) const
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const HistoryEntry* here = entryAt(int(i));
        if (here && here->id == entry)
            return int(i);
    }
    return -1;
}

QString HistoryModel::labelOf(const HistoryEntry& entry)
{
    switch (entry.kind) {
    case HistoryKind::Undo:
        //: 元に戻した：%1
        return tr("Undone: %1").arg(entry.label);
    case HistoryKind::Redo:
        //: やり直した：%1
        return tr("Redone: %1").arg(entry.label);
    case HistoryKind::Create:
    case HistoryKind::Edit:
        break;
    }
    return entry.label;
}

QString HistoryModel::authorOf(const HistoryEntry& entry)
{
    //: （名前なし）
    return entry.author.isEmpty() ? tr("(no name)") : entry.author;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryEntry* entry = entryAt(index.row());
    if (role == IsDayRole)
        return entry == nullptr;
    if (!entry) {
        const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return text ? dayText(m_items.at(index.row()).day, m_session.context().language) : QVariant();
    }
    const QString detail = entry->at.toLocalTime().toString(u"HH:mm"_s) + u"　"_s + authorOf(*entry);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return labelOf(*entry);
    case Qt::AccessibleTextRole:
        return labelOf(*entry) + u", "_s + detail + u", "_s +
               dayText(m_items.at(index.row()).day, m_session.context().language);
    case DetailRole:
        return detail;
    default:
        return {};
    }
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!entryAt(index.row()))
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace kyodo
