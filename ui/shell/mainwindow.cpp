#include "ui/shell/mainwindow.h"

#include "ui/directory/directorypage.h"
#include "ui/help/helppage.h"
#include "ui/help/tourbar.h"
#include "ui/register/registerpage.h"
#include "ui/shell/enterkeys.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/nextcyclepage.h"
#include "ui/shell/projectmemory.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/steadyclicks.h"
#include "ui/shell/undokeys.h"
#include "ui/shell/windowplace.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steprail.h"
#include "ui/support/readingorder.h"
#include "ui/support/spoken.h"
#include "ui/support/theme.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

MainWindow::MainWindow(AppContext& context)
    : m_context(context)
{
    installSpokenRoles();
    setAcceptDrops(true);
    new UndoKeys(this);
    new EnterKeys(this);
    new SteadyClicks(this);
    setObjectName(u"mainWindow"_s);
    build();
    restorePlace(*this, context.settings.windowGeometry());
}

MainWindow::~MainWindow()
{
    // It goes before what it writes to; what is being typed there is handed in.
    if (m_directory)
        m_directory->commit();
    delete m_directory;
    dropSession();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    const QWidget* from = focusWidget();
    QWidget* to = from ? besideInReadingOrder(*this, *from, next) : nullptr;
    if (!to)
        return QMainWindow::focusNextPrevChild(next);
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    // A column that the focus is in already scrolls by itself, one that it comes into does not.
    for (QWidget* up = to->parentWidget(); up; up = up->parentWidget()) {
        if (auto* column = qobject_cast<QScrollArea*>(up); column && !column->isAncestorOf(from))
            column->ensureWidgetVisible(to);
    }
    return true;
}

void MainWindow::build()
{
    auto* centre = new QWidget(this);
    centre->setObjectName(u"centre"_s);
    m_centre = new QVBoxLayout(centre);
    m_centre->setContentsMargins(0, 0, 0, 0);
    m_centre->setSpacing(0);
    m_message = new MessageBar(true, centre);
    m_message->setObjectName(u"message"_s);
    m_centre->addWidget(m_message);
    // Each setter deletes, later on, what stood there before.
    auto* bar = new QMenuBar(this);
    setMenuBar(bar);
    m_actions = new ShellActions(m_context, bar);
    m_status = new StatusLine(m_context, this);
    setStatusBar(m_status);
    setCentralWidget(centre);
    connectActions();
    buildCentre();
}

/// The texts, sizes and colours of everything are given when it is made; so it is made again.
void MainWindow::rebuild()
{
    if (m_session)
        m_session->commitPending();
    if (m_directory)
        m_directory->commit();
    const int page = m_workspace ? m_workspace->currentPage() : 0;
    const int section = m_workspace ? m_workspace->currentSection() : 0;
    const bool inSettings = m_settings && m_settings->isVisible();
    const bool inDirectory = m_directory && m_directory->isVisible();
    const bool inRegister = m_register && m_register->isVisible();
    const QString focus = inSettings && focusWidget() ? focusWidget()->objectName() : QString();
    m_actions->setSession(nullptr);
    m_status->setSession(nullptr);
    m_start = nullptr;
    m_project = nullptr;
    m_workspace = nullptr;
    m_tourBar = nullptr;
    m_help = nullptr;
    m_settings = nullptr;
    m_nextCycle = nullptr;
    m_register = nullptr;
    m_directory = nullptr;
    build();
    if (m_workspace)
        m_workspace->restorePlace(page, section);
    if (inRegister)
        openRegister();
    if (inDirectory)
        openDirectory();
    if (!inSettings)
        return;
    // One goes on where one was: the choice just made may not be the last.
    showAside(&settings());
    if (auto* input = m_settings->findChild<QWidget*>(focus); input && !focus.isEmpty())
        input->setFocus(Qt::OtherFocusReason);
}

