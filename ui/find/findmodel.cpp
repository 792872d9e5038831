#include "ui/find/findmodel.h"

#include "ui/support/fieldlabels.h"
#include "ui/support/rowtitle.h"

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr qsizetype kContext = 40; ///< graphemes of a text that are shown

} // namespace

FindModel::FindModel(ProjectSession& session, const ProjectSearch& search, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_search(search)
{
}

void FindModel::setHits(const FindQuery& query, const QList<FindSpot>& hits)
{
    beginResetModel();
    m_query = query;
    m_hits = hits;
    m_items.clear();
    m_rows.clear();
    qsizetype heading = -1;
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        const FindSpot& spot = m_hits.at(i);
        const bool other =
            heading < 0 || m_hits.at(i - 1).page != spot.page || m_hits.at(i - 1).section != spot.section;
        if (other) {
            heading = m_items.size();
            m_items.append({-1, i, 0});
        }
        ++m_items[heading].count;
        m_rows.append(int(m_items.size()));
        m_items.append({i, -1, 0});
    }
    endResetModel();
}

qsizetype FindModel::hitAt(int row) const
{
    return row >= 0 && row < m_items.size() ? m_items.at(row).hit : -1;
}

int FindModel::rowOf(qsizetype hit) const
{
    return m_rows.value(hit, -1);
}

int FindModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QString FindModel::heading(const Item& item) const
{
    const FindSpot& spot = m_hits.at(item.first);
    return u"%1 (%2)"_s.arg(m_search.sectionTitle(spot.page, spot.section)).arg(item.count);
}

QString FindModel::place(const FindSpot& spot) const
{
    if (!spot.title.isEmpty())
        return tableLabel(spot.hit.table) + u" · "_s + spot.title;
    const QString label = fieldLabel(spot.hit.table, spot.hit.field);
    const QString title = rowTitle(m_session.words(), m_session.project(), spot.hit.table, spot.hit.row);
    const ProjectTable& table = *projectTable(spot.hit.table);
    if (table.single)
        return label;
    return title.isEmpty() ? tableLabel(spot.hit.table) + u" · "_s + label : title + u" · "_s + label;
}

QString FindModel::context(const FindSpot& spot) const
{
    const QList<TextRange> found = m_query.text.rangesIn(spot.hit.text);
    return excerpt(spot.hit.text, found.isEmpty() ? TextRange{} : found.first(), kContext);
}

QVariant FindModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item& item = m_items.at(index.row());
    if (role == IsHeadingRole)
        return item.hit < 0;
    if (item.hit < 0) {
        const QString page = m_search.pageTitle(m_hits.at(item.first).page);
        return role == PlaceRole                ? page
               : role == Qt::DisplayRole        ? heading(item)
               : role == Qt::AccessibleTextRole ? page + u" › "_s + heading(item)
                                                : QVariant();
    }
    const FindSpot& spot = m_hits.at(item.hit);
    switch (role) {
    case Qt::DisplayRole:
        return context(spot);
    case PlaceRole:
        return place(spot);
    case RangesRole:
        return QVariant::fromValue(m_query.text.rangesIn(context(spot)));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return place(spot) + u": "_s + context(spot);
    default:
        return {};
    }
}

Qt::ItemFlags FindModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (hitAt(index.row()) < 0)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace kyodo
