#include "core/documents/agreement.h"

#include "core/base/text.h"
#include "core/documents/agreementversion.h"
#include "core/documents/paperparts.h"
#include "core/documents/partylabels.h"
#include "core/project/versions.h"

namespace kyodo {

namespace {

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
    result.label = label;
    result.lines = {line(party.address, "missing.address"), line(party.name, "missing.name")};
    const QString title = line(party.representativeTitle, "missing.representative");
    const QString name = simplifiedLine(party.representativeName);
    result.lines.append(name.isEmpty() ? title : title + u'　' + name);
    result.seal = project.agreement.execution != Execution::Signature;
    if (project.agreement.execution != Execution::Seal)
        result.lines.append(words(QStringLiteral("signature.line")));
    return result;
}

SignatureBlock signatureBlock(const Project& project, const AgreementText& text, const Words& words,
                              MissingAs missing)
{
    SignatureBlock block;
    block.closing = text.closing;
    block.dateLine = blankDate(project.agreement.dates, words.language());
    block.sealMark = words(QStringLiteral("seal"));
    const QStringList labels = partyLabels(project, words);
    for (qsizetype i = 0; i < project.parties.size(); ++i)
        block.parties.append(signatory(project.parties.at(i), labels.at(i), project, words, missing));
    return block;
}

/// The text of an own annex, and the names of the files that were handed in for it.
QList<Block> ownAnnexBlocks(const AnnexChoice& annex, const Project& project, const Words& words)
{
    QList<Block> blocks = typedBlocks(annex.text);
    for (const Attachment& file : project.attachments) {
        if (file.place == u"annexes" && file.placeId == annex.id.text())
            blocks.append(notePart(words(QStringLiteral("annex.file")).arg(file.name)));
    }
    return blocks;
}

QList<Block> annexBlocks(const QString& key, const Project& project, const AgreementText* text,
                         const Words& words)
{
    if (key == u"roles")
        return rolesBlocks(project, words);
    if (key == u"budget")
        return budgetBlocks(project, words);
    if (key == u"schedule")
        return scheduleBlocks(project, words);
    for (const AnnexChoice& annex : project.annexes) {
        if (annex.state == AnnexState::Own && annex.key == key)
            return ownAnnexBlocks(annex, project, words);
    }
    return text ? personalInformationBlocks(project, *text, words) : QList<Block>();
}

/// 案　第2版, 確定　第2版（…）, 締結済　第2版（…）.
QString versionHead(const AgreementVersion& version, const Project& project, const Words& words)
{
    const QDate day = version.state == VersionState::Concluded ? version.concludedOn
                      : version.state == VersionState::Final   ? version.finalOn
                                                               : version.madeOn;
    return words(QStringLiteral("head.version.") + key(version.state))
        .arg(QString::number(version.number), paperDate(day, project, words));
}

QString annexTitle(const AgreementAnnex& annex, const Words& words)
{
    if (annex.article.isEmpty())
        return words(QStringLiteral("annex.heading")).arg(annex.name, annex.title);
    return words(QStringLiteral("annex.heading.ref")).arg(annex.name, annex.article, annex.title);
}

} // namespace

Document agreementDocument(const Project& project, const ClauseLibrary& library, const Words& plain,
                           QDate today, MissingAs missing)
{
    const Words words = plain.in(project.agreement.sentences);
    const AgreementText text = composeAgreement(project, library, words, missing);
    Document document = newPaper(text.title, project, words, today, true);
    // The agreement's title names the project already.
    document.title = text.title;
    document.head.left = text.title;
    // Until a version is final nothing may look as if it were.
    const AgreementVersion* version =
        missing == MissingAs::Line ? nullptr : presentVersion(project, library, words);
    if (version)
        document.head.right = versionHead(*version, project, words);
    if (missing != MissingAs::Line && !(version && isFrozen(*version)))
        document.watermark = words(QStringLiteral("draft"));
    document.blocks.append(
        Title{Inline(QList<TextRun>{{text.title, false, text.titleOpen && missing == MissingAs::Mark}})});
    Paragraph preamble;
    preamble.text = text.preamble;
    preamble.firstLine = words.language() == Language::Japanese ? 1 : 0;
    document.blocks.append(preamble);
    document.blocks += articleBlocks(text.articles, project.agreement.ladder, words);
    document.annexes = static_cast<int>(text.annexes.size());
    document.blocks.append(Spacer{});
    document.blocks.append(signatureBlock(project, text, words, missing));
    for (const AgreementAnnex& annex : text.annexes) {
        document.blocks.append(PageBreak{});
        document.blocks.append(Heading{2, annexTitle(annex, words)});
        document.blocks += annexBlocks(annex.key, project, &text, words);
    }
    return document;
}

AgreementText frozenAgreement(const Project& project, const ClauseLibrary& library, const Words& plain)
{
    const Words words = plain.in(project.agreement.sentences);
    AgreementText text = composeAgreement(project, library, words);
    AgreementText tablesOnly; // its provisions are kept as such
    for (const AgreementAnnex& annex : std::as_const(text.annexes)) {
        const QStringList lines = annexLines(annexBlocks(annex.key, project, &tablesOnly, words));
        if (!lines.isEmpty())
            text.annexContents.append({annex.key, annex.name, annex.title, lines});
    }
    const SignatureBlock block = signatureBlock(project, text, words, MissingAs::Mark);
    AnnexContent signatures{QStringLiteral("signatures"), {}, words(QStringLiteral("signatures")), {}};
    for (const Signatory& party : block.parties) {
        QStringList parts{party.label};
        for (const QString& line : party.lines)
            parts.append(simplifiedLine(line));
        if (party.seal)
            parts.append(block.sealMark);
        signatures.lines.append(parts.join(u'｜'));
    }
    text.annexContents.append(signatures);
    return text;
}

Document annexDocument(const QString& annex, const Project& project, const Words& words, QDate today)
{
    const QString title = words(annex + QStringLiteral(".title"));
    Document document = newPaper(title, project, words, today, false);
    document.blocks = titleBlocks(title, project) + annexBlocks(annex, project, nullptr, words);
    return document;
}

} // namespace kyodo
