#include "core/documents/agreementtext.h"

#include "core/base/text.h"
#include "core/documents/agreementlists.h"
#include "core/documents/annexchoice.h"
#include "core/documents/clausechoice.h"
#include "core/documents/numbering.h"
#include "core/documents/partylabels.h"
#include "core/project/tables.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace kyodo {

namespace {

const QString kClausesPath = QStringLiteral("/clauses");
constexpr int kBlankPoints = 3; // of a list that is to be written by hand

class Composer {
public:
    Composer(const Project& project, const ClauseLibrary& library, const Words& words, MissingAs missing,
             SentenceStyle style, const ClauseFacts& facts)
        : m_project(project)
        , m_library(library)
        , m_words(words.in(style))
        , m_missing(missing)
        , m_style(style)
        , m_numbering(project.agreement.ladder, m_words)
        , m_facts(facts)
        , m_clauses(printedClauses(project, library, m_facts))
    {
        // Two clauses of one's own may bear one key: references then go to the first of them.
        for (qsizetype i = m_clauses.size() - 1; i >= 0; --i)
            m_numbers.insert(m_clauses.at(i).key, static_cast<int>(i) + 1);
        const auto annexes = printedAnnexes(project, library, m_facts);
        for (const ChosenAnnex& annex : annexes) {
            const QString name = annexes.size() == 1
                                     ? m_words(QStringLiteral("annex"))
                                     : m_words(QStringLiteral("annex.numbered")).arg(m_annexes.size() + 1);
            m_annexes.append({annex.key, name, annex.title.in(m_words.language()), QString()});
        }
    }

    AgreementText compose()
    {
        AgreementText text;
        text.language = m_words.language();
        const auto title = agreementTitle(m_project, m_words);
        text.titleOpen = !title;
        const QString kind = QStringLiteral("title.") + key(titleKind(m_project));
        text.title = title ? *title : m_words(kind).arg(missingText(openTitle()));
        text.preamble = fill(m_library.preamble(m_facts));
        for (const ChosenClause& clause : std::as_const(m_clauses)) {
            const int number = int(text.articles.size()) + 1;
            m_clause = clause.key;
            m_number = number;
            text.articles.append(article(clause, m_numbering.article(number)));
        }
        m_number = 0;
        text.closing = fill(m_library.closing(m_facts));
        text.personalProvisions = personalProvisions();
        text.annexes = m_annexes;
        text.open = m_open;
        return text;
    }

    /// What compose() would note as open, without setting anything: the sentences are only looked through.
    QList<OpenPlaceholder> findOpen()
    {
        if (!agreementTitle(m_project, m_words))
            static_cast<void>(openTitle());
        look(m_library.preamble(m_facts));
        for (const ChosenClause& clause : std::as_const(m_clauses))
            look(clause);
        look(m_library.closing(m_facts));
        for (const ChosenClause& provision : provisions())
            look(provision);
        return m_open;
    }

private:
    void look(const ClauseText& text)
    {
        for (const TemplatePart& part : m_library.partsOf(text.in(m_words.language(), m_style))) {
            if (part.kind != TemplatePart::Kind::Literal)
                static_cast<void>(run(part, {}, false));
        }
    }
    void look(const QList<ClauseItem>& items)
    {
        for (const ClauseItem& item : items) {
            look(item.text);
            look(item.items);
        }
    }
    void look(const ChosenClause& clause)
    {
        for (const ClauseParagraph& paragraph : paragraphsOf(clause)) {
            look(paragraph.text);
            look(paragraph.items);
            if (!paragraph.itemsFrom.isEmpty())
                static_cast<void>(listedPoints(paragraph.itemsFrom));
        }
    }

    /// In the language of the paper, as far as there is one.
    [[nodiscard]] const QList<ClauseParagraph>& paragraphsOf(const ChosenClause& clause) const
    {
        const bool english = m_words.language() == Language::English && !clause.english.isEmpty();
        return english ? clause.english : clause.paragraphs;
    }

    /// Those of the annex on personal information, where there is one.
    [[nodiscard]] QList<ChosenClause> provisions() const
    {
        QList<ChosenClause> chosen;
        if (!m_facts.has.contains(QStringLiteral("personal-info")))
            return chosen;
        for (const LibraryClause& provision : m_library.personalInformationAnnex().provisions) {
            if (!provision.when.matches(m_facts))
                continue;
            ChosenClause clause;
            clause.key = provision.key;
            clause.title = provision.title;
            clause.principle = provision.principle;
            clause.item = provision.item;
            clause.paragraphs = provision.paragraphsFor(m_facts);
            chosen.append(clause);
        }
        return chosen;
    }

    QString openTitle()
    {
        note(QStringLiteral("project.title"));
        return describe(QStringLiteral("project.title"));
    }

    /// The annex on personal information counts its provisions on its own, always by the official ladder.
    QList<AgreementArticle> personalProvisions()
    {
        QList<AgreementArticle> articles;
        m_numbering = Numbering(Ladder::Official, m_words);
        m_inProvisions = true; // they are worded as such annexes are: 前項
        for (const ChosenClause& clause : provisions())
            articles.append(article(clause, m_words(QStringLiteral("provision")).arg(articles.size() + 1)));
        m_numbering = Numbering(m_project.agreement.ladder, m_words);
        m_inProvisions = false;
        return articles;
    }

