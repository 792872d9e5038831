#pragma once

#include "ui/support/session.h"

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace kyodo {

/// The menus and their keys. Says what is wanted; the window does it.
class ShellActions final : public QObject {
    Q_OBJECT

public:
    ShellActions(AppContext& context, QMenuBar* bar);

    /// Null while no file is open.
    void setSession(ProjectSession* session);
    [[nodiscard]] QMenu* papersMenu() const { return m_papers; }
    /// Those with keys, in the order of the menus.
    [[nodiscard]] QList<QAction*> keyActions() const;

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void fileWanted(const QString& path);
    void closeWanted();
    void quitWanted();
    void registerWanted();
    void directoryWanted();
    void settingsWanted();
    /// 0 for the basics, 1 to 7 for the steps.
    void pageWanted(int page);
    /// Further on by one, or back by minus one.
    void sectionWanted(int delta);
    void nextPaneWanted();
    void findWanted();
    void findNextWanted();
    void findPreviousWanted();
    void historyWanted();
    void paperWanted(const kyodo::PaperRequest& request);
    /// A topic of the help, or an empty id for what fits where one is.
    void helpWanted(const QString& topic);
    void tourWanted();
    void guideWanted(bool shows);
    /// Text size or theme was set anew.
    void looksChanged();
    void languageWanted(kyodo::Language language);

private:
    void buildFile();
    void buildEdit();
    void buildView();
    void buildPlaces(QMenu* view);
    void buildHelp();
    void buildTextSizes(QMenu* view);
    void buildThemes(QMenu* view);
    void buildLanguages(QMenu* view);
    QAction* add(QMenu* menu, const QString& text, const QString& name, const QList<QKeySequence>& keys,
                 void (ShellActions::*wanted)());
    void fillRecent();
    void fillPapers();
    void addPaper(QMenu* menu, const QString& text, const PaperRequest& request);
    void addSheets(QMenu* menu);
    void refresh();

    AppContext& m_context;
    QMenuBar* m_bar;
    ProjectSession* m_session = nullptr;
    QMenu* m_recent = nullptr;
    QMenu* m_papers = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QList<QAction*> m_projectActions; ///< of use only with a file
};

} // namespace kyodo
