#include "ui/shell/shellactions.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kSteps = 7;

/// A menu shows & as a mnemonic; names typed by people have none.
QString escaped(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

ShellActions::ShellActions(AppContext& context, QMenuBar* bar)
    : QObject(bar)
    , m_context(context)
    , m_bar(bar)
{
    buildFile();
    buildEdit();
    buildView();
    //: 書類(&P)
    m_papers = bar->addMenu(tr("&Papers"));
    m_papers->setObjectName(u"menu.papers"_s);
    connect(m_papers, &QMenu::aboutToShow, this, &ShellActions::fillPapers);
    buildHelp();
    refresh();
}

QAction* ShellActions::add(QMenu* menu, const QString& text, const QString& name,
                           const QList<QKeySequence>& keys, void (ShellActions::*wanted)())
{
    QAction* action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, wanted);
    return action;
}

void ShellActions::buildFile()
{
    //: ファイル(&F)
    QMenu* menu = m_bar->addMenu(tr("&File"));
    //: 新しい事業(&N)
    add(menu, tr("&New project"), u"file.new"_s, {QKeySequence(Qt::CTRL | Qt::Key_N)},
        &ShellActions::newWanted);
    //: 開く(&O)…
    add(menu, tr("&Open…"), u"file.open"_s, {QKeySequence(Qt::CTRL | Qt::Key_O)}, &ShellActions::openWanted);
    //: 最近使ったファイル(&R)
    m_recent = menu->addMenu(tr("&Recent files"));
    connect(m_recent, &QMenu::aboutToShow, this, &ShellActions::fillRecent);
    //: 台帳(&L)
    add(menu, tr("Register of projects (&L)"), u"file.register"_s, {QKeySequence(Qt::CTRL | Qt::Key_L)},
        &ShellActions::registerWanted);
    //: 団体名簿(&D)
    add(menu, tr("&Directory of organisations"), u"file.directory"_s,
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}, &ShellActions::directoryWanted);
    menu->addSeparator();
    //: 設定(&S)…
    add(menu, tr("&Settings…"), u"file.settings"_s, {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
        &ShellActions::settingsWanted);
    //: 事業を閉じる(&C)
    m_projectActions.append(add(menu, tr("&Close project"), u"file.close"_s,
                                {QKeySequence(Qt::CTRL | Qt::Key_W)}, &ShellActions::closeWanted));
    //: 終了(&X)
    add(menu, tr("E&xit"), u"file.quit"_s, {QKeySequence(Qt::CTRL | Qt::Key_Q)}, &ShellActions::quitWanted);
}

void ShellActions::buildEdit()
{
    //: 編集(&E)
    QMenu* menu = m_bar->addMenu(tr("&Edit"));
    m_undo = menu->addAction(QString());
    m_undo->setObjectName(u"edit.undo"_s);
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo = menu->addAction(QString());
    m_redo->setObjectName(u"edit.redo"_s);
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    menu->addSeparator();
    //: 検索(&F)
    m_projectActions.append(add(menu, tr("&Find"), u"edit.find"_s, {QKeySequence(Qt::CTRL | Qt::Key_F)},
                                &ShellActions::findWanted));
    //: 次の検索結果(&N)
    m_projectActions.append(add(menu, tr("Find &next"), u"edit.findNext"_s, {QKeySequence(Qt::Key_F3)},
                                &ShellActions::findNextWanted));
    //: 前の検索結果(&P)
    m_projectActions.append(add(menu, tr("Find &previous"), u"edit.findPrevious"_s,
                                {QKeySequence(Qt::SHIFT | Qt::Key_F3)}, &ShellActions::findPreviousWanted));
    menu->addSeparator();
    //: 履歴(&H)
    m_projectActions.append(add(menu, tr("&History"), u"edit.history"_s, {QKeySequence(Qt::CTRL | Qt::Key_H)},
                                &ShellActions::historyWanted));
    connect(m_undo, &QAction::triggered, this, [this] {
        if (m_session)
            m_session->undo();
    });
    connect(m_redo, &QAction::triggered, this, [this] {
        if (m_session)
            m_session->redo();
    });
}

