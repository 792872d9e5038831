#include "core/documents/clausechoice.h"

#include "core/documents/numbering.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace kyodo {

namespace {

/// 号 and two rungs below it, as deep as the library goes.
constexpr int kDeepest = 3;
const QString kConsultation = QStringLiteral("consultation");

ChosenClause fromLibrary(const LibraryClause& clause, const ClauseFacts& facts)
{
    ChosenClause chosen;
    chosen.key = clause.key;
    chosen.title = clause.title;
    chosen.principle = clause.principle;
    chosen.item = clause.item;
    chosen.paragraphs = clause.paragraphsFor(facts);
    chosen.standard = chosen.paragraphs;
    chosen.place = clause.order;
    chosen.library = &clause;
    return chosen;
}

/// What was typed, in each language; English falls back on what there is.
Text inBoth(const QString& ja, const QString& en, const Text& otherwise)
{
    const QString japanese = ja.trimmed();
    const QString english = en.trimmed();
    if (japanese.isEmpty() && english.isEmpty())
        return otherwise;
    return {japanese.isEmpty() ? otherwise.ja : japanese, english.isEmpty() ? japanese : english};
}

void applyEdit(ChosenClause& clause, const ClauseEdit& edit)
{
    clause.edit = edit.id;
    clause.state = edit.state;
    clause.place = edit.place.value_or(clause.place);
    if (edit.state == ClauseState::Library)
        return;
    clause.title = inBoth(edit.title, edit.titleEn, clause.title);
    clause.english = typedParagraphs(edit.textEn);
    const bool inJapanese = !edit.text.trimmed().isEmpty();
    if (inJapanese || !clause.library) {
        clause.paragraphs = inJapanese ? typedParagraphs(edit.text) : clause.english;
        clause.typed = true;
    }
    if (!clause.library) {
        clause.principle = edit.principle;
        clause.item = edit.item;
    }
}

bool applies(const LibraryClause& clause, const ClauseEdit* edit, const ClauseFacts& facts)
{
    return clause.when.matches(facts) || (edit && edit->always);
}

bool isOff(const LibraryClause& clause, const ClauseEdit* edit, const Project& project)
{
    return (edit && edit->state == ClauseState::Off) ||
           (clause.key == u"organised-crime" && !project.agreement.excludeOrganisedCrime);
}

/// The facts with what the texts of clauses may ask of one another: which of the library's are printed.
ClauseFacts withPrinted(ClauseFacts facts, const Project& project, const ClauseLibrary& library,
                        const QHash<QString, const ClauseEdit*>& edits)
{
    QSet<QString> printed;
    for (const LibraryClause& clause : library.clauses()) {
        const ClauseEdit* edit = edits.value(clause.key);
        if (applies(clause, edit, facts) && !isOff(clause, edit, project))
            printed.insert(clause.key);
    }
    facts.clauses = printed;
    return facts;
}

/// Clauses of one's own go before that on consultation, which is always the last one.
double placeOfOwn(const ClauseLibrary& library)
{
    const LibraryClause* consultation = library.find(kConsultation);
    const double last = library.clauses().isEmpty() ? 0 : library.clauses().last().order;
    return consultation ? consultation->order - 0.5 : last + 1;
}

class Outline {
public:
    void add(const QString& line)
    {
        int depth = 0;
        while (depth < line.size() && line.at(depth) == u'\t')
            ++depth;
        const QString text = line.trimmed();
        if (text.isEmpty())
            return;
        static const QRegularExpression list(QStringLiteral("^\\{\\{list:([a-z-]+)\\}\\}$"));
        const QRegularExpressionMatch match = list.match(text);
        if (match.hasMatch() && !m_paragraphs.isEmpty() && m_paragraphs.last().items.isEmpty()) {
            m_paragraphs.last().itemsFrom = match.captured(1);
            return;
        }
        put(text, m_paragraphs.isEmpty() ? 0 : std::min(depth, kDeepest));
    }

    [[nodiscard]] QList<ClauseParagraph> paragraphs() const { return m_paragraphs; }

private:
    void put(const QString& text, int depth)
    {
        if (depth == 0) {
            ClauseParagraph paragraph;
            paragraph.number = static_cast<int>(m_paragraphs.size()) + 1;
            paragraph.text = {text, {}, text};
            m_paragraphs.append(paragraph);
            return;
        }
        QList<ClauseItem>* items = &m_paragraphs.last().items;
        // Items of one's own stand instead of a list of the library's.
        m_paragraphs.last().itemsFrom.clear();
        for (int level = 1; level < depth && !items->isEmpty(); ++level)
            items = &items->last().items;
        ClauseItem item;
        item.text = {text, {}, text};
        items->append(item);
    }

    QList<ClauseParagraph> m_paragraphs;
};

using Sentence = std::function<QString(const ClauseText&)>;

void appendItems(QStringList& lines, const QList<ClauseItem>& items, const Sentence& sentence, int depth)
{
    for (const ClauseItem& item : items) {
        lines.append(QString(depth, u'\t') + sentence(item.text));
        appendItems(lines, item.items, sentence, depth + 1);
    }
}

} // namespace

