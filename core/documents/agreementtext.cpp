#include "core/documents/agreementtext.h"

#include "core/base/text.h"
#include "core/documents/partylabels.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace kyodo {

namespace {

const QString kClausesPath = QStringLiteral("/clauses");

/// A clause as it stands in this project: the library's, changed, or the project's own.
struct ChosenClause {
    QString key;
    Text title;
    std::optional<Principle> principle;
    std::optional<AgreementItem> item;
    QList<ClauseParagraph> paragraphs;
    bool typed = false; ///< its text was written for this project
};

ChosenClause fromLibrary(const LibraryClause& clause, const ClauseFacts& facts)
{
    return {clause.key, clause.title, clause.principle, clause.item, clause.reducedTo(facts).paragraphs};
}

/// Paragraphs of the same article are counted in the library as they stand there; printed are only those that
/// apply, and the one right before is 前項 (rules of official writing). English says it in words.
QString withPrintedParagraphs(QString text, const QList<ClauseParagraph>& paragraphs, qsizetype own)
{
    static const QRegularExpression reference(QStringLiteral("(?<!条|[0-9]|前|同)第([0-9]{1,2})項"));
    qsizetype from = 0;
    while (true) {
        const QRegularExpressionMatch match = reference.match(text, from);
        if (!match.hasMatch())
            return text;
        const int number = match.captured(1).toInt();
        const auto named =
            std::find_if(paragraphs.begin(), paragraphs.end(),
                         [number](const ClauseParagraph& paragraph) { return paragraph.number == number; });
        QString printed = match.captured();
        if (named != paragraphs.end()) {
            const qsizetype place = named - paragraphs.begin();
            printed = place + 1 == own ? QStringLiteral("前項") : QStringLiteral("第%1項").arg(place + 1);
        }
        text.replace(match.capturedStart(), match.capturedLength(), printed);
        from = match.capturedStart() + printed.size();
    }
}

/// Each line of a typed text is a paragraph.
QList<ClauseParagraph> typedParagraphs(const QString& text)
{
    QList<ClauseParagraph> paragraphs;
    for (const QString& line : text.split(u'\n')) {
        const QString typed = line.trimmed();
        if (typed.isEmpty())
            continue;
        ClauseParagraph paragraph;
        paragraph.number = static_cast<int>(paragraphs.size()) + 1;
        paragraph.text = {typed, typed};
        paragraphs.append(paragraph);
    }
    return paragraphs;
}

void applyEdit(ChosenClause& clause, const ClauseEdit& edit)
{
    if (!edit.title.trimmed().isEmpty())
        clause.title = {edit.title.trimmed(), edit.title.trimmed()};
    if (!edit.text.trimmed().isEmpty()) {
        clause.paragraphs = typedParagraphs(edit.text);
        clause.typed = true;
    }
}

QList<ChosenClause> chooseClauses(const Project& project, const ClauseLibrary& library,
                                  const ClauseFacts& facts)
{
    QHash<QString, const ClauseEdit*> edits;
    for (const ClauseEdit& edit : project.clauses) {
        // An own clause stands beside the library's, even where both bear one key.
        if (edit.state != ClauseState::Own)
            edits.insert(edit.key, &edit);
    }
    QList<ChosenClause> chosen;
    for (const LibraryClause* clause : library.clausesFor(facts)) {
        const ClauseEdit* edit = edits.value(clause->key);
        const bool organisedCrime = clause->key == u"organised-crime";
        if ((edit && edit->state == ClauseState::Off) ||
            (organisedCrime && !project.agreement.excludeOrganisedCrime))
            continue;
        chosen.append(fromLibrary(*clause, facts));
        if (edit && edit->state == ClauseState::Changed)
            applyEdit(chosen.last(), *edit);
    }
    // Clauses of one's own go before that on consultation, which is always the last one.
    qsizetype end = chosen.size();
    if (end > 0 && chosen.last().key == u"consultation")
        --end;
    for (const ClauseEdit& edit : project.clauses) {
        if (edit.state != ClauseState::Own)
            continue;
        ChosenClause own{edit.key, {}, std::nullopt, std::nullopt, {}};
        applyEdit(own, edit);
        chosen.insert(end++, own);
    }
    chosen.removeIf([](const ChosenClause& clause) { return clause.paragraphs.isEmpty(); });
    return chosen;
}

class Composer {
public:
    Composer(const Project& project, const ClauseLibrary& library, const Words& words, MissingAs missing)
        : m_project(project)
        , m_library(library)
        , m_words(words)
        , m_missing(missing)
        , m_facts(clauseFacts(project))
        , m_clauses(chooseClauses(project, library, m_facts))
    {
        // Two clauses of one's own may bear one key: references then go to the first of them.
        for (qsizetype i = m_clauses.size() - 1; i >= 0; --i)
            m_numbers.insert(m_clauses.at(i).key, static_cast<int>(i) + 1);
        const auto annexes = library.annexesFor(m_facts);
        for (const LibraryAnnex* annex : annexes) {
            const QString name = annexes.size() == 1
                                     ? m_words(QStringLiteral("annex"))
                                     : m_words(QStringLiteral("annex.numbered")).arg(m_annexes.size() + 1);
            m_annexes.append({annex->key, name, annex->title.in(m_words.language()), QString()});
        }
    }

