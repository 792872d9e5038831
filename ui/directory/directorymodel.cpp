#include "ui/directory/directorymodel.h"

#include "ui/directory/organisationwords.h"

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kStep = 100;
/// Nobody reads further; and a view that is not shown yet asks for all it can get.
constexpr qsizetype kMost = 1000;

} // namespace

DirectoryModel::DirectoryModel(AppContext& context, DirectorySource& source, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_source(source)
{
}

void DirectoryModel::setQuery(const DirectoryQuery& query)
{
    m_query = query;
    m_query.limit = kStep;
    refresh();
}

void DirectoryModel::refresh()
{
    Directory* directory = m_source.isBusy() ? nullptr : m_source.directory();
    if (!directory)
        return;
    auto hits = directory->search(m_query);
    beginResetModel();
    m_rows = hits ? std::move(hits->rows) : QList<DirectoryRow>();
    m_total = hits ? hits->total : 0;
    endResetModel();
}

int DirectoryModel::lineOf(qint64 id) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).id == id)
            return int(i);
    }
    return -1;
}

int DirectoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DirectoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString DirectoryModel::text(const DirectoryRow& row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Kind:
        return kindText(m_context, row.kind);
    case Place:
        return row.place;
    case Fields:
        return fieldsText(m_context, row.fields);
    default:
        return stateText(row.certified, row.active);
    }
}

QVariant DirectoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DirectoryRow& row = m_rows.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, index.column());
    if (role == IdRole)
        return row.id;
    return {};
}

QVariant DirectoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        //: 団体
        return tr("Organisation");
    case Kind:
        //: 種別
        return tr("Kind");
    case Place:
        //: 市町村
        return tr("Municipality");
    case Fields:
        //: 活動分野
        return tr("Fields of activity");
    case State:
        //: 状態
        return tr("State");
    default:
        return {};
    }
}

bool DirectoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_rows.size() < std::min<qint64>(m_total, kMost) && !m_source.isBusy();
}

void DirectoryModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    DirectoryQuery more = m_query;
    more.limit += kStep;
    const auto rows = m_source.directory()->first(more);
    if (!rows || rows->size() <= m_rows.size()) {
        m_total = m_rows.size();
        return;
    }
    // Somebody else may have changed the directory: the same question then has other answers.
    const bool same = std::equal(m_rows.begin(), m_rows.end(), rows->begin(),
                                 [](const DirectoryRow& a, const DirectoryRow& b) { return a.id == b.id; });
    m_query = more;
    if (!same)
        return refresh();
    beginInsertRows({}, int(m_rows.size()), int(rows->size()) - 1);
    m_rows = *rows;
    endInsertRows();
}

} // namespace kyodo
