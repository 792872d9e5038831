#include "core/documents/signatories.h"

#include "core/base/text.h"
#include "core/documents/partylabels.h"

namespace kyodo {

namespace {

/// A resident is a person: nobody represents them unless somebody is named who does.
bool signsOneself(const Party& party)
{
    return party.kind == PartyKind::Resident && party.representativeTitle.trimmed().isEmpty() &&
           party.representativeName.trimmed().isEmpty();
}

/// What a party signs over: address, name, title and representative. Missing ones are marked, for without
/// them nobody knows who signs; the representative's own name may be written in by hand.
Signatory signatory(const Party& party, const QString& label, const Project& project, const Words& words,
                    MissingAs missing)
{
    const auto line = [&](const QString& value, const char* key) {
        if (!value.trimmed().isEmpty())
            return simplifiedLine(value);
        return missing == MissingAs::Line
                   ? words(QStringLiteral("blank"))
                   : words(QStringLiteral("unresolved")).arg(words(QString::fromLatin1(key)));
    };
    Signatory result;
    // Where a party is called by its name, that stands once.
    if (label != simplifiedLine(party.name))
        result.label = label;
    // Where a resident lives may be written in by hand as well.
    const bool byHand = party.kind == PartyKind::Resident && party.address.trimmed().isEmpty();
    result.lines = {byHand ? words(QStringLiteral("blank")) : line(party.address, "missing.address"),
                    line(party.name, "missing.name")};
    if (!signsOneself(party)) {
        const QString title = line(party.representativeTitle, "missing.representative");
        const QString name = simplifiedLine(party.representativeName);
        result.lines.append(name.isEmpty() ? title : title + u'　' + name);
    }
    result.seal = project.agreement.execution != Execution::Signature;
    result.sealLine = static_cast<int>(result.lines.size()) - 1; // beside the printed name
    if (project.agreement.execution != Execution::Seal)
        result.lines.append(words(QStringLiteral("signature.line")));
    return result;
}

} // namespace

SignatureBlock signatures(const Project& project, const Inline& closing, const Words& words,
                          MissingAs missing)
{
    SignatureBlock block;
    block.closing = closing;
    block.firstLine = words.language() == Language::Japanese ? 1 : 0;
    block.dateLine = blankDate(project.agreement.dates, words.language());
    block.sealMark = words(QStringLiteral("seal"));
    QStringList labels = partyHeadings(project, words);
    // Who reads the English column finds the party here by the name it has there.
    const bool both = project.agreement.languages == Languages::Both;
    const auto english = Words::load(Language::English);
    if (both && english && words.language() == Language::Japanese) {
        const QStringList there = partyHeadings(project, *english);
        for (qsizetype i = 0; i < labels.size(); ++i)
            labels[i] += labels.at(i) == there.at(i) ? QString() : u'／' + there.at(i);
    }
    for (qsizetype i = 0; i < project.parties.size(); ++i)
        block.parties.append(signatory(project.parties.at(i), labels.at(i), project, words, missing));
    return block;
}

} // namespace kyodo
