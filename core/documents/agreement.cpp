#include "core/documents/agreement.h"

#include "core/base/text.h"
#include "core/documents/agreementversion.h"
#include "core/documents/bilingual.h"
#include "core/documents/blankform.h"
#include "core/documents/paperparts.h"
#include "core/documents/signatories.h"
#include "core/project/versions.h"

namespace kyodo {

namespace {

/// Under this key a version keeps the English text beside the Japanese one.
const QString kCounterpart = QStringLiteral("english");

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

TextRun titleRun(const AgreementText& text, MissingAs missing)
{
    return {text.title, false, text.titleOpen && missing == MissingAs::Mark};
}

void addAnnexes(Document& document, const Project& project, const AgreementText& text, const Words& words)
{
    for (const AgreementAnnex& annex : text.annexes) {
        document.blocks.append(PageBreak{});
        document.blocks.append(Heading{2, annexTitle(annex, words)});
        document.blocks += annexBlocks(annex.key, project, &text, words);
    }
}

/// What the paper of an agreement is made from.
struct Making {
    const Project& project;
    const ClauseLibrary& library;
    const Words& words;
    MissingAs missing;
    const AgreementVersion* version; ///< that says the same, if any
    ClauseFacts facts;               ///< by which clauses are chosen
};

/// Where everybody signs; of the whole text as amended, which nobody signs, what it is.
Block placeToSign(const Inline& closing, const Making& making)
{
    const AgreementVersion* version = making.version;
    if (!version || version->kind == VersionKind::Agreement)
        return signatures(making.project, closing, making.words, making.missing);
    const Words& words = making.words;
    const QDate concluded = original(making.project, *version).concludedOn;
    return notePart(words(QStringLiteral("amendment.whole"))
                        .arg(paperDate(concluded, making.project, words), QString::number(version->number)));
}

void addText(Document& document, const AgreementText& text, const Making& making)
{
    const Project& project = making.project;
    const Words& words = making.words;
    document.blocks.append(Title{Inline(QList<TextRun>{titleRun(text, making.missing)})});
    Paragraph preamble;
    preamble.text = text.preamble;
    preamble.firstLine = words.language() == Language::Japanese ? 1 : 0;
    document.blocks.append(preamble);
    document.blocks += articleBlocks(text.articles, project.agreement.ladder, words);
    document.blocks.append(Spacer{});
    document.blocks.append(placeToSign(text.closing, making));
    addAnnexes(document, project, text, words);
}

/// Both languages side by side, one place to sign, and each annex in both.
void addBoth(Document& document, const AgreementText& text, const Words& english, const Making& making)
{
    const Project& project = making.project;
    const Words& words = making.words;
    const AgreementText other =
        composeAgreement(project, making.library, english, making.missing, {}, making.facts);
    Inline title(QList<TextRun>{titleRun(text, making.missing)});
    if (other.title != text.title)
        title.runs += {{QStringLiteral("\n")}, titleRun(other, making.missing)};
    document.blocks.append(Title{title});
    document.blocks.append(sideBySide(text, words, other, english, project.agreement.ladder));
    document.blocks.append(Spacer{});
    Inline closing = text.closing;
    closing.runs.append({QStringLiteral("\n")});
    closing.runs += other.closing.runs;
    document.blocks.append(placeToSign(closing, making));
    for (qsizetype i = 0; i < text.annexes.size(); ++i) {
        const AgreementAnnex& annex = text.annexes.at(i);
        document.blocks.append(PageBreak{});
        document.blocks.append(Heading{2, annexTitle(annex, words)});
        document.blocks += annexBlocks(annex.key, project, &text, words);
        document.blocks.append(Spacer{});
        document.blocks.append(Heading{2, annexTitle(other.annexes.value(i), english)});
        document.blocks += annexBlocks(annex.key, project, &other, english);
    }
}

bool isBilingual(const Project& project, const Words& words)
{
    return project.agreement.languages == Languages::Both && words.language() == Language::Japanese;
}

} // namespace

Document agreementDocument(const Project& entered, const ClauseLibrary& library, const Words& plain,
                           QDate today, MissingAs missing)
{
    const bool byHand = missing == MissingAs::Line;
    const Words words = plain.in(entered.agreement.sentences);
    // A form has the articles that the draft has, without what was entered in them.
    const ClauseFacts facts = clauseFacts(entered);
    const Project project = byHand ? blankForm(entered, library, words) : entered;
    const AgreementText text = composeAgreement(project, library, words, missing, {}, facts);
    Document document = newPaper(text.title, project, words, today, !byHand);
    // The agreement's title names the project already.
    document.title = text.title;
    document.head.left = text.title;
    if (byHand)
        document.head.right = words(QStringLiteral("head.form"));
    // Until a version is final nothing may look as if it were.
    const AgreementVersion* version = byHand ? nullptr : presentVersion(entered, library);
    if (version) {
        document.head.right = versionHead(*version, project, words);
        if (version->kind != VersionKind::Agreement)
            document.head.right = words(QStringLiteral("head.version.whole")).arg(document.head.right);
    }
    // A change is not agreed upon before it is concluded.
    const bool stands =
        version && (version->kind == VersionKind::Agreement ? isFrozen(*version)
                                                            : version->state == VersionState::Concluded);
    if (!byHand && !stands)
        document.watermark = words(QStringLiteral("draft"));
    const Making making{project, library, words, missing, version, facts};
    const auto english =
        isBilingual(project, words) ? Words::load(Language::English) : Result<Words>(Error());
    if (english)
        addBoth(document, text, *english, making);
    else
        addText(document, text, making);
    document.annexes = static_cast<int>(text.annexes.size());
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

Result<AgreementText> signedAgreement(const Project& project, const ClauseLibrary& library,
                                      Languages languages)
{
    const auto loaded = Words::load(languages == Languages::English ? Language::English : Language::Japanese);
    if (!loaded)
        return loaded.error();
    const Words& words = *loaded;
    AgreementText text = frozenAgreement(project, library, words);
    if (languages != Languages::Both)
        return text;
    const auto english = Words::load(Language::English);
    if (!english)
        return english.error();
    text.annexContents.append(
        {kCounterpart,
         {},
         words(QStringLiteral("bilingual.counterpart")),
         counterpartLines(frozenAgreement(project, library, *english), *english, project.agreement.ladder)});
    return text;
}

Languages languagesOf(const AgreementText& text)
{
    if (text.language == Language::English)
        return Languages::English;
    const bool both = std::any_of(text.annexContents.begin(), text.annexContents.end(),
                                  [](const AnnexContent& content) { return content.key == kCounterpart; });
    return both ? Languages::Both : Languages::Japanese;
}

Document annexDocument(const QString& annex, const Project& project, const Words& words, QDate today)
{
    const QString title = words(annex + QStringLiteral(".title"));
    Document document = newPaper(title, project, words, today, false);
    document.blocks = titleBlocks(title, project) + annexBlocks(annex, project, nullptr, words);
    return document;
}

} // namespace kyodo
