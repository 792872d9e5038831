#include "ui/steps/steppage.h"

#include "core/documents/papers.h"
#include "ui/steps/findingslist.h"
#include "ui/steps/part.h"
#include "ui/steps/passarea.h"
#include "ui/support/spoken.h"
#include "ui/widgets/sectionbar.h"
#include "ui/widgets/textlabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHash>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// So many findings are read at a time; more are shown when asked for. Also, their texts take time to lay
/// out.
constexpr int kFindingsAtATime = 30;
constexpr int kFindingsSaid = 3; ///< new ones that are read out; more are in the list

QFrame* card(const QString& name, QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setObjectName(name);
    frame->setProperty("role", u"card"_s);
    return frame;
}

} // namespace

StepPage::StepPage(ProjectSession& session, const PageSpec& spec, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_spec(spec)
    , m_scroll(new QScrollArea(this))
    , m_findingsShown(kFindingsAtATime)
{
    setObjectName(u"page."_s + spec.id);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    auto* content = new QWidget(m_scroll);
    content->setObjectName(u"page"_s);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    const int em = fontMetrics().height();
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(em * 6 / 5, em, em * 6 / 5, em);
    layout->setSpacing(em * 3 / 4);
    buildHeader(layout);
    buildSections(layout);
    buildEnd(layout);
    layout->addStretch();
    connect(&session, &ProjectSession::findingsChanged, this, [this] {
        m_stale = !isVisible();
        if (m_stale)
            return;
        const QList<Finding> before = m_found;
        refresh();
        sayFindings(before);
    });
    refresh();
}

void StepPage::buildHeader(QVBoxLayout* layout)
{
    const AppContext& context = m_session.context();
    //: 基本
    QString title = tr("Basics");
    //: 事業のあらましと、参加する主体を書きます。ほかの手順と書類は、ここから写し取られます。
    QString lead = tr("What the project is and who takes part. The steps and papers draw on it.");
    if (m_spec.step) {
        const guide::StepGuide& step = context.catalogue.step(*m_spec.step);
        title = QString::number(number(*m_spec.step)) + u"  "_s + step.title.in(context.language);
        lead = step.lead.in(context.language);
    }
    speakAsGroup(*this, title);
    auto* row = new QHBoxLayout;
    auto* heading = new TextLabel(title, this);
    heading->setProperty("role", u"title"_s);
    row->addWidget(heading, 1);
    heading->setMinimumWidth(fontMetrics().height() * 6);
    m_toFindings = new QPushButton(this);
    m_toFindings->setObjectName(u"toFindings"_s);
    connect(m_toFindings, &QPushButton::clicked, this, &StepPage::goToFindings);
    row->addWidget(m_toFindings, 0, Qt::AlignTop);
    auto* head = new QVBoxLayout;
    head->setSpacing(0);
    head->addLayout(row);
    auto* leadLabel = new TextLabel(lead, this);
    leadLabel->setProperty("tone", u"muted"_s);
    head->addWidget(leadLabel);
    layout->addLayout(head);
}

void StepPage::buildSections(QVBoxLayout* layout)
{
    const int em = fontMetrics().height();
    m_tabs = new SectionBar(this);
    m_tabs->setObjectName(u"sections"_s);
    //: この手順の項目
    m_tabs->setAccessibleName(tr("Sections of this page"));
    for (const SectionSpec& section : m_spec.sections)
        m_tabs->addSection(section.title);
    m_sections.resize(m_spec.sections.size());
    m_card = card(u"sectionCard"_s, this);
    m_cardLayout = new QVBoxLayout(m_card);
    m_cardLayout->setContentsMargins(em, em, em, em);
    auto* joined = new QVBoxLayout;
    joined->setSpacing(em / 3);
    joined->addWidget(m_tabs);
    joined->addWidget(m_card);
    layout->addLayout(joined);
    connect(m_tabs, &SectionBar::currentChanged, this, &StepPage::showSection);
    showSection(0);
}

StepPage::Section& StepPage::ensureSection(int index)
{
    Section& section = m_sections[index];
    if (section.widget)
        return section;
    section.widget = new QWidget(m_card);
    section.widget->setObjectName(u"section."_s + m_spec.sections.at(index).id);
    speakAsGroup(*section.widget, m_spec.sections.at(index).title);
    auto* layout = new QVBoxLayout(section.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height());
    for (const PartSpec& spec : m_spec.sections.at(index).parts) {
        Part* part = Part::make(m_session, spec, m_spec.step, section.widget);
        if (m_spec.sections.at(index).parts.size() == 1)
            part->hideHeading();
        connect(part, &Part::placeWanted, this, &StepPage::placeWanted);
        connect(part, &Part::nextCycleWanted, this, &StepPage::nextCycleWanted);
        connect(part, &Part::paperRequested, this, &StepPage::paperRequested);
        section.parts.append(part);
        layout->addWidget(part);
    }
    m_cardLayout->addWidget(section.widget);
    return section;
}

int StepPage::currentSection() const
{
    return m_tabs->currentIndex();
}

bool StepPage::showSectionNamed(const QString& id)
{
    for (qsizetype i = 0; i < m_spec.sections.size(); ++i) {
        if (m_spec.sections.at(i).id == id) {
            showSection(static_cast<int>(i));
            return true;
        }
    }
    return false;
}

void StepPage::showNextSection(int delta)
{
    const int count = m_tabs->count();
    showSection((m_tabs->currentIndex() + delta + count) % count);
    focusFirst();
}

void StepPage::showSection(int index)
{
    if (index < 0 || index >= m_sections.size())
        return;
    m_session.commitPending();
    if (m_tabs->currentIndex() != index)
        m_tabs->setCurrentIndex(index);
    ensureSection(index);
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        if (m_sections.at(i).widget)
            m_sections.at(i).widget->setVisible(i == index);
    }
}

