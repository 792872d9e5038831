#pragma once

#include "ui/help/helptopic.h"

#include <QAbstractListModel>

namespace kyodo {

/// The topics as a list under the headings of their chapters; what a reader should read first stands above
/// all. May be narrowed by words.
class HelpModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        TopicRole = Qt::UserRole + 1, ///< id of the topic; empty for a heading
        IsHeadingRole
    };

    explicit HelpModel(QObject* parent = nullptr);

    /// `reader`: whose first reading is put above the rest; null for everybody's.
    void setTopics(const QList<HelpTopic>& topics, std::optional<PartyKind> reader);
    void setQuery(const TextQuery& query);
    /// Of the topics that fit.
    [[nodiscard]] qsizetype topicCount() const;
    [[nodiscard]] const HelpTopic* topic(const QString& id) const;
    /// -1 when the list does not show it.
    [[nodiscard]] int rowOf(const QString& id) const;
    /// The next topic of the list from a row on, a step forward or back; -1 when there is none.
    [[nodiscard]] int nextTopic(int row, int by) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// A heading, or a topic by its place in m_topics.
    struct Line {
        QString heading;
        qsizetype topic = -1;
    };

    void arrange();
    void addChapter(const QString& heading, const std::function<bool(const HelpTopic&)>& belongs);

    QList<HelpTopic> m_topics;
    std::optional<PartyKind> m_reader;
    TextQuery m_query;
    QList<Line> m_lines;
};

} // namespace kyodo
