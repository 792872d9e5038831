#include "core/documents/agreementcompare.h"
#include "core/documents/words.h"

#include <algorithm>

namespace kyodo {

namespace {

QString nameOf(const ComparedPart& part, const Words& words)
{
    const bool removed = part.state == CompareState::Removed;
    const QString& number = removed ? part.numberBefore : part.numberAfter;
    const QString title = removed ? part.title.before() : part.title.after();
    if (number.isEmpty() || title.isEmpty())
        return number + title;
    return words(QStringLiteral("compare.name")).arg(number, title);
}

void addLine(QStringList& told, const ComparedLine& line, const QString& name, const Words& words)
{
    if (line.state == CompareState::Changed)
        told.append(
            words(QStringLiteral("compare.told.changed")).arg(name, QString::number(changedPlaces(line))));
    else if (line.state == CompareState::Renumbered)
        told.append(words(QStringLiteral("compare.told.references")).arg(name));
}

void addParts(QStringList& told, const QList<ComparedPart>& parts, const Words& words)
{
    for (const ComparedPart& part : parts) {
        if (part.state != CompareState::Same)
            told.append(changeInWords(part, words));
    }
}

} // namespace

int changedPlaces(const ComparedLine& line)
{
    int places = 0;
    bool inside = false;
    for (const ComparedPiece& piece : line.pieces) {
        const bool changed = piece.kind != DiffPiece::Kind::Same && !piece.reference;
        places += changed && !inside ? 1 : 0;
        inside = changed;
    }
    return places;
}

int changedPlaces(const ComparedPart& part)
{
    int places = changedPlaces(part.title);
    for (const ComparedLine& line : part.lines)
        places += changedPlaces(line);
    return places;
}

QString changeInWords(const ComparedPart& part, const Words& words)
{
    const QString name = nameOf(part, words);
    const bool renumbered = part.numberBefore != part.numberAfter;
    const QString were =
        renumbered ? words(QStringLiteral("compare.told.was")).arg(part.numberBefore) : QString();
    switch (part.state) {
    case CompareState::Same:
        return words(QStringLiteral("compare.told.same")).arg(name);
    case CompareState::Added:
        return words(QStringLiteral("compare.told.added")).arg(name);
    case CompareState::Removed:
        return words(QStringLiteral("compare.told.removed")).arg(name);
    case CompareState::Moved:
        return words(QStringLiteral("compare.told.moved")).arg(name) + were;
    case CompareState::Renumbered:
        if (!renumbered)
            return words(QStringLiteral("compare.told.references")).arg(name);
        return words(QStringLiteral("compare.told.renumbered")).arg(name) + were;
    case CompareState::Changed:
        break;
    }
    const QString places = QString::number(changedPlaces(part));
    if (part.moved)
        return words(QStringLiteral("compare.told.moved-changed")).arg(name, places) + were;
    return words(QStringLiteral("compare.told.changed")).arg(name, places) + were;
}

QStringList changesInWords(const AgreementComparison& comparison, const Words& words)
{
    QStringList told;
    addLine(told, comparison.title, words(QStringLiteral("compare.title-part")), words);
    addLine(told, comparison.preamble, words(QStringLiteral("compare.preamble")), words);
    addParts(told, comparison.articles, words);
    addLine(told, comparison.closing, words(QStringLiteral("compare.closing")), words);
    addParts(told, comparison.annexes, words);
    addParts(told, comparison.provisions, words);
    return told;
}

QString summaryInWords(const AgreementComparison& comparison, const Words& words)
{
    if (comparison.identical())
        return words(QStringLiteral("compare.identical"));
    QStringList counts;
    for (const CompareState state : {CompareState::Changed, CompareState::Added, CompareState::Removed,
                                     CompareState::Moved, CompareState::Renumbered, CompareState::Same}) {
        const int count = comparison.count(state);
        if (count > 0)
            counts.append(
                words(QStringLiteral("compare.count"))
                    .arg(words(QStringLiteral("compare.state.") + key(state)), QString::number(count)));
    }
    return words(QStringLiteral("compare.summary")).arg(counts.join(words(QStringLiteral("list.comma"))));
}

} // namespace kyodo
