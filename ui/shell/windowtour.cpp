#include "ui/directory/directorypage.h"
#include "ui/help/helppage.h"
#include "ui/help/tourbar.h"
#include "ui/register/registerpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/nextcyclepage.h"
#include "ui/shell/projectmemory.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"

#include <QDir>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

void MainWindow::openHelp(const QString& topic)
{
    const bool reading = m_help && m_help->isVisible();
    const QString wanted = topic.isEmpty() && !reading ? helpTopicHere() : topic;
    showAside(&help());
    m_help->open(wanted);
}

/// What fits where one is; empty for what was read last.
QString MainWindow::helpTopicHere() const
{
    if (m_register && m_register->isVisible())
        return u"how.register"_s;
    if (m_directory && m_directory->isVisible())
        return u"how.directory"_s;
    const bool inSettings = m_settings && m_settings->isVisible();
    const bool inNextCycle = m_nextCycle && m_nextCycle->isVisible();
    if (!m_workspace || inSettings || inNextCycle)
        return {};
    if (m_workspace->showsPaper())
        return u"how.papers"_s;
    if (m_workspace->showsHistory())
        return u"how.undo"_s;
    const int page = m_workspace->currentPage();
    return page > 0 ? u"step."_s + key(static_cast<Step>(page - 1)) : u"how.start"_s;
}

bool MainWindow::isSample(const QString& path) const
{
    return m_tour && m_tour->folder.isValid() &&
           QFileInfo(path).absolutePath() == QFileInfo(m_tour->folder.path()).absoluteFilePath();
}

void MainWindow::startTour()
{
    if (m_tour) {
        showAside(nullptr);
        return showTourStop(0);
    }
    if (!mayLeave())
        return;
    const auto example = m_context.examples(u"kodomo-shokudo"_s, m_context.ids);
    if (!example)
        return tell(example.error());
    auto tour = std::make_unique<Tour>();
    tour->former = m_session ? m_session->file().path() : QString();
    //: 見本（練習用）
    const QString name = fileNameFor(tr("Sample to play with")) + u".kyodo"_s;
    const QString path = QDir(QFileInfo(tour->folder.path()).absoluteFilePath()).filePath(name);
    //: 見本から作成
    auto file = ProjectFile::create(path, *example, tr("From the sample"), storeContext());
    if (!file)
        return tell(file.error());
    m_tour = std::move(tour);
    begin(std::move(*file));
    m_tourBar->focusNext();
}

void MainWindow::buildTour()
{
    m_tourBar = new TourBar(m_project);
    m_project->layout()->addWidget(m_tourBar);
    connect(m_tourBar, &TourBar::stopWanted, this, &MainWindow::showTourStop);
    // What answers a click of the bar must not take the bar away under it.
    connect(m_tourBar, &TourBar::endWanted, this, &MainWindow::endTour, Qt::QueuedConnection);
    m_tourBar->showStop(m_tour->stop);
}

void MainWindow::showTourStop(int stop)
{
    if (!m_tourBar || stop < 0 || stop >= m_tourBar->stops().size())
        return;
    showAside(nullptr);
    m_tour->stop = stop;
    const TourStop& shown = m_tourBar->stops().at(stop);
    m_workspace->showPage(shown.page);
    switch (shown.place) {
    case TourPlace::Section:
        m_workspace->page(shown.page)->showSectionNamed(shown.section);
        break;
    case TourPlace::Paper:
        m_workspace->showPaper(u"agreement"_s);
        break;
    case TourPlace::History:
        m_workspace->showHistory();
        break;
    }
    m_tourBar->showStop(stop);
    m_tourBar->focusNext();
}

/// Back to what was open before; after the last stop one begins a project of one's own.
void MainWindow::endTour()
{
    if (!m_tour)
        return;
    const QString former = m_tour->former;
    const bool through = m_tour->stop + 1 == m_tourBar->stops().size();
    closeFile();
    if (!former.isEmpty() && !through)
        openFile(former);
    else if (m_start && through)
        m_start->focusNew();
}

} // namespace kyodo
