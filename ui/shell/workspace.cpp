#include "ui/shell/workspace.h"

#include "ui/guide/guidepanel.h"
#include "ui/printing/paperview.h"
#include "ui/steps/steppage.h"
#include "ui/steps/steprail.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
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
    layout->addWidget(m_splitter, 1);
    buildPanes();
    if (const QString text = bannerText(); !text.isEmpty())
        m_banner->showMessage(text, MessageBar::Tone::Notice);
    connect(m_rail, &StepRail::pageChosen, this, &Workspace::showPage);
    connect(m_rail, &QListView::clicked, this, &Workspace::leavePaper);
    connect(m_rail, &QListView::activated, this, &Workspace::leavePaper);
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
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_widthsChosen = true; });
}

void Workspace::giveWidths()
{
    // As wide as reads well, but never more than a share of a small screen.
    const int em = fontMetrics().height();
    const int rail = std::min(em * 14, width() * 9 / 40);
    const int guide = std::min(em * 19, width() / 4);
    m_splitter->setSizes({rail, width() - rail - guide, guide});
}

void Workspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_widthsChosen)
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
    }
    return made;
}

void Workspace::showPage(int wanted)
{
    if (wanted < 0 || wanted >= m_specs.size() || (wanted == m_page && !showsPaper()))
        return;
    m_session.commitPending();
    m_page = wanted;
    m_stack->setCurrentWidget(page(wanted));
    m_rail->setCurrentPage(wanted);
    m_guide->showStep(m_specs.at(wanted).step);
    m_guide->setVisible(m_guideWanted);
}

bool Workspace::showsPaper() const
{
    return m_paperPage && m_stack->currentWidget() == m_paperPage;
}

PaperView& Workspace::paperView()
{
    if (m_paper)
        return *m_paper;
    m_paperPage = new QWidget(m_stack);
    auto* layout = new QVBoxLayout(m_paperPage);
    const int em = fontMetrics().height();
    layout->setContentsMargins(em, em / 2, em, 0);
    //: ← この段階に戻る
    auto* back = new QPushButton(tr("← Back to the step"), m_paperPage);
    back->setObjectName(u"paper.back"_s);
    back->setAccessibleName(back->text());
    layout->addWidget(back, 0, Qt::AlignLeft);
    m_paper = new PaperView(m_session, m_paperPage);
    layout->addWidget(m_paper, 1);
    m_stack->addWidget(m_paperPage);
    connect(back, &QPushButton::clicked, this, &Workspace::leavePaper);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_paperPage);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &Workspace::leavePaper);
    return *m_paper;
}

void Workspace::showPaper(const PaperRequest& request)
{
    m_session.commitPending();
    paperView().showPaper(request);
    m_stack->setCurrentWidget(m_paperPage);
    m_guide->hide(); // its room is for the pages
    m_paper->canvas().setFocus(Qt::OtherFocusReason);
}

void Workspace::showPaper(const QString& id)
{
    PaperRequest request;
    request.paper = id;
    request.language = m_session.context().language;
    request.today = m_session.today();
    showPaper(request);
}

void Workspace::printPaper(const QString& id)
{
    showPaper(id);
    paperView().printPaper();
}

void Workspace::leavePaper()
{
    if (showsPaper())
        showPage(m_page);
}

bool Workspace::reveal(const FieldPath& path, std::optional<Step> step)
{
    const auto spot = spotOf(m_specs, path, step);
    if (!spot)
        return false;
    showPage(int(spot->page));
    return page(int(spot->page))->reveal(int(spot->section), path);
}

void Workspace::showGuide(bool shows)
{
    m_guideWanted = shows;
    m_guide->setVisible(shows && !showsPaper());
}

void Workspace::focusNextPane()
{
    QList<QWidget*> panes{m_rail, m_stack};
    if (m_guide->isVisibleTo(this))
        panes.append(m_guide);
    const QWidget* focus = focusWidget();
    qsizetype present = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        const bool inside =
            focus && focus->hasFocus() && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus));
        present = inside ? i : present;
    }
    QWidget* next = panes.at((present + 1) % panes.size());
    if (next == m_stack && showsPaper())
        m_paper->canvas().setFocus(Qt::OtherFocusReason);
    else if (next == m_stack)
        page(m_page)->focusFirst();
    else
        next->setFocus(Qt::OtherFocusReason);
}

} // namespace kyodo
