#pragma once

#include "core/project/find.h"
#include "ui/steps/pagespec.h"
#include "ui/support/session.h"

#include <QPointer>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace kyodo {

class FindPanel;
class GuidePanel;
class HistoryPage;
class MessageBar;
class PaperView;
class StepPage;
class StepRail;
class VisitPage;

/// An open project: the rail, the page of a step, the guide. Finds the page for a place.
class Workspace final : public QWidget {
    Q_OBJECT

public:
    explicit Workspace(ProjectSession& session, QWidget* parent = nullptr);

    /// 0 for the basics, 1 to 7 for the steps. What was typed is handed in before.
    void showPage(int page);
    /// The same, with the keyboard.
    void goToPage(int page);
    /// To a section further on or back on the page, with the keyboard; round at the ends.
    void goToSection(int delta);
    [[nodiscard]] int currentPage() const { return m_page; }
    [[nodiscard]] StepPage* page(int page);
    /// Goes to the page, section, row and field of a finding. False when nothing shows it.
    bool reveal(const FieldPath& path, std::optional<Step> step);
    /// The same, staying on the present page and section where they show the place, and marking it.
    bool showPlace(const FieldPath& path);
    /// A page over the steps; it gives way again with its button, with Escape, or when a step is chosen. One
    /// visited from another leads back to that.
    void visit(VisitPage* page);
    [[nodiscard]] bool showsVisit() const;
    void showHistory();
    [[nodiscard]] bool showsHistory() const;
    /// The paper takes the place of the page; choosing a page leads back.
    void showPaper(const PaperRequest& request);
    void showPaper(const QString& id);
    /// Shows the paper and asks for the printer.
    void printPaper(const QString& id);
    [[nodiscard]] bool showsPaper() const;
    /// Papers are set in another way than before: those shown are made again.
    void resetPapers();
    void showGuide(bool shows);
    void openFind();
    /// To the next hit or the one before; without words to look for, asks for them.
    void findAgain(bool backwards);
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
    /// Where somebody is: a visited page or a section of a step, and what has the focus.
    struct Stand {
        QPointer<VisitPage> visit;
        int page = 0;
        int section = 0;
        QPointer<QWidget> focus;
    };

    void buildPanes();
    void giveWidths();
    void keepWidths();
    PaperView& paperView();
    VisitPage* newVisit(const QString& id);
    void leaveVisit();
    void endVisits();
    [[nodiscard]] VisitPage* currentVisit() const;
    [[nodiscard]] Stand stand() const;
    void returnTo(const Stand& stand);
    void updateSides();
    FindPanel& findPanel();
    void closeFind();
    void hideFind();
    void showHit(const FindHit& hit);
    void showChange(const Project& before);
    bool showPlaceAt(const FieldPath& path, std::optional<Step> step);
    [[nodiscard]] std::optional<PageSpot> spotNear(const FieldPath& path, std::optional<Step> step);
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
    QList<Stand> m_trail;             ///< where the visits began, the first first
    VisitPage* m_paperPage = nullptr; ///< made with the first paper
    PaperView* m_paper = nullptr;
    VisitPage* m_historyPage = nullptr; ///< made when first shown
    HistoryPage* m_history = nullptr;
    FindPanel* m_find = nullptr;  ///< made when first opened
    Stand m_findFrom;             ///< where finding began
    std::optional<FindHit> m_hit; ///< the last one gone to since
    int m_hitPage = -1;
    bool m_guideWanted = true;
};

} // namespace kyodo
