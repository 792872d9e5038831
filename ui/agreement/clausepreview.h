#pragma once

#include "core/documents/paginator.h"
#include "core/documents/papers.h"
#include "ui/support/session.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;

namespace kyodo {

class PageCanvas;

/// The agreement's real pages beside its text: made again a moment after each change, in small steps, and
/// turned to the article that is being worked on.
class ClausePreview final : public QWidget {
    Q_OBJECT

public:
    explicit ClausePreview(ProjectSession& session, QWidget* parent = nullptr);

    /// The pages of another value than the stored one: what is being typed.
    void showProject(const Project& project);
    /// Another paper than the agreement.
    void showPaper(const Project& project, const PaperRequest& request);
    /// Turns to an article by its number and title as they stand in the outline of the pages.
    void goTo(const QString& outline);
    [[nodiscard]] PageCanvas& canvas() { return *m_canvas; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void begin();
    void goOn();
    void turn();

    ProjectSession& m_session;
    PageCanvas* m_canvas;
    QLabel* m_problem;
    Project m_project;
    PaperRequest m_request;
    QString m_wanted;
    QTimer m_pause;
    QTimer m_slice;
    std::optional<Pagination> m_making;
    bool m_stale = true;
};

} // namespace kyodo