    AgreementText compose()
    {
        AgreementText text;
        text.language = m_words.language();
        const auto title = agreementTitle(m_project, m_words);
        text.titleOpen = !title;
        text.title =
            title ? *title : m_words(QStringLiteral("title.agreement")).arg(missingText(openTitle()));
        text.preamble = fill(m_library.preamble(m_facts));
        for (const ChosenClause& clause : std::as_const(m_clauses))
            text.articles.append(
                article(clause, m_words(QStringLiteral("article")).arg(text.articles.size() + 1)));
        text.closing = fill(m_library.closing(m_facts));
        if (m_facts.has.contains(QStringLiteral("personal-info"))) {
            int number = 0;
            for (const LibraryClause& provision : m_library.personalInformationAnnex().provisions) {
                if (provision.when.matches(m_facts))
                    text.personalProvisions.append(article(
                        fromLibrary(provision, m_facts), m_words(QStringLiteral("provision")).arg(++number)));
            }
        }
        text.annexes = m_annexes;
        text.open = m_open;
        return text;
    }

private:
    QString openTitle()
    {
        note(QStringLiteral("project.title"));
        return describe(QStringLiteral("project.title"));
    }

    AgreementArticle article(const ChosenClause& clause, const QString& number)
    {
        AgreementArticle result{clause.key,       number,      clause.title.in(m_words.language()),
                                clause.principle, clause.item, {}};
        m_article = number;
        m_paragraphs = clause.typed ? QList<ClauseParagraph>() : clause.paragraphs;
        m_paragraph = 0;
        for (const ClauseParagraph& paragraph : clause.paragraphs) {
            const QString label = m_paragraph > 0 ? QString::number(m_paragraph + 1) : QString();
            AgreementParagraph printed{label, fill(paragraph.text), points(paragraph.items, 0)};
            if (!paragraph.itemsFrom.isEmpty())
                printed.points = listedPoints(paragraph.itemsFrom);
            result.paragraphs.append(printed);
            ++m_paragraph;
        }
        m_paragraphs.clear();
        return result;
    }

    QList<AgreementPoint> points(const QList<ClauseItem>& items, int level)
    {
        QList<AgreementPoint> result;
        for (const ClauseItem& item : items) {
            const QString number = ladder(static_cast<int>(result.size()), level);
            result.append({number, fill(item.text), points(item.items, level + 1)});
        }
        return unnumberedIfAlone(result);
    }

    /// One point alone needs no number: there is nothing to tell it from.
    static QList<AgreementPoint> unnumberedIfAlone(QList<AgreementPoint> points)
    {
        if (points.size() == 1)
            points.first().number.clear();
        return points;
    }

    /// (1), (2) … and, one step further in, ア, イ ….
    QString ladder(int index, int level) const
    {
        const QString letters = m_words(QStringLiteral("ladder.sub"));
        if (level == 0 || index >= letters.size())
            return QStringLiteral("(%1)").arg(index + 1);
        return m_words(QStringLiteral("ladder.sub.form")).arg(letters.at(index));
    }

    QList<AgreementPoint> listedPoints(const QString& source)
    {
        QStringList lines;
        if (source == u"content") {
            for (const ContentItem& item : m_project.contentItems)
                lines.append(simplifiedLine(item.text));
        } else if (source == u"deliverables") {
            for (const Deliverable& deliverable : m_project.deliverables)
                lines.append(deliverableLine(deliverable));
        }
        lines.removeAll(QString());
        QList<AgreementPoint> result;
        for (const QString& line : std::as_const(lines))
            result.append({ladder(static_cast<int>(result.size()), 0), Inline(line), {}});
        if (result.isEmpty()) {
            const QString description = m_words(source + QStringLiteral(".none"));
            noteOpen({source, description,
                      source == u"content" ? QStringLiteral("/contentItems/text")
                                           : QStringLiteral("/deliverables/title")});
            result.append({ladder(0, 0), Inline(QList<TextRun>{missingRun(description)}), {}});
            return result;
        }
        return unnumberedIfAlone(result);
    }

    QString deliverableLine(const Deliverable& deliverable) const
    {
        const QString title = simplifiedLine(deliverable.title);
        if (title.isEmpty())
            return {};
        QString line = m_words(QStringLiteral("deliverable.") + key(deliverable.ownership));
        if (deliverable.ownership == Ownership::OneParty) {
            const Party* owner = findRow(m_project.parties, deliverable.owner);
            line = line.arg(title, owner ? partyLabel(m_project, owner->id, m_words)
                                         : missingText(describe(QStringLiteral("deliverables.owner"))));
        } else {
            line = line.arg(title);
        }
        const QString use = simplifiedLine(deliverable.use);
        return use.isEmpty() ? line : m_words(QStringLiteral("deliverable.use")).arg(line, use);
    }

