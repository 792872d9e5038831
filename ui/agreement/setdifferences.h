#pragma once

#include "core/documents/clausesetuse.h"
#include "ui/support/session.h"

#include <QWidget>

class QLabel;
class QListView;
class QStringListModel;

namespace kyodo {

class ClausePreview;

/// What a template set would make of the project: part by part as a list, and clause by clause and word by
/// word as the pages of a comparison, before anything is taken.
class SetDifferences final : public QWidget {
    Q_OBJECT

public:
    explicit SetDifferences(ProjectSession& session, QWidget* parent = nullptr);

    /// Compares the project as it is with the project as it would be.
    void compare(const ClauseSet& set);
    /// Tells what was kept when a set was taken; hidden when nothing was.
    void tellKept(const QList<SetChange>& changes);

private:
    void list(const QList<SetChange>& changes);
    void showPages(const ClauseSet& set, Project planned);

    ProjectSession& m_session;
    QLabel* m_heading;
    QLabel* m_summary;
    QStringListModel* m_lines;
    QListView* m_list;
    ClausePreview* m_pages;
};

} // namespace kyodo
