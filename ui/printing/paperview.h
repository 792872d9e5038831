#pragma once

#include "ui/printing/pagecanvas.h"
#include "ui/support/session.h"

#include <QTimer>

class QLabel;
class QLayout;
class QPushButton;

namespace kyodo {

class MessageBar;
class PageStrip;
class PaperChoice;

/// The papers of a project as they will be printed: choose one, look at its pages, print them, save them as
/// PDF. Follows the project while it is in view.
class PaperView final : public QWidget {
    Q_OBJECT

public:
    explicit PaperView(ProjectSession& session, QWidget* parent = nullptr);

    /// Opens a paper. The day is always today; a paper, party or round that does not exist is passed over.
    void showPaper(const PaperRequest& request);
    /// The same by its id alone: of all parties, the latest round, filled in.
    void showPaper(const QString& id);
    /// What is shown now.
    [[nodiscard]] PaperRequest request() const;
    [[nodiscard]] PageCanvas& canvas() { return *m_canvas; }

    void printPaper();
    void savePdf();
    /// The pages once more, for how papers are set has changed.
    void remake();

protected:
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fillViewBar(QLayout& bar);
    void fillActionBar(QLayout& bar);
    QPushButton* addButton(QLayout& layout, const QString& text, const QString& name);
    void connectParts();
    /// Makes the pages from the project as it is now.
    void refresh();
    /// The pages of this moment, edits in hand included; null when they cannot be made.
    [[nodiscard]] const Pages* freshPages();
    void writePdf(const QString& path);
    void showState();
    [[nodiscard]] bool zoomByKey(const QKeyEvent& event, bool really);

    ProjectSession& m_session;
    PaperChoice* m_choice;
    MessageBar* m_failure; ///< why there are no pages
    MessageBar* m_result;  ///< what became of printing and saving
    PageStrip* m_strip;
    PageCanvas* m_canvas;
    QLabel* m_place = nullptr;
    QLabel* m_size = nullptr;
    QPushButton* m_smaller = nullptr;
    QPushButton* m_larger = nullptr;
    QPushButton* m_fitWidth = nullptr;
    QPushButton* m_fitPage = nullptr;
    QPushButton* m_twoUp = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_save = nullptr;
    QTimer m_timer;
    bool m_stale = true;
};

} // namespace kyodo