void MainWindow::buildCentre()
{
    m_actions->setSession(m_session.get());
    m_status->setSession(m_session.get());
    if (!m_session) {
        m_start = new StartPage(m_context, centralWidget());
        m_centre->addWidget(m_start, 1);
        m_start->focusFirst();
        connectStart();
        showTitle();
        return;
    }
    m_project = new QWidget(centralWidget());
    auto* layout = new QVBoxLayout(m_project);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* header = new HeaderBar(*m_session, m_actions->papersMenu(), m_project);
    connect(header, &HeaderBar::findWanted, this, &MainWindow::openFind);
    layout->addWidget(header);
    m_workspace = new Workspace(*m_session, m_project);
    layout->addWidget(m_workspace, 1);
    m_centre->addWidget(m_project, 1);
    if (m_tour)
        buildTour();
    m_workspace->rail()->setFocus(Qt::OtherFocusReason);
    connect(m_workspace, &Workspace::nextCycleWanted, this, [this] {
        m_session->commitPending();
        beginNextCycle(m_session->project());
    });
    showTitle();
}

void MainWindow::connectActions()
{
    connect(m_actions, &ShellActions::newWanted, this, [this] {
        showAside(nullptr);
        if (!m_session) {
            m_start->focusNew();
        } else if (mayLeave()) {
            closeFile();
            if (m_start)
                m_start->focusNew();
        }
    });
    connect(m_actions, &ShellActions::openWanted, this, &MainWindow::chooseFile);
    connect(m_actions, &ShellActions::fileWanted, this, &MainWindow::openFile);
    connect(m_actions, &ShellActions::closeWanted, this, [this] {
        if (mayLeave())
            closeFile();
    });
    connect(m_actions, &ShellActions::quitWanted, this, &QWidget::close);
    connect(m_actions, &ShellActions::pageWanted, this, [this](int page) {
        showAside(nullptr);
        if (m_workspace)
            m_workspace->goToPage(page);
    });
    connect(m_actions, &ShellActions::sectionWanted, this, [this](int delta) {
        showAside(nullptr);
        if (m_workspace)
            m_workspace->goToSection(delta);
    });
    connect(m_actions, &ShellActions::nextPaneWanted, this, [this] {
        if (m_workspace)
            m_workspace->focusNextPane();
    });
    connect(m_actions, &ShellActions::findWanted, this, &MainWindow::openFind);
    connect(m_actions, &ShellActions::findNextWanted, this, [this] { findAgain(false); });
    connect(m_actions, &ShellActions::findPreviousWanted, this, [this] { findAgain(true); });
    connect(m_actions, &ShellActions::historyWanted, this, [this] {
        showAside(nullptr);
        if (m_workspace)
            m_workspace->showHistory();
    });
    connect(m_actions, &ShellActions::paperWanted, this, [this](const PaperRequest& request) {
        showAside(nullptr);
        if (m_workspace)
            m_workspace->showPaper(request);
    });
    connect(m_actions, &ShellActions::helpWanted, this, &MainWindow::openHelp);
    connect(m_actions, &ShellActions::tourWanted, this, &MainWindow::startTour);
    connect(m_actions, &ShellActions::registerWanted, this, &MainWindow::openRegister);
    connect(m_actions, &ShellActions::directoryWanted, this, &MainWindow::openDirectory);
    connect(m_actions, &ShellActions::settingsWanted, this, [this] { showAside(&settings()); });
    connect(m_status, &StatusLine::placeWanted, this, [this](const FieldPath& place) {
        showAside(nullptr);
        m_workspace->reveal(place, std::nullopt);
    });
    connect(m_status, &StatusLine::agendaWanted, this, [this] {
        showAside(nullptr);
        m_workspace->showAgenda();
    });
    connect(m_actions, &ShellActions::looksChanged, this, &MainWindow::applyLooks, Qt::QueuedConnection);
    connect(m_actions, &ShellActions::guideWanted, this, [this](bool shows) {
        if (m_workspace)
            m_workspace->showGuide(shows);
    });
    connect(m_actions, &ShellActions::languageWanted, this, &MainWindow::setLanguage, Qt::QueuedConnection);
}