bool isOwnClause(const ClauseEdit& edit, const ClauseLibrary& library)
{
    return edit.state == ClauseState::Own || (edit.state == ClauseState::Off && !library.find(edit.key));
}

QList<ClauseParagraph> typedParagraphs(const QString& text)
{
    Outline outline;
    for (const QString& line : text.split(u'\n'))
        outline.add(line);
    return outline.paragraphs();
}

QString typedText(const QList<ClauseParagraph>& paragraphs, const Numbering& numbering, SentenceStyle style)
{
    QStringList lines;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const ClauseParagraph& paragraph = paragraphs.at(i);
        const auto sentence = [&](const ClauseText& text) {
            const QString source = text.in(numbering.language(), style);
            return numbering.language() == Language::Japanese
                       ? withPrintedParagraphs(numbering.worded(source, int(i) + 1), paragraphs, i, numbering)
                       : source;
        };
        lines.append(sentence(paragraph.text));
        if (!paragraph.itemsFrom.isEmpty())
            lines.append(QStringLiteral("\t{{list:%1}}").arg(paragraph.itemsFrom));
        appendItems(lines, paragraph.items, sentence, 1);
    }
    return lines.join(u'\n');
}

namespace {

void appendNumbers(QStringList& numbers, const QList<ClauseItem>& items, const Numbering& numbering,
                   int level, bool belowSingle)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        // One item alone needs no number: there is nothing to tell it from.
        numbers.append(items.size() == 1 ? QString() : numbering.point(int(i) + 1, level, belowSingle));
        appendNumbers(numbers, items.at(i).items, numbering, level + 1, belowSingle);
    }
}

} // namespace

QStringList lineNumbers(const QString& text, const Numbering& numbering, const QString& article)
{
    const QList<ClauseParagraph> paragraphs = typedParagraphs(text);
    QStringList numbers;
    for (const ClauseParagraph& paragraph : paragraphs) {
        const QString own = numbering.paragraph(paragraph.number, int(paragraphs.size()));
        numbers.append(own.isEmpty() && paragraph.number == 1 ? article : own);
        if (!paragraph.itemsFrom.isEmpty())
            numbers.append(QString());
        appendNumbers(numbers, paragraph.items, numbering, 0, paragraphs.size() == 1);
    }
    QStringList byLine;
    for (const QString& line : text.split(u'\n'))
        byLine.append(line.trimmed().isEmpty() || numbers.isEmpty() ? QString() : numbers.takeFirst());
    return byLine;
}

QString withPrintedParagraphs(QString sentence, const QList<ClauseParagraph>& paragraphs, qsizetype own,
                              const Numbering& numbering)
{
    if (!sentence.contains(u'項'))
        return sentence; // as most do not
    static const QRegularExpression reference(QStringLiteral("(?<!条|[0-9]|前|同)第([0-9]{1,2})項"));
    qsizetype from = 0;
    while (true) {
        const QRegularExpressionMatch match = reference.match(sentence, from);
        if (!match.hasMatch())
            return sentence;
        const int number = match.captured(1).toInt();
        const auto named =
            std::find_if(paragraphs.begin(), paragraphs.end(),
                         [number](const ClauseParagraph& paragraph) { return paragraph.number == number; });
        QString printed = match.captured();
        if (named != paragraphs.end())
            printed = numbering.paragraphHere(static_cast<int>(named - paragraphs.begin()) + 1,
                                              static_cast<int>(own) + 1);
        sentence.replace(match.capturedStart(), match.capturedLength(), printed);
        from = match.capturedStart() + printed.size();
    }
}

QList<ChosenClause> allClauses(const Project& project, const ClauseLibrary& library, const ClauseFacts& facts)
{
    QHash<QString, const ClauseEdit*> edits;
    for (const ClauseEdit& edit : project.clauses) {
        // An own clause stands beside the library's, even where both bear one key.
        if (!isOwnClause(edit, library))
            edits.insert(edit.key, &edit);
    }
    const ClauseFacts known = withPrinted(facts, project, library, edits);
    QList<ChosenClause> chosen;
    for (const LibraryClause& clause : library.clauses()) {
        const ClauseEdit* edit = edits.value(clause.key);
        if (!applies(clause, edit, facts))
            continue;
        chosen.append(fromLibrary(clause, known));
        if (edit)
            applyEdit(chosen.last(), *edit);
        if (isOff(clause, edit, project))
            chosen.last().state = ClauseState::Off;
    }
    const double last = placeOfOwn(library);
    for (const ClauseEdit& edit : project.clauses) {
        if (!isOwnClause(edit, library))
            continue;
        ChosenClause own;
        own.key = edit.key;
        own.place = last;
        applyEdit(own, edit);
        chosen.append(own);
    }
    std::stable_sort(chosen.begin(), chosen.end(),
                     [](const ChosenClause& a, const ChosenClause& b) { return a.place < b.place; });
    return chosen;
}

QList<ChosenClause> printedClauses(const Project& project, const ClauseLibrary& library,
                                   const ClauseFacts& facts)
{
    QList<ChosenClause> chosen = allClauses(project, library, facts);
    chosen.removeIf([](const ChosenClause& clause) {
        return clause.state == ClauseState::Off || clause.paragraphs.isEmpty();
    });
    return chosen;
}

} // namespace kyodo