bool StepPage::reveal(int index, const FieldPath& path)
{
    showSection(index);
    for (Part* part : ensureSection(index).parts) {
        if (!part->reveal(path))
            continue;
        // The section is laid out only now, if it was just built.
        QTimer::singleShot(0, this, [this] {
            if (QWidget* focus = focusWidget(); focus && m_card->isAncestorOf(focus))
                m_scroll->ensureWidgetVisible(focus, 0, fontMetrics().height() * 4);
        });
        return true;
    }
    return false;
}

void StepPage::revealEnd()
{
    m_scroll->ensureWidgetVisible(m_end, 0, m_end->height());
    for (QPushButton* button : m_end->findChildren<QPushButton*>()) {
        if (button->isVisibleTo(m_end) && button->isEnabled()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void StepPage::focusFirst()
{
    m_tabs->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(m_tabs);
}

void StepPage::buildEnd(QVBoxLayout* layout)
{
    const int em = fontMetrics().height();
    m_end = card(u"findingsCard"_s, this);
    auto* inner = new QVBoxLayout(m_end);
    inner->setContentsMargins(em, em * 3 / 4, em, em);
    inner->setSpacing(em / 2);
    m_findingsTitle = new TextLabel(m_end);
    m_findingsTitle->setProperty("role", u"heading"_s);
    inner->addWidget(m_findingsTitle);
    m_nothing = new TextLabel(m_end);
    inner->addWidget(m_nothing);
    m_findings = new FindingsList(m_end);
    inner->addWidget(m_findings);
    connect(m_findings, &FindingsList::chosen, this, &StepPage::findingChosen);
    m_more = new QPushButton(m_end);
    m_more->setObjectName(u"moreFindings"_s);
    inner->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, &StepPage::showMoreFindings);
    if (m_spec.step) {
        auto* area = new PassArea(m_session, *m_spec.step, m_end);
        connect(area, &PassArea::nextStepWanted, this, &StepPage::nextStepWanted);
        inner->addWidget(area);
        addPaper(*area);
    }
    layout->addWidget(m_end);
}

void StepPage::addPaper(PassArea& area)
{
    const Language language = m_session.context().language;
    for (const QString& id : m_session.context().catalogue.step(*m_spec.step).paperIds) {
        const PaperInfo* paper = paperInfo(id);
        if (!paper)
            continue;
        //: %1を見る
        auto* button =
            new QPushButton(tr("%1", "button that shows a paper").arg(paper->title.in(language)), this);
        button->setAccessibleName(button->text());
        button->setObjectName(u"paper."_s + id);
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT paperWanted(id); });
        area.addButton(button);
        break; // the most important one; the others are in the menu
    }
}

