#include "core/documents/comparisonpaper.h"

#include "core/documents/comparisontexts.h"
#include "core/documents/paperparts.h"

#include <algorithm>

namespace kyodo {

namespace {

/// Whether the words are the same to the letter, be it under another number.
bool isUntouched(const ComparedLine& line)
{
    return line.before() == line.after();
}
bool isUntouched(const ComparedPart& part)
{
    return (part.state == CompareState::Same || part.state == CompareState::Renumbered) &&
           isUntouched(part.title) &&
           std::all_of(part.lines.cbegin(), part.lines.cend(),
                       [](const ComparedLine& line) { return isUntouched(line); });
}

/// Whether lines that are the same are left out: tables of an annex, and articles that matter only for a
/// number.
bool leavesOut(const ComparedPart& part, PartForm form)
{
    return form == PartForm::Annex || part.state == CompareState::Renumbered;
}

/// The index behind the last of the lines from `from` on that are the same.
qsizetype sameUntil(const QList<ComparedLine>& lines, qsizetype from)
{
    while (from < lines.size() && lines.at(from).state == CompareState::Same)
        ++from;
    return from;
}

/// Where what is left out from there on ends: before the paragraph that the next change hangs on, which is
/// named by its number, or at the change itself.
qsizetype foldedUntil(const QList<ComparedLine>& lines, qsizetype from)
{
    const qsizetype same = sameUntil(lines, from);
    if (same == lines.size() || lines.at(same).depth == 0)
        return same;
    qsizetype lead = same;
    while (lead > from && lines.at(lead).depth >= lines.at(same).depth)
        --lead;
    return lead > from ? lead : same;
}

/// The index behind the last of the parts that can be told in one line with the first.
qsizetype foldedEnd(const QList<ComparedPart>& parts, qsizetype first, PartForm form)
{
    qsizetype end = first + 1;
    if (form == PartForm::Annex)
        return end;
    while (end < parts.size() && isUntouched(parts.at(end)) && parts.at(end).state == parts.at(first).state &&
           parts.at(end).indexBefore == parts.at(end - 1).indexBefore + 1)
        ++end;
    return end;
}

/// 新旧対照表.
class TwoColumns {
public:
    TwoColumns(const MarkedTexts& texts, SameParts same)
        : m_texts(texts)
        , m_folded(same != SameParts::Whole)
        , m_left(same == SameParts::LeftOut)
    {
    }

    void begin(const QString& before, const QString& after, double remarksEm)
    {
        m_table.columns = {column(1), column(1), fixedColumn(remarksEm, Alignment::Centre)};
        m_table.header = {headRow({before, after, m_texts.word("compare.remarks")})};
    }
    [[nodiscard]] Table take() { return std::move(m_table); }

    void addText(const ComparedLine& line, const QString& label)
    {
        if (line.pieces.isEmpty())
            return;
        if (m_folded && line.state == CompareState::Same) {
            addOmitted(label, label, m_texts.state(line));
            return;
        }
        const auto cell = [&](View view) {
            Inline text(QList<TextRun>{{label + u'\n', true}});
            MarkedTexts::addPieces(text, view, line.pieces);
            return TableCell(text);
        };
        m_table.rows.append({{cell(View::Before), cell(View::After), m_texts.state(line)}});
    }

    void addParts(const QList<ComparedPart>& parts, PartForm form)
    {
        for (qsizetype i = 0; i < parts.size();) {
            if (!m_folded || !isUntouched(parts.at(i))) {
                addPart(parts.at(i++), form);
                continue;
            }
            const qsizetype end = foldedEnd(parts, i, form);
            const ComparedPart& first = parts.at(i);
            const ComparedPart& last = parts.at(end - 1);
            addOmitted(m_texts.range(first, last, View::Before), m_texts.range(first, last, View::After),
                       m_texts.state(first));
            i = end;
        }
    }

    /// Only the name of an annex, before what stands in it.
    void addHead(const ComparedPart& part)
    {
        TableRow row = head(part, PartForm::Annex);
        row.keepWithNext = true;
        m_table.rows.append(row);
    }

private:
    void addOmitted(const QString& before, const QString& after, const QString& state)
    {
        if (m_left)
            return;
        const QString rest = m_texts.gap() + m_texts.word("compare.omitted");
        m_table.rows.append({{before + rest, after + rest, state}});
    }

