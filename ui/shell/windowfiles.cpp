#include "ui/shell/mainwindow.h"

#include "core/base/placeanswer.h"
#include "core/base/quotes.h"
#include "core/documents/clausesetuse.h"
#include "core/exchange/replyfile.h"
#include "core/project/agreementstyle.h"
#include "ui/agreement/setimport.h"
#include "ui/directory/directorypage.h"
#include "ui/help/tourbar.h"
#include "ui/register/registerpage.h"
#include "ui/review/arrivedreply.h"
#include "ui/shell/droppedfiles.h"
#include "ui/shell/projectmemory.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/windowplace.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steprail.h"
#include "ui/support/rememberedproject.h"
#include "ui/widgets/messagebar.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// 「a.pdf」「b.txt」
QString quotedNames(const QStringList& paths)
{
    QStringList names;
    for (const QString& path : paths) {
        //: 「%1」
        names.append(MainWindow::tr("“%1”", "name of a file").arg(innerQuotes(QFileInfo(path).fileName())));
    }
    return names.join(u' ');
}

} // namespace

bool MainWindow::openFile(const QString& path)
{
    if (!placeAnswers(path)) {
        //: 「%1」のある場所から応答がありません。共有フォルダーやUSBメモリーがつながっているか、お確かめください。
        tell({ErrorCode::FileUnreadable,
              tr("The place of “%1” does not answer. Please check that the share or USB stick is connected.")
                  .arg(innerQuotes(QFileInfo(path).fileName())),
              path});
        return false;
    }
    if (path.endsWith(u".kyodo-set", Qt::CaseInsensitive)) {
        takeSet(path);
        return false;
    }
    if (isReplyFile(path)) {
        takeReplies({path});
        return false;
    }
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (m_session && m_session->file().path() == whole)
        return true;
    if (!mayLeave())
        return false;
    auto file = ProjectFile::open(whole, Access::Edit, storeContext());
    if (!file) {
        auto readable = ProjectFile::open(whole, Access::Read, storeContext());
        if (!readable) {
            tell(file.error());
            return false;
        }
        begin(std::move(*readable), file.error().message);
        return true;
    }
    begin(std::move(*file));
    return true;
}

bool MainWindow::createFile(const QString& path, const Project& project, const QString& label)
{
    if (!mayLeave())
        return false;
    auto file = ProjectFile::create(QFileInfo(path).absoluteFilePath(), project, label, storeContext());
    if (!file) {
        tell(file.error());
        return false;
    }
    begin(std::move(*file));
    return true;
}

void MainWindow::begin(std::unique_ptr<ProjectFile> file, const QString& readOnlyReason)
{
    dropSession();
    const bool sample = isSample(file->path());
    if (!sample) {
        m_tour.reset();
        m_context.settings.addRecentFile(file->path());
        m_context.settings.setLastFolder(QFileInfo(file->path()).absolutePath());
    }
    m_session = std::make_unique<ProjectSession>(std::move(file), m_context, readOnlyReason);
    connect(m_session.get(), &ProjectSession::failed, this, [this](const Error& error) {
        tell(error);
        m_refusal = m_message->text();
    });
    connect(&m_session->unsaved(), &UnsavedTexts::changed, this, [this] {
        const bool said = !m_warning.isEmpty() && m_message->text() == m_warning;
        if (said && m_session->unsaved().isEmpty())
            m_message->clear();
    });
    connect(m_session.get(), &ProjectSession::moved, this, [this] {
        m_context.settings.addRecentFile(m_session->file().path());
        m_context.settings.setLastFolder(QFileInfo(m_session->file().path()).absolutePath());
    });
    connect(m_session.get(), &ProjectSession::changed, this, [this] {
        m_warnedOf.clear();
        // What was refused has been mended, or is not wanted any more.
        if (!m_refusal.isEmpty() && m_message->text() == m_refusal)
            m_message->clear();
        m_refusal.clear();
        showTitle();
    });
    const RememberedProject before = rememberedProject(m_context.settings, m_session->file().path());
    if (!sample)
        m_memory = std::make_unique<ProjectMemory>(*m_session, m_context.settings);
    if (m_register)
        m_register->hide(); // from there the file was opened: one goes to it
    if (m_directory)
        m_directory->hide();
    rebuild();
    showAside(nullptr);
    m_workspace->restorePlace(before.page, before.section);
    m_workspace->rail()->setFocus(Qt::OtherFocusReason);
}

/// What shows the session goes before it does.
void MainWindow::dropSession()
{
    if (!m_session)
        return;
    m_session->commitPending();
    if (m_workspace && m_memory)
        m_memory->setPlace(m_workspace->currentPage(), m_workspace->currentSection());
    m_memory.reset();
    m_actions->setSession(nullptr);
    m_status->setSession(nullptr);
    if (m_settings)
        m_settings->setSession(nullptr);
    delete m_project;
    m_project = nullptr;
    m_workspace = nullptr;
    m_tourBar = nullptr;
    m_session.reset();
}

