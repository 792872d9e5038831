#pragma once

#include "ui/steps/pagespec.h"
#include "ui/support/session.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace kyodo {

class FindingsList;
class Part;
class PassArea;
class SectionBar;

/// A page of a project made from its description: title, sections behind tabs, and at its end what there is
/// to check and the way on to the next step.
class StepPage final : public QWidget {
    Q_OBJECT

public:
    StepPage(ProjectSession& session, const PageSpec& spec, QWidget* parent = nullptr);

    [[nodiscard]] const PageSpec& spec() const { return m_spec; }
    [[nodiscard]] int currentSection() const;
    void showSection(int index);
    /// The section further on or back, with the keyboard on its title; round at the ends.
    void showNextSection(int delta);
    /// By the id of the section; false when the page has none of that name.
    bool showSectionNamed(const QString& id);
    /// Goes to a place in a section; the focus is there afterwards.
    bool reveal(int section, const FieldPath& path);
    /// Goes to what stands below the sections: findings, and the way on to the next step.
    void revealEnd();
    /// The title of the present section: Tab leads into its fields, an arrow to the next section.
    void focusFirst();

Q_SIGNALS:
    /// A finding wants to be seen; it may lie on another page.
    void findingChosen(const kyodo::Finding& finding);
    void paperWanted(const QString& paper);
    void placeWanted(const kyodo::FieldPath& path);
    void nextStepWanted();
    void nextCycleWanted();
    void paperRequested(const kyodo::PaperRequest& request);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Section {
        QWidget* widget = nullptr; ///< built when first shown
        QList<Part*> parts;
    };

    void buildHeader(QVBoxLayout* layout);
    void buildSections(QVBoxLayout* layout);
    void buildEnd(QVBoxLayout* layout);
    void addPaper(PassArea& area);
    Section& ensureSection(int index);
    void refresh();
    void sayFindings(const QList<Finding>& before) const;
    void goToFindings();
    [[nodiscard]] QList<Finding> ownFindings() const;
    void countAtSections(const QList<Finding>& found);
    void showMoreFindings();

    ProjectSession& m_session;
    PageSpec m_spec;
    QScrollArea* m_scroll;
    SectionBar* m_tabs = nullptr;
    QFrame* m_card = nullptr;
    QVBoxLayout* m_cardLayout = nullptr;
    QList<Section> m_sections;
    QPushButton* m_toFindings = nullptr;
    QFrame* m_end = nullptr;
    QLabel* m_findingsTitle = nullptr;
    QLabel* m_nothing = nullptr;
    FindingsList* m_findings = nullptr;
    QPushButton* m_more = nullptr;
    QList<Finding> m_found;
    int m_findingsShown;
    bool m_stale = false; ///< findings changed while nobody could see the page
};

} // namespace kyodo