    /// A row for each paragraph, so that they stand beside each other and none is taller than a page.
    void addPart(const ComparedPart& part, PartForm form)
    {
        const bool leaves = m_left || (m_folded && leavesOut(part, form));
        TableRow row = head(part, form);
        row.cells[2] = m_texts.state(part);
        qsizetype next = 0;
        if (form == PartForm::Article && !part.lines.isEmpty()) {
            const bool omitted = leaves && isUntouched(part.lines.first());
            addLine(row, part, part.lines.first(), form, omitted);
            next = omitted ? foldedUntil(part.lines, 1) : 1;
        }
        row.keepWithNext = form != PartForm::Article && !part.lines.isEmpty();
        m_table.rows.append(row);
        while (next < part.lines.size()) {
            const qsizetype same = leaves ? foldedUntil(part.lines, next) : next;
            TableRow further{{TableCell(), TableCell(), TableCell()}};
            further.joined = true;
            if (same > next) {
                further.cells[0] = TableCell(m_texts.omitted(part.lines, next, same, View::Before));
                further.cells[1] = TableCell(m_texts.omitted(part.lines, next, same, View::After));
                next = same;
            } else {
                addLine(further, part, part.lines.at(next++), form);
            }
            m_table.rows.append(further);
        }
    }

    [[nodiscard]] TableRow head(const ComparedPart& part, PartForm form) const
    {
        const auto cell = [&](View view) {
            if (!isIn(part.state, view))
                return TableCell(view == View::Before ? m_texts.word("compare.new")
                                                      : m_texts.word("compare.gone"));
            return TableCell(m_texts.title(part, form, view));
        };
        return {{cell(View::Before), cell(View::After), TableCell()}};
    }

    void addLine(TableRow& row, const ComparedPart& part, const ComparedLine& line, PartForm form,
                 bool omitted = false) const
    {
        for (const View view : {View::Before, View::After}) {
            Inline& text = row.cells[view == View::Before ? 0 : 1].text;
            if (!isIn(line.state, view))
                continue;
            QString lead = m_texts.gap().repeated(line.depth);
            if (!text.isEmpty())
                lead.prepend(u'\n');
            if (!lead.isEmpty())
                text.runs.append({lead});
            text.runs += m_texts.line(part, line, form, view, omitted).runs;
        }
    }

    const MarkedTexts& m_texts;
    bool m_folded;
    bool m_left; ///< parts that are the same leave no row
    Table m_table;
};

/// The agreement once, with the marks of both.
class MarkedBlocks {
public:
    MarkedBlocks(const MarkedTexts& texts, bool folded)
        : m_texts(texts)
        , m_folded(folded)
    {
    }

    [[nodiscard]] QList<Block> take() { return std::move(m_blocks); }

    void addText(const ComparedLine& line, const QString& label)
    {
        if (line.pieces.isEmpty())
            return;
        if (m_folded && line.state == CompareState::Same) {
            addOmitted(label, m_texts.state(line));
            return;
        }
        Paragraph paragraph;
        MarkedTexts::addPieces(paragraph.text, View::Marked, line.pieces);
        m_blocks += {Caption{tagged(Inline(label), m_texts.state(line))}, paragraph};
    }

    void addParts(const QList<ComparedPart>& parts, PartForm form)
    {
        for (qsizetype i = 0; i < parts.size();) {
            if (!m_folded || !isUntouched(parts.at(i))) {
                addPart(parts.at(i++), form);
                continue;
            }
            const qsizetype end = foldedEnd(parts, i, form);
            const ComparedPart& first = parts.at(i);
            const ComparedPart& last = parts.at(end - 1);
            QString range = m_texts.range(first, last, View::After);
            if (first.numberBefore != first.numberAfter)
                range +=
                    m_texts.word("compare.told.was")
                        .arg(&first == &last ? first.numberBefore : m_texts.range(first, last, View::Before));
            addOmitted(range, m_texts.state(first));
            i = end;
        }
    }

    void addHead(const ComparedPart& part)
    {
        m_blocks.append(Heading{3, m_texts.title(part, PartForm::Annex, View::Marked)});
    }

private:
    [[nodiscard]] Inline tagged(Inline text, const QString& state) const
    {
        text.runs.append({m_texts.gap() + m_texts.word("compare.tag").arg(state)});
        return text;
    }

    void addOmitted(const QString& what, const QString& state)
    {
        Paragraph paragraph;
        paragraph.text = tagged(Inline(what), state);
        paragraph.indent = 1;
        m_blocks.append(paragraph);
    }