    /// "the Client" begins a paragraph with a capital letter, though it has none within one.
    Inline asSentence(Inline text) const
    {
        if (m_words.language() == Language::English && !text.runs.isEmpty() &&
            !text.runs.first().text.isEmpty())
            text.runs.first().text[0] = text.runs.first().text.at(0).toUpper();
        return text;
    }

    AgreementArticle article(const ChosenClause& clause, const QString& number)
    {
        AgreementArticle result{clause.key,       number,      clause.title.in(m_words.language()),
                                clause.principle, clause.item, {}};
        const QList<ClauseParagraph>& paragraphs = paragraphsOf(clause);
        m_typed = clause.typed;
        m_paragraphs = clause.typed ? QList<ClauseParagraph>() : paragraphs;
        m_paragraph = 0;
        for (const ClauseParagraph& paragraph : paragraphs) {
            const QString label = m_numbering.paragraph(int(m_paragraph) + 1, int(paragraphs.size()));
            m_single = paragraphs.size() == 1;
            AgreementParagraph printed{label, asSentence(fill(paragraph.text)), points(paragraph.items, 0)};
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
            const QString number = m_numbering.point(int(result.size()) + 1, level, m_single);
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

    QList<AgreementPoint> listedPoints(const QString& source)
    {
        const QList<ListSource>& known = m_library.sources();
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&source](const ListSource& one) { return one.name == source; });
        if (found == known.end())
            return {{QString(), Inline(QStringLiteral("{{list:%1}}").arg(source)), {}}};
        const QStringList lines = sourceLines(source, m_project, m_words, m_missing);
        QList<AgreementPoint> result;
        for (const QString& line : lines)
            result.append({listNumber(result), Inline(line), {}});
        if (result.isEmpty()) {
            const QString description = m_words(source + QStringLiteral(".none"));
            noteOpen({source, description, found->path});
            // A form has room for several.
            const int rows = m_missing == MissingAs::Line ? kBlankPoints : 1;
            while (result.size() < rows)
                result.append(
                    {listNumber(result), Inline(QList<TextRun>{missingRun(description, true)}), {}});
            return result;
        }
        return unnumberedIfAlone(result);
    }

    [[nodiscard]] QString listNumber(const QList<AgreementPoint>& before) const
    {
        return m_numbering.point(int(before.size()) + 1, 0, m_single);
    }

    Inline fill(const ClauseText& text)
    {
        QString source = text.in(m_words.language(), m_style);
        if (m_words.language() == Language::Japanese && !m_typed) {
            const Numbering names = m_inProvisions ? Numbering(Ladder::Articles, m_words) : m_numbering;
            source = names.worded(source, int(m_paragraph) + 1);
            source = withPrintedParagraphs(source, m_paragraphs, m_paragraph, names);
        }
        const QList<TemplatePart> parts = m_library.partsOf(source);
        QList<TextRun> runs;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const QString following =
                i + 1 < parts.size() && parts.at(i + 1).kind == TemplatePart::Kind::Literal
                    ? parts.at(i + 1).text
                    : QString();
            append(runs, run(parts.at(i), following, parts.size() == 1));
        }
        if (m_words.language() == Language::English && !m_typed) {
            settlePlurals(runs);
            settleCapitals(runs);
        }
        return Inline(runs);
    }

    /// An article that is named by a word of small letters (section 16) may begin a sentence.
    static void settleCapitals(QList<TextRun>& runs)
    {
        static const QRegularExpression small(QStringLiteral("(^|\\. )section (?=[0-9])"));
        bool begins = true;
        for (TextRun& run : runs) {
            QRegularExpressionMatchIterator found = small.globalMatch(run.text);
            while (found.hasNext()) {
                const QRegularExpressionMatch match = found.next();
                if (begins || match.capturedLength(1) > 0)
                    run.text[match.capturedEnd(1)] = u'S';
            }
            begins = run.text.endsWith(QStringLiteral(". "));
        }
    }