    Inline fill(const Text& text)
    {
        QString source = text.in(m_words.language());
        if (m_words.language() == Language::Japanese)
            source = withPrintedParagraphs(source, m_paragraphs, m_paragraph);
        const QList<TemplatePart> parts = scanTemplate(source);
        QList<TextRun> runs;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const QString following =
                i + 1 < parts.size() && parts.at(i + 1).kind == TemplatePart::Kind::Literal
                    ? parts.at(i + 1).text
                    : QString();
            append(runs, run(parts.at(i), following, parts.size() == 1));
        }
        return Inline(runs);
    }

    static void append(QList<TextRun>& runs, const TextRun& next)
    {
        if (!runs.isEmpty() && !runs.last().unresolved && !next.unresolved)
            runs.last().text += next.text;
        else
            runs.append(next);
    }

    TextRun run(const TemplatePart& part, const QString& following, bool alone)
    {
        switch (part.kind) {
        case TemplatePart::Kind::Literal:
            return {part.text};
        case TemplatePart::Kind::Reference:
            return reference(part);
        case TemplatePart::Kind::Annex:
            return annexName(part.text);
        case TemplatePart::Kind::Placeholder:
            break;
        }
        const auto value = placeholderValue(part.text, m_project, m_words);
        if (!value) {
            note(part.text);
            return missingRun(describe(part.text));
        }
        if (alone)
            return {*value};
        // Inside a sentence: on one line, and no second full stop before the sentence's own.
        QString inner = simplifiedLine(*value);
        if (following.startsWith(u'。') || following.startsWith(u'、')) {
            while (inner.endsWith(u'。'))
                inner.chop(1);
        }
        return {inner};
    }

    TextRun reference(const TemplatePart& part)
    {
        const int number = m_numbers.value(part.text);
        if (number == 0)
            return missingClause(part.text);
        if (part.paragraph == 0)
            return {m_words(QStringLiteral("article")).arg(number)};
        // The library counts its own paragraphs; printed are only those that apply.
        const QList<ClauseParagraph>& paragraphs = m_clauses.at(number - 1).paragraphs;
        for (qsizetype i = 0; i < paragraphs.size(); ++i) {
            if (paragraphs.at(i).number == part.paragraph)
                return {m_words(QStringLiteral("article.paragraph")).arg(number).arg(i + 1)};
        }
        return {m_words(QStringLiteral("article")).arg(number)};
    }

    /// A clause that others refer to but that was switched off, or never was.
    TextRun missingClause(const QString& clauseKey)
    {
        const LibraryClause* clause = m_library.find(clauseKey);
        const QString description = m_words(QStringLiteral("reference.none"))
                                        .arg(clause ? clause->title.in(m_words.language()) : clauseKey);
        noteOpen({QStringLiteral("ref:") + clauseKey, description, kClausesPath});
        return missingRun(description);
    }

    TextRun annexName(const QString& annexKey)
    {
        for (AgreementAnnex& annex : m_annexes) {
            if (annex.key != annexKey)
                continue;
            if (annex.article.isEmpty())
                annex.article = m_article;
            return {annex.name};
        }
        noteOpen({QStringLiteral("annex:") + annexKey, annexKey, kClausesPath});
        return missingRun(annexKey);
    }

    QString describe(const QString& placeholder) const
    {
        for (const PlaceholderInfo& info : m_library.placeholders()) {
            if (info.name == placeholder)
                return info.description.in(m_words.language());
        }
        return placeholder;
    }

    QString missingText(const QString& description) const
    {
        return m_missing == MissingAs::Line ? m_words(QStringLiteral("blank"))
                                            : m_words(QStringLiteral("unresolved")).arg(description);
    }

    TextRun missingRun(const QString& description) const
    {
        return {missingText(description), false, m_missing == MissingAs::Mark};
    }

    void note(const QString& placeholder)
    {
        for (const PlaceholderInfo& info : m_library.placeholders()) {
            if (info.name == placeholder) {
                noteOpen({placeholder, info.description.in(m_words.language()), info.path});
                return;
            }
        }
        // Typed into a clause, but nothing that is known.
        noteOpen({placeholder, placeholder, kClausesPath});
    }

    void noteOpen(const OpenPlaceholder& open)
    {
        if (m_known.contains(open.name))
            return;
        m_known.insert(open.name);
        m_open.append(open);
    }

    const Project& m_project;
    const ClauseLibrary& m_library;
    const Words& m_words;
    MissingAs m_missing;
    ClauseFacts m_facts;
    QList<ChosenClause> m_clauses;
    QHash<QString, int> m_numbers;
    QList<AgreementAnnex> m_annexes;
    QString m_article;
    QList<ClauseParagraph> m_paragraphs; ///< of the library's clause that is being set, as printed
    qsizetype m_paragraph = 0;
    QList<OpenPlaceholder> m_open;
    QSet<QString> m_known;
};

} // namespace

AgreementText composeAgreement(const Project& project, const ClauseLibrary& library, const Words& words,
                               MissingAs missing)
{
    return Composer(project, library, words, missing).compose();
}

} // namespace kyodo
