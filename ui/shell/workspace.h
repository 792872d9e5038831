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
    /// Shows the paper and asks for the printer.
    void printPaper(const QString& id);
    [[nodiscard]] bool showsPaper() const;
    void showGuide(bool shows);
    /// From the rail to the page to the guide and round again.
    void focusNextPane();
    [[nodiscard]] StepRail* rail() const { return m_rail; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildPanes();
    void giveWidths();
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
    bool m_widthsChosen = false; ///< by the user
};

} // namespace kyodo
