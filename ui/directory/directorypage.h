#pragma once

#include "ui/directory/directorymodel.h"
#include "ui/support/session.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace kyodo {

class DirectoryFilters;
class ImportPage;
class MessageBar;
class OrganisationPage;

/// The directory: bodies found as one types, the page of each, lists on their way in. Whatever is changed
/// here can be taken back here.
class DirectoryPage final : public QWidget {
    Q_OBJECT

public:
    DirectoryPage(AppContext& context, DirectorySource& source, QWidget* parent = nullptr);

    /// To be called when the page is shown, with the open project or null.
    void open(ProjectSession* session);
    /// Back to the list from a body or an import; nothing while the directory is being written.
    void showList();
    /// Hands in what was typed.
    void commit();
    /// Files that were dropped here: a list goes on to its import, of anything else it says why not.
    void takeDropped(const QStringList& paths);

Q_SIGNALS:
    void closeWanted();
    void fileWanted(const QString& path);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildList();
    void buildHead(QVBoxLayout* layout);
    void buildTable(QVBoxLayout* layout);
    void buildSharing(QVBoxLayout* layout);
    void buildSuggestions(QVBoxLayout* layout);
    QPushButton* addButton(QLayout* layout, const QString& text, const QString& name);
    void connectPages();

    void search();
    void bringTable();
    bool undoFromWords(QKeyEvent& key);
    void refresh();
    void showState();
    void showSuggestions();
    void fitColumns();
    void openFound();
    void openCurrent();
    void openBody(qint64 id);
    void holdFocus(bool busy);
    void leave();
    void addBody();
    void chooseList();
    void takeList(const QString& path);
    void saveList();
    void writeList(const QString& path);
    void showWhatIsSaved();
    void tell(const QString& sentence);
    void tellError(const Error& error);

    AppContext& m_context;
    DirectorySource& m_source;
    DirectoryModel* m_model;
    QPointer<ProjectSession> m_session;
    QStackedWidget* m_stack = nullptr;
    MessageBar* m_message = nullptr;
    OrganisationPage* m_body = nullptr;
    ImportPage* m_import = nullptr;
    DirectoryFilters* m_filters = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_busy = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    QLabel* m_savedPart = nullptr;
    QCheckBox* m_withPeople = nullptr;
    QCheckBox* m_withNotes = nullptr;
    QPushButton* m_suggest = nullptr;
    QVBoxLayout* m_suggestions = nullptr;
    bool m_isEmpty = false;
    bool m_isHeld = false;
    QPointer<QWidget>
        m_focusBefore; ///< where the focus was, in what is disabled while the directory is written
    QTimer m_soon;     ///< from a key until the search: keys that come at once are one search
};

} // namespace kyodo
