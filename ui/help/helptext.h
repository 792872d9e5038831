#pragma once

#include "ui/help/helptopic.h"

#include <QTextBrowser>

namespace kyodo {

/// A topic to be read, with what was searched for marked. Loads nothing from anywhere.
class HelpText final : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpText(QWidget* parent = nullptr);

    void show(const HelpTopic& topic, const TextQuery& query);
    /// Marks the words in what is shown.
    void mark(const TextQuery& query);
    /// Goes to the next mark, or to the first or last one; false when there is none in that direction.
    bool goToMark(bool backwards, bool fromEdge);

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void linkFollowed(const QString& target);

private:
    void write(const HelpTopic& topic);

    QList<TextRange> m_marks;
    qsizetype m_mark = -1;
};

} // namespace kyodo
