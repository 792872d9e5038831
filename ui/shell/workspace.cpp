#include "ui/shell/workspace.h"

#include "core/store/past.h"
#include "ui/find/findpanel.h"
#include "ui/guide/guidepanel.h"
#include "ui/history/historypage.h"
#include "ui/printing/paperview.h"
#include "ui/shell/changedplace.h"
#include "ui/shell/troublebar.h"
#include "ui/shell/visitpage.h"
#include "ui/steps/steppage.h"
#include "ui/steps/steprail.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/placemark.h"

#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

Workspace::Workspace(ProjectSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_specs(pageSpecs())
    , m_pages(m_specs.size(), nullptr)
    , m_banner(new MessageBar(false, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_rail(new StepRail(session, this))
    , m_stack(new QStackedWidget(this))
    , m_guide(new GuidePanel(session, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_banner->setObjectName(u"banner"_s);
    layout->addWidget(m_banner);
    layout->addWidget(new TroubleBar(session, this));
    layout->addWidget(m_splitter, 1);
    buildPanes();
    if (const QString text = bannerText(); !text.isEmpty())
        m_banner->showMessage(text, MessageBar::Tone::Notice);
    connect(m_rail, &StepRail::pageChosen, this, &Workspace::showPage);
    connect(m_rail, &QListView::clicked, this, &Workspace::endVisits);
    connect(m_rail, &QListView::activated, this, &Workspace::endVisits);
    connect(&session, &ProjectSession::changed, this, &Workspace::showChange);
    connect(m_guide, &GuidePanel::printRequested, this, &Workspace::printPaper);
    connect(m_guide, &GuidePanel::paperRequested, this, qOverload<const QString&>(&Workspace::showPaper));
    showGuide(session.context().settings.showsGuide());
    showPage(0);
}

void Workspace::buildPanes()
{
    auto* side = new QWidget(this);
    side->setObjectName(u"rail"_s);
    side->setAttribute(Qt::WA_StyledBackground);
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 1, 0);
    sideLayout->addWidget(m_rail);
    m_splitter->addWidget(side);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_guide);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(2);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    const int em = fontMetrics().height();
    side->setMinimumWidth(em * 8);
    m_stack->setMinimumWidth(em * 16);
    m_guide->setMinimumWidth(em * 9);
    connect(m_splitter, &QSplitter::splitterMoved, this, &Workspace::keepWidths);
}

void Workspace::giveWidths()
{
    // As wide as reads well or as the user drew them, but never more than a share of a small screen.
    const Settings& settings = m_session.context().settings;
    const int em = fontMetrics().height();
    const int drawnRail = settings.railWidth();
    const int drawnGuide = settings.guideWidth();
    const int rail = drawnRail > 0 ? std::min(drawnRail, width() * 2 / 5) : std::min(em * 14, width() / 4);
    const int guide = drawnGuide > 0 ? std::min(drawnGuide, width() * 2 / 5) : std::min(em * 19, width() / 4);
    m_splitter->setSizes({rail, width() - rail - guide, guide, guide});
}

void Workspace::keepWidths()
{
    const QList<int> sizes = m_splitter->sizes();
    Settings& settings = m_session.context().settings;
    settings.setRailWidth(sizes.at(0));
    if (m_guide->isVisibleTo(this))
        settings.setGuideWidth(sizes.at(2));
}

void Workspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    giveWidths();
}

QString Workspace::bannerText() const
{
    if (!m_session.isReadOnly())
        return {};
    //: 読み取り専用で開いています。変更はできません。
    QString text = tr("Open for reading only; nothing can be changed.");
    for (const QString& why : {m_session.readOnlyReason(), m_session.file().warning()}) {
        if (!why.isEmpty())
            text += u'\n' + why;
    }
    return text;
}

StepPage* Workspace::page(int page)
{
    StepPage*& made = m_pages[page];
    if (!made) {
        made = new StepPage(m_session, m_specs.at(page), m_stack);
        m_stack->addWidget(made);
        connect(made, &StepPage::findingChosen, this,
                [this](const Finding& finding) { reveal(finding.path, finding.step); });
        connect(made, &StepPage::paperWanted, this, qOverload<const QString&>(&Workspace::showPaper));
        connect(made, &StepPage::placeWanted, this,
                [this](const FieldPath& place) { reveal(place, std::nullopt); });
        connect(made, &StepPage::nextStepWanted, this, [this] { goToPage(m_page + 1); });
        connect(made, &StepPage::nextCycleWanted, this, &Workspace::nextCycleWanted);
        connect(made, &StepPage::paperRequested, this, qOverload<const PaperRequest&>(&Workspace::showPaper));
    }
    return made;
}

void Workspace::showPage(int wanted)
{
    if (wanted < 0 || wanted >= m_specs.size() || (wanted == m_page && !showsVisit()))
        return;
    m_session.commitPending();
    m_trail.clear();
    m_page = wanted;
    m_rail->setCurrentPage(wanted); // first: Qt tells readers that the focus went there, though it did not
    m_stack->setCurrentWidget(page(wanted));
    m_guide->showStep(m_specs.at(wanted).step);
    updateSides();
}

VisitPage* Workspace::currentVisit() const
{
    return qobject_cast<VisitPage*>(m_stack->currentWidget());
}

bool Workspace::showsVisit() const
{
    return currentVisit() != nullptr;
}

bool Workspace::showsPaper() const
{
    return m_paperPage && m_stack->currentWidget() == m_paperPage;
}

bool Workspace::showsHistory() const
{
    return m_historyPage && m_stack->currentWidget() == m_historyPage;
}

VisitPage* Workspace::newVisit(const QString& id)
{
    auto* made = new VisitPage(id, m_stack);
    m_stack->addWidget(made);
    connect(made, &VisitPage::left, this, &Workspace::leaveVisit);
    return made;
}

void Workspace::visit(VisitPage* wanted)
{
    m_session.commitPending();
    if (currentVisit() != wanted) {
        // Coming round to a page visited before: what was visited since is forgotten.
        bool before = false;
        for (qsizetype i = 0; i < m_trail.size() && !before; ++i) {
            before = m_trail.at(i).visit == wanted;
            if (before)
                m_trail.resize(i);
        }
        if (!before)
            m_trail.append(stand());
        //: ← この手順に戻る
        const QString toStep = tr("← Back to the step");
        //: ← 前の画面に戻る
        const QString toPage = tr("← Back to the page before");
        wanted->setBackText(m_trail.last().visit ? toPage : toStep);
        m_stack->setCurrentWidget(wanted);
    }
    updateSides();
    wanted->focusBody();
}

void Workspace::leaveVisit()
{
    if (!m_trail.isEmpty())
        returnTo(m_trail.takeLast());
    else
        endVisits();
}

void Workspace::endVisits()
{
    if (showsVisit())
        showPage(m_page);
}

Workspace::Stand Workspace::stand() const
{
    const StepPage* present = m_page < 0 ? nullptr : m_pages.at(m_page);
    return {currentVisit(), m_page, present ? present->currentSection() : 0, window()->focusWidget()};
}

void Workspace::returnTo(const Stand& where)
{
    if (where.visit) {
        m_stack->setCurrentWidget(where.visit);
        updateSides();
    } else {
        showPage(where.page);
        page(where.page)->showSection(where.section);
    }
    if (where.focus && isAncestorOf(where.focus) && where.focus->isVisible())
        where.focus->setFocus(Qt::OtherFocusReason);
    else if (where.visit)
        where.visit->focusBody();
    else
        page(where.page)->focusFirst();
}

/// Visited pages need the room of the guide, and so does the list of what was found.
void Workspace::updateSides()
{
    const bool finding = m_find && m_find->isVisibleTo(m_splitter);
    m_guide->setVisible(m_guideWanted && !showsVisit() && !finding);
}

PaperView& Workspace::paperView()
{
    if (!m_paper) {
        m_paperPage = newVisit(u"paper"_s);
        m_paper = new PaperView(m_session, m_paperPage);
        m_paperPage->setBody(m_paper, &m_paper->canvas());
    }
    return *m_paper;
}

void Workspace::showPaper(const PaperRequest& request)
{
    m_session.commitPending();
    paperView().showPaper(request);
    visit(m_paperPage);
}

void Workspace::showPaper(const QString& id)
{
    PaperRequest request;
    request.paper = id;
    request.language = paperLanguage(id, m_session.project(), m_session.context().language);
    request.today = m_session.today();
    showPaper(request);
}

void Workspace::resetPapers()
{
    if (m_paper)
        m_paper->remake();
}

void Workspace::printPaper(const QString& id)
{
    showPaper(id);
    paperView().printPaper();
}

void Workspace::showHistory()
{
    if (!m_history) {
        m_historyPage = newVisit(u"history"_s);
        m_history = new HistoryPage(m_session, m_historyPage);
        m_historyPage->setBody(m_history, m_history->list());
        connect(m_history, &HistoryPage::rowWanted, this, &Workspace::showPlace);
    }
    if (!showsHistory()) {
        m_session.commitPending();
        m_history->open();
    }
    visit(m_historyPage);
}

bool Workspace::reveal(const FieldPath& path, std::optional<Step> step)
{
    const auto spot = spotOf(m_specs, path, step);
    if (!spot)
        return false;
    showPage(int(spot->page));
    return page(int(spot->page))->reveal(int(spot->section), path);
}

std::optional<PageSpot> Workspace::spotNear(const FieldPath& path, std::optional<Step> step)
{
    const auto here = [&](const SectionSpec& section) {
        return std::any_of(section.parts.begin(), section.parts.end(),
                           [&](const PartSpec& part) { return shows(part, path.table, path.field); });
    };
    if (!step) {
        const QList<SectionSpec>& sections = m_specs.at(m_page).sections;
        const int section = page(m_page)->currentSection();
        if (here(sections.at(section)))
            return PageSpot{m_page, section};
        step = m_specs.at(m_page).step;
    }
    return spotOf(m_specs, path, step);
}

bool Workspace::showPlace(const FieldPath& path)
{
    return showPlaceAt(path, stepOf(m_session.project(), path.table, path.row));
}

bool Workspace::showPlaceAt(const FieldPath& path, std::optional<Step> step)
{
    bool shown = false;
    if (path.table == u"stepPasses"_s && step) {
        showPage(number(*step));
        page(m_page)->revealEnd();
        shown = true;
    } else if (const auto spot = spotNear(path, step)) {
        showPage(int(spot->page));
        shown = page(m_page)->reveal(int(spot->section), path);
    }
    QWidget* focus = window()->focusWidget();
    if (shown && focus && page(m_page)->isAncestorOf(focus))
        PlaceMark::show(focus);
    return shown;
}

void Workspace::goToPage(int wanted)
{
    showPage(wanted);
    page(m_page)->focusFirst();
}

void Workspace::goToSection(int delta)
{
    endVisits();
    page(m_page)->showNextSection(delta);
}

/// After an undo or redo one sees what it did. An edit of one's own is where one is anyway.
void Workspace::showChange(const Project& before)
{
    const HistoryEntry& last = m_session.file().history().last();
    if ((last.kind != HistoryKind::Undo && last.kind != HistoryKind::Redo) || showsVisit())
        return;
    const auto isShown = [this](const QString& table, const QString& field) {
        return table == u"stepPasses"_s ||
               std::any_of(m_specs.begin(), m_specs.end(),
                           [&](const PageSpec& page) { return showsPlace(page, table, field); });
    };
    const Project after = m_session.project();
    const QList<FieldChange> changes = changesBetween(before, after);
    auto place = changedPlace(changes, before, after, isShown);
    if (!place)
        return;
    auto step = stepOf(after, place->table, place->row);
    // What belongs to a step (its note, its pass) is looked for there, even when it is gone.
    for (const FieldChange& change : changes) {
        const auto was = stepOf(before, change.table, change.row);
        const bool gone = change.table == place->table && change.kind == RowChange::Kind::Removed;
        // What was done to a clause or annex of the library is gone, but not the clause or annex itself.
        const bool stays = change.table == u"clauses"_s || change.table == u"annexes"_s;
        if (gone && was)
            step = was;
        if (gone && (was || stays))
            place->row = change.row;
    }
    // Once everybody has taken up the new value.
    QTimer::singleShot(0, this, [this, path = *place, step] { showPlaceAt(path, step); });
}

void Workspace::restorePlace(int wanted, int section)
{
    if (wanted < 0 || wanted >= m_specs.size())
        return;
    showPage(wanted);
    page(wanted)->showSection(section);
}

int Workspace::currentSection() const
{
    return m_page < 0 ? 0 : m_pages.at(m_page)->currentSection();
}

void Workspace::showAgenda()
{
    for (qsizetype i = 0; i < m_specs.size(); ++i) {
        const QList<SectionSpec>& sections = m_specs.at(i).sections;
        for (qsizetype s = 0; s < sections.size(); ++s) {
            if (sections.at(s).parts.first().kind == PartKind::Agenda) {
                restorePlace(int(i), int(s));
                page(int(i))->focusFirst();
            }
        }
    }
}

void Workspace::showGuide(bool shows)
{
    m_guideWanted = shows;
    updateSides();
}

void Workspace::focusNextPane()
{
    QList<QWidget*> panes{m_rail, m_stack};
    if (m_guide->isVisibleTo(this))
        panes.append(m_guide);
    if (m_find && m_find->isVisibleTo(this))
        panes.append(m_find);
    const QWidget* focus = focusWidget();
    qsizetype present = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        const bool inside =
            focus && focus->hasFocus() && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus));
        present = inside ? i : present;
    }
    QWidget* next = panes.at((present + 1) % panes.size());
    if (next == m_stack && showsVisit())
        currentVisit()->focusBody();
    else if (next == m_stack)
        page(m_page)->focusFirst();
    else if (next == m_find)
        m_find->open();
    else
        next->setFocus(Qt::OtherFocusReason);
}

} // namespace kyodo