void ShellActions::buildPlaces(QMenu* view)
{
    for (int page = 0; page <= kSteps; ++page) {
        //: 基本
        QString text = tr("Basics");
        if (page > 0) {
            const guide::StepGuide& step = m_context.catalogue.step(static_cast<Step>(page - 1));
            text = QString::number(page) + u' ' + step.shortTitle.in(m_context.language);
        }
        QAction* action = view->addAction(text);
        action->setObjectName(u"view.page%1"_s.arg(page));
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(page), QKeySequence::PortableText));
        connect(action, &QAction::triggered, this, [this, page] { Q_EMIT pageWanted(page); });
        m_projectActions.append(action);
    }
    view->addSeparator();
    const auto section = [this, view](const QString& text, const QString& name, Qt::KeyboardModifiers keys,
                                      int delta) {
        QAction* action = view->addAction(text);
        action->setObjectName(name);
        action->setShortcut(QKeySequence(keys | Qt::Key_Tab));
        connect(action, &QAction::triggered, this, [this, delta] { Q_EMIT sectionWanted(delta); });
        m_projectActions.append(action);
    };
    //: 次の項目へ(&N)
    section(tr("&Next section"), u"view.nextSection"_s, Qt::ControlModifier, 1);
    //: 前の項目へ(&B)
    section(tr("Section &before"), u"view.sectionBefore"_s, Qt::ControlModifier | Qt::ShiftModifier, -1);
}

void ShellActions::buildView()
{
    //: 表示(&V)
    QMenu* menu = m_bar->addMenu(tr("&View"));
    buildPlaces(menu);
    //: 次の区画へ(&P)
    m_projectActions.append(add(menu, tr("Next &pane"), u"view.pane"_s, {QKeySequence(Qt::Key_F6)},
                                &ShellActions::nextPaneWanted));
    //: 手引きを表示(&G)
    QAction* guide = menu->addAction(tr("Show the &guide"));
    guide->setObjectName(u"view.guide"_s);
    guide->setCheckable(true);
    guide->setChecked(m_context.settings.showsGuide());
    guide->setShortcut(QKeySequence(Qt::Key_F9));
    connect(guide, &QAction::toggled, this, [this](bool shows) {
        m_context.settings.setShowsGuide(shows);
        Q_EMIT guideWanted(shows);
    });
    menu->addSeparator();
    buildTextSizes(menu);
    buildThemes(menu);
    buildLanguages(menu);
}

void ShellActions::buildTextSizes(QMenu* view)
{
    //: 文字の大きさ(&S)
    QMenu* menu = view->addMenu(tr("Text &size"));
    auto* group = new QActionGroup(menu);
    for (const int size : {100, 125, 150, 175, 200}) {
        QAction* action = menu->addAction(u"%1 %"_s.arg(size));
        action->setObjectName(u"view.size%1"_s.arg(size));
        action->setCheckable(true);
        action->setChecked(m_context.settings.textSize() == size);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, size] {
            m_context.settings.setTextSize(size);
            Q_EMIT looksChanged();
        });
    }
}

void ShellActions::buildThemes(QMenu* view)
{
    //: 色の組み合わせ(&C)
    QMenu* menu = view->addMenu(tr("&Colours"));
    auto* group = new QActionGroup(menu);
    //: システムに合わせる
    const QString system = tr("As the system");
    //: 明るい
    const QString light = tr("Light");
    //: 暗い
    const QString dark = tr("Dark");
    //: コントラスト強め
    const QString high = tr("High contrast");
    const QStringList names{system, light, dark, high};
    for (const ThemeKind kind : allOf<ThemeKind>()) {
        QAction* action = menu->addAction(names.at(static_cast<qsizetype>(kind)));
        action->setObjectName(u"view.theme."_s + key(kind));
        action->setCheckable(true);
        action->setChecked(m_context.settings.theme() == kind);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, kind] {
            m_context.settings.setTheme(kind);
            Q_EMIT looksChanged();
        });
    }
}

void ShellActions::buildLanguages(QMenu* view)
{
    // Each language is called what its readers call it, whatever the language of the window.
    //: 言語(&L)
    QMenu* menu = view->addMenu(tr("&Language"));
    auto* group = new QActionGroup(menu);
    const QStringList names{u"日本語"_s, u"English"_s};
    for (const Language language : allOf<Language>()) {
        QAction* action = menu->addAction(names.at(static_cast<qsizetype>(language)));
        action->setObjectName(u"view.language."_s + key(language));
        action->setCheckable(true);
        action->setChecked(m_context.language == language);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { Q_EMIT languageWanted(language); });
    }
}