void MainWindow::closeFile()
{
    dropSession();
    m_tour.reset();
    rebuild();
}

void MainWindow::newProject(const QString& title)
{
    Project project = Project::blank(m_context.ids);
    project.info.title = title;
    project.info.guidelineVersion = m_context.catalogue.version().id;
    project.info.clauseVersion = m_context.clauses.version();
    project.agreement.dates = m_context.settings.paperDefaults().dates;
    if (const auto style = m_context.settings.agreementStyle())
        copyAgreementStyle(*style, project.agreement);
    if (const auto set = m_start->chosenSet())
        takeClauseSet(project, *set, m_context.clauses, m_context.clock.today(), m_context.ids);
    //: 新しい事業
    saveNew(project, title, tr("New project"));
}

void MainWindow::newFromExample(const QString& id)
{
    const auto project = m_context.examples(id, m_context.ids);
    if (!project) {
        tell(project.error());
        return;
    }
    //: 例から作成
    saveNew(*project, project->info.title, tr("From an example"));
}

void MainWindow::saveNew(const Project& project, const QString& title, const QString& label)
{
    FileRequest request;
    //: 新しい事業を保存する場所
    request.title = tr("Place for the new project");
    request.folder = m_context.settings.startFolder();
    //: %1（第%2サイクル）
    const QString later = tr("%1 (cycle %2)", "file name");
    request.name =
        fileNameFor(project.info.cycle > 1 ? later.arg(title).arg(project.info.cycle) : title) + u".kyodo"_s;
    request.save = true;
    m_context.files.choose(this, request,
                           [this, project, label](const QString& path) { createFile(path, project, label); });
}

void MainWindow::chooseFile()
{
    FileRequest request;
    //: 事業のファイルを開く
    request.title = tr("Open a project");
    request.folder = m_context.settings.startFolder();
    m_context.files.choose(this, request, [this](const QString& path) { openFile(path); });
}

void MainWindow::openAt(const QString& path, const FieldPath& place)
{
    if (openFile(path) && m_workspace)
        m_workspace->reveal(place, std::nullopt);
}

/// Into the place where sets are chosen: of the project that is open, else of the start page.
void MainWindow::takeSet(const QString& path)
{
    showAside(nullptr);
    if (!m_workspace) {
        m_start->takeSet(path);
        return;
    }
    m_workspace->reveal({u"clauseSets"_s, Id(), QString()}, Step::Agreement);
    if (auto* sets = m_workspace->findChild<SetImport*>())
        sets->take(path);
}

/// Into the place where replies are looked at; without a project there is nothing to lay them beside.
void MainWindow::takeReplies(const QStringList& paths)
{
    showAside(nullptr);
    if (!m_workspace) {
        // What is no reply at all is no better for a project that is open.
        if (const auto reply = readReplyFile(paths.value(0)); !reply) {
            tell(reply.error());
            return;
        }
        tell({ErrorCode::Refused,
              //: 返信は、その事業のファイルを開いてから、ここに置いてください。
              tr("Please open the project that the reply is for, then drop the reply here."),
              paths.value(0)});
        return;
    }
    m_workspace->reveal({u"sheets"_s, Id(), u"takenReply"_s}, Step::Review);
    if (auto* arrived = m_workspace->findChild<ArrivedReply*>())
        arrived->arrive(paths);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    // Anything that is a file: what it is, and what cannot be done with it, is said once it is dropped.
    if (holdsFiles(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const DroppedFiles files = droppedFiles(*event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    take(files);
}

/// One project, then what belongs into it; whatever is left over is named. On the directory's page, files of
/// no kind of ours are lists of organisations.
void MainWindow::take(const DroppedFiles& files)
{
    if (m_directory && m_directory->isVisible() && files.areOthersOnly()) {
        m_directory->takeDropped(files.others);
        return;
    }
    if (!files.projects.isEmpty() && !openFile(files.projects.first()))
        return; // that has been told
    const bool takesSet = files.projects.isEmpty() && files.replies.isEmpty() && !files.sets.isEmpty();
    if (takesSet)
        takeSet(files.sets.first());
    if (!files.replies.isEmpty())
        takeReplies(files.replies + files.others);
    QStringList sentences;
    if (files.replies.isEmpty() && !files.others.isEmpty()) {
        //: %1
        //: は、事業のファイルでも、ひな形でも、返信でもありません。事業に添付するときは、その事業を開き、添付する欄の上に置いてください。
        sentences.append(tr("%1: neither project nor template set nor reply. To attach it to a project, open "
                            "that project and drop it onto a place for attachments.")
                             .arg(quotedNames(files.others)));
    }
    if (const QStringList left = files.projects.mid(1) + files.sets.mid(takesSet ? 1 : 0); !left.isEmpty()) {
        //: %1 は、まだ開いていません。もう一度、一つずつ置いてください。
        sentences.append(tr("%1: not opened yet. Please drop one after the other.").arg(quotedNames(left)));
    }
    if (!sentences.isEmpty())
        tell({ErrorCode::Refused, sentences.join(u'\n'), {}});
}

} // namespace kyodo
