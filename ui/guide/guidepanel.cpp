#include "ui/guide/guidepanel.h"

#include "core/documents/papers.h"
#include "ui/guide/guidewidgets.h"
#include "ui/printing/papercard.h"
#include "ui/support/spoken.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kLettersBeside = 13; ///< in a narrower guide a button stands below its text

QLabel* label(const QString& text, const char* property, const QString& value, QWidget* parent)
{
    auto* made = new TextLabel(text, parent);
    made->setProperty(property, value);
    return made;
}

} // namespace

GuidePanel::GuidePanel(ProjectSession& session, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_closed{u"tips"_s, u"surveys"_s}
{
    if (const auto closed = session.context().settings.closedGuideSections())
        m_closed = QSet<QString>(closed->begin(), closed->end());
    setObjectName(u"guide"_s);
    //: 手引き
    speakAsGroup(*this, tr("Guide"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setAutoFillBackground(false);
    connect(&session, &ProjectSession::findingsChanged, this, &GuidePanel::queueRefresh);
    connect(&session, &ProjectSession::changed, this, &GuidePanel::queueRefresh);
    m_contents = currentContents();
    rebuild();
}

void GuidePanel::showStep(std::optional<Step> step)
{
    if (m_step == step)
        return;
    m_step = step;
    m_contents = currentContents();
    rebuild();
    verticalScrollBar()->setValue(0);
}

GuideContents GuidePanel::currentContents() const
{
    const AppContext& context = m_session.context();
    const Project& project = m_session.project();
    GuideContents contents = guideContents(context.catalogue, m_step, partyKindsPresent(project),
                                           m_session.findings(), context.language);
    contents.papers.removeIf([&](const QString& id) { return !canBeMade(*paperInfo(id), project); });
    return contents;
}

/// Once for all signals of one edit.
void GuidePanel::queueRefresh()
{
    if (m_queued)
        return;
    m_queued = true;
    QTimer::singleShot(0, this, [this] {
        m_queued = false;
        GuideContents now = currentContents();
        if (now == m_contents)
            return;
        m_contents = std::move(now);
        rebuild();
    });
}

void GuidePanel::rebuild()
{
    const int scrolled = verticalScrollBar()->value();
    const qsizetype focused = m_stops.indexOf(focusWidget());
    const bool hadFocus = focused >= 0 && m_stops.at(focused)->hasFocus();
    m_stops.clear();
    m_paperRows.clear();
    m_sign = nullptr;
    const int em = fontMetrics().height();
    auto* content = new QWidget;
    content->setObjectName(u"guideContent"_s);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(em * 4 / 5, em * 4 / 5, em * 4 / 5, em);
    layout->setSpacing(em / 3);
    //: 手引き
    layout->addWidget(label(tr("Guide"), "role", u"guide-title"_s, content));
    for (const GuideSection& section : m_contents.sections) {
        addSection(section, *layout);
        // Straight below what the step is for: further down it would stand below most windows' edge.
        if (&section == &m_contents.sections.constFirst() && !m_contents.papers.isEmpty())
            addPapers(m_contents.papers, *layout);
    }
    layout->addStretch();
    fitPapers();
    setWidget(content); // deletes the one before
    content->show();
    verticalScrollBar()->setValue(scrolled);
    if (hadFocus && !m_stops.isEmpty())
        m_stops.at(qMin(focused, m_stops.size() - 1))->setFocus();
}

void GuidePanel::addSection(const GuideSection& section, QVBoxLayout& layout)
{
    QWidget* content = layout.parentWidget();
    auto* rule = new QFrame(content);
    rule->setProperty("role", u"rule"_s);
    auto* head = new SectionHead(section.title, content);
    head->setObjectName(u"guideHead-"_s + section.id);
    addStop(head);
    auto* body = new QWidget(content);
    body->setObjectName(u"guideBody-"_s + section.id);
    auto* lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(fontMetrics().height() / 5);
    addLines(section, *lines);
    layout.addSpacing(fontMetrics().height() / 4);
    layout.addWidget(rule);
    layout.addWidget(head);
    layout.addWidget(body);
    const bool open = !m_closed.contains(section.id);
    head->setChecked(open);
    body->setVisible(open);
    connect(head, &SectionHead::toggled, this, [this, body, id = section.id](bool opened) {
        body->setVisible(opened);
        if (opened)
            m_closed.remove(id);
        else
            m_closed.insert(id);
        QStringList closed = m_closed.values();
        closed.sort();
        m_session.context().settings.setClosedGuideSections(closed);
    });
}

void GuidePanel::addLines(const GuideSection& section, QVBoxLayout& lines)
{
    const GuideLineKind first = section.lines.first().kind;
    if (first == GuideLineKind::Done || first == GuideLineKind::Open) {
        for (const GuideLine& line : section.lines)
            addItem(line, lines);
        return;
    }
    auto* text = new GuideText(section.lines, lines.parentWidget());
    text->setObjectName(u"guideText-"_s + section.id);
    text->setAccessibleName(section.title);
    lines.addWidget(text);
    addStop(text);
    connect(text, &QTextEdit::cursorPositionChanged, this, [this, text] {
        const QPoint at = text->viewport()->mapTo(widget(), text->cursorRect().center());
        ensureVisible(at.x(), at.y(), 0, text->cursorRect().height() * 2);
    });
}

void GuidePanel::addItem(const GuideLine& line, QVBoxLayout& lines)
{
    QWidget* body = lines.parentWidget();
    const bool done = line.kind == GuideLineKind::Done;
    //: 済
    const QString settled = tr("Done");
    //: まだ
    const QString state = done ? settled : tr("Still open");
    const QString tone = done ? u"good"_s : u"problem"_s;
    auto* row = new QHBoxLayout;
    row->setSpacing(fontMetrics().height() / 4);
    row->addWidget(new GuideMark(line.kind, body), 0, Qt::AlignTop);
    QLabel* text = label(line.text, "tone", tone, body);
    text->setAccessibleName(line.text + u", "_s + state);
    row->addWidget(text, 1);
    row->addWidget(label(state, "tone", tone, body), 0, Qt::AlignTop);
    lines.addLayout(row);
}

void GuidePanel::addPapers(const QStringList& papers, QVBoxLayout& layout)
{
    QWidget* content = layout.parentWidget();
    const int em = fontMetrics().height();
    auto* card = new QFrame(content);
    card->setObjectName(u"guidePapers"_s);
    card->setProperty("role", u"card"_s);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(em * 3 / 5, em / 2, em * 3 / 5, em * 3 / 5);
    //: この手順の書類
    rows->addWidget(label(tr("Papers of this step"), "role", u"guide-heading"_s, card));
    for (const QString& id : papers) {
        const bool first = id == papers.first();
        if (first)
            addMainPaper(id, *rows);
        else
            addFurtherPaper(id, *rows);
    }
    layout.addWidget(card);
}

/// The paper of the step: how far it has come, and what can be done with it.
void GuidePanel::addMainPaper(const QString& id, QVBoxLayout& rows)
{
    auto* row = new QHBoxLayout;
    m_sign = new PaperSign(rows.parentWidget());
    auto* paper = new PaperCard(m_session, id, rows.parentWidget());
    paper->openButton()->setObjectName(u"guidePaper-"_s + id);
    paper->printButton()->setObjectName(u"guidePrint-"_s + id);
    addStop(paper->openButton());
    addStop(paper->printButton());
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(paper, 1);
    rows.addLayout(row);
    connect(paper, &PaperCard::openRequested, this, [this, id] { Q_EMIT paperRequested(id); });
    connect(paper, &PaperCard::printRequested, this, [this, id] { Q_EMIT printRequested(id); });
}

void GuidePanel::addFurtherPaper(const QString& id, QVBoxLayout& rows)
{
    const QString title = paperInfo(id)->title.in(m_session.context().language);
    auto* row = new QHBoxLayout;
    auto* name = new TextLabel(title, rows.parentWidget());
    //: 開く
    auto* open = new QPushButton(tr("Open"), rows.parentWidget());
    open->setObjectName(u"guidePaper-"_s + id);
    //: 開く：%1
    open->setAccessibleName(tr("Open: %1").arg(title));
    open->setAutoDefault(false);
    addStop(open);
    row->addWidget(name, 1);
    row->addWidget(open, 0, Qt::AlignLeft | Qt::AlignVCenter);
    rows.addLayout(row);
    m_paperRows.append(row);
    connect(open, &QPushButton::clicked, this, [this, id] { Q_EMIT paperRequested(id); });
}

/// Large letters need the whole width for the name of a paper.
void GuidePanel::fitPapers()
{
    const bool narrow = viewport()->width() < fontMetrics().height() * kLettersBeside;
    for (QBoxLayout* row : std::as_const(m_paperRows))
        row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (m_sign)
        m_sign->setVisible(!narrow);
}

void GuidePanel::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fitPapers();
}

void GuidePanel::addStop(QWidget* widget)
{
    widget->installEventFilter(this);
    m_stops.append(widget);
}

void GuidePanel::walk(QWidget* from, int by)
{
    for (qsizetype at = m_stops.indexOf(from) + by; at >= 0 && at < m_stops.size(); at += by) {
        QWidget* next = m_stops.at(at);
        if (!next->isVisibleTo(this))
            continue;
        next->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        ensureWidgetVisible(next);
        return;
    }
}

bool GuidePanel::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::KeyPress || !m_stops.contains(widget))
        return QScrollArea::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    const bool down = pressed->key() == Qt::Key_Down;
    const bool plain = (pressed->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || (pressed->key() != Qt::Key_Up && pressed->key() != Qt::Key_Down))
        return QScrollArea::eventFilter(watched, event);
    const auto* text = qobject_cast<GuideText*>(widget);
    if (text && text->canMove(down))
        return QScrollArea::eventFilter(watched, event);
    walk(widget, down ? 1 : -1);
    return true;
}

void GuidePanel::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    // Distances follow from the size of the letters, and texts carry their colours.
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange;
    if (looks && widget() && !m_restyling) {
        m_restyling = true;
        QTimer::singleShot(0, this, [this] {
            m_restyling = false;
            rebuild();
        });
    }
}

QSize GuidePanel::sizeHint() const
{
    return {fontMetrics().height() * 18, fontMetrics().height() * 30};
}

} // namespace kyodo
