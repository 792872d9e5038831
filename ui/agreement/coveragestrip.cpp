#include "ui/agreement/coveragestrip.h"

#include "core/documents/agreementtext.h"
#include "ui/support/spoken.h"
#include "ui/widgets/textlabel.h"

#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// A name that stays on one line: Japanese may be broken between any two letters.
QString unbroken(QString name)
{
    name.replace(u' ', QChar::Nbsp);
    for (qsizetype i = name.size() - 1; i > 0; --i) {
        if (name.at(i - 1).script() != QChar::Script_Latin)
            name.insert(i, QChar(0x2060)); // word joiner
    }
    return name;
}

bool hasGap(const Inline& text)
{
    return std::any_of(text.runs.begin(), text.runs.end(), [](const TextRun& run) { return run.unresolved; });
}

bool anyGap(const QList<AgreementPoint>& points)
{
    return std::any_of(points.begin(), points.end(), [](const AgreementPoint& point) {
        return hasGap(point.text) || anyGap(point.points);
    });
}

} // namespace

CoverageStrip::CoverageStrip(ProjectSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 6);
    m_items = addLine(u"clauses.items"_s);
    m_principles = addLine(u"clauses.principles"_s);
}

QLabel* CoverageStrip::addLine(const QString& name)
{
    auto* label = new TextLabel(this);
    label->setObjectName(name);
    label->setWordWrap(true);
    layout()->addWidget(label);
    return label;
}

void CoverageStrip::show(const QList<ChosenClause>& clauses)
{
    QSet<int> items;
    QSet<int> openItems;
    QSet<int> principles;
    const QSet<QString> open = openClauses();
    for (const ChosenClause& clause : clauses) {
        if (clause.state == ClauseState::Off || clause.paragraphs.isEmpty())
            continue;
        if (clause.item)
            (open.contains(clause.key) ? openItems : items).insert(static_cast<int>(*clause.item));
        if (clause.principle)
            principles.insert(static_cast<int>(*clause.principle));
    }
    items -= openItems;
    const Catalogue& catalogue = m_session.context().catalogue;
    const Language language = m_session.context().language;
    QList<Named> eight;
    for (const guide::AgreementItemGuide& item : catalogue.agreementItems())
        eight.append({item.title.in(language), items.contains(static_cast<int>(item.item))});
    QList<Named> five;
    for (const Principle principle : allOf<Principle>())
        five.append({catalogue.principle(principle).shortTitle.in(language),
                     principles.contains(static_cast<int>(principle))});
    //: 8つのこと：%1
    QStringList missing = fill(*m_items, tr("Eight things: %1"), eight);
    //: 5つの原則：%1
    missing += fill(*m_principles, tr("Five principles: %1"), five);
    const QString before = std::exchange(m_missing, missing.join(comma()));
    if (!m_missing.isEmpty() && m_missing != before)
        announce(*this, missingText(m_missing));
}

/// Clauses in which the paper shows a gap: what they settle is not settled yet.
QSet<QString> CoverageStrip::openClauses() const
{
    QSet<QString> open;
    const AppContext& context = m_session.context();
    const auto words = Words::load(context.language);
    if (!words)
        return open;
    const AgreementText text = composeAgreement(m_session.project(), context.clauses, *words);
    for (const AgreementArticle& article : text.articles) {
        if (std::any_of(article.paragraphs.begin(), article.paragraphs.end(), [](const auto& paragraph) {
                return hasGap(paragraph.text) || anyGap(paragraph.points);
            }))
            open.insert(article.key);
    }
    return open;
}

QString CoverageStrip::comma() const
{
    return m_session.context().language == Language::Japanese ? u"、"_s : u", "_s;
}

QString CoverageStrip::missingText(const QString& names)
{
    //: 条項がないか、記入の足りないもの：%1
    return tr("Without a clause, or with something to be filled in: %1").arg(names);
}

/// Signs for the eye, words for the ear; what is missing.
QStringList CoverageStrip::fill(QLabel& label, const QString& line, const QList<Named>& all)
{
    QStringList texts;
    QStringList missing;
    for (const Named& one : all) {
        texts.append(unbroken((one.there ? u"✓ "_s : u"○ "_s) + one.name));
        if (!one.there)
            missing.append(one.name);
    }
    label.setText(line.arg(texts.join(u"　"_s)));
    //: すべて、条項と記入がそろっています
    const QString complete = tr("Every one has a clause with nothing left to fill in");
    label.setAccessibleName(line.arg(missing.isEmpty() ? complete : missingText(missing.join(comma()))));
    label.setProperty("tone", missing.isEmpty() ? u"muted"_s : u"warning"_s);
    label.style()->unpolish(&label);
    label.style()->polish(&label);
    return missing;
}

} // namespace kyodo
