#pragma once

#include "ui/register/registermodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace kyodo {

class BoardModel;
class ColumnChoice;
class ComboBox;
class CountPanel;
class DueCalendar;
class DueModel;
class LessonModel;
class ProblemList;
class RegisterFilters;
class ReportPanel;

/// The register: all projects in the user's folders as a table, a board by step, a list or a calendar of what
/// is due, to be searched, sorted, grouped, reported and opened. What cannot be read is named with what to
/// do. It reads files and never changes one.
class RegisterPage final : public QWidget {
    Q_OBJECT

public:
    RegisterPage(AppContext& context, RegisterSource& source, QWidget* parent = nullptr);

    /// To be called when the page is shown: looks through the folders again.
    void open();
    /// Closes what is open between the tools and the table, and goes to its button. False where nothing is.
    bool closePanel();

Q_SIGNALS:
    void closeWanted();
    void fileWanted(const QString& path);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPushButton* addButton(QLayout* layout, const QString& text, const QString& name);
    void buildHead(QVBoxLayout* layout);
    void buildFolders(QVBoxLayout* layout);
    void buildViews(QVBoxLayout* layout);
    void buildLook(QLayout* layout);
    void buildPanels(QVBoxLayout* layout, QLayout* buttons);
    void buildTable(QVBoxLayout* layout);
    void buildBoard();
    void buildDates();
    void buildCalendar();
    void buildLessons();
    void prepareTable(QTableView& table);
    void buildProblems(QVBoxLayout* layout);

    void connectSource();
    void chooseFolder();
    void showFolders();
    /// Where the page is so low that the tools would fill it, they wait behind one button.
    void foldTools();
    void refreshSoon();
    void refresh();
    void showState();
    void showProblems();
    void takeView(const RegisterView& view);
    void arrange(const RegisterView& view);
    void keepView(const RegisterView& view);
    void fillViews();
    void chooseView(int index);
    void saveView();
    void dropView();
    void restoreView();
    void sortBy(int column);
    void moveColumn(int from, int to);
    void chooseLook();
    void showLook(RegisterLook look);
    void fitColumns();
    /// Room for the look that is shown; the page scrolls.
    void fitLooks();
    void fitLessons();
    void keepWidth(int column, int width);
    void spanHeadings();
    /// Goes to the line or card of a file wherever it stands.
    void goTo(const QString& file, int column);
    /// The list of projects in the look that is shown.
    [[nodiscard]] QTableView& shownTable() const;
    void openCurrent();
    /// Of the line one is at; before there is one, the file opened last.
    [[nodiscard]] QString currentFile() const;
    /// The same for lines that come in: what nobody went to stays the first line.
    [[nodiscard]] QString keptFile() const;
    [[nodiscard]] QList<RegisterView> ownViews() const;
    /// Keeps the views, and shows the register as one of them or as it was.
    void setOwnViews(const QList<RegisterView>& views, const RegisterView& shown);

    AppContext& m_context;
    RegisterSource& m_source;
    RegisterModel* m_model;
    QList<QPushButton*> m_panelButtons;
    QList<QWidget*> m_tools; ///< all that is not needed to find and open a project
    QVBoxLayout* m_folders = nullptr;
    QLabel* m_none = nullptr;
    QLabel* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_again = nullptr;
    RegisterFilters* m_filters = nullptr;
    ComboBox* m_views = nullptr;
    QLineEdit* m_viewName = nullptr;
    QPushButton* m_dropView = nullptr;
    QPushButton* m_restoreView = nullptr;
    RegisterView m_dropped; ///< the view that was removed last
    ColumnChoice* m_columns = nullptr;
    CountPanel* m_counts = nullptr;
    ReportPanel* m_report = nullptr;
    ComboBox* m_look = nullptr;
    QStackedWidget* m_looks = nullptr;
    QTableView* m_table = nullptr;
    QTableView* m_board = nullptr;
    QTableView* m_dates = nullptr;
    DueCalendar* m_calendar = nullptr;
    QTableView* m_lessons = nullptr;
    BoardModel* m_boardModel = nullptr;
    DueModel* m_dueModel = nullptr;
    LessonModel* m_lessonModel = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_problemsButton = nullptr;
    ProblemList* m_problems = nullptr;
    QTimer m_soon;
    bool m_fitting = false;
    bool m_moving = false;
};

} // namespace kyodo
