#include "ui/help/helpmodel.h"

#include "core/base/text.h"

#include <algorithm>

namespace kyodo {

HelpModel::HelpModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void HelpModel::setTopics(const QList<HelpTopic>& topics, std::optional<PartyKind> reader)
{
    beginResetModel();
    m_topics = topics;
    m_reader = reader;
    arrange();
    endResetModel();
}

void HelpModel::setQuery(const TextQuery& query)
{
    if (m_query == query)
        return;
    beginResetModel();
    m_query = query;
    arrange();
    endResetModel();
}

void HelpModel::arrange()
{
    m_lines.clear();
    const auto isFirst = [this](const HelpTopic& topic) {
        return m_reader && topic.readers.contains(*m_reader);
    };
    if (m_reader) {
        //: まず読むところ
        addChapter(tr("To read first"), isFirst);
    }
    for (const HelpChapter chapter : {HelpChapter::HowTo, HelpChapter::Steps, HelpChapter::Guideline}) {
        addChapter(chapterTitle(chapter),
                   [&](const HelpTopic& topic) { return topic.chapter == chapter && !isFirst(topic); });
    }
}

void HelpModel::addChapter(const QString& heading, const std::function<bool(const HelpTopic&)>& belongs)
{
    QList<Line> lines;
    for (qsizetype i = 0; i < m_topics.size(); ++i) {
        const HelpTopic& topic = m_topics.at(i);
        if (belongs(topic) && (m_query.isEmpty() || m_query.hasAll(nfkcFolded(topic.allText()))))
            lines.append({{}, i});
    }
    if (lines.isEmpty())
        return;
    m_lines.append({heading, -1});
    m_lines += lines;
}

qsizetype HelpModel::topicCount() const
{
    return std::count_if(m_lines.begin(), m_lines.end(), [](const Line& line) { return line.topic >= 0; });
}

const HelpTopic* HelpModel::topic(const QString& id) const
{
    const auto it = std::find_if(m_topics.begin(), m_topics.end(),
                                 [&id](const HelpTopic& topic) { return topic.id == id; });
    return it == m_topics.end() ? nullptr : &*it;
}

int HelpModel::rowOf(const QString& id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_lines.at(row).topic >= 0 && m_topics.at(m_lines.at(row).topic).id == id)
            return row;
    }
    return -1;
}

int HelpModel::nextTopic(int row, int by) const
{
    for (int next = row + by; next >= 0 && next < rowCount(); next += by) {
        if (m_lines.at(next).topic >= 0)
            return next;
    }
    return -1;
}

int HelpModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant HelpModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines.at(index.row());
    const bool heading = line.topic < 0;
    switch (role) {
    case Qt::DisplayRole:
        return heading ? line.heading : m_topics.at(line.topic).title;
    case TopicRole:
        return heading ? QString() : m_topics.at(line.topic).id;
    case IsHeadingRole:
        return heading;
    default:
        return {};
    }
}

Qt::ItemFlags HelpModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || m_lines.at(index.row()).topic < 0)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace kyodo
