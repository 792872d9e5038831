#include "core/documents/partylabels.h"

#include "core/base/text.h"

namespace kyodo {

namespace {

const QString kStems = QStringLiteral("甲乙丙丁戊己庚辛壬癸");

QString labelAt(qsizetype index, const Words& words)
{
    const QString letters = words(QStringLiteral("party.letter"));
    if (index < letters.size())
        return words(QStringLiteral("party.label")).arg(letters.at(index));
    return words(QStringLiteral("party.numbered")).arg(index + 1);
}

bool isStem(const QString& label)
{
    return label.trimmed().size() == 1 && kStems.contains(label.trimmed());
}

/// The label that was entered, as the paper's language has it; empty when there is none.
QString ownLabel(const Party& party, const Words& words)
{
    const QString own = party.label.trimmed();
    const qsizetype stem = own.size() == 1 ? kStems.indexOf(own) : -1;
    return stem >= 0 ? labelAt(stem, words) : own;
}

/// What the project's style calls a party that has no label of its own; empty: the next stem.
QString styledLabel(const Party& party, const Project& project, const Words& words)
{
    const AgreementTerms& terms = project.agreement;
    switch (terms.labels) {
    case LabelStyle::Names: {
        const QString brief = simplifiedLine(party.shortName);
        return brief.isEmpty() ? simplifiedLine(party.name) : brief;
    }
    case LabelStyle::Roles:
        if (party.id == terms.payer)
            return words(QStringLiteral("party.orderer"));
        return party.id == terms.payee ? words(QStringLiteral("party.contractor")) : QString();
    case LabelStyle::Stems:
        break;
    }
    return {};
}

/// Own labels, then for each party without one the next stem that nobody has: a city that calls itself 甲
/// leaves 乙 to the party before.
QStringList stemLabels(const Project& project, const Words& words)
{
    QStringList labels;
    for (const Party& party : project.parties)
        labels.append(ownLabel(party, words));
    qsizetype next = 0;
    for (QString& label : labels) {
        while (label.isEmpty()) {
            const QString candidate = labelAt(next++, words);
            if (!labels.contains(candidate))
                label = candidate;
        }
    }
    return labels;
}

} // namespace

QStringList partyLabels(const Project& project, const Words& words)
{
    // Whoever has no name in the project's style keeps the stem of its place: what was typed of 丙 must never
    // come to speak of another party.
    QStringList labels = stemLabels(project, words);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const Party& party = project.parties.at(i);
        const QString styled = styledLabel(party, project, words);
        // A stem is given to every party; it counts as its own label only where stems are wanted.
        const bool named = !party.label.trimmed().isEmpty() && !isStem(party.label);
        if (!styled.isEmpty() && !named)
            labels[i] = styled;
    }
    return labels;
}

QString partyLabel(const Project& project, const Id& party, const Words& words)
{
    const QStringList labels = partyLabels(project, words);
    for (qsizetype i = 0; i < project.parties.size(); ++i) {
        if (project.parties.at(i).id == party)
            return labels.at(i);
    }
    return {};
}

QStringList partyHeadings(const Project& project, const Words& words)
{
    static const QString article = QStringLiteral("the ");
    QStringList headings = partyLabels(project, words);
    for (QString& label : headings) {
        if (words.language() == Language::English && label.startsWith(article))
            label.remove(0, article.size());
    }
    return headings;
}

QStringList publicHeadings(const Project& project, const Catalogue& catalogue, const Words& words)
{
    Project unnamed = project;
    for (Party& party : unnamed.parties) {
        if (party.kind != PartyKind::Resident)
            continue;
        party.name = catalogue.partyKind(party.kind).name.in(words.language());
        party.shortName.clear();
        if (!isStem(party.label))
            party.label.clear();
    }
    return partyHeadings(unnamed, words);
}

QString partyHeading(const Project& project, const Id& party, const Words& words)
{
    const QStringList headings = partyHeadings(project, words);
    for (qsizetype i = 0; i < project.parties.size(); ++i) {
        if (project.parties.at(i).id == party)
            return headings.at(i);
    }
    return {};
}

QString joinedNames(const QStringList& names, const Words& words)
{
    if (names.size() < 2)
        return names.join(QString());
    // 及び joins within a name already: the larger join is 並びに (rules of official writing).
    const QString plain = words(QStringLiteral("list.and"));
    const bool nested = !names.filter(plain).isEmpty();
    return names.mid(0, names.size() - 1).join(words(QStringLiteral("list.comma"))) +
           (nested ? words(QStringLiteral("list.and.outer")) : plain) + names.last();
}

} // namespace kyodo
