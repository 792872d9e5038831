#pragma once

#include "ui/steps/pagespec.h"
#include "ui/support/session.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace kyodo {

class GuidePanel;
class MessageBar;
class PaperView;
class StepPage;
class StepRail;

/// An open project: the rail, the page of a step, the guide. Finds the page for a place.
class Workspace final : public QWidget {
    Q_OBJECT

public:
    explicit Workspace(ProjectSession& session, QWidget* parent = nullptr);

    /// 0 for the basics, 1 to 7 for the steps. What was typed is handed in before.
    void showPage(int page);
    [[nodiscard]] int currentPage() const { return m_page; }
    [[nodiscard]] StepPage* page(int page);
    /// Goes to the page, section, row and field of a finding. False when nothing shows it.
    bool reveal(const FieldPath& path, std::optional<Step> step);
    /// The paper takes the place of the page; choosing a page leads back.
    void showPaper(const PaperRequest& request);
    void showPaper(const QString& id);
    [[nodiscard]] bool showsPaper() const;
    /// Papers are set in another way than before: those shown are made again.
    void resetPapers();
    void showGuide(bool shows);
    /// Goes where one worked before; a page or section that is no more is passed over.
    void restorePlace(int page, int section);
    [[nodiscard]] int currentSection() const;
    /// To the dates of the project.
    void showAgenda();
    /// From the rail to the page to the guide and round again.
    void focusNextPane();
    [[nodiscard]] StepRail* rail() const { return m_rail; }

Q_SIGNALS:
    void nextCycleWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildPanes();
    void giveWidths();
    void keepWidths();
    PaperView& paperView();
    void leavePaper();
    [[nodiscard]] QString bannerText() const;

    ProjectSession& m_session;
    QList<PageSpec> m_specs;
    QList<StepPage*> m_pages; ///< null until first shown
    int m_page = -1;
    MessageBar* m_banner;
    QSplitter* m_splitter;
    StepRail* m_rail;
    QStackedWidget* m_stack;
    GuidePanel* m_guide;
    QWidget* m_paperPage = nullptr; ///< made with the first paper
    PaperView* m_paper = nullptr;
    bool m_guideWanted = true;
};

} // namespace kyodo
