#include "ui/agreement/coveragestrip.h"

#include "ui/widgets/textlabel.h"

#include <QSet>
#include <QVBoxLayout>

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
    const auto strip = [](QLabel& label, const QString& words, const QStringList& parts) {
        label.setAccessibleName(words.arg(parts.join(u"　"_s)));
        QStringList whole;
        for (const QString& part : parts)
            whole.append(unbroken(part));
        label.setText(words.arg(whole.join(u"　"_s)));
    };
    QStringList itemTexts;
    for (const guide::AgreementItemGuide& item : catalogue.agreementItems())
        itemTexts.append(mark(items.contains(static_cast<int>(item.item)), item.title.in(language)));
    QStringList principleTexts;
    for (const Principle principle : allOf<Principle>())
        principleTexts.append(mark(principles.contains(static_cast<int>(principle)),
                                   catalogue.principle(principle).shortTitle.in(language)));
    //: 8つのこと：%1
    strip(*m_items, tr("Eight things: %1"), itemTexts);
    //: 5つの原則：%1
    strip(*m_principles, tr("Five principles: %1"), principleTexts);
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
