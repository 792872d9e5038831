#include "ui/agreement/coveragestrip.h"

#include "ui/widgets/textlabel.h"

#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

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
    QSet<int> principles;
    for (const ChosenClause& clause : clauses) {
        if (clause.state == ClauseState::Off || clause.paragraphs.isEmpty())
            continue;
        if (clause.item)
            items.insert(static_cast<int>(*clause.item));
        if (clause.principle)
            principles.insert(static_cast<int>(*clause.principle));
    }
    const Catalogue& catalogue = m_session.context().catalogue;
    const Language language = m_session.context().language;
    QStringList missing;
    const auto mark = [&missing](bool there, const QString& name) {
        if (!there)
            missing.append(name);
        return (there ? u"✓ "_s : u"○ "_s) + name;
    };
    QStringList itemTexts;
    for (const guide::AgreementItemGuide& item : catalogue.agreementItems())
        itemTexts.append(mark(items.contains(static_cast<int>(item.item)), item.title.in(language)));
    QStringList principleTexts;
    for (const Principle principle : allOf<Principle>())
        principleTexts.append(mark(principles.contains(static_cast<int>(principle)),
                                   catalogue.principle(principle).shortTitle.in(language)));
    //: 8つのこと：%1
    m_items->setText(tr("Eight things: %1").arg(itemTexts.join(u"　"_s)));
    //: 5つの原則：%1
    m_principles->setText(tr("Five principles: %1").arg(principleTexts.join(u"　"_s)));
    const QString comma = language == Language::Japanese ? u"、"_s : u", "_s;
    m_missing = missing.join(comma);
    for (QLabel* label : {m_items, m_principles}) {
        const QString tone = label->text().contains(u'○') ? u"warning"_s : u"muted"_s;
        label->setProperty("tone", tone);
        //: まだ条項のないもの：%1
        label->setAccessibleDescription(missing.isEmpty() ? QString()
                                                          : tr("Without a clause: %1").arg(m_missing));
    }
}

} // namespace kyodo
