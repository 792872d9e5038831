#include "ui/shell/mainwindow.h"

#include "ui/directory/directorypage.h"
#include "ui/help/helppage.h"
#include "ui/help/tourbar.h"
#include "ui/register/registerpage.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/nextcyclepage.h"
#include "ui/shell/projectmemory.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/undokeys.h"
#include "ui/shell/windowplace.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steprail.h"
#include "ui/support/rememberedproject.h"
#include "ui/support/theme.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"

#include <QApplication>
#include <QFileInfo>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

void MainWindow::addAside(QWidget& page)
{
    page.hide();
    m_centre->addWidget(&page, 1);
}

HelpPage& MainWindow::help()
{
    if (m_help)
        return *m_help;
    m_help = new HelpPage(m_context, m_actions->keyActions(), centralWidget());
    m_help->setHasProject(m_session != nullptr);
    addAside(*m_help);
    connect(m_help, &HelpPage::closeWanted, this, &MainWindow::leaveVisit);
    connect(m_help, &HelpPage::tourWanted, this, &MainWindow::startTour);
    connect(m_help, &HelpPage::pageWanted, this, [this](int page) {
        showAside(nullptr);
        if (m_workspace)
            m_workspace->showPage(page);
    });
    return *m_help;
}

SettingsPage& MainWindow::settings()
{
    if (m_settings)
        return *m_settings;
    m_settings = new SettingsPage(m_context, centralWidget());
    m_settings->setSession(m_session.get());
    addAside(*m_settings);
    leaveByEscape(*m_settings);
    connect(m_settings, &SettingsPage::closeWanted, this, &MainWindow::leaveVisit);
    connect(m_settings, &SettingsPage::looksChanged, this, &MainWindow::applyLooks, Qt::QueuedConnection);
    connect(m_settings, &SettingsPage::languageWanted, this, &MainWindow::setLanguage, Qt::QueuedConnection);
    connect(m_settings, &SettingsPage::papersChanged, this, [this] {
        if (m_workspace)
            m_workspace->resetPapers();
    });
    return *m_settings;
}

NextCyclePage& MainWindow::nextCycle()
{
    if (m_nextCycle)
        return *m_nextCycle;
    m_nextCycle = new NextCyclePage(m_context, centralWidget());
    addAside(*m_nextCycle);
    leaveByEscape(*m_nextCycle);
    connect(m_nextCycle, &NextCyclePage::closeWanted, this, [this] { showAside(nullptr); });
    connect(m_nextCycle, &NextCyclePage::failed, this, &MainWindow::tell);
    connect(m_nextCycle, &NextCyclePage::projectWanted, this, [this](const Project& project) {
        //: 次のサイクルを作成
        saveNew(project, project.info.title, tr("Next cycle"));
    });
    return *m_nextCycle;
}

void MainWindow::chooseFormer()
{
    FileRequest request;
    //: 続きを作る、もとの事業のファイル
    request.title = tr("The project to be continued");
    request.folder = m_context.settings.startFolder();
    m_context.files.choose(this, request, [this](const QString& path) {
        const auto former =
            ProjectFile::open(QFileInfo(path).absoluteFilePath(), Access::Read, storeContext());
        if (former)
            beginNextCycle((*former)->project());
        else
            tell(former.error());
    });
}

void MainWindow::beginNextCycle(const Project& former)
{
    nextCycle().setFormer(former);
    showAside(m_nextCycle);
}

void MainWindow::openRegister()
{
    if (!m_registerSource)
        m_registerSource = std::make_unique<RegisterSource>(m_context);
    if (!m_register) {
        m_register = new RegisterPage(m_context, *m_registerSource, centralWidget());
        addAside(*m_register);
        connect(m_register, &RegisterPage::closeWanted, this, [this] { showAside(nullptr); });
        connect(m_register, &RegisterPage::fileWanted, this, &MainWindow::openFile);
        leaveByEscape(*m_register);
    }
    showAside(m_register);
    m_register->open();
}

void MainWindow::openDirectory()
{
    if (!m_directorySource)
        m_directorySource = std::make_unique<DirectorySource>(m_context);
    if (!m_directory) {
        m_directory = new DirectoryPage(m_context, *m_directorySource, centralWidget());
        addAside(*m_directory);
        connect(m_directory, &DirectoryPage::closeWanted, this, [this] { showAside(nullptr); });
        connect(m_directory, &DirectoryPage::fileWanted, this, &MainWindow::openFile);
    }
    if (m_directory->isVisible())
        return m_directory->showList();
    showAside(m_directory);
    m_directory->open(m_session.get());
}

void MainWindow::leaveByEscape(QWidget& aside)
{
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), &aside);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        // A list that is open goes first.
        if (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
        else if (!m_register || !m_register->isVisible() || !m_register->closePanel())
            leaveVisit();
    });
}

void MainWindow::leaveVisit()
{
    showAside(std::exchange(m_underVisit, nullptr));
}

void MainWindow::showAside(QWidget* aside)
{
    if (m_session)
        m_session->commitPending();
    QWidget* focus = focusWidget();
    bool wasAside = false;
    QWidget* shown = nullptr;
    for (QWidget* page : {static_cast<QWidget*>(m_help), static_cast<QWidget*>(m_settings),
                          static_cast<QWidget*>(m_nextCycle), static_cast<QWidget*>(m_register),
                          static_cast<QWidget*>(m_directory)}) {
        if (!page)
            continue;
        if (page->isVisible())
            shown = page;
        wasAside = shown != nullptr;
        page->setVisible(aside == page);
    }
    // From settings and help one comes back to where one was.
    const auto isVisit = [this](const QWidget* page) {
        return page && (page == m_help || page == m_settings);
    };
    if (isVisit(aside) && !isVisit(shown))
        m_underVisit = shown;
    if (m_start)
        m_start->setVisible(!aside);
    if (m_project)
        m_project->setVisible(!aside);
    if (aside && !wasAside)
        m_beforeAside = focus;
    if (aside)
        aside->setFocus(Qt::OtherFocusReason);
    else if (wasAside && m_beforeAside && m_beforeAside->isVisible())
        m_beforeAside->setFocus(Qt::OtherFocusReason);
    else if (wasAside && m_start)
        m_start->focusFirst();
    else if (wasAside && m_workspace)
        m_workspace->rail()->setFocus(Qt::OtherFocusReason);
}

} // namespace kyodo