QList<Finding> StepPage::ownFindings() const
{
    if (m_spec.step)
        return findingsOf(*m_spec.step, m_session.findings());
    QList<Finding> found;
    for (const Finding& finding : m_session.findings()) {
        for (const SectionSpec& section : m_spec.sections) {
            const auto shown = [&](const PartSpec& part) {
                return shows(part, finding.path.table, finding.path.field);
            };
            if (std::any_of(section.parts.begin(), section.parts.end(), shown)) {
                found.append(finding);
                break;
            }
        }
    }
    return found;
}

void StepPage::countAtSections(const QList<Finding>& found)
{
    QList<int> counts(m_spec.sections.size(), 0);
    QHash<std::pair<QString, QString>, qsizetype> sections; // where a field of a table is, once looked up
    for (const Finding& finding : found) {
        if (finding.severity == Severity::Hint)
            continue;
        const std::pair place(finding.path.table, finding.path.field);
        if (!sections.contains(place)) {
            const auto spot = spotOf({m_spec}, finding.path, m_spec.step);
            sections.insert(place, spot ? spot->section : -1);
        }
        if (const qsizetype section = sections.value(place); section >= 0)
            ++counts[section];
    }
    for (qsizetype i = 0; i < m_spec.sections.size(); ++i) {
        const QString title = m_spec.sections.at(i).title;
        const int count = counts.at(i);
        m_tabs->setTitle(int(i), count > 0 ? title + u" ("_s + QString::number(count) + u')' : title);
    }
}

void StepPage::showEvent(QShowEvent* event)
{
    if (m_stale)
        refresh();
    QWidget::showEvent(event);
}

void StepPage::showMoreFindings()
{
    const int first = m_findingsShown;
    m_findingsShown += kFindingsAtATime;
    refresh();
    m_findings->setFocus(Qt::OtherFocusReason);
    m_findings->setCurrentIndex(m_findings->model()->index(first, 0));
}

void StepPage::refresh()
{
    m_stale = false;
    m_found = ownFindings();
    const QList<Finding>& found = m_found;
    const int count = int(found.size());
    //: この手順で確かめること %1
    const QString atStep = tr("To check at this step: %1").arg(count);
    //: 確かめること %1
    const QString here = tr("To check: %1").arg(count);
    m_findingsTitle->setText(m_spec.step ? atStep : here);
    m_toFindings->setText(here);
    m_toFindings->setAccessibleName(here);
    m_toFindings->setVisible(count > 0);
    const bool begun = !m_spec.step || m_session.status(*m_spec.step).begun;
    //: いま確かめることはありません。
    const QString allWell = tr("There is nothing to check now.");
    //: この手順には、まだ何も書かれていません。
    const QString empty = tr("Nothing is written at this step yet.");
    m_nothing->setText(begun ? allWell : empty);
    m_nothing->setProperty("tone", begun ? u"good"_s : u"muted"_s);
    m_nothing->style()->unpolish(m_nothing);
    m_nothing->style()->polish(m_nothing);
    m_nothing->setVisible(count == 0);
    m_findings->setVisible(count > 0);
    m_findings->setAccessibleName(m_findingsTitle->text());
    m_findings->setFindings(found.mid(0, m_findingsShown));
    const int left = count - m_findingsShown;
    if (left > 0) {
        //: 次の%1件も見る（残り%2件）
        m_more->setText(tr("Show %1 more (of %2)").arg(std::min(left, kFindingsAtATime)).arg(left));
        m_more->setAccessibleName(m_more->text());
    }
    m_more->setVisible(left > 0);
    countAtSections(found);
}

/// An edit made findings come or go: how many there are now, and what is new.
void StepPage::sayFindings(const QList<Finding>& before) const
{
    QStringList lines;
    for (const Finding& finding : m_found) {
        if (lines.size() < kFindingsSaid && !before.contains(finding))
            lines.append(finding.message);
    }
    if (!lines.isEmpty() || before.size() != m_found.size())
        announce(*this, m_findingsTitle->text() + u". "_s + lines.join(u' '));
}

void StepPage::goToFindings()
{
    m_scroll->ensureWidgetVisible(m_end, 0, m_end->height());
    m_findings->setFocus(Qt::OtherFocusReason);
}

} // namespace kyodo
