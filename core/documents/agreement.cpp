#include "core/documents/agreement.h"

#include "core/base/text.h"
#include "core/documents/agreementversion.h"
#include "core/documents/paperparts.h"
#include "core/documents/signatories.h"
#include "core/project/versions.h"

namespace kyodo {

namespace {

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

QString annexTitle(const AgreementAnnex& annex, const Words& words)
{
    if (annex.article.isEmpty())
        return words(QStringLiteral("annex.heading")).arg(annex.name, annex.title);
    return words(QStringLiteral("annex.heading.ref")).arg(annex.name, annex.article, annex.title);
}

/// A form to be filled in by hand is made for two at least: with lines for their names and a place to sign.
Project withTwoParties(Project project, const Words& words)
{
    while (project.parties.size() < 2)
        project.parties.append(Party{});
    for (Party& party : project.parties) {
        if (party.name.trimmed().isEmpty())
            party.name = words(QStringLiteral("blank"));
    }
    return project;
}

} // namespace

Document agreementDocument(const Project& entered, const ClauseLibrary& library, const Words& plain,
                           QDate today, MissingAs missing)
{
    const bool byHand = missing == MissingAs::Line;
    const Words words = plain.in(entered.agreement.sentences);
    const Project project = byHand ? withTwoParties(entered, words) : entered;
    const AgreementText text = composeAgreement(project, library, words, missing);
    Document document = newPaper(text.title, project, words, today, !byHand);
    // The agreement's title names the project already.
    document.title = text.title;
    document.head.left = text.title;
    // Until a version is final nothing may look as if it were.
    const AgreementVersion* version = byHand ? nullptr : presentVersion(entered, library);
    if (version) {
        document.head.right = versionHead(*version, project, words);
        if (version->kind != VersionKind::Agreement)
            document.head.right = words(QStringLiteral("head.version.whole")).arg(document.head.right);
    }
    if (!byHand && !(version && isFrozen(*version)))
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
    document.blocks.append(signatures(project, text.closing, words, missing));
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
    const SignatureBlock block = signatures(project, text.closing, words, MissingAs::Mark);
    AnnexContent place{QStringLiteral("signatures"), {}, words(QStringLiteral("signatures")), {}};
    for (const Signatory& party : block.parties) {
        QStringList parts{party.label};
        for (const QString& line : party.lines)
            parts.append(simplifiedLine(line));
        if (party.seal)
            parts.append(block.sealMark);
        place.lines.append(parts.join(u'｜'));
    }
    text.annexContents.append(place);
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
