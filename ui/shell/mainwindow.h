#pragma once

#include "ui/support/session.h"

#include <QMainWindow>
#include <QPointer>
#include <QTemporaryDir>

#include <memory>

class QVBoxLayout;

namespace kyodo {

struct DroppedFiles;
class DirectoryPage;
class DirectorySource;
class HelpPage;
class MessageBar;
class NextCyclePage;
class ProjectMemory;
class RegisterPage;
class RegisterSource;
class SettingsPage;
class ShellActions;
class StartPage;
class StatusLine;
class TourBar;
class Workspace;

/// The window: the start page or an open project, with menus, messages and status. Opens, creates and closes
/// files; nothing it says ever stops anybody.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(AppContext& context);
    ~MainWindow() override;

    /// Opens a file for editing, or for reading where it can only be read, with the reason in a banner. On
    /// failure what was open stays open and a message says why. True when it is open now.
    bool openFile(const QString& path);
    /// Makes a file from a project and opens it.
    bool createFile(const QString& path, const Project& project, const QString& label);
    /// Back to the start page; what was typed is kept in the file.
    void closeFile();

    /// Null while the start page is shown.
    [[nodiscard]] ProjectSession* session() const { return m_session.get(); }
    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    [[nodiscard]] QString message() const;

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void rebuild();
    void buildCentre();
    void connectActions();
    void connectStart();
    void begin(std::unique_ptr<ProjectFile> file, const QString& readOnlyReason = {});
    void dropSession();
    void newProject(const QString& title);
    void newFromExample(const QString& id);
    void saveNew(const Project& project, const QString& title, const QString& label);
    void chooseFile();
    void openFind();
    void findAgain(bool backwards);
    /// A page that takes the window's place for a while; null for what was there before.
    void showAside(QWidget* aside);
    void openRegister();
    void openDirectory();
    void openHelp(const QString& topic);
    [[nodiscard]] QString helpTopicHere() const;
    void startTour();
    void buildTour();
    void showTourStop(int stop);
    void endTour();
    [[nodiscard]] bool isSample(const QString& path) const;
    /// The pages that take the window's place; made when they are first wanted, so that the start and the
    /// opening of a file need not wait for them.
    HelpPage& help();
    SettingsPage& settings();
    NextCyclePage& nextCycle();
    void addAside(QWidget& page);
    void leaveByEscape(QWidget& aside);
    /// Out of an aside, and out of settings or help to the one below.
    void leaveVisit();
    void chooseFormer();
    void beginNextCycle(const Project& former);
    void takeSet(const QString& path);
    void takeReplies(const QStringList& paths);
    void take(const DroppedFiles& files);
    void openAt(const QString& path, const FieldPath& place);
    void applyLooks();
    void setLanguage(Language language);
    void tell(const Error& error);
    bool mayLeave();
    void showTitle();
    [[nodiscard]] StoreContext storeContext() const;

    /// The tour through a sample: its copy, which goes with it, and what was open before.
    struct Tour {
        QTemporaryDir folder;
        QString former;
        int stop = 0;
    };

    AppContext& m_context;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<ProjectMemory> m_memory; ///< of the session, and goes before it
    ShellActions* m_actions = nullptr;
    MessageBar* m_message = nullptr;
    QVBoxLayout* m_centre = nullptr;
    StartPage* m_start = nullptr;
    QWidget* m_project = nullptr; ///< header and workspace
    Workspace* m_workspace = nullptr;
    HelpPage* m_help = nullptr; ///< null, as the pages below, until it was wanted
    SettingsPage* m_settings = nullptr;
    NextCyclePage* m_nextCycle = nullptr;
    RegisterPage* m_register = nullptr;
    std::unique_ptr<RegisterSource> m_registerSource; ///< stays when the page is made anew
    DirectoryPage* m_directory = nullptr;
    std::unique_ptr<DirectorySource> m_directorySource; ///< the same
    StatusLine* m_status = nullptr;
    TourBar* m_tourBar = nullptr;
    std::unique_ptr<Tour> m_tour;    ///< null while there is none
    QPointer<QWidget> m_underVisit;  ///< the aside from which settings or help were opened
    QPointer<QWidget> m_beforeAside; ///< had the focus when the aside came
    QString m_refusal;               ///< what the message bar says of an edit that was refused
    QString m_warning;               ///< what it says of unsaved texts
    QStringList m_warnedOf;          ///< unsaved texts that closing was refused for
};

} // namespace kyodo
