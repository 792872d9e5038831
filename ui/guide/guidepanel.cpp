#include "ui/guide/guidepanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

GuidePanel::GuidePanel(ProjectSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"guide"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    //: 手引き
    m_scroll->setAccessibleName(tr("Guide"));
    m_scroll->setObjectName(u"guideScroll"_s);
    setFocusProxy(m_scroll);
    rebuild();
    connect(&session, &ProjectSession::findingsChanged, this, [this] {
        const bool kindsChanged = m_kinds != partyKindsPresent(m_session.project());
        if (m_queued || (!kindsChanged && m_step != Step::Agreement))
            return;
        m_queued = true;
        QTimer::singleShot(0, this, &GuidePanel::rebuild);
    });
}

void GuidePanel::showStep(std::optional<Step> step)
{
    if (m_step == step)
        return;
    m_step = step;
    rebuild();
    m_scroll->verticalScrollBar()->setValue(0);
}

void GuidePanel::rebuild()
{
    m_queued = false;
    m_kinds = partyKindsPresent(m_session.project());
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_content = new QWidget;
    m_content->setObjectName(u"guideContent"_s);
    m_layout = new QVBoxLayout(m_content);
    const int em = fontMetrics().height();
    m_layout->setContentsMargins(em * 3 / 4, em * 3 / 4, em / 2, em);
    m_layout->setSpacing(em / 3);
    //: 手引き
    auto* title = new QLabel(tr("Guide"), m_content);
    title->setProperty("role", u"heading"_s);
    m_layout->addWidget(title);
    if (m_step)
        addStep(*m_step);
    else
        addBasics();
    m_layout->addStretch();
    m_scroll->setWidget(m_content); // deletes the one before
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

void GuidePanel::addStep(Step step)
{
    const guide::StepGuide& guide = m_session.context().catalogue.step(step);
    //: この段階の目的
    addHeading(tr("What this step is for"));
    addText(in(guide.purpose));
    if (step == Step::Agreement)
        addAgreementItems();
    //: 話し合うこと
    addHeading(tr("Questions to talk over"));
    for (const guide::Item& question : guide.questions)
        addPoint(in(question.text));
    addTips(step);
    addPitfalls();
    addPrinciples(step);
}

void GuidePanel::addBasics()
{
    for (const guide::Premise& premise : m_session.context().catalogue.premises()) {
        addHeading(in(premise.title));
        addText(in(premise.meaning));
        for (const guide::Item& item : premise.howToShow)
            addPoint(in(item.text));
    }
    addPitfalls();
}

void GuidePanel::addTips(Step step)
{
    const Catalogue& catalogue = m_session.context().catalogue;
    const QList<const guide::Tip*> tips = catalogue.tipsFor(step, m_kinds);
    //: ヒント
    addHeading(tr("Hints"));
    for (const guide::Tip* tip : tips) {
        if (!tip->partyKind)
            addPoint(in(tip->text));
    }
    for (const PartyKind kind : m_kinds) {
        bool named = false;
        for (const guide::Tip* tip : tips) {
            if (tip->partyKind != kind)
                continue;
            if (!named)
                addSubheading(in(catalogue.partyKind(kind).name));
            named = true;
            addPoint(in(tip->text));
        }
    }
}

void GuidePanel::addPitfalls()
{
    if (m_kinds.isEmpty())
        return;
    //: いまの顔ぶれで気をつけること
    addHeading(tr("Pitfalls for those present"));
    for (const PartyKind kind : m_kinds) {
        const guide::PartyKindGuide& guide = m_session.context().catalogue.partyKind(kind);
        if (guide.pitfalls.isEmpty())
            continue;
        addSubheading(in(guide.name));
        for (const guide::Pitfall& pitfall : guide.pitfalls)
            addPoint(in(pitfall.text));
    }
}

void GuidePanel::addAgreementItems()
{
    //: 協定書に書く8つのこと
    addHeading(tr("Eight things the agreement states"));
    for (const guide::AgreementItemGuide& item : m_session.context().catalogue.agreementItems()) {
        const QString id = u"agreement-item-"_s + key(item.item);
        bool open = false;
        for (const Finding& finding : m_session.findings())
            open = open || finding.id == id;
        //: ○ %1（まだ）
        const QString missing = tr("○ %1 (still open)").arg(in(item.title));
        //: ✓ %1
        const QString done = tr("✓ %1").arg(in(item.title));
        addText(open ? missing : done, open ? u"problem"_s : u"good"_s);
    }
}

void GuidePanel::addPrinciples(Step step)
{
    const Catalogue& catalogue = m_session.context().catalogue;
    QList<Principle> named;
    for (const Finding& finding : findingsOf(step, m_session.findings())) {
        if (finding.principle && !named.contains(*finding.principle))
            named.append(*finding.principle);
    }
    for (const guide::Tip* tip : catalogue.tipsFor(step, m_kinds)) {
        if (named.isEmpty() && tip->principle)
            named.append(*tip->principle);
    }
    for (const Principle principle : named) {
        addHeading(in(catalogue.principle(principle).title));
        addText(in(catalogue.principle(principle).meaning));
    }
}

void GuidePanel::addHeading(const QString& text)
{
    const int em = fontMetrics().height();
    m_layout->addSpacing(em / 2);
    auto* label = new QLabel(text, m_content);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", u"guide-heading"_s);
    m_layout->addWidget(label);
}

void GuidePanel::addSubheading(const QString& text)
{
    auto* label = new QLabel(text, m_content);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("tone", u"muted"_s);
    m_layout->addWidget(label);
}

void GuidePanel::addText(const QString& text, const QString& tone)
{
    auto* label = new QLabel(text, m_content);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!tone.isEmpty())
        label->setProperty("tone", tone);
    m_layout->addWidget(label);
}

void GuidePanel::addPoint(const QString& text)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(fontMetrics().height() / 3);
    auto* dot = new QLabel(u"・"_s, m_content);
    dot->setProperty("tone", u"muted"_s);
    auto* label = new QLabel(text, m_content);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    row->addWidget(dot, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    m_layout->addLayout(row);
}

} // namespace kyodo
