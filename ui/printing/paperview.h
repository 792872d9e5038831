#pragma once

#include "core/documents/paginator.h"
#include "ui/printing/pagecanvas.h"
#include "ui/printing/paperfile.h"
#include "ui/support/session.h"

#include <QTimer>

#include <functional>

class QLabel;
class QLayout;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace kyodo {

class MessageBar;
class PageStrip;
class PaperChoice;

/// The papers of a project as they will be printed: choose one, look at its pages, print them, save them as
/// PDF, as text to be edited or as a web page. Follows the project while it is in view. Long papers are made
/// little by little; until they are ready the pages before stay in view.
class PaperView final : public QWidget {
    Q_OBJECT

public:
    explicit PaperView(ProjectSession& session, QWidget* parent = nullptr);

    /// Opens a paper. The day is always today; a paper, party, round or meeting that does not exist is passed
    /// over.
    void showPaper(const PaperRequest& request);
    /// The same by its id alone: of all parties and meetings, the latest round, filled in.
    void showPaper(const QString& id);
    /// What is shown now.
    [[nodiscard]] PaperRequest request() const;
    [[nodiscard]] PageCanvas& canvas() { return *m_canvas; }
    /// Whether pages are being made.
    [[nodiscard]] bool isMaking() const { return m_making.has_value(); }

    /// All wait for the pages without holding up the window.
    void printPaper();
    void savePdf() { save(PaperFile::Pdf); }
    void saveEditable() { save(PaperFile::Editable); }
    void saveWebPage() { save(PaperFile::Web); }
    /// The pages once more, for how papers are set has changed.
    void remake();

protected:
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fillViewBar(QLayout& bar);
    void addPlace(QLayout& bar);
    void fillActionBar(QLayout& bar);
    QWidget* makeProgress();
    QPushButton* addButton(QLayout& layout, const QString& text, const QString& name);
    QSpinBox* addNumber(QLayout& layout, const QString& name, const QString& objectName);
    void connectParts();
    /// Makes the pages from the project as it is now.
    void refresh();
    void goOn();
    void showPages(std::optional<Pages> pages);
    void stopMaking();
    void showProgress();
    /// Does it as soon as there are pages of this moment, edits in hand included; never when they cannot be
    /// made.
    void whenReady(std::function<void()> action);
    void sendToPrinter();
    void save(PaperFile kind);
    void askForFile(PaperFile kind);
    void writeFile(PaperFile kind, const QString& path);
    void showState();
    [[nodiscard]] bool zoomByKey(const QKeyEvent& event, bool really);

    ProjectSession& m_session;
    PaperChoice* m_choice;
    MessageBar* m_failure; ///< why there are no pages
    MessageBar* m_notice;  ///< what a paper of one page left out
    MessageBar* m_result;  ///< what became of printing and saving
    PageStrip* m_strip;
    PageCanvas* m_canvas;
    QSpinBox* m_place = nullptr;
    QLabel* m_count = nullptr;
    QSpinBox* m_size = nullptr;
    QPushButton* m_smaller = nullptr;
    QPushButton* m_larger = nullptr;
    QPushButton* m_fitWidth = nullptr;
    QPushButton* m_fitPage = nullptr;
    QPushButton* m_twoUp = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_web = nullptr;
    QWidget* m_progressRow = nullptr;
    QLabel* m_progressText = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
    QTimer m_timer;
    QTimer m_slice;
    std::optional<Pagination> m_making;
    std::function<void()> m_then;
    bool m_stale = true;
    bool m_stopped = false; ///< by the user: the pages in view are older than the project
    bool m_fromTop = false; ///< the pages being made are of another paper
};

} // namespace kyodo