    /// Of 3 year(s) what the number makes of it; where the number is still missing both stay.
    static void settlePlurals(QList<TextRun>& runs)
    {
        static const QRegularExpression one(QStringLiteral("(?<![0-9,])(1 [a-z]+)\\(s\\)"));
        static const QRegularExpression more(QStringLiteral("([0-9] [a-z]+)\\(s\\)"));
        for (TextRun& run : runs)
            run.text.replace(one, QStringLiteral("\\1")).replace(more, QStringLiteral("\\1s"));
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
        const std::optional<QString> value = valueOf(part.text);
        if (!value) {
            const PlaceholderInfo* info = infoOf(part.text);
            if (!info) {
                // Typed, but nothing that is known: it stays as it was typed.
                const QString typed = joinTemplate({part});
                noteOpen({part.text, typed, kClausesPath});
                return {typed, false, m_missing == MissingAs::Mark};
            }
            note(part.text);
            return missingRun(describe(part.text), alone || holdsSentences(*info));
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

    /// Asked of the project once: the parties' labels stand in most sentences.
    std::optional<QString> valueOf(const QString& placeholder)
    {
        auto value = m_values.constFind(placeholder);
        if (value == m_values.cend())
            value = m_values.insert(placeholder, placeholderValue(placeholder, m_project, m_words));
        return *value;
    }

    /// Articles are named by the agreement's own ladder, in the provisions of its annex as well.
    Numbering named() const { return {m_project.agreement.ladder, m_words}; }

    TextRun reference(const TemplatePart& part)
    {
        const int number = m_numbers.value(part.text);
        if (number == 0)
            return missingClause(part.text);
        if (part.paragraph == 0)
            return {named().articleNamed(number)};
        // The library counts its own paragraphs; printed are only those that apply.
        const QList<ClauseParagraph>& paragraphs = m_clauses.at(number - 1).paragraphs;
        for (qsizetype i = 0; i < paragraphs.size(); ++i) {
            if (paragraphs.at(i).number == part.paragraph)
                return {named().paragraphNamed(number, int(i) + 1)};
        }
        return {named().articleNamed(number)};
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
            settleHome(annex);
            return {annex.name};
        }
        const QString description = m_words(QStringLiteral("annex.none")).arg(annexTitle(annexKey));
        noteOpen({QStringLiteral("annex:") + annexKey, description, kClausesPath});
        return missingRun(description);
    }

    /// The article that an annex belongs to: its home where that speaks of it, else the first that does.
    void settleHome(AgreementAnnex& annex) const
    {
        const auto& known = m_library.annexes();
        const auto library = std::find_if(known.begin(), known.end(),
                                          [&annex](const LibraryAnnex& one) { return one.key == annex.key; });
        const bool home = library != known.end() && library->home == m_clause;
        if (m_number > 0 && (annex.article.isEmpty() || home))
            annex.article = named().articleRelated(m_number);
    }

    QString annexTitle(const QString& annexKey) const
    {
        for (const LibraryAnnex& annex : m_library.annexes()) {
            if (annex.key == annexKey)
                return annex.title.in(m_words.language());
        }
        return annexKey;
    }

    QString describe(const QString& placeholder) const
    {
        const PlaceholderInfo* info = infoOf(placeholder);
        return info ? info->description.in(m_words.language()) : placeholder;
    }

    [[nodiscard]] const PlaceholderInfo* infoOf(const QString& placeholder) const
    {
        const auto& all = m_library.placeholders();
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const PlaceholderInfo& info) { return info.name == placeholder; });
        return found == all.end() ? nullptr : &*found;
    }

    /// Whether whole sentences are entered for it: a form leaves more room for them.
    static bool holdsSentences(const PlaceholderInfo& info)
    {
        const QStringList parts = info.path.split(u'/', Qt::SkipEmptyParts);
        const ProjectTable* table = projectTable(parts.value(0));
        const FieldInfo* field = table ? table->record->field(parts.value(1)) : nullptr;
        return field && field->type == FieldType::LongText;
    }

    QString missingText(const QString& description) const
    {
        return kyodo::missingText(description, m_words, m_missing);
    }

    TextRun missingRun(const QString& description, bool wide = false) const
    {
        if (wide && m_missing == MissingAs::Line)
            return {m_words(QStringLiteral("blank.long"))};
        return {missingText(description), false, m_missing == MissingAs::Mark};
    }

    void note(const QString& placeholder)
    {
        if (const PlaceholderInfo* info = infoOf(placeholder))
            noteOpen({placeholder, info->description.in(m_words.language()), info->path});
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
    Words m_words;
    MissingAs m_missing;
    SentenceStyle m_style;
    Numbering m_numbering;
    ClauseFacts m_facts;
    QList<ChosenClause> m_clauses;
    QHash<QString, int> m_numbers;
    QList<AgreementAnnex> m_annexes;
    QString m_clause;      ///< that is being set
    int m_number = 0;      ///< of its article; 0 before the first and behind the last
    bool m_single = false; ///< its paragraph is the only one
    bool m_typed = false;
    bool m_inProvisions = false;
    QList<ClauseParagraph> m_paragraphs; ///< of the library's clause that is being set, as printed
    qsizetype m_paragraph = 0;
    QList<OpenPlaceholder> m_open;
    QSet<QString> m_known;
    QHash<QString, std::optional<QString>> m_values; ///< of placeholders
};

} // namespace

AgreementText composeAgreement(const Project& project, const ClauseLibrary& library, const Words& words,
                               MissingAs missing, std::optional<SentenceStyle> style,
                               const std::optional<ClauseFacts>& facts)
{
    const SentenceStyle chosen = style.value_or(project.agreement.sentences);
    return Composer(project, library, words, missing, chosen, facts ? *facts : clauseFacts(project))
        .compose();
}

QList<OpenPlaceholder> openInAgreement(const Project& project, const ClauseLibrary& library,
                                       const Words& words)
{
    return Composer(project, library, words, MissingAs::Mark, project.agreement.sentences,
                    clauseFacts(project))
        .findOpen();
}

} // namespace kyodo