void ShellActions::buildHelp()
{
    //: ヘルプ(&H)
    QMenu* menu = m_bar->addMenu(tr("&Help"));
    const auto addTopic = [&](const QString& text, const QString& name, const QString& topic) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, topic] { Q_EMIT helpWanted(topic); });
        return action;
    };
    //: 使い方と手引き(&H)
    addTopic(tr("&Help and guide"), u"help.open"_s, {})->setShortcut(QKeySequence(Qt::Key_F1));
    //: キー操作の一覧(&K)
    addTopic(tr("List of &keys"), u"help.keys"_s, u"how.keys"_s);
    //: 見本でひと回り(&T)…
    add(menu, tr("&Tour of a sample…"), u"help.tour"_s, {}, &ShellActions::tourWanted);
    menu->addSeparator();
    //: このソフトについて(&A)
    addTopic(tr("&About this program"), u"help.about"_s, u"how.about"_s);
}

QList<QAction*> ShellActions::keyActions() const
{
    QList<QAction*> actions;
    const auto collect = [&actions](const auto& again, const QMenu& menu) -> void {
        for (QAction* action : menu.actions()) {
            if (action->menu())
                again(again, *action->menu());
            else if (!action->shortcuts().isEmpty())
                actions.append(action);
        }
    };
    for (const QAction* top : m_bar->actions()) {
        if (top->menu())
            collect(collect, *top->menu());
    }
    return actions;
}

void ShellActions::setSession(ProjectSession* session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    if (session)
        connect(session, &ProjectSession::changed, this, &ShellActions::refresh);
    refresh();
}

void ShellActions::refresh()
{
    const auto undo = m_session ? m_session->file().undoLabel() : std::nullopt;
    const auto redo = m_session ? m_session->file().redoLabel() : std::nullopt;
    //: 元に戻す(&U)
    const QString undoText = tr("&Undo");
    //: やり直す(&R)
    const QString redoText = tr("&Redo");
    m_undo->setText(undo ? undoText + u": "_s + escaped(*undo) : undoText);
    m_redo->setText(redo ? redoText + u": "_s + escaped(*redo) : redoText);
    m_undo->setEnabled(m_session && !m_session->isReadOnly());
    m_redo->setEnabled(redo.has_value());
    for (QAction* action : m_projectActions)
        action->setEnabled(m_session);
    m_papers->menuAction()->setEnabled(m_session);
    m_recent->menuAction()->setEnabled(!m_context.settings.recentFiles().isEmpty());
}

void ShellActions::fillRecent()
{
    m_recent->clear();
    for (const QString& path : m_context.settings.recentFiles()) {
        QAction* action = m_recent->addAction(escaped(QFileInfo(path).completeBaseName()));
        action->setToolTip(path);
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT fileWanted(path); });
    }
}

void ShellActions::addPaper(QMenu* menu, const QString& text, const PaperRequest& request)
{
    QAction* action = menu->addAction(escaped(text));
    action->setObjectName(u"paper."_s + request.paper + (request.blank ? u".blank"_s : QString()));
    connect(action, &QAction::triggered, this, [this, request] { Q_EMIT paperWanted(request); });
}

void ShellActions::fillPapers()
{
    m_papers->clear();
    if (!m_session)
        return;
    for (const PaperInfo& paper : papersFor(m_session->project())) {
        PaperRequest request;
        request.paper = paper.id;
        request.language = m_context.language;
        request.today = m_session->today();
        const QString title = paper.title.in(m_context.language);
        if (!paper.perParty) {
            addPaper(m_papers, title, request);
            continue;
        }
        m_papers->addSeparator();
        request.blank = true;
        //: %1（記入用の白紙）
        addPaper(m_papers, tr("%1 (blank form)").arg(title), request);
        addSheets(m_papers->addMenu(escaped(title)));
    }
}

void ShellActions::addSheets(QMenu* menu)
{
    const FieldWords words = m_session->words();
    const Project& project = m_session->project();
    for (const Round& round : project.rounds) {
        for (const Party& party : project.parties) {
            PaperRequest request;
            request.paper = u"review-sheet"_s;
            request.language = m_context.language;
            request.today = m_session->today();
            request.round = round.id;
            request.party = party.id;
            addPaper(menu, rowName(words, project, "rounds", round.id) + u" / "_s + partyName(party),
                     request);
        }
    }
    menu->menuAction()->setEnabled(!menu->isEmpty());
}

} // namespace kyodo