void MainWindow::openFind()
{
    showAside(nullptr);
    if (m_workspace)
        m_workspace->openFind();
}

void MainWindow::findAgain(bool backwards)
{
    if (m_help && m_help->isVisible())
        return m_help->findAgain(backwards);
    showAside(nullptr);
    if (m_workspace)
        m_workspace->findAgain(backwards);
}

void MainWindow::connectStart()
{
    connect(m_start, &StartPage::newWanted, this, &MainWindow::newProject);
    connect(m_start, &StartPage::registerWanted, this, &MainWindow::openRegister);
    connect(m_start, &StartPage::directoryWanted, this, &MainWindow::openDirectory);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::chooseFile);
    connect(m_start, &StartPage::fileWanted, this, &MainWindow::openFile);
    connect(m_start, &StartPage::exampleWanted, this, &MainWindow::newFromExample);
    connect(m_start, &StartPage::placeWanted, this, &MainWindow::openAt);
    connect(m_start, &StartPage::nextCycleWanted, this, &MainWindow::chooseFormer);
    connect(m_start, &StartPage::tourWanted, this, &MainWindow::startTour);
}

StoreContext MainWindow::storeContext() const
{
    // A window does not stand still while another program has the file: it tries again by itself.
    constexpr int kPatience = 50;
    const QString name = m_context.settings.userName();
    return {m_context.clock, m_context.ids, name.isEmpty() ? m_context.suggestedName : name, kPatience};
}

void MainWindow::tell(const Error& error)
{
    if (error.code != ErrorCode::Cancelled)
        m_message->showMessage(error.message, MessageBar::Tone::Problem);
}

QString MainWindow::message() const
{
    return m_message->text();
}

void MainWindow::applyLooks()
{
    Theme(m_context.settings.theme(), m_context.settings.textSize()).apply(*qApp);
    rebuild();
}

void MainWindow::setLanguage(Language language)
{
    m_context.settings.setLanguage(language);
    m_context.language = language;
    m_context.translation.use(language);
    if (m_session)
        m_session->recheck();
    rebuild();
}

void MainWindow::showTitle()
{
    //: 協働手帳
    const QString program = tr("Kyodo Techo");
    const QString title = m_session ? m_session->project().info.title : QString();
    setWindowTitle(title.isEmpty() ? program : title + u" — "_s + program);
}

/// Hands in what was typed. What cannot be read or stored would be lost: that is said once for the same
/// texts, then leaving is allowed.
bool MainWindow::mayLeave()
{
    if (!m_session)
        return true;
    m_session->commitPending();
    const QList<UnsavedText> unsaved = m_session->unsaved().all();
    QStringList texts;
    for (const UnsavedText& text : unsaved)
        texts.append(text.path.text() + u' ' + text.text);
    if (texts.isEmpty() || texts == m_warnedOf)
        return true;
    m_warnedOf = texts;
    const UnsavedText& first = unsaved.first();
    //: 「%1」に書いたものは読み取れず、まだ保存していません。直すか、もう一度閉じると捨てます。
    const QString unread =
        tr("What stands in \"%1\" cannot be read and is not saved. Please mend it; closing "
           "once more drops it.");
    //: 「%1」に書いたものは、まだ保存できていません。画面の案内から別の場所に保存するか、もう一度閉じると捨てます。
    const QString unkept =
        tr("What stands in \"%1\" could not be saved yet. Please save it elsewhere, as the "
           "message says; closing once more drops it.");
    QString warning = (first.store ? unkept : unread).arg(first.name);
    if (unsaved.size() > 1) {
        //: ほかに%1か所、まだ保存していないところがあります。
        warning += u'\n' + tr("There are more like it: %1.").arg(unsaved.size() - 1);
    }
    m_message->showMessage(warning, MessageBar::Tone::Problem);
    m_warning = m_message->text();
    if (m_workspace)
        m_workspace->reveal(first.path, std::nullopt);
    return false;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    m_context.settings.setWindowGeometry(saveGeometry());
    event->accept();
}

} // namespace kyodo