    void addPart(const ComparedPart& part, PartForm form)
    {
        const bool leaves = m_folded && leavesOut(part, form);
        const Inline title = tagged(m_texts.title(part, form, View::Marked), m_texts.state(part));
        if (form == PartForm::Annex)
            m_blocks.append(Heading{3, title});
        else
            m_blocks.append(Caption{title});
        for (qsizetype i = 0; i < part.lines.size();) {
            const ComparedLine& line = part.lines.at(i);
            const bool first = i == 0 && form == PartForm::Article;
            const bool omitted = first && leaves && isUntouched(line);
            const qsizetype same =
                leaves && (omitted || !first) ? foldedUntil(part.lines, i + (first ? 1 : 0)) : i;
            Item item;
            const bool rest = !first && same > i;
            item.depth = rest ? 0 : line.depth;
            item.text = rest ? Inline(m_texts.omitted(part.lines, i, same, View::After))
                             : m_texts.line(part, line, form, View::Marked, omitted);
            if (first)
                item.outline =
                    m_texts.range(part, part, isIn(part.state, View::After) ? View::After : View::Before);
            m_blocks.append(item);
            i = std::max(same, i + 1);
        }
    }

    const MarkedTexts& m_texts;
    bool m_folded;
    QList<Block> m_blocks;
};

/// The annexes; the provisions on personal information stand in theirs.
template<class Layout>
void addAnnexes(Layout& layout, const AgreementComparison& comparison, bool folded)
{
    const QList<ComparedPart>& provisions = comparison.provisions;
    const bool shown = !folded || !std::all_of(provisions.cbegin(), provisions.cend(),
                                               [](const ComparedPart& part) { return isUntouched(part); });
    bool told = false;
    for (const ComparedPart& annex : comparison.annexes) {
        const bool theirs = annex.key == u"personal-information" && shown;
        if (theirs && isUntouched(annex) && folded)
            layout.addHead(annex);
        else
            layout.addParts({annex}, PartForm::Annex);
        if (theirs)
            layout.addParts(provisions, PartForm::Provision);
        told = told || theirs;
    }
    if (shown && !told)
        layout.addParts(provisions, PartForm::Provision);
}

template<class Layout>
void addAll(Layout& layout, const AgreementComparison& comparison, const MarkedTexts& texts, bool folded)
{
    layout.addText(comparison.title, texts.word("compare.title-part"));
    layout.addText(comparison.preamble, texts.word("compare.preamble"));
    layout.addParts(comparison.articles, PartForm::Article);
    layout.addText(comparison.closing, texts.word("compare.closing"));
    addAnnexes(layout, comparison, folded);
}

/// What the marks mean, each drawn on its own name.
Paragraph legend(ComparisonLayout layout, const MarkedTexts& texts)
{
    Paragraph paragraph;
    paragraph.style = ParagraphStyle::Small;
    QList<TextRun>& runs = paragraph.text.runs;
    const auto add = [&](const QString& name, Mark mark, const QString& meaning) {
        TextRun run{name};
        run.mark = mark;
        runs.append(run);
        runs.append({meaning});
    };
    runs.append({texts.word("compare.legend")});
    if (layout == ComparisonLayout::TwoColumns) {
        add(texts.word("compare.legend.line"), Mark::Changed, texts.word("compare.legend.changed"));
    } else {
        add(texts.word("compare.legend.double"), Mark::Inserted, texts.word("compare.legend.inserted"));
        add(texts.word("compare.legend.strike"), Mark::Deleted, texts.word("compare.legend.deleted"));
    }
    return paragraph;
}

} // namespace

QList<Block> comparisonTable(const AgreementComparison& comparison, const QString& before,
                             const QString& after, SameParts same, const Words& words)
{
    const MarkedTexts texts(words);
    TwoColumns columns(texts, same);
    columns.begin(before, after, words.language() == Language::Japanese ? 5 : 7.5);
    addAll(columns, comparison, texts, same != SameParts::Whole);
    return {legend(ComparisonLayout::TwoColumns, texts), columns.take()};
}

Document comparisonDocument(const AgreementText& before, const QString& beforeName,
                            const AgreementText& after, const QString& afterName,
                            const ComparisonStyle& style, const Project& project, const Words& words,
                            QDate today)
{
    const AgreementComparison comparison = compareAgreements(before, after);
    const MarkedTexts texts(words);
    const QString title = texts.word("compare.title");
    Document document = newPaper(title, project, words, today, false);
    document.blocks = titleBlocks(title, project);
    Paragraph summary;
    summary.text = summaryInWords(comparison, words);
    document.blocks.append(summary);
    if (style.layout == ComparisonLayout::TwoColumns) {
        document.blocks += comparisonTable(comparison, texts.word("compare.before").arg(beforeName),
                                           texts.word("compare.after").arg(afterName),
                                           style.folded ? SameParts::Folded : SameParts::Whole, words);
        return document;
    }
    Paragraph names;
    names.text = texts.word("compare.names").arg(beforeName, afterName);
    document.blocks += {names, legend(style.layout, texts), Spacer{}};
    MarkedBlocks marked(texts, style.folded);
    addAll(marked, comparison, texts, style.folded);
    document.blocks += marked.take();
    return document;
}

} // namespace kyodo
